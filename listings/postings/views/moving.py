"""How is a posting published, withdrawn, closed, copied, deleted? Each move is a POST; some ask first."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View

from portal.foundation.lifecycle import StepNotAllowed

from ..checking.completeness import Incomplete
from ..drafts import fresh, revision_of, somebody_has_written
from ..guide.steps import BY_SLUG, REVIEW, STEPS
from ..models import PostingPage
from ..moves import MOVES
from ..own.rows import title_of
from .desk import Desk
from .review import show_review


class MovePosting(Desk, View):
    def dispatch(self, request, *args, **kwargs):
        self.move = MOVES.get(kwargs["name"])
        if self.move is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, pk, name):
        if not self.move.asks:
            return redirect("postings:edit", pk, "se-over")
        if not self.move.is_open(request.user, self.thing):
            return self.refuse(StepNotAllowed.SENTENCE)
        return self.ask(self.form())

    def form(self, *args):
        return self.move.form and self.move.form(*args, posting=self.thing)

    def ask(self, form):
        asked = {"posting": self.thing, "move": self.move, "name": title_of(self.thing), "form": form}
        asked["revision"] = self.request.POST.get("revision") or revision_of(self.thing)
        return render(self.request, "listings/postings/confirm.html", asked)

    def post(self, request, pk, name):
        if newer := self.unseen_words(request):
            who = {"name": newer.user.name if newer.user else _("En annen")}
            return self.refuse(_("%(name)s har lagret en nyere versjon. Se over den før dere går videre.") % who)
        form = self.form(request.POST)
        if form and not form.is_valid():
            return self.ask(form)
        return self.take(form)

    def take(self, form):
        answers = form.cleaned_data if form else {}
        try:
            made = self.move.verb(posting=self.thing, by=self.request.user, **answers)
        except ValidationError as refused:
            return self.say_what_is_wrong(form, refused)
        except PermissionDenied as refused:
            return self.refuse(str(refused))
        messages.success(self.request, self.move.done)
        return redirect(self.after(made))

    def say_what_is_wrong(self, form, refused):
        """Beside what she wrote, where she wrote something; what is missing, on the page that leads to it."""
        if form and (self.move.needs_answers or any(form.cleaned_data.values())):
            form.add_error(None, refused)
            return self.ask(form)
        if isinstance(refused, Incomplete):
            return show_review(self.request, fresh(self.thing.pk), status=422)
        return self.refuse(" ".join(refused.messages))

    def unseen_words(self, request):
        """Nobody brings out words that were written after the page she decided from."""
        since = request.POST.get("revision", "")
        return somebody_has_written(self.thing, since, request.user) if self.move.brings_out and since else None

    def refuse(self, why):
        messages.error(self.request, why)
        return redirect("postings:edit", self.thing.pk, "se-over")

    def after(self, made):
        if self.move.elsewhere:
            return "postings:list"
        if isinstance(made, PostingPage):
            return STEPS[0].url(made)
        return fresh(self.thing.pk).url if self.thing.live else BY_SLUG[REVIEW].url(self.thing)
