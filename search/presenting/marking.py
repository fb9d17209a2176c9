"""How is what was asked for marked in a text?"""

from django.utils.html import format_html, format_html_join

from .. import language


def marked(text, words):
    """The text as HTML, with <mark> around what was asked for."""
    pieces = language.pieces(text, words)
    shown = (format_html("<mark>{}</mark>", piece) if is_marked else piece for piece, is_marked in pieces)
    return format_html_join("", "{}", ((piece,) for piece in shown))
