"""In which order do the facets of postings stand on the results page, and which of them?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.contrib.settings.models import BaseGenericSetting
from wagtail.models import Orderable

from portal.access.rules import Action
from portal.access.wagtail.policies import RulePolicy

from ..facets import POSTING_FACETS
from .forms import ArrangementForm


def facet_choices():
    return [(facet.name, facet.label) for facet in POSTING_FACETS]


class Arrangement(BaseGenericSetting, ClusterableModel):
    """One for the whole portal. A facet that has no place stands last, so that a new one is seen."""

    base_form_class = ArrangementForm
    panels = [
        InlinePanel(
            "places",
            label=_("filter"),
            heading=_("Filtrene, i rekkefølge"),
            help_text=_(
                "De tre første står åpne. «Kompetansen er» regnes ikke med. "
                "Et filter som ikke vises, virker fortsatt i lenker og lagrede søk."
            ),
        ),
    ]

    class Meta:
        verbose_name = _("filtrene i søket")

    def __str__(self):
        return str(self._meta.verbose_name)

    @classmethod
    def get_permission_policy(cls):
        return RulePolicy(cls, change=Action.ARRANGE_FACETS)

    @classmethod
    def load(cls, request_or_site=None):
        """What the editor opens: every facet has a place, also one that is new since she last looked."""
        arrangement = super().load(request_or_site)
        standing = {place.facet for place in arrangement.places.all()}
        missing = [facet.name for facet in POSTING_FACETS if facet.name not in standing]
        start = arrangement.places.count()
        rows = [Place(facet=name, arrangement=arrangement, sort_order=start + n) for n, name in enumerate(missing)]
        Place.objects.bulk_create(rows)
        return arrangement


class Place(Orderable):
    arrangement = ParentalKey(Arrangement, on_delete=models.CASCADE, related_name="places")
    facet = models.CharField(_("filter"), max_length=40, choices=facet_choices)
    is_shown = models.BooleanField(_("vises"), default=True)

    panels = [FieldRowPanel([FieldPanel("facet"), FieldPanel("is_shown")])]

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["arrangement", "facet"], name="a_facet_has_one_place")]

    def __str__(self):
        return self.facet
