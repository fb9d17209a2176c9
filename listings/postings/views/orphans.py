"""Which postings does nobody answer for? Who administers the agency gives them to a colleague."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views import View

from listings.agencies.models import Agency
from portal.access.catalogue import Action
from portal.access.roles import Role
from portal.foundation.ids import id_in
from portal.foundation.views import RuledView

from ..actions import hand_over
from ..forms.owners import HandOverForm
from ..own.orphans import orphans_of
from ..owners import writers_of


class Orphans(RuledView, View):
    """One agency at a time: that of the address, else the first that the person administers."""

    action = Action.MANAGE_MEMBERS

    def get_thing(self):
        asked = self.request.GET.get("virksomhet", "")
        administered = Agency.objects.filter(pk__in=self.request.user.agency_ids(Role.ADMINISTRATOR)).order_by("pk")
        self.agency = administered.filter(pk=id_in(asked)).first() if asked else administered.first()
        if self.agency is None:
            raise Http404
        return self.agency

    def form(self, *args):
        return HandOverForm(*args, postings=orphans_of(self.agency), people=writers_of(self.agency))

    def get(self, request):
        return self.show(self.form())

    def post(self, request):
        form = self.form(request.POST)
        if not form.is_valid():
            return self.show(form)
        given = form.cleaned_data["postings"]
        for posting in given:
            hand_over(posting=posting, by=request.user, owner=form.cleaned_data["owner"])
        number = len(given)
        done = ngettext(
            "%(number)s utlysning har fått en ansvarlig", "%(number)s utlysninger har fått en ansvarlig", number
        )
        messages.success(request, done % {"number": number})
        return redirect("postings:list")

    def show(self, form):
        context = {"form": form, "agency": self.agency, "has_some": orphans_of(self.agency).exists()}
        return render(self.request, "listings/postings/orphans.html", context)
