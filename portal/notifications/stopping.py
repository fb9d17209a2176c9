"""How does a person stop mail without signing in? With a signed link that knows who she is and what it stops."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.core import signing

from portal.access.models import User
from portal.foundation.message_kinds import KINDS, Kind

from .preferences import stop_mail

SALT = "portal.notifications.stop"


@dataclass(frozen=True)
class Stopping:
    """What a link stops: whole kinds, and of kinds about things of her own only the things that the mail was about."""

    person: User
    kinds: list[Kind]
    things: list[tuple[Kind, list]]

    @property
    def sentences(self):
        about = [label for kind, ids in self.things for label in kind.things.labels(self.person, ids)]
        return [*(kind.sentence for kind in self.kinds), *about]

    def stop(self):
        stop_mail(person=self.person, kinds=self.kinds)
        for kind, ids in self.things:
            kind.things.stop(self.person, ids)


def token_for(person, kinds, things=None):
    """Lasts as long as the mail it stands in. `things`: ids by the code of their kind."""
    facts = {"person": str(person.public_id), "kinds": sorted(kinds)}
    if things:
        facts["things"] = {code: sorted(ids) for code, ids in sorted(things.items())}
    return signing.dumps(facts, salt=SALT)


def read_token(token):
    """A Stopping; None for a token that we did not write, that is nobody's, or that stops nothing any more."""
    try:
        facts = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    person = get_user_model().objects.filter(public_id=facts["person"]).first()
    kinds = [KINDS[code] for code in facts["kinds"] if code in KINDS and KINDS[code].can_stop]
    named = facts.get("things", {}).items()
    things = [(KINDS[code], ids) for code, ids in named if code in KINDS and KINDS[code].things]
    return Stopping(person, kinds, things) if person and (kinds or things) else None
