"""What does the agency write beside a candidate? Notes, each its author's own, and tags that all its people share."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from ..models import CandidateTag
from ..status import ENDED
from .stepping import read_stage, write_down


@transaction.atomic
def write_note(*, application, by, text):
    """Keep a note for the agency while there is a case to note about; the candidate may ask to see it."""
    require(by, Action.HANDLE_CANDIDATE, application)
    refuse_birth_number(text)
    read_stage(application)
    if application.status in ENDED:
        raise StepNotAllowed
    note = application.notes.create(author=by, text=text)
    write_down(application, "application.noted", by)
    return note


@transaction.atomic
def change_note(*, note, by, text):
    """Also when the case is over: what is wrong about a person can always be put right."""
    check_own(note, by)
    refuse_birth_number(text)
    note.text, note.changed_at = text, timezone.now()
    note.save(update_fields=["text", "changed_at"])
    write_down(note.application, "application.note_changed", by)


@transaction.atomic
def delete_note(*, note, by):
    check_own(note, by)
    write_down(note.application, "application.note_deleted", by)
    note.delete()


def check_own(note, by):
    """A colleague's note is the colleague's."""
    require(by, Action.HANDLE_CANDIDATE, note.application)
    if note.author_id != by.pk:
        raise PermissionDenied


@transaction.atomic
def tag(*, application, by, name):
    """The agency's tag of that name, a new one when there is none; capitals make no difference."""
    require(by, Action.HANDLE_CANDIDATE, application)
    refuse_birth_number(name)
    agency = application.posting.agency
    found = agency.candidate_tags.filter(name__iexact=name).first()
    application.tags.add(found or agency.candidate_tags.get_or_create(name=name)[0])
    write_down(application, "application.tagged", by)


@transaction.atomic
def untag(*, application, by, pk):
    """A tag that stands on nobody is gone."""
    require(by, Action.HANDLE_CANDIDATE, application)
    application.tags.remove(*application.tags.filter(pk=pk))
    CandidateTag.objects.filter(pk=pk, agency=application.posting.agency, applications=None).delete()
    write_down(application, "application.untagged", by)
