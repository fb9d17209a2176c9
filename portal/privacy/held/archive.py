"""What is in the file a person takes with her? A JSON and a CSV for each table, and what she uploaded."""

import io
import json
import zipfile

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.clock import OSLO
from portal.foundation.personal_data import OURS
from portal.foundation.sheets.texts import written

from .tables import about, tables_of


def archive(person):
    """The bytes of a ZIP."""
    out = io.BytesIO()
    tables = tables_of(person)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(_("les-meg.txt"), introduction(person, tables))
        for table in tables:
            packed.writestr(f"json/{table.code}.json", as_json(table))
            packed.writestr(f"csv/{table.code}.csv", as_csv(table))
            for name, content in files_of(table, person):
                packed.writestr("/".join([_("filer"), name]), content)
    return out.getvalue()


def introduction(person, tables):
    made = timezone.localtime(timezone=OSLO).strftime("%d.%m.%Y %H.%M")
    lines = [
        _("Dette er alt Utvekslingsportalen har om %(name)s, slik det var %(when)s.") % {"name": person, "when": made},
        _("Hver tabell ligger i to filer med det samme innholdet: en for maskiner (JSON) og en for regneark (CSV)."),
        _("Navn på andre er tatt ut der du ikke har fått vite dem i portalen."),
        "",
    ]
    lines += [f"{table.code}: {table.words.what} ({len(table)})" for table in tables]
    return "\n".join(lines)


def as_json(table):
    words = {"what": table.words.what, "why": table.words.purpose, "kept": table.words.retention}
    return json.dumps(words | {"rows": table.rows}, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)


def as_csv(table):
    rows = ([flat(each.get(name, "")) for name in table.headings] for each in table.rows)
    return written([table.headings, *rows]).encode()


def flat(value):
    """Lists and facts within a cell are written as JSON."""
    plain = not isinstance(value, (list, dict))
    return value if plain else json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)


def files_of(table, person):
    """What she has uploaded herself and for herself: what lies in Wagtail she uploaded for an agency. A file that is
    gone from the disk is left out."""
    model = apps.get_model(table.code)
    if not model.__module__.startswith(OURS):
        return
    fields = [field for field in model._meta.local_concrete_fields if isinstance(field, models.FileField)]
    for field in fields:
        for each in about(model, table.declaration, person):
            file = getattr(each, field.name)
            if file and file.storage.exists(file.name):
                with file.storage.open(file.name) as opened:
                    yield file.name, opened.read()
