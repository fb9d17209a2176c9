"""What does agency A hold back, all of it named by one word that nobody else may be told?

Drafts, what waits to be approved, templates, what is for its own people, changes and subpages that are not out yet, a
picture and a document on no page, notes and tags beside a candidate, a list of people on its way in, and the profile of
one of its people who shows herself to nobody.
"""

from django.core.files.base import ContentFile
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file

from listings.applications.actions import tag, write_note
from listings.applications.models import AnswerTemplate
from listings.postings import actions
from listings.postings.choices import Audience
from listings.profiles.models import Profile
from search import indexing
from search.saved.models import SavedSearch
from tests.factories.agencies import employee
from tests.factories.applications import sent_interest
from tests.factories.imports import uploaded
from tests.factories.postings import draft_posting, published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.stories import story
from tests.factories.subsites import news, subpage

WORD = "Hemmeligheten"


def hold_back(world):
    by, agency = world.publisher_a, world.a
    draft = draft_posting(agency, by=by, title=f"{WORD} utkast")
    waiting = draft_posting(agency, by=by, title=f"{WORD} venter")
    actions.submit(posting=waiting, by=by, comment=f"{WORD} haster")
    actions.save_as_template(posting=draft, by=by, name=f"{WORD} mal")
    published_posting(agency, by=by, title=f"{WORD} internt", visibility=Audience.OWN)
    hold_back_pages(world)
    hold_back_files(agency)
    hold_back_candidates(world)
    hold_back_people(world)
    indexing.refresh_all("posting")
    indexing.refresh_all("profile")


def hold_back_pages(world):
    subpage(world.a, f"{WORD} underside", live=False)
    news(world.a, f"{WORD} nyhet", live=False)
    story(f"{WORD} historie", live=False)
    for page, name in ((world.posting, "title"), (world.a.page, "tagline"), (world.news, "title")):
        changed = type(page).objects.get(pk=page.pk)
        setattr(changed, name, f"{WORD} endring")
        changed.save_revision()


def hold_back_files(agency):
    files = {"title": f"{WORD} fil", "collection": agency.collection}
    Image.objects.create(file=get_test_image_file(f"{WORD}.png"), **files)
    Document.objects.create(file=ContentFile(b"x", name=f"{WORD}.txt"), **files)


def hold_back_candidates(world):
    """Somebody of B's is one, so that B's publisher sees the posting as others do."""
    other = sent_interest(world.posting, employee(name=f"{WORD} Kandidat"), message=f"{WORD} vil lære")
    for application in (other, world.application):
        write_note(application=application, by=world.publisher_a, text=f"{WORD} notat")
        tag(application=application, by=world.publisher_a, name=f"{WORD} merke")
    AnswerTemplate.objects.create(agency=world.a, step="turn_down", name=f"{WORD} svar", text_nb=f"{WORD} takk")


def hold_back_people(world):
    colleague = employee(world.a, name=f"{WORD} Kollega", title=f"{WORD} tittel")
    ProfileFactory(user=colleague, about=f"{WORD} om meg", visibility=Profile.Visibility.HIDDEN)
    SavedSearch.objects.create(person=colleague, name=f"{WORD} søk", query="q=arkiv&v=1")
    uploaded(world.a, world.administrator_a, f"x@a.no;{WORD} Ny;;;")
