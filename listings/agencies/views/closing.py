"""Is the agency really to be closed? The page says what follows, before anything is done."""

from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from ..actions import close_agency
from ..models import Membership
from ..status import AGENCY_LIFECYCLE
from .standing import OfStanding, Standing


class ClosingForm(PortalForm):
    """Nothing to fill in: a verb behind a button."""

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        close_agency(agency=self.agency, by=by)


class Close(OfStanding):
    template_name = "listings/agencies/close.html"
    form_class = ClosingForm
    heading = _("Legg ned")
    done = _("Virksomheten er lagt ned. Var det en feil, kan den slippes inn igjen her.")

    def get(self, request, *args, **kwargs):
        if not AGENCY_LIFECYCLE.allows("close", self.agency.status):
            return redirect(self.get_success_url())
        return super().get(request, *args, **kwargs)

    def trail(self):
        before, last = super().trail()[:-1], super().trail()[-1]
        return [*before, {"label": Standing.heading, "url": self.get_success_url()}, last]

    def get_context_data(self, **kwargs):
        people = Membership.objects.of(self.agency).active().count()
        return super().get_context_data(**kwargs) | {"people": people}
