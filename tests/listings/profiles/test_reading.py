"""Who can read a profile, what do they see of it, and does the owner know?"""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from listings.profiles.models import Profile
from listings.profiles.readings import note_reading
from portal.access.roles import PortalRole
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee, holder, publisher
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory

pytestmark = pytest.mark.usefixtures("portal_tree")
SECRETS = ("Roar Hjellsetmo", "roar@example.no")


@pytest.fixture
def owner():
    return employee(
        AgencyFactory(name_nb="Kystverket"), name="Kari Nordmann", title="losformidler", email="kari@example.no"
    )


@pytest.fixture
def profile(owner):
    return ProfileFactory(
        user=owner,
        visibility="everyone",
        about="Jeg kan havet.",
        competences={CompetenceFactory(label_nb="Navigasjon"): 4},
        municipality=MunicipalityFactory(daily_name="Ringerike"),
        manager_name=SECRETS[0],
        manager_email=SECRETS[1],
    )


def read(client, profile, reader):
    client.force_login(reader)
    return client.get(profile.get_absolute_url())


def shown(profile, visibility):
    Profile.objects.filter(pk=profile.pk).update(visibility=visibility)
    return profile


def readings():
    return AuditEntry.objects.filter(event="profile.read")


def seen_by_owner(client, owner):
    client.force_login(owner)
    return client.get("/profil/hvem-har-sett/").content.decode()


def test_a_colleague_reads_what_is_shown_and_nothing_more(client, profile, owner):
    page = read(client, profile, employee()).content.decode()
    for words in (
        "Kari Nordmann",
        "losformidler",
        "Kystverket",
        "Jeg kan havet.",
        "Navigasjon",
        "Ekspert",
        "Ringerike",
    ):
        assert words in page
    assert not [secret for secret in (*SECRETS, owner.email) if secret in page]


def test_contact_persons_read_it_without_name_agency_and_home(client, profile):
    page = read(client, shown(profile, "contacts"), publisher()).content.decode()
    assert "losformidler" in page and "Navigasjon" in page
    assert not [words for words in ("Kari", "Kystverket", "Ringerike", *SECRETS) if words in page]


def test_those_who_bring_together_read_the_name(client, profile):
    page = read(client, shown(profile, "contacts"), holder(PortalRole.FACILITATOR)).content.decode()
    assert "Kari Nordmann" in page and "Kystverket" in page


@pytest.mark.parametrize("visibility", ["hidden", "facilitator", "contacts"])
def test_for_others_it_does_not_exist(client, profile, visibility):
    assert read(client, shown(profile, visibility), employee()).status_code == 404
    assert not readings().exists()


def test_nothing_of_it_is_kept_for_the_button_back(client, profile):
    assert "no-store" in read(client, profile, employee())["Cache-Control"]


def test_the_owner_sees_who_has_read_it(client, profile, owner):
    read(client, profile, publisher(AgencyFactory(name_nb="Arkivverket"), name="Marte Lien"))
    page = seen_by_owner(client, owner)
    assert "Marte Lien" in page and "Arkivverket" in page and "Kontaktperson" in page


def test_the_same_reader_counts_once_a_day(client, profile, owner):
    reader = employee()
    with time_machine.travel(timezone.now().replace(hour=8)) as clock:
        for hours in (0, 1, 24):
            clock.shift(timedelta(hours=hours))
            read(client, profile, reader)
    assert readings().count() == 2
    read(client, profile, employee())
    assert readings().count() == 3


def test_her_own_reading_is_none(client, profile, owner):
    assert "Dette er din egen profil" in read(client, profile, owner).content.decode()
    client.get("/profil/slik-ser-andre-deg/")
    assert not readings().exists()
    assert "Ingen har åpnet profilen din ennå" in seen_by_owner(client, owner)


def test_a_reader_who_is_gone_is_nobody(client, profile, owner):
    reader = employee(name="Bo Borte")
    read(client, profile, reader)
    reader.delete()
    assert "En som ikke er med lenger" in seen_by_owner(client, owner)


def test_nobody_sees_who_has_read_anothers(client, profile):
    read(client, profile, employee(name="Marte Lien"))
    assert "Marte Lien" not in seen_by_owner(client, ProfileFactory(user=employee()).user)


@pytest.mark.parametrize(
    ("visibility", "reader", "name_and_sight"),
    [
        ("contacts", "contact", (False, True)),
        ("contacts", "colleague", (True, False)),
        ("everyone", "contact", (True, True)),
        ("hidden", "facilitator", (True, False)),
        ("hidden", "unknown", (False, False)),
    ],
)
def test_the_preview_is_what_they_see(client, profile, visibility, reader, name_and_sight):
    client.force_login(shown(profile, visibility).user)
    answer = client.get(f"/profil/slik-ser-andre-deg/?som={reader}")
    assert (bool(answer.context["shown"].name), answer.context["sees_now"]) == name_and_sight
    assert ("Slik ser de profilen nå." in answer.content.decode()) == answer.context["sees_now"]


def test_many_readings_cost_no_more_questions(client, profile, owner, django_assert_max_num_queries):
    agency = owner.memberships.get().agency
    for _ in range(25):
        note_reading(profile, employee(agency))
    client.force_login(owner)
    with django_assert_max_num_queries(24):
        page = client.get("/profil/hvem-har-sett/")
    assert len(page.context["readings"]) == 20
