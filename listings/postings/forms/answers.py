"""What is asked for before a posting takes a step: a word to another, or a day?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today
from portal.foundation.forms import PortalForm
from portal.foundation.running_text import WordsField

MOST_SAID = 2000


def short_words(*, rows=4, **options):
    """A few sentences to a colleague."""
    return WordsField(rows=rows, max_length=MOST_SAID, **options)


class MoveForm(PortalForm):
    """What a move asks for; its fields are what its verb takes."""

    def __init__(self, *args, posting, **kwargs):
        self.posting = posting
        super().__init__(*args, **kwargs)


class CommentForm(MoveForm):
    comment = short_words(
        label=_("Noe den som godkjenner, bør vite?"),
        help_text=_("Står i e-posten, og ved utlysningen. Bare dere ser det."),
        required=False,
    )


class WhatToMendForm(MoveForm):
    comment = short_words(
        label=_("Hva må rettes?"),
        help_text=_("Den som skrev, får dette på e-post, og ser det ved utlysningen. Bare dere ser det."),
        error_messages={"required": _("Skriv hva som må rettes, så den som skrev, vet hva som skal til")},
    )


class DeadlineForm(MoveForm):
    deadline = forms.DateField(
        label=_("Ny frist"), error_messages={"required": _("Velg den nye fristen")}, widget=forms.DateInput
    )

    def clean_deadline(self):
        deadline = self.cleaned_data["deadline"]
        if deadline and deadline < oslo_today():
            raise forms.ValidationError(_("Velg en frist som ikke er passert"))
        return deadline


class ReopenForm(DeadlineForm):
    """A deadline that has passed must be moved; else one may let it stand."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["deadline"].required = self.posting.deadline_passed
        if not self.posting.deadline_passed:
            self.fields["deadline"].help_text = _("La feltet stå tomt hvis fristen skal være som før.")
