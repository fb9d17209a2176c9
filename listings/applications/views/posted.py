"""Which posting are these pages about? One that the person may see, and whose candidates she handles."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from listings.postings.models import PostingPage
from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..listing import candidates_of, known_order, known_tag, query, tab_of
from . import trails


class OfPosting(RuledView):
    action = Action.SEE_CANDIDATES

    def get_thing(self):
        rows = PostingPage.objects.visible_to(self.request.user).select_related("agency")
        return get_object_or_404(rows, pk=self.kwargs["posting"])

    @property
    def candidates(self):
        return candidates_of(self.thing, self.request.user)

    @property
    def table(self):
        return reverse("applications:candidates", args=[self.thing.pk])

    @property
    def kept(self):
        """Order and tag of the table that the reader came from, which follow with the address."""
        return {"sorter": known_order(self.request.GET), "merke": known_tag(self.request.GET)}

    def table_of(self, stage):
        """The tab where a stage stands, as she had it."""
        return self.table + query(steg=tab_of(stage).code, **self.kept)

    def trail(self, *last):
        return trails.posted(self.thing, (_("Kandidater"), self.table), *last)
