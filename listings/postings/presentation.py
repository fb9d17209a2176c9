"""What does a posting's own page tell, beside what higher apps put on it?"""

import re
from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from listings.vocabulary.models import by_label

from .choices import Kind
from .defaults import standing_terms
from .facts import demand_of, facts_of, terms_of
from .guide.saving import words_for
from .proposed import proposed_on, proposed_words, tag_of
from .status import Status
from .written import told_to


def presentation(request, page):
    told = told_to(request, page)
    is_preview = getattr(request, "is_preview", False)
    return {
        "content_language": told["language"],
        "told": told,
        "agency": page.agency,
        "logo": page.agency.logo.url if page.agency.logo else "",
        "facts": facts_of(page),
        "terms": terms_of(page),
        "texts": [text for text in texts_of(page, told) if text["paragraphs"]],
        "standing_terms": paragraphs(standing_terms(page.agency)),
        "not_needed": paragraphs(told["not_needed"]),
        "sides": sides_of_page(page, is_preview),
        "words": [tag(theme, "tema") for theme in by_label(page.themes.all())]
        + [tag(quality, "egenskap") for quality in by_label(page.qualities.all())]
        + [tag_of(word) for word in (proposed_words(page) if is_preview else ())],
        "banner": banner_of(page),
        "way": way_of(page),
        "trail": trail_of(page, told),
        "is_preview": is_preview,
        "preview_words": words_for(page).preview,
    }


def headings_of(page):
    if page.kind == Kind.OFFER:
        return _("Dette kan personen gjøre"), _("Hvem dette passer for"), _("Dette håper vi at personen lærer")
    if page.kind == Kind.SWAP:
        return _("Oppgaver på hver side"), _("Hvem vi vil bytte med"), _("Dette kan du lære")
    return _("Oppgaver og leveranser"), _("Vi ser etter deg"), _("Dette kan du lære")


def texts_of(page, told):
    texts = (told["tasks"], told["looking_for"], told["learning"])
    for heading, text in zip(headings_of(page), texts, strict=True):
        yield {"heading": heading, "paragraphs": paragraphs(text)}


def paragraphs(text):
    """Parts with an empty line between them, as they were typed."""
    return [part.strip() for part in re.split(r"\r?\n\s*\r?\n", text) if part.strip()]


def sides_of_page(page, is_preview=False):
    """What is proposed is shown to those who write alone."""
    lines = page.competence_lines.select_related("competence")
    headings = {"wanted": _("Kompetanse vi trenger"), "offered": _("Kompetanse vi tilbyr")}
    sides = [
        {
            "side": side,
            "heading": heading,
            "lines": [skill(line) for line in lines if line.side == side]
            + [tag_of(word) for word in (proposed_on(page, side) if is_preview else ())],
        }
        for side, heading in headings.items()
    ]
    return [side for side in sides if side["lines"]]


def skill(line):
    return tag(line.competence, "kompetanse") | {
        "told": ", ".join(part for part in (level_of(line), demand_of(line)) if part)
    }


def level_of(line):
    return str(line.get_level_display()) if line.level else ""


def tag(term, facet):
    return {"label": term.label, "lang": term.label_lang, "url": search_url(facet, term.slug)}


def search_url(facet, value):
    """Asked by name, because search is a room above this one."""
    try:
        return f"{reverse('search:postings')}?{urlencode({facet: value})}"
    except NoReverseMatch:
        return ""


def trail_of(page, told):
    return [
        {"label": _("Finn muligheter"), "url": search_url("slag", page.kind).partition("?")[0] or "/"},
        {"label": page.agency.short, "url": page.get_parent().url},
        {"label": told["heading"], "url": "", "lang": told["heading_language"]},
    ]


def banner_of(page):
    """What the reader must know first; nothing for a posting that is open."""
    if page.status == Status.PUBLISHED:
        return alert("info", _("Fristen er ute")) if page.deadline_passed else None
    told = {
        Status.DRAFT: alert("info", _("Dette er et utkast. Bare dere ser det.")),
        Status.SUBMITTED: alert("info", _("Utlysningen venter på godkjenning. Bare dere ser den.")),
        Status.ASSESSING: alert("info", _("Virksomheten vurderer kandidatene nå, og tar ikke imot flere.")),
        Status.ASSIGNED: alert("info", _("Plassen er tildelt.")),
        Status.CLOSED: alert("info", _("Utlysningen er avsluttet.")),
        Status.EXPIRED: alert("info", _("Fristen er ute")),
        Status.WITHDRAWN: alert("warning", _("Utlysningen er trukket. Bare dere ser hva som stod her.")),
    }
    return told[Status(page.status)]


def alert(tone, text):
    return {"tone": tone, "text": text}


def way_of(page):
    """For components/timeline.html. An offer is answered by an agency, not by a person."""
    steps = way_to_offer(page.agency.short) if page.kind == Kind.OFFER else way_of_interest(page.agency.short)
    first = "current" if page.is_open else "ahead"
    return [
        {"label": label, "date": text, "state": "ahead" if number else first}
        for number, (label, text) in enumerate(steps)
    ]


def way_of_interest(agency):
    return [
        (_("Meld interesse"), _("Du skriver hvorfor. Har du en profil, går en kopi med.")),
        (_("Samtale"), _("%(agency)s snakker med dem som er aktuelle. Alle får svar.") % {"agency": agency}),
        (_("Du spør lederen din"), _("Virksomheten din bestemmer når lederen må ha sagt ja.")),
        (_("Avtale"), _("Begge virksomhetene og du signerer.")),
    ]


def way_to_offer(agency):
    return [
        (_("Send forespørsel"), _("Utlyseren hos dere skriver hva dere trenger, og når.")),
        (_("Svar"), _("%(agency)s svarer ja eller nei takk i portalen.") % {"agency": agency}),
        (_("Samtale"), _("Etter et ja får begge en kontaktperson hos den andre, og avtaler resten selv.")),
        (_("Avtale"), _("Begge virksomhetene og den som skal ut, signerer.")),
    ]
