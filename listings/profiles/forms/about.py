"""Who is she at work, in her own words? The next step finds competences in them."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.words import normal

from .. import limits
from ..models import Profile
from ..private_words import find_private_words
from .step import StepForm, long_text

ANYWAY = "likevel"


def too_long(text):
    """A line break counts as one sign, as the person counts it."""
    if len(text.replace("\r\n", "\n")) > limits.ABOUT:
        raise ValidationError(_("Skriv høyst %(most)s tegn.") % {"most": limits.ABOUT})


class AboutForm(StepForm):
    about = long_text(
        gettext_lazy("Om meg"),
        8,
        validators=[too_long, MaxLengthValidator(limits.MOST_TYPED)],
        help_text=gettext_lazy(
            "Hva jobber du med, hva er du god på, og hva liker du? Ikke skriv om helse, fagforening, tro eller lønn."
        ),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Målform i teksten"), choices=Profile.language.field.choices, widget=forms.RadioSelect
    )
    is_private = False
    """Whether the person is asked to look at a word once more."""

    def clean_about(self):
        about = self.cleaned_data["about"].strip()
        if ANYWAY not in self.data and (words := self.new_private_words(about)):
            self.is_private = True
            raise ValidationError(
                _(
                    "Du har skrevet «%(words)s». Profilen skal ikke si noe om helse, fagforening, tro eller lønn. "
                    "Ta det bort, eller velg «Lagre likevel»."
                )
                % {"words": "», «".join(words)}
            )
        return about

    def new_private_words(self, about):
        """What she has kept before, she is not asked about again."""
        known = {normal(word) for word in find_private_words(self.profile.about)}
        return [word for word in find_private_words(about) if normal(word) not in known]

    def clean_language(self):
        return self.cleaned_data["language"] or self.profile.language
