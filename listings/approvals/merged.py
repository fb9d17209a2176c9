"""What becomes of questions to managers when an agency becomes part of another? They are the other's; what was about
an exchange between the two ends."""

from django.db.models import Q
from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .actions import end
from .models import Approval
from .status import Ending


def between(source, target):
    pairs = Q(agency=source, posting__agency=target) | Q(agency=target, posting__agency=source)
    return Approval.objects.standing().filter(pairs)


def told(source, target):
    inner = between(source, target).count()
    number = Approval.objects.standing().filter(agency=source).exclude(pk__in=between(source, target)).count()
    if number:
        words = ngettext(
            "%(number)s spørsmål til en leder følger med.", "%(number)s spørsmål til ledere følger med.", number
        )
        yield words % {"number": number}
    if inner:
        words = ngettext(
            "%(number)s spørsmål til en leder om de to gjelder ikke lenger.",
            "%(number)s spørsmål til ledere om de to gjelder ikke lenger.",
            inner,
        )
        yield words % {"number": inner}


def move_questions(source, target, by):
    """Of two that one person has asked about the same posting, in both, the other's stands."""
    end(rows=between(source, target), ending=Ending.MERGED)
    for mine in Approval.objects.standing().filter(agency=source):
        twin = Approval.objects.standing().filter(agency=target, person=mine.person_id, posting=mine.posting_id)
        if twin.exists():
            end(rows=Approval.objects.filter(pk=mine.pk), ending=Ending.MERGED)
    Approval.objects.filter(agency=source).update(agency=target)


register_part(Part(17, told, move_questions))
