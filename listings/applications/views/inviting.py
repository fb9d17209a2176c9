"""How does an agency invite a person whose profile it sees, and follow up those it has invited?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from listings.agencies.permissions import writes_for_any
from listings.profiles.models import Profile
from listings.profiles.presentation import is_named_to, nameless, reader_of
from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions
from ..forms import InviteForm
from ..invitations.limits import usual_reply
from ..invitations.openings import openings_of
from ..invitations.people import invited_as_seen
from ..invitations.refusals import why_not
from ..models import Invitation
from . import trails
from .posted import OfPosting
from .received import ids
from .sending import written_form


class Invite(RuledView, FormView):
    """Of a person who shows it nothing, the agency learns nothing here either."""

    action = Action.SEE_PROFILE
    form_class = InviteForm
    template_name = "listings/applications/invite.html"

    def get_thing(self):
        if not writes_for_any(self.request.user):
            raise Http404
        rows = Profile.objects.visible_to(self.request.user).select_related("user")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def dispatch(self, request, *args, **kwargs):
        self.postings = list(openings_of(request.user))
        return super().dispatch(request, *args, **kwargs)

    @property
    def asked_for(self):
        """The posting that the address names; where it names none, the only one."""
        if asked := self.request.GET.get("utlysning", ""):
            return next((one for one in self.postings if str(one.pk) == asked), None)
        return self.postings[0] if len(self.postings) == 1 else None

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"postings": self.postings}

    def get_initial(self):
        posting = self.asked_for or next(iter(self.postings), None)
        return {
            "posting": self.asked_for and str(self.asked_for.pk),
            "reply_by": usual_reply(posting) if posting else None,
        }

    def form_valid(self, form):
        said = form.cleaned_data
        words = {"message": said["message"], "language": written_form(), "reply_by": said["reply_by"]}
        try:
            invitation = actions.invite(posting=form.chosen, profile=self.thing, by=self.request.user, **words)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Invitasjonen er sendt. Svaret kommer her."))
        return redirect("applications:invited", invitation.posting_id)

    def get_context_data(self, **kwargs):
        person = self.thing.user
        name = person.name if is_named_to(reader_of(self.request.user), self.thing) else nameless(person.title)
        hindrance = self.asked_for and self.request.method == "GET" and self.hindrance(self.asked_for)
        return super().get_context_data(**kwargs) | {
            "name": name,
            "profile": self.thing,
            "posting": self.asked_for,
            "postings": self.postings,
            "hindrance": hindrance.label if hindrance else "",
            "trail": trails.trail(
                (_("Min side"), reverse("home:my_page")),
                (name, self.thing.get_absolute_url()),
                (_("Inviter"), ""),
            ),
        }

    def hindrance(self, posting):
        return why_not(posting, self.thing, self.request.user)


class Invited(OfPosting, TemplateView):
    """Who has been asked, by when, and what they answered; and the way to take one back."""

    is_confidential = True
    template_name = "listings/applications/invited.html"

    @property
    def rows(self):
        return Invitation.objects.of_host().to(self.thing).with_facts()

    def get_context_data(self, **kwargs):
        paged = paginate(self.request, self.rows)
        return super().get_context_data(**kwargs) | {
            "posting": self.thing,
            "paged": paged,
            "rows": invited_as_seen(list(paged), self.request.user),
            "trail": self.trail((_("Inviterte"), "")),
        }

    def post(self, request, posting):
        invitation = self.rows.filter(public_id__in=ids(request, "trekk")[:1]).first()
        if invitation is None:
            raise Http404
        try:
            actions.withdraw_invitation(invitation=invitation, by=request.user)
            messages.success(request, _("Invitasjonen er trukket tilbake. Personen har fått beskjed."))
        except StepNotAllowed as refusal:
            messages.warning(request, refusal.messages[0])
        return redirect(request.path)
