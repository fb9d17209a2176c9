"""What does an administrator see at a glance, and what of it waits for her?"""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.people.models import PeopleList
from portal.access.roles import Role
from portal.foundation.overview import OF_AGENCY, OF_PORTAL, sections
from portal.notifications.models import Mail
from portal.notifications.status import State
from portal.privacy.models import PrivacyRequest
from search.models import Outbox
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, administrator, employee, member, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.joining import confirmed_wish
from tests.factories.postings import published_posting
from tests.factories.requests import asked
from tests.factories.told import experience

pytestmark = pytest.mark.usefixtures("portal_tree")


def figures(sources, *about):
    return {figure.label: figure for _area, found in sections(sources, *about) for figure in found}


@pytest.fixture
def tuva(db):
    return portal_administrator(name="Tuva Dal")


@pytest.fixture
def see(client):
    def seen(person, name, *args):
        client.force_login(person)
        return client.get(reverse(name, args=args)).content.decode()

    return seen


@pytest.fixture
def agency(db):
    return AgencyFactory(short="Kystverket")


def test_what_waits_stands_first_with_the_way_to_it(see, tuva):
    page = see(tuva, "home:overview")
    assert "Ingenting venter nå." not in page  # she is the only portal administrator
    portal_administrator()
    assert "Vil være med</a> (1)" not in see(tuva, "home:overview")
    confirmed_wish()
    page = see(tuva, "home:overview")
    assert f'href="{reverse("joining:requests")}">Vil være med</a> (1). Slipp dem inn, eller si nei.' in page


def test_agencies_and_people_are_counted_once_each(tuva, agency):
    person = employee(agency)
    employee(AgencyFactory(status="suspended"))
    Membership.objects.create(user=person, agency=AgencyFactory())
    found = figures(OF_PORTAL, tuva)
    assert (found["Er med"].number, found["Stengt ute"].number) == (2, 1)
    assert found["Ansatte med tilgang"].number == 1


def test_what_is_an_editors_turn_is_counted_and_waits_for_no_administrator(tuva):
    experience(stage=Stage.SENT)
    told = figures(OF_PORTAL, tuva)["Erfaringer sendt til redaksjonen"]
    assert told.number == 1 and not told.waits and not told.url


@pytest.mark.parametrize(
    ("label", "make"),
    [
        ("E-poster som har stoppet", lambda: Mail.objects.create(address="a@example.no", state=State.FAILED)),
        (
            "Endringer søket ikke tok imot",
            lambda: Outbox.objects.create(kind="posting", object_id=1, seq=1, refused=True),
        ),
    ],
)
def test_what_does_not_run_waits_for_her(tuva, label, make):
    assert not figures(OF_PORTAL, tuva)[label].waits
    make()
    assert figures(OF_PORTAL, tuva)[label].waits


def test_a_claim_about_personal_data_waits_for_her(tuva):
    assert not figures(OF_PORTAL, tuva)["Krav om personvern som venter på svar"].waits
    PrivacyRequest.objects.create(person=employee(), kind=PrivacyRequest.Kind.values[0], text="Hva har dere om meg?")
    assert figures(OF_PORTAL, tuva)["Krav om personvern som venter på svar"].waits


def test_once_a_year_the_agency_looks_over_its_people(agency):
    boss = administrator(agency)
    PeopleList.objects.update_or_create(agency=agency, defaults={"counts_from": timezone.now()})
    assert "Lista over folk skal ses over" not in figures(OF_AGENCY, boss, agency)
    PeopleList.objects.update(counts_from=timezone.now() - timedelta(days=400))
    assert figures(OF_AGENCY, boss, agency)["Lista over folk skal ses over"].waits


def job(**facts):
    made = DBTaskResult.objects.create(
        **{"args_kwargs": {"args": [], "kwargs": {}}, "task_path": "a.b", "backend_name": "default"}
        | {"run_after": timezone.now(), "exception_class_path": "", "traceback": ""}
        | facts
    )
    return DBTaskResult.objects.filter(pk=made.pk)


