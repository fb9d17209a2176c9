"""Which PDF is what was signed? Its words are settled with the last signature; its bytes are made once, and kept.

The bytes are made after the signature stands, so that nothing that fails on the way can take it back. What could not be
made then is made by `tend_agreements`, or when somebody asks for it: of the same words, whatever the form has become.
"""

import logging
from hashlib import sha256

from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import override

from portal.foundation import pdf

from .document import paper_from, words_of
from .models import SignedPaper, Version
from .status import Party

logger = logging.getLogger(__name__)


def settle(version, *, afterwards=False):
    """Belongs in the transaction of the last signature. What is settled stays."""
    return SignedPaper.objects.get_or_create(version=version, defaults=settled(version, afterwards=afterwards))[0]


def settled(version, *, afterwards=False):
    """What the paper says, in the agreement's own written form."""
    agreement, signatures = version.agreement, list(version.signatures.standing())
    with override(agreement.language):
        words = words_of(agreement, version, signatures, afterwards=afterwards)
    at = timezone.now() if afterwards else signatures[-1].at
    return {"language": agreement.language, "words": words, "at": at, "afterwards": afterwards}


def make_soon(paper):
    """When the signature stands. What goes wrong then is in the log, and the document is made another day."""
    transaction.on_commit(lambda: made(type(paper).objects.get(pk=paper.pk)), robust=True)


def made(paper):
    """Any paper that is kept, with its bytes; the first that are made are those that are kept. Raises PdfFailed."""
    if not paper.digest:
        content = pdf.made(paper_from(paper.words, paper.language), at=paper.at)
        facts = {"content": content, "digest": sha256(content).hexdigest()}
        type(paper).objects.unmade().filter(pk=paper.pk).update(**facts)
        paper.refresh_from_db()
    return paper


def paper_of(version):
    """Made where it was not yet; None while not all have signed. Raises PdfFailed."""
    paper = SignedPaper.objects.filter(version=version).first()
    if paper is None and version.is_signed_by_all:
        paper = settle(version, afterwards=True)
    return paper and made(paper)


def papers_of(agreement):
    """Of each version that all have signed, the latest first."""
    rows = signed_versions().filter(agreement=agreement).select_related("agreement").order_by("-number")
    return [paper_of(version) for version in rows]


def signed_versions():
    stands = Q(signatures__voided_at=None)
    signed = Version.objects.filter(agreement__in_force_at__isnull=False)
    return signed.alias(parties=Count("signatures", filter=stands)).filter(parties=len(Party))


def make_unmade():
    """How many were made; what fails is in the log, and is tried again."""
    lacking = Q(paper=None) | Q(paper__digest="")
    return sum(map(could_be_made, signed_versions().filter(lacking).select_related("agreement")))


def could_be_made(version):
    try:
        with transaction.atomic():
            paper_of(version)
    except Exception:
        logger.exception("The paper of version %s could not be made", version.pk)
        return False
    return True
