"""Is what matching, people search and the facilitator hold about a person handed out, and gone once it is erased?"""

import json

import pytest
from django.core.serializers.json import DjangoJSONEncoder

from listings.applications.models import AskedNoMore
from listings.facilitation.models import Wish
from listings.profiles import readings
from listings.profiles.models import Profile
from portal.foundation.personal_data import DECLARATIONS
from search.matching import actions
from search.models import SearchDocument
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.facilitation import facilitator, suggested
from tests.factories.invitations import invited, proposed
from tests.factories.postings import published_posting
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
MARKERS = (
    "Satt til side",
    "Kom til oss, ser vi gjerne",
    "Du burde ut en tur",
    "Aldri mer direktorat",
    "Leser Lesersen",
    "Finn noe ved sjøen",
    "Foreslått av formidler",
    "Havkunnskap",
)


@pytest.fixture
def person():
    home = AgencyFactory()
    made = employee(home, name="Kari Nordmann")
    profile = findable_profile(made, competences={CompetenceFactory(label_nb="Havkunnskap"): 3})
    actions.set_aside(posting=published_posting(title="Satt til side"), reason="place", by=made)
    invited(profile=profile, message="Kom til oss, ser vi gjerne")
    proposed(publisher(home), made, message="Du burde ut en tur")
    AskedNoMore.objects.create(person=made, agency=AgencyFactory(name_nb="Aldri mer direktorat"))
    readings.note_reading(profile, publisher(name="Leser Lesersen"))
    Wish.objects.create(person=made, text="Finn noe ved sjøen")
    suggested(profile, published_posting(title="Foreslått av formidler"), facilitator())
    return made


def handed_out(person):
    rows = {name: told.export(person) for name, told in DECLARATIONS.items() if told.export}
    return json.dumps(rows, cls=DjangoJSONEncoder, ensure_ascii=False)


def erase(person):
    for told in DECLARATIONS.values():
        if told.erase:
            told.erase(person)


def test_all_of_it_is_handed_out_to_her_alone(person):
    told, others = handed_out(person), handed_out(employee())
    assert [marker for marker in MARKERS if marker not in told] == []
    assert [marker for marker in MARKERS if marker in others] == []
    assert '"takes_matching": true' in told
    Profile.objects.of(person).update(takes_matching=False)
    assert '"takes_matching": false' in handed_out(person)


def test_nothing_of_it_is_left_when_it_is_erased(person):
    other = handed_out(bystander := findable_profile(employee()).user)
    pk = Profile.objects.get(user=person).pk
    erase(person)
    told = handed_out(person)
    assert [marker for marker in MARKERS if marker in told] == []
    assert handed_out(bystander) == other
    document = SearchDocument.objects.get(kind="profile", object_id=pk)
    assert (document.live, document.facts, document.words) == (False, {}, {})
