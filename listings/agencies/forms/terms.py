"""Does the agency say yes, and to which version?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.privacy.statements.models import Statement, newest

from ..actions import accept_terms
from ..terms import TERMS


class TermsForm(PortalForm):
    """`version` is what was shown; a newer one is shown first."""

    yes = forms.BooleanField(label=_("Jeg har lest vilkårene, og godtar dem på vegne av virksomheten"))
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        asked = newest(TERMS)
        kwargs["initial"] = {"version": asked and asked.version}
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        shown = Statement.objects.of(TERMS).filter(version=self.cleaned_data["version"]).first()
        accept_terms(agency=self.agency, statement=shown or Statement(kind=TERMS), by=by)
