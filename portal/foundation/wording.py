"""How does a message read when its places are filled in, in the standard words or in an editor's own?"""

import re
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

PLACE = re.compile(r"\{(\w*)\}")
STANDARD_PLACE = re.compile(r"%\((\w+)\)s")


@dataclass(frozen=True)
class Text:
    """The words of a message as an editor sees them, with {name} for each place."""

    subject: str
    body: str
    button: str
    why: str


@dataclass(frozen=True)
class Words:
    """The words of a message as its reader sees them. `url` is a path of the portal, or empty."""

    subject: str
    paragraphs: list[str]
    button: str
    url: str
    why: str


_rewriters = []


def register_rewriter(rewriter):
    """`rewriter(language)` gives the texts that editors have written, by their code."""
    _rewriters[:] = [rewriter]
    return rewriter


def rewritten_texts(language=None):
    return _rewriters[0](language or get_language()) if _rewriters else {}


def standard_text(wording):
    """In the language that is active now."""
    body = "\n\n".join(with_braces(paragraph) for paragraph in wording.body)
    return Text(with_braces(wording.subject), body, with_braces(wording.button), with_braces(wording.why))


def with_braces(text):
    return STANDARD_PLACE.sub(r"{\1}", str(text))


def words_of(kind, context, rewritten=None):
    """In the language that is active now. An editor's text whose places are gone gives way to the standard."""
    variant = kind.variant(context)
    wording = kind.wordings[variant]
    own = (rewritten_texts() if rewritten is None else rewritten).get(kind.text_code(variant))
    values = in_language(context, get_language())
    if own and all(name in values for name in places_in(own)):
        return filled(own, wording, values)
    return filled(standard_text(wording), wording, values)


def in_language(context, language):
    """`agency_nn` stands in for `agency` where nynorsk is read."""
    ending = f"_{language}"
    own = {name.removesuffix(ending): value for name, value in context.items() if name.endswith(ending) and value}
    return {**context, **own}


def filled(text, wording, values):
    paragraphs = [fill(part, values).strip() for part in re.split(r"\r?\n\s*\r?\n", text.body)]
    return Words(
        subject=" ".join(fill(text.subject, values).split()),
        paragraphs=[part for part in paragraphs if part],
        button=fill(text.button, values),
        url=address(wording.link, values),
        why=fill(text.why, values),
    )


def fill(text, values):
    """In one go, so that braces in what is filled in stay what they are."""
    return PLACE.sub(lambda place: str(values[place.group(1)]), text)


def address(link, values):
    if not link:
        return ""
    name, *places = link
    return values[name] if name in values else reverse(name, args=[values[place] for place in places])


def places_in(text):
    whole = " ".join((text.subject, text.body, text.button, text.why))
    return set(PLACE.findall(whole))


def mistake_in(text, places):
    """A sentence that says what is wrong with the places of `text`; empty when nothing is."""
    unknown = set(PLACE.findall(text)) - set(places)
    if unknown:
        return unknown_place(listed(sorted(unknown)), listed(places))
    if re.search(r"[{}]", PLACE.sub("", text)):
        return lonely_brace(listed(list(places)[:1]))
    return ""


def unknown_place(wrong, places):
    if not places:
        return _("%(wrong)s finnes ikke her. Denne teksten har ingen felt å fylle inn.") % {"wrong": wrong}
    return _("%(wrong)s finnes ikke her. Du kan bruke %(places)s.") % {"wrong": wrong, "places": places}


def lonely_brace(place):
    if not place:
        return _("En krøllparentes står alene. Denne teksten har ingen felt å fylle inn.")
    return _("En krøllparentes står alene. Skriv feltet med en på hver side, for eksempel %(place)s.") % {
        "place": place
    }


def listed(places):
    return ", ".join(f"{{{name}}}" for name in places)
