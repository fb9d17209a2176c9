"""What do the agencies of the world have with each other, and somebody's manager with them?"""

from listings.agreements.actions import comment
from listings.facilitation.models import Outsider
from listings.postings.choices import Audience
from tests.factories.agencies import employee
from tests.factories.agreements import place, to_sign
from tests.factories.approvals import in_state
from tests.factories.cooperation import drafted, sent
from tests.factories.evaluations import opened_without_interest
from tests.factories.facilitation import signed_up, suggested
from tests.factories.joining import confirmed_wish
from tests.factories.postings import published_posting
from tests.factories.requests import asked, offer


class Between:
    def make_between(self):
        self.make_couplings()
        self.make_requests()
        self.make_questions()
        self.make_agreement()
        self.make_cooperations()
        self.evaluation = opened_without_interest(self.employee, self.employee.memberships.get().agency, self.a)

    def make_cooperations(self):
        """A has proposed a cooperation agreement to B, and writes on one with C."""
        self.cooperation = sent(self.a, self.b)
        self.cooperation_draft = drafted(self.a, self.employee.memberships.get().agency)

    def make_couplings(self):
        """A and C have signed up, and a facilitator has suggested them to each other."""
        self.sign_up = signed_up(self.a, by=self.publisher_a, wanted=self.words[:1])
        other = signed_up(self.employee.memberships.get().agency, needs="", offers="En jurist", offered=self.words[:1])
        self.suggestion = suggested(self.sign_up, other, by=self.facilitator)
        self.wish = confirmed_wish(name_nb="Etat V", email="vil@kystverket.no")
        self.outsider = Outsider.objects.create(name="Etat U", email="post@example.no", named_by="Etat A")

    def make_requests(self):
        """B has asked about an offer of A's; about the other one nobody has."""
        self.request = asked(offer(self.a, by=self.publisher_a), self.b, by=self.publisher_b)
        self.other_offer = offer(self.a, by=self.publisher_a, title="Vi låner ut en jurist")

    def make_questions(self):
        """The employee has asked B's publisher, whose address her agency has confirmed, about a posting of A's."""
        self.question = in_state("asked", self.offered.posting, self.employee, address=self.publisher_b.email)

    def make_agreement(self):
        """A has one with somebody of C, who is none of the world's people, that waits for signatures; and a place that
        has none yet. The postings are A's own afterwards, so that nobody finds them."""
        person = employee(self.employee.memberships.get().agency)
        taken, free = (published_posting(self.a, by=self.publisher_a, title=title) for title in ("Avtalt", "Lovet"))
        self.agreement, self.placed = to_sign(place(person, taken)), place(person, free)
        for posting in (taken, free):
            type(posting).objects.filter(pk=posting.pk).update(visibility=Audience.OWN)
        comment(agreement=self.agreement, by=person, group="sted", text="Kan jeg sitte i Bergen?")
        self.remark = self.agreement.remarks.get()
