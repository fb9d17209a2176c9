"""What does an agency usually answer? All of it may be left open."""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.models import Municipality
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.textcheck import refuse_birth_number

from .. import choices
from ..actions.defaults import change_defaults
from ..models.defaults import AUDIENCES, PostingDefaults

UNDECIDED = ("", _("Ikke bestemt"))
LABELS = {
    "form": _("Form for utveksling"),
    "workplace": _("Arbeidssted"),
    "salary_paid_by": _("Hvem betaler lønna?"),
    "travel_paid_by": _("Hvem dekker reise og bosted?"),
    "security": _("Sikkerhet"),
    "visibility": _("Hvem kan se utlysningene?"),
    "language": _("Målform i teksten"),
}
ROWS = {
    "form": choices.Form,
    "workplace": choices.Workplace,
    "salary_paid_by": choices.Payer,
    "travel_paid_by": choices.TravelPayer,
    "security": choices.Security,
    "visibility": AUDIENCES,
    "language": choices.WrittenForm,
}
TERMS, ANSWERS, CONTACT = _("Vilkårene deres"), _("Vanlige svar"), _("Fast kontaktperson")


def usual(name):
    rows = getattr(ROWS[name], "choices", ROWS[name])
    return forms.ChoiceField(label=LABELS[name], choices=[UNDECIDED, *rows], required=False)


class DefaultsForm(PortalForm, forms.ModelForm):
    form, workplace, security, visibility, language = map(
        usual, ("form", "workplace", "security", "visibility", "language")
    )
    salary_paid_by, travel_paid_by = usual("salary_paid_by"), usual("travel_paid_by")
    percentage = forms.TypedChoiceField(
        label=_("Omfang"),
        choices=[UNDECIDED, *choices.Percentage.choices],
        coerce=int,
        empty_value=None,
        required=False,
    )
    municipality = forms.ModelChoiceField(
        Municipality.objects.order_by("daily_name"), label=_("Kommune"), required=False, empty_label=_("Velg kommune")
    )
    contact_name = OneLineField(label=_("Navn"), max_length=150, required=False)
    contact_title = OneLineField(label=_("Stilling"), max_length=150, required=False)
    sections = [
        (TERMS, ["standing_terms"]),
        (ANSWERS, ["form percentage", "workplace municipality", "salary_paid_by travel_paid_by"]),
        ("", ["security language", "visibility"]),
        (CONTACT, ["contact_name contact_title", "contact_email"]),
    ]

    class Meta:
        model = PostingDefaults
        fields = [
            *LABELS,
            "percentage",
            "municipality",
            "contact_name",
            "contact_title",
            "contact_email",
            "standing_terms",
        ]
        labels = {"contact_email": _("E-post"), "standing_terms": _("Slik gjør vi det hos oss")}
        help_texts = {
            "standing_terms": _(
                "Står på alle utlysningene deres, for eksempel om fadder, kontor og reise. Tom linje gir nytt avsnitt."
            ),
        }
        widgets = {"standing_terms": forms.Textarea(attrs={"rows": 6})}

    def clean_standing_terms(self):
        refuse_birth_number(self.cleaned_data["standing_terms"])
        return self.cleaned_data["standing_terms"]

    def clean(self):
        cleaned = super().clean()
        if (cleaned.get("contact_title") or cleaned.get("contact_email")) and not cleaned.get("contact_name"):
            self.add_error("contact_name", _("Skriv navnet på kontaktpersonen, eller la hele kontakten stå tom"))
        return cleaned

    @property
    def groups(self):
        return [{"heading": heading, "rows": [self.row(names) for names in rows]} for heading, rows in self.sections]

    def row(self, names):
        return [self[name] for name in names.split()]

    def save(self, *, by):
        return change_defaults(defaults=self.instance, by=by)
