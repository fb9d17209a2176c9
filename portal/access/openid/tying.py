"""What is kept of a provider's word? That it knows the person, and where it says that she works."""

from allauth.socialaccount.models import SocialAccount
from django.db import transaction

from portal.foundation.admission import follow, forget_places
from portal.foundation.audit import record

from .configuration import provider_named


@transaction.atomic
def tie(person, identity):
    """From now on the provider's word alone signs her in. A tie that exists is not moved to another account."""
    facts = {"provider": identity.provider, "uid": identity.key}
    account, is_new = SocialAccount.objects.get_or_create(**facts, defaults={"user": person})
    if is_new:
        record(person, "identity.tied", by=person, provider=identity.provider)
        introduce_by(person, identity.name)
    if account.user_id == person.pk:
        follow_claims(person, identity)
    return account


def untie(account):
    record(account.user, "identity.untied", by=account.user, provider=account.provider)
    account.delete()


def introduce_by(person, name):
    """What she has written herself stays."""
    if name and not person.name:
        person.name = name
        person.save(update_fields=["name"])


def follow_claims(person, identity):
    """At each sign-in, so that what the provider no longer says does not hold any more either."""
    follow(person, provider_named(identity.provider).source, identity.numbers)
    forget_places(person)
