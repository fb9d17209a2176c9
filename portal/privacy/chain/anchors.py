"""Do the months hang together, also those whose entries are dropped; and how are they written to be kept elsewhere?"""

import re

from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import Head, Segment
from .dropping import may_be_gone

LINE = re.compile(r"(\d{1,18}) ([0-9a-f]{64})")


def faults_of_anchors(segments, walk):
    if segments and (segments[0].first_number, segments[0].hash_before) != (1, ""):
        yield _("Den første måneden i loggen er tatt bort. Før %(month)s mangler et anker.") % {"month": segments[0]}
    for before, segment in zip([None, *segments], segments, strict=False):
        if before and (segment.first_number, segment.hash_before) != (before.last_number + 1, before.last_hash):
            yield _("%(month)s følger ikke etter måneden før. Et anker er endret eller tatt bort.") % {"month": segment}
        yield from faults_of_segment(segment, walk)


def faults_of_segment(segment, walk):
    if segment.dropped_at and not may_be_gone(segment):
        told = {"month": segment, "day": timezone.localtime(segment.dropped_at).strftime("%d.%m.%Y")}
        yield _("%(month)s er merket som slettet %(day)s. Så tidlig skal ingen måned slettes.") % told
    elif segment.closed_at and not segment.dropped_at:
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
    """`kept`: lines that were printed before. `hash_at(number)`: what stands there now, None when it is dropped. What
    cannot be read has compared nothing, and is as bad as a difference."""
    compared = 0
    for place, row in enumerate(kept, start=1):
        if row.strip():
            compared += 1
            yield from faults_of_line(place, row.strip(), hash_at)
    if not compared:
        yield _("Fila har ingen linjer å sammenligne med.")


def faults_of_line(place, row, hash_at):
    if not (read := LINE.fullmatch(row)):
        yield _("Linje %(line)s kan ikke leses: «%(text)s».") % {"line": place, "text": row[:80]}
        return
    now = hash_at(int(read[1]))
    if now is not None and now != read[2]:
        yield _("Hendelse %(number)s har et annet fingeravtrykk enn det som er tatt vare på.") % {"number": read[1]}
