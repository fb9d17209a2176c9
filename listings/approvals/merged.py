"""What becomes of questions to managers when an agency becomes part of another? They are the other's; what was about
an exchange between the two ends, once the agreements that are written between them have."""

from django.db.models import Q
from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .actions import end
from .models import Approval
from .standing import why_bound
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
    """Of two that one person has asked about the same posting, in both, the other's stands; or the one that an
    agreement rests on."""
    for mine in Approval.objects.standing().filter(agency=source):
        twin = Approval.objects.standing().filter(agency=target, person=mine.person_id, posting=mine.posting_id)
        if twin.exists():
            end(rows=twin if why_bound(mine) else Approval.objects.filter(pk=mine.pk), ending=Ending.MERGED)
    Approval.objects.filter(agency=source).update(agency=target)


def nothing_told(source, target):
    return ()


def end_inner(source, target, by):
    """Nobody asks about a posting of her own agency's, so these are between the two that are one now."""
    end(rows=Approval.objects.filter(agency=target, posting__agency=target), ending=Ending.MERGED)


register_part(Part(17, told, move_questions))
register_part(Part(21, nothing_told, end_inner))
