"""May a subpage leave its agency? Copied it may be; moved it would take its readers and its translations with it."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from .models import AgencyPage
from .models.subpages import BelowAgency


def stay_with_agency(request, page, destination):
    page, parent = page.specific, destination.specific
    if not isinstance(page, BelowAgency) or not isinstance(parent, AgencyPage) or parent.agency_id == page.agency_id:
        return None
    messages.error(request, _("En underside kan ikke flyttes til en annen virksomhet. Kopier den i stedet."))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def bulk_stay_with_agency(request, action_type, things, action):
    if action_type != "move":
        return None
    destination = action.cleaned_form.cleaned_data["chooser"]
    answers = [stay_with_agency(request, thing, destination) for thing in things]
    return next((answer for answer in answers if answer), None)
