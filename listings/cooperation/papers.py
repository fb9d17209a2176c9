"""Which PDF is what both agencies agreed to? As with single agreements (listings/agreements/papers.py)."""

from django.utils import timezone
from django.utils.translation import override

from listings.agreements.papers import made

from .document import words_of
from .models import AgreedPaper
from .status import ProposalStatus


def settle(cooperation, proposal, *, afterwards=False):
    """Belongs in the transaction of the second yes. What is settled stays."""
    facts = settled(cooperation, proposal, afterwards=afterwards)
    return AgreedPaper.objects.get_or_create(proposal=proposal, defaults=facts)[0]


def settled(cooperation, proposal, *, afterwards=False):
    """In the language of the one who sent it, who wrote its words."""
    acceptances = list(proposal.acceptances.all())
    language = acceptances[0].language or "nb"
    with override(language):
        words = words_of(cooperation, proposal, acceptances, afterwards=afterwards)
    at = timezone.now() if afterwards else acceptances[-1].at
    return {"language": language, "words": words, "at": at, "afterwards": afterwards}


def paper_of(cooperation, proposal):
    """Made where it was not yet; None of what both have not agreed to. Raises PdfFailed."""
    paper = AgreedPaper.objects.filter(proposal=proposal).first()
    if paper is None and proposal.status == ProposalStatus.AGREED:
        paper = settle(cooperation, proposal, afterwards=True)
    return paper and made(paper)
