"""How does a posting begin? With its kind and its agency; then it is a draft, and nothing can be lost."""

from django.shortcuts import redirect, render
from django.views import View

from portal.access.catalogue import Action
from portal.foundation.views import RuledView

from .. import begun
from ..actions import start_posting
from ..defaults import known_of, usual_answers
from ..forms import StartForm
from ..guide.steps import STEPS
from ..models import PostingTemplate
from ..permissions import written_agencies


class StartPosting(RuledView, View):
    """Words that the address brings along (begun.py) stay in it while the form is filled in."""

    action = Action.WRITE_POSTING

    def get(self, request):
        return self.show(StartForm(user=request.user, initial={"kind": request.GET.get(begun.KIND, "")}))

    def post(self, request):
        form = StartForm(request.POST, user=request.user)
        if not form.is_valid():
            return self.show(form)
        kind = form.cleaned_data["kind"]
        words = known_of(request.user) | usual_answers(form.chosen_agency) | begun.words_in(request.GET, kind)
        posting = start_posting(agency=form.chosen_agency, by=request.user, kind=kind, **words)
        return redirect(STEPS[0].url(posting))

    def show(self, form):
        agencies = written_agencies(self.request.user)
        has_templates = PostingTemplate.objects.filter(agency__in=agencies).exists()
        return render(self.request, "listings/postings/start.html", {"form": form, "has_templates": has_templates})
