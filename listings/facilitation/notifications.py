"""Who is told what when the facilitator puts two together? Rows in the outbox; what was written stays in the portal."""

from zlib import crc32

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from listings.applications.models import Application
from listings.postings.owners import contacts_of, those_to_tell
from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from portal.notifications.models import Mail, Message
from portal.notifications.outbox import tell, tell_outsider

from . import signals
from .messages import AGENCY, PERSON
from .models import Outsider
from .status import Answer


@receiver(signals.signed_up)
def on_signed_up(sender, sign_up, **kwargs):
    tell_facilitators(f"sign_up:{sign_up.pk}", sign_up.agency.short)


@receiver(signals.asked_for_help)
def on_asked_for_help(sender, wish, **kwargs):
    """Not who: the mail may be read by others than the profile is shown to."""
    tell_facilitators(f"wish:{wish.person_id}", gettext_lazy("Noen"))


def tell_facilitators(thing, name):
    """Of the same thing once a day, however often it is written anew."""
    for one in get_user_model().objects.holding(PortalRole.FACILITATOR):
        with override(one.language or settings.LANGUAGE_CODE):
            context = {"name": str(name)}
        key = f"sign_up_received:{thing}:{oslo_today()}:{one.pk}"
        tell(kind="sign_up_received", key=key, person=one, context=context)


@receiver(signals.suggested)
def on_suggested(sender, suggestion, **kwargs):
    for side in suggestion.sides.all():
        tell_side("coupling_suggested", side)


@receiver(signals.reminded)
def on_reminded(sender, suggestion, **kwargs):
    for side in suggestion.sides.filter(answer=Answer.WAITING):
        tell_side("coupling_reminder", side, oslo_today())


@receiver(signals.both_agreed)
def on_agreed(sender, suggestion, **kwargs):
    for side in suggestion.sides.all():
        tell_side("coupling_agreed", side, suggestion.changed_at)


@receiver(signals.declined)
def on_declined(sender, suggestion, side, **kwargs):
    """Only to one that had said yes: nobody else waits for anything."""
    for other in suggestion.sides.exclude(pk=side.pk).filter(answer=Answer.YES):
        tell_side("coupling_declined", other, suggestion.changed_at)


@receiver(signals.taken_back)
def on_taken_back(sender, suggestion, **kwargs):
    for side in suggestion.sides.filter(answer=Answer.YES):
        tell_side("coupling_taken_back", side)


def tell_side(kind, side, when=""):
    for person in people_of(side):
        with override(person.language or settings.LANGUAGE_CODE):
            context = {"id": str(side.public_id), "to": PERSON if side.person_id else AGENCY, "other": other_of(side)}
        key = f"{kind}:{side.pk}:{when}:{person.pk}"
        tell(kind=kind, key=key, person=person, context=context, agency=agency_of(side))


def people_of(side):
    """For a posting those who answer for it; for a sign-up the agency's publishers."""
    if side.person:
        return [side.person]
    posting = posting_of(side)
    return those_to_tell(posting) if posting else contacts_of(side.agency)


def agency_of(side):
    """In whose service they are told; none where she is told for herself."""
    posting = posting_of(side)
    return None if side.person else posting.agency if posting else side.agency


def posting_of(side):
    return side.suggestion.posting if side.number == 2 else None


def other_of(side):
    """Never who a person is: a mail is read when she may have said no. The page tells it, as long as it is so."""
    suggestion = side.suggestion
    if side.number == 1:
        return suggestion.posting.title if suggestion.posting else suggestion.other.agency.short
    if suggestion.person is None:
        return suggestion.sign_up.agency.short
    return _("en person til «%(title)s»") % {"title": suggestion.posting.title}


@receiver(signals.case_reminded)
def on_case_reminded(sender, application_id, **kwargs):
    """Whose turn it is now; nobody when it has moved meanwhile."""
    case = Application.objects.ongoing().with_facts().filter(pk=application_id).first()
    if case is None:
        return
    is_hers = case.waits_for_person
    agency = case.posting.agency
    context = {"id": str(case.public_id), "title": case.posting.title, "to": PERSON if is_hers else AGENCY}
    for person in [case.person] if is_hers else those_to_tell(case.posting):
        key = f"case_stalled:{case.pk}:{oslo_today()}:{person.pk}"
        tell(kind="case_stalled", key=key, person=person, context=context, agency=None if is_hers else agency)


@receiver(signals.outsider_asked)
def on_outsider_asked(sender, outsider, text, **kwargs):
    """Once a day to each address, so that two clicks are one mail."""
    key = f"{told_of(outsider)}{oslo_today()}:{crc32(outsider.email.encode())}"
    context = {"text": text, "name": outsider.name, "address": "/slik-virker-det/"}
    tell_outsider(kind="outsider_asked", key=key, address=outsider.email, context=context)


@receiver(signals.outsider_over)
def on_outsider_over(sender, outsider, **kwargs):
    forget_mail(outsider)


@receiver(post_delete, sender=Outsider)
def on_outsider_deleted(sender, instance, **kwargs):
    forget_mail(instance)


def forget_mail(outsider):
    """What they were sent, with the address, is no longer kept than the row has use for it."""
    told = Message.objects.filter(kind="outsider_asked", key__startswith=told_of(outsider))
    mails = [key for key in told.values_list("mail", flat=True) if key]
    told.delete()
    Mail.objects.filter(pk__in=mails).delete()


def told_of(outsider):
    return f"outsider_asked:{outsider.pk}:"
