"""How does a person choose what she is told, and an editor what a mail says?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.forms import PortalForm
from portal.foundation.message_kinds import Rhythm
from portal.foundation.textcheck import refuse_birth_number
from portal.foundation.wording import Text, mistake_in

from .preferences import choose, wishes_of

RHYTHM, IN_PORTAL = "rhythm", "in_portal"


class PreferencesForm(PortalForm):
    """Two fields for each kind that can be stopped and that concerns the person."""

    def __init__(self, *args, person, kinds, **kwargs):
        self.person, self.kinds = person, kinds
        super().__init__(*args, **kwargs)
        wishes = wishes_of(person)
        for kind in kinds:
            wish = wishes[kind.code]
            self.fields[f"{kind.code}-{RHYTHM}"] = forms.ChoiceField(
                label=_("E-post"), choices=Rhythm.choices, initial=wish.rhythm
            )
            self.fields[f"{kind.code}-{IN_PORTAL}"] = forms.BooleanField(
                label=_("Vis også i portalen"), initial=wish.in_portal, required=False
            )

    def rows(self):
        """The fields by kind, in the order of the kinds."""
        return [(kind, self[f"{kind.code}-{RHYTHM}"], self[f"{kind.code}-{IN_PORTAL}"]) for kind in self.kinds]

    def save(self):
        for kind in self.kinds:
            rhythm, in_portal = (self.cleaned_data[f"{kind.code}-{part}"] for part in (RHYTHM, IN_PORTAL))
            choose(person=self.person, kind=kind, rhythm=rhythm, in_portal=in_portal)


class MailTextForm(PortalForm):
    """The words of one message in one language. `kind` says which places they may and must have."""

    subject = forms.CharField(label=gettext_lazy("Emne"), max_length=150)
    body = forms.CharField(
        label=gettext_lazy("Tekst"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=gettext_lazy("En tom linje gir et nytt avsnitt."),
    )
    button = forms.CharField(label=gettext_lazy("Knapp"), max_length=60)
    why = forms.CharField(
        label=gettext_lazy("Hvorfor mottakeren får e-posten"), max_length=300, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, *args, kind, has_button, **kwargs):
        self.kind = kind
        super().__init__(*args, **kwargs)
        if not has_button:
            del self.fields["button"]

    def clean(self):
        words = super().clean()
        for name in self.fields:
            self.check_text(name, words.get(name, ""))
        missing = [place for place in self.kind.must_say if f"{{{place}}}" not in words.get("body", "")]
        if missing and "body" in words:
            self.add_error("body", _("Teksten må ha med {%(place)s}.") % {"place": missing[0]})
        return words

    def check_text(self, name, text):
        mistake = mistake_in(text, self.kind.places)
        if mistake:
            self.add_error(name, ValidationError(mistake, code="places"))
        try:
            refuse_birth_number(text)
        except ValidationError as refusal:
            self.add_error(name, refusal)

    @property
    def text(self):
        words = {"button": ""} | {name: self.cleaned_data[name] for name in self.fields}
        return Text(**words)
