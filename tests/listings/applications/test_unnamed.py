"""An agency that reads without names first: nothing that it is shown tells the name before the talk."""

import re
from io import BytesIO

import pytest
from django.core import mail
from django.urls import reverse
from openpyxl import load_workbook

from listings.agencies.models import Agency
from listings.applications import actions
from listings.applications.models import Application, StageChange
from listings.applications.status import Stage
from listings.postings.models import PostingPage
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db
NAME, TITLE, HOME, SHORT, EMAIL = "Ylva Grimstveit", "bunadsrådgiver", "Runddirektoratet", "Rund", "ylva@rund.example"
TELLING = re.compile("|".join(("Ylva", "Grimstveit", TITLE, HOME, f"{SHORT}<", EMAIL)))
MESSAGE = "Hei, jeg heter Ylva. Grimstveits erfaring er klagesaker. Hilsen ylva grimstveit, ylva@rund.example"


@pytest.fixture
def posting(marte):
    agency = marte.memberships.get().agency
    Agency.objects.filter(pk=agency.pk).update(hides_names_first=True)
    return published_posting(Agency.objects.get(pk=agency.pk), by=marte)


@pytest.fixture
def ylva():
    person = employee(AgencyFactory(name_nb=HOME, short=SHORT), name=NAME, email=EMAIL, title=TITLE)
    ProfileFactory(user=person, about="Ylva liker kart.")
    return person


def page_of(case, name="candidate", *more):
    return reverse(f"applications:{name}", args=[case.public_id, *more])


def list_of(posting, name="candidates"):
    return reverse(f"applications:{name}", args=[posting.pk])


def told_by(shown):
    """Each place that tells, with what stands around it."""
    return [shown[max(0, found.start() - 60) : found.end() + 20] for found in TELLING.finditer(shown)]


def everything_shown(client, case):
    """What each of the agency's pages, its list on paper and its spreadsheet say."""
    chosen = {"kandidat": str(case.public_id)}
    letter = {"steg": "vurderes", **chosen, "sett": f"{case.public_id}:received", "text_nb": "Hei, {navn}.", "vis": "1"}
    sheet = load_workbook(BytesIO(client.get(list_of(case.posting, "spreadsheet")).content)).active
    tab = {"steg": "trukket"} if case.is_withdrawn else {}
    pages = [
        client.get(list_of(case.posting), tab),
        client.get(list_of(case.posting, "printed"), tab),
        client.get(page_of(case)),
        client.get(page_of(case, "tags")),
        client.get(page_of(case, "move", "samtale")),
        client.get(page_of(case, "move", "ikke-valgt")),
        client.post(list_of(case.posting, "together"), letter),
        client.get(list_of(case.posting, "answer_all")),
        client.get(list_of(case.posting, "second_chance")),
        client.get(list_of(case.posting, "invited")),
        client.get(reverse("home:my_page")),
    ]
    return " ".join(page.content.decode() for page in pages) + str([*sheet.values])


