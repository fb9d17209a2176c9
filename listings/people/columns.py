"""Which column of a file is what? Guessed from its heading, and chosen by whoever knows the file."""

import json
from functools import cache
from pathlib import Path

from django.utils.translation import gettext_lazy as _

DATA = Path(__file__).parent / "data" / "headings.json"
FIELDS = {
    "email": _("E-post"),
    "name": _("Navn"),
    "first_name": _("Fornavn"),
    "last_name": _("Etternavn"),
    "title": _("Stilling"),
    "unit": _("Enhet"),
    "roles": _("Roller"),
}


@cache
def known():
    return json.loads(DATA.read_text(encoding="utf-8"))


def guessed(header):
    """Field → number of its column, the first that is called so; those that nobody is called are left out."""
    plain = [heading.strip().casefold() for heading in header]
    found = {}
    for field, headings in known()["headings"].items():
        numbers = [plain.index(heading) for heading in headings if heading in plain]
        if numbers:
            found[field] = numbers[0]
    return found


def column_of_agency(header):
    """Where a file about several agencies says which; None when it does not."""
    plain = [heading.strip().casefold() for heading in header]
    return next((plain.index(heading) for heading in known()["agency"] if heading in plain), None)
