"""Is mail leaving the portal, and what holds back the rest?"""

from datetime import timedelta

from django.contrib import messages
from django.db.models import Count, Min
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView

from portal.access.catalogue import Action
from portal.foundation.ids import id_in
from portal.foundation.message_kinds import KINDS, Rhythm
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..actions import regard_as_sent, retry
from ..models import Mail, Message
from ..status import ON_ITS_WAY, RETRIABLE, TONES, State

DAY = timedelta(days=1)


class Queue(RuledView, TemplateView):
    """Nobody is named: the kind, the reason and the number tell what an administrator needs."""

    action = Action.MANAGE_MAIL_QUEUE
    template_name = "portal/notifications/queue.html"

    def get_context_data(self, **kwargs):
        troubled = Mail.objects.filter(state__in=RETRIABLE).exclude(state=State.WAITING, tries=0)
        paged = paginate(self.request, troubled.prefetch_related("messages").order_by("created_at", "pk"))
        return super().get_context_data(**kwargs) | {
            "figures": figures(),
            "paged": paged,
            "rows": [row(mail) for mail in paged],
            "failed": Mail.objects.filter(state=State.FAILED).count(),
        }

    def post(self, request):
        mails = Mail.objects.filter(pk=id_in(request.POST.get("mail", "")))
        match request.POST.get("verb"):
            case "retry":
                said(request, retry(mails=mails, by=request.user))
            case "retry_failed":
                said(request, retry(mails=Mail.objects.filter(state=State.FAILED), by=request.user))
            case "regard_as_sent" if regard_as_sent(mails=mails, by=request.user):
                messages.success(request, _("E-posten regnes som sendt."))
            case _:
                messages.error(request, _("Dette går ikke. Velg noe av det som står på siden."))
        return redirect("notices:queue")


def said(request, count):
    text = ngettext("%(count)s e-post prøves på nytt nå.", "%(count)s e-poster prøves på nytt nå.", count)
    if count:
        messages.success(request, text % {"count": count})
    else:
        messages.error(request, _("Ingenting å prøve på nytt. E-posten er kanskje sendt allerede."))


def figures():
    by_state = dict(Mail.objects.order_by().values_list("state").annotate(Count("pk")))
    gathered = Message.objects.filter(mail=None, rhythm__in=(Rhythm.DAILY, Rhythm.WEEKLY), person__isnull=False)
    return {
        "on_the_way": sum(by_state.get(state, 0) for state in ON_ITS_WAY),
        "oldest": Mail.objects.on_their_way().aggregate(at=Min("created_at"))["at"],
        "failed": by_state.get(State.FAILED, 0),
        "uncertain": by_state.get(State.UNCERTAIN, 0),
        "sent_today": Mail.objects.filter(state=State.SENT, sent_at__gte=timezone.now() - DAY).count(),
        "gathered": gathered.count(),
    }


def row(mail):
    kinds = {message.kind for message in mail.messages.all()}
    sentences = sorted(str(KINDS[code].sentence) if code in KINDS else code for code in kinds)
    return {
        "mail": mail,
        "what": sentences,
        "tone": TONES.get(mail.state, "neutral"),
        "is_uncertain": mail.state == State.UNCERTAIN,
        "next": mail.next_try_at if mail.state == State.WAITING else None,
    }
