"""Does a change of an agreement that holds go from the first field to the last signature in the browser?"""

import pytest
from django.urls import reverse

from listings.agreements import actions
from listings.agreements.amended import edition_of
from listings.agreements.status import Party
from portal.foundation.years import shifted
from tests.factories.agreements import (
    again,
    amendment,
    amendment_to_sign,
    fresh,
    in_force,
    receiver,
    sender,
    signed_by,
    signer,
)

from .test_pages import at

pytestmark = pytest.mark.django_db


def period(agreement, **new):
    terms = agreement.current.terms
    return {code: terms[code] for code in ("starts", "ends", "extension_until", "trial_talk")} | new


def test_from_the_period_to_the_signature(client):
    agreement = in_force()
    client.force_login(receiver(agreement))
    page = client.get(agreement.get_absolute_url()).content.decode()
    address = at(agreement, "amend", group="periode")
    assert address in page and "Forleng eller kort ned" in page
    assert "Endrer dere perioden" in client.get(address).content.decode()
    later = agreement.ends.replace(day=1, month=agreement.ends.month % 12 + 1)
    later = later.replace(year=agreement.ends.year + (agreement.ends.month == 12))
    sent = period(agreement, ends=later.isoformat(), why="Kurset er utsatt", lest=edition_of(agreement))
    page = client.post(address, sent, follow=True).content.decode()
    assert "Kurset er utsatt" in page and "Send endringen til signering" in page and "Bare virksomheten din" in page
    client.post(at(agreement, "step", step="send-endring"), {"text": ""})
    client.force_login(agreement.person)
    address = at(agreement, "sign", party="person")
    page = client.get(address)
    assert "Dette endres" in page.content.decode() and page.context["version"].number == agreement.version + 1
    answer = client.post(address, {"digest": page.context["digest"], "has_read": "on"}, follow=True)
    assert "godkjent elektronisk" in answer.content.decode() and fresh(agreement).signatures.count() == 4


def test_a_draft_is_its_own_sides_alone(client):
    agreement = amendment(in_force(), tasks="Bare vårt utkast")
    for reader in (sender(agreement), agreement.person, signer(agreement, Party.SENDING)):
        client.force_login(again(reader))
        page = client.get(agreement.get_absolute_url()).content.decode()
        assert "Bare vårt utkast" not in page and "Les endringen" not in page
        assert client.get(at(agreement, "amendment")).url == agreement.get_absolute_url()
    client.force_login(receiver(agreement))
    assert "Bare vårt utkast" in client.get(at(agreement, "amendment")).content.decode()


def test_what_is_refused_stays_in_the_form(client):
    agreement = amendment(in_force(), by=None, tasks="Det første")
    client.force_login(sender(agreement))
    sent = {"lest": "0", "tasks": "Vår tekst", "why": "Vi ønsker det"}
    page = client.post(at(agreement, "amend", group="oppgaver"), sent).content.decode()
    assert "holder allerede på med en endring" in page and "Vår tekst" in page
    client.force_login(receiver(agreement))
    page = client.post(at(agreement, "amend", group="oppgaver"), sent).content.decode()
    assert "Noen har endret utkastet" in page and "Vår tekst" in page
    assert f'name="lest" value="{edition_of(agreement)}"' in page


@pytest.mark.parametrize("lest", ["x", "9" * 40, "-1", None])
def test_odd_editions_lose_nothing(client, lest):
    agreement = amendment(in_force(), tasks="Det første")
    client.force_login(receiver(agreement))
    sent = {"tasks": "Min tekst"} | ({"lest": lest} if lest else {})
    page = client.post(at(agreement, "amend", group="oppgaver"), sent)
    assert page.status_code == 200 and "Min tekst" in page.content.decode()


