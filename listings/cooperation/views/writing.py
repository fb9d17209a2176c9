"""How does an agency begin a cooperation agreement, and write its proposal? One group of terms at a time."""

import json

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from listings.agencies.views.of_agency import OfAgency
from listings.agreements.terms.showing import said
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..actions.writing import AlreadyBegun, Conflict, base_of
from ..forms import PartnerForm, ProposalForm
from ..shared_terms import BY_GROUP, FIELDS, with_new
from ..sides import page_for
from .reading import OfCooperation


class Begin(OfAgency, FormView):
    action = Action.BEGIN_COOPERATION
    form_class = PartnerForm
    heading = gettext_lazy("Foreslå en samarbeidsavtale")
    template_name = "listings/cooperation/begin.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def form_valid(self, form):
        facts = {"agency": self.agency, "partner": form.cleaned_data["partner"], "by": self.request.user}
        try:
            made = actions.begin_cooperation(**facts)
        except AlreadyBegun as already:
            messages.info(self.request, already.messages[0])
            made = already.cooperation
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        return redirect(page_for(self.agency, made))


class Edit(OfCooperation, FormView):
    """The form carries what stood in it, so that what a colleague has written meanwhile is left or told."""

    action = Action.WRITE_COOPERATION
    form_class = ProposalForm
    template_name = "listings/cooperation/edit.html"

    def get_thing(self):
        self.group = BY_GROUP.get(self.kwargs["group"])
        if self.group is None:
            raise Http404
        return super().get_thing()

    @property
    def last(self):
        return str(self.group.heading)

    def get(self, request, *args, **kwargs):
        if self.thing.may_write(self.agency):
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.here())

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"group": self.group}

    def get_initial(self):
        draft = self.thing.draft_of(self.agency)
        return with_new(draft.terms, {}) if draft else base_of(self.thing, self.agency)

    def form_valid(self, form):
        facts = {"agency": self.agency, "opened": opened_in(self.request.POST), "new": form.terms}
        try:
            actions.write_draft(cooperation=self.thing, by=self.request.user, **facts)
        except Conflict as conflict:
            opened = self.of_group(conflict.now)
            return self.render_to_response(self.get_context_data(form=self.both(conflict), opened=opened))
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Utkastet er lagret."))
        return redirect(f"{self.here()}#{self.group.code}")

    def both(self, conflict):
        """Her own words in the fields, what stands now where she has not written, and the colleague's beside hers."""
        data = self.request.POST.copy()
        for field in self.group.fields:
            if field.code not in conflict.mine:
                data[field.code] = str(conflict.now[field.code])
        form = ProposalForm(data, group=self.group)
        form.is_valid()
        form.add_error(None, conflict.messages[0])
        for code in conflict.clash:
            now = said(FIELDS[code], conflict.now[code]) or _("tomt")
            form.add_error(code, _("Nå står det: %(text)s") % {"text": now})
        return form

    def of_group(self, terms):
        return json.dumps({field.code: terms[field.code] for field in self.group.fields})

    def get_context_data(self, **kwargs):
        stood = self.request.POST.get("sto") or self.of_group(self.get_initial())
        return super().get_context_data(**{"opened": stood, "group": self.group} | kwargs)


def opened_in(data):
    """What stood in the form, by the code of its field; nothing where somebody has sent something else."""
    try:
        opened = json.loads(data.get("sto", ""))
    except (ValueError, RecursionError):
        return {}
    return opened if isinstance(opened, dict) else {}
