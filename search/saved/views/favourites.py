"""Which postings has a person marked, and how do a few of them compare?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView, View

from listings.postings.facts import card_of
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.access.rules import Action, can
from portal.access.views.language import our_address
from portal.foundation.ids import id_in
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..comparing import compared
from ..limits import MOST_ASKED, MOST_COMPARED
from ..marks import mark_of, marked_by
from ..models import Favourite
from . import trails


class Favourites(RuledView, TemplateView):
    action = Action.SAVE_SEARCH
    template_name = "search/saved/favourites.html"

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, Favourite.objects.of(self.request.user).select_related("posting__agency"))
        rows = list(told(self.request.user, list(paged)))
        return super().get_context_data(**kwargs) | {
            "paged": paged,
            "rows": rows,
            "can_compare": sum("card" in row for row in rows) > 1,
            "most": MOST_COMPARED,
            "find": {"label": _("Finn muligheter"), "url": reverse("search:postings")},
            "trail": trails.favourites(),
        }


def told(person, favourites):
    """What she may see, as a card; of the rest no more than that it is gone."""
    ids = [favourite.posting_id for favourite in favourites]
    seen = PostingPage.objects.visible_to(person).with_facts().in_bulk(ids)
    for favourite in favourites:
        posting = seen.get(favourite.posting_id)
        if posting and posting.status != Status.WITHDRAWN:
            yield {"card": card_of(posting) | {"mark": mark_of(posting, True)}, "note": note_on(posting)}
        else:
            yield {"id": favourite.posting_id, "gone": why_gone(person, favourite.posting)}


def note_on(posting):
    """What has happened to it, when it takes interest no more."""
    if posting.is_open:
        return ""
    return _("Fristen er ute") if posting.status == Status.PUBLISHED else posting.get_status_display()


def why_gone(person, posting):
    if can(person, Action.SEE_GONE_POSTING, posting):
        if posting.status == Status.WITHDRAWN:
            return _("%(agency)s har trukket utlysningen.") % {"agency": posting.agency.name}
        return _("%(agency)s er ikke med i ordningen nå.") % {"agency": posting.agency.name}
    return _("Denne utlysningen kan du ikke se lenger.")


class Mark(RuledView, View):
    """Marks, or takes the mark away. htmx gets the one button anew."""

    action = Action.SAVE_SEARCH

    def get(self, request):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request):
        if (gone := id_in(request.POST.get("fjern", ""))) is not None:
            actions.unmark(posting_id=gone, by=request.user)
            return self.answer(gone, _("Fjernet fra favorittene."))
        return self.mark(id_in(request.POST.get("posting", "")))

    def mark(self, key):
        posting = PostingPage.objects.visible_to(self.request.user).filter(pk=key).select_related("agency").first()
        if posting is None or not can(self.request.user, Action.MARK_POSTING, posting):
            raise Http404
        try:
            actions.mark(posting=posting, by=self.request.user)
        except ValidationError as refusal:
            return self.answer(key, " ".join(refusal.messages), say=messages.error)
        return self.answer(key, _("Lagt til i favorittene dine."))

    def answer(self, key, text, say=messages.success):
        posting = PostingPage.objects.visible_to(self.request.user).filter(pk=key).first()
        if self.request.htmx and posting:
            is_marked = posting.pk in marked_by(self.request.user, [posting])
            facts = {"mark": mark_of(posting, is_marked), "told": text}
            return render(self.request, "search/saved/parts/marked.html", facts)
        say(self.request, text)
        return redirect(our_address(self.request, self.request.POST.get("next"), reverse("saved:favourites")))


class Compare(RuledView, TemplateView):
    """Only what she may see, and not more than fits side by side."""

    action = Action.SAVE_SEARCH
    template_name = "search/saved/compare.html"

    def get_context_data(self, **kwargs):
        asked = [key for text in self.request.GET.getlist("u")[:MOST_ASKED] if (key := id_in(text)) is not None]
        found = PostingPage.objects.visible_to(self.request.user).with_facts().in_bulk(asked)
        postings = [found[key] for key in dict.fromkeys(asked) if key in found]
        chosen = postings[:MOST_COMPARED]
        return super().get_context_data(**kwargs) | {
            "postings": chosen,
            "rows": compared(chosen) if len(chosen) > 1 else [],
            "left_out": left_out(len(postings) - len(chosen)),
            "trail": trails.favourites((_("Sammenlign"), "")),
        }


def left_out(number):
    """A sentence, or nothing."""
    text = ngettext(
        "Vi viser de tre første. %(number)s er utelatt.", "Vi viser de tre første. %(number)s er utelatt.", number
    )
    return text % {"number": number} if number > 0 else ""
