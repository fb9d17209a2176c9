"""How is somebody asked whether a story may be made?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from listings.agreements.status import Party
from portal.foundation.forms import OutlinedRadioSelect, PortalForm

from ..status import OF_AGENCY, OF_PERSON


class PublishingForm(PortalForm):
    """For the person, or for an agency; nothing is chosen beforehand."""

    answer = forms.ChoiceField(
        label=_("Svaret ditt"),
        widget=OutlinedRadioSelect,
        error_messages={"required": _("Velg ett av svarene.")},
    )
    is_public = forms.BooleanField(
        label=_("Alle på nettet kan lese historien"),
        help_text=_("Uten kryss er den bare for dem som er logget inn."),
        required=False,
    )

    def __init__(self, *args, party, may_agree=True, **kwargs):
        super().__init__(*args, **kwargs)
        choices = OF_PERSON if party == Party.PERSON else OF_AGENCY
        self.fields["answer"].choices = [(one.value, one.label) for one in choices if may_agree or one == "no"]
        if party != Party.PERSON or not may_agree:
            del self.fields["is_public"]
