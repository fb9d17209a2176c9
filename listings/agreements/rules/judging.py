"""What does each rule say of an agreement? Whether it holds, and in a sentence what was found."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from portal.foundation.lengths import days_in_words
from portal.foundation.years import last_day_of

from ..approval import Word
from ..limits import MOST_GOALS
from ..terms import GROUPS
from ..terms.choices import Answer, Construction, Payer
from ..terms.values import as_day, missing_in
from .wording import amount, period_in_words

JUDGES: dict[str, Callable] = {}


def judges(code):
    """The judge gives whether it holds and a sentence, and the groups where that is other ones than the rule names;
    None where there is nothing to say."""

    def kept(function):
        JUDGES[code] = function
        return function

    return kept


@judges("complete")
def complete(facts, rule):
    missing = {group.code: missing_in(group, facts.terms) for group in GROUPS}
    if labels := [str(field.label) for fields in missing.values() for field in fields]:
        within = tuple(code for code, fields in missing.items() if fields)
        return False, _("Fyll ut: %(fields)s.") % {"fields": ", ".join(labels)}, within
    return True, _("Det som må med, er fylt ut.")


@judges("order")
def order(facts, rule):
    if not (facts.starts and facts.ends):
        return None
    if facts.ends < facts.starts:
        return False, _("Siste dag er før første dag.")
    if facts.extension and facts.extension < facts.ends:
        return False, _("Dagen avtalen kan forlenges til, er før siste dag.")
    if rule.edition > 1 and (said := misplaced(facts)):
        return False, " ".join(said), ("oppfolging",)
    return True, _("Dagene kommer i rekkefølge.")


def misplaced(facts):
    """Of the days that are agreed beside the period: seen from the second edition of the rule on."""
    talk, due = as_day(facts.terms["midway_talk"]), as_day(facts.terms["evaluation_due"])
    said = []
    if talk and talk < facts.starts:
        said.append(_("Midtveissamtalen er før første dag."))
    if talk and talk > facts.ends:
        said.append(_("Midtveissamtalen er etter siste dag."))
    if due and due < facts.ends:
        said.append(_("Fristen for sluttevaluering er før siste dag."))
    return said


@judges("longest")
def longest(facts, rule):
    if not facts.has_period:
        return None
    said = {"length": period_in_words(facts.starts, facts.until), "limit": amount(rule)}
    words = _("%(length)s. Grensen er %(limit)s.")
    if facts.until > facts.ends:
        words = _("%(length)s med forlengelsen. Grensen er %(limit)s.")
    return facts.until <= last_day_of(facts.starts, rule.limit), words % said


@judges("shortest")
def shortest(facts, rule):
    if not facts.has_period:
        return None
    days = (facts.ends - facts.starts).days + 1
    said = {"length": days_in_words(days), "limit": amount(rule)}
    return (False, _("%(length)s. Det korteste er %(limit)s.") % said) if days < rule.limit else None


@judges("short")
def short(facts, rule):
    if not facts.has_period or facts.ends >= last_day_of(facts.starts, rule.limit):
        return None
    return False, _("Under %(limit)s. Dette er en kortere utveksling.") % {"limit": amount(rule)}


@judges("legal_basis")
def legal_basis(facts, rule):
    if not facts.has_period or facts.terms["construction"] != Construction.B:
        return None
    said = {"limit": amount(rule)}
    if facts.until <= last_day_of(facts.starts, rule.limit):
        return True, _("Midlertidig tilsetting i inntil %(limit)s.") % said
    if facts.has("legal_basis"):
        return True, _("Over %(limit)s, med hjemmel.") % said
    return False, _("Midlertidig tilsetting over %(limit)s. Skriv hjemmelen.") % said


@judges("appointment")
def appointment(facts, rule):
    if facts.terms["construction"] != Construction.B:
        return None
    if facts.has("decision_reference", "advertising_basis"):
        return True, _("Vedtaket og grunnlaget for utlysning står i avtalen.")
    return False, _("Skriv saksnummeret til vedtaket, og grunnlaget for utlysning eller unntak.")


@judges("salary_share")
def salary_share(facts, rule):
    if facts.terms["salary_paid_by"] != Payer.SHARED:
        return None
    if facts.has("salary_share"):
        return True, _("Det står i avtalen hvor mye hver av virksomhetene betaler.")
    return False, _("Lønna er delt. Skriv andelen som mottakende virksomhet betaler.")


@judges("payer")
def payer(facts, rule):
    """A salary that is shared, or still to be agreed on, goes with either arrangement."""
    match facts.terms["construction"], facts.terms["salary_paid_by"]:
        case Construction.A, Payer.HOST:
            return False, _(
                "Ordning A er lønn fra avgivende virksomhet, men her betaler mottakende virksomhet lønna. Velg "
                "ordning B, eller la avgivende virksomhet betale, og velg refusjon."
            )
        case Construction.B, Payer.HOME:
            return False, _(
                "Ordning B er midlertidig tilsetting hos mottakende virksomhet, men her betaler avgivende virksomhet "
                "lønna. Velg ordning A, eller la mottakende virksomhet betale."
            )
    return None


@judges("past")
def past(facts, rule):
    return (False, _("Første dag har allerede vært.")) if facts.starts and facts.starts < facts.today else None


@judges("overlap")
def overlap(facts, rule):
    """Nothing of the other agreement is told, not even whose it is."""
    if not facts.has_period or not facts.has_others:
        return None
    if facts.load <= rule.limit:
        return True, _("Innenfor %(limit)s i hele perioden.") % {"limit": amount(rule)}
    return False, _("Overlapper med en annen avtale, og blir til sammen over %(limit)s.") % {"limit": amount(rule)}


@judges("manager")
def manager(facts, rule):
    if facts.manager == Word.YES:
        return True, _("Lederen i avgivende virksomhet har sagt ja.")
    if facts.manager == Word.OTHER_TERMS:
        sentence = _(
            "Lederen i avgivende virksomhet sa ja til noe annet enn det som står i avtalen nå. Be om et nytt ja."
        )
        return False, sentence
    return False, _("Lederen i avgivende virksomhet har ikke sagt ja ennå.")


@judges("goals")
def goals(facts, rule):
    number = len(facts.terms["goals"] or [])
    if number > MOST_GOALS:
        return False, _("Det er for mange læringsmål. Ta med fem eller færre.")
    return (True, _("Læringsmålene er skrevet.")) if number else (False, _("Skriv minst ett læringsmål."))


@judges("return_right")
def return_right(facts, rule):
    if facts.terms["return_right"] == Answer.YES:
        return True, _("Retten til stillingen er med i avtalen.")
    return False, _("Retten til å komme tilbake til stillingen er ikke avklart.")


@judges("confidentiality")
def confidentiality(facts, rule):
    if facts.terms["confidentiality_signed"] == Answer.YES:
        return True, _("Taushetserklæringen er signert.")
    return False, _("Hospitanten må signere taushetserklæringen før oppstart.")
