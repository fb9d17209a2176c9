"""What is asked for before a posting takes a step: a word to another, or a day?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today
from portal.foundation.forms import PortalForm
from portal.foundation.textcheck import refuse_birth_number

MOST_SAID = 2000


class WordsField(forms.CharField):
    """Running text; a line break counts as one character, as it does in the browser."""

    default_validators = [refuse_birth_number]

    def __init__(self, *, rows=4, **options):
        super().__init__(max_length=MOST_SAID, widget=forms.Textarea({"rows": rows}), **options)

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget):
        """Without `maxlength`: a browser cuts what is pasted without a word."""
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class MoveForm(PortalForm):
    """What a move asks for; its fields are what its verb takes."""

    def __init__(self, *args, posting, **kwargs):
        self.posting = posting
        super().__init__(*args, **kwargs)


class CommentForm(MoveForm):
    comment = WordsField(
        label=_("Noe den som godkjenner, bør vite?"),
        help_text=_("Står i e-posten, og ved utlysningen. Bare dere ser det."),
        required=False,
    )


class WhatToMendForm(MoveForm):
    comment = WordsField(
        label=_("Hva må rettes?"),
        help_text=_("Den som skrev, får dette på e-post, og ser det ved utlysningen. Bare dere ser det."),
        error_messages={"required": _("Skriv hva som må rettes, så den som skrev, vet hva som skal til")},
    )


class DeadlineForm(MoveForm):
    deadline = forms.DateField(
        label=_("Ny søknadsfrist"), error_messages={"required": _("Velg den nye fristen")}, widget=forms.DateInput
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
