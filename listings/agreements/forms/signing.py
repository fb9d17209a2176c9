"""Who signs for an agency, what does one say when one signs, and where is it archived?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.row_choices import RowChoiceField
from portal.foundation.textcheck import refuse_birth_number

from ..limits import AUTHORITY, REFERENCE
from ..members import members_of


class MemberField(RowChoiceField):
    def label_from_instance(self, person):
        return f"{person.name}, {person.title}" if person.title else person.name


class SignatoryForm(PortalForm):
    person = MemberField(
        label=_("Hvem signerer for virksomheten?"),
        queryset=None,
        error_messages={
            "required": _("Velg hvem som signerer"),
            "invalid_choice": _("Velg en av dem som står i lista"),
        },
    )
    authority = OneLineField(
        label=_("Hva gir personen rett til å signere?"),
        help_text=_("For eksempel stillingen, eller fullmakten med dato."),
        max_length=AUTHORITY,
        validators=[refuse_birth_number],
        error_messages={"required": _("Skriv hva som gir rett til å signere")},
    )

    def __init__(self, *args, agency, person=None, **kwargs):
        """`person`: the one who goes, who signs for nobody else."""
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = members_of(agency).exclude(pk=person)


class SignForm(PortalForm):
    has_read = forms.BooleanField(
        label=_("Jeg har lest avtalen"), error_messages={"required": _("Kryss av for at du har lest avtalen")}
    )
    digest = forms.CharField(widget=forms.HiddenInput, max_length=64)


class ArchiveForm(PortalForm):
    reference = OneLineField(
        label=_("Arkivreferanse"),
        help_text=_("Hvor avtalen står i arkivet deres."),
        max_length=REFERENCE,
        validators=[refuse_birth_number],
        error_messages={"required": _("Skriv hvor avtalen er arkivert")},
    )
