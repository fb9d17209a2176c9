"""Which texts can an editor change, and which has she changed?"""

from dataclasses import replace

from django.utils.translation import override

from portal.foundation.message_kinds import KINDS
from portal.foundation.wording import Text, filled, register_rewriter, standard_text

from .models import MailText


@register_rewriter
def rewritten(language):
    return {row.code: text_of(row) for row in MailText.objects.filter(language=language)}


def text_of(row):
    return Text(row.subject, row.body, row.button, row.why)


def kind_and_variant(code):
    """Raises KeyError for a code that no kind has."""
    return {kind.text_code(variant): (kind, variant) for kind in KINDS.values() for variant in kind.wordings}[code]


def standard(code, language):
    kind, variant = kind_and_variant(code)
    with override(language):
        return standard_text(kind.wordings[variant])


def current(code, language):
    return rewritten(language).get(code) or standard(code, language)


def example_words(code, text):
    """As a reader would see `text`, with the examples of its places, in the language that is active now."""
    kind, variant = kind_and_variant(code)
    wording = replace(kind.wordings[variant], link=("address",))
    return filled(text, wording, {name: place.example for name, place in kind.places.items()} | {"address": "/"})
