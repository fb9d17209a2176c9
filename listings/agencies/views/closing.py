"""Is the agency really to be shut out, or closed? The page says what follows, before anything is done."""

from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from ..actions import close_agency, suspend_agency
from ..models import Membership
from ..status import AGENCY_LIFECYCLE
from .standing import OfStanding, Standing


class SureForm(PortalForm):
    """Nothing to fill in: a verb behind a button."""

    def __init__(self, *args, agency, verb, **kwargs):
        self.agency, self.verb = agency, verb
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        self.verb(agency=self.agency, by=by)


class Stopping(OfStanding):
    """`step` of the agency's life cycle, and the `verb` that takes it."""

    form_class = SureForm
    step, verb = "", None

    def get(self, request, *args, **kwargs):
        if not AGENCY_LIFECYCLE.allows(self.step, self.agency.status):
            return redirect(self.get_success_url())
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"verb": type(self).verb}

    def trail(self):
        before, last = super().trail()[:-1], super().trail()[-1]
        return [*before, {"label": Standing.heading, "url": self.get_success_url()}, last]

    def get_context_data(self, **kwargs):
        people = Membership.objects.of(self.agency).active().count()
        return super().get_context_data(**kwargs) | {"people": people}


class Close(Stopping):
    step, verb = "close", close_agency
    template_name = "listings/agencies/close.html"
    heading = _("Legg ned")
    done = _("Virksomheten er lagt ned. Var det en feil, kan den slippes inn igjen her.")


class Suspend(Stopping):
    step, verb = "suspend", suspend_agency
    template_name = "listings/agencies/suspend.html"
    heading = _("Steng ute")
    done = _("Virksomheten er stengt ute. Den kan slippes inn igjen her når som helst.")
