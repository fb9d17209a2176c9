"""What is a person told of her own second factors when she asks for all that is held of her? Never a key."""

from allauth.mfa.models import Authenticator


def factors_of(person):
    """A passkey by the name that she has given it."""
    rows = Authenticator.objects.filter(user=person).order_by("pk")
    return [
        {
            "type": row.get_type_display(),
            "name": row.data.get("name", ""),
            "created_at": row.created_at,
            "last_used_at": row.last_used_at,
        }
        for row in rows
    ]
