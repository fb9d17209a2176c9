"""Does a person decide who sees her profile, and only after she has read what that means?"""

from datetime import date, datetime, time, timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError

from listings.profiles import actions, meaning
from listings.profiles.models import Profile
from listings.profiles.months import months_from
from portal.foundation.clock import OSLO, oslo_today
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.usefixtures("portal_tree")
ADDRESS = "/profil/synlighet/"


@pytest.fixture
def profile(client):
    made = ProfileFactory(user=employee())
    client.force_login(made.user)
    return made


def fresh(profile):
    return Profile.objects.get(pk=profile.pk)


def events(profile):
    return list(AuditEntry.objects.about(profile).order_by("pk").values_list("event", "by"))


BOXES = {"takes_matching": "on", "takes_invitations": "on"}


def choose(client, visibility="contacts", **sent):
    return client.post(ADDRESS, BOXES | {"visibility": visibility} | sent)


def test_it_is_shown_when_she_has_read_what_it_means(client, profile):
    page = choose(client).content.decode()
    assert "kryss av for at du har lest det" in page and fresh(profile).is_hidden
    assert choose(client, has_read="on").status_code == 302
    shown = fresh(profile)
    assert (shown.visibility, shown.read_version) == ("contacts", meaning.newest().version) and shown.read_at
    assert [event for event, _by in events(profile)] == ["profile.meaning_read", "profile.visibility_chosen"]
    assert choose(client, "everyone").status_code == 302 and fresh(profile).visibility == "everyone"


def test_to_hide_needs_no_reading(client, profile):
    Profile.objects.filter(pk=profile.pk).update(visibility="everyone", paused_until=oslo_today())
    assert choose(client, "hidden").status_code == 302
    assert fresh(profile).is_hidden and fresh(profile).paused_until is None


def test_a_new_version_is_read_anew(client, profile, monkeypatch):
    choose(client, has_read="on")
    newer = meaning.Meaning("2099-01", ("Noe er nytt.",))
    monkeypatch.setattr(meaning, "VERSIONS", (*meaning.VERSIONS, newer))
    assert choose(client, "everyone").status_code == 200
    choose(client, "everyone", has_read="on")
    assert fresh(profile).read_version == "2099-01"


def test_whom_it_is_hidden_from_is_chosen_with_it(client, profile):
    home, other = profile.user.memberships.get().agency, AgencyFactory()
    page = client.get(ADDRESS).context["form"]
    assert [box.choice_label for box in page.boxes["near"]] == [home.name]
    choose(client, "everyone", has_read="on", hidden_from=[home.pk, other.pk])
    assert set(fresh(profile).hidden_from.all()) == {home, other}
    choose(client, "everyone", hidden_from=[other.pk])
    assert list(fresh(profile).hidden_from.all()) == [other]


def test_nothing_of_it_is_kept_when_it_is_not_shown(client, profile):
    choose(client, hidden_from=[AgencyFactory().pk])
    assert not fresh(profile).hidden_from.exists()


def test_she_may_object_to_matching_and_change_her_mind(client, profile):
    client.post(ADDRESS, {"visibility": "hidden", "takes_invitations": "on"})
    assert not fresh(profile).takes_matching
    choose(client, "hidden")
    assert fresh(profile).takes_matching
    assert [event for event, _ in events(profile)] == ["profile.objected_to_matching", "profile.accepted_matching"]


def test_she_may_refuse_invitations_and_change_her_mind(client, profile):
    client.post(ADDRESS, {"visibility": "hidden", "takes_matching": "on"})
    assert not fresh(profile).takes_invitations
    choose(client, "hidden")
    assert fresh(profile).takes_invitations
    assert [event for event, _ in events(profile)] == ["profile.takes_no_invitations", "profile.takes_invitations"]


@pytest.mark.parametrize("visibility", ["alle", "", "hidden "])
def test_what_is_no_choice_is_refused(client, profile, visibility):
    assert choose(client, visibility, has_read="on").status_code == 200
    assert fresh(profile).is_hidden and not fresh(profile).read_version


@pytest.mark.parametrize("months", [1, 3, 6])
def test_a_pause_ends_by_itself(client, profile, months):
    Profile.objects.filter(pk=profile.pk).update(visibility="everyone")
    client.post("/profil/pause/", {"months": months})
    last = fresh(profile).paused_until
    assert last == months_from(oslo_today(), months) and not fresh(profile).is_shown
    for days, is_paused in ((0, True), (1, False)):
        evening = datetime.combine(last + timedelta(days=days), time(23, 30), tzinfo=OSLO)
        with time_machine.travel(evening, tick=False):
            assert fresh(profile).is_paused == is_paused != fresh(profile).is_shown


def test_a_pause_is_ended_by_hand(client, profile):
    Profile.objects.filter(pk=profile.pk).update(visibility="everyone", paused_until=oslo_today())
    for _time in range(2):
        answer = client.post("/profil/pause/", {"slutt": "1"}, follow=True)
    assert "Pausen er over" in answer.content.decode() and fresh(profile).is_shown
    assert events(profile) == [("profile.resumed", profile.user.pk)]


@pytest.mark.parametrize("months", ["2", "", "x", "9" * 40])
def test_no_other_pause_is_taken(client, profile, months):
    Profile.objects.filter(pk=profile.pk).update(visibility="everyone")
    answer = client.post("/profil/pause/", {"months": months}, follow=True)
    assert "Velg hvor lenge pausen skal vare" in answer.content.decode() and not fresh(profile).is_paused


def test_a_hidden_profile_needs_no_pause(profile):
    with pytest.raises(ValidationError, match="trenger ingen pause"):
        actions.pause(profile=profile, by=profile.user, months=1)


@pytest.mark.parametrize("verb", [actions.resume, actions.confirm, actions.delete_profile, actions.object_to_matching])
def test_nobody_else_decides(profile, verb):
    with pytest.raises(PermissionDenied):
        verb(profile=profile, by=employee(profile.user.memberships.get().agency))


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 11, 28), 1, date(2026, 12, 28)),
        (date(2026, 12, 31), -6, date(2026, 6, 30)),
        (date(2027, 1, 1), -12, date(2026, 1, 1)),
    ],
)
def test_months_are_those_of_the_calendar(day, months, then):
    assert months_from(day, months) == then
