"""Can an administrator make a key, see what came, and say what groups give?"""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from listings.agencies.models import MembershipRole
from listings.directories.limits import MOST_EVENTS, MOST_KEYS
from listings.directories.models import DirectoryEvent, DirectoryKey
from listings.directories.models.events import What, note
from listings.directories.reminding import remind
from listings.directories.tokens import digest_of
from portal.access.roles import Role
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import administrator
from tests.factories.directories import Entra, op, token_of, user
from tests.retention import carry_out


@pytest.fixture
def at(client, hanne):
    client.force_login(hanne)
    return client


@pytest.fixture
def address(agency):
    return lambda name, *more: reverse(f"directories:{name}", args=[agency.slug, *more])


def make_key(at, address, **wishes):
    return at.post(address("new_key"), {"name": "Entra ID", "days": 365} | wishes)


def test_a_key_is_shown_once_and_kept_as_a_hash(at, agency, address):
    answer = make_key(at, address)
    token = re.search(r"utv_scim_[\w-]{43}", answer.content.decode()).group()
    assert "no-store" in answer["Cache-Control"]
    key = DirectoryKey.objects.get()
    assert key.digest == digest_of(token) and token not in str(vars(key))
    assert token not in at.get(address("keep")).content.decode()
    assert Entra(at, agency, token).get("/Users").status_code == 200


def test_a_key_lasts_no_longer_than_a_year(at, address):
    assert make_key(at, address, days=366).status_code == 200
    assert not DirectoryKey.objects.exists()
    make_key(at, address)
    assert DirectoryKey.objects.get().expires_at <= timezone.now() + timezone.timedelta(days=365)


def test_who_made_and_revoked_a_key_stands_in_the_audit_log(at, hanne, address):
    make_key(at, address)
    at.post(address("revoke_key", DirectoryKey.objects.get().public_id))
    events = AuditEntry.objects.filter(by=hanne).values_list("event", flat=True)
    assert {"directory_key.made", "directory_key.revoked"} <= set(events)


def test_a_revoked_key_opens_nothing(at, agency, address):
    entra = Entra(at, agency)
    assert entra.get("/Users").status_code == 200
    at.post(address("revoke_key", agency.directory_keys.get().public_id))
    assert entra.get("/Users").status_code == 401


def test_there_are_not_more_keys_than_somebody_keeps_track_of(at, agency, address):
    for _ in range(MOST_KEYS):
        make_key(at, address)
    assert "Trekk tilbake en av dem" in make_key(at, address).content.decode()
    assert agency.directory_keys.count() == MOST_KEYS


def test_a_key_of_another_agency_cannot_be_revoked(at, other, address):
    token_of(other)
    key = DirectoryKey.objects.get()
    assert at.post(address("revoke_key", key.public_id)).status_code == 404
    assert DirectoryKey.objects.usable().exists()


def test_the_page_tells_what_came_and_why_something_did_not(at, agency, address):
    entra = Entra(at, agency)
    entra.person()
    entra.post("/Users", user("ukjent.person@gmail.com"))
    page = at.get(address("keep")).content.decode()
    assert "kari@etat-a.no" in page
    assert "userName må være en e-postadresse i et av domenene deres (etat-a.no)" in page
    assert "ukjent.person" not in page


def test_only_the_last_events_are_kept(agency):
    for _ in range(MOST_EVENTS + 5):
        note(agency, What.GROUP_GONE)
    assert DirectoryEvent.objects.count() == MOST_EVENTS


def test_an_administrator_says_what_a_group_gives(at, agency, address):
    entra = Entra(at, agency)
    entra.group("Utlysere", entra.person())
    group = agency.directory_groups.get()
    at.post(address("group_roles"), {f"group_{group.pk}": Role.PUBLISHER})
    assert MembershipRole.objects.get(by_directory=True).role == Role.PUBLISHER
    assert "Utlysere gir rollen Utlyser" in at.get(address("keep")).content.decode()


def test_the_last_administrator_is_not_lost_on_the_page_either(at, hanne, agency, address):
    entra = Entra(at, agency)
    told = entra.post("/Users", user(hanne.email)).json()
    entra.group("Sjefer", told)
    group = agency.directory_groups.get()
    at.post(address("group_roles"), {f"group_{group.pk}": Role.ADMINISTRATOR})
    MembershipRole.objects.update(by_hand=False)
    answer = at.post(address("group_roles"), {f"group_{group.pk}": "ingen"})
    assert "minst én administrator" in answer.content.decode()
    assert MembershipRole.objects.filter(role=Role.ADMINISTRATOR).exists()


def test_the_page_of_a_member_tells_which_roles_come_from_the_directory(at, agency):
    agency.directory_groups.create(display_name="Utlysere", role=Role.PUBLISHER)
    entra = Entra(at, agency)
    group = entra.get("/Groups").json()["Resources"][0]["id"]
    entra.patch(f"/Groups/{group}", op("add", "members", [{"value": entra.person()["id"]}]))
    membership = MembershipRole.objects.get(by_directory=True).membership
    page = at.get(reverse("agencies:membership", args=[agency.slug, membership.pk])).content.decode()
    assert "Roller fra katalogen deres" in page


@pytest.mark.parametrize(("days", "told"), [(31, 0), (30, 1), (8, 1), (6, 1)])
def test_administrators_are_told_once_before_a_key_ends(agency, hanne, days, told):
    administrator(agency)
    token_of(agency, expires_at=timezone.now() + timezone.timedelta(days=days))
    remind()
    remind()
    assert Message.objects.filter(kind="directory_key_ends").count() == 2 * told


def test_nobody_is_told_of_a_key_that_is_revoked(agency, hanne):
    token_of(agency, expires_at=timezone.now() + timezone.timedelta(days=3), revoked_at=timezone.now())
    remind()
    assert not Message.objects.exists()


def test_old_keys_and_events_are_forgotten(agency):
    long_ago = timezone.now() - timezone.timedelta(days=366)
    token_of(agency, expires_at=long_ago)
    note(agency, What.GROUP_GONE, at=long_ago)
    carry_out("directories.keys", "directories.events")
    assert not DirectoryKey.objects.exists() and not DirectoryEvent.objects.exists()
