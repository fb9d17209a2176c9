"""Is what two agencies agreed to kept as it was, whatever becomes of the form, and is a changed byte found?"""

import json
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest
from django.core.management import CommandError, call_command

from listings.cooperation.canonical import is_untouched
from listings.cooperation.models import Acceptance, AgreedPaper, Proposal
from listings.cooperation.shared_terms import GROUPS
from listings.cooperation.sides import page_for
from portal.foundation.clock import oslo_today
from tests.factories import cooperation as make
from tests.factories.agreements import in_force
from tests.portal.foundation.on_paper import text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("hanne", "per")]
OLDER = "Godkjent i en eldre utgave av skjemaet"


def renamed(field):
    return replace(field, label="Ekstratimer") if field.code == "overtime" else field


def change_the_form(monkeypatch):
    """From tomorrow it calls overtime by another name."""
    groups = tuple(replace(group, fields=tuple(map(renamed, group.fields))) for group in GROUPS)
    for module in ("shared_terms", "page"):
        monkeypatch.setattr(f"listings.cooperation.{module}.GROUPS", groups)


def got(client, agency, held, **how):
    return client.get(page_for(agency, held, "paper"), **how)


def test_what_both_agreed_to_is_given_as_it_was(client, dfo, kyst, hanne, monkeypatch):
    """Also when the PDF could not be made at once, and the form is another when it is."""
    client.force_login(hanne)
    held = make.sent(dfo, kyst, overtime="Avspaseres")
    held = make.accept(held)
    with monkeypatch.context() as full:
        full.setattr("portal.foundation.pdf.making.MOST_SIGNS", 10)
        assert "for langt for en PDF" in got(client, dfo, held, follow=True).content.decode()
    change_the_form(monkeypatch)
    content = got(client, dfo, held).content
    assert "Overtid: Avspaseres" in text_of(content) and "Godkjent av begge" in text_of(content)
    assert got(client, dfo, held, headers={"accept-language": "en"}).content == content
    shown = client.get(page_for(dfo, held)).content.decode()
    assert "Ekstratimer" in shown and shown.count(OLDER) == 2 and "slik begge godkjente den" in shown
    assert all(is_untouched(held, held.current, one) for one in held.current.acceptances.all())


def test_a_changed_byte_is_found_and_not_handed_out(client, dfo, kyst, hanne, django_capture_on_commit_callbacks):
    client.force_login(hanne)
    with django_capture_on_commit_callbacks(execute=True):
        held = make.holding(dfo, kyst)
    kept = AgreedPaper.objects.get(proposal=held.current)
    assert kept.is_untouched
    AgreedPaper.objects.update(content=bytes(kept.content)[:-1] + b"x")
    answer = got(client, dfo, held, follow=True)
    assert answer["Content-Type"].startswith("text/html") and "kan ikke lastes ned" in answer.content.decode()
    with pytest.raises(CommandError, match="0 of 2 .* 1 of 1"):
        call_command("verify_agreements")


def test_a_changed_letter_or_name_is_found_with_those_of_single_agreements(dfo, kyst, capsys, caplog):
    single, held = in_force(), make.holding(dfo, kyst)
    waits = make.sent()
    call_command("verify_agreements")
    assert "6 signatures match" in capsys.readouterr().out
    waits.sent.acceptances.update(name="En annen")
    Proposal.objects.filter(pk=held.current.pk).update(terms=held.current.terms | {"overtime": "Noe annet"})
    with pytest.raises(CommandError, match="3 of 6"):
        call_command("verify_agreements")
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(",")[0] for line in lines] == [
        *[f"Cooperation agreement {held.number}"] * 2,
        f"Cooperation agreement {waits.number}",
    ]
    assert "3 of 6 signatures" in caplog.text and f"Agreement {single.number}" not in " ".join(lines)


def as_before(held, acceptance):
    """As rendering 1 had it: without labels and language."""
    names = {"agency": acceptance.agency_name, "other": acceptance.other_name}
    content = {
        "answers": held.current.answers,
        "cooperation": str(held.public_id),
        "rendering": 1,
        "signer": names | {"name": acceptance.name, "title": acceptance.title},
        "terms": held.current.terms,
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    facts = {"rendering": 1, "language": "", "shown": [], "digest": sha256(text.encode()).hexdigest()}
    Acceptance.objects.filter(pk=acceptance.pk).update(**facts)


def test_what_was_agreed_to_before_still_verifies(client, dfo, kyst, hanne):
    client.force_login(hanne)
    held = make.holding(dfo, kyst)
    AgreedPaper.objects.all().delete()
    for one in held.current.acceptances.all():
        as_before(held, one)
    shown = client.get(page_for(dfo, held)).content.decode()
    assert shown.count("Teksten er den samme som da.") == shown.count(OLDER) == 2
    assert "laget etter at begge godkjente" in text_of(got(client, dfo, held).content)
    assert "slik begge godkjente den" not in client.get(page_for(dfo, held)).content.decode()


def test_a_paper_that_cannot_be_made_stops_nothing(client, dfo, kyst, monkeypatch):
    """Of a proposal that waits: it is read and agreed to all the same, and both get the paper afterwards."""
    held = make.sent(dfo, kyst, overtime="Avspaseres")
    with monkeypatch.context() as full:
        full.setattr("portal.foundation.pdf.making.MOST_SIGNS", 10)
        for agency in (dfo, kyst):
            client.force_login(make.administrator_of(agency))
            answer = got(client, agency, held, follow=True)
            assert answer.redirect_chain[-1][0] == page_for(agency, held)
            assert "for langt for en PDF" in answer.content.decode() and "Avspaseres" in answer.content.decode()
        held = make.accept(held)
    assert held.status == "in_force"
    for agency in (dfo, kyst):
        client.force_login(make.administrator_of(agency))
        assert "Overtid: Avspaseres" in text_of(got(client, agency, held).content)


def test_what_holds_today_can_be_had_beside_what_holds_from_later(client, dfo, kyst, hanne):
    client.force_login(hanne)
    held = make.holding(dfo, kyst, overtime="Avspaseres")
    starts = oslo_today() + timedelta(days=30)
    later = make.accept(make.send(make.written(held, dfo, overtime="Utbetales", holds_from=starts), dfo))
    shown = client.get(page_for(dfo, later)).content.decode()
    now = page_for(dfo, later, "paper") + "?nummer=1"
    assert now in shown and "Avspaseres" in text_of(client.get(now).content)
    assert "Utbetales" in text_of(got(client, dfo, later).content)
    for odd in ("99", "x", "9" * 40):
        assert "Utbetales" in text_of(client.get(page_for(dfo, later, "paper") + f"?nummer={odd}").content)
