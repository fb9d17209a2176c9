"""How does a person send interest in a posting?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from portal.access.rules import Action, can
from portal.foundation.views import RuledView

from .. import actions, obstacles
from ..approval import lacks_yes, rule_in_words
from ..drafts import draft_of
from ..forms import InterestForm
from ..models import Application, Invitation
from ..progress import timeline
from ..reading import terms_of
from ..sharing import what_is_shared
from ..status import Stage
from . import trails


class SendInterest(RuledView, FormView):
    """A posting that has been closed since it was found gets an answer, not an empty page."""

    action = Action.SEARCH_POSTINGS
    form_class = InterestForm
    template_name = "listings/applications/send.html"

    def get_thing(self):
        posting = get_object_or_404(PostingPage.objects.select_related("agency"), pk=self.kwargs["posting"])
        if not any(can(self.request.user, action, posting) for action in (Action.SEE_POSTING, Action.SEE_GONE_POSTING)):
            raise Http404
        return posting

    def get(self, request, *args, **kwargs):
        hindrance = self.hindrance()
        return self.refused(*hindrance) if hindrance else super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        """What is gone is not named again because somebody had its form open."""
        if can(request.user, Action.SEE_POSTING, self.thing):
            return super().post(request, *args, **kwargs)
        return self.refused(*self.hindrance())

    def hindrance(self):
        """A sentence, and the case when there is one already."""
        sent = Application.objects.sent_by(self.request.user).to(self.thing).exclude(status=Stage.WITHDRAWN).first()
        if sent:
            return obstacles.already_sent().message, sent
        found = obstacles.obstacle(self.request.user, self.thing)
        return (found.text, None) if found else None

    def refused(self, text, sent):
        context = {
            "posting": self.thing,
            "text": text,
            "sent": sent,
            "may_see": can(self.request.user, Action.SEE_POSTING, self.thing),
            "written": self.request.POST.get("message", "")[:3000],
        }
        return render(self.request, "listings/applications/cannot_send.html", context)

    def homes(self):
        return list(Agency.objects.filter(pk__in=self.request.user.agency_ids()).order_by("pk"))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"homes": self.homes(), "is_proposed": self.is_proposed}

    def form_valid(self, form):
        try:
            application = actions.send_interest(
                posting=self.thing,
                by=self.request.user,
                home=form.chosen_home,
                message=form.cleaned_data["message"],
                ask_again=form.cleaned_data["ask_again"],
                says_proposed=form.cleaned_data.get("says_proposed", False),
                language=written_form(),
            )
        except ValidationError as refusal:
            if getattr(refusal, "code", "") == "manager_first":
                return self.keep_and_ask(form)
            form.add_error(None, refusal)
            return self.form_invalid(form)
        return redirect("applications:sent", application.public_id)

    def keep_and_ask(self, form):
        """What she has written waits for her manager, who is asked on a page of its own."""
        kept = {name: form.cleaned_data.get(name, False) for name in ("ask_again", "says_proposed")}
        actions.keep_draft(posting=self.thing, by=self.request.user, message=form.cleaned_data["message"], **kept)
        messages.success(self.request, _("Utkastet er lagret. Du kan sende det når lederen din har sagt ja."))
        return redirect("approvals:ask", self.thing.pk)

    @cached_property
    def asked(self):
        """What she answers by sending, when she was asked: the host's own invitation first."""
        rows = Invitation.objects.asked_of(self.request.user).to(self.thing).unanswered().with_facts()
        return sorted(rows, key=lambda row: bool(row.nominated_by))

    @property
    def is_proposed(self):
        return any(row.nominated_by for row in self.asked)

    def get_initial(self):
        """That she is proposed is ticked only where she comes from saying yes to it."""
        thanks = any(not row.nominated_by for row in self.asked)
        opening = {"message": _("Takk for invitasjonen.") + " "} if thanks else {}
        if draft := draft_of(self.request.user, self.thing):
            return {name: getattr(draft, name) for name in ("message", "ask_again", "says_proposed")}
        return opening | {"says_proposed": self.request.GET.get("forslag") == "ja"}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        homes, chosen = self.homes(), chosen_in(context["form"])
        shared = what_is_shared(self.request.user, chosen or homes[0])
        return context | {
            "posting": self.thing,
            "invitation": next(iter(self.asked), None),
            "homes": homes,
            "rules": [rule_in_words(home) for home in homes],
            "lacks_yes": all(lacks_yes(self.request.user, self.thing, home) for home in homes),
            "shared": shared,
            "chosen": chosen,
            "terms": terms_of(shared),
            "trail": trails.trail(
                (self.thing.agency.name, self.thing.agency.page.url),
                (self.thing.title, self.thing.url, self.thing.language),
                (_("Meld interesse"), ""),
            ),
        }


def chosen_in(form):
    """The agency she sends from, as far as she has said: her only one, or the one she sent with the form."""
    if len(form.homes) == 1:
        return next(iter(form.homes.values()))
    return form.homes.get(form["home"].value() or "")


def written_form():
    """The message is taken to be in the written form the person reads the portal in."""
    return "nn" if get_language() == "nn" else "nb"


class Sent(RuledView, TemplateView):
    """The receipt."""

    action = Action.SEE_APPLICATION
    template_name = "listings/applications/sent.html"

    def get_thing(self):
        rows = Application.objects.sent_by(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "application": self.thing,
            "timeline": timeline(self.thing),
            "rule": rule_in_words(self.thing.home_agency),
            "trail": trails.mine((_("Sendt"), "")),
        }
