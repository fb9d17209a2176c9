"""What may stop an agreement later, or keep people away? Said while it is cheap to change; it never stops a draft."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today
from portal.foundation.lengths import months_in_words

from .. import limits
from ..choices import Payer
from .completeness import sides_of
from .gaps import SKILLS, TERMS

MANY_MUSTS, MANY_COMPETENCES, SHORT_NOTICE = 4, 6, timedelta(days=7)
OF_THE_SCHEME = _("Kilde: grensene som er lagt inn for ordningen i portalen. De er ikke juridisk vurdert.")
OF_THE_DATES = _("Kilde: datoene dere har satt.")
OF_THE_PORTAL = _("Kilde: råd fra portalen, ikke en regel.")


@dataclass(frozen=True)
class Warned:
    """One rule: on which step and at which field, when it holds, what it says, and from where it is known."""

    code: str
    step: str
    field: str
    holds: Callable
    says: str
    source: str
    facts: Callable = dict

    @property
    def text(self):
        return self.says % self.facts()


def host_pays_long(draft):
    longest = draft.months_max
    return draft.salary_paid_by == Payer.HOST and longest is not None and longest > limits.long_when_host_pays()


def over_the_longest(draft):
    return draft.months_max is not None and draft.months_max > limits.longest_wished()


def deadline_after_start(draft):
    start = draft.starts_latest or draft.starts_earliest
    return bool(draft.deadline and start and draft.deadline > start)


def latest_before_earliest(draft):
    return bool(draft.starts_earliest and draft.starts_latest and draft.starts_latest < draft.starts_earliest)


def deadline_soon(draft):
    return bool(draft.deadline and oslo_today() <= draft.deadline < oslo_today() + SHORT_NOTICE)


def many_musts(draft):
    return len([line for line in draft.wanted if line.required and "wanted" in sides_of(draft)]) > MANY_MUSTS


def many_competences(draft):
    return any(
        len([line for line in draft.competence_lines.all() if line.side == side]) > MANY_COMPETENCES
        for side in sides_of(draft)
    )


def most_when_host_pays():
    return {"longest": months_in_words(limits.long_when_host_pays())}


def longest():
    return {"sentence": limits.longest_said()}


WARNINGS = (
    Warned(
        "host_pays_long",
        TERMS,
        "months_max",
        host_pays_long,
        _(
            "Når mottakende virksomhet betaler og oppholdet er lengre enn %(longest)s, må avtalen ha et "
            "rettslig grunnlag. Spør HR før dere lover noe."
        ),
        OF_THE_SCHEME,
        most_when_host_pays,
    ),
    Warned(
        "over_the_longest",
        TERMS,
        "months_max",
        over_the_longest,
        _("%(sentence)s Forlengelser regnes med."),
        OF_THE_SCHEME,
        longest,
    ),
    Warned(
        "latest_before_earliest",
        TERMS,
        "starts_latest",
        latest_before_earliest,
        _("Den seneste oppstarten er før den tidligste."),
        OF_THE_DATES,
    ),
    Warned(
        "deadline_after_start",
        TERMS,
        "deadline",
        deadline_after_start,
        _("Fristen er etter oppstart, så ingen rekker å bli valgt før arbeidet begynner."),
        OF_THE_DATES,
    ),
    Warned(
        "deadline_soon",
        TERMS,
        "deadline",
        deadline_soon,
        _("Fristen er om mindre enn en uke. Mange trenger å spørre lederen sin først."),
        OF_THE_PORTAL,
    ),
    Warned(
        "many_musts",
        SKILLS,
        "add_wanted",
        many_musts,
        _("Dere har mer enn fire krav som folk må oppfylle. Sett det som kan læres hos dere, til «fint å ha»."),
        OF_THE_PORTAL,
    ),
    Warned(
        "many_competences",
        SKILLS,
        "add_wanted",
        many_competences,
        _("Mer enn seks kompetanser er mye. Ta bort det som ikke avgjør, så kjenner flere seg igjen."),
        OF_THE_PORTAL,
    ),
)


def find_warnings(draft, step=""):
    """Those that hold, on one step or on all."""
    return [warned for warned in WARNINGS if step in ("", warned.step) and warned.holds(draft)]


def not_said_by(gaps, warnings):
    """On the last page a thing that must be mended is said once."""
    fields = {gap.field for gap in gaps}
    return [warned for warned in warnings if warned.field not in fields]
