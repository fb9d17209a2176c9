"""Where does the button of what a manager was told lead, and how long does the link itself stand there?"""

from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from portal.notifications.models import Message
from portal.notifications.status import DONE

from .limits import LASTS
from .tokens import new_token


def link_to(approval):
    """A new one, which anybody may open who has it. What is kept of it with the question is a hash."""
    return reverse("approvals:link", args=[new_token(approval)])


def told_of(approval):
    """How the keys of all that is told of the question begin."""
    return f"approval:{approval.public_id}:"


def put_links_away(approval):
    """Of a question that is answered or over: what was told of it leads from now on to the page for the signed-in."""
    return put_away(Message.objects.filter(key__startswith=told_of(approval)))


def put_sent_links_away(now=None):
    """What has left is in the mailbox; here nobody needs the link any more. Nor what is too old to be sent."""
    too_old = (now or timezone.now()) - LASTS
    return put_away(Message.objects.filter(Q(mail__state__in=DONE) | Q(created_at__lte=too_old)))


@transaction.atomic
def put_away(told):
    rows = told.filter(context__address__startswith=every_link()).select_for_update(of=("self",))
    for message in rows:
        message.context["address"] = reverse("approvals:asked", args=[message.context["id"]])
        message.save(update_fields=["context"])


def every_link():
    """How the address of each of them begins."""
    return reverse("approvals:link", args=["-"]).removesuffix("-/")
