"""Which words does the agency keep to answer its candidates with?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views import View

from listings.agencies.leading import address_today
from listings.agencies.models import Agency
from listings.postings.permissions import written_agencies
from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..actions import delete_template, save_template
from ..answers import standard
from ..forms import TemplateForm
from ..models import AnswerTemplate
from ..models.template import STEPS


def templates_of(user):
    return AnswerTemplate.objects.filter(agency__in=written_agencies(user)).select_related("agency")


class AnswerTemplates(RuledView, View):
    """The agency's own, and beside them what the portal says where there is none."""

    action = Action.WRITE_POSTING

    def get(self, request):
        context = {
            "rows": list(templates_of(request.user)),
            "agencies": list(Agency.objects.filter(pk__in=written_agencies(request.user)).order_by("name_nb")),
            "standards": [
                {"label": label, "text": standard(step, "nb")} for step, label in STEPS if standard(step, "nb")
            ],
        }
        return render(request, "listings/applications/templates.html", context)


class EditTemplate(RuledView, View):
    """A new one of an agency's, or one there is; `slett` deletes it."""

    action = Action.WRITE_POSTING

    def get_thing(self):
        self.template = self.load()
        return self.template.agency

    def load(self):
        if "pk" in self.kwargs:
            return get_object_or_404(templates_of(self.request.user), pk=self.kwargs["pk"])
        agencies = Agency.objects.filter(pk__in=written_agencies(self.request.user))
        return AnswerTemplate(agency=get_object_or_404(agencies, slug=address_today(self.kwargs["slug"])))

    def get(self, request, **kwargs):
        return self.show(TemplateForm(instance=self.template))

    def post(self, request, **kwargs):
        if "slett" in request.POST:
            return self.delete()
        form = TemplateForm(request.POST, instance=self.template)
        return self.save(form) if form.is_valid() else self.show(form)

    def save(self, form):
        try:
            save_template(template=form.instance, by=self.request.user)
        except ValidationError as refused:
            form.add_error("name" if refused.code == "taken" else None, refused)
            return self.show(form)
        messages.success(self.request, _("Malen er lagret."))
        return redirect("applications:templates")

    def delete(self):
        if self.template.pk is None:
            raise Http404
        delete_template(template=self.template, by=self.request.user)
        messages.success(self.request, _("Malen er slettet."))
        return redirect("applications:templates")

    def show(self, form):
        context = {"template": self.template, "is_new": self.template.pk is None, "form": form}
        return render(self.request, "listings/applications/template.html", context)
