"""Which approvals of a cooperation agreement do not match the words any more, and which of its papers is another?

Looked for together with what is signed of single agreements: `verify_agreements`.
"""

from listings.agreements.verifying import AT_A_TIME, PAPERS_AT_A_TIME, found_among, register_verified

from .canonical import is_untouched
from .models import Acceptance, AgreedPaper


def broken_acceptances():
    """Of what was declined and withdrawn too."""
    rows = Acceptance.objects.select_related("proposal__cooperation").order_by("pk")
    return found_among(rows, AT_A_TIME, told)


def told(acceptance):
    proposal = acceptance.proposal
    if is_untouched(proposal.cooperation, proposal, acceptance):
        return ""
    return f"{named(proposal)}, approved for {acceptance.agency_name}"


def broken_agreed_papers():
    """Of those that have been made."""
    rows = AgreedPaper.objects.exclude(digest="").select_related("proposal__cooperation").order_by("pk")
    return found_among(rows, PAPERS_AT_A_TIME, told_of_paper)


def told_of_paper(paper):
    return "" if paper.is_untouched else f"{named(paper.proposal)}, the kept PDF"


def named(proposal):
    return f"Cooperation agreement {proposal.cooperation.number}, proposal {proposal.number}"


register_verified(signatures=broken_acceptances, papers=broken_agreed_papers)
