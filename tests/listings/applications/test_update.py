"""The person may write her interest anew until the deadline and until the agency has begun on it."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from tests.factories.agencies import employee, publisher
from tests.factories.applications import MESSAGE, interest_in, sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(client):
    person = employee(name="Kari Moe")
    client.force_login(person)
    return sent_interest(published_posting(), person)


def page(case):
    return reverse("applications:update", args=[case.public_id])


def test_what_she_writes_anew_is_what_they_read_and_that_it_changed_is_kept(client, case):
    assert page(case) in client.get(case.get_absolute_url()).content.decode()
    shown = client.post(page(case), {"message": "Nå vet jeg mer."}, follow=True).content.decode()
    assert "Nå vet jeg mer." in shown and "Oppdatert" in shown and MESSAGE not in shown
    kept = Application.objects.get()
    assert (kept.message, kept.status) == ("Nå vet jeg mer.", Stage.RECEIVED)
    assert [change.is_update for change in kept.history.all()] == [False, True]
    assert Message.objects.filter(kind="interest_updated").exists()


@pytest.mark.parametrize("refresh", [False, True])
def test_the_copy_of_the_profile_is_new_only_when_she_wants_it(case, refresh):
    ProfileFactory(user=case.person, competences={CompetenceFactory(): 2})
    actions.update_interest(application=case, by=case.person, message="Mer.", refresh=refresh)
    assert bool(Application.objects.get().snapshot.get("competences")) is refresh


def test_after_the_deadline_or_the_first_step_it_stands(client, case):
    PostingPage.objects.update(deadline=oslo_today() - timedelta(days=1))
    assert "Noen kan ha endret saken" in client.get(page(case), follow=True).content.decode()
    with pytest.raises(StepNotAllowed):
        actions.update_interest(application=case, by=case.person, message="For sent.")
    PostingPage.objects.update(deadline=oslo_today())
    actions.assess(application=case, by=publisher(case.posting.agency))
    shown = client.post(page(case), {"message": "For sent."}).content.decode()
    assert "Noen kan ha endret saken" in shown and "For sent." in shown
    assert Application.objects.get().message == MESSAGE


@pytest.mark.parametrize("text, says", [("", "Skriv hvorfor"), ("01019012345", "fødselsnummer")])
def test_bad_words_are_refused_and_kept(client, case, text, says):
    shown = client.post(page(case), {"message": text}).content.decode()
    assert says in shown and text in shown and Application.objects.get().message == MESSAGE


def test_nobody_else_writes_it(case):
    for stranger in (employee(), publisher(case.posting.agency)):
        with pytest.raises(PermissionDenied):
            actions.update_interest(application=case, by=stranger, message="Mitt.")


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != Stage.RECEIVED])
def test_the_way_there_is_shown_only_while_it_is_open(client, stage):
    case = interest_in(stage)
    client.force_login(case.person)
    assert page(case) not in client.get(case.get_absolute_url()).content.decode()
