"""What can happen to an agreement, step by step, so that somebody is told? Each with words that no mail may hold."""

from datetime import timedelta

from django.utils import timezone

from listings.agencies.actions import end_membership
from listings.agreements import actions
from listings.agreements.actions import ending
from listings.agreements.amended import edition_of
from listings.agreements.archiving.asking import ask
from listings.agreements.models import Agreement, Amendment
from listings.agreements.reminding import remind
from listings.agreements.stalled import remind_of_stalled
from listings.agreements.status import Party
from listings.applications.actions import decline
from listings.approvals import actions as approvals
from listings.approvals.models import Approval
from listings.approvals.status import Ending
from listings.approvals.status import Status as Answer
from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from portal.privacy.erasing import erase_account
from tests.factories.agencies import AgencyFactory, administrator, employee, holder, publisher
from tests.factories.agreements import again, fresh, place, shared, signed_by
from tests.factories.postings import published_posting

SECRET = "Hemmelig 4711"
DAY = timedelta(days=1)
SIGNERS = {"person": Party.PERSON, "home.signer": Party.SENDING, "host.signer": Party.RECEIVING}


def with_text(verb):
    return lambda held, by, world: verb(agreement=held, by=by, text=SECRET)


def with_answer(verb, **words):
    return lambda held, by, world: verb(approval=Approval.objects.with_facts().get(), by=by, **words)


def by_job(job):
    return lambda held, by, world: job()


def edit(held, by, world):
    actions.edit_agreement(agreement=held, by=by, read=held.version, new={"tasks": SECRET})


def wish(held, by, world):
    actions.propose_change(agreement=held, by=by, read=held.version, new={"workplace": SECRET}, text=SECRET)


def answer(takes):
    return lambda held, by, world: actions.answer_proposal(remark=held.remarks.get(), by=by, takes=takes)


def amend(**new):
    def write(held, by, world):
        actions.write_amendment(agreement=held, by=by, read=edition_of(held), new=new, why=SECRET)

    return write


def name(held, by, world):
    facts = {"party": Party.SENDING, "person": world.cast["home.new"], "authority": SECRET}
    actions.choose_signatory(agreement=held, by=by, **facts)


def sign(held, by, world):
    party = next(party for who, party in SIGNERS.items() if world.cast[who] == by)
    signed_by(held, party)


def end_place(held, by, world):
    end_membership(membership=world.cast["home.signer"].memberships.get(), by=by)


def archiving_asked(after):
    return by_job(lambda: ask(timezone.now() + after))


def stands(status):
    return by_job(lambda: Approval.objects.update(status=status))


STEPS = {
    "edit": edit,
    "ask": wish,
    "take_in": answer(takes=True),
    "refuse": answer(takes=False),
    "comment": lambda held, by, world: actions.comment(agreement=held, by=by, group="sted", text=SECRET),
    "name": name,
    "sign": sign,
    "amend": amend(tasks=SECRET),
    "amend_share": amend(percentage=50),
    "end_place": end_place,
    "erase": lambda held, by, world: erase_account(person=world.cast["person"], by=by, request=None),
    "time_passes": by_job(lambda: Agreement.objects.update(ends=oslo_today() - DAY)),
    "a_week_passes": by_job(lambda: remind(timezone.now() + 8 * DAY)),
    "stand_still": by_job(lambda: remind_of_stalled(timezone.now() + 8 * DAY)),
    "evaluate": lambda held, by, world: ending.evaluate_by_itself(agreement=held),
    "ask_to_archive": archiving_asked(DAY),
    "ask_again_to_archive": archiving_asked(61 * DAY),
    "lapse": by_job(lambda: ending.lapse_amendments(rows=Amendment.objects.open())),
    "forget_answer": stands(Answer.EXPIRED),
    "await_answer": stands(Answer.ASKED),
    "say_yes": with_answer(approvals.approve, text=SECRET),
    "say_no": with_answer(approvals.decline, reason="timing", text=SECRET),
    "take_back_question": with_answer(approvals.withdraw),
    "end_question": by_job(lambda: approvals.end(rows=Approval.objects.all(), ending=Ending.LEFT)),
    "give_up": lambda held, by, world: decline(application=held.application, by=by, text=SECRET),
    "share": with_text(actions.share_agreement),
    "take_back": with_text(actions.take_back_agreement),
    "send": with_text(actions.ask_to_sign),
    "reopen": with_text(actions.reopen_agreement),
    "decline": with_text(actions.decline_agreement),
    "cancel": with_text(actions.cancel_agreement),
    "complete": with_text(actions.complete_agreement),
    "send_change": with_text(actions.send_amendment),
    "withdraw_change": with_text(actions.withdraw_amendment),
    "decline_change": with_text(actions.decline_amendment),
    "tell_of_manager": with_text(actions.say_manager_agreed),
}


class World:
    """An agreement that all read, with those who are to sign it, and whose manager has said yes."""

    def __init__(self):
        home, host = AgencyFactory(), AgencyFactory()
        self.cast = {who: publisher(agency) for who, agency in (("home", home), ("host", host))}
        self.cast |= {f"{side}.other": publisher(agency) for side, agency in (("home", home), ("host", host))}
        self.cast |= {who: employee(home) for who in ("person", "home.signer", "home.new")}
        self.cast |= {"host.signer": employee(host), "boss": administrator(home)}
        self.cast["officer"] = holder(PortalRole.ADMINISTRATOR)
        posting = published_posting(host, by=self.cast["host"])
        self.agreement = shared(place(self.cast["person"], posting))
        self.cast["manager"] = Approval.objects.get().approver
        for side, party in (("home", Party.SENDING), ("host", Party.RECEIVING)):
            facts = {"party": party, "person": self.cast[f"{side}.signer"], "authority": SECRET}
            actions.choose_signatory(agreement=self.agreement, by=self.cast[side], **facts)

    def take(self, step):
        who, _colon, verb = step.partition(":")
        by = again(self.cast[who]) if who != "nobody" else None
        STEPS[verb](fresh(self.agreement), by, self)
