"""Whose mailbox is it? A manager is known by the address that she is asked at, with an account or without."""

from dataclasses import dataclass

from listings.agencies.models.put_out import mail_box_of as mailbox_of

__all__ = ["Proved", "mailbox_of", "masked"]


@dataclass(frozen=True)
class Proved:
    """Somebody without sign-in who has shown that she reads the mail of the address, by a code that was sent there."""

    email: str
    pk = None
    is_authenticated = False
    is_active = True


def masked(address):
    """«k…@nav.no»: enough to see whom it is for."""
    name, _at, domain = address.partition("@")
    return f"{name[:1]}…@{domain}"
