"""Two agencies that must not see into each other, and everybody who walks by; with enough on each page to look at."""

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.models import Collection

from home.models import StandardPage
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.applications.status import Stage
from listings.postings import actions
from listings.postings.choices import Audience
from listings.postings.status import Status
from listings.profiles.readings import note_reading
from listings.sharing.actions import share, stop_sharing
from search.saved.models import Favourite, SavedSearch
from stories.models import Consent, StoryIndexPage
from stories.status import Stage as Told
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.applications import interest_in, sent_interest
from tests.factories.facilitation import facilitator
from tests.factories.postings import draft_posting, posting_in_state, published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.search import findable_profile
from tests.factories.stories import collection, story
from tests.factories.subsites import news, subpage
from tests.factories.told import experience
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

from .between import Between


def document_in(collection):
    file = ContentFile(b"Hvem gjorde hva", name="notat.txt")
    return get_document_model().objects.create(title="Notat", file=file, collection=collection)


PEOPLE = (
    *("anonymous", "employee", "publisher_a", "publisher_b", "administrator_a"),
    *("editor", "portal_administrator", "facilitator"),
)


LIGHT = "#f2b838"
LOOK = {
    "page__tagline": "Vi sørger for trygg ferdsel langs kysten.",
    "page__intro_title": "Kom ut til havet en periode",
    "page__intro": "<p>Her møter du <b>losene</b>, og <a href='https://example.no'>folk som kan været</a>.</p>",
    "page__contact_email": "utveksling@example.no",
    "page__website": "https://www.example.no",
}
TOLD = [
    ("paragraph", "<p>Først skrev hun ned spørsmål.</p>"),
    ("facts", {"items": [{"label": "Varighet", "value": "åtte uker"}, {"label": "Form", "value": "hospitering"}]}),
    ("heading", "Vendepunktet"),
    ("quote", {"text": "Jeg lærte mest om oss selv.", "by": "Liv Aasen"}),
]


class World(Between):
    """Agency A has two postings for all with a candidate each, one for itself, and a draft; the
    first stands openly, and the other did; B has nothing but people.

    A's colour is a light one, because light colours are the harder ones to read.
    """

    def __init__(self):
        self.a = AgencyFactory(name_nb="Etat A", short="A", brand_colour=LIGHT, allows_public_sharing=True, **LOOK)
        self.b = AgencyFactory(name_nb="Etat B", short="B")
        self.employee = employee(AgencyFactory(name_nb="Etat C", short="C"), is_demo=True)
        self.publisher_a, self.publisher_b = publisher(self.a, is_demo=True), publisher(self.b)
        self.administrator_a = administrator(self.a)
        self.editor, self.portal_administrator = portal_editor(), portal_administrator()
        self.facilitator = facilitator()
        self.anonymous = None
        self.words = [CompetenceFactory() for _ in range(3)]
        self.themes = [ThemeFactory(), ThemeFactory()]
        self.make_profiles()
        self.make_postings()
        self.make_stories()
        self.make_subpages()
        self.make_told()
        self.make_kept()
        self.make_between()
        self.document = document_in(self.a.collection)
        self.open_document = document_in(Collection.get_first_root_node())
        self.membership = self.publisher_a.memberships.get()
        Membership.objects.create(user=self.employee, agency=self.a, status=MembershipStatus.INVITED)

    def make_profiles(self):
        """The employee's is hidden; B's publisher shows hers to everybody."""
        known = {word: 3 for word in self.words[:2]}
        self.profile = ProfileFactory(user=self.employee, competences=known, wants_to_learn=self.words[2:])
        self.shown_profile = findable_profile(self.publisher_b, competences=known)
        note_reading(self.profile, self.publisher_a)

    def make_postings(self):
        words = {"wanted": self.words, "themes": self.themes, "qualities": [QualityFactory()]}
        self.posting = published_posting(self.a, by=self.publisher_a, title="For alle", **words)
        self.inner = published_posting(self.a, by=self.publisher_a, title="For A", visibility=Audience.OWN)
        self.draft = draft_posting(self.a, by=self.publisher_a, title="Utkast i A")
        self.make_life()
        self.application = sent_interest(self.posting, self.employee)
        other = published_posting(self.a, by=self.publisher_a, title="Også for alle")
        self.offered = interest_in(Stage.OFFERED, other, self.employee)
        self.share = share(posting=self.posting, by=self.publisher_a)
        self.ended_share = share(posting=other, by=self.publisher_a)
        stop_sharing(posting=other, by=self.publisher_a)

    def make_life(self):
        """One that waits for a yes, one that is over, and a template."""
        self.waiting = draft_posting(self.a, by=self.publisher_a, title="Venter i A")
        actions.submit(posting=self.waiting, by=self.publisher_a, comment="Haster litt")
        over = {"title": "Over i A", "visibility": Audience.OWN}
        self.over = posting_in_state(Status.CLOSED, self.a, by=self.publisher_a, **over)
        self.template = actions.save_as_template(posting=self.draft, by=self.publisher_a, name="Mal i A")

    def make_kept(self):
        """The employee has saved a search, and marked two postings to compare them."""
        self.saved = SavedSearch.objects.create(person=self.employee, name="Arkiv", query="q=arkiv&v=1")
        for posting in (self.posting, self.inner):
            Favourite.objects.create(person=self.employee, posting=posting)

    def make_stories(self):
        told = {"body": TOLD, "themes": self.themes, "host_agency": self.a, "home_agency": self.b}
        self.open_story = story("Åpen historie", is_public=True, **told)
        self.closed_story = story("Lukket historie", is_public=False)
        for page in (self.open_story, self.closed_story):
            page.get_latest_revision().publish()

    def make_subpages(self):
        self.subpage = subpage(self.a, "Slik tar vi imot deg", lead="Du får en fadder.", blocks=TOLD)
        self.subpage_draft = subpage(self.a, "Undersideutkast", live=False)
        self.news = news(self.a, "Nytt kontor i havna", lead="Vi har flyttet.", blocks=TOLD[:1])

    def standard_page(self, slug):
        return StandardPage.objects.get(slug=slug, locale__language_code="nb")

    def make_told(self):
        """The employee has told something; B's publisher is named in a story that an editor has written."""
        told = {"author": self.employee, "host_agency": self.a}
        self.telling = experience(**told)
        self.told = experience(**told, stage=Told.SENT)
        self.edited = experience(**told, stage=Told.APPROVAL)
        self.collection = collection("Samlet", [self.open_story, self.closed_story])
        self.consent = Consent.objects.create(
            story_key=self.open_story.translation_key,
            name="Nils Roald",
            email=self.publisher_b.email,
            asked_at=timezone.now(),
        )

    @property
    def pages(self):
        return {
            "news": self.news,
            "subpage": self.subpage,
            "subpage draft": self.subpage_draft,
            "front page": self.a.page.get_parent().get_parent().specific,
            "agencies": self.a.page.get_parent().specific,
            "agency": self.a.page,
            "posting for all": self.posting,
            "posting for A": self.inner,
            "draft": self.draft,
            "stories": StoryIndexPage.objects.get(locale__language_code="nb"),
            "open story": self.open_story,
            "closed story": self.closed_story,
            "standard page": self.standard_page("personvern"),
            "page below another": self.standard_page("informasjonskapsler"),
            "collection": self.collection,
        }
