"""What is asked for a line of a list: of one exchange, or of an agency's own?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agreements.status import AGENCIES, Party
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from ..limits import FURTHEST_DAYS, LINE
from ..status import Part

BEFORE, AFTER = "before", "after"
SIDES = {Party.SENDING: _("Når vi sender ut en hospitant"), Party.RECEIVING: _("Når vi tar imot en hospitant")}


class DueForm(PortalForm):
    """A number of days before or after, as one number."""

    text = OneLineField(label=_("Dette skal gjøres"), max_length=LINE)
    part = forms.ChoiceField(label=_("Liste"), choices=Part.choices, widget=forms.RadioSelect, initial=Part.START)
    days = forms.IntegerField(
        label=_("Frist i dager"),
        min_value=0,
        max_value=FURTHEST_DAYS,
        widget=forms.TextInput({"inputmode": "numeric", "class": "p-narrow"}),
        help_text=_(
            "Regnes fra første dag i lista ved oppstart, og fra siste dag i lista ved avslutning. 0 er selve dagen."
        ),
    )
    when = forms.ChoiceField(
        label=_("Før eller etter dagen"),
        choices=[(BEFORE, _("Før")), (AFTER, _("Etter"))],
        widget=forms.RadioSelect,
        initial=BEFORE,
    )

    def clean(self):
        said = super().clean()
        when = said.pop("when", None)
        if when == BEFORE and said.get("days"):
            said["days"] = -said["days"]
        return said


class ItemForm(DueForm):
    turn = forms.ChoiceField(label=_("Hvem gjør det"), widget=forms.RadioSelect)
    field_order = ["text", "part", "turn", "days", "when"]

    def __init__(self, *args, parties, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["turn"].choices = parties


class LineForm(DueForm):
    side = forms.ChoiceField(
        label=_("Gjelder"), choices=[(side.value, SIDES[side]) for side in AGENCIES], widget=forms.RadioSelect
    )
    for_person = forms.BooleanField(label=_("Hospitanten gjør det selv"), required=False)
    field_order = ["text", "side", "part", "for_person", "days", "when"]

    @staticmethod
    def initial_of(line):
        words = {name: getattr(line, name) for name in ("text", "side", "part", "for_person")}
        return words | {"days": abs(line.days), "when": AFTER if line.days > 0 else BEFORE}
