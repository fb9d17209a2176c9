"""What is chosen when a posting is shared?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm

from .actions import share


class SharingForm(PortalForm):
    with_contact = forms.BooleanField(
        label=_("Vis kontaktpersonen åpent"),
        help_text=_("Navn, stilling og e-post blir synlig for alle. Spør personen først."),
        required=False,
    )

    def __init__(self, *args, posting, **kwargs):
        self.posting = posting
        super().__init__(*args, **kwargs)
        if not posting.contact_name:
            del self.fields["with_contact"]

    def save(self, *, by):
        return share(posting=self.posting, by=by, with_contact=self.cleaned_data.get("with_contact", False))
