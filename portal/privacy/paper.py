"""How is the record of processing told on paper? The same groups and rows as on the page, in a PDF."""

import hashlib

from django.core.cache import cache
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal.foundation import pdf

from .processing import groups, headings

SHARES = (4, 4, 4, 3, 3, 3)
KEPT = 3600


def record_document():
    return pdf.Document(
        _("Behandlingsprotokoll"),
        get_language(),
        tuple(block for group, rows in groups() for block in (pdf.Heading(group), table(rows))),
        lead="\n".join(lead()),
        wide=True,
    )


def lead():
    yield _("Dette er alt portalen lagrer om folk: hva det er, hvorfor vi har det, hvor lenge, og hvem som får det.")
    yield _("Direktoratet for forvaltning og økonomistyring (DFØ) er behandlingsansvarlig.")


def table(rows):
    """Without the group, which is the heading above it."""
    return pdf.Table(tuple(headings()[1:]), tuple(tuple(vars(row).values()) for row in rows), SHARES)


def record_pdf():
    """Made once for each language and day, and again when the record is another: everybody may ask for it."""
    document, today = record_document(), timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    mark = hashlib.sha256(repr((document, today)).encode()).hexdigest()
    return cache.get_or_set(f"record-pdf:{mark}", lambda: pdf.made(document, at=today), KEPT)
