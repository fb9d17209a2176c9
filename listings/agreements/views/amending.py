"""How does an agency change an agreement that holds, and what do the parties read of the change?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from portal.access.rules import Action

from .. import actions
from ..actions.amending import WrittenMeanwhile
from ..amended import edition_of
from ..changing import change_on_page, may_amend, shown_amendment
from ..forms.terms import TermsForm
from ..page import ways_to_sign
from .reading import OfAgreement
from .writing import OfGroup

HEADING = gettext_lazy("Endring av avtalen")


class Change(OfAgreement, TemplateView):
    """What is proposed, beside what holds, and what may be done with it."""

    is_confidential = True
    last = HEADING
    template_name = "listings/agreements/amendment.html"

    def get(self, request, *args, **kwargs):
        if shown_amendment(self.thing, request.user):
            return super().get(request, *args, **kwargs)
        messages.info(request, _("Det er ingen endring av avtalen nå."))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        user = self.request.user
        facts = {"change": change_on_page(self.thing, user), "signs": ways_to_sign(self.thing, user)}
        return super().get_context_data(**kwargs) | facts


class Amend(OfGroup):
    """Into the draft, which begins with the first group that is saved."""

    action = Action.AMEND_AGREEMENT
    form_class = TermsForm
    template_name = "listings/agreements/edit.html"

    def is_open(self):
        return may_amend(self.thing, self.request.user)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"group": self.group}

    def get_initial(self):
        draft = self.thing.amendment
        return draft.terms | {"why": draft.why} if draft else self.thing.current.terms

    def form_valid(self, form):
        facts = {"read": self.request.POST.get("lest", ""), "new": form.terms, "why": form.cleaned_data["why"]}
        try:
            draft = actions.write_amendment(agreement=self.thing, by=self.request.user, **facts)
        except WrittenMeanwhile as meanwhile:
            form.add_error(None, meanwhile)
            return self.render_to_response(self.get_context_data(form=form, read=meanwhile.edition))
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        saved = _("Endringen er lagret. Send den til signering når alt er med.")
        messages.success(self.request, f"{saved} {draft.followed}".strip())
        return redirect(reverse("agreements:amendment", args=[self.thing.public_id]))

    def get_context_data(self, **kwargs):
        facts = {"read": self.request.POST.get("lest", edition_of(self.thing))} | kwargs
        return super().get_context_data(**facts) | {"amends": True}
