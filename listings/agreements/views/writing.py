"""How are the terms written? One group at a time; whoever was second is told, and loses nothing."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.ids import id_in
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..actions.editing import Conflict
from ..forms.offering import offer
from ..forms.terms import TermsForm
from ..status import Status
from ..swaps import FIELD, offered
from ..terms import BY_GROUP, FIELDS
from ..terms.showing import said
from .reading import OfAgreement


class OfGroup(OfAgreement, FormView):
    """A form about one group of fields, while the terms can change."""

    def get_thing(self):
        self.group = BY_GROUP.get(self.kwargs["group"])
        if self.group is None:
            raise Http404
        return super().get_thing()

    @property
    def last(self):
        return str(self.group.heading)

    def get(self, request, *args, **kwargs):
        if self.is_open():
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def is_open(self):
        return self.thing.is_written

    def get_form(self, form_class=None):
        return self.with_offers(super().get_form(form_class))

    def with_offers(self, form):
        if FIELD in form.fields:
            offer(form.fields[FIELD], offered(self.thing, self.request.user))
        return form

    def beside(self, conflict):
        """The form once more, opened now; sent again, it holds."""
        return self.render_to_response(self.get_context_data(form=self.both(conflict), read=conflict.version))

    def both(self, conflict):
        """Her own words in the fields, what stands now where she has not written, and the other's beside hers."""
        data = self.request.POST.copy()
        for field in self.group.fields:
            if field.code not in conflict.mine:
                data[field.code] = as_written(conflict.current[field.code])
        form = self.with_offers(self.form_class(data, group=self.group))
        form.is_valid()
        form.add_error(None, conflict.messages[0])
        for code in conflict.clash:
            now = said(FIELDS[code], conflict.current[code]) or _("tomt")
            form.add_error(code, _("Nå står det: %(text)s") % {"text": now})
        return form

    def back_with(self, done):
        """To the group, beside which it is said."""
        messages.success(self.request, done, extra_tags=self.group.code)
        return redirect(f"{self.thing.get_absolute_url()}#{self.group.code}")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"group": self.group}


class Edit(OfGroup):
    action = Action.EDIT_AGREEMENT
    form_class = TermsForm
    template_name = "listings/agreements/edit.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"group": self.group}

    def get_initial(self):
        return self.thing.current.terms

    def form_valid(self, form):
        read = id_in(self.request.POST.get("lest", "")) or 0
        facts = {"read": read, "new": form.terms, "why": form.cleaned_data["why"]}
        try:
            held = actions.edit_agreement(agreement=self.thing, by=self.request.user, **facts)
        except Conflict as conflict:
            return self.beside(conflict)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        return self.back_with(" ".join(filter(None, (_("Avtalen er lagret."), held.followed))))

    def get_context_data(self, **kwargs):
        facts = {"read": self.request.POST.get("lest", self.thing.version)} | kwargs
        voids = self.thing.status == Status.TO_SIGN
        return super().get_context_data(**facts) | {"voids": voids}


def as_written(value):
    return "\n".join(value) if isinstance(value, list) else str(value)
