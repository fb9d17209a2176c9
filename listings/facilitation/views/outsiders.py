"""How are agencies registered and approached that are not in?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..actions.approaching import STEPS
from ..forms import ChangedOutsiderForm, InvitationForm, OutsiderForm
from ..models import Outsider
from ..status import OUTSIDER
from .trails import worked

LABELS = {
    "answer": gettext_lazy("De har svart"),
    "join": gettext_lazy("De er med"),
    "close": gettext_lazy("De vil ikke nå"),
}


class Outsiders(RuledView, FormView):
    """All of them, and a form for one more."""

    action = Action.FACILITATE
    form_class = OutsiderForm
    template_name = "listings/facilitation/outsiders.html"

    def form_valid(self, form):
        made = actions.register_outsider(by=self.request.user, **form.cleaned_data)
        messages.success(self.request, _("Virksomheten er registrert."))
        return redirect(made)

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, Outsider.objects.all(), per_page=50)
        return super().get_context_data(**kwargs) | {"paged": paged, "trail": worked((_("Ikke med ennå"), ""))}


class OneOutsider(RuledView, FormView):
    action = Action.FACILITATE

    def get_thing(self):
        return get_object_or_404(Outsider, pk=self.kwargs["pk"])

    def attempt(self, form, verb, done, **facts):
        """Back to its page, or what was refused, with nothing lost."""
        try:
            verb(outsider=self.thing, by=self.request.user, **facts)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, done)
        return redirect(self.thing)


class Approach(OneOutsider):
    """The invitation, ready to be changed; and the steps that can be taken by hand."""

    form_class = InvitationForm
    template_name = "listings/facilitation/outsider.html"

    def get_initial(self):
        return {"text": invitation(self.thing, self.request.user)}

    def post(self, request, *args, **kwargs):
        step = request.POST.get("steg", "")
        if step not in STEPS:
            return super().post(request, *args, **kwargs)
        try:
            actions.move_outsider(outsider=self.thing, by=request.user, step=step)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
        else:
            messages.success(request, _("Lagret."))
        return redirect(self.thing)

    def form_valid(self, form):
        return self.attempt(form, actions.ask_outsider, _("Invitasjonen er sendt."), text=form.cleaned_data["text"])

    def get_context_data(self, **kwargs):
        allowed = OUTSIDER.steps_from(self.thing.status)
        own = {
            "outsider": self.thing,
            "may_ask": "ask" in allowed,
            "steps": [(step, LABELS[step]) for step in STEPS if step in allowed],
            "trail": worked((_("Ikke med ennå"), reverse("facilitation:outsiders")), (self.thing.name, "")),
        }
        return super().get_context_data(**kwargs) | own


class ChangeOutsider(OneOutsider):
    form_class = ChangedOutsiderForm
    template_name = "listings/facilitation/change_outsider.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.thing}

    def form_valid(self, form):
        return self.attempt(form, actions.change_outsider, _("Lagret."), **form.cleaned_data)

    def get_context_data(self, **kwargs):
        trail = worked((self.thing.name, self.thing.get_absolute_url()), (_("Endre"), ""))
        return super().get_context_data(**kwargs) | {"outsider": self.thing, "trail": trail}


def invitation(outsider, by):
    facts = {"name": outsider.name, "who": outsider.named_by, "by": by.name, "email": by.email}
    named = _("%(who)s nevnte dere da vi spurte hvem de gjerne ville samarbeide med.") % facts
    return "\n\n".join(
        [
            _("Hei, %(name)s!") % facts,
            named if outsider.named_by else _("En virksomhet i staten har nevnt dere."),
            _(
                "I Utvekslingsportalen finner virksomheter og ansatte i staten hverandre for korte opphold. "
                "Dere bestemmer selv hva dere vil bruke det til."
            ),
            _("Skriv til %(email)s, så hjelper vi dere i gang.") % facts,
            _("Hilsen %(by)s") % facts,
        ]
    )
