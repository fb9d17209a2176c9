"""How does a posting come to be, change, and go before anybody has seen it?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from listings.agencies.places import is_taken
from portal.access.rules import Action, require
from portal.foundation.clock import oslo_today

from ..addresses import address_from
from ..drafts import draft_of, fresh
from ..models import PostingPage
from ..models.posting import UNTITLED
from ..proposing import hand_in
from ..status import Status
from .stepping import note


@transaction.atomic
def start_posting(*, agency, by, kind, title="", **words):
    """A draft under the agency's page, with its own title or none; `words` are fields of the posting."""
    require(by, Action.WRITE_POSTING, agency)
    parent = type(agency.main_page).objects.get(pk=agency.main_page.pk)
    posting = PostingPage(
        title=title or UNTITLED, kind=kind, agency=agency, live=False, created_by=by, owner=by, **words
    )
    posting.slug = address_from(title, taken_under(parent))
    parent.add_child(instance=posting)
    posting.save_revision(user=by)
    note(posting, "started", by)
    return posting


@transaction.atomic
def change_posting(*, draft, by):
    """Keep new words; `draft` comes from `draft_of`. Readers meet them when they are published, and whole by then.

    What the draft held before may break a limit that came later: that is mended on its own step.
    """
    keep(draft, by)
    note(draft, "written", by)
    return draft


@transaction.atomic
def save_underway(*, draft, by, since):
    """Keep words while they are written. What was kept so since the page was opened (`since`: the revision it was
    opened with), makes room for the newest; the log tells of the first.
    """
    before = fresh(draft.pk).latest_revision_id
    newest = keep(draft, by)
    underway = draft.revisions.filter(pk__gt=since, pk__lt=newest.pk, user=by, task_states=None)
    underway.exclude(pk=draft.live_revision_id).delete()
    if before == since:
        note(draft, "written", by)
    return newest


def keep(draft, by):
    """A revision, and the row too while the page is not out; unchecked, for a draft may be too long as well."""
    posting = fresh(draft.pk)
    require(by, Action.EDIT_POSTING, posting)
    hand_in(draft, by)
    draft.title = draft.title.strip() or UNTITLED
    if not posting.live:
        draft.save(clean=False)
    return draft.save_revision(user=by, clean=False)


@transaction.atomic
def copy_posting(*, posting, by):
    """A new draft of the same agency with the same words; a deadline that has passed is left out."""
    require(by, Action.EDIT_POSTING, posting)
    parent = posting.get_parent()
    source = draft_of(posting)
    kept = source.deadline if source.deadline and source.deadline >= oslo_today() else None
    copied = posting.copy(
        to=parent,
        update_attrs={
            "slug": address_from("" if posting.is_untitled else posting.title, taken_under(parent)),
            "status": Status.DRAFT,
            "published_at": None,
            "submitted_by": None,
            "submitted_at": None,
            "created_by": by,
            "owner": by,
            "deadline": kept,
        },
        copy_revisions=False,
        keep_live=False,
        user=by,
    )
    note(copied, "copied", by, source=posting.pk)
    return copied


@transaction.atomic
def delete_draft(*, posting, by):
    """What was never published may go without a trace for its readers; the rest is withdrawn or closed."""
    require(by, Action.EDIT_POSTING, posting)
    if not may_be_deleted(posting):
        raise ValidationError(_("Bare utkast kan slettes. Trekk eller avslutt utlysningen i stedet."))
    note(posting, "deleted", by)
    fresh(posting.pk).delete()


def may_be_deleted(posting):
    return posting.status == Status.DRAFT and posting.published_at is None


def taken_under(parent, but=None):
    return lambda slug: is_taken(parent.specific.agency, slug, but)