def test_a_worker_that_does_not_run_is_seen_by_what_waits(tuva):
    waiting = job()
    assert figures(OF_PORTAL, tuva)["Bakgrunnsjobber som har ventet over et kvarter"].number == 0
    waiting.update(enqueued_at=timezone.now() - timedelta(minutes=20), run_after=timezone.now() - timedelta(minutes=16))
    assert figures(OF_PORTAL, tuva)["Bakgrunnsjobber som har ventet over et kvarter"].waits


def test_jobs_that_failed_are_told_for_a_day(tuva):
    failed = job(status="FAILED", finished_at=timezone.now())
    assert figures(OF_PORTAL, tuva)["Bakgrunnsjobber som feilet siste døgn"].waits
    failed.update(finished_at=timezone.now() - timedelta(days=2))
    assert not figures(OF_PORTAL, tuva)["Bakgrunnsjobber som feilet siste døgn"].waits


def test_an_agency_sees_its_own_people_and_which_roles_stand_empty(agency):
    boss = administrator(agency)
    Membership.objects.create(user=employee(), agency=agency, status=MembershipStatus.WAITING)
    found = figures(OF_AGENCY, boss, agency)
    assert found["Venter på å bli sluppet inn"].waits and found["Administratorer"].waits and found["Utlysere"].waits
    administrator(agency), publisher(agency)
    found = figures(OF_AGENCY, boss, agency)
    assert found["Ansatte med tilgang"].number == 3
    assert not found["Administratorer"].waits and not found["Utlysere"].waits


def test_candidates_and_requests_are_counted_for_those_who_handle_them_alone(see, agency, tuva):
    boss = administrator(agency)
    sent_interest(published_posting(agency, title="Arkivar"))
    request = asked()
    found = figures(OF_AGENCY, boss, agency)
    assert found["Nye interessemeldinger"].waits and "Forespørsler fra andre virksomheter" not in found
    assert "Nye interessemeldinger" not in see(tuva, "home:agency_overview", agency.slug)
    owner = administrator(request.owner)
    assert figures(OF_AGENCY, owner, request.owner)["Forespørsler fra andre virksomheter"].waits


def test_the_agencys_own_people_come_to_it_and_others_do_not(see, client, agency):
    page = see(administrator(agency), "home:agency_overview", agency.slug)
    assert "Oversikt over Kystverket" in page and reverse("agencies:people", args=[agency.slug]) in page
    for stranger in (employee(agency), administrator(AgencyFactory())):
        client.force_login(stranger)
        assert client.get(reverse("home:agency_overview", args=[agency.slug])).status_code == 403


@pytest.mark.parametrize("of_portal", [True, False])
def test_many_agencies_are_counted_in_as_many_questions(django_assert_max_num_queries, tuva, agency, of_portal):
    for _ in range(5):
        administrator(other := AgencyFactory()), published_posting(other)
    with django_assert_max_num_queries(40):
        sections(OF_PORTAL, tuva) if of_portal else sections(OF_AGENCY, tuva, agency)


def test_a_report_reader_reads_the_numbers_of_her_agency_and_is_asked_to_do_nothing(client, see, agency):
    reader = member(agency, Role.REPORT_READER)
    Membership.objects.create(user=employee(), agency=agency, status=MembershipStatus.WAITING)
    published_posting(agency)
    address = reverse("home:agency_overview", args=[agency.slug])
    assert f'href="{address}"' in see(reader, "home:my_page")
    found = figures(OF_AGENCY, reader, agency)
    assert set(found) == {"Ansatte med tilgang", "Invitert, men ikke kommet ennå", "Åpne utlysninger"}
    assert not any(figure.url or figure.waits for figure in found.values())
    assert see(reader, "home:agency_overview", agency.slug).count("Ansatte med tilgang") == 1
    other = AgencyFactory()
    assert client.get(reverse("home:agency_overview", args=[other.slug])).status_code == 403
