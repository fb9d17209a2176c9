"""Which signatures do not match the words any more, and which papers are not those that were kept?

Apps above add what else is signed. Each of them gives a line for each that is found, and how many there are in all.
"""

from .canonical import is_untouched
from .models import Signature, SignedPaper

AT_A_TIME, PAPERS_AT_A_TIME = 500, 50
_signed, _kept = [], []


def register_verified(*, signatures, papers):
    """Each is asked with nothing, and gives lines and a number."""
    _signed.append(signatures)
    _kept.append(papers)


def broken():
    return together(_signed)


def broken_papers():
    return together(_kept)


def together(parts):
    answers = [found() for found in parts]
    return [line for lines, _number in answers for line in lines], sum(number for _lines, number in answers)


def found_among(rows, at_a_time, line_of):
    """`line_of(row)` is empty of what is as it was."""
    found, number = [], 0
    for row in rows.iterator(chunk_size=at_a_time):
        number += 1
        if line := line_of(row):
            found.append(line)
    return found, number


def broken_signatures():
    """Voided ones too."""
    return found_among(Signature.objects.select_related("agreement", "version").order_by("pk"), AT_A_TIME, told)


def told(signature):
    return "" if is_untouched(signature) else f"{named(signature.version)}, signed as {signature.party}"


def broken_signed_papers():
    """Of those that have been made."""
    rows = SignedPaper.objects.exclude(digest="").select_related("version__agreement").order_by("pk")
    return found_among(rows, PAPERS_AT_A_TIME, told_of_paper)


def told_of_paper(paper):
    return "" if paper.is_untouched else f"{named(paper.version)}, the kept PDF"


def named(version):
    return f"Agreement {version.agreement.number}, version {version.number}"


register_verified(signatures=broken_signatures, papers=broken_signed_papers)
