"""Two agencies that must not see into each other, and everybody who walks by."""


from listings.postings.choices import Audience
from stories.models import StoryIndexPage
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.applications import sent_interest
from tests.factories.postings import draft_posting, published_posting
from tests.factories.stories import story

PEOPLE = ("anonymous", "employee", "publisher_a", "publisher_b", "administrator_a", "editor", "portal_administrator")


class World:
    """Agency A has a posting for all with one candidate, one for itself, and a draft; B has nothing but people."""

    def __init__(self):
        self.a = AgencyFactory(name_nb="Etat A", short="A")
        self.b = AgencyFactory(name_nb="Etat B", short="B")
        self.employee = employee(AgencyFactory(name_nb="Etat C", short="C"))
        self.publisher_a, self.publisher_b = publisher(self.a), publisher(self.b)
        self.administrator_a = administrator(self.a)
        self.editor, self.portal_administrator = portal_editor(), portal_administrator()
        self.anonymous = None
        self.posting = published_posting(self.a, by=self.publisher_a, title="For alle")
        self.inner = published_posting(self.a, by=self.publisher_a, title="For A", visibility=Audience.OWN)
        self.draft = draft_posting(self.a, by=self.publisher_a, title="Utkast i A")
        self.application = sent_interest(self.posting, self.employee)
        self.open_story = story("Åpen historie", is_public=True)
        self.closed_story = story("Lukket historie", is_public=False)
        self.membership = self.publisher_a.memberships.get()
        for page in (self.open_story, self.closed_story):
            page.get_latest_revision().publish()

    @property
    def pages(self):
        return {
            "front page": self.a.page.get_parent().get_parent().specific,
            "agencies": self.a.page.get_parent().specific,
            "agency": self.a.page,
            "posting for all": self.posting,
            "posting for A": self.inner,
            "draft": self.draft,
            "stories": StoryIndexPage.objects.get(locale__language_code="nb"),
            "open story": self.open_story,
            "closed story": self.closed_story,
        }
