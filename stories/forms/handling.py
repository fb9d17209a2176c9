"""What do the author and the editors write to each other?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.textcheck import refuse_birth_number

LONGEST = 2000


class WordsForm(PortalForm):
    text = forms.CharField(
        label=_("Melding"), max_length=LONGEST, widget=forms.Textarea({"rows": 4}), validators=[refuse_birth_number]
    )

    def __init__(self, *args, is_needed=True, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].required = is_needed
        self.fields["text"].widget.attrs.pop("maxlength", None)
