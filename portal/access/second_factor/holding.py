"""Which second factors does a person have?"""

from dataclasses import dataclass

from allauth.mfa.models import Authenticator

Kind = Authenticator.Type


@dataclass(frozen=True)
class Held:
    app: Authenticator | None
    passkeys: list[Authenticator]
    codes_left: int

    def __bool__(self):
        return bool(self.app or self.passkeys)


def held_by(user):
    rows = list(Authenticator.objects.filter(user=user).order_by("created_at", "pk"))
    codes = next((row for row in rows if row.type == Kind.RECOVERY_CODES), None)
    return Held(
        app=next((row for row in rows if row.type == Kind.TOTP), None),
        passkeys=[row for row in rows if row.type == Kind.WEBAUTHN],
        codes_left=len(codes.wrap().get_unused_codes()) if codes else 0,
    )


def has_unseen_codes(user):
    codes = Authenticator.objects.filter(user=user, type=Kind.RECOVERY_CODES).first()
    return bool(codes) and not codes.wrap().did_view
