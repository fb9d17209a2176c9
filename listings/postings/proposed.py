"""Which words that wait for an answer stand in a posting? Shown to those who write; readers meet them in the list."""

from django.utils.translation import gettext as _

from listings.vocabulary.kinds import Kind


def proposed_on(posting, side):
    return [word for word in posting.proposed_words.all() if word.kind == Kind.COMPETENCE and word.side == side]


def proposed_words(posting):
    """Themes and qualities, which have no side."""
    return [word for word in posting.proposed_words.all() if word.kind != Kind.COMPETENCE]


def told(word):
    level = str(word.get_level_display()) if word.level else ""
    return ", ".join(part for part in (level, _("foreslått")) if part)


def tag_of(word):
    """As presentation.py says it. A row of tags has no second line, so there the label says it too."""
    if word.kind == Kind.COMPETENCE:
        return {"label": word.words, "url": "", "told": told(word)}
    return {"label": f"{word.words} ({told(word)})", "url": ""}
