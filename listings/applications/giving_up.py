"""May the person give up a place that she has said yes to? Apps above say what keeps it."""

from portal.foundation.lifecycle import StepNotAllowed

from .status import Stage

PROVIDERS = []


def register_keeping(provider):
    """`provider(application, lock=False)` gives a sentence to the person while the place is not hers to give up, or
    nothing. With `lock` it stays so until the transaction is over."""
    PROVIDERS.append(provider)
    return provider


def why_kept(application, *, lock=False):
    return next((said for provider in PROVIDERS if (said := provider(application, lock=lock))), "")


def may_be_given_up(application):
    return application.status == Stage.ACCEPTED and not why_kept(application)


def check_not_kept(application):
    """Raises StepNotAllowed with the sentence. For verbs: nothing that keeps it comes meanwhile."""
    if why := why_kept(application, lock=True):
        raise StepNotAllowed(why, code="held")
