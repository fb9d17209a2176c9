"""When a posting is over, the agency is asked how it went: once, and once more; the answer holds no names."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from listings.postings import actions
from listings.postings.models import Outcome, PostingPage
from listings.postings.reminding import ask
from listings.postings.status import Status
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import posting_in_state, published_posting

from .desk import text_of
from .wagtail_form import fresh

pytestmark = pytest.mark.django_db
TODAY = oslo_today()


def address(posting):
    return reverse("postings:move", args=[posting.pk, "utfall"])


def questions():
    return [message.context["again"] for message in Message.objects.filter(kind="posting_outcome").order_by("pk")]


@pytest.fixture
def over():
    return posting_in_state(Status.EXPIRED, AgencyFactory(short="DFØ"), deadline=TODAY - timedelta(days=31))


@pytest.mark.parametrize("verb", ["assign", "close"])
def test_who_ends_it_is_asked_at_once_and_only_once(verb):
    posting = published_posting()
    getattr(actions, verb)(posting=posting, by=posting.created_by)
    if verb == "assign":
        actions.close(posting=posting, by=posting.created_by)
    assert questions() == [""]


def test_after_a_deadline_the_agency_gets_time_for_its_candidates(over):
    PostingPage.objects.filter(pk=over.pk).update(deadline=TODAY - timedelta(days=29))
    assert ask() == 0
    PostingPage.objects.filter(pk=over.pk).update(deadline=TODAY - timedelta(days=30))
    assert (ask(), ask(), questions()) == (1, 0, [""])


def test_it_is_asked_once_more_where_nothing_is_settled(over):
    ask()
    later = TODAY + timedelta(days=15)
    assert (ask(later), ask(later), questions()) == (1, 0, ["", "again"])


@pytest.mark.parametrize("result, again", [("came", 0), ("nobody", 0), ("open", 1)])
def test_an_answer_that_settles_it_is_not_asked_for_again(over, result, again):
    ask()
    actions.answer_outcome(posting=over, by=over.created_by, result=result, reason="no_interest")
    assert ask(TODAY + timedelta(days=15)) == again


def test_withdrawn_is_not_asked_about():
    posting = published_posting()
    actions.withdraw(posting=posting, by=posting.created_by)
    assert questions() == []


def test_opened_again_it_is_asked_anew_when_it_is_over():
    posting = published_posting()
    actions.close(posting=posting, by=posting.created_by)
    Message.objects.all().delete()
    actions.reopen(posting=posting, by=posting.created_by)
    actions.close(posting=posting, by=posting.created_by)
    assert questions() == [""]


def test_the_agency_tells_and_sees_how_it_went(client, over):
    home = AgencyFactory(name_nb="Kartverket", short="Kartverket")
    client.force_login(over.created_by)
    assert address(over) in client.get(reverse("postings:list")).content.decode()
    client.post(address(over), {"result": "came", "number": "2", "agency": home.pk, "reason": "no_fit"})
    outcome = Outcome.objects.get(posting=over)
    assert (outcome.number, list(outcome.agencies.all()), outcome.reason) == (2, [home], "")
    page = text_of(client.get(reverse("postings:list")))
    assert "2 kom" in page and "Utlysninger dere har fortalt om: 1. Noen kom: 1. Ingen kom: 0." in page
    assert address(over) not in page
    assert 'value="2"' in client.get(address(over)).content.decode(), "it can be put right"


@pytest.mark.parametrize(
    "said, why",
    [
        ({}, "Velg om noen kom"),
        ({"result": "nobody"}, "Velg hvorfor det ble ingen"),
        ({"result": "came", "number": "0"}, "1"),
        ({"result": "tull"}, "Velg"),
        ({"result": "nobody", "reason": "other", "remark": "Ring 010190 12345"}, "Ikke skriv fødselsnummer"),
    ],
)
def test_what_cannot_be_is_said(client, over, said, why):
    client.force_login(over.created_by)
    assert why in text_of(client.post(address(over), said))
    assert not Outcome.objects.exclude(answered_at=None).exists()


def test_nobody_nowhere_is_told_why(client, over):
    client.force_login(over.created_by)
    client.post(address(over), {"result": "nobody", "reason": "no_interest", "number": "3"})
    page = text_of(client.get(reverse("postings:list"), {"vis": "avsluttet"}))
    assert "Ingen meldte interesse (1)" in page and Outcome.objects.get().number is None


def test_others_neither_tell_nor_see(client, over):
    stranger = publisher()
    with pytest.raises(PermissionDenied):
        actions.answer_outcome(posting=over, by=stranger, result="came")
    client.force_login(stranger)
    assert client.get(address(over)).status_code in {403, 404}
    assert "Slik har det gått" not in text_of(client.get(reverse("postings:list")))


def test_while_it_is_out_nothing_is_told(client):
    posting = published_posting()
    client.force_login(posting.created_by)
    client.post(address(posting), {"result": "came"})
    assert not Outcome.objects.exists() and fresh(posting).status == Status.PUBLISHED


def test_the_time_of_asking_is_kept(over):
    ask()
    assert timezone.now() - Outcome.objects.get().asked_at < timedelta(minutes=5)
