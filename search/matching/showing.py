"""What do pages show of a match? Cards for a person, rows of people for an agency; the same explanation for both."""

from django.urls import reverse
from django.utils.translation import gettext as _

from listings.agencies.models import Membership
from listings.postings.facts import card_of
from listings.profiles.presentation import is_named_to, nameless, reader_of

from .models import SetAside
from .summary import lacking, lifts, sentence, summed_up
from .vocabulary import words_of_today
from .wording import told

REASONS = SetAside.Reason.choices


def suggestions(found) -> list[dict]:
    """`found` are pairs of a posting and a judgement."""
    words = words_of_today()
    return [
        {
            "card": card_of(posting) | {"match": summed_up(judgement, words)},
            "criteria": told(judgement, words),
            "lifts": lifts(judgement, words),
            "reasons": REASONS,
        }
        for posting, judgement in found
    ]


def how_she_fits(posting, judgement) -> dict:
    """On a posting's card, for the one who reads, with the way to the whole explanation."""
    way = {"url": f"{posting.url}#h-match", "title": posting.title, "lang": posting.language}
    return summed_up(judgement, words_of_today()) | {"way": way}


def meetings(found) -> list[dict]:
    """Cards of counterparts; a swap tells both ways."""
    words = words_of_today()
    return [card_of(one.posting) | {"match": how_they_meet(one, words)} for one in found]


def how_they_meet(counterpart, words):
    """What is lacking lacks in a posting here, and in nobody's profile."""
    names = ", ".join(lacking(counterpart.judgement, words))
    said = [_("Mangler: %(names)s.") % {"names": names}] if names else []
    if counterpart.back:
        said.append(_("Andre veien: %(how)s") % {"how": sentence(counterpart.back)})
    return summed_up(counterpart.judgement, words) | {"missing": " ".join(said)}


def people(found, by) -> list[dict]:
    """`found` are pairs of a profile and a judgement. Name and agency only where `by` sees them on the profile too."""
    words, found, reader = words_of_today(), list(found), reader_of(by)
    agencies = agencies_of([profile.user_id for profile, _judgement in found if is_named_to(reader, profile)])
    return [
        {
            "profile": profile,
            "name": profile.user.name if is_named_to(reader, profile) else nameless(profile.user.title),
            "agencies": agencies.get(profile.user_id, []),
            "match": summed_up(judgement, words),
            "criteria": told(judgement, words),
        }
        for profile, judgement in found
    ]


def agencies_of(people) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for place in Membership.objects.active().filter(user__in=people).select_related("agency"):
        found.setdefault(place.user_id, []).append(place.agency.name)
    return found


def fit(posting, judgement) -> dict:
    """On a posting's page, for the person who reads it."""
    words = words_of_today()
    return {
        "posting": posting,
        "match": summed_up(judgement, words),
        "criteria": told(judgement, words),
        "lifts": lifts(judgement, words),
        "reasons": REASONS,
        "back": reverse("matching:suggestions"),
    }
