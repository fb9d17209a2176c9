"""Which moves can a person make with a posting now, and what does each say? One row per button."""

from ..drafts import revision_of
from . import ending, internal, outward

MOVES = {move.name: move for move in (*outward.MOVES, *ending.MOVES, *internal.MOVES)}


def moves_for(user, posting):
    """In the order of the table, so that what brings it out comes first."""
    return [move for move in MOVES.values() if move.is_offered(user, posting)]


def buttons_for(user, posting):
    return [button(move, posting) for move in moves_for(user, posting)]


def button(move, posting):
    url = move.url(posting)
    words = {"label": move.label, "url": url, "variant": move.variant, "tone": move.tone, "asks": move.asks}
    return words | {"is_aside": move.is_aside, "revision": revision_of(posting)}
