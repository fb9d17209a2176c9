"""What becomes of agreements when an agency becomes part of another? They are the other's, with the same words; one
that the two are still writing between them, ends."""

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .actions.ending import end_agreements, lapse_amendments
from .models import Agreement, Amendment
from .status import WRITTEN


def between(source, target):
    pairs = Q(sending=source, receiving=target) | Q(sending=target, receiving=source)
    return Agreement.objects.filter(pairs)


def written_between(source, target):
    return between(source, target).filter(status__in=WRITTEN)


def told(source, target):
    inner = written_between(source, target).count()
    if number := Agreement.objects.of(source).count() - inner:
        words = ngettext(
            "%(number)s avtale om hospitering følger med.", "%(number)s avtaler om hospitering følger med.", number
        )
        yield words % {"number": number}
    if inner:
        words = ngettext(
            "%(number)s avtale mellom de to, som ikke er signert, blir avbrutt.",
            "%(number)s avtaler mellom de to, som ikke er signert, blir avbrutt.",
            inner,
        )
        yield words % {"number": inner}


def move_agreements(source, target, by):
    end_agreements(rows=written_between(source, target), text=_("Virksomhetene ble slått sammen."))
    lapse_amendments(rows=Amendment.objects.open().filter(agreement__in=between(source, target)))
    Agreement.objects.filter(sending=source).update(sending=target)
    Agreement.objects.filter(receiving=source).update(receiving=target)


register_part(Part(18, told, move_agreements))
