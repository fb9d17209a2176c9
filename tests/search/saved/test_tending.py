"""What does the calendar do: tell of last days, delete what is long over; and does what she keeps go with her?"""

from datetime import timedelta

import pytest
from django.apps import apps
from django.core.management import call_command
from django.utils import timezone

from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from portal.foundation.personal_data import DECLARATIONS
from portal.notifications.models import Message
from search.saved import actions
from search.saved.models import Favourite, Hit, SavedSearch
from tests.retention import carry_out

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("left", "told"), [(15, 0), (14, 1), (0, 1), (-1, 0)])
def test_a_last_day_is_told_once_beforehand(save, left, told):
    save("arkiv")
    SavedSearch.objects.update(ends_on=oslo_today() + timedelta(days=left))
    for _ in range(2):
        call_command("tend_saved")
    assert Message.objects.filter(kind="search_ends").count() == told


def test_a_renewed_search_is_told_of_again(kari, save):
    search = save("arkiv")
    for _ in range(2):
        SavedSearch.objects.update(ends_on=oslo_today() + timedelta(days=3 + _))
        call_command("tend_saved")
    assert Message.objects.filter(kind="search_ends", person=search.person).count() == 2


@pytest.mark.parametrize(("since", "kept"), [(90, True), (91, False)])
def test_what_ended_long_ago_is_deleted(save, since, kept):
    save("arkiv")
    SavedSearch.objects.update(ends_on=oslo_today() - timedelta(days=since))
    carry_out("saved.searches")
    assert SavedSearch.objects.exists() == kept


@pytest.mark.parametrize(
    ("status", "days", "kept"), [("closed", 366, False), ("closed", 364, True), ("published", 366, True)]
)
def test_an_old_mark_on_what_is_over_is_deleted(kari, arrive, status, days, kept):
    posting, _news = arrive()
    actions.mark(posting=posting, by=kari)
    PostingPage.objects.update(status=status)
    Favourite.objects.update(marked_at=timezone.now() - timedelta(days=days))
    carry_out("saved.favourites")
    assert Favourite.objects.exists() == kept


@pytest.fixture
def keeps(kari, save, arrive):
    """Kari keeps one of each."""
    save("arkiv")
    posting, _news = arrive(title="Arkiv")
    actions.mark(posting=posting, by=kari)
    return kari


OURS = ("saved.SavedSearch", "saved.Hit", "saved.Favourite")


@pytest.mark.parametrize("label", OURS)
def test_what_is_kept_can_be_handed_out_and_erased(keeps, label):
    declaration = DECLARATIONS[label]
    assert len(declaration.export(keeps)) == 1
    assert declaration.erase(keeps) >= 1
    assert not apps.get_model(label).objects.exists() and declaration.export(keeps) == []


def test_all_goes_with_the_account(keeps):
    keeps.delete()
    assert not any(model.objects.exists() for model in (SavedSearch, Hit, Favourite))
