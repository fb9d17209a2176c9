"""Is a profile that nobody touches reminded of once, then hidden, then deleted?"""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.management import call_command

from listings.profiles import actions
from listings.profiles.keeping import warn
from listings.profiles.models import Profile
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.profiles import ProfileFactory
from tests.retention import carry_out

pytestmark = pytest.mark.django_db
BEGINNING = datetime(2027, 1, 15, 12, tzinfo=UTC)
NOTHING = {"reminded": 0, "hidden": 0, "deleted": 0}


@pytest.fixture
def profile():
    return ProfileFactory(user=employee(), visibility="everyone", active_at=BEGINNING)


def told():
    return list(Message.objects.filter(kind="profile_quiet").order_by("pk").values_list("context__what", flat=True))


def keep(now):
    """What the calendar does in a day."""
    return warn(now) | {"deleted": carry_out("profiles.quiet", now=now)}


def at(month, day, year=2027):
    return datetime(year, month, day, 13, tzinfo=UTC)


def test_it_is_reminded_of_hidden_and_deleted_in_its_time(profile):
    assert keep(at(7, 14)) == NOTHING
    assert keep(at(7, 15)) == NOTHING | {"reminded": 1}
    assert keep(at(7, 16)) == keep(at(10, 14)) == NOTHING
    assert keep(at(10, 15)) == NOTHING | {"hidden": 1}
    assert Profile.objects.get().is_hidden
    assert keep(at(10, 16)) == keep(at(1, 14, 2028)) == NOTHING
    assert keep(at(1, 15, 2028)) == NOTHING | {"deleted": 1}
    assert not Profile.objects.exists() and keep(at(1, 16, 2028)) == NOTHING
    assert told() == ["reminded", "hidden", "deleted"]


def test_the_log_says_that_it_was_the_calendar(profile):
    for now in (at(7, 15), at(10, 15), at(1, 15, 2028)):
        keep(now)
    rows = AuditEntry.objects.filter(event__startswith="profile.quiet").order_by("pk")
    assert list(rows.values_list("event", "by")) == [
        ("profile.quiet_reminded", None),
        ("profile.quiet_hidden", None),
        ("profile.quiet_deleted", None),
    ]


@pytest.mark.parametrize(
    "verb", [actions.confirm, actions.resume, lambda **who: actions.write(words={"about": "Ny"}, **who)]
)
def test_whatever_she_does_begins_the_time_anew(profile, verb):
    keep(at(7, 15))
    with time_machine.travel(at(9, 1), tick=False):
        verb(profile=profile, by=profile.user)
    assert keep(at(10, 15)) == keep(at(2, 28, 2028)) == NOTHING
    assert keep(at(3, 2, 2028)) == NOTHING | {"reminded": 1}
    assert told() == ["reminded", "reminded"]


def test_nobody_is_hidden_or_deleted_unwarned(profile):
    """The job has been away for years; she still gets a month after the reminder."""
    late = at(5, 1, 2029)
    assert keep(late) == NOTHING | {"reminded": 1}
    assert keep(late + timedelta(days=29)) == NOTHING
    assert keep(late + timedelta(days=30)) == {"reminded": 0, "hidden": 1, "deleted": 1}


def test_the_reminder_says_when(profile):
    keep(at(7, 15))
    context = Message.objects.get().context
    assert (context["hidden_on"], context["deleted_on"]) == ("15. oktober 2027", "15. januar 2028")


def test_the_mail_stays_when_she_has_come_back(profile):
    keep(at(7, 15))
    holds = kind_of("profile_quiet").still_holds
    assert holds(profile.user, {"what": "reminded"})
    actions.confirm(profile=profile, by=profile.user)
    assert not holds(profile.user, {"what": "reminded"}) and holds(profile.user, {"what": "deleted"})


def test_who_comes_back_while_the_job_runs_is_left_in_peace(profile):
    """The job has read its list; then she confirms."""
    actions.confirm(profile=profile, by=profile.user)
    for verb in (actions.remind_quiet, actions.hide_quiet, actions.delete_quiet):
        assert not verb(profile=profile, now=at(1, 15, 2027))
    assert Profile.objects.get().visibility == "everyone"


def test_one_click_keeps_it(client, portal_tree, profile):
    keep(at(7, 15))
    client.force_login(profile.user)
    assert "Behold profilen" in client.get("/profil/").content.decode()
    answer = client.post("/profil/behold/", follow=True).content.decode()
    assert "Vi beholder profilen" in answer and "Behold profilen" not in answer


def test_a_link_alone_changes_nothing(client, portal_tree, profile):
    """Mail programs open links before people do."""
    keep(at(7, 15))
    client.force_login(profile.user)
    client.get("/profil/")
    assert client.get("/profil/behold/").status_code == 405
    assert Profile.objects.get().reminded_at


def test_the_command_may_be_run_often(profile, capsys):
    Profile.objects.update(active_at=datetime.now(UTC) - timedelta(days=200))
    call_command("warn_of_profiles")
    call_command("warn_of_profiles")
    assert capsys.readouterr().out.splitlines() == [
        "1 reminded, 0 hidden",
        "0 reminded, 0 hidden",
    ]
