"""Has the own manager of somebody who goes said yes, and to what the agreement says?

Asked in the portal (listings.approvals), or told by the sending agency, for a manager who was asked elsewhere. Either
is a yes to the terms as they were then, and to less.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from listings.applications.approval import said_of_waiting
from listings.applications.managers_word import is_unasked, register_told
from listings.approvals.standing import approval_for, covers, is_lifted, last_no, register_binding
from listings.approvals.status import WAITING
from listings.approvals.status import Status as Answer
from listings.postings.choices import Payer
from portal.access.rules import Action, can

from .models import Agreement
from .status import COUNTS, Event
from .terms.values import as_day


class Word(Enum):
    YES = "yes"
    OTHER_TERMS = "other_terms"
    NONE = "none"


@dataclass(frozen=True)
class Told:
    """A yes as the sending agency has told it, to the terms that stood then."""

    starts: date
    ends: date
    percentage: int
    payer: str
    is_approved: bool = True


def word_of_manager(agreement, terms):
    """A no in the portal weighs more than what was told before it, also when somebody is asked anew."""
    asked, no = approval_of(agreement), no_of(agreement)
    told = [as_told(agreement, one) for one in told_of(agreement) if no is None or one.at > no.answered_at]
    words = [word for word in (asked if asked and asked.is_approved else None, *told) if word]
    if any(covers_terms(word, terms) for word in words):
        return Word.YES
    return Word.OTHER_TERMS if words else Word.NONE


def approval_of(agreement):
    application = agreement.application
    if application is None or agreement.person is None:
        return None
    return approval_for(person=agreement.person, posting=application.posting, home=agreement.sending)


def no_of(agreement):
    """The latest that the manager has said no to in the portal."""
    application = agreement.application
    if application is None or agreement.person is None:
        return None
    return last_no(person=agreement.person, posting=application.posting, home=agreement.sending)


def is_refused(agreement):
    """She has said no, and no yes after it."""
    no = no_of(agreement)
    return no is not None and not is_lifted(no)


def told_of(agreement):
    """Each stands: what she said of a change that came to nothing takes away nothing of what she said before."""
    return agreement.history.filter(event=Event.MANAGER).order_by("at")


def as_told(agreement, told):
    version = agreement.versions.filter(at__lte=told.at).last() or agreement.versions.first()
    terms = version.terms
    starts, until = as_day(terms["starts"]), last_day(terms)
    if not (starts and until and terms["percentage"]):
        return None
    return Told(starts, until, terms["percentage"], terms["salary_paid_by"] or Payer.HOME)


def last_day(terms):
    """With the extension that it may have."""
    return max(filter(None, (as_day(terms["ends"]), as_day(terms["extension_until"]))), default=None)


def covers_terms(word, terms):
    """Terms that are not written yet cannot be others than she said yes to."""
    start, end = as_day(terms["starts"]) or word.starts, last_day(terms) or word.ends
    share, payer = terms["percentage"] or word.percentage, terms["salary_paid_by"] or word.payer
    return covers(word, start, end, share, payer)


def check_may_tell(agreement, terms):
    """Nobody tells another answer than the manager herself gives in the portal. Raises ValidationError."""
    asked = approval_of(agreement)
    if asked and asked.status in WAITING:
        raise ValidationError(_("Lederen er spurt i portalen og har ikke svart ennå. Vent på svaret."), code="waits")
    if is_refused(agreement):
        raise ValidationError(_("Lederen har sagt nei i portalen. Hospitanten må spørre på nytt."), code="declined")
    if not (as_day(terms["starts"]) and as_day(terms["ends"]) and terms["percentage"]):
        raise ValidationError(_("Skriv perioden og stillingsprosenten først. Lederen sier ja til dem."), code="empty")


def about_the_same(approval):
    return Q(person=approval.person_id, application__posting=approval.posting_id, sending=approval.agency_id)


def waiting_for(approval):
    """Those whose words nobody has signed whole, and for which the sending agency has not told a yes that counts."""
    rows = Agreement.objects.live().filter(about_the_same(approval)).with_people()
    asked = [one for one in rows if one.is_written or one.waiting is not None]
    if approval.status == Answer.DECLINED:
        return asked
    return [one for one in asked if not is_told(one, (one.waiting or one.current).terms)]


def is_told(agreement, terms):
    told = (as_told(agreement, one) for one in told_of(agreement))
    return any(covers_terms(word, terms) for word in told if word)


@register_binding
def rests_on(approval):
    if Agreement.objects.filter(about_the_same(approval), status__in=COUNTS).exists():
        return _("En avtale bygger på dette svaret, så det kan ikke endres. Avtalen må avbrytes først.")
    return ""


@register_told
def told_of_places(applications):
    """By the sending agency, of an agreement that is being made."""
    rows = Agreement.objects.live().filter(application__in=applications, history__event=Event.MANAGER)
    return set(rows.values_list("application_id", flat=True))


def way_to_manager(agreement, user):
    """Beside the rule that a yes is missing: what the one who goes can do about it, or whom the others wait for."""
    if agreement.application is None or agreement.person is None:
        return {}
    asked = approval_of(agreement)
    if not is_unasked(asked):
        return way_from_question(asked, is_hers=user.pk == agreement.person_id)
    posting = agreement.application.posting
    if not can(agreement.person, Action.ASK_MANAGER, posting):
        return {}
    if user.pk == agreement.person_id:
        return {"url": reverse("approvals:ask", args=[posting.pk]), "label": _("Spør lederen din")}
    return {"text": _("Venter på %(name)s, som skal spørre lederen sin") % {"name": agreement.person.name}}


def way_from_question(asked, *, is_hers):
    if is_hers:
        return {"url": asked.get_absolute_url(), "label": _("Se spørsmålet")}
    return {"text": said_of_waiting(asked)} if asked.waits else {}
