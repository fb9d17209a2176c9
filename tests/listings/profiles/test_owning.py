"""Can a person take her profile with her, and take it away?"""

import json

import pytest
from django.core.exceptions import PermissionDenied
from django.core.serializers.json import DjangoJSONEncoder

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.profiles import actions
from listings.profiles.models import Profile, ProfileCompetence
from listings.profiles.signals import profile_changed, profile_deleted
from portal.access.models import User
from portal.foundation.personal_data import DECLARATIONS
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory, CountyFactory

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def profile():
    made = ProfileFactory(
        user=employee(),
        about="Jeg kan havet.",
        competences={CompetenceFactory(label_nb="Navigasjon"): 4},
        wants_to_learn=[CompetenceFactory(label_nb="Jus")],
        regions_wanted=[CountyFactory()],
        manager_name="Roar Hjellsetmo",
    )
    made.hidden_from.set([AgencyFactory(name_nb="Kystverket")])
    return made


def exported(person):
    rows = [DECLARATIONS[label].export(person) for label in ("profiles.Profile", "profiles.ProfileCompetence")]
    return json.dumps(rows, cls=DjangoJSONEncoder, ensure_ascii=False)


def test_everything_she_has_written_is_handed_out(profile):
    told = exported(profile.user)
    for words in ("Jeg kan havet.", "Navigasjon", "Jus", "Buskerud", "Roar Hjellsetmo", "Kystverket"):
        assert words in told
    assert exported(employee()) == "[[], []]"


def test_erasing_takes_hers_and_nobody_elses(profile):
    other = ProfileFactory(user=employee())
    assert DECLARATIONS["profiles.ProfileCompetence"].erase(profile.user) == 1
    assert DECLARATIONS["profiles.Profile"].erase(profile.user)
    assert list(Profile.objects.all()) == [other] and not ProfileCompetence.objects.exists()


def test_she_deletes_it_herself(client, profile):
    application = sent_interest(published_posting(), profile.user)
    client.force_login(profile.user)
    assert "kan ikke hentes tilbake" in client.get("/profil/slett/").content.decode()
    assert "Profilen er slettet" in client.post("/profil/slett/", follow=True).content.decode()
    assert client.post("/profil/slett/")["Location"] == "/profil/"
    application.refresh_from_db()
    assert application.snapshot["about"] == "Jeg kan havet."
    assert AuditEntry.objects.get(event="profile.deleted").by == profile.user


def test_who_has_left_still_sees_and_deletes_hers(client, profile):
    Membership.objects.update(status=MembershipStatus.ENDED)
    person = User.objects.get(pk=profile.user.pk)
    client.force_login(person)
    assert client.get("/profil/").status_code == 200
    actions.delete_profile(profile=profile, by=person)
    with pytest.raises(PermissionDenied):
        actions.begin(by=User.objects.get(pk=person.pk))


def test_those_above_hear_of_each_change(profile):
    heard = []

    def hear(sender, profile, signal, **kwargs):
        heard.append((signal is profile_deleted, profile.pk))

    for signal in (profile_changed, profile_deleted):
        signal.connect(hear)
    try:
        actions.write(profile=profile, by=profile.user, words={"about": "Nytt"})
        actions.delete_profile(profile=profile, by=profile.user)
    finally:
        for signal in (profile_changed, profile_deleted):
            signal.disconnect(hear)
    assert heard == [(False, profile.pk), (True, profile.pk)]


def test_my_page_leads_to_it(client, profile):
    client.force_login(profile.user)
    assert "av 6 deler er ferdige" in client.get("/min-side/").content.decode()
    client.force_login(employee())
    assert "Lag profilen din" in client.get("/min-side/").content.decode()
