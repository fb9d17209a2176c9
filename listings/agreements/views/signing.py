"""How does an agency choose who signs, and how does a party sign?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, View

from portal.access import showing_anew
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..actions.signing import Proof
from ..amended import findings_of
from ..canonical import digest_of, shown_now, signer_of
from ..drafts import last_read
from ..forms.signing import SignatoryForm, SignForm
from ..progress import is_to_choose, missing_parties, name_of
from ..rules.findings import findings
from ..sides import parties_of
from ..signing_methods import chosen, evidence_of, is_fresh
from ..status import AGENCIES, Party
from ..terms.showing import changes_between
from .reading import OfAgreement


class OfParty(OfAgreement):
    allowed = tuple(Party)

    def get_thing(self):
        if self.kwargs["party"] not in self.allowed:
            raise Http404
        self.party = Party(self.kwargs["party"])
        return super().get_thing()

    def get_context_data(self, **kwargs):
        name = name_of(self.thing, self.party)
        return super().get_context_data(**kwargs) | {"party": self.party, "party_name": name}


class Choose(OfParty, FormView):
    action = Action.CHOOSE_SIGNATORY
    allowed = AGENCIES
    form_class = SignatoryForm
    last = gettext_lazy("Hvem signerer?")
    submit = gettext_lazy("Lagre valget")
    template_name = "listings/agreements/beside.html"

    def get(self, request, *args, **kwargs):
        if is_to_choose(self.thing, self.party):
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def get_form_kwargs(self):
        facts = {"agency": self.thing.agency_on(self.party), "person": self.thing.person_id}
        return super().get_form_kwargs() | facts

    @property
    def words(self):
        told = _("Velg hvem som signerer for %(agency)s. Personen får beskjed og kan lese avtalen.")
        return told % {"agency": name_of(self.thing, self.party)}

    def get_initial(self):
        held = self.thing.signatories.filter(party=self.party).first()
        return {"person": held.person_id, "authority": held.authority} if held else {}

    def form_valid(self, form):
        facts = {"agreement": self.thing, "by": self.request.user, "party": self.party}
        try:
            actions.choose_signatory(**facts, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Valget er lagret."))
        return redirect(f"{self.thing.get_absolute_url()}#signer")


class Sign(OfParty, FormView):
    """What is signed stands on the page; the form carries the digest of exactly that."""

    form_class = SignForm
    is_confidential = True
    last = gettext_lazy("Signer avtalen")
    template_name = "listings/agreements/sign.html"

    def get(self, request, *args, **kwargs):
        if self.may_sign():
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def post(self, request, *args, **kwargs):
        """Nobody loses a page when what she was to sign has been signed, withdrawn or stopped meanwhile."""
        if self.may_sign():
            return super().post(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def may_sign(self):
        is_open = self.version is not None and self.thing.are_both_in
        mine = self.party in parties_of(self.request.user, self.thing)
        return is_open and mine and self.party in missing_parties(self.thing)

    def get_initial(self):
        return {"digest": self.digest}

    @cached_property
    def version(self):
        return self.thing.waiting

    @cached_property
    def digest(self):
        return digest_of(self.thing, self.version, self.signer)

    @cached_property
    def signer(self):
        return signer_of(self.thing, self.party, self.request.user)

    def form_valid(self, form):
        method = chosen()
        if method.leads_to:
            return method.leads_to(self.request, self.thing, self.party)
        proof = Proof(form.cleaned_data["digest"], evidence_of(self.request.session), method.code)
        try:
            actions.sign_agreement(agreement=self.thing, by=self.request.user, party=self.party, proof=proof)
        except ValidationError as refusal:
            return self.refused(form, refusal)
        messages.success(self.request, _("Takk! Avtalen er godkjent elektronisk."))
        return redirect(self.thing)

    def refused(self, form, refusal):
        """To the new words where they have changed, so that nobody signs what she has not seen."""
        if isinstance(refusal, StepNotAllowed):
            messages.warning(self.request, refusal.messages[0])
            return redirect(self.thing)
        if getattr(refusal, "code", "") == "changed":
            messages.warning(self.request, refusal.messages[0])
            return redirect(self.request.path)
        form.add_error(None, refusal)
        return self.form_invalid(form)

    def get_context_data(self, **kwargs):
        terms = self.version.terms
        facts = {"groups": shown_now(self.version).groups, "version": self.version}
        if self.version.number != self.thing.version:
            changes = changes_between(self.thing.current.terms, terms)
            facts |= {"findings": findings_of(self.thing, terms), "changes": changes}
        else:
            facts["findings"] = findings(self.thing, terms)
            facts["since"] = self.changed_since()
        facts |= {"digest": self.digest, "signer": self.signer}
        return super().get_context_data(**kwargs) | facts | {"is_fresh": is_fresh(self.request.session)}

    def changed_since(self):
        """What is new since she read it last: nobody finds that among sixty fields."""
        read = last_read(self.thing, self.request.user)
        if read is None or read.number == self.version.number:
            return None
        return {"read": read, "changes": changes_between(read.terms, self.version.terms)}


class SignInAgain(OfParty, View):
    """Whoever signs shows anew who she is, in the way in which she came in, and comes back to what she was to sign."""

    http_method_names = ["post"]

    def post(self, request, public_id, party):
        return redirect(showing_anew.way_in(request, reverse("agreements:sign", args=[public_id, party])))
