"""Which code stands for a person in the chain? One for as long as her account is; then nobody can tell."""

import secrets
from hashlib import sha256

from django.contrib.auth import get_user_model

from ..models import Pseudonym


def code_of(secret, public_id):
    return sha256(f"{secret}\n{public_id}".encode()).hexdigest()


def codes_of(people):
    """The code of each key in `people`, made where there is none. The head is held, so by one at a time."""
    people = {key for key in people if key}
    known = dict(Pseudonym.objects.filter(person__in=people).values_list("person", "code"))
    if missing := people - known.keys():
        made = [pseudonym(person) for person in get_user_model().objects.filter(pk__in=missing)]
        known |= {one.person_id: one.code for one in Pseudonym.objects.bulk_create(made)}
    return known


def pseudonym(person):
    secret = secrets.token_hex()
    return Pseudonym(person=person, secret=secret, code=code_of(secret, person.public_id))
