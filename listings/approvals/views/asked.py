"""Where does a manager read what she is asked? From the link in her mail, or signed in; reading changes nothing."""

from abc import ABC, abstractmethod

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from portal.access.rules import Action, can
from portal.access.tries import TooManyTries
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.views import RuledView

from ..actions.answering import follower_of, is_followed
from ..forms import ChoiceForm
from ..mailbox import masked
from ..models import Approval
from ..permissions import is_still_there, was_put
from ..progress import conversation
from ..proving import send_code, who_answers
from ..standing import why_bound
from ..status import ANSWERABLE, Status
from ..terms import facts_of, meaning_of, others
from ..tokens import read_token
from . import trails
from .locked import is_locked, unlock

STEPS = ("ja", "nei", "sporsmal", "videre")
UNKNOWN = gettext_lazy(
    "Sjekk at hele lenken fra e-posten kom med. Er den gammel, kan den som spurte deg, spørre på nytt."
)
OVER = gettext_lazy(
    "Tiden for å svare er ute, eller spørsmålet gjelder ikke lenger. Den som spurte deg, kan spørre på nytt. "
    "Da får du en ny e-post."
)
NOT_THERE = gettext_lazy("Den som ble spurt, hører ikke til i virksomheten lenger, og kan ikke svare for den.")
OUT_NOW = gettext_lazy(
    "En av virksomhetene er ikke med i ordningen nå. Er den med igjen før tiden for å svare er ute, "
    "virker lenken på nytt."
)
RETOLD = {Status.APPROVED: ("nei",), Status.DECLINED: ("ja",)}


class Put(ABC):
    """What the pages of a question share, whichever way the reader came. `self.thing` is the question."""

    @abstractmethod
    def address(self, step=""):
        """Of the question, or of a step of it, by the way in which the reader came."""

    @property
    def who(self):
        """None while nobody has shown that the mailbox is hers."""
        return who_answers(self.request, self.thing)

    @property
    def is_anothers(self):
        """Somebody is signed in, and not with the address that was asked."""
        return self.request.user.is_authenticated and self.who is None

    def steps(self):
        """What can be answered now; an answer that was given can be changed to the other."""
        thing = self.thing
        if thing.is_shut or not thing.are_both_in or self.is_anothers or is_followed(thing) or self.bound:
            return ()
        return STEPS if thing.status in ANSWERABLE else RETOLD.get(Status(thing.status), ())

    @property
    def bound(self):
        """Why a yes cannot be taken back just now; empty where it can. Asked anew where an answer has been refused."""
        return why_bound(self.thing) if self.thing.is_approved else ""

    def meaning(self):
        """With how many she has said yes to besides, for the manager herself once it is shown that it is she."""
        more = others(self.thing) if self.who else ""
        return [*meaning_of(self.thing), more] if more else meaning_of(self.thing)

    def asked_anew(self):
        """The newer question, when it is put to the same mailbox; else None."""
        newer = follower_of(self.thing) if self.thing.mailbox else None
        return newer if newer and newer.mailbox == self.thing.mailbox and was_put(None, newer) else None

    def url_of_posting(self):
        """Empty where the reader may not see it."""
        posting = self.thing.posting
        return posting.url if can(self.request.user, Action.SEE_POSTING, posting) else ""

    def shown(self):
        thing = self.thing
        return {
            "approval": thing,
            "facts": facts_of(thing),
            "meaning": self.meaning(),
            "said": conversation(thing),
            "steps": self.steps(),
            "masked": masked(thing.address),
            "is_anothers": self.is_anothers,
            "is_proved": self.who is not None,
            "is_followed": is_followed(thing),
            "asked_anew": self.asked_anew(),
            "bound": self.bound,
            "url": self.url_of_posting(),
            "here": self.address(),
        }


class Chooses:
    """The choice alone; nothing is answered before it is confirmed on a page of its own."""

    def post(self, request, *args, **kwargs):
        """With a code on its way, when nobody has shown whose mailbox it is."""
        chosen, form = request.POST.get("annet") or request.POST.get("svar", ""), ChoiceForm(request.POST)
        if not self.steps() or chosen not in ("", *self.steps()):
            messages.warning(request, StepNotAllowed.SENTENCE)
            return redirect(self.address())
        try:
            if chosen and self.who is None:
                send_code(request, self.thing)
        except TooManyTries as refusal:
            form.fields["svar"].required = False
            form.add_error(None, refusal.message)
            chosen = ""
        return redirect(self.address(chosen)) if chosen else self.render_to_response(self.get_context_data(form=form))


class ByLink(Put):
    """The link is for one address. Who has it may read while it can be answered for the first time; to answer, or to
    read later, the mailbox is shown (decision 0032)."""

    def dispatch(self, request, *args, **kwargs):
        self.thing = read_token(kwargs["token"])
        if why := self.why_nothing():
            facts = {"why": why, "is_paused": why is OUT_NOW, "written": request.POST.get("text", "")}
            response = render(request, "listings/approvals/dead.html", facts, status=410)
        elif is_locked(request, self.thing):
            response = unlock(request, self.thing)
        else:
            response = super().dispatch(request, *args, **kwargs)
        add_never_cache_headers(response)
        response["X-Robots-Tag"] = "noindex"
        return response

    def why_nothing(self):
        """A sentence where nothing is shown to whoever has the link; none where it may be read."""
        thing = self.thing
        if thing is None:
            return UNKNOWN
        if not thing.address or self.is_dead:
            return OVER
        if not is_still_there(self.request.user, thing):
            return NOT_THERE
        return "" if thing.are_both_in else OUT_NOW

    @property
    def is_dead(self):
        """Nothing is left to be done from it. Until the time is over, it says what came of the question."""
        thing = self.thing
        return thing.is_shut and (thing.is_over_time or thing.expires_at <= timezone.now())

    def address(self, step=""):
        names = {"token": self.kwargs["token"]} | ({"step": step} if step else {})
        return reverse("approvals:link_step" if step else "approvals:link", kwargs=names)


class Link(Chooses, ByLink, TemplateView):
    template_name = "listings/approvals/asked.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.shown()


class SignedIn(Put, RuledView):
    action = Action.READ_ASKED
    is_confidential = True

    def get_thing(self):
        rows = Approval.objects.put_to(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def address(self, step=""):
        names = {"public_id": self.kwargs["public_id"]} | ({"step": step} if step else {})
        return reverse("approvals:asked_step" if step else "approvals:asked", kwargs=names)


class Asked(Chooses, SignedIn, TemplateView):
    template_name = "listings/approvals/asked.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | self.shown() | {"trail": trails.mine((self.thing.title, ""))}
