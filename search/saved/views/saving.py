"""How is the search on the results page saved, as a new one or in another's place?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.views import RuledView

from ...facets import POSTING_FACETS
from ...filters import read
from .. import actions
from ..forms import SaveForm
from ..reading import query_of
from ..wording import lines_of, name_of
from . import trails


class SaveSearch(RuledView, FormView):
    """The address holds what is asked for; posted, it stands in the form. What was refused there is not saved."""

    action = Action.SAVE_SEARCH
    form_class = SaveForm
    template_name = "search/saved/save.html"

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.catalogue, self.reading = POSTING_FACETS.on(oslo_today()), None

    def get(self, request):
        return self.refused(request.GET) or super().get(request)

    def post(self, request):
        return self.refused(QueryDict(request.POST.get("query", ""))) or super().post(request)

    def refused(self, data):
        """Where what is asked for may not stand, also when somebody has written it into the form."""
        self.reading = read(data, self.catalogue)
        if not self.reading.refusal:
            return None
        messages.error(self.request, self.reading.refusal)
        return redirect("search:postings")

    def get_form_kwargs(self):
        name = name_of(self.reading.criteria, self.catalogue)
        return super().get_form_kwargs() | {"person": self.request.user, "initial": {"name": name}}

    def form_valid(self, form):
        try:
            return self.save(form)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)

    def save(self, form):
        query, person = query_of(self.reading.criteria), self.request.user
        if form.cleaned_data.get("instead"):
            search = actions.change_criteria(search=form.cleaned_data["instead"], by=person, query=query)
            actions.change_search(search=search, by=person, **form.words)
            messages.success(self.request, _("Søket «%(name)s» er endret.") % form.words)
        else:
            search, is_new = actions.save_search(query=query, by=person, **form.words)
            told = _("Søket er lagret.") if is_new else _("Du har lagret dette søket før. Her er det.")
            messages.success(self.request, told)
        return redirect(f"{reverse('saved:list')}#sok-{search.pk}")

    def get_context_data(self, **kwargs):
        criteria = self.reading.criteria
        return super().get_context_data(**kwargs) | {
            "lines": lines_of(criteria, self.catalogue),
            "remarks": self.reading.remarks,
            "query": query_of(criteria),
            "back": f"{reverse('search:postings')}?{criteria.as_query()}",
            "trail": trails.searches((_("Lagre søket"), "")),
        }
