"""What becomes of cooperation agreements when an agency becomes part of another? They are the other's; the one between
the two ends, and so does one with an agency that the other has its own with."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .actions.ending import stop
from .actions.stepping import locked
from .models import Cooperation
from .status import Status


def ending(source, target):
    """Keys of the live ones that cannot go on: between the two, and one of two with the same agency. What both have
    agreed to goes before what is only written."""
    theirs = {partner_of(one, target): one for one in Cooperation.objects.live().of(target)}
    keys = []
    for one in Cooperation.objects.live().of(source):
        other = theirs.get(partner_of(one, source))
        if partner_of(one, source) == target.pk:
            keys.append(one.pk)
        elif other:
            goes_first = one.status == Status.IN_FORCE and other.status != Status.IN_FORCE
            keys.append(other.pk if goes_first else one.pk)
    return keys


def partner_of(one, agency):
    return one.partner_id if one.proposer_id == agency.pk else one.proposer_id


def told(source, target):
    keys = ending(source, target)
    going = len(keys)
    if number := Cooperation.objects.live().of(source).exclude(pk__in=keys).count():
        words = ngettext("%(number)s samarbeidsavtale følger med.", "%(number)s samarbeidsavtaler følger med.", number)
        yield words % {"number": number}
    if going:
        words = ngettext(
            "%(number)s samarbeidsavtale blir avsluttet.", "%(number)s samarbeidsavtaler blir avsluttet.", going
        )
        yield words % {"number": going}


def move_cooperations(source, target, by):
    for one in locked(Cooperation.objects.live().filter(pk__in=ending(source, target))):
        stop(one, _("Virksomhetene ble slått sammen."))
    between = Cooperation.objects.between(source, target)
    for one in locked(Cooperation.objects.of(source).exclude(pk__in=between.values("pk"))):
        sides = {"proposer": one.proposer_id, "partner": one.partner_id}
        moved = {name: target.pk for name, key in sides.items() if key == source.pk}
        Cooperation.objects.filter(pk=one.pk).update(**moved)
        one.proposals.filter(agency=source).update(agency=target)
        one.history.filter(agency=source).update(agency=target)


register_part(Part(18, told, move_cooperations))
