"""One person who has left something everywhere in the portal, by its own verbs; each thing with a mark of its own."""

from wagtail.images.tests.utils import get_test_image_file

from listings.agencies.branding.logos import Picture
from listings.applications import actions as applications
from listings.facilitation.actions import ask_for_help
from listings.postings.models import PostingDefaults
from listings.profiles.readings import note_reading
from listings.vocabulary.actions import propose
from portal.access.roles import Role
from portal.privacy.chain.linking import link_all
from portal.privacy.models import PrivacyRequest
from portal.privacy.requests.actions import ask
from search.matching.actions import set_aside
from search.matching.models import SetAside
from search.saved.models import Favourite, SavedSearch
from stories.actions import write
from stories.models import Comment
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, member, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.facilitation import facilitator, signed_up, suggested
from tests.factories.invitations import invited
from tests.factories.postings import draft_posting, published_posting
from tests.factories.requests import asked, offer
from tests.factories.search import findable_profile
from tests.factories.told import bring, experience
from tests.factories.vocabulary import CompetenceFactory

from . import at_work, with_packages

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
        self.be_known()
        self.work()
        link_all()

    def show_a_profile(self):
        words = {"about": f"Jeg kan {MARK}faget", "manager_name": f"{MARK}leder", "manager_email": f"{MARK}l@etat.no"}
        self.profile = findable_profile(self.person, visibility="everyone", **words)
        self.profile.competence_lines.create(competence=CompetenceFactory(), level=3)
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
        self.draft = draft_posting(self.agency, by=self.person, title="Utkast", **contact)
        self.posting = published_posting(self.agency, by=self.person, title="Hennes", **contact)
        PostingDefaults.objects.create(agency=self.agency, **contact)
        self.sign_up = signed_up(self.agency, by=self.person, contact=f"{NAME}, etter lunsj")
        asked(offer(self.host, by=self.publisher), self.agency, by=self.person)
        propose(kind="competence", words="Dronepiloting", why="Vi trenger ordet", by=self.person)

    def search(self):
        posting = published_posting(self.host, by=self.publisher, title="Merket")
        self.saved = SavedSearch.objects.create(person=self.person, name=f"{MARK}søk", query=f"q={MARK}ord")
        Favourite.objects.create(person=self.person, posting=posting)
        set_aside(posting=posting, reason=SetAside.Reason.values[0], by=self.person)

    def tell(self):
        words = {"title": f"Da jeg {MARK}fortalte", "did": f"Jeg {MARK}gjorde", "quote": f"Det {MARK}svarte"}
        told = experience(self.person, **words)
        write(experience=told, by=self.person, words={"picture_alt": "Et bilde"}, picture=Picture(PNG, "png"))
        self.told = bring(told, Stage.EDITING)
        Comment.objects.create(experience=self.told, by=self.administrator, text=f"Kan {MARK}redaksjonen korte ned?")

    def claim(self):
        self.claimed = ask(by=self.person, kind=PrivacyRequest.Kind.CORRECT, text=f"Rett {MARK}kravet")

    def be_known(self):
        with_packages.sign_in(self.person, MARK)
        at_work.stand_in_the_directory(self.person, self.agency, MARK)
        at_work.stand_in_a_file(self.person, self.agency, self.administrator, MARK)
        at_work.agree(self.person, self.agency, MARK)
        at_work.stand_in_stories(self.person, MARK)
        at_work.be_read(self.application, by=self.administrator)
        at_work.stand_in_evaluations(self.person, self.agency, self.host, MARK)
        at_work.be_asked(self.application, self.posting, self.host, self.saved)
        at_work.be_called_to_a_talk(self.application, self.publisher, MARK)
        at_work.go_on_exchange(self.person, self.application, MARK)

    def work(self):
        at_work.write_for_the_agency(self.person, self.posting, self.draft)
        at_work.ask_and_be_asked(self.person, self.host, MARK)
        at_work.facilitate(self.person, self.sign_up)
        at_work.follow_an_exchange(self.person, self.agency)
        at_work.agree_for_the_agency(self.person, self.agency, MARK)
        with_packages.write_in_wagtail(self.person, self.agency.page, MARK)
        with_packages.upload(self.person, self.agency.collection, MARK)
        with_packages.send_for_approval(self.draft, self.person)
        with_packages.translate(self.agency.page, self.person)
