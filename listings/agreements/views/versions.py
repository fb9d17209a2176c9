"""What did an earlier version say, and are the words still those that were signed?"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from portal.foundation.ids import id_in

from ..canonical import is_untouched
from ..drafts import shown_versions
from ..editions import is_older
from ..models import SignedPaper
from ..permissions import speaks_for_receiving
from ..status import AmendmentStatus
from ..terms.showing import changes_between
from .reading import OfAgreement


class Compare(OfAgreement, TemplateView):
    """`?fra=2&til=5`; without, the last change."""

    is_confidential = True
    last = gettext_lazy("Sammenlign versjoner")
    template_name = "listings/agreements/versions.html"

    def get_context_data(self, **kwargs):
        versions = self.versions()
        known = {version.number: version for version in versions}
        proposed = proposed_in(self.thing)
        held = [number for number in known if number not in proposed]
        new = known.get(self.asked("til"), known[held[-1]])
        old = known.get(self.asked("fra"), known[held[-2] if len(held) > 1 else held[-1]])
        rows = [{"version": one, "proposal": proposed.get(one.number)} for one in versions[::-1]]
        facts = {"versions": rows, "old": old, "new": new}
        return super().get_context_data(**kwargs) | facts | {"changes": changes_between(old.terms, new.terms)}

    def versions(self):
        """Who wrote it reads what was written in the draft too."""
        if speaks_for_receiving(self.request.user, self.thing):
            return list(self.thing.versions.select_related("by"))
        return shown_versions(self.thing)

    def asked(self, name):
        return id_in(self.request.GET.get(name, ""))


def proposed_in(agreement):
    """Of the versions that do not hold and never did: how the change stands that they were proposed in."""
    rows = agreement.amendments.exclude(version=None).exclude(status=AmendmentStatus.IN_FORCE).select_related("version")
    return {one.version.number: one for one in rows}


class Verify(OfAgreement, TemplateView):
    is_confidential = True
    last = gettext_lazy("Kontroller signaturene")
    template_name = "listings/agreements/verify.html"

    def get_context_data(self, **kwargs):
        rows = self.thing.signatures.select_related("version", "agreement")
        signatures = [{"signature": one, "is_untouched": is_untouched(one), "is_older": is_older(one)} for one in rows]
        papers = list(SignedPaper.objects.filter(version__agreement=self.thing).select_related("version"))
        untouched = all(one["is_untouched"] for one in signatures)
        untouched &= all(one.is_untouched for one in papers if one.digest)
        verdict = _("Alt stemmer.") if untouched else _("Noe er endret etter at det ble signert.")
        facts = {"signatures": signatures, "papers": papers, "untouched": untouched, "verdict": verdict}
        return super().get_context_data(**kwargs) | facts
