"""What does a posting lack before it may be published? Drafts may be incomplete; publishing asks."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.foundation.clock import oslo_today
from portal.foundation.textcheck import find_birth_number

from . import limits
from .choices import Audience, Kind, Payer, Workplace
from .models.competence import PostingCompetence
from .status import OPEN, UNPUBLISHED, Status

NEED, SKILLS, TERMS = "behov", "kompetanse", "rammer"
FREE_TEXTS = {
    "title": NEED,
    "unit": NEED,
    "lead": NEED,
    "tasks": NEED,
    "looking_for": NEED,
    "not_needed": NEED,
    "learning": SKILLS,
    "contact_name": TERMS,
    "contact_title": TERMS,
}
TAKES_INTEREST = OPEN | UNPUBLISHED | {Status.WITHDRAWN}
Side = PostingCompetence.Side
SIDES = {Kind.NEED: (Side.WANTED,), Kind.OFFER: (Side.OFFERED,), Kind.SWAP: (Side.WANTED, Side.OFFERED)}


@dataclass(frozen=True)
class Gap:
    """One thing to mend: in which field, on which step of the guided form, and what to do."""

    field: str
    step: str
    message: str

    @property
    def anchor(self):
        return f"id_{self.field}"


class Incomplete(ValidationError):
    """The posting cannot be published yet; `gaps` says why."""

    def __init__(self, gaps):
        self.gaps = gaps
        super().__init__([gap.message for gap in gaps])


def sides_of(posting):
    """Which sides of competences the kind has: wanted, offered or both."""
    return SIDES[Kind(posting.kind)]


def find_gaps(posting, today=None, *, opens=None):
    """`opens`: whether interest will be taken afterwards, so that the deadline must lie ahead; else as it is now."""
    opens = posting.status in TAKES_INTEREST if opens is None else opens
    today = (today or oslo_today()) if opens else date.min
    return [*_words(posting), *_competences(posting), *_period(posting), *_deadline(posting, today), *_terms(posting)]


def check_complete(posting, **how):
    gaps = find_gaps(posting, **how)
    if gaps:
        raise Incomplete(gaps)


def find_warnings(posting):
    """What may stop the agreement later, said while it is cheap to change."""
    longest = posting.months_max
    if posting.salary_paid_by == Payer.HOST and longest is not None and longest > limits.long_when_host_pays():
        yield _(
            "Når mottakende virksomhet betaler og oppholdet er lengre enn %(months)s måneder, må avtalen ha et "
            "rettslig grunnlag. Spør HR før dere lover noe."
        ) % {"months": limits.in_months(limits.long_when_host_pays())}


def _words(posting):
    if posting.is_untitled:
        yield Gap("title", NEED, _("Skriv tittel"))
    for field, step, message in wanted_words():
        if not getattr(posting, field).strip():
            yield Gap(field, step, message)
    for field, step in FREE_TEXTS.items():
        label, text = posting._meta.get_field(field).verbose_name, getattr(posting, field)
        most = limits.CEILINGS.get(field)
        if most and limits.length_of(text) > most:
            words = _("Gjør teksten i feltet «%(field)s» kortere. Den kan ha høyst %(most)s tegn.")
            yield Gap(field, step, words % {"field": label, "most": most})
        if find_birth_number(text):
            yield Gap(field, step, _("Fjern fødselsnummeret i feltet «%(field)s»") % {"field": label})


def wanted_words():
    return [
        ("lead", NEED, _("Skriv ingress")),
        ("tasks", NEED, _("Skriv hva den ansatte skal gjøre")),
        ("looking_for", NEED, _("Skriv hvem dere ser etter")),
        ("learning", SKILLS, _("Skriv hva den ansatte kan lære")),
    ]


def _competences(posting):
    for side in sides_of(posting):
        lines = [line for line in posting.competence_lines.all() if line.side == side]
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


def _period(posting):
    if posting.starts_earliest is None and not posting.flexible_start:
        yield Gap("starts_earliest", TERMS, _("Velg tidligste oppstart, eller kryss av for at oppstart kan avtales"))
    if posting.starts_earliest and posting.starts_latest and posting.starts_latest < posting.starts_earliest:
        yield Gap("starts_latest", TERMS, _("Velg en seneste oppstart som ikke er før den tidligste"))
    shortest, longest = posting.months_min, posting.months_max
    if shortest is None:
        yield Gap("months_min", TERMS, _("Skriv minst antall måneder"))
    elif shortest < limits.shortest_stay():
        yield Gap("months_min", TERMS, too_short())
    if longest is None:
        yield Gap("months_max", TERMS, _("Skriv høyst antall måneder"))
    elif longest > limits.longest_stay():
        yield Gap("months_max", TERMS, too_long())
    if shortest is not None and longest is not None and shortest > longest:
        yield Gap("months_max", TERMS, _("Skriv et høyeste antall måneder som ikke er mindre enn det laveste"))


def too_short():
    return _("Skriv en varighet på minst %(least)s måneder") % {"least": limits.in_months(limits.shortest_stay())}


def too_long():
    return _("Skriv en varighet på høyst %(most)s måneder") % {"most": limits.in_months(limits.longest_stay())}


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
