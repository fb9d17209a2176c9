"""How does an administrator change a rule?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from ..limits import LINE
from ..models.rule import Severity


class RuleForm(PortalForm):
    limit = forms.IntegerField(label=_("Grense"), widget=forms.TextInput({"inputmode": "numeric", "class": "p-narrow"}))
    severity = forms.ChoiceField(label=_("Virkning"), choices=Severity.choices, widget=forms.RadioSelect)
    source = OneLineField(
        label=_("Kilde"), max_length=LINE, error_messages={"required": _("Skriv hvor regelen kommer fra")}
    )
    source_date = forms.DateField(label=_("Kilden er lest"), widget=forms.DateInput)

    def __init__(self, *args, rule, **kwargs):
        super().__init__(*args, **kwargs)
        if rule.always_blocks:
            severity = self.fields["severity"]
            severity.choices = [(Severity.BLOCKS.value, Severity.BLOCKS.label)]
            severity.help_text = _("Denne regelen stopper alltid signeringen.")
        if rule.limit is None:
            del self.fields["limit"]
        else:
            least, most = rule.bounds
            limit = self.fields["limit"]
            limit.help_text = _("%(least)s til %(most)s %(unit)s") % {"least": least, "most": most, "unit": rule.unit}
