"""How does a person ask her manager, answer what the manager wonders about, and take it back?"""

from datetime import timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from listings.vocabulary.stays import least_days, longest_in_words, longest_stay
from portal.access.rules import Action, require
from portal.foundation.clock import oslo_today
from portal.foundation.lengths import days_in_words
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.foundation.years import last_day_of
from portal.translation.written import written_form

from .. import signals
from ..approvers import account_in, check_approver
from ..limits import A_DAY, LASTS, LATEST_START, MOST_TIMES
from ..mailbox import mailbox_of
from ..models import Approval
from ..standing import why_bound
from ..status import Event, Status
from ..terms import frozen
from .stepping import announce, held_for, move, note


@transaction.atomic
def ask(*, posting, by, home=None, **words):
    """`words`: address and name of the manager, starts, ends, percentage, message. Without `home`, it is her only one.

    Raises ValidationError with the field it is about, and for more questions than a person should send.
    """
    require(by, Action.ASK_MANAGER, posting)
    agency = home_of(by, home)
    check_often(by, posting)
    check_words(words)
    check_approver(words["address"], person=by)
    made = open_question(person=by, posting=posting, agency=agency, **frozen(posting), **words)
    change = note(made, Event.ASK, by)
    return announce(signals.asked, made, change)


def home_of(person, home):
    homes = person.agency_ids()
    if home is None and len(homes) == 1:
        return Agency.objects.get(pk__in=homes)
    if home is None or home.pk not in homes:
        raise PermissionDenied
    return home


def check_often(person, posting):
    hers = Approval.objects.filter(person=person)
    today = hers.filter(made_at__gt=timezone.now() - timedelta(days=1)).count()
    if today >= A_DAY or hers.to(posting).count() >= MOST_TIMES:
        raise ValidationError(_("Du kan ikke spørre flere ganger. Vent til du får svar."), code="often")


def check_words(words):
    """What the form holds too."""
    refuse_birth_number(words.get("message", ""))
    starts, ends = words["starts"], words["ends"]
    if not oslo_today() <= starts <= oslo_today() + LATEST_START:
        raise ValidationError({"starts": _("Velg en dag fra i dag til om to år.")})
    if ends < starts:
        raise ValidationError({"ends": _("Velg en dag etter den første.")})
    check_length(starts, ends)


def check_length(starts, ends):
    """Reckoned as in the agreement that comes of it."""
    if ends > last_day_of(starts, longest_stay()):
        words = _("Perioden kan ikke være lengre enn %(longest)s.") % {"longest": longest_in_words()}
        raise ValidationError({"ends": words})
    if (ends - starts).days + 1 < least_days():
        words = _("Perioden kan ikke være kortere enn %(shortest)s.") % {"shortest": days_in_words(least_days())}
        raise ValidationError({"ends": words})


def open_question(*, address, agency, **facts):
    """Two clicks at the same moment; the database lets one through. Who is no active member is confirmed first."""
    account = account_in(agency, address)
    made = Approval(
        agency=agency,
        address=address.lower(),
        mailbox=mailbox_of(address),
        approver=account,
        status=Status.ASKED if account else Status.CONFIRMING,
        expires_at=timezone.now() + LASTS,
        **({"language": written_form()} | facts),
    )
    made.name = str(account) if account else made.name
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError:
        raise ValidationError(_("Du har allerede spurt om denne utlysningen."), code="asked") from None
    return Approval.objects.with_facts().get(pk=made.pk)


@transaction.atomic
def reply(*, approval, by, text):
    """The person answers what the manager wondered about; the manager has her whole time again."""
    held = held_for(approval, Action.CHANGE_APPROVAL, by)
    now = timezone.now()
    move("reply", held, asked_at=now, expires_at=now + LASTS, reminders=0)
    change = note(held, Event.REPLY, by, text)
    return announce(signals.replied, held, change)


@transaction.atomic
def withdraw(*, approval, by):
    """Also a yes, to ask about something else, until something rests on it. Raises StepNotAllowed then."""
    held = held_for(approval, Action.CHANGE_APPROVAL, by)
    if held.is_approved and (why := why_bound(held)):
        raise StepNotAllowed(why, code="bound")
    before = held.status
    move("withdraw", held)
    change = note(held, Event.WITHDRAW, by)
    return announce(signals.withdrawn, held, change, before=before)
