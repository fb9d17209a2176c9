"""Where does an agency's administrator bring people in by a file, see how it goes, and take it back?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from listings.agencies.views.of_agency import OfAgency
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.parts import render_part

from . import actions
from .confirming import confirm_list
from .forms import ColumnsForm, UploadForm
from .models import PeopleImport
from .planning import plan_for
from .showing import groups_of, how_it_went
from .status import ImportStatus

MOST_LISTED = 10


class OfPeople(OfAgency):
    action = Action.MANAGE_MEMBERS
    heading = gettext_lazy("Hent inn folk fra fil")

    def trail(self):
        before, last = super().trail()[:-1], super().trail()[-1]
        people = {"label": _("Folk og roller"), "url": reverse("agencies:people", args=[self.agency.slug])}
        return [*before, people, last]


class Confirm(OfPeople, View):
    http_method_names = ["post"]

    def post(self, request, slug):
        confirm_list(agency=self.agency, by=request.user)
        messages.success(request, _("Takk! Vi spør igjen om et år."))
        return redirect("agencies:people", slug)


class Upload(OfPeople, FormView):
    form_class = UploadForm
    template_name = "listings/people/upload.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def form_valid(self, form):
        held = form.save(by=self.request.user)
        return redirect("people:columns", self.agency.slug, held.public_id)

    def get_context_data(self, **kwargs):
        imports = PeopleImport.objects.of(self.agency).select_related("agency")[:MOST_LISTED]
        return super().get_context_data(**kwargs) | {"imports": imports}


class OfImport(OfPeople):
    """The import is of this agency, so that an administrator of one cannot reach those of another."""

    def get_thing(self):
        agency = super().get_thing()
        imports = PeopleImport.objects.of(agency).select_related("agency")
        self.people_import = get_object_or_404(imports, public_id=self.kwargs["public_id"])
        return agency

    @property
    def is_draft(self):
        return self.people_import.status == ImportStatus.DRAFT

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"people_import": self.people_import}


class Columns(OfImport, FormView):
    form_class = ColumnsForm
    template_name = "listings/people/columns.html"
    heading = gettext_lazy("Hva står i kolonnene?")

    def get(self, request, *args, **kwargs):
        return super().get(request, *args, **kwargs) if self.is_draft else redirect(self.people_import)

    def post(self, request, *args, **kwargs):
        if self.is_draft:
            return super().post(request, *args, **kwargs)
        messages.error(request, StepNotAllowed.SENTENCE)
        return redirect(self.people_import)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"people_import": self.people_import}

    def form_valid(self, form):
        try:
            return redirect(form.save(by=self.request.user))
        except ValidationError as refusal:
            messages.error(self.request, " ".join(refusal.messages))
            return redirect(self.people_import)


class Import(OfImport, TemplateView):
    """What the file would change, until it is begun; then how far it has come, and how it went."""

    is_confidential = True
    part = "listings/people/parts/progress.html"

    def get(self, request, *args, **kwargs):
        if self.is_draft and "email" not in self.people_import.columns:
            return redirect("people:columns", self.agency.slug, self.people_import.public_id)
        if self.is_draft:
            return self.show_plan()
        context = self.get_context_data() | how_it_went(self.people_import)
        answer = render_part(request, "listings/people/import.html", self.part, context)
        if request.htmx and not self.people_import.is_moving:
            answer["HX-Refresh"] = "true"
        return answer

    def show_plan(self):
        plan = plan_for(self.people_import, self.request.user)
        context = self.get_context_data(plan=plan, groups=groups_of(plan))
        return render(self.request, "listings/people/plan.html", context)

    def post(self, request, *args, **kwargs):
        verbs = {"begin": self.begin, "undo": self.undo, "resume": self.resume, "discard": self.discard}
        verb = verbs.get(request.POST.get("verb"))
        if verb is None:
            raise Http404
        try:
            return verb(people_import=self.people_import, by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(self.people_import)

    def begin(self, **who):
        return redirect(actions.begin(**who, shown=self.request.POST.get("shown", "")))

    def undo(self, **who):
        return redirect(actions.undo(**who))

    def resume(self, **who):
        return redirect(actions.resume(**who))

    def discard(self, **who):
        actions.discard(**who)
        messages.success(self.request, _("Fila er slettet. Ingenting er endret."))
        return redirect("people:upload", self.agency.slug)
