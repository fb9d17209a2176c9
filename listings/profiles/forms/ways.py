"""Which forms of exchange can she think of, and in which languages can she work?"""

from django.forms import CheckboxSelectMultiple, MultipleChoiceField
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.ways import Form, WorkLanguage

from .step import StepForm


class WaysForm(StepForm):
    forms = MultipleChoiceField(
        label=_("Hva slags utveksling kan du tenke deg?"), choices=Form, widget=CheckboxSelectMultiple
    )
    languages = MultipleChoiceField(
        label=_("Hvilke språk kan du arbeide på?"), choices=WorkLanguage, widget=CheckboxSelectMultiple
    )
