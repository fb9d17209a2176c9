"""What has a person been told, and what has she not read yet?"""

from django.contrib import messages
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView, View

from portal.access.catalogue import Action
from portal.foundation.ids import id_in
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from ..actions import read
from ..listing import notice, notices, unread_for
from ..models import Message


class Notices(RuledView, TemplateView):
    action = Action.SEE_OWN_NOTICES
    template_name = "portal/notifications/notices.html"

    def get_context_data(self, **kwargs):
        person = self.request.user
        rows = Message.objects.of(person).order_by("-created_at", "-pk")
        only_unread = self.request.GET.get("vis") == "uleste"
        paged = paginate(self.request, rows.unread() if only_unread else rows)
        facts = {"paged": paged, "notices": notices(paged), "unread": unread_for(self.request)}
        return super().get_context_data(**kwargs) | facts | {"only_unread": only_unread}


class OpenNotice(RuledView, View):
    """The way to what it is about. A browser that fetches ahead of its reader has read nothing."""

    action = Action.SEE_OWN_NOTICES

    def get_thing(self):
        return get_object_or_404(Message.objects.of(self.request.user), pk=self.kwargs["pk"])

    def get(self, request, **kwargs):
        ahead = "prefetch" in f"{request.headers.get('Sec-Purpose', '')} {request.headers.get('Purpose', '')}"
        if not ahead and request.method == "GET":
            read(person=request.user, pk=self.thing.pk)
        return redirect(notice(self.thing).words.url or "notices:list")


class MarkRead(RuledView, View):
    """One notice when its number is posted, otherwise all."""

    action = Action.SEE_OWN_NOTICES

    def get(self, request):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request):
        number = request.POST.get("notice", "")
        if not number:
            count = read(person=request.user)
            said = ngettext("%(count)s varsel er merket som lest.", "%(count)s varsler er merket som lest.", count)
            messages.success(request, said % {"count": count} if count else _("Alt var lest fra før."))
        elif id_in(number):
            read(person=request.user, pk=id_in(number))
        return redirect("notices:list")
