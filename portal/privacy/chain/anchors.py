"""Do the months hang together, also those whose entries are dropped; and how are they written to be kept elsewhere?"""

from django.utils.translation import gettext as _

from ..models import Head, Segment


def faults_of_anchors(segments, walk):
    for before, segment in zip([None, *segments], segments, strict=False):
        if before and (segment.first_number, segment.hash_before) != (before.last_number + 1, before.last_hash):
            yield _("%(month)s følger ikke etter måneden før. Et anker er endret eller tatt bort.") % {"month": segment}
        if segment.closed_at and not segment.dropped_at:
            yield from faults_of_closed(segment, walk)


def faults_of_closed(segment, walk):
    found = walk.counts.get(segment.pk, 0)
    if found != segment.count:
        told = {"month": segment, "count": segment.count, "found": found}
        yield _("%(month)s skal ha %(count)s hendelser, men har %(found)s.") % told
    elif walk.last.get(segment.pk) != segment.last_hash:
        yield _("%(month)s slutter ikke slik kontrollpunktet sier.") % {"month": segment}


def lines():
    """A line for each closed month and one for the end, as they are printed and kept."""
    for segment in Segment.objects.exclude(closed_at=None):
        yield line(segment.last_number, segment.last_hash)
    head = Head.objects.filter(pk=Head.ONLY).first()
    if head and head.last_number:
        yield line(head.last_number, head.last_hash)


def line(number, hash_):
    return f"{number} {hash_}"


def faults_against(kept, hash_at):
    """`kept`: lines that were printed before. `hash_at(number)`: what stands there now, None when it is dropped."""
    for row in kept:
        number, _space, hash_ = row.strip().partition(" ")
        now = hash_at(int(number)) if number.isdecimal() else None
        if now is not None and now != hash_:
            yield _("Hendelse %(number)s har et annet fingeravtrykk enn det som er tatt vare på.") % {"number": number}
