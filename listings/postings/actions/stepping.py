"""How does a posting take a step? Only here its status moves, and two persons never both win."""

from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed

from ..models import PostingPage
from ..status import LIFECYCLE


def take_step(posting, name, **also):
    """Row and object together; `also` are other fields that change with the step.

    Raises StepNotAllowed, also when somebody else took a step since the object was read.
    """
    before = posting.status
    LIFECYCLE.take(name, posting)
    moved = PostingPage.objects.filter(pk=posting.pk, status=before).update(status=posting.status, **also)
    if not moved:
        posting.refresh_from_db(fields=["status"])
        raise StepNotAllowed
    for field, value in also.items():
        setattr(posting, field, value)


def note(posting, event, by=None, **facts):
    record(posting, f"posting.{event}", by=by, agency=str(posting.agency.public_id), **facts)


def announce(signal, posting, **about):
    signal.send(sender=PostingPage, posting=PostingPage.objects.with_facts().get(pk=posting.pk), **about)
