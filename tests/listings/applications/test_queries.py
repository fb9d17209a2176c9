"""Pages about interest cost the same number of queries however many there are, and however much one of them holds."""

import pytest
from django.urls import reverse

from listings.applications.actions import tag, write_note
from listings.applications.models import Application
from listings.applications.status import Stage
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.invitations import invited, proposed
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = {"candidates": 42, "candidate": 44, "mine": 22, "case": 26, "send": 28, "sent": 22, "beside": 24}


def test_candidates(client):
    posting = published_posting()
    client.force_login(publisher(posting.agency))
    table = reverse("applications:candidates", args=[posting.pk])
    first = sent_interest(posting)
    few = cost(client, table), cost(client, reverse("applications:candidate", args=[first.public_id]))
    for _ in range(5):
        sent_interest(posting)
    many = cost(client, table), cost(client, reverse("applications:candidate", args=[first.public_id]))
    assert few == many and many[0] <= BUDGET["candidates"] and many[1] <= BUDGET["candidate"]


@pytest.mark.parametrize("many", [30, 300])
def test_the_table_costs_the_same_however_many(client, posting_with, django_assert_max_num_queries, many):
    """On the page, at a neighbour, on paper and in a spreadsheet; the last two hold all of them."""
    posting, last = posting_with(many)
    names = ("candidates", "printed", "spreadsheet")
    addresses = [reverse(f"applications:{name}", args=[posting.pk]) for name in names]
    for address in (*addresses, reverse("applications:candidate", args=[last.public_id])):
        client.get(address)
        with django_assert_max_num_queries(BUDGET["candidate"]):
            assert client.get(address).status_code == 200


@pytest.fixture
def posting_with(client):
    """A posting with so many candidates, each with a tag and a note, and the last of them."""

    def made(many):
        posting = published_posting()
        client.force_login(by := publisher(posting.agency))
        first = sent_interest(posting)
        person, home = type(first.person), first.home_agency
        people = person.objects.bulk_create([person(email=f"p{n}@c.no", name=f"Per {n}") for n in range(many - 1)])
        rows = [Application(posting=posting, person=one, home_agency=home, message="Gjerne.") for one in people]
        Application.objects.bulk_create(rows)
        for one in Application.objects.all()[:20]:
            tag(application=one, by=by, name="digital")
            write_note(application=one, by=by, text="Sterk.")
        return posting, Application.objects.last()

    return made


def test_the_preview_of_many_letters(client, posting_with, django_assert_max_num_queries):
    posting, _last = posting_with(300)
    address = reverse("applications:together", args=[posting.pk])
    with django_assert_max_num_queries(BUDGET["candidate"]):
        page = client.post(address, {"steg": "ikke-valgt", "alle": "nye"})
    assert len(page.context["letters"]) == 300


def with_much(posting):
    """Interest with a full profile and a long history, written by many."""
    person = employee()
    skills = {CompetenceFactory(): 3 for _ in range(12)}
    ProfileFactory(user=person, competences=skills, wants_to_learn=list(skills))
    application = sent_interest(posting, person)
    for _ in range(9):
        application.history.create(status=Stage.ASSESSING, by=publisher(posting.agency), text="Vi leser.")
    return application


@pytest.mark.parametrize("role", [publisher, administrator])
def test_one_candidate_with_much_to_show(client, role):
    posting = published_posting(wanted=[CompetenceFactory() for _ in range(8)])
    client.force_login(role(posting.agency))
    little, much = sent_interest(posting), with_much(posting)
    few, many = (
        cost(client, reverse("applications:candidate", args=[application.public_id])) for application in (little, much)
    )
    assert few <= many <= few + 2 <= BUDGET["candidate"]  # what words have become is asked once where there are any


def test_own_cases(client):
    person = employee()
    client.force_login(person)
    case = sent_interest(by=person)
    few = cost(client, reverse("applications:mine"))
    for _ in range(5):
        sent_interest(by=person)
    assert few == cost(client, reverse("applications:mine")) <= BUDGET["mine"]
    assert cost(client, case.get_absolute_url()) <= BUDGET["case"]


def test_the_receipt_and_the_case_after_a_long_way(client):
    application = with_much(published_posting(AgencyFactory()))
    client.force_login(application.person)
    assert cost(client, reverse("applications:sent", args=[application.public_id])) <= BUDGET["sent"]
    assert cost(client, application.get_absolute_url()) <= BUDGET["case"]


def test_who_is_invited_and_who_may_be_asked_again(client):
    """Beside the table: the invited, those of earlier postings, and whom another agency has proposed."""
    home, posting = AgencyFactory(), published_posting()
    by, proposer, former = publisher(posting.agency), publisher(home), published_posting(posting.agency)

    def more(number):
        for _ in range(number):
            invited(posting)
            interest_in(Stage.NOT_SELECTED, former, ask_again=True)
            proposed(proposer, employee(home), posting)

    beside = [(by, "invited", [posting.pk]), (by, "second_chance", [posting.pk]), (proposer, "nominated", [])]
    costs = []
    for number in (2, 4):
        more(number)
        costs.append([costs_her(client, *page) for page in beside])
    assert costs[0] == costs[1] and max(costs[1]) <= BUDGET["beside"]


def costs_her(client, person, name, args):
    client.force_login(person)
    return cost(client, reverse(f"applications:{name}", args=args))


def test_sending(client):
    posting = published_posting()
    client.force_login(employee())
    assert cost(client, reverse("applications:send", args=[posting.pk])) <= BUDGET["send"]
