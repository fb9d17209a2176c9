"""How is a posting told at a glance: period, share, place, pay, deadline?"""

from django.utils.translation import gettext as _

from portal.foundation.dates import days_left, period_in_words, start_in_words
from portal.foundation.durations import duration_in_words
from portal.foundation.forms import in_a_sentence

from .choices import Payer, WorkLanguage, Workplace
from .models.competence import PostingCompetence


def facts_of(posting):
    """The six facts that answer «have I a chance?» and «do I want it?»; the empty ones say so."""
    return [*facts_of_place(posting), fact("flagg", _("Frist"), days_left(posting.deadline))]


def facts_of_place(posting):
    """To one who is offered it: the deadline is over."""
    return [
        fact("kalender", _("Oppstart"), start_of(posting)),
        fact("klokke", _("Varighet"), duration_in_words(posting.months_min, posting.months_max)),
        fact("andel", _("Omfang"), percent_of(posting)),
        fact("sted", _("Arbeidssted"), place_of(posting)),
        fact("lonn", _("Lønn"), pay_of(posting)),
    ]


def terms_of(posting):
    """What else is worth knowing before one answers."""
    told = [
        (_("Reise og bosted"), posting.get_travel_paid_by_display()),
        (_("Sikkerhet"), posting.get_security_display()),
        (_("Språk arbeidet krever"), languages_of(posting) or _("Ingen krav")),
        (_("Antall plasser"), posting.places),
        (_("Enhet"), posting.unit),
    ]
    return [{"label": label, "value": value} for label, value in told if value]


def fact(icon, label, value):
    return {"icon": icon, "label": label, "value": value}


def start_of(posting):
    words = start_in_words(posting.starts_earliest, posting.starts_latest, is_flexible=posting.flexible_start)
    if posting.flexible_start and posting.starts_earliest:
        return _("%(start)s, kan avtales") % {"start": words}
    return words


def percent_of(posting):
    return posting.get_percentage_display() if posting.percentage else _("Etter avtale")


def place_of(posting):
    place, way = str(posting.municipality or ""), posting.get_workplace_display()
    if posting.workplace == Workplace.ONSITE:
        return place
    return f"{place}, {in_a_sentence(way)}" if place else way


def pay_of(posting):
    """Names the agency where the posting itself says who it is: the host of a need, the home of an offer."""
    payer = {"need": Payer.HOST, "offer": Payer.HOME}.get(posting.kind)
    if posting.salary_paid_by == payer:
        return _("%(agency)s betaler") % {"agency": posting.agency.short}
    return posting.get_salary_paid_by_display()


def languages_of(posting):
    names = dict(WorkLanguage.choices)
    return ", ".join(str(names[code]) for code in posting.languages if code in names)


def demand_of(line):
    """What is offered is asked of nobody."""
    if line.side != PostingCompetence.Side.WANTED:
        return ""
    return _("må ha") if line.required else _("fint å ha")


def card_of(posting):
    """For components/card.html."""
    agency = posting.agency
    return {
        "id": posting.pk,
        "brand": agency.slug,
        "is_light": agency.is_light,
        "agency": agency.name,
        "logo": agency.logo.url if agency.logo else "",
        "title": posting.title,
        "url": posting.url,
        "lang": posting.language,
        "kind": posting.get_kind_display(),
        "tags": list(dict.fromkeys(line.competence.label for line in weighty(posting.competence_lines.all()))),
        "period": period_in_words(start_of(posting), duration_in_words(posting.months_min, posting.months_max)),
        "percent": percent_of(posting),
        "place": place_of(posting),
        "pay": pay_of(posting),
        "deadline": days_left(posting.deadline),
    }


def weighty(lines):
    """What is asked for without exception; all of it, when nothing is."""
    return [line for line in lines if line.required] or list(lines)
