"""Does the demo fill an empty portal, once however often it runs, and leave it as it was?"""

from itertools import product

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from home.demo import files
from home.insight.asked import ASKED, code_of
from home.insight.own import figures_of_own
from home.insight.periods import Period, years
from home.insight.reading import figures_of
from home.models import DemoRow
from home.tree import plant
from listings.agencies.models import Agency
from listings.agencies.terms import TERMS, has_acknowledged
from listings.applications.models import Application
from listings.evaluations.models import Evaluation
from listings.exchanges.exchange import as_exchanges, exchanges
from listings.exchanges.models import ExchangePlan
from listings.exchanges.presence import begun
from listings.postings.models import PostingPage
from listings.requests.models import Request
from listings.sharing.models import PublicShare
from portal.access.models import User
from portal.foundation.clock import oslo_today
from portal.notifications.models import Mail, Message
from portal.privacy.statements.models import Acknowledgement, Statement
from search.saved.looking import look_for_news
from search.saved.rows import unseen_of
from stories.models import Experience, StoryPage
from tests.factories.agencies import AgencyFactory, portal_administrator, portal_editor, publisher
from tests.factories.postings import published_posting

from .counting import everything


@pytest.fixture(scope="module")
def before(django_db_setup, django_db_blocker):
    """A portal that real people have begun to use, filled once for all tests here. Gives its counts before the demo."""
    with django_db_blocker.unblock(), transaction.atomic():
        plant()
        agency = AgencyFactory(name_nb="Et ekte direktorat")
        published_posting(agency, title="En ekte utlysning")
        portal_editor(), portal_administrator()
        counts = everything()
        call_command("demo", verbosity=0)
        yield counts
        transaction.set_rollback(True)


@pytest.fixture
def demo(before, db):
    """The filled portal; what a test does to it is undone after the test."""


def test_it_fills_the_portal_and_tells_nobody(demo, mailoutbox):
    over = len(files.rows("earlier")["exchanges"])
    assert PostingPage.objects.count() == len(files.rows("postings")) + over + 1
    assert StoryPage.objects.live().count() == len(files.rows("stories"))
    assert Application.objects.count() == len(files.rows("applications")) + over
    assert User.objects.filter(is_demo=True).count() > 100
    assert Message.objects.unread().exists() and not Mail.objects.exists() and not mailoutbox
    assert Page.find_problems() == ([], [], [], [], [])


def test_those_to_sign_in_as_have_what_their_part_needs(demo):
    ingrid = User.objects.get(email="ingrid.solheim@example.no")
    assert ingrid.profile.competence_lines.count() == 5 and ingrid.profile.visibility == "hidden"
    roles = {role for row in files.rows("people") for role in row.get("roles", ())}
    assert {"publisher", "agency_administrator", "manager"} <= roles
    here = ingrid.memberships.get().agency
    assert here.memberships.filter(roles__role="manager", user__is_demo=True).exists()


def test_twice_is_as_once(demo):
    before = everything()
    call_command("demo", verbosity=0)
    assert everything() == before


def test_what_somebody_deleted_does_not_come_back(demo):
    StoryPage.objects.first().delete()
    before = StoryPage.objects.count()
    call_command("demo", verbosity=0)
    assert StoryPage.objects.count() == before


def test_it_goes_away_again_and_nothing_else_does(before, demo):
    call_command("demo", remove=True, verbosity=0)
    assert everything() == before
    assert PostingPage.objects.get().title == "En ekte utlysning"
    assert not User.objects.filter(is_demo=True).exists()
    assert DemoRow.objects.count() == 0
    assert Page.find_problems() == ([], [], [], [], [])


def test_what_the_demos_people_made_goes_with_them_and_what_real_people_use_stays(demo):
    """One removal for all three: it is what costs most here."""
    solfrid = User.objects.get(email="solfrid.lyngkollen@example.no")
    agency, real = Agency.objects.get(short="DFØ"), Agency.objects.get(name_nb="Et ekte direktorat")
    published_posting(agency, by=solfrid, title="Skrevet i demoen")
    person, terms = publisher(agency), Statement.objects.get(kind=TERMS)
    Acknowledgement.objects.create(statement=terms, subject=str(real.public_id), by=publisher(real))
    call_command("demo", remove=True, verbosity=0)
    assert not PostingPage.objects.filter(title="Skrevet i demoen").exists()
    agency.refresh_from_db()
    assert agency.is_active and person.memberships.get().agency == agency
    assert (agency.brand_colour, bool(agency.logo), agency.page.tagline) == ("", False, "")
    assert not agency.allows_public_sharing
    assert Acknowledgement.objects.get().statement == terms


