"""What suits a person, whom does a posting suit, and what is not for her?"""

from django.contrib import messages
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from listings.applications.invitations.people import already_invited
from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from portal.access.rules import Action, can
from portal.access.views.language import our_address
from portal.foundation.ids import id_in
from portal.foundation.views import RuledView

from . import actions, paging
from .everybody import NotReady
from .forms import SetAsideForm, times_asked, weight_rows
from .models import SetAside
from .next_steps import outlook
from .ranking import every_opening_for, people_for
from .showing import people, suggestions
from .weights import with_changes


class Suggestions(RuledView, TemplateView):
    action = Action.SEARCH_POSTINGS
    template_name = "search/matching/suggestions.html"

    def get_context_data(self, **kwargs):
        user, query = self.request.user, self.request.GET
        profile = Profile.objects.filter(user=user).with_facts().select_related("municipality__county", "user").first()
        has_said = bool(profile and profile.competence_lines.all())
        takes = bool(profile and profile.takes_matching)
        ranking = every_opening_for(profile) if has_said and takes else []
        shown = paging.piece(ranking, paging.asked_page(query))
        return (
            super().get_context_data(**kwargs)
            | {
                "rows": suggestions(shown.rows),
                "has_said": has_said,
                "objects": bool(profile and not takes),
                "aside": set_aside_by(user),
                "weights": weight_rows(times_asked({})),
                "find": way_on(profile, has_said),
                "next": self.request.get_full_path(),
                "trail": [
                    {"label": _("Min side"), "url": reverse("home:my_page")},
                    {"label": _("Forslag til deg"), "url": ""},
                ],
            }
            | paging.links(query, shown)
        )


def way_on(profile, has_said):
    """Where nothing is suggested: to the profile that lacks what suggestions are made of, else to the search."""
    if has_said or (profile and not profile.takes_matching):
        return {"label": _("Finn muligheter"), "url": reverse("search:postings")}
    return {"label": _("Gjør profilen ferdig") if profile else _("Lag profilen din"), "url": reverse("profiles:own")}


def set_aside_by(user):
    """Only those that she may still see are named."""
    rows = SetAside.objects.of(user).filter(posting__in=PostingPage.objects.visible_to(user).values("pk"))
    return rows.select_related("posting")


class SetAsidePosting(RuledView, View):
    """Takes a posting out of her suggestions, or puts it back."""

    action = Action.SEARCH_POSTINGS

    def get(self, request):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request):
        if (back := id_in(request.POST.get("angre", ""))) is not None:
            actions.put_back(posting_id=back, by=request.user)
            return self.answer(_("Utlysningen er tilbake blant forslagene."))
        posting = self.posting(id_in(request.POST.get("posting", "")))
        form = SetAsideForm(request.POST)
        if not form.is_valid():
            return self.answer(_("Velg hvorfor den ikke er aktuell."), say=messages.error)
        actions.set_aside(posting=posting, reason=form.cleaned_data["reason"], by=request.user)
        return self.answer(_("Vi foreslår den ikke igjen. Du kan angre nederst på siden med forslag."))

    def posting(self, key):
        posting = PostingPage.objects.visible_to(self.request.user).filter(pk=key).select_related("agency").first()
        if posting is None or not can(self.request.user, Action.SET_ASIDE_POSTING, posting):
            raise Http404
        return posting

    def answer(self, text, say=messages.success):
        say(self.request, text)
        return redirect(our_address(self.request, self.request.POST.get("next"), reverse("matching:suggestions")))


class FittingPeople(RuledView, TemplateView):
    """All whom the agency may see, the best first. Nobody is left out, and nobody is counted."""

    action = Action.SEE_FITTING_PEOPLE
    is_confidential = True
    template_name = "search/matching/people.html"

    def get_thing(self):
        rows = PostingPage.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        query, posting = self.request.GET, self.thing
        times = times_asked(query)
        shown, few, is_reading = self.shown(posting, with_changes(times))
        return (
            super().get_context_data(**kwargs)
            | {
                "posting": posting,
                "rows": people(shown.rows, self.request.user),
                "invited": already_invited(posting),
                "first": shown.first,
                "outlook": few,
                "is_reading": is_reading,
                "weights": weight_rows(times),
                "is_changed": set(times.values()) != {100},
                "trail": [
                    {"label": _("Utlysninger"), "url": reverse("postings:list")},
                    {"label": posting.heading, "url": posting.url},
                    {"label": _("Hvem passer?"), "url": ""},
                ],
            }
            | paging.links(query, shown)
        )

    def shown(self, posting, points):
        """(a piece of the ranking, what to do when few fit, whether everybody is being read: then there is none)."""
        page, by = paging.asked_page(self.request.GET), self.request.user
        try:
            piece = paging.piece(people_for(posting, by, points), page)
            return piece, outlook(posting, by) if piece.first == 1 else None, False
        except NotReady:
            return paging.piece([], page), None, True
