"""What has come of a yes? Apps above say it, of several at a time; then nobody is waited for any more."""

from .status import Stage

PROVIDERS = []


def register_outcomes(provider):
    """`provider(applications)` gives a sentence to the person by the key of each that something has come of."""
    PROVIDERS.append(provider)
    return provider


def outcomes_of(applications):
    said_yes = [one for one in applications if one.status == Stage.ACCEPTED]
    return {key: said for provider in PROVIDERS if said_yes for key, said in provider(said_yes).items()}
