"""Which code stands for a person in the chain? One for as long as her account is; then nobody can tell, but of those
who have acted with a role (names.py)."""

import secrets
from hashlib import sha256

from django.contrib.auth import get_user_model

from portal.foundation.role_holders import role_holders

from ..models import Pseudonym


def code_of(secret, public_id):
    return sha256(f"{secret}\n{public_id}".encode()).hexdigest()


def codes_of(people):
    """The code of each key in `people`, made where there is none. The head is held, so by one at a time."""
    people = {key for key in people if key}
    known = {one.person_id: one for one in Pseudonym.objects.filter(person__in=people)}
    if missing := people - known.keys():
        made = [pseudonym(person) for person in get_user_model().objects.filter(pk__in=missing)]
        known |= {one.person_id: one for one in Pseudonym.objects.bulk_create(made)}
    note_roles(known)
    return {key: one.code for key, one in known.items()}


def pseudonym(person):
    secret = secrets.token_hex()
    return Pseudonym(person=person, secret=secret, code=code_of(secret, person.public_id))


def note_roles(known):
    """Noted when she acts: what she was trusted with then, no table tells when it has been taken from her."""
    others = {key for key, one in known.items() if not one.had_role}
    if holders := role_holders(others):
        Pseudonym.objects.filter(person__in=holders).update(had_role=True)
