"""How is a match told? In sentences that suit the person and the agency alike; never as a number alone."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from listings.vocabulary.levels import Level

from . import weights
from .explaining import Judgement, Part
from .rules import time
from .rules.nearness import SPEAKS, Words
from .rules.place import NEAR, NOT_DIGITAL, PARTLY_HOME, WANTED

LABELS = {weight.name: weight.label for weight in weights.WEIGHTS}


def told(judgement: Judgement, words: Words) -> list[dict]:
    """For components/match_criteria.html: all parts in their order. The points add up to the score."""
    return [row(part, judgement, words) for part in judgement.parts]


def row(part: Part, judgement, words):
    if part.line:
        name, weight = label(part.line.competence, words), LABELS[part.name].lower()
        return {**row_of(part, name, of_competence(part, words)), "weight": weight}
    return row_of(part, LABELS[part.name], CIRCUMSTANCES[part.name](part, judgement))


def row_of(part, name, text):
    return {"state": part.state, "name": name, "text": text, "points": part.points, "most": part.most}


def label(slug, words):
    names = words.labels.get(slug, {})
    return names.get(get_language() or "nb") or names.get("nb") or slug


def of_competence(part, words):
    wish = _("Vil gjerne lære.") if part.is_wished and part.credit < weights.CREDIT else ""
    return " ".join(text for text in (how_held(part, words), wish) if text)


def how_held(part, words):
    asked = part.line.competence
    if part.through is None or not part.code:
        return _("Ikke i profilen.")
    if part.through == asked and part.code == SPEAKS:
        return _("Bruker språket, men har ikke ført det opp som kompetanse.")
    if part.through == asked:
        levels = {"held": Level(part.code).label, "asked": Level(part.line.level).label.lower()}
        return _("%(held)s. Det spørres etter %(asked)s.") % levels
    nearness = words.nearness(words.by_slug[asked], words.by_slug[part.through])
    return sentence_for(nearness) % {"other": label(part.through, words)}


def sentence_for(nearness):
    if nearness >= weights.FAR_NARROWER:
        return _("Har %(other)s, som er en del av dette.")
    if nearness == weights.BROADER:
        return _("Har %(other)s, som favner videre.")
    if nearness == weights.RELATED:
        return _("Har %(other)s, som er beslektet.")
    return _("Har %(other)s, som er i nærheten.")


def of_time(part, judgement):
    if judgement.person.available == (None, None):
        return _("Har ikke sagt når.")
    posting = judgement.posting
    window = time.window(posting.starts, posting.months, posting.flexible_start)
    days = int(time.covered(window, time.free(judgement.person.available)))
    if not days:
        return _("Ikke ledig i perioden.")
    if days == window[2]:
        return _("Ledig i hele perioden.")
    return _("Ledig i %(days)s av %(of)s dager.") % {"days": days, "of": window[2]}


def of_place(part, judgement):
    person = judgement.person
    if not (person.municipality or person.regions or person.whole_country or person.remote):
        return _("Har ikke sagt hvor.")
    if part.credit == weights.CREDIT:
        is_remote = judgement.posting.workplace == "remote"
        return _("Kan jobbe digitalt.") if is_remote and person.remote else _("Stedet passer.")
    return {
        WANTED: _("Kan jobbe i fylket."),
        NEAR: _("Stedet passer nesten."),
        PARTLY_HOME: _("Kan jobbe digitalt, men har ikke valgt fylket."),
        NOT_DIGITAL: _("Har ikke sagt ja til å jobbe digitalt."),
    }.get(part.credit, _("Har ikke valgt fylket."))


def of_months(part, judgement):
    if judgement.person.months == (None, None):
        return _("Har ikke sagt hvor lenge.")
    if not part.credit:
        return _("Varigheten passer ikke.")
    return _("Varigheten passer.") if part.state == "full" else _("Varigheten passer nesten.")


def of_percentage(part, judgement):
    if judgement.person.percentage == (None, None):
        return _("Har ikke sagt hvor mye.")
    if not part.credit:
        return _("Omfanget passer ikke.")
    return _("Omfanget passer.") if part.state == "full" else _("Omfanget passer nesten.")


def of_languages(part, judgement):
    if not judgement.person.languages:
        return _("Har ikke sagt hvilke språk.")
    if not part.credit:
        return _("Har ikke språkene arbeidet krever.")
    return _("Har språkene arbeidet krever.") if part.state == "full" else _("Har noe av språkene arbeidet krever.")


def of_level(part, judgement):
    return _("%(number)s av %(of)s kompetanser er på nivået det spørres etter.") % reached(judgement)


def reached(judgement):
    lines = judgement.competences
    return {"number": sum(part.credit >= weights.REACHED for part in lines), "of": len(lines)}


CIRCUMSTANCES = {
    "time": of_time,
    "place": of_place,
    "months": of_months,
    "percentage": of_percentage,
    "languages": of_languages,
    "level": of_level,
}
