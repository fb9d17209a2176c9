"""Who has said yes to a place is told to ask her manager, and the others whom they wait for, until it is answered."""

import pytest
from django.urls import reverse
from django.utils import timezone

from listings.agreements.models import Agreement
from listings.agreements.status import Event
from listings.applications.status import Stage
from listings.approvals.models import Approval
from listings.approvals.status import TO_ASK_ANEW, Status
from listings.postings.choices import Audience
from tests.factories.agencies import employee
from tests.factories.agreements import made, shared
from tests.factories.applications import interest_in
from tests.factories.approvals import approved, asked, home_of, in_state
from tests.factories.postings import published_posting
from tests.queries import cost

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
WAITED_FOR = "Venter på Ingrid Solheim, som skal spørre lederen sin"
ASK = "Spør lederen din"
MUST = "Lederen må ha sagt ja før avtalen kan signeres"


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim")


@pytest.fixture
def place(ingrid):
    return interest_in(Stage.ACCEPTED, published_posting(), ingrid)


def ask_of(application):
    return reverse("approvals:ask", args=[application.posting_id])


def seen(client, person, address):
    client.force_login(person)
    return client.get(address).content.decode()


def own_pages(client, application):
    pages = ("/min-side/", reverse("applications:mine"), application.get_absolute_url())
    return [seen(client, application.person, one) for one in pages]


def to_host(client, application):
    by, page = application.posting.created_by, reverse("applications:candidate", args=[application.public_id])
    table = f"{reverse('applications:candidates', args=[application.posting_id])}?steg=tilbud"
    return [seen(client, by, page), seen(client, by, table)]


@pytest.mark.parametrize("state", [None, *sorted(TO_ASK_ANEW)])
def test_she_is_to_ask_where_nobody_has_it_to_answer(client, place, state):
    if state:
        in_state(state, place.posting, place.person)
    for page in own_pages(client, place):
        assert "Din tur" in page and MUST in page and f'href="{ask_of(place)}"' in page
    assert all(WAITED_FOR in one for one in to_host(client, place))


def test_when_she_has_asked_the_manager_is_waited_for(client, place):
    question = asked(place.posting, place.person)
    for page in own_pages(client, place):
        assert "Venter på lederen din" in page and MUST not in page
    for page in to_host(client, place):
        assert "Lederen er spurt og har ikke svart ennå" in page and WAITED_FOR not in page
    Approval.objects.filter(pk=question.pk).update(status=Status.QUESTION)
    assert question.get_absolute_url() in own_pages(client, place)[2]


def test_after_the_managers_yes_the_agency_is_waited_for(client, place):
    approved(place.posting, place.person)
    for page in own_pages(client, place):
        assert MUST not in page and f"Venter på {place.posting.agency.short}" in page


def test_after_a_no_nobody_is_waited_for_and_she_reads_why(client, place):
    question = in_state(Status.DECLINED, place.posting, place.person)
    pages = own_pages(client, place)
    for page in pages:
        assert "Lederen din har sagt nei, så avtalen kan ikke signeres." in page
        assert MUST not in page and "Venter på" not in page and "tar kontakt med deg om avtalen" not in page
    assert question.get_absolute_url() in pages[2]
    assert all("Lederen har ikke sagt ja" in page and WAITED_FOR not in page for page in to_host(client, place))


def test_nor_is_she_to_ask_when_her_agency_has_told_the_yes(client, place):
    agreement = made(place)
    agreement.history.create(event=Event.MANAGER, at=timezone.now(), by=place.posting.created_by)
    assert all(MUST not in page for page in own_pages(client, place))
    told = "Avgivende virksomhet sier at lederen har sagt ja"
    assert all(told in page and WAITED_FOR not in page for page in to_host(client, place))
    Agreement.objects.update(status="cancelled")
    assert all(MUST in page for page in own_pages(client, place))
    assert all(WAITED_FOR in page for page in to_host(client, place))


def test_beside_the_rule_of_the_agreement_stands_the_way_to_ask(client, place):
    agreement = shared(place)
    hers = seen(client, place.person, agreement.get_absolute_url())
    theirs = seen(client, place.posting.created_by, agreement.get_absolute_url())
    assert ask_of(place) in hers and WAITED_FOR not in hers
    assert WAITED_FOR in theirs and ask_of(place) not in theirs


@pytest.mark.parametrize("stage", [Stage.RECEIVED, Stage.OFFERED, Stage.ACCEPTED])
def test_who_is_chosen_is_not_asked_whether_she_may_be_asked_again(client, ingrid, stage):
    place = interest_in(stage, published_posting(), ingrid)
    shown = seen(client, ingrid, place.get_absolute_url())
    assert ("hvis du ikke blir valgt" in shown) is (stage == Stage.RECEIVED)


def test_the_answer_to_an_offer_shows_what_is_offered(client, ingrid):
    place = interest_in(Stage.OFFERED, published_posting(), ingrid)
    shown = seen(client, ingrid, reverse("applications:answer", args=[place.public_id]))
    assert all(f"<dt>{label}</dt>" in shown for label in ("Oppstart", "Varighet", "Omfang", "Arbeidssted", "Lønn"))
    assert "<dt>Frist</dt>" not in shown


@pytest.mark.parametrize("audience", [Audience.ALL, Audience.CHOSEN])
def test_many_places_cost_no_more_than_one(client, ingrid, audience):
    costs, mine = [], reverse("applications:mine")
    for number in (1, 4):
        for _ in range(number):
            posting = published_posting(visibility=audience, chosen=[home_of(ingrid)])
            interest_in(Stage.ACCEPTED, posting, ingrid)
        client.force_login(ingrid)
        costs.append(cost(client, mine))
    assert costs[1] <= costs[0] and seen(client, ingrid, mine).count(f">{ASK}<span") == 5
