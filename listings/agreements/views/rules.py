"""Where does an administrator read and change the rules?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..forms.rules import RuleForm
from ..models import Agreement, RuleSetting
from ..rules.catalogue import RULES, rules_now
from ..rules.wording import amount
from . import trails


class Rules(RuledView, TemplateView):
    action = Action.TEND_AGREEMENT_RULES
    template_name = "listings/agreements/rules.html"

    def get_context_data(self, **kwargs):
        trail = trails.trail(trails.mine(), (_("Regler for avtaler"), ""))
        rows = [{"rule": rule, "limit": amount(rule) if rule.limit else ""} for rule in rules_now().values()]
        return super().get_context_data(**kwargs) | {"rows": rows, "trail": trail}


class EditRule(RuledView, FormView):
    action = Action.TEND_AGREEMENT_RULES
    form_class = RuleForm
    template_name = "listings/agreements/rule.html"

    def get_thing(self):
        if self.kwargs["code"] not in RULES:
            raise Http404
        self.rule = rules_now()[self.kwargs["code"]]

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"rule": self.rule}

    def get_initial(self):
        return {name: getattr(self.rule, name) for name in ("limit", "severity", "source", "source_date")}

    def form_valid(self, form):
        try:
            actions.set_rule(code=self.rule.code, by=self.request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(
            self.request, _("Regelen er lagret. Den gjelder med en gang for avtaler som ikke er signert av alle.")
        )
        return redirect("agreements:rules")

    def get_context_data(self, **kwargs):
        listed = (_("Regler for avtaler"), reverse("agreements:rules"))
        trail = trails.trail(trails.mine(), listed, (str(self.rule.title), ""))
        history = RuleSetting.objects.filter(code=self.rule.code).select_related("by").order_by("-at", "-pk")
        facts = {"rule": self.rule, "history": history, "trail": trail}
        return super().get_context_data(**kwargs) | facts | {"hit": Agreement.objects.unsigned().count()}
