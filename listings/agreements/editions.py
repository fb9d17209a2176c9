"""Was an agreement signed in another edition of the form than today's? By what the page said then, and says now."""

from django.utils.translation import override

from .canonical import RENDERING, is_untouched
from .models import SignedPaper
from .terms.showing import shown_of


def is_older(signature):
    """Where the words have been changed since, they say nothing of the form; the check of the signatures tells that."""
    if signature.rendering < RENDERING:
        return True
    with override(signature.language):
        return signature.shown != shown_of(signature.version.terms) and is_untouched(signature)


def mark_older(signatures, version):
    """On each of those that stand under `version`: whether it is of an older edition. Whether any is."""
    for one in signatures:
        one.version = version
        one.is_older = is_older(one)
    return any(one.is_older for one in signatures)


def is_as_signed(version):
    """The paper was settled with the last signature, is the one that was kept, and says what each of them read."""
    paper = SignedPaper.objects.filter(version=version, afterwards=False).first()
    return bool(paper and paper.is_untouched) and all(says(paper, one) for one in version.signatures.standing())


def says(paper, signature):
    """As far as she read it in the language of the paper."""
    return bool(signature.shown) and (signature.language != paper.language or signature.shown == paper.words["groups"])
