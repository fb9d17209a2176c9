"""What can be forgotten, and is refused at start-up?"""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register
from django.db import connection

from .personal_data import undeclared
from .this_machine import is_this_machine


@register()
def personal_data_is_declared(app_configs, **kwargs):
    return [
        Error(
            f"{label} points at a person, and no app has declared it.",
            hint="Add a declare(...) for it to personal_data.py of its app, with purpose, legal basis and retention.",
            id="foundation.E001",
        )
        for label in undeclared()
    ]


PROVEN = ("verify-ca", "verify-full")
LACKS = (
    (
        "foundation.W001",
        "DATABASE_URL leads to another machine, which need not prove who it is.",
        "Add ?sslmode=verify-full to it, and sslrootcert when the certificate is of an authority of your own.",
    ),
    (
        "foundation.W002",
        "ELASTICSEARCH_URL leads to another machine without TLS.",
        "Let it begin with https://.",
    ),
    (
        "foundation.W003",
        "SECURITY_CONTACT is not set: nobody can see whom to tell of a weakness.",
        "Set it to mailto:… or https://…, and /.well-known/security.txt answers.",
    ),
)


@register(Tags.security, deploy=True)
def what_production_lacks(app_configs, **kwargs):
    lacks = (has_unproven_database(), has_open_search(), not settings.SECURITY_CONTACT)
    found = [lack for lack, is_so in zip(LACKS, lacks, strict=True) if is_so]
    return [Warning(told, hint=hint, id=code) for code, told, hint in found]


def has_unproven_database():
    """A socket has no name; a folder's name begins with a stroke."""
    facts = connection.settings_dict
    is_near = not facts["HOST"] or is_this_machine(facts["HOST"]) or facts["HOST"].startswith("/")
    return connection.vendor == "postgresql" and not is_near and facts["OPTIONS"].get("sslmode") not in PROVEN


def has_open_search():
    address = urlsplit(settings.ELASTICSEARCH_URL)
    return address.scheme == "http" and bool(address.hostname) and not is_this_machine(address.hostname)
