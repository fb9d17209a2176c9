"""What happens to interest when the person deletes her account, and when must somebody look at it first?"""

from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.personal_data import register_hold

from .actions.sending import take_back
from .giving_up import may_be_given_up
from .models import Application, CandidateTag
from .status import ONGOING, Stage

_settling = []


def register_settling(settled):
    """`settled(applications)` gives those of which all that was agreed is over, as a queryset of keys."""
    _settling.append(settled)
    return settled


@register_hold
def has_a_place(person):
    """The agency counts on her, and the agreement needs what she sent."""
    places = Application.objects.filter(person=person, status=Stage.ACCEPTED)
    for settled in _settling:
        places = places.exclude(pk__in=settled(places))
    place = places.select_related("posting__agency").first()
    if place is None:
        return ""
    return sentence_of(place, person) % {"agency": place.posting.agency.name}


def sentence_of(place, person):
    """Whoever belongs nowhere just now asks the agency."""
    if can(person, Action.ANSWER_OFFER, place) and may_be_given_up(place):
        return _("Du har takket ja til plass hos %(agency)s. Gi fra deg plassen i saken din først.")
    return _("Du har takket ja til plass hos %(agency)s. Det dere er enige om, må avsluttes først.")


def forget_interest(person):
    """Agencies that still handle it are told that she took it back, before it goes. A tag only she has, goes too."""
    for application in Application.objects.filter(person=person, status__in=ONGOING):
        take_back(application, person)
    hers = CandidateTag.objects.filter(applications__person=person)
    tags = list(hers.exclude(applications__in=Application.objects.exclude(person=person)).values_list("pk", flat=True))
    count = Application.objects.filter(person=person).delete()[0]
    return count + CandidateTag.objects.filter(pk__in=tags).delete()[0]
