"""What is done with a person's second factors? Each is recorded, and she is told by mail."""

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from allauth.mfa.webauthn.internal.auth import WebAuthn
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.foundation.audit import record

from ..rules import Action, require
from ..sessions.living import end_all_but, end_all_of
from ..signals import second_factor_changed
from .needing import reason_for
from .showing import SIGNING_IN, was_shown_in

Kind = Authenticator.Type


@transaction.atomic
def add_app(*, person, secret, here):
    """In place of the one she had: a new phone. As `settle_new`."""
    of(person).filter(type=Kind.TOTP).delete()
    TOTP.activate(person, secret)
    return settle_new(person, Kind.TOTP, here)


@transaction.atomic
def add_passkey(*, person, name, credential, here):
    """As `settle_new`."""
    WebAuthn.add(person, name, credential)
    return settle_new(person, Kind.WEBAUTHN, here)


@transaction.atomic
def rename_passkey(*, person, key, name):
    for passkey in of(person).filter(pk=key, type=Kind.WEBAUTHN):
        passkey.data["name"] = name
        passkey.save(update_fields=["data"])


@transaction.atomic
def remove(*, person, key):
    """With the last one go the recovery codes. Raises ValidationError when it is the last of somebody who needs one."""
    held = list(of(person).filter(type__in=SIGNING_IN).select_for_update())
    one = next((factor for factor in held if factor.pk == key), None)
    if one is None:
        return
    if len(held) == 1 and reason_for(person):
        raise ValidationError(_("Rollen din krever at du har minst én. Legg til en ny før du fjerner denne."))
    of(person).filter(**{} if len(held) == 1 else {"pk": key}).delete()
    settled(person, "second_factor.removed", one.type, by=person)


@transaction.atomic
def make_new_codes(*, person):
    """The old ones do not work any more."""
    of(person).filter(type=Kind.RECOVERY_CODES).delete()
    RecoveryCodes.activate(person)
    record(person, "second_factor.codes_made", by=person)


@transaction.atomic
def take_away(*, person, by):
    """She has lost it. At her next sign-in she sets up a new one, when she needs one."""
    require(by, Action.MANAGE_USERS, person)
    take_away_by_command(person=person, by=by)


@transaction.atomic
def take_away_by_command(*, person, by=None):
    """For the last administrator, by those who run the portal: asks nobody's leave. Gives how many were removed.

    What is lost may be in somebody's hands, so she is signed out everywhere.
    """
    count, _per_table = of(person).delete()
    if count:
        end_all_of(person)
        settled(person, "second_factor.taken_away", by=by)
    return count


def settle_new(person, kind, here):
    """Gives in how many places she was signed out: those that have shown no second factor. `here` is the key of the
    session she is in, which goes on."""
    RecoveryCodes.activate(person)
    settled(person, "second_factor.added", kind, by=person)
    ended = end_all_but(person, here=here, stays=was_shown_in)
    if ended:
        record(person, "sessions.ended", by=person, count=ended)
    return ended


def of(person):
    return Authenticator.objects.filter(user=person)


def settled(person, event, kind=None, *, by):
    record(person, event, by=by, **({"kind": str(kind)} if kind else {}))
    second_factor_changed.send(sender=Authenticator, person=person, change=event.partition(".")[2], by=by)
