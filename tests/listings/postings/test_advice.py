"""What the guided form says while somebody writes: what the rules warn of, and what is plainer; it stops nothing."""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.postings.checking.language import WORDS, hints_for, pairs
from listings.postings.checking.warnings import WARNINGS, find_warnings
from listings.postings.drafts import draft_of
from portal.foundation.clock import oslo_today
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory

from .desk import text_of

TODAY = oslo_today()
START = TODAY + timedelta(days=60)
HOLDS = {
    "host_pays_long": {"salary_paid_by": "host", "months_max": 7},
    "over_the_longest": {"months_max": 13},
    "latest_before_earliest": {"starts_earliest": START, "starts_latest": START - timedelta(days=1)},
    "deadline_after_start": {"starts_latest": START, "deadline": START + timedelta(days=1)},
    "deadline_soon": {"deadline": TODAY + timedelta(days=6)},
    "many_musts": {"wanted": 5},
    "many_competences": {"wanted": 7},
}
AT_THE_LIMIT = {
    "host_pays_long": {"salary_paid_by": "host", "months_max": 6},
    "over_the_longest": {"months_max": 12},
    "latest_before_earliest": {"starts_earliest": START, "starts_latest": START},
    "deadline_after_start": {"starts_latest": START, "deadline": START},
    "deadline_soon": {"deadline": TODAY + timedelta(days=7)},
    "many_musts": {"wanted": 4},
    "many_competences": {"wanted": 6},
}


def drafted(wanted=1, **words):
    return draft_posting(wanted=[CompetenceFactory() for _ in range(wanted)], **words)


def told(words):
    """A draft that says this, whatever may be kept by now."""
    draft = draft_of(drafted(wanted=words.get("wanted", 1)))
    for name, value in words.items():
        if name != "wanted":
            setattr(draft, name, value)
    return draft


def codes(draft):
    return {warned.code for warned in find_warnings(draft)}


@pytest.mark.django_db
@pytest.mark.parametrize("code", [warned.code for warned in WARNINGS])
def test_a_rule_warns_beyond_its_limit_and_not_at_it(code):
    assert code in codes(told(HOLDS[code]))
    assert code not in codes(told(AT_THE_LIMIT[code]))


@pytest.mark.django_db
def test_every_rule_says_where_it_is_known_from():
    assert all(str(warned.source).startswith("Kilde:") and warned.text for warned in WARNINGS)


@pytest.mark.django_db
def test_a_warning_is_shown_on_its_step_and_at_the_end_and_stops_nothing(client):
    draft = drafted(salary_paid_by="host", months_max=9)
    client.force_login(draft.created_by)
    for step, shown in (("rammer", True), ("se-over", True), ("behov", False)):
        page = text_of(client.get(f"/lys-ut/{draft.pk}/{step}/"))
        assert ("må avtalen ha et rettslig grunnlag" in page) is shown, step
    client.post(reverse("postings:move", args=[draft.pk, "publiser"]))
    assert client.get(draft.url).status_code == 200


@pytest.mark.django_db
def test_what_must_be_mended_is_said_once(client):
    draft = drafted(deadline=START + timedelta(days=90), starts_earliest=START, starts_latest=START)
    client.force_login(draft.created_by)
    page = text_of(client.get(f"/lys-ut/{draft.pk}/se-over/"))
    assert "Velg en frist som er før oppstart" in page and "Fristen er etter oppstart" not in page


@pytest.mark.django_db
def test_a_pause_brings_warnings_and_hints_with_it(client):
    draft = drafted(salary_paid_by="home")
    client.force_login(draft.created_by)
    sent = {"revision": draft.latest_revision_id, "salary_paid_by": "host", "months_max": "9", "places": "1"}
    said = text_of(client.post(f"/lys-ut/{draft.pk}/rammer/", sent, headers={"HX-Request": "true"}))
    assert 'id="warnings" class="p-stack" data-gap="md" hx-swap-oob="true"' in said and "rettslig grunnlag" in said
    sent = {"revision": draft.latest_revision_id, "form": "hospitering", "tasks": "Bistå iht. planen."}
    said = text_of(client.post(f"/lys-ut/{draft.pk}/behov/", sent, headers={"HX-Request": "true"}))
    assert 'id="hints-tasks" class="p-field" hx-swap-oob="true"' in said and "«Bistå»: prøv «hjelpe»." in said


@pytest.mark.django_db
def test_hints_stand_beside_the_field_without_scripts_too(client):
    draft = drafted(tasks="Den ansatte må bistå med å utarbeide planen.")
    client.force_login(draft.created_by)
    page = client.get(f"/lys-ut/{draft.pk}/behov/").content.decode()
    hints = page[page.index('id="hints-tasks"') :]
    assert "«bistå med»: prøv «hjelpe til med»." in hints and "«utarbeide»" in hints


@pytest.mark.parametrize(
    "text, language, said",
    [
        ("Vi jobber i henhold\ntil planen.", "nb", "«i henhold\ntil»: prøv «etter»."),
        ("Plan iht. avtalen", "nb", "Skriv helt ut: «etter» i stedet for «iht.»."),
        ("Du er formann for laget.", "nb", "«formann»: «leder» passer for alle."),
        ("Planen skal utføres i mai.", "nb", "«skal utføres»: si gjerne hvem som gjør det"),
        ("Planen skal gjerast i mai.", "nn", "«skal gjerast»: si gjerne hvem som gjør det"),
        ("Han/ho er vedkomande.", "nn", "«vedkomande»: prøv «den det gjeld»."),
    ],
)
def test_a_plainer_way_is_offered(text, language, said):
    assert any(said in hint for hint in hints_for(text, language))


def test_a_long_sentence_and_a_long_lead():
    long = "Vi " + "og " * 30 + "dere. Kort."
    assert "33 ord" not in str(hints_for("Kort. Igjen.", "nb"))
    assert any("Den lengste setningen har 32 ord" in hint for hint in hints_for(long, "nb"))
    lead = "En. To. Tre. Fire."
    assert any("Ingressen er lang" in hint for hint in hints_for(lead, "nb", is_lead=True))
    assert hints_for(lead, "nb") == []


@pytest.mark.parametrize(
    "text",
    ["", "   ", "Du hjelper oss med et kurs.", "Det finnes mange.", "bistand og formannskap", "😀 <b>", "å" * 9000],
)
def test_plain_words_are_left_in_peace(text):
    assert hints_for(text, "nb") == []


def test_the_list_of_words_is_sound():
    assert len(WORDS.read_text(encoding="utf-8").splitlines()) > 120
    for language in ("nb", "nn"):
        assert len(pairs(language)) >= 60
        assert all(plain and pattern.pattern for pattern, _kind, plain in pairs(language))
        found = [pattern.pattern for pattern, _kind, _plain in pairs(language)]
        assert len(found) == len(set(found))
    assert pairs("en") == [] == hints_for("In henhold", "en")
