"""Who may be asked again about this posting?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.foundation.paging import paginate

from .. import actions
from ..models import AskedAgain
from ..second_chance import pool, without_doubles
from .posted import OfPosting
from .received import numbers


class SecondChance(OfPosting, TemplateView):
    is_confidential = True
    template_name = "listings/applications/second_chance.html"

    @property
    def people(self):
        return pool(self.thing, self.request.user)

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, without_doubles(self.people.with_facts()))
        rows = AskedAgain.objects.filter(posting=self.thing, application__in=[one.pk for one in paged])
        asked = {row.application_id: row.at for row in rows}
        return super().get_context_data(**kwargs) | {
            "posting": self.thing,
            "paged": paged,
            "people": [{"application": one, "asked_at": asked.get(one.pk)} for one in paged],
            "table": self.table,
            "trail": self.trail((_("Kan spørres igjen"), "")),
        }

    def post(self, request, posting):
        """One person is asked; one who has left the list meanwhile is not."""
        chosen = numbers(request, "sporr")
        application = self.people.with_facts().filter(pk__in=chosen[:1]).first()
        if application is None:
            messages.warning(request, _("Personen kan ikke spørres om denne utlysningen nå."))
            return redirect(request.path)
        try:
            actions.ask_again(application=application, posting=self.thing, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, refusal.messages[0])
            return redirect(request.path)
        messages.success(request, _("%(name)s har fått beskjed om utlysningen.") % {"name": application.shown_name})
        return redirect(request.path)
