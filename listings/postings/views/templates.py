"""Where does an agency keep what it begins new postings from? One list; use, rename and delete."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views import View

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from ..actions import delete_template, rename_template, start_from_template
from ..defaults import known_of
from ..forms.template import RenameForm
from ..guide.steps import STEPS
from ..models import PostingTemplate
from ..permissions import written_agencies


def templates_of(user):
    return PostingTemplate.objects.filter(agency__in=written_agencies(user)).select_related("agency", "made_by")


class Templates(RuledView, View):
    action = Action.WRITE_POSTING

    def get(self, request):
        rows = list(templates_of(request.user))
        context = {"rows": rows, "has_several": len({row.agency_id for row in rows}) > 1}
        return render(request, "listings/postings/templates.html", context)


class OneTemplate(RuledView, View):
    """`bruk` begins a posting, `fjern` deletes; else it gets the new name."""

    action = Action.WRITE_POSTING

    def get_thing(self):
        self.template = get_object_or_404(templates_of(self.request.user), pk=self.kwargs["pk"])
        return self.template.agency

    def get(self, request, pk):
        return self.show(RenameForm(initial={"name": self.template.name}))

    def post(self, request, pk):
        if "bruk" in request.POST:
            return self.use()
        return self.delete() if "fjern" in request.POST else self.rename(RenameForm(request.POST))

    def use(self):
        posting = start_from_template(template=self.template, by=self.request.user, **known_of(self.request.user))
        messages.success(self.request, _("Utkastet har tekster og vilkår fra malen. Sett datoer, og se over resten."))
        return redirect(STEPS[0].url(posting))

    def delete(self):
        delete_template(template=self.template, by=self.request.user)
        messages.success(self.request, _("Malen er slettet"))
        return redirect("postings:templates")

    def rename(self, form):
        if not form.is_valid():
            return self.show(form)
        try:
            rename_template(template=self.template, by=self.request.user, name=form.cleaned_data["name"])
        except ValidationError as refused:
            form.add_error("name", refused)
            return self.show(form)
        messages.success(self.request, _("Malen har fått nytt navn"))
        return redirect("postings:templates")

    def show(self, form):
        context = {"template": self.template, "form": form}
        return render(self.request, "listings/postings/template.html", context)
