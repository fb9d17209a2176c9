"""Who is told what about a question to a manager? Rows in the outbox; what was written stays in the portal."""

from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils import timezone

from listings.agencies.models import Membership
from portal.foundation.clock import oslo_today
from portal.notifications.models import Mail, Message
from portal.notifications.outbox import tell, tell_outsider

from . import signals
from .leading import link_to, put_links_away, told_of
from .models import Approval
from .status import ANSWERABLE, Ending, Status

NUMERIC = "{0.day}.{0.month}.{0.year}"


@receiver(signals.asked)
def on_asked(sender, approval, change, **kwargs):
    if approval.status == Status.CONFIRMING:
        return tell_administrators(approval)
    return tell_asked(approval, change)


@receiver(signals.confirmed)
def on_confirmed(sender, approval, change, **kwargs):
    tell_asked(approval, change)
    tell_person("confirmed", approval, change)


@receiver(signals.replied)
def on_replied(sender, approval, change, **kwargs):
    tell_manager("approval_asked", approval, change.pk, how="replied")


@receiver(signals.waits)
def on_waits(sender, approval, change, turn, **kwargs):
    if approval.status == Status.CONFIRMING:
        return tell_administrators(approval, how="again")
    if approval.status == Status.QUESTION:
        return tell_person("waits", approval, change)
    return tell_manager("approval_asked", approval, f"again{turn}:{approval.asked_at:%Y%m%d}", how="again")


@receiver(signals.answered)
def on_answered(sender, approval, change, **kwargs):
    put_links_away(approval)
    tell_person(str(approval.status), approval, change)
    tell_manager("approval_receipt", approval, change.pk)


@receiver(signals.questioned)
def on_questioned(sender, approval, change, **kwargs):
    tell_person("question", approval, change)


@receiver(signals.forwarded)
def on_forwarded(sender, approval, change, deputy, **kwargs):
    """She is led to the question that stands now."""
    put_links_away(approval)
    tell_person("forwarded", deputy, change)


@receiver(signals.refused)
def on_refused(sender, approval, change, **kwargs):
    tell_person("refused", approval, change)


@receiver(signals.expired)
def on_expired(sender, approval, change, **kwargs):
    """That her manager was reminded is said only when it is so."""
    put_links_away(approval)
    tell_person(approval.ending or ("expired" if approval.reminders else "unreminded"), approval, change)


@receiver(signals.withdrawn)
def on_withdrawn(sender, approval, change, before, **kwargs):
    put_links_away(approval)
    tell_off(approval, change, before)


@receiver(signals.ended)
def on_ended(sender, approval, change, before, **kwargs):
    put_links_away(approval)
    tell_person("manager_left" if approval.ending == Ending.MANAGER_LEFT else "", approval, change)
    if approval.ending != Ending.MANAGER_LEFT:
        tell_off(approval, change, before)


def tell_asked(approval, change):
    """For the first time; also a deputy, who is told that it was passed on."""
    tell_manager("approval_asked", approval, change.pk, how="passed_on" if approval.former_id else "")


def tell_off(approval, change, before):
    """A manager who has heard of it; not one whose address is not confirmed."""
    if before in ANSWERABLE | {Status.APPROVED}:
        tell_manager("approval_off", approval, change.pk, has_link=False)


def tell_manager(kind, approval, turn, *, has_link=True, **more):
    """With a link of its own. To the account where there is one, so that it stands in the portal too."""
    if not approval.address:
        return
    context = facts(approval) | more | ({"address": link_to(approval)} if has_link else {})
    message = {"kind": kind, "key": f"{told_of(approval)}{kind}:{turn}", "context": context}
    if approval.approver:
        tell(person=approval.approver, **message)
    else:
        tell_outsider(address=approval.address, **message)


def tell_person(what, approval, change):
    context = {"id": str(approval.public_id), "title": approval.title, "host": approval.host, "news": what}
    context["until"] = last_day_to_answer(approval)
    tell(kind="approval_news", key=f"{told_of(approval)}{change.pk}", person=approval.person, context=context)


def tell_administrators(approval, how=""):
    """Once a day, however many ask; never the one who asks."""
    agency = approval.agency
    for one in Membership.objects.administrators_of(agency).people():
        if one.pk != approval.person_id:
            key = f"approval_to_confirm{how}:{agency.pk}:{oslo_today()}:{one.pk}"
            context = {"agency": agency.short, "how": how}
            tell(kind="approval_to_confirm", key=key, person=one, context=context, agency=agency)


def facts(approval):
    """Days in figures: the mail is read in a language that nobody knows beforehand."""
    return {
        "id": str(approval.public_id),
        "name": str(approval.person),
        "title": approval.title,
        "host": approval.host,
        "period": f"{NUMERIC.format(approval.starts)}–{NUMERIC.format(approval.ends)}",
        "percentage": approval.percentage,
        "until": last_day_to_answer(approval),
        "status": str(approval.status),
        "how": "",
    }


def last_day_to_answer(approval):
    return NUMERIC.format(timezone.localdate(approval.expires_at))


@receiver(post_delete, sender=Approval)
def forget_links(sender, instance, **kwargs):
    """The links that stand in what was told are kept no longer than the question."""
    told = Message.objects.filter(key__startswith=told_of(instance))
    mails = [key for key in told.values_list("mail", flat=True) if key]
    told.delete()
    Mail.objects.filter(pk__in=mails, messages=None).delete()
