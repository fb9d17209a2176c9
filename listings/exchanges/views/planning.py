"""How does an agency read and write its plan of exchanges for a year?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from portal.access.rules import Action, can

from .. import actions
from ..actions.planning import is_plannable
from ..forms.plan import PlanForm
from ..models import ExchangePlan
from ..plan_page import page_of
from ..status import PlanStatus
from .of_agency import OfYear, years_around

VERBS = {
    "vedta": (actions.adopt_plan, gettext_lazy("Planen er vedtatt.")),
    "apne": (actions.reopen_plan, gettext_lazy("Planen er et utkast igjen.")),
}


def own_plan(agency, year):
    return ExchangePlan.objects.own().with_facts().filter(agency=agency, year=year).first()


def address(agency, year):
    return f"{reverse('exchanges:plan', args=[agency.slug])}?ar={year}"


class Plan(OfYear, TemplateView):
    """What was wanted of the year, and what has come of it so far."""

    action = Action.SEE_EXCHANGE_PLAN
    heading = gettext_lazy("Utvekslingsplan")
    template_name = "listings/exchanges/plan.html"

    def get_context_data(self, **kwargs):
        found = self.find()
        plan = own_plan(self.agency, self.year)
        former = ExchangePlan.objects.with_facts().filter(agency=self.agency, year=self.year).exclude(made_for="")
        return super().get_context_data(**kwargs) | {
            "year": self.year,
            "years": years_around(self.year),
            "plan": plan,
            "former": former,
            **(page_of(plan, found, self.request.user) if plan else {}),
            "may_see_exchanges": can(self.request.user, Action.SEE_EXCHANGES, self.agency),
            "may_plan": can(self.request.user, Action.KEEP_EXCHANGE_PLAN, self.agency),
            "is_plannable": is_plannable(self.year),
            "last": own_plan(self.agency, self.year - 1),
        }


class EditPlan(OfYear, FormView):
    """`?fra=2026`: begins with the plan of that year."""

    action = Action.KEEP_EXCHANGE_PLAN
    form_class = PlanForm
    template_name = "listings/exchanges/plan_edit.html"

    @property
    def heading(self):
        return _("Utvekslingsplan for %(year)s") % {"year": self.kwargs["year"]}

    def get_thing(self):
        if not is_plannable(self.kwargs["year"]):
            raise Http404
        agency = super().get_thing()
        self.plan = own_plan(agency, self.kwargs["year"])
        return agency

    def get(self, request, *args, **kwargs):
        if self.plan and self.plan.status == PlanStatus.ADOPTED:
            messages.warning(request, _("Planen er vedtatt. Åpne den før du endrer den."))
            return redirect(address(self.agency, self.plan.year))
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency}

    def get_initial(self):
        plan = self.plan or self.copied()
        return PlanForm.initial_of(plan) if plan else {}

    def copied(self):
        before = str(self.kwargs["year"] - 1)
        return own_plan(self.agency, int(before)) if self.request.GET.get("fra") == before else None

    def form_valid(self, form):
        facts = {"agency": self.agency, "year": self.kwargs["year"], "read": self.request.POST.get("lest", "")}
        try:
            actions.save_plan(by=self.request.user, **facts, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Planen er lagret."))
        return redirect(address(self.agency, facts["year"]))

    def get_context_data(self, **kwargs):
        back = address(self.agency, self.kwargs["year"])
        edition = self.plan.edition if self.plan else ""
        return super().get_context_data(**kwargs) | {"plan": self.plan, "edition": edition, "back": back}


class MovePlan(EditPlan, View):
    http_method_names = ["post"]

    def post(self, request, slug, year, step):
        if step not in VERBS:
            raise Http404
        plan = get_object_or_404(ExchangePlan.objects.own(), agency=self.agency, year=year)
        verb, done = VERBS[step]
        try:
            verb(plan=plan, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, " ".join(refusal.messages))
        else:
            messages.success(request, done)
        return redirect(address(self.agency, year))
