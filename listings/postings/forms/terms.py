"""When, where and on which terms? Third step."""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.vocabulary.models import Municipality
from listings.vocabulary.stays import MonthsField
from portal.foundation.one_line import OneLineField

from .. import choices, limits
from ..checking.lengths import kept_within
from ..models import PostingPage
from .audience import ChosenAgencies, add_agency_field, agencies_but
from .step import StepForm

PERIOD, PLACE, PAY, READERS, CONTACT = (
    _("Når og hvor mye"),
    _("Hvor"),
    _("Vilkår"),
    _("Hvem kan se utlysningen, og til når"),
    _("Kontakt"),
)


def months(label, help_text=""):
    return MonthsField(label=label, required=False, help_text=help_text)


class TermsForm(ChosenAgencies, StepForm):
    months_min = months(_("Minste antall måneder"), _("En uke er 0,25. En dag er 0,03."))
    months_max = months(_("Høyeste antall måneder"))
    percentage = forms.TypedChoiceField(
        label=_("Omfang"),
        choices=[("", _("Etter avtale")), *choices.Percentage.choices],
        coerce=int,
        empty_value=None,
        required=False,
    )
    municipality = forms.ModelChoiceField(
        Municipality.objects.order_by("daily_name"), label=_("Kommune"), required=False, empty_label=_("Velg kommune")
    )
    languages = forms.MultipleChoiceField(
        label=_("Språk arbeidet krever"),
        choices=choices.WorkLanguage,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    places = forms.IntegerField(label=_("Antall plasser"), min_value=1, max_value=limits.MOST_PLACES, initial=1)
    chosen_agencies = forms.ModelMultipleChoiceField(
        Agency.objects.none(), label=_("Utvalgte virksomheter"), required=False, widget=forms.CheckboxSelectMultiple
    )
    add_agency = add_agency_field()
    needed_to_publish = frozenset(
        {
            "add_agency",
            "starts_earliest",
            "months_min",
            "months_max",
            "municipality",
            "contact_name",
            "contact_email",
            "percentage",
        }
    )
    sections = [
        (PERIOD, ["starts_earliest starts_latest", "flexible_start", "months_min months_max", "percentage"]),
        (PLACE, ["workplace", "municipality"]),
        (PAY, ["salary_paid_by travel_paid_by", "security languages", "places"]),
        (READERS, ["deadline", "visibility", "chosen_agencies", "language"]),
        (CONTACT, ["contact_name contact_title", "contact_email"]),
    ]

    class Meta:
        model = PostingPage
        fields = [
            "starts_earliest",
            "starts_latest",
            "flexible_start",
            "months_min",
            "months_max",
            "percentage",
            "workplace",
            "municipality",
            "salary_paid_by",
            "travel_paid_by",
            "security",
            "languages",
            "places",
            "deadline",
            "visibility",
            "chosen_agencies",
            "language",
            "contact_name",
            "contact_title",
            "contact_email",
        ]
        labels = {
            "starts_earliest": _("Tidligste oppstart"),
            "starts_latest": _("Seneste oppstart"),
            "flexible_start": _("Oppstart kan avtales"),
            "workplace": _("Arbeidssted"),
            "salary_paid_by": _("Hvem betaler lønna?"),
            "travel_paid_by": _("Hvem dekker reise og bosted?"),
            "security": _("Sikkerhet"),
            "deadline": _("Frist"),
            "visibility": _("Hvem kan se utlysningen?"),
            "language": _("Målform i teksten"),
            "contact_name": _("Kontaktperson"),
            "contact_title": _("Stilling"),
            "contact_email": _("E-post"),
        }
        help_texts = {
            "salary_paid_by": _("Mottakende virksomhet er den som får folk. Avgivende er den som låner ut."),
            "deadline": _("La feltet stå tomt hvis dere tar imot interesse løpende."),
            "contact_email": _("Vises for innloggede som ser utlysningen."),
        }
        field_classes = dict.fromkeys(("contact_name", "contact_title"), OneLineField)
        widgets = {
            name: forms.RadioSelect
            for name in ("workplace", "salary_paid_by", "travel_paid_by", "security", "visibility", "language")
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["chosen_agencies"].queryset = agencies_but(self.instance.agency_id)

    def clean(self):
        cleaned = super().clean()
        self.choose_typed(self.cleaned_data)
        return cleaned

    def clean_months_min(self):
        return kept_within(self.cleaned_data["months_min"])

    def clean_months_max(self):
        return kept_within(self.cleaned_data["months_max"])

    @property
    def longest(self):
        return limits.longest_said()

    @property
    def shows_agencies(self):
        return self["visibility"].value() == choices.Audience.CHOSEN

    @property
    def groups(self):
        return [{"heading": heading, "rows": [self.row(names) for names in rows]} for heading, rows in self.sections]

    def row(self, names):
        return [self[name] for name in names.split()]
