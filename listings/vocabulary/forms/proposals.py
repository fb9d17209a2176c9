"""What does a person write who proposes a word, and an editor who answers?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalBoundField, PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.textcheck import refuse_birth_number

from ..actions.proposals import checked
from ..finding import find_term, known_terms
from ..kinds import Kind
from ..words import LONGEST, LONGEST_REASON


class ProposeForm(PortalForm):
    kind = forms.ChoiceField(label=_("Hva er det?"), choices=Kind, widget=forms.RadioSelect, initial=Kind.COMPETENCE)
    words = OneLineField(label=_("Ordet du savner"), max_length=LONGEST)
    why = OneLineField(
        label=_("Hvorfor trengs det?"),
        max_length=LONGEST_REASON,
        required=False,
        validators=[refuse_birth_number],
        help_text=_("Det hjelper redaktøren å svare."),
    )

    def clean(self):
        cleaned = super().clean()
        if "kind" in cleaned and "words" in cleaned:
            try:
                cleaned["words"] = checked(cleaned["kind"], cleaned["words"])
            except ValidationError as refusal:
                self.add_error("words", refusal)
        return cleaned


class NeededByVerb(PortalBoundField):
    """Each field belongs to one verb, which does nothing without it."""

    is_optional = False


class AnswerForm(PortalForm):
    """`verb` is merge or decline; to accept is to fill in the form of a new word."""

    bound_field_class = NeededByVerb

    term = OneLineField(
        label=_("Ordet i lista som betyr det samme"),
        max_length=LONGEST,
        required=False,
        widget=forms.TextInput({"list": "ordlista", "autocomplete": "off"}),
    )
    reason = OneLineField(
        label=_("Hvorfor ikke?"),
        max_length=LONGEST_REASON,
        required=False,
        validators=[refuse_birth_number],
        help_text=_("Den som foreslo ordet, får lese dette."),
    )

    def __init__(self, *args, kind, verb="", **kwargs):
        self.kind, self.verb = kind, verb
        super().__init__(*args, **kwargs)

    def clean_term(self):
        if self.verb != "merge":
            return None
        words = self.cleaned_data["term"]
        term = find_term(known_terms(self.kind), words) if words else None
        if term is None:
            told = _("«%(words)s» finnes ikke i lista") if words else _("Skriv et ord som finnes i lista")
            raise ValidationError(told % {"words": words})
        return term

    def clean_reason(self):
        reason = self.cleaned_data["reason"]
        if self.verb == "decline" and not reason:
            raise ValidationError(_("Skriv hvorfor ordet ikke tas inn"))
        return reason
