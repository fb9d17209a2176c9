"""How does a posting come to stand openly, and stop?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from listings.postings.models import PostingPage
from portal.access.rules import Action, can, require
from portal.foundation.audit import record

from .addresses import new_address
from .models import PublicShare, mark_of_contact
from .obstacles import obstacle
from .signals import posting_shared, posting_unshared
from .status import Ending

TOLD = frozenset({Ending.BY_HAND, Ending.AUDIENCE})


@transaction.atomic
def share(*, posting, by, with_contact=False):
    """At the address it had before, if it was shared before. Twice is as once, but for the contact.

    Raises ValidationError with the reason when the posting may not stand openly.
    """
    posting = held(posting)
    if can(by, Action.STOP_SHARING, posting) and (hindrance := obstacle(posting)):
        raise ValidationError(hindrance.text)
    require(by, Action.SHARE_POSTING, posting)
    shared = PublicShare.objects.filter(posting=posting).first()
    mark = mark_of_contact(posting) if with_contact else ""
    if shared and shared.is_on:
        return _show_contact(shared, mark, by)
    shared = shared or PublicShare(address=new_address(posting))
    shared.posting, shared.contact_mark = posting, mark
    shared.shared_by, shared.shared_at = by, timezone.now()
    shared.withdrawn_by, shared.withdrawn_at, shared.ending = None, None, ""
    shared.save()
    _note(shared, "shared", by, with_contact=bool(mark))
    posting_shared.send(sender=PublicShare, share=shared, by=by)
    return shared


@transaction.atomic
def stop_sharing(*, posting, by):
    """It is gone on the next request. Twice is as once, and so is stopping what was never shared."""
    require(by, Action.STOP_SHARING, posting)
    shared = PublicShare.objects.on().filter(posting=held(posting)).first()
    if shared:
        end(share=shared, why=Ending.BY_HAND, by=by)


@transaction.atomic
def end(*, share, why, by=None):
    """Nobody is asked: something else has happened that the share must follow."""
    share.withdrawn_by, share.withdrawn_at, share.ending = by, timezone.now(), why
    share.contact_mark = ""
    share.save()
    _note(share, "share_ended", by, why=why)
    if why in TOLD:
        posting_unshared.send(sender=PublicShare, share=share, by=by)


def held(posting):
    """The rows as they are now; nobody closes the posting or shuts the agency out until this is done.

    Raises PostingPage.DoesNotExist when somebody has deleted it.
    """
    rows = PostingPage.objects.select_related("agency").select_for_update(of=("self", "agency"))
    return rows.get(pk=posting.pk)


def _show_contact(shared, mark, by):
    if mark != shared.contact_mark:
        shared.contact_mark = mark
        shared.save(update_fields=["contact_mark"])
        _note(shared, "share_contact_shown" if mark else "share_contact_hidden", by)
    return shared


def _note(shared, event, by, **facts):
    record(shared.posting, f"posting.{event}", by=by, agency=str(shared.agency.public_id), **facts)
