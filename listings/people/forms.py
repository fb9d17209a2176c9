"""Which file is it, and which of its columns is what?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.forms import PortalForm, adapt
from portal.foundation.sheets.reading import table_in

from . import actions
from .columns import FIELDS
from .limits import FILE

SHOWN = 60
"""Signs of a heading and of an example, in a list to choose from."""


class UploadForm(PortalForm):
    file = forms.FileField(
        label=gettext_lazy("Fil med ansatte"),
        help_text=gettext_lazy("Et regneark (.xlsx) eller en CSV-fil (UTF-8), med overskrifter på første rad."),
        widget=forms.FileInput({"accept": ".csv,.xlsx,text/csv"}),
        error_messages={"required": gettext_lazy("Velg en fil")},
    )

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.agency = agency

    def clean_file(self):
        file = self.cleaned_data["file"]
        try:
            self.table = table_in(file, FILE)
        except ValidationError as refusal:
            raise ValidationError(refusal.messages) from refusal
        if not self.table.rows:
            raise ValidationError(_("Fila har ingen rader under overskriftene."), code="")
        return file

    def save(self, *, by):
        name = self.cleaned_data["file"].name
        return actions.upload(agency=self.agency, by=by, table=self.table, file_name=name)


class ColumnsForm(PortalForm):
    is_whole = forms.BooleanField(
        label=gettext_lazy("Fila er hele lista vår"),
        required=False,
        help_text=gettext_lazy("Da mister de som ikke står i fila, tilgangen. Du får se hvem før noe skjer."),
    )
    is_told = forms.BooleanField(
        label=gettext_lazy("Send e-post til de nye"),
        required=False,
        help_text=gettext_lazy("Uten e-post kommer kolleger med adresse hos dere inn når de logger inn selv."),
    )

    def __init__(self, *args, people_import, **kwargs):
        self.people_import = people_import
        held = {"is_whole": people_import.is_whole, "is_told": people_import.is_told}
        super().__init__(*args, **kwargs | {"initial": held | people_import.columns})
        choices = [("", _("Står ikke i fila")), *columns_of(people_import)]
        for name, label in FIELDS.items():
            self.fields[name] = column(label, choices, required=name == "email")
        self.order_fields([*FIELDS, "is_whole", "is_told"])

    def clean(self):
        cleaned = super().clean()
        taken = {}
        for name in FIELDS:
            number = cleaned.get(name)
            if number is not None and number in taken:
                told = {"other": FIELDS[taken[number]]}
                self.add_error(name, ValidationError(_("Kolonnen er brukt til «%(other)s» også."), params=told))
            taken.setdefault(number, name)
        return cleaned

    def save(self, *, by):
        cleaned = self.cleaned_data
        columns = {name: cleaned[name] for name in FIELDS if cleaned[name] is not None}
        how = {"is_whole": cleaned["is_whole"], "is_told": cleaned["is_told"]}
        return actions.map_columns(people_import=self.people_import, by=by, columns=columns, **how)


def column(label, choices, *, required):
    missing = {"required": _("Velg kolonnen med e-postadressen")}
    how = {"required": required, "error_messages": missing if required else None}
    field = forms.TypedChoiceField(label=label, choices=choices, coerce=int, empty_value=None, **how)
    adapt(field, label)
    return field


def columns_of(people_import):
    """Each heading, with the first that stands below it; nothing when the only one has deleted her account."""
    first = people_import.rows[0][1] if people_import.rows else [""] * len(people_import.header)
    for place, heading in enumerate(people_import.header):
        heading = heading[:SHOWN] or _("Kolonne %(number)s") % {"number": place + 1}
        example = first[place][:SHOWN]
        yield place, f"{heading} ({example})" if example else heading
