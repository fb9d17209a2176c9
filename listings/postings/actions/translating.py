"""How does a posting get words in the other written form? A machine drafts, a person answers for them."""

from django.db import transaction

from portal.access.rules import Action, require
from portal.translation.drafting import draft_texts
from portal.translation.written import other_form

from ..drafts import draft_of
from ..models import PostingText
from ..models.text import WORDS, mark_of, words_of
from .stepping import note


def draft_text(*, posting, by):
    """Of the newest words. Raises Unavailable; no transaction is open while the machine works."""
    require(by, Action.EDIT_POSTING, posting)
    draft = draft_of(posting)
    language = other_form(draft.language)
    words = dict(zip(WORDS, draft_texts(words_of(draft).values(), draft.language, language), strict=True))
    return _keep(draft, by, "drafted", by_machine=True, confirmed=False, **words)


def write_text(*, posting, by, words, confirmed):
    """What a person has written or read through; `confirmed` when she answers for all of it."""
    require(by, confirming(posting) if confirmed else Action.EDIT_POSTING, posting)
    return _keep(draft_of(posting), by, "confirmed" if confirmed else "written", confirmed=confirmed, **words)


def confirming(posting):
    """Readers get it at once where the posting is out: then a second pair of eyes is asked for here too."""
    return Action.PUBLISH_POSTING if posting.live else Action.EDIT_POSTING


@transaction.atomic
def drop_text(*, text, by):
    require(by, Action.EDIT_POSTING, text.posting)
    note(text.posting, "text_dropped", by, language=text.language)
    text.delete()


@transaction.atomic
def _keep(draft, by, event, **values):
    text, _is_new = PostingText.objects.update_or_create(
        posting_id=draft.pk, language=other_form(draft.language), defaults=values | {"made_from": mark_of(draft)}
    )
    note(draft, f"text_{event}", by, language=text.language)
    return text
