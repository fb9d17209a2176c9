"""How do two agencies agree? To exactly the words that were shown, by two people who have just shown who they are: one
sends them, the other says yes."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agreements.papers import make_soon
from listings.agreements.signing_methods import check_fresh
from listings.agreements.terms.values import as_day
from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed

from .. import papers
from ..canonical import answered_by, digest_of, shown_now, signer_of
from ..limits import MOST_PROPOSALS
from ..shared_terms import agreed_on
from ..status import Event
from .stepping import CHANGED, announce, held_for, keep, move, move_proposal, note
from .writing import check_words


@transaction.atomic
def send_proposal(*, cooperation, agency, by, digest, evidence):
    """`agency` stands for its draft; what the other had sent, and that she was shown, is answered with it. `evidence`:
    when she showed who she is (signing_methods.evidence_of). Raises ValidationError."""
    held = held_for(cooperation, agency, Action.AGREE_TO_COOPERATION, by)
    draft = held.draft_of(agency)
    if draft is None or not held.may_write(agency):
        raise StepNotAllowed
    check_fresh(evidence)
    check_number(held, agency)
    check_proposal(held, draft.terms)
    accept(held, draft, agency, by, digest)
    facts = {"number": next_number(held), "answers": answered_by(held, agency)} | days_of(draft.terms)
    if waits := held.asked_of(agency):
        move_proposal("answer", waits)
    move_proposal("send", draft, **facts)
    keep(held, shown_at=held.shown_at or timezone.now())
    return announce(held, note(held, Event.SEND, agency, by))


@transaction.atomic
def accept_proposal(*, cooperation, agency, by, digest, evidence):
    """From its first day on it holds, in place of what did. Raises ValidationError."""
    held = held_for(cooperation, agency, Action.AGREE_TO_COOPERATION, by)
    sent = held.asked_of(agency)
    if sent is None:
        raise StepNotAllowed
    if sent.acceptances.filter(person=by).exists():
        raise ValidationError(_("Du har sendt forslaget. En annen må godkjenne det for den andre virksomheten."))
    check_fresh(evidence)
    check_days(sent.terms)
    accept(held, sent, agency, by, digest)
    make_soon(papers.settle(held, sent))
    move_proposal("accept", sent)
    move("enter", held, current=sent, ends=sent.ends, in_force_at=held.in_force_at or timezone.now())
    return announce(held, note(held, Event.ACCEPT, agency, by))


def accept(held, proposal, agency, by, digest):
    signer, shown = signer_of(held, agency, by), shown_now(proposal)
    if digest != digest_of(held, proposal, signer, shown):
        raise ValidationError(CHANGED, code="changed")
    names = {"agency_name": signer.agency, "other_name": signer.other, "name": signer.name, "title": signer.title}
    page = {"rendering": shown.rendering, "language": shown.language, "shown": shown.groups}
    proposal.acceptances.create(agency=agency, person=by, digest=digest, **page, **names)


def check_number(held, agency):
    if held.proposals.filter(agency=agency).exclude(number=None).count() >= MOST_PROPOSALS:
        raise ValidationError(_("Dere har sendt så mange forslag at avtalen ikke kan endres flere ganger."))


def days_of(terms):
    return {"starts": as_day(terms["holds_from"]), "ends": as_day(terms["holds_until"])}


def check_proposal(held, terms):
    if not agreed_on(terms):
        raise ValidationError(_("Fyll ut minst ett vilkår før dere sender forslaget."), code="empty")
    if held.current and held.current.terms == terms:
        raise ValidationError(_("Forslaget er likt det som gjelder. Endre noe før dere sender det."), code="same")
    check_words(terms)
    check_days(terms)


def check_days(terms):
    last = as_day(terms["holds_until"])
    if last and last < oslo_today():
        raise ValidationError(_("Siste dag har vært. Velg en ny siste dag før dere godkjenner."), code="past")


def next_number(held):
    return 1 + held.proposals.exclude(number=None).count()
