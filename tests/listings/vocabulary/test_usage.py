"""Who uses which word? Things are counted, people are told in bands, and the list costs the same whatever it holds."""

import pytest
from django.urls import reverse

from listings.profiles.models import Profile
from listings.vocabulary.actions import retire
from listings.vocabulary.usages import band
from tests.factories.agencies import AgencyFactory, UserFactory, portal_editor
from tests.factories.postings import draft_posting, published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.stories import story
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory
from tests.listings.postings.desk import text_of
from tests.queries import cost

pytestmark = pytest.mark.django_db
LIST = "/ordliste/kompetanser/"
BUDGET = {"list": 18, "term": 24, "proposals": 12}


@pytest.fixture
def editor(client, db):
    client.force_login(portal_editor())


@pytest.mark.parametrize(
    "count, told", [(0, "under 5"), (4, "under 5"), (5, "minst 5"), (9, "minst 5"), (14, "minst 10"), (1, "under 5")]
)
def test_people_are_told_in_bands(count, told):
    assert band(count) == told


def test_the_list_says_who_uses_what(client, editor, portal_tree):
    term = CompetenceFactory(label_nb="Arkiv")
    agency = AgencyFactory()
    published_posting(agency, wanted=[term])
    draft_posting(agency, wanted=[term])
    page = story("Fra arkivet")
    page.competences = [term]
    page.save()
    for _ in range(6):
        ProfileFactory(user=UserFactory(), competences={term: 2})
    text = text_of(client.get(LIST + "?q=arkiv"))
    for told in ("1 ute, 2 i alt", "1 ute, 1 i alt", "minst 5", "under 5"):
        assert told in text
    usage = text_of(client.get(reverse("vocabulary:term", args=["kompetanser", term.pk])))
    for told in ("2 utlysninger", "1 historie", "minst 5 profiler"):
        assert told in usage


def test_the_list_is_narrowed_and_sorted(client, editor):
    often, once, never, gone = (CompetenceFactory(label_nb=name) for name in ("Ofte", "Sjelden", "Aldri", "Borte"))
    for wanted in ([often, once], [often]):
        draft_posting(AgencyFactory(), wanted=wanted)
    few = CompetenceFactory(label_nb="Fåtall")
    ProfileFactory(user=UserFactory(), competences={few: 2})
    retire(term=gone, by=portal_editor())

    def shown(**asked):
        return [row["term"].label for row in client.get(LIST, asked).context["paged"]]

    assert shown() == ["Aldri", "Borte", "Fåtall", "Ofte", "Sjelden"]
    assert shown(vis="brukt", sorter="mest") == ["Ofte", "Sjelden"]
    assert shown(vis="ubrukt") == ["Aldri", "Borte", "Fåtall"]  # one person alone does not show
    assert shown(vis="utgatt") == ["Borte"]
    assert shown(vis="tull", sorter="tull", q="x\0") == []
    assert never.label in shown(side="99999999")


def fill(number):
    theme = ThemeFactory()
    for _ in range(number):
        term = CompetenceFactory(theme=theme)
        draft_posting(AgencyFactory(), wanted=[term])
        ProfileFactory(user=UserFactory(), competences={term: 2})
    term.related.add(*type(term).objects.exclude(pk=term.pk))
    return term


def test_much_costs_no_more_than_little(client, editor):
    costs = []
    for number in (1, 8):
        term = fill(number)
        pages = {"list": LIST, "term": reverse("vocabulary:term", args=["kompetanser", term.pk])}
        costs.append({name: cost(client, page) for name, page in pages.items()})
    assert costs[0] == costs[1]
    assert all(costs[1][name] <= BUDGET[name] for name in costs[1]), costs
    assert Profile.objects.count() == 9
