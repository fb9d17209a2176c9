"""May everybody with an address in this domain belong to an agency? Not where anybody at all may get one."""

import re
from functools import cache
from pathlib import Path

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

DATA = Path(__file__).parent / "data"
DOMAIN = re.compile(r"(?=.{4,120}$)[a-z0-9-]+(\.[a-z0-9-]+)+")


@cache
def listed(name):
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def tidied(text):
    return text.strip().lower().removeprefix("@")


def check_domain(domain):
    if not is_one(domain) or domain in listed("public_suffixes.txt"):
        raise ValidationError(
            _("«%(domain)s» er ikke et domene virksomheten kan ha. Skriv det som dfo.no."),
            code="domain",
            params={"domain": domain},
        )
    if is_for_all(domain):
        raise ValidationError(
            _("%(domain)s er en e-posttjeneste der alle kan få en adresse. Skriv virksomhetens eget domene."),
            code="public_mail",
            params={"domain": domain},
        )


def is_one(text):
    return bool(DOMAIN.fullmatch(text))


def is_for_all(domain):
    parts = domain.split(".")
    endings = {".".join(parts[start:]) for start in range(len(parts))}
    return not endings.isdisjoint(listed("public_mail.txt"))
