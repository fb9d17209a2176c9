"""What does an agency write when it asks, and what do the two write when they answer and close?"""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from listings.postings.owners import writers_of
from portal.foundation.forms import OutlinedRadioSelect, PortalForm
from portal.foundation.one_line import OneLineField, refuse_address
from portal.foundation.row_choices import RowChoiceField
from portal.foundation.running_text import WordsField
from portal.foundation.textcheck import refuse_birth_number

from .actions.asking import WORDS, check_start
from .limits import ANSWER, HOW_LONG, MESSAGE
from .openings import own_openings


class AboutField(RowChoiceField):
    """With the agency's name where she asks from several."""

    shows_agency = False

    def label_from_instance(self, posting):
        return f"{posting.title} ({posting.agency.short})" if self.shows_agency else posting.title


class RequestForm(PortalForm):
    """`agencies`: those she may ask from; with several she chooses. `kept`: the key of what it has been about."""

    agency = forms.ChoiceField(
        label=_("Hvilken virksomhet spør dere fra?"),
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg hvilken virksomhet dere spør fra")},
    )
    message = WordsField(
        label=_("Hva vil dere spørre om?"),
        help_text=_("Hva dere trenger, når og hvor mye, og hva dere kan tilby i retur."),
        rows=8,
        max_length=MESSAGE,
        error_messages={"required": _("Skriv hva dere vil spørre om")},
    )
    starts = forms.DateField(label=_("Ønsket oppstart"), required=False, widget=forms.DateInput)
    how_long = OneLineField(
        label=_("Hvor lenge og hvor mye"),
        help_text=_("For eksempel: tre måneder, 50 prosent."),
        required=False,
        max_length=HOW_LONG,
        validators=[refuse_address, refuse_birth_number],
    )
    about = AboutField(
        label=_("Gjelder det en av deres egne utlysninger?"),
        help_text=_("Da kan de lese den sammen med forespørselen."),
        queryset=None,
        required=False,
        empty_label=_("Nei, ingen av dem"),
        error_messages={"invalid_choice": _("Utlysningen er ikke åpen lenger. Velg en annen, eller ingen.")},
    )

    def __init__(self, *args, posting, agencies, kept=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.agencies = {str(agency.pk): agency for agency in agencies}
        self.fields["agency"].choices = [(key, agency.name) for key, agency in self.agencies.items()]
        if len(agencies) == 1:
            del self.fields["agency"]
        about = self.fields["about"]
        about.queryset = own_openings(posting, agencies, kept=kept).select_related("agency")
        about.shows_agency = len(agencies) > 1
        if not about.queryset.exists():
            del self.fields["about"]

    @property
    def chosen(self):
        """The agency that asks; None while she has not said which."""
        only = next(iter(self.agencies)) if len(self.agencies) == 1 else ""
        return self.agencies.get(self.cleaned_data.get("agency", only))

    def clean_starts(self):
        """Said at the field; the verb holds it too."""
        try:
            check_start(self.cleaned_data["starts"])
        except forms.ValidationError as mistake:
            raise forms.ValidationError(mistake.messages) from None
        return self.cleaned_data["starts"]

    @property
    def words(self):
        return {name: self.cleaned_data.get(name) for name in WORDS}


class AnswerForm(PortalForm):
    """Made with `request`, what is answered or closed, and `by`, the one who does: some ask more of them."""

    text = WordsField(label=_("Melding til den andre virksomheten"), rows=6, max_length=ANSWER, required=False)

    def __init__(self, *args, request, by, **kwargs):
        super().__init__(*args, **kwargs)


class AgreeForm(AnswerForm):
    contact = forms.ModelChoiceField(
        label=_("Hvem skal de kontakte hos dere?"),
        help_text=_("De får se navnet og e-postadressen."),
        queryset=None,
        error_messages={
            "required": _("Velg hvem de skal kontakte"),
            "invalid_choice": _("Velg en av dem som står i lista"),
        },
    )

    def __init__(self, *args, request, by, **kwargs):
        super().__init__(*args, request=request, by=by, **kwargs)
        contact = self.fields["contact"]
        contact.queryset = writers_of(request.owner)
        contact.initial = by.pk


class PlaceForm(AnswerForm):
    """Nothing is asked: the words are written in the posting."""

    text = None


class DeclineForm(AnswerForm):
    def __init__(self, *args, request, by, **kwargs):
        super().__init__(*args, request=request, by=by, **kwargs)
        words = gettext("Takk for at dere spurte. Dette passer dessverre ikke for oss denne gangen. Lykke til!")
        self.fields["text"].initial = words
        self.fields["text"].required = True
        self.fields["text"].error_messages["required"] = gettext("Skriv noen ord til svar")
