"""How does a person write a posting in the other written form, with the original beside it?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalBoundField, PortalForm
from portal.foundation.textcheck import refuse_birth_number

from .. import limits
from ..models import PostingText
from ..models.text import WORDS, words_of

ROWS = {"lead": 3, "not_needed": 3}
LONGEST = {"title": limits.TITLE, "lead": limits.LEAD}
LABELS = {
    "title": _("Tittel"),
    "lead": _("Ingress"),
    "tasks": _("Oppgaver og leveranser"),
    "looking_for": _("Hvem dere ser etter"),
    "not_needed": _("Dette trenger man ikke"),
    "learning": _("Dette kan den ansatte lære"),
}


class TextField(PortalBoundField):
    """A draft may lack it; the label must not say that a confirmed text may."""

    is_optional = False


class TextForm(PortalForm):
    """A field for each text that the original has. A draft may have holes; what is confirmed has none."""

    bound_field_class = TextField

    def __init__(self, *args, original, language, is_final=False, **kwargs):
        super().__init__(*args, **kwargs)
        self.original = {name: text for name, text in words_of(original).items() if text.strip()}
        for name in self.original:
            self.fields[name] = field_for(name, language, is_final)

    @property
    def rows(self):
        """Original and field side by side."""
        return [{"text": text, "field": self[name]} for name, text in self.original.items()]

    def clean(self):
        cleaned = super().clean()
        for name, value in list(cleaned.items()):
            try:
                refuse_birth_number(value)
            except forms.ValidationError as error:
                self.add_error(name, error)
        return cleaned

    @property
    def words(self):
        """All the words of a text; what the original leaves out is left out here too."""
        return {name: self.cleaned_data.get(name, "") for name in WORDS}


def field_for(name, language, is_final):
    widget = forms.TextInput() if name == "title" else forms.Textarea({"rows": ROWS.get(name, 6)})
    widget.attrs |= {"lang": language}
    field = forms.CharField(label=LABELS[name], max_length=LONGEST.get(name), required=is_final, widget=widget)
    field.error_messages["required"] = _("Skriv teksten før du bekrefter")
    return field


def known_words(text):
    return words_of(text) if isinstance(text, PostingText) else {}
