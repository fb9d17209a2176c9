"""What becomes of an agency's sign-ups, and of what it was suggested, when it becomes part of another?"""

from django.db.models import Count
from django.utils import timezone
from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .models import Side, SignUp, Suggestion
from .signals import taken_back
from .status import SUGGESTION, SuggestionStatus


def told(source, target):
    if number := SignUp.objects.seeking().filter(agency=source).count():
        words = ngettext(
            "%(number)s påmelding til koblingshjelpen følger med.",
            "%(number)s påmeldinger til koblingshjelpen følger med.",
            number,
        )
        yield words % {"number": number}


def move_sign_ups(source, target, by):
    """What the two were suggested for each other, nobody waits for any more."""
    SignUp.objects.filter(agency=source).update(agency=target)
    Side.objects.filter(agency=source).update(agency=target)
    for held in with_itself(target):
        SUGGESTION.take_back(held)
        held.changed_at = timezone.now()
        held.save(update_fields=["status", "changed_at"])
        taken_back.send(sender=Suggestion, suggestion=held)


def with_itself(agency):
    sides = Side.objects.filter(agency=agency).order_by().values("suggestion").annotate(sides=Count("pk"))
    both = sides.filter(sides__gt=1).values("suggestion")
    return Suggestion.objects.filter(pk__in=both, status=SuggestionStatus.ASKED).select_for_update()


register_part(Part(35, told, move_sign_ups))
