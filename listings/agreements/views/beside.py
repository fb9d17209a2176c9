"""Where does an agency say that the manager has agreed, and that it has archived the agreement?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.ids import id_in
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..actions.beside import may_be_told
from ..amended import version_to_sign
from ..forms.signing import ArchiveForm
from ..forms.terms import StepForm
from ..own_manager import own_manager_of
from ..page import may_archive
from .reading import OfAgreement


class Beside(OfAgreement, FormView):
    template_name = "listings/agreements/beside.html"

    def get(self, request, *args, **kwargs):
        if self.is_open():
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def form_valid(self, form):
        try:
            self.do(form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Det er notert."))
        return redirect(self.thing)


class ManagerAgreed(Beside):
    action = Action.SAY_MANAGER_AGREED
    form_class = StepForm
    last = gettext_lazy("Lederen har sagt ja")
    words = gettext_lazy("Du bekrefter på vegne av virksomheten at lederen til hospitanten har sagt ja til avtalen.")

    def is_open(self):
        return may_be_told(self.thing)

    def do(self, words):
        read = id_in(self.request.POST.get("lest", "")) or 0
        actions.say_manager_agreed(agreement=self.thing, by=self.request.user, read=read, **words)

    def get_context_data(self, **kwargs):
        facts = {
            "read": self.request.POST.get("lest") or version_to_sign(self.thing).number,
            "told": self.who_is_told(),
        }
        return super().get_context_data(**kwargs) | facts

    def who_is_told(self):
        """Not whom: that is between the person and her manager."""
        manager = own_manager_of(self.thing)
        if manager is None:
            return _("Portalen vet ikke hvem lederen er, så ingen får beskjed. Du må selv si fra til lederen.")
        if manager.person == self.request.user:
            return _("Du er selv lederen som portalen kjenner til, så ingen får e-post om det.")
        return _("Lederen får en e-post om det, med navnet og e-postadressen din.")


class Archive(Beside):
    action = Action.ARCHIVE_AGREEMENT
    form_class = ArchiveForm
    last = gettext_lazy("Avtalen er arkivert")
    words = gettext_lazy(
        "Portalen er ikke et arkiv. Når begge virksomhetene har arkivert avtalen, slettes kopien her tre år etter "
        "siste dag."
    )

    def is_open(self):
        return may_archive(self.thing, self.request.user)

    def do(self, words):
        actions.confirm_archived(agreement=self.thing, by=self.request.user, **words)