def test_nothing_tells_who_it_is_before_the_talk(client, posting, ylva, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        case = sent_interest(posting, ylva, message=MESSAGE)
        actions.assess(application=case, by=posting.created_by, text="Hei, {navn}. Vi leser.")
    shown = everything_shown(client, case)
    to_agency = [f"{one.subject} {one.body}" for one in mail.outbox if EMAIL not in one.to]
    assert told_by(shown + " ".join(to_agency)) == []
    assert f"Kandidat {case.public_id.hex[:4].upper()}" in shown
    assert "Hei, jeg heter [navn]. [navn] erfaring er klagesaker. Hilsen [navn], [navn]" in shown
    assert "kan likevel røpe hvem det er" in shown


def test_one_who_withdraws_unnamed_stays_so(client, posting, ylva):
    case = sent_interest(posting, ylva, message=MESSAGE)
    actions.withdraw_interest(application=case, by=ylva, text="Hilsen Ylva")
    shown = everything_shown(client, Application.objects.with_facts().get(pk=case.pk))
    assert told_by(shown) == [] and "Hilsen [navn]" in shown and page_of(case, "name") not in shown
    asked = client.post(page_of(case, "name"), follow=True).content.decode()
    assert told_by(asked) == [] and "Dette kan ikke gjøres nå" in asked


def test_at_the_talk_everybody_has_a_name_and_keeps_it(client, posting, ylva, marte):
    case = sent_interest(posting, ylva)
    actions.interview(application=case, by=marte, text="Kom hit.")
    assert NAME in client.get(page_of(case)).content.decode()
    actions.turn_down(application=case, by=marte, text="Takk for praten.")
    assert not Application.objects.get(pk=case.pk).is_unnamed


def test_the_rule_hides_nobody_who_is_at_the_talk_when_it_is_switched_on(client, posting, ylva, marte):
    Agency.objects.update(hides_names_first=False)
    case = sent_interest(PostingPage.objects.get(pk=posting.pk), ylva)
    actions.interview(application=case, by=marte, text="Kom hit.")
    Agency.objects.filter(pk=posting.agency_id).update(hides_names_first=True)
    assert NAME in client.get(page_of(case)).content.decode()


@pytest.mark.parametrize("stage", Stage)
def test_the_address_is_never_shown_without_the_name(posting, ylva, stage):
    case = interest_in(stage, posting, ylva)
    assert not (case.is_unnamed and case.email_for_agency)


def test_the_name_is_filled_in_when_the_message_is_sent(client, posting, ylva):
    case = sent_interest(posting, ylva)
    move = page_of(case, "move", "ikke-valgt")
    shown = client.get(move).content.decode()
    assert "Hei, {fornavn}." in shown and "fylles inn når meldingen sendes" in shown
    wrong = client.post(move, {"text": "Hei, {utlysning}.", "reason": "closer"})
    assert "{utlysning}" in wrong.content.decode() and Application.objects.get(pk=case.pk).status == Stage.RECEIVED
    client.post(move, {"text": "Hei, {fornavn}.", "reason": "closer"})
    assert case.history.last().told_text == "Hei, Ylva."
    client.force_login(ylva)
    assert "Hei, Ylva." in client.get(case.get_absolute_url()).content.decode()


def test_who_asks_for_the_name_is_written_down(client, posting, ylva, marte):
    case = sent_interest(posting, ylva)
    assert client.get(page_of(case, "name")).status_code == 405
    shown = client.post(page_of(case, "name"), follow=True).content.decode()
    assert NAME in shown and "Nå ser alle hos dere navnet." in shown
    client.post(page_of(case, "name"))
    assert AuditEntry.objects.filter(event="application.named", by=marte).count() == 1


def test_the_order_of_names_tells_nothing_either(client, posting):
    for name in ("Berit Lund", "Anne Moe"):
        sent_interest(posting, employee(name=name))
    newest, by_name = (client.get(list_of(posting), {"sorter": order}).content.decode() for order in ("", "navn"))
    assert "sorter=navn" not in newest and "sorter=mottatt" in newest
    assert re.findall("Kandidat [0-9A-F]{4}<", newest) == re.findall("Kandidat [0-9A-F]{4}<", by_name)


def test_the_person_reads_her_own_words_as_she_wrote_them(client, posting, ylva):
    case = sent_interest(posting, ylva, message=MESSAGE)
    StageChange.objects.filter(application=case).update(text="Hei, Ylva Grimstveit.")
    client.force_login(ylva)
    shown = client.get(case.get_absolute_url()).content.decode()
    assert "Grimstveits erfaring" in shown and "Kandidat " not in shown


def test_an_agency_that_reads_with_names_sees_them_at_once(client, marte, ylva):
    case = interest_in(Stage.RECEIVED, published_posting(marte.memberships.get().agency, by=marte), ylva)
    assert (case.is_unnamed, case.shown_name, case.shown_home) == (False, NAME, HOME)
    assert NAME in client.get(page_of(case)).content.decode()
