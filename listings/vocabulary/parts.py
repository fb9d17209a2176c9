"""What does the vocabulary put on pages of others?"""

from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import Proposal
from .status import TONES, ProposalStatus


def proposals_waiting(request, thing=None):
    """On my page of those who tend the list: how many proposals wait for an answer."""
    if not can(request.user, Action.MANAGE_VOCABULARY):
        return None
    number = Proposal.objects.waiting().count()
    return slots.Part("listings/vocabulary/waiting.html", {"number": number}) if number else None


show(_("Forslag til ordlista"), ProposalStatus, TONES)
slots.register("my_page", proposals_waiting, order=40)
