"""Every verb of an agreement, and everybody who could try it, for tables (tests/lifecycle.py)."""

from datetime import timedelta

from django.utils import timezone

from listings.agreements import actions
from listings.agreements.actions import ending
from listings.agreements.actions.signing import Proof
from listings.agreements.amended import edition_of
from listings.agreements.models import Agreement, Amendment
from listings.agreements.rules.catalogue import rules_now
from listings.agreements.status import Party
from listings.approvals.models import Approval
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.agreements import again, fresh, place, proof_of, shared, signer, with_signatories
from tests.factories.cast import GROUPS, between
from tests.factories.postings import published_posting
from tests.lifecycle import Trial

SIGNS = {"person": Party.PERSON, "home.signatory": Party.SENDING, "host.signatory": Party.RECEIVING}
GROUPS = GROUPS | {"signatories": {"home.signatory", "host.signatory"}, "signers": set(SIGNS)}
GROUPS |= {"admins": {"home.administrator", "host.administrator", "owner"}}
SIDES = {"home": Party.SENDING, "host": Party.RECEIVING}
OTHER = {Party.SENDING: Party.RECEIVING, Party.RECEIVING: Party.SENDING}


def side(who):
    return SIDES.get(who.partition(".")[0], Party.SENDING)


def sign(held, by, who, party=None):
    """What stands on the page of one who signs; anybody else has nothing to send."""
    own = SIGNS.get(who, Party.PERSON)
    proof = proof_of(held, own) if who in SIGNS else Proof("")
    actions.sign_agreement(agreement=held, by=by, party=party or own, proof=proof)


def sign_for_another(held, by, who):
    own = SIGNS.get(who, Party.PERSON)
    sign(held, by, who, OTHER.get(own, Party.SENDING))


def choose(held, by, party):
    person = held.agency_on(party).memberships.get(user__name="Ledig Leder").user
    actions.choose_signatory(agreement=held, by=by, party=party, person=person, authority="Direktør")


def tell_of_manager(held, by, who):
    """Who has not been asked in the portal."""
    Approval.objects.filter(person=held.person_id).delete()
    actions.say_manager_agreed(agreement=held, by=by)


def set_rule(held, by, who):
    rule = rules_now()["longest"]
    words = {"severity": rule.severity, "source": rule.source, "source_date": rule.source_date}
    actions.set_rule(code="longest", by=by, limit=rule.limit + 1, **words)


def change_usual_terms(held, by, who):
    actions.change_usual_terms(agency=held.agency_on(side(who)), by=by, new={"working_hours": "Sju timer"})


def answer(held, by, takes):
    actions.answer_proposal(remark=held.remarks.get(), by=by, takes=takes)


def write_amendment(held, by, who):
    why = {"read": edition_of(held), "why": "Arbeidet tar lengre tid"}
    actions.write_amendment(agreement=held, by=by, new={"tasks": f"Kurs {timezone.now()}"}, **why)


def with_words(verb):
    return lambda held, by, who: verb(agreement=held, by=by, text="Derfor")


def edit(held, by, who):
    actions.edit_agreement(agreement=held, by=by, read=held.version, new={"tasks": "Noe annet"})


def propose(held, by, who):
    actions.propose_change(agreement=held, by=by, read=held.version, new={"workplace": "Bodø"})


VERBS = {
    "make_agreement": lambda held, by, who: actions.make_agreement(application=held.application, by=by),
    "edit_agreement": edit,
    "comment": lambda held, by, who: actions.comment(agreement=held, by=by, group="sted", text="Hvor?"),
    "propose_change": propose,
    "answer_proposal/yes": lambda held, by, who: answer(held, by, takes=True),
    "answer_proposal/no": lambda held, by, who: answer(held, by, takes=False),
    "choose_signatory": lambda held, by, who: choose(held, by, side(who)),
    "choose_signatory/of_the_other": lambda held, by, who: choose(held, by, OTHER[side(who)]),
    "say_manager_agreed": tell_of_manager,
    "sign_agreement": sign,
    "sign_agreement/for_another": sign_for_another,
    "confirm_archived": lambda held, by, who: actions.confirm_archived(agreement=held, by=by, reference="27/1"),
    "write_amendment": write_amendment,
    "set_rule": set_rule,
    "change_usual_terms": change_usual_terms,
} | {
    verb.__name__: with_words(verb)
    for verb in (
        *(actions.share_agreement, actions.take_back_agreement, actions.ask_to_sign, actions.reopen_agreement),
        *(actions.decline_agreement, actions.complete_agreement, actions.cancel_agreement),
        *(actions.send_amendment, actions.withdraw_amendment, actions.decline_amendment),
    )
}


BY_ITSELF = {
    "end_agreements": lambda: ending.end_agreements(rows=Agreement.objects.live(), text="Slått sammen"),
    "complete_agreements": lambda: ending.complete_agreements(rows=Agreement.objects.all()),
    "lapse_amendments": lambda: ending.lapse_amendments(rows=Amendment.objects.open()),
    "evaluate_by_itself": lambda: ending.evaluate_by_itself(agreement=Agreement.objects.latest("pk")),
}


def unasked(verb):
    return lambda held, by, who: verb()


class BetweenTwo(Trial):
    """An agreement that all read, that begins today, and in which the home agency has asked for a change."""

    by_itself = frozenset(BY_ITSELF)
    verbs = VERBS | {name: unasked(verb) for name, verb in BY_ITSELF.items()}

    def __init__(self):
        home, host = AgencyFactory(), AgencyFactory()
        cast = between(home, host)
        posting = published_posting(host, by=cast["host.publisher"])
        today = oslo_today()
        period = {"starts": today, "ends": today + timedelta(days=150)}
        self.agreement = with_signatories(shared(place(employee(home), posting), **period))
        cast |= {who: signer(self.agreement, party) for who, party in SIGNS.items()}
        self.cast = {who: again(one) if one.pk else one for who, one in cast.items()}
        for agency in (home, host):
            employee(agency, name="Ledig Leder")
        self.do("propose_change", "home.publisher")

    def now(self):
        return fresh(self.agreement)

    def do(self, verb, who):
        """As somebody who may."""
        self.verbs[verb](self.now(), self.cast[who], who)

    def sign(self, *whos):
        for who in whos:
            self.do("sign_agreement", who)

    def let_it_pass(self):
        Agreement.objects.filter(pk=self.agreement.pk).update(ends=oslo_today() - timedelta(days=1))
