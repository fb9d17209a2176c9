"""How does somebody who was found stand on the page? In the words that this reader sees on the profile too."""

from listings.profiles.presentation import in_brief, reader_of

from .. import language
from .marking import marked

COMPETENCES = 6
"""So many, and when she can: enough to know whom to open. The rest is read where the owner is told."""


def people(request, profiles, words) -> list[dict]:
    """For search/parts/hits_profile.html."""
    reader = reader_of(request.user)
    return [card(profile, in_brief(profile, reader), words) for profile in profiles]


def card(profile, shown, words):
    """Each leads to the profile itself, where the owner is told who has read it."""
    return {
        "profile": profile,
        "heading": marked(shown.heading, words),
        "below": [text for text in (shown.title if shown.name else "", *shown.agencies) if text],
        "excerpt": marked(language.passage(shown.title, (shown.about,), words), words) if words else "",
        "language": shown.language,
        "competences": shown.competences[:COMPETENCES],
        "more": max(0, len(shown.competences) - COMPETENCES),
        "terms": [shown.available] if shown.available["value"] else [],
    }
