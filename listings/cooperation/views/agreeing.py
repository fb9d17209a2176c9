"""How does somebody agree for her agency? What she agrees to stands on the page; the form carries its digest."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, View

from listings.agreements.signing_methods import evidence_of, is_fresh
from listings.agreements.terms.showing import changes_between
from portal.access import showing_anew
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..canonical import digest_of, shown_now, signer_of
from ..forms import AgreeForm
from ..page import compared_with
from ..shared_terms import GROUPS
from ..sides import may_agree_for
from .reading import OfCooperation


class Agree(OfCooperation, FormView):
    """`proposal`: what she is to agree to; None when there is nothing any more, or she is none who can."""

    action = Action.AGREE_TO_COOPERATION
    form_class = AgreeForm
    is_confidential = True
    template_name = "listings/cooperation/agree.html"
    way, follows, done = "", "", ""

    def get(self, request, *args, **kwargs):
        return super().get(request, *args, **kwargs) if self.is_open() else self.led_back()

    def post(self, request, *args, **kwargs):
        return super().post(request, *args, **kwargs) if self.is_open() else self.led_back()

    def is_open(self):
        return self.proposal is not None and may_agree_for(self.request.user, self.agency)

    def led_back(self):
        messages.warning(self.request, StepNotAllowed.SENTENCE)
        return redirect(self.here())

    @cached_property
    def digest(self):
        return digest_of(self.thing, self.proposal, self.signer)

    @cached_property
    def signer(self):
        return signer_of(self.thing, self.agency, self.request.user)

    def get_initial(self):
        return {"digest": self.digest}

    def form_valid(self, form):
        facts = {"digest": form.cleaned_data["digest"], "evidence": evidence_of(self.request.session)}
        try:
            self.verb(cooperation=self.thing, agency=self.agency, by=self.request.user, **facts)
        except ValidationError as refusal:
            return self.refused(form, refusal)
        messages.success(self.request, self.done)
        return redirect(self.here())

    def refused(self, form, refusal):
        """To the new words where they have changed, so that nobody agrees to what she has not seen."""
        if isinstance(refusal, StepNotAllowed):
            return self.led_back()
        if getattr(refusal, "code", "") == "changed":
            messages.warning(self.request, refusal.messages[0])
            return redirect(self.request.path)
        form.add_error(None, " ".join(refusal.messages))
        return self.form_invalid(form)

    def get_context_data(self, **kwargs):
        terms, before = self.proposal.terms, compared_with(self.thing, self.proposal)
        return super().get_context_data(**kwargs) | {
            "answered": None if self.proposal.number else self.thing.asked_of(self.agency),
            "groups": shown_now(self.proposal).groups,
            "changes": changes_between(before.terms, terms, GROUPS) if before else [],
            "digest": self.digest,
            "signer": self.signer,
            "is_fresh": is_fresh(self.request.session),
            "again": self.here(f"{self.way}_again"),
            "follows": self.follows,
        }


class Send(Agree):
    way = "send"
    last = _("Send til den andre virksomheten")
    done = _("Forslaget er sendt.")
    follows = _("Du godkjenner forslaget for virksomheten din. Avtalen gjelder når den andre også har godkjent det.")

    @property
    def verb(self):
        return actions.send_proposal

    @cached_property
    def proposal(self):
        return self.thing.draft_of(self.agency) if self.thing.may_write(self.agency) else None


class Accept(Agree):
    way = "accept"
    last = _("Godkjenn forslaget")
    done = _("Takk! Samarbeidsavtalen er godkjent av begge.")
    follows = _("Godkjenner du, gjelder avtalen. Nye avtaler om hospitering mellom dere begynner med disse vilkårene.")

    @property
    def verb(self):
        return actions.accept_proposal

    @cached_property
    def proposal(self):
        return self.thing.asked_of(self.agency)


class SignInAgain(OfCooperation, View):
    """Whoever agrees shows anew who she is, in the way in which she came in, and comes back to what she was to read."""

    action = Action.AGREE_TO_COOPERATION
    http_method_names = ["post"]
    way = "send"

    def post(self, request, slug, public_id):
        return redirect(showing_anew.way_in(request, self.here(self.way)))