def test_exchanges_that_are_over_give_figures_and_stories_something_to_tell(demo):
    told = Evaluation.objects.filter(agreement__status="evaluated").with_facts()
    assert all(one.has_all for one in told) and len({one.agreement.receiving_id for one in told}) >= 8
    assert Experience.objects.exclude(evaluation_key=None).count() == 3
    shown = [figure for year in years() for figure in figures_of(Period(year), with_sectors=True)]
    known = {figure.measure.code for figure in shown if figure.number is not None}
    assert {"started", "ended", *map(code_of, ASKED)} <= known
    flows = {figure.measure.code for figure in shown for table in figure.tables if table.cut.code == "flow"}
    assert "started" in flows


def test_the_plan_the_exchanges_and_the_figures_of_an_agency_say_the_same(demo):
    for plan, year in product(ExchangePlan.objects.all(), years()):
        counted = begun(as_exchanges(exchanges().of(plan.agency)), plan.agency, year)
        own = {one.measure.code: one.number for one in figures_of_own(Period(year), plan.agency, in_full=True)}
        assert (own["started"], own["started_out"]) == (counted["inside"], counted["out"]), (plan.agency, year)
        assert year != plan.year or counted["inside"] and counted["out"]


def test_what_is_saved_has_news_that_is_sent_to_nobody(demo):
    ingrid = User.objects.get(email="ingrid.solheim@example.no")
    assert sum(unseen_of(ingrid).values()) > 0
    assert look_for_news() == 0 and not Mail.objects.exists()


def test_two_agencies_have_agreed_to_the_terms_and_the_others_are_asked(demo, client):
    dfo, arbeidstilsynet = (Agency.objects.get(short=short) for short in ("DFØ", "Arbeidstilsynet"))
    assert has_acknowledged(dfo) and has_acknowledged(arbeidstilsynet)
    torunn = User.objects.get(email="torunn.bjorkevoll@example.no")
    agency = torunn.memberships.get().agency
    assert not has_acknowledged(agency)
    client.force_login(torunn)
    assert "De svarer alle" in client.get(f"/virksomhet/{agency.slug}/vilkar/").content.decode()


def test_agencies_that_were_called_something_else_are_found_by_that(demo, client):
    assert "Het tidligere" in client.get("/virksomheter/kartverket/").content.decode()
    assert client.get("/virksomheter/difi/").url == "/virksomheter/digdir/"


def test_some_postings_stand_openly_and_one_did(demo, client):
    answers = [client.get(share.get_absolute_url()).status_code for share in PublicShare.objects.order_by("shared_at")]
    assert answers == [410, 200, 200, 200]


def test_what_is_open_is_not_stale(demo):
    today = oslo_today()
    assert not PostingPage.objects.overdue(today).exists()
    assert sum(posting.is_open for posting in PostingPage.objects.all()) >= 35
    assert not Application.objects.filter(submitted_at__gt=timezone.now()).exists()


def test_it_says_whom_to_sign_in_as(demo, capsys):
    call_command("demo", who=True)
    said = capsys.readouterr().out
    for row in files.rows("people"):
        assert row["name"] in said


def test_it_stays_out_of_a_real_portal(db, settings):
    settings.PORTAL_IS_DEMO = False
    with pytest.raises(CommandError):
        call_command("demo")


def test_one_request_waits_for_solfrid_and_she_has_a_yes_to_another(demo, client):
    solfrid = User.objects.get(email="solfrid.lyngkollen@example.no")
    assert [one.status for one in Request.objects.received_by(solfrid)] == ["waiting"]
    assert [one.status for one in Request.objects.sent_for(solfrid)] == ["talking"]
    client.force_login(solfrid)
    page = client.get(Request.objects.sent_for(solfrid).get().get_absolute_url()).content.decode()
    assert "kristofer.damsgardlia@example.no" in page
    kinds = {message.kind for message in solfrid.messages.all()}
    assert {"request_received", "request_answered"} <= kinds