def test_the_rules_stop_it_with_a_sentence(client):
    agreement = in_force()
    agreement = amendment(agreement, ends=shifted(agreement.starts, 24))
    client.force_login(receiver(agreement))
    assert "Grensen er 12 måneder" in client.get(at(agreement, "amendment")).content.decode()
    page = client.post(at(agreement, "step", step="send-endring"), {"text": "Se på denne"}).content.decode()
    assert "Regelsjekken stopper endringen" in page and "Se på denne" in page
    assert fresh(agreement).amendment.is_draft


def test_a_no_with_a_reason(client):
    agreement = amendment_to_sign(in_force(), tasks="Noe annet")
    client.force_login(agreement.person)
    address = at(agreement, "step", step="avsla-endring")
    assert address in client.get(at(agreement, "amendment")).content.decode()
    assert "Skriv en begrunnelse" in client.post(address, {"text": ""}).content.decode()
    page = client.post(address, {"text": "Det passer ikke"}, follow=True).content.decode()
    assert "Endringen er avslått." in page and fresh(agreement).amendment is None


def test_the_paper_and_the_list_say_what_holds(client, django_assert_max_num_queries):
    agreement = in_force()
    agreement = amendment_to_sign(agreement, ends=agreement.ends.replace(day=1))
    client.force_login(receiver(agreement))
    address = reverse("agreements:of_agency", args=[agreement.receiving.slug])
    with django_assert_max_num_queries(40):
        page = client.get(f"{address}?vis=gjelder").content.decode()
    assert "Venter på" in page
    actions.withdraw_amendment(agreement=agreement, by=receiver(agreement))
    assert "Venter på" not in client.get(f"{address}?vis=gjelder").content.decode()
    assert client.get(at(agreement, "paper")).status_code == 200


def test_each_is_offered_what_is_hers_to_do_now(client):
    agreement = in_force()
    client.force_login(receiver(agreement))
    over = at(agreement, "step", step="fullfor")
    assert over not in client.get(agreement.get_absolute_url()).content.decode(), "its last day is to come"
    agreement = signed_by(amendment_to_sign(agreement, tasks="Noe annet"), Party.RECEIVING)
    no = at(agreement, "step", step="avsla-endring")
    for party, is_asked in ((Party.RECEIVING, False), (Party.SENDING, True)):
        client.force_login(signer(agreement, party))
        assert (no in client.get(at(agreement, "amendment")).content.decode()) == is_asked


@pytest.mark.parametrize("end", ["withdrawn", "signed"])
def test_a_signature_that_comes_too_late_says_so(client, end):
    agreement = amendment_to_sign(in_force(), tasks="Noe annet")
    client.force_login(signer(agreement, Party.SENDING))
    address = at(agreement, "sign", party="sending")
    sent = {"digest": client.get(address).context["digest"], "has_read": "on"}
    if end == "withdrawn":
        actions.withdraw_amendment(agreement=agreement, by=receiver(agreement))
    else:
        for party in Party:
            agreement = signed_by(agreement, party)
    for data in (sent, {}):
        assert "kan ikke gjøres nå" in client.post(address, data, follow=True).content.decode()


def test_the_other_agency_is_not_told_of_a_draft_by_a_button(client):
    agreement = amendment(in_force(), tasks="Bare vårt utkast")
    client.force_login(sender(agreement))
    assert at(agreement, "choose", party="sending") not in client.get(agreement.get_absolute_url()).content.decode()


def test_versions_that_never_held_are_named_and_not_compared_with(client):
    agreement = amendment_to_sign(in_force(), tasks="Det som ble avslått")
    actions.decline_amendment(agreement=agreement, by=agreement.person, text="Nei")
    agreement = amendment_to_sign(agreement, tasks="Det som gjelder nå")
    for party in Party:
        agreement = signed_by(agreement, party)
    client.force_login(receiver(agreement))
    page = client.get(at(agreement, "versions"))
    assert (page.context["old"].number, page.context["new"].number) == (2, 4)
    assert "foreslått endring: Avslått" in page.content.decode()
