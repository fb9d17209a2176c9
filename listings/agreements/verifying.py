"""Which signatures do not match the words any more, and which papers are not those that were kept?"""

from .canonical import is_untouched
from .models import Signature, SignedPaper

AT_A_TIME, PAPERS_AT_A_TIME = 500, 50


def broken():
    """A line for each, and how many there are in all; voided ones too."""
    rows = Signature.objects.select_related("agreement", "version").order_by("pk")
    found, number = [], 0
    for signature in rows.iterator(chunk_size=AT_A_TIME):
        number += 1
        if not is_untouched(signature):
            found.append(f"{named(signature.version)}, signed as {signature.party}")
    return found, number


def broken_papers():
    """The same of those that have been made."""
    rows = SignedPaper.objects.exclude(digest="").select_related("version__agreement").order_by("pk")
    found, number = [], 0
    for paper in rows.iterator(chunk_size=PAPERS_AT_A_TIME):
        number += 1
        if not paper.is_untouched:
            found.append(f"{named(paper.version)}, the kept PDF")
    return found, number


def named(version):
    return f"Agreement {version.agreement.number}, version {version.number}"
