"""What do the pages share where editors tend the words?"""

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from ..kinds import BY_ADDRESS, Kind
from ..models import Proposal


class OfList(RuledView):
    """`self.kind` is named in the address."""

    action = Action.MANAGE_VOCABULARY

    def get_thing(self):
        self.kind = BY_ADDRESS.get(self.kwargs["kind"])
        if self.kind is None:
            raise Http404
        return None


class OfTerm(OfList):
    """`self.term` may be one that was merged: its page leads on."""

    def get_thing(self):
        super().get_thing()
        terms = self.kind.model.everything.select_related("successor")
        self.term = get_object_or_404(terms, pk=self.kwargs["pk"])
        return None


def tabs(kind=None):
    waiting = Proposal.objects.waiting().count()
    lists = [
        {"label": one.plural, "url": reverse("vocabulary:list", args=[one.in_address]), "is_current": one == kind}
        for one in Kind
    ]
    proposals = {
        "label": _("Forslag (%(count)s)") % {"count": waiting},
        "url": reverse("vocabulary:proposals"),
        "is_current": kind is None,
    }
    return [*lists, proposals]


def trail(kind, *further):
    first = {"label": _("Ordlista"), "url": reverse("vocabulary:list", args=[Kind.COMPETENCE.in_address])}
    second = {"label": kind.plural, "url": reverse("vocabulary:list", args=[kind.in_address])}
    return [first, second, *further]


def link_to(term):
    return reverse("vocabulary:term", args=[term.kind.in_address, term.pk])
