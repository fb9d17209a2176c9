"""What does a posting lack before it may be published? Drafts may be incomplete; publishing asks."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.foundation.clock import oslo_today

from .. import limits
from ..choices import Audience, Kind, Workplace
from ..models.competence import PostingCompetence
from ..proposed import proposed_on
from ..status import NOT_OUT, OPEN
from .gaps import SKILLS, TERMS, Gap
from .lengths import too_long, too_short
from .wording import find_word_gaps

TAKES_INTEREST = OPEN | NOT_OUT
Side = PostingCompetence.Side
SIDES = {Kind.NEED: (Side.WANTED,), Kind.OFFER: (Side.OFFERED,), Kind.SWAP: (Side.WANTED, Side.OFFERED)}


class Incomplete(ValidationError):
    """The posting cannot be published yet; `gaps` says why."""

    def __init__(self, gaps):
        self.gaps = gaps
        super().__init__([gap.message for gap in gaps])


def sides_of(posting):
    """Which sides of competences the kind has: wanted, offered or both."""
    return SIDES[Kind(posting.kind)]


def find_gaps(posting, today=None, *, opens=None, is_out=False):
    """`opens`: whether interest will be taken afterwards, so that the deadline must lie ahead; else as it is now.
    `is_out`: readers have these very words, so a length that the rules let through then stands."""
    opens = posting.status in TAKES_INTEREST if opens is None else opens
    today = (today or oslo_today()) if opens else date.min
    return [
        *find_word_gaps(posting),
        *_competences(posting),
        *_start(posting, today),
        *(gap for gap in _lengths(posting) if not is_out),
        *_deadline(posting, today),
        *_terms(posting),
    ]


def check_complete(posting, **how):
    gaps = find_gaps(posting, **how)
    if gaps:
        raise Incomplete(gaps)


def _competences(posting):
    for side in sides_of(posting):
        chosen = [line for line in posting.competence_lines.all() if line.side == side]
        lines = [*chosen, *proposed_on(posting, side)]
        most = limits.most_competences()
        if not lines:
            yield Gap(f"add_{side}", SKILLS, no_competence(side))
        if len(lines) > most:
            yield Gap(f"add_{side}", SKILLS, too_many(most))
        for line in lines:
            if line.level is None:
                message = _("Velg nivå for %(name)s") % {"name": line.competence}
                yield Gap(f"{side}-{line.competence_id}-level", SKILLS, message)


def no_competence(side):
    if side == Side.OFFERED:
        return _("Velg minst én kompetanse dere tilbyr")
    return _("Velg minst én kompetanse dere trenger")


def too_many(most):
    return ngettext("Velg høyst %(most)s kompetanse", "Velg høyst %(most)s kompetanser", most) % {"most": most}


def _lengths(posting):
    shortest, longest = posting.months_min, posting.months_max
    if shortest is None:
        yield Gap("months_min", TERMS, _("Skriv det minste antallet måneder"))
    elif shortest < limits.shortest_stay():
        yield Gap("months_min", TERMS, too_short())
    if longest is None:
        yield Gap("months_max", TERMS, _("Skriv det høyeste antallet måneder"))
    elif longest > limits.longest_stay():
        yield Gap("months_max", TERMS, too_long())
    if shortest is not None and longest is not None and shortest > longest:
        yield Gap("months_max", TERMS, _("La det høyeste antallet måneder være minst like stort som det minste"))


def _start(posting, today):
    earliest, latest = posting.starts_earliest, posting.starts_latest
    if earliest is None and not posting.flexible_start:
        yield Gap("starts_earliest", TERMS, _("Velg tidligste oppstart, eller kryss av for at oppstart kan avtales"))
    if earliest and latest and latest < earliest:
        yield Gap("starts_latest", TERMS, _("Velg en seneste oppstart som ikke er før den tidligste"))
    if latest and latest < today:
        yield Gap("starts_latest", TERMS, _("Velg en seneste oppstart som ikke er passert"))
    elif earliest and earliest < today and not latest and not posting.flexible_start:
        yield Gap("starts_earliest", TERMS, _("Velg en oppstart som ikke er passert, eller skriv en seneste oppstart"))


def _deadline(posting, today):
    deadline, start = posting.deadline, posting.starts_latest or posting.starts_earliest
    if deadline is None:
        return
    if deadline < today:
        yield Gap("deadline", TERMS, _("Velg en frist som ikke er passert, eller la feltet stå tomt"))
    if start and deadline > start:
        yield Gap("deadline", TERMS, _("Velg en frist som er før oppstart"))


def _terms(posting):
    if posting.workplace != Workplace.REMOTE and posting.municipality_id is None:
        yield Gap("municipality", TERMS, _("Velg kommune"))
    if posting.places < 1:
        yield Gap("places", TERMS, _("Skriv minst én plass"))
    if posting.visibility == Audience.CHOSEN and not posting.chosen_agencies.all():
        yield Gap("chosen_agencies", TERMS, _("Velg minst én virksomhet som skal se utlysningen"))
    if not posting.contact_name.strip():
        yield Gap("contact_name", TERMS, _("Skriv navnet til kontaktpersonen"))
    if not posting.contact_email.strip():
        yield Gap("contact_email", TERMS, _("Skriv e-posten til kontaktpersonen"))
