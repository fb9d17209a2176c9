"""Who is a party among the candidates? Those who answered or were asked, and those who handled them."""

from django.db.models import Exists

from listings.agencies.models import Agency
from listings.oversight.involvement import register_involvement

from .models import Application, CandidateNote, Invitation, StageChange


@register_involvement
def has_part_in_candidates(user, agency):
    """Also who wrote a note or took a step there, wherever she works now: it would be her own work that she reads."""
    ways = (
        Application.objects.filter(person=user.pk, posting__agency=agency),
        Invitation.objects.filter(person=user.pk, posting__agency=agency),
        CandidateNote.objects.filter(author=user.pk, application__posting__agency=agency),
        StageChange.objects.filter(by=user.pk, application__posting__agency=agency),
    )
    any_way = Exists(ways[0]) | Exists(ways[1]) | Exists(ways[2]) | Exists(ways[3])
    return Agency.objects.filter(any_way, pk=agency.pk).exists()
