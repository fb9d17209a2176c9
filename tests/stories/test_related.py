"""What is a reader offered after a story, and in which order do featured stories stand?"""

import pytest

from home.front import featured_stories
from stories.models import RelatedStory
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.stories import story
from tests.factories.vocabulary import ThemeFactory

pytestmark = pytest.mark.usefixtures("portal_tree")


def related(client, page):
    return [one.title for one in client.get(page.url).context["related"]]


def test_what_shares_most_comes_first(client):
    agency, theme = AgencyFactory(), ThemeFactory()
    page = story("Denne", host_agency=agency, themes=[theme])
    story("Deler tema", themes=[theme])
    story("Deler begge", home_agency=agency, themes=[theme])
    story("Om noe annet", themes=[ThemeFactory()])
    assert related(client, page) == ["Deler begge", "Deler tema"]


def test_the_editors_choice_stands_alone(client):
    theme = ThemeFactory()
    page, chosen = story("Denne", themes=[theme]), story("Valgt")
    story("Deler tema", themes=[theme])
    page.chosen_related = [RelatedStory(story=chosen)]
    page.save()
    assert related(client, page) == ["Valgt"]


def test_nobody_is_offered_what_she_may_not_read(client):
    theme = ThemeFactory()
    page = story("Denne", themes=[theme])
    story("Lukket", themes=[theme], is_public=False)
    story("Utkast", themes=[theme], live=False)
    assert related(client, page) == []
    client.force_login(employee())
    assert related(client, page) == ["Lukket"]


def test_featured_stories_stand_in_the_editors_order(rf):
    for title, place in (("Uten plass", None), ("Nummer to", 2), ("Nummer en", 1), ("Nyest uten plass", None)):
        story(title, is_featured=True, featured_place=place)
    request = rf.get("/")
    request.user = employee()
    shown = [one.title for one in featured_stories(request)]
    assert shown == ["Nummer en", "Nummer to", "Nyest uten plass"]
