"""How does what two agencies have settled become a place that somebody can be proposed for? The one that asked writes
it as a posting of its own, for the other agency alone."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from listings.postings.actions import start_posting
from listings.postings.choices import Audience, Kind
from listings.postings.defaults import known_of, usual_answers
from listings.postings.models import PostingCompetence
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed

from ..places import wants_place
from ..status import Event, Side
from .stepping import held_for, move, note

TAKEN_ALONG = ("form", "months_min", "months_max", "percentage", "salary_paid_by", "travel_paid_by", "languages")
"""What the other agency has said of the work, and that holds wherever it is done."""


@transaction.atomic
def place(*, request, by):
    """A draft of the asking agency's, from its usual answers and the other one's posting. Raises StepNotAllowed when
    there is one already, or nothing is settled."""
    held = held_for(request, Action.CHANGE_REQUEST, by)
    if not wants_place(held):
        raise StepNotAllowed
    words = known_of(by) | usual_answers(held.agency)
    with override(words.get("language", settings.LANGUAGE_CODE)):
        words |= words_of(held) | (along_from(held.posting) if can(by, Action.SEE_POSTING, held.posting) else {})
    about = start_posting(agency=held.agency, by=by, kind=Kind.NEED, **words)
    move("place", held, about=about, about_title=about.title)
    note(held, Event.PLACE, by, Side.ASKER)
    return held


def words_of(held):
    """A day that has been is left out."""
    starts = {"starts_earliest": held.starts} if held.starts and held.starts >= oslo_today() else {}
    return {
        "title": _("Oppdrag etter avtale med %(agency)s") % {"agency": held.owner.short},
        "visibility": Audience.CHOSEN,
        "chosen_agencies": [held.owner],
        **starts,
    }


def along_from(lent):
    """Of a posting that she may read now."""
    lines = [PostingCompetence(competence=line.competence, level=line.level) for line in lent.offered]
    kept = {name: getattr(lent, name) for name in TAKEN_ALONG}
    return kept | {"competence_lines": lines, "themes": list(lent.themes.all())}
