"""One person who has left something everywhere in the portal, by its own verbs; each thing with a mark of its own."""

from wagtail.images.tests.utils import get_test_image_file

from listings.agencies.branding.logos import Picture
from listings.applications import actions as applications
from listings.facilitation.actions import ask_for_help
from listings.postings.models import PostingDefaults
from listings.profiles.readings import note_reading
from listings.vocabulary.actions import propose
from portal.access.roles import Role
from portal.privacy.models import PrivacyRequest
from portal.privacy.requests.actions import ask
from search.matching.actions import set_aside
from search.matching.models import SetAside
from search.saved.models import Favourite, SavedSearch
from stories.actions import write
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, member, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.facilitation import facilitator, signed_up, suggested
from tests.factories.invitations import invited
from tests.factories.postings import draft_posting, published_posting
from tests.factories.requests import asked, offer
from tests.factories.search import findable_profile
from tests.factories.told import bring, experience

PNG = get_test_image_file().file.getvalue()
MARK = "zxqv"
NAME, ADDRESS, TITLE = f"Sara {MARK}navnesen", f"{MARK}adresse@etat.no", f"{MARK}tittel"


class Everywhere:
    """`person` writes, applies, tells and is written about; `others` are those she meets."""

    def __init__(self):
        self.agency, self.host = AgencyFactory(), AgencyFactory()
        roles = (Role.PUBLISHER, Role.ADMINISTRATOR)
        self.person = member(self.agency, *roles, name=NAME, email=ADDRESS, title=TITLE)
        member(self.agency, Role.ADMINISTRATOR)
        self.person.memberships.update(unit=f"{MARK}enhet")
        self.publisher, self.administrator = publisher(self.host), portal_administrator()
        self.show_a_profile()
        self.apply()
        self.announce()
        self.search()
        self.tell()
        self.claim()

    def show_a_profile(self):
        words = {"about": f"Jeg kan {MARK}faget", "manager_name": f"{MARK}leder", "manager_email": f"{MARK}l@etat.no"}
        self.profile = findable_profile(self.person, visibility="everyone", **words)
        note_reading(self.profile, self.publisher)
        ask_for_help(by=self.person, text=f"Noe med {MARK}hjelp")
        suggested(published_posting(self.host, by=self.publisher, title="Foreslått"), self.profile, by=facilitator())

    def apply(self):
        posting = published_posting(self.host, by=self.publisher, title="Søkt på")
        self.application = sent_interest(posting, self.person, message=f"Jeg vil {MARK}lære")
        applications.write_note(application=self.application, by=self.publisher, text=f"Virker {MARK}god")
        applications.tag(application=self.application, by=self.publisher, name=f"{MARK}merke")
        other = published_posting(self.host, by=self.publisher, title="Spurt om")
        invited(other, self.profile, by=self.publisher, message=f"Du {MARK}passer")

    def announce(self):
        contact = {"contact_name": NAME, "contact_title": TITLE, "contact_email": ADDRESS}
        draft_posting(self.agency, by=self.person, title="Utkast", **contact)
        self.posting = published_posting(self.agency, by=self.person, title="Hennes", **contact)
        PostingDefaults.objects.create(agency=self.agency, **contact)
        signed_up(self.agency, by=self.person, contact=f"{NAME}, etter lunsj")
        asked(offer(self.host, by=self.publisher), self.agency, by=self.person)
        propose(kind="competence", words="Dronepiloting", why="Vi trenger ordet", by=self.person)

    def search(self):
        posting = published_posting(self.host, by=self.publisher, title="Merket")
        SavedSearch.objects.create(person=self.person, name=f"{MARK}søk", query=f"q={MARK}ord")
        Favourite.objects.create(person=self.person, posting=posting)
        set_aside(posting=posting, reason=SetAside.Reason.values[0], by=self.person)

    def tell(self):
        words = {"title": f"Da jeg {MARK}fortalte", "did": f"Jeg {MARK}gjorde", "quote": f"Det {MARK}svarte"}
        told = experience(self.person, **words)
        write(experience=told, by=self.person, words={"picture_alt": "Et bilde"}, picture=Picture(PNG, "png"))
        self.told = bring(told, Stage.EDITING)

    def claim(self):
        self.claimed = ask(by=self.person, kind=PrivacyRequest.Kind.CORRECT, text=f"Rett {MARK}kravet")
