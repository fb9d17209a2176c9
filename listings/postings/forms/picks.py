"""Which level, and must it be there? One row of the competence picker."""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.levels import Level
from portal.foundation.forms import PortalForm
from portal.foundation.ids import is_id

from ..models.competence import PostingCompetence

YES, NO = "True", "False"


class Picked:
    """Several rows as one, the way a formset shows itself to the error summary."""

    def __init__(self, picks):
        self.forms = picks

    def non_form_errors(self):
        return []


class PickForm(PortalForm):
    level = forms.TypedChoiceField(
        label=_("Nivå"), choices=[("", ""), *Level.choices], coerce=int, empty_value=None, required=False
    )
    required = forms.TypedChoiceField(
        label=_("Krav"),
        choices=[(YES, ""), (NO, "")],
        coerce=lambda value: value == YES,
        empty_value=True,
        required=False,
    )

    def __init__(self, line, data=None):
        self.line = line
        here = f"{key_of(line)}-level"
        super().__init__(data if data is not None and here in data else None, prefix=key_of(line))

    @property
    def key(self):
        return key_of(self.line)

    @property
    def level_shown(self):
        return self.typed("level", self.line.level)

    @property
    def is_asked_for(self):
        return self.line.side == PostingCompetence.Side.WANTED

    @property
    def must_shown(self):
        return self.typed("required", str(self.line.required)) == YES

    def typed(self, name, otherwise):
        """What was sent, as it was sent; a number where it is one, so that the list shows it chosen."""
        sent = self[name].data if self.is_bound else otherwise
        return int(sent) if is_id(str(sent)) else sent

    def apply(self):
        if self.is_bound and self.is_valid():
            self.line.level = self.cleaned_data["level"]
            self.line.required = self.cleaned_data["required"] or not self.is_asked_for

    @property
    def shown(self):
        """For components/competence_pick.html."""
        return {
            "id": self.key,
            "name": self.line.competence.label,
            "is_proposed": not hasattr(self.line.competence, "slug"),
            "level_name": self["level"].html_name,
            "level": self.level_shown,
            "levels": Level.choices,
            "must_name": self["required"].html_name if self.is_asked_for else "",
            "must": self.must_shown,
            "error": " ".join(self["level"].errors) if self.is_bound else "",
        }


def key_of(line):
    return f"{line.side}-{line.competence_id}"
