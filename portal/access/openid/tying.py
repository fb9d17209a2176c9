"""What is kept of a provider's word? That it knows the person, and where it says that she works."""

from allauth.socialaccount.models import SocialAccount
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.foundation.admission import follow, forget_places
from portal.foundation.audit import record

from ..sign_in import owner_of
from .configuration import provider_named
from .signals import identity_changed


@transaction.atomic
def tie(person, identity):
    """From now on the provider's word alone signs her in. A tie that exists is not moved to another account."""
    facts = {"provider": identity.provider, "uid": identity.key}
    account, is_new = SocialAccount.objects.get_or_create(**facts, defaults={"user": person})
    if is_new:
        settled(person, "tied", identity.provider)
        introduce_by(person, identity.name)
    if account.user_id == person.pk:
        follow_claims(person, identity)
    return account


def untie(account):
    account.delete()
    settled(account.user, "untied", account.provider)


@transaction.atomic
def untie_own(*, person, key):
    """What the provider brings again at a later sign-in, is tied anew. Raises ValidationError for her last way in."""
    held = {tie.pk: tie for tie in SocialAccount.objects.filter(user=person).select_for_update()}
    going = held.pop(key, None)
    if going is None:
        return
    if owner_of(person.email) != person and not any(provider_named(tie.provider) for tie in held.values()):
        raise ValidationError(_("Du har ingen annen måte å logge inn på, så denne kan ikke kobles fra."))
    untie(going)


def settled(person, change, provider):
    record(person, f"identity.{change}", by=person, provider=provider)
    identity_changed.send(sender=SocialAccount, person=person, provider=provider, change=change)


def introduce_by(person, name):
    """What she has written herself stays."""
    if name and not person.name:
        person.name = name
        person.save(update_fields=["name"])


def follow_claims(person, identity):
    """At each sign-in, so that what the provider no longer says does not hold any more either."""
    follow(person, provider_named(identity.provider).source, identity.numbers)
    forget_places(person)
