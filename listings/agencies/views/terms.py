"""Where does an agency read the terms, and say yes?"""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can
from portal.foundation.lifecycle import StepNotAllowed
from portal.privacy.statements.models import acknowledgements_of, newest
from portal.privacy.statements.paragraphs import paragraphs

from ..forms import TermsForm
from ..terms import TERMS
from .of_agency import AgencyFormView


class Terms(AgencyFormView):
    action = Action.EDIT_AGENCY
    template_name = "listings/agencies/terms.html"
    form_class = TermsForm
    heading = _("Vilkår for virksomheter")
    done = _("Takk! Vilkårene er godtatt.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def form_valid(self, form):
        """Who has read an older version is shown the newest, and asked again."""
        try:
            form.save(by=self.request.user)
            messages.success(self.request, self.done)
        except StepNotAllowed:
            messages.warning(self.request, _("Vilkårene er endret. Les den nye versjonen."))
        return redirect(self.get_success_url())

    def get_success_url(self):
        return reverse("agencies:terms", args=[self.agency.slug])

    def get_context_data(self, **kwargs):
        statement = newest(TERMS)
        history = list(acknowledgements_of(TERMS, str(self.agency.public_id)))
        given = next((row for row in history if row.statement == statement), None)
        return super().get_context_data(**kwargs) | {
            "statement": statement,
            "paragraphs": list(paragraphs(statement.text)) if statement else [],
            "given": given,
            "history": history,
            "may_say_yes": not given and can(self.request.user, Action.ACCEPT_TERMS, self.agency),
        }
