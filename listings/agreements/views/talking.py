"""How do the parties comment, ask for changes, and answer?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View

from portal.access.rules import Action
from portal.foundation.ids import id_in

from .. import actions
from ..actions.editing import Conflict
from ..forms.terms import CommentForm, ProposalForm
from ..terms import BY_GROUP
from .reading import OfAgreement
from .writing import OfGroup


class Talk(OfGroup):
    action = Action.COMMENT_AGREEMENT
    template_name = "listings/agreements/beside.html"
    done = ""

    def form_valid(self, form):
        try:
            self.say(form)
        except Conflict as conflict:
            return self.beside(conflict)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        return self.back_with(self.done)


class Comment(Talk):
    form_class = CommentForm
    words = gettext_lazy("Alle partene leser kommentaren.")
    submit = gettext_lazy("Send kommentaren")
    done = gettext_lazy("Kommentaren er sendt.")

    def say(self, form):
        facts = {"group": self.group.code, "text": form.cleaned_data["text"]}
        actions.comment(agreement=self.thing, by=self.request.user, **facts)


class Propose(Talk):
    form_class = ProposalForm
    words = gettext_lazy("Skriv feltene slik du vil ha dem. Mottakende virksomhet tar endringen inn, eller svarer nei.")
    submit = gettext_lazy("Be om endring")
    done = gettext_lazy("Ønsket om endring er sendt.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"group": self.group}

    def get_initial(self):
        return self.thing.current.terms

    def say(self, form):
        read = id_in(self.request.POST.get("lest", "")) or 0
        facts = {"read": read, "new": form.terms, "text": form.cleaned_data["text"]}
        actions.propose_change(agreement=self.thing, by=self.request.user, **facts)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**{"read": self.request.POST.get("lest", self.thing.version)} | kwargs)


class Answer(OfAgreement, View):
    action = Action.EDIT_AGREEMENT
    http_method_names = ["post"]
    overtaken = gettext_lazy("Vilkårene er endret siden ønsket ble skrevet. Endre dem selv, eller velg «Ikke ta inn».")

    def post(self, request, public_id, remark):
        asked = get_object_or_404(self.thing.remarks.select_related("agreement"), pk=remark)
        takes = request.POST.get("svar") == "ja"
        anchor = asked.group if asked.group in BY_GROUP else ""
        try:
            held = actions.answer_proposal(remark=asked, by=request.user, takes=takes)
        except Conflict:
            messages.warning(request, self.overtaken, extra_tags=anchor)
        except ValidationError as refusal:
            messages.warning(request, " ".join(refusal.messages), extra_tags=anchor)
        else:
            answered = _("Endringen er tatt inn.") if takes else _("Endringen er ikke tatt inn.")
            messages.success(request, f"{answered} {held.followed}".strip(), extra_tags=anchor)
        return redirect(f"{self.thing.get_absolute_url()}#{anchor}")
