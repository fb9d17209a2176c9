"""What does the edited text say, and is it still the one that its author has said yes to?"""

import hashlib
import json

from portal.foundation.streams import without_ids

PAGE = ("title", "lead", "quote", "person_name", "person_title", "picture_alt", "seo_title", "search_description")
RECOMMENDATION = ("text", "name", "title")


def newest(experience):
    """The page with its newest words, or the recommendation; None when nothing is made yet."""
    if experience.story:
        return experience.story.get_latest_revision_as_object()
    return experience.recommendation


def words_of(thing):
    if hasattr(thing, "body"):
        # Asked block by block: what has not been read yet, Wagtail gives as it once was written down.
        streams = [[block.get_prep_value() for block in stream] for stream in (thing.body, thing.learned)]
        return [getattr(thing, name) for name in PAGE] + [thing.portrait_id, without_ids(streams)]
    return [getattr(thing, name) for name in RECOMMENDATION] + [thing.from_agency_id]


def mark_of(thing):
    """Changes with the words, and with nothing else."""
    return hashlib.sha256(json.dumps(words_of(thing), default=str).encode()).hexdigest()


def as_it_comes_out(made, asked):
    """`asked`: the newest words of the original, which the yes is asked to. A translation follows those."""
    return made if made == asked else asked


def is_approved(experience, made=None):
    """`made`: what would be out; the newest words where it is not given."""
    asked = newest(experience)
    if asked is None or not experience.approved_words:
        return False
    return mark_of(as_it_comes_out(made, asked)) == experience.approved_words
