"""How is a proposal written? As a draft of one agency's, that the other does not see."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from ..models import Cooperation, Proposal
from ..shared_terms import EMPTY, with_new
from ..status import Event
from .stepping import CHANGED, held_for, keep, locked, log, note


class AlreadyBegun(ValidationError):
    """Carries the one that lives, which she may read."""

    def __init__(self, cooperation):
        super().__init__(_("Dere har allerede en samarbeidsavtale med denne virksomheten."), code="begun")
        self.cooperation = cooperation


class Conflict(ValidationError):
    """A colleague has written in the same fields since the page was opened. `now`: the terms as they are; `mine`: the
    codes of what she has written herself; `clash`: those that both have."""

    def __init__(self, now, mine, clash):
        words = _("En kollega har lagret utkastet mens du skrev. Teksten din står her, og kollegaens står ved feltet.")
        super().__init__(words, code="conflict")
        self.now, self.mine, self.clash = now, mine, clash


@transaction.atomic
def begin_cooperation(*, agency, partner, by):
    """An empty draft of `agency`'s. Raises AlreadyBegun, and ValidationError where `partner` is not in."""
    require(by, Action.BEGIN_COOPERATION, agency)
    if partner.pk == agency.pk:
        raise ValidationError(_("Velg en annen virksomhet enn deres egen."), code="same")
    both = Agency.objects.select_for_update(no_key=True).filter(pk__in=[agency.pk, partner.pk]).order_by("pk")
    if not all([one.is_active for one in both]):
        raise ValidationError(_("Virksomheten er ikke med i ordningen nå."), code="out")
    lives = locked(Cooperation.objects.live().between(agency, partner)).first()
    if lives and (lives.shown_at or lives.proposer_id == agency.pk):
        raise AlreadyBegun(lives)
    if lives:
        keep(lives, shown_at=lives.made_at)  # both have begun: they write on the same one, each on a draft of its own
    made = lives or Cooperation.objects.create(proposer=agency, partner=partner, made_by=by)
    made.proposals.create(agency=agency, terms=EMPTY, by=by)
    note(made, Event.BEGIN, agency, by)
    return made


@transaction.atomic
def write_draft(*, cooperation, agency, by, opened, new):
    """A draft of what `agency` writes. `opened`: the values that stood in the form, `new`: those she sends, both by
    the code of their field. What she has not changed herself is left. Raises Conflict, and StepNotAllowed while her
    own agency's proposal waits for an answer."""
    held = held_for(cooperation, agency, Action.WRITE_COOPERATION, by)
    if not held.may_write(agency):
        raise StepNotAllowed
    draft = held.draft_of(agency) or Proposal(cooperation=held, agency=agency, terms=base_of(held, agency))
    now = with_new(draft.terms, {})  # a term that is shared since stands empty
    terms = with_new(now, own_words(now, opened, new))
    check_words(terms)
    if terms != draft.terms or draft.pk is None:
        draft.terms, draft.saves, draft.by, draft.changed_at = terms, draft.saves + 1, by, timezone.now()
        draft.save()
    return draft


def base_of(held, agency):
    """What a new proposal begins with: what the other has sent, else what holds, else what was sent last."""
    begins = held.asked_of(agency) or held.current or held.last
    return with_new(begins.terms if begins else EMPTY, {})


def own_words(now, opened, new):
    """Without what only stood in the form, which a colleague may have changed since."""
    wanted = with_new(now, new)
    mine = [code for code in new if code in wanted and wanted[code] != opened.get(code)]
    clash = [code for code in mine if now[code] not in (opened.get(code), wanted[code])]
    if clash:
        raise Conflict(now, mine, clash)
    return {code: new[code] for code in mine}


def check_words(terms):
    for value in terms.values():
        refuse_birth_number(str(value))
    if terms["holds_from"] and terms["holds_until"] and terms["holds_until"] < terms["holds_from"]:
        raise ValidationError({"holds_until": _("Siste dag kan ikke være før første dag.")})


@transaction.atomic
def discard_draft(*, cooperation, agency, by, read):
    """The draft goes whole. None when the agreement goes with it, because nobody else has seen anything of it. `read`:
    the number of the save that she saw."""
    held = held_for(cooperation, agency, Action.WRITE_COOPERATION, by)
    draft = held.draft_of(agency)
    if draft is None:
        raise StepNotAllowed
    if draft.saves != read:
        raise ValidationError(CHANGED, code="changed")
    log(held, "cooperation.discard", agency, by)
    draft.delete()
    if held.shown_at is None:
        held.delete()
        return None
    return held
