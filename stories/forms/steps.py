"""What is asked in each step?"""

from datetime import date

from django import forms
from django.conf import settings
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from listings.agencies.branding.logos import clean_cover
from listings.agencies.models import Agency
from listings.vocabulary.models import Theme
from portal.foundation.clock import oslo_today
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField
from portal.foundation.textcheck import refuse_birth_number

from ..status import ShownAs
from .step import StepForm

EARLIEST, LONGEST_MONTHS, MOST_TYPED = 1970, 120, 6000


class WhatForm(StepForm):
    never_needed = frozenset({"elsewhere", "home_agency", "year", "month", "months"})

    title = OneLineField(
        label=_("Tittel"), max_length=150, help_text=_("Noe som gir lyst til å lese. Redaktøren kan foreslå en annen.")
    )
    language = forms.ChoiceField(
        label=_("Hvilken målform skriver du?"), choices=settings.WAGTAIL_CONTENT_LANGUAGES, widget=forms.RadioSelect
    )
    host_agency = forms.ModelChoiceField(None, label=_("Hvor var du?"), empty_label=_("Velg virksomhet"))
    elsewhere = OneLineField(
        label=_("Et annet sted"), max_length=150, help_text=_("Hvis virksomheten ikke står på lista.")
    )
    home_agency = forms.ModelChoiceField(None, label=_("Hvor kom du fra?"), empty_label=_("Velg virksomhet"))
    year = forms.IntegerField(label=_("Hvilket år begynte det?"), min_value=EARLIEST)
    month = forms.TypedChoiceField(
        label=_("Måned"), coerce=int, empty_value=None, choices=lambda: [("", "–"), *MONTHS.items()]
    )
    months = forms.IntegerField(label=_("Hvor mange måneder varte det?"), min_value=1, max_value=LONGEST_MONTHS)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("host_agency", "home_agency"):
            self.fields[name].queryset = Agency.objects.active()

    def known(self, experience):
        began = experience.started_on
        when = {"year": began.year, "month": began.month} if began else {}
        return super().known(experience) | when

    def clean(self):
        cleaned = super().clean()
        year, month = cleaned.get("year"), cleaned.get("month")
        if year and year > oslo_today().year:
            self.add_error("year", _("Skriv et år som har vært."))
        elif bool(year) != bool(month) and not {"year", "month"} & self.errors.keys():
            self.add_error("month" if year else "year", _("Skriv både år og måned, eller ingen av dem."))
        return cleaned

    @property
    def words(self):
        year, month = self.cleaned_data.get("year"), self.cleaned_data.get("month")
        known = {"started_on": date(year, month, 1) if year and month else None}
        return super().words | (known if not {"year", "month"} & self.errors.keys() else {})


class TellForm(StepForm):
    never_needed = frozenset({"advice", "quote", "themes"})

    did = WordsField(
        label=_("Hva gjorde du?"),
        help_text=_("Fortell som til en kollega. Tom linje gir nytt avsnitt."),
        rows=8,
        max_length=MOST_TYPED,
    )
    learned = WordsField(label=_("Hva lærte du?"), max_length=MOST_TYPED)
    advice = WordsField(label=_("Hvilke råd vil du gi til andre?"), rows=4, max_length=MOST_TYPED)
    quote = OneLineField(label=_("En setning å sitere"), max_length=300)
    themes = forms.ModelMultipleChoiceField(
        Theme.objects.none(), label=_("Hva handlet det om?"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["themes"].queryset = Theme.objects.all()
        if self.experience.is_recommendation:
            for name in ("did", "learned", "advice", "themes"):
                del self.fields[name]
            self.fields["quote"].label = _("Anbefalingen")
            self.fields["quote"].help_text = _("Én til tre setninger, høyst 300 tegn.")
            self.never_needed = frozenset()
        for name in ("did", "learned", "advice", "quote"):
            if name in self.fields:
                self.fields[name].widget.attrs["lang"] = self.experience.language

    def known(self, experience):
        return super().known(experience) | {"themes": list(experience.themes.all())}

    def clean_quote(self):
        refuse_birth_number(self.cleaned_data["quote"])
        return self.cleaned_data["quote"]


class ShowForm(StepForm):
    never_needed = frozenset({"picture"})

    shown_as = forms.ChoiceField(
        label=_("Hvordan vil du bli presentert?"),
        choices=ShownAs,
        widget=forms.RadioSelect,
        help_text=_("Også uten navn kan noen som kjenner deg eller stedet, kjenne deg igjen."),
    )
    is_public = forms.BooleanField(
        label=_("Alle på nettet kan lese det"),
        help_text=_("Ellers kan bare de som er logget inn i portalen, lese det."),
    )
    picture = forms.FileField(
        label=_("Bilde"),
        widget=forms.FileInput({"accept": "image/png,image/jpeg,image/webp"}),
        help_text=_("PNG, JPEG eller WebP, høyst 5 MB. Bare du og redaksjonen ser det før det er publisert."),
    )
    remove_picture = forms.BooleanField(label=_("Fjern bildet"))
    picture_alt = OneLineField(
        label=_("Hva bildet viser"),
        max_length=200,
        help_text=_("For dem som ikke ser bildet. Trengs når du har et bilde."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.cleaned_picture = None
        if self.experience.is_recommendation:
            for name in ("picture", "remove_picture", "picture_alt"):
                del self.fields[name]
        elif not self.experience.picture:
            del self.fields["remove_picture"]

    def clean_picture(self):
        upload = self.cleaned_data.get("picture")
        if upload and upload != self.experience.picture:
            self.cleaned_picture = clean_cover(upload)

    @property
    def words(self):
        return {name: value for name, value in super().words.items() if name != "picture"}

    @property
    def new_picture(self):
        return self.cleaned_picture or ("" if self.cleaned_data.get("remove_picture") else None)


class NamedForm(StepForm):
    names_nobody = forms.BooleanField(label=_("Ingen andre enn meg er nevnt"))

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("names_nobody") and self.experience.consents.exists():
            self.add_error("names_nobody", _("Det står noen på lista. Fjern dem først, eller ta bort krysset."))
        return cleaned
