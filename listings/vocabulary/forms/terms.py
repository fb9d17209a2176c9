"""What does an editor write about a word? Everything on one screen, checked against the whole list."""

from functools import partial

from django import forms
from django.core.exceptions import ValidationError
from django.forms import modelform_factory
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from ..actions.terms import check
from ..kinds import Kind
from ..models import Competence
from ..offered import OfferedCheckboxes, OfferedSelect
from ..words import LONGEST_NOTES, cleaned_lines, cleaned_synonyms, cleaned_word

LABELS = ("label_nb", "label_nn", "label_en")
SYNONYMS = ("synonyms", "synonyms_nn", "synonyms_en")
FIELDS = [name for pair in zip(LABELS, SYNONYMS, strict=True) for name in pair]
OF_KIND = {
    Kind.COMPETENCE: [*FIELDS, "theme", "broader", "related", "esco", "notes"],
    Kind.THEME: [*FIELDS, "description_nb", "notes"],
    Kind.QUALITY: [*FIELDS, "notes"],
}
NAMES = {
    "label_nb": _("Navn på bokmål"),
    "label_nn": _("Navn på nynorsk"),
    "label_en": _("Navn på engelsk"),
    "synonyms": _("Andre ord på bokmål"),
    "synonyms_nn": _("Andre ord på nynorsk"),
    "synonyms_en": _("Andre ord på engelsk"),
    "theme": _("Tema"),
    "broader": _("Overordnet kompetanse"),
    "related": _("Beslektede kompetanser"),
    "esco": _("Adresse i ESCO"),
    "description_nb": _("Beskrivelse"),
    "notes": _("Merknader"),
}
HELPS = {
    "label_nn": _("Tomt felt betyr at navnet på bokmål vises."),
    "label_en": _("Tomt felt betyr at navnet på bokmål vises."),
    "synonyms": _("Ett ord eller uttrykk per linje. Folk finner kompetansen også med dem."),
    "broader": _("Den videre kompetansen denne hører under."),
    "related": _("Gjelder begge veier."),
    "notes": _("Vises bare for redaktører."),
}


class TermForm(PortalForm, forms.ModelForm):
    """`seen` is the version of the word that the page was opened with."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen"].initial = self.instance.version
        for name in {"broader", "related"} & self.fields.keys():
            self.fields[name].queryset = Competence.objects.exclude(pk=self.instance.pk)
        for name, field in self.fields.items():
            field.widget.attrs.pop("maxlength", None)
            if name in SYNONYMS:
                field.widget.attrs["rows"] = 3

    def clean(self):
        cleaned = super().clean()
        for name in (*LABELS, *SYNONYMS):
            if name in cleaned:
                self.tidy(name, cleaned_synonyms if name in SYNONYMS else cleaned_word)
        for name in ("notes", "description_nb"):
            self.tidy(name, partial(cleaned_lines, most=LONGEST_NOTES))
        return self.cleaned_data

    def tidy(self, name, clean):
        try:
            self.cleaned_data[name] = clean(self.cleaned_data.get(name, ""))
        except ValidationError as refusal:
            self.add_error(name, refusal)

    def _post_clean(self):
        """The instance holds the new words by now, so that the whole list can be asked."""
        super()._post_clean()
        if not self.errors:
            try:
                check(self.instance)
            except ValidationError as refusal:
                self.add_error(None, refusal)

    @property
    def related(self):
        return self.cleaned_data.get("related") or ()

    @property
    def words_asked(self):
        """For the template: each language with its name and its other words."""
        return [(self[label], self[synonyms]) for label, synonyms in zip(LABELS, SYNONYMS, strict=True)]


def term_form(kind):
    widgets = {
        "theme": OfferedSelect,
        "broader": OfferedSelect,
        "related": OfferedCheckboxes,
        "notes": forms.Textarea(attrs={"rows": 3}),
    }
    return modelform_factory(
        kind.model, form=TermForm, fields=OF_KIND[kind], labels=NAMES, help_texts=HELPS, widgets=widgets
    )
