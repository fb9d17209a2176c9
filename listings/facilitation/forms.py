"""What is asked when somebody signs up or asks for help, and when the facilitator puts away a row or asks an agency?"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.profiles.finding import MOST_NEAR, problem
from listings.vocabulary.finding import find_term
from listings.vocabulary.models import Competence
from listings.vocabulary.words import normal
from portal.foundation.forms import PortalForm

from .limits import LONGEST_NOTE, LONGEST_WORDS
from .models import Outsider, SignUp

MOST_COMPETENCES = 10
ROWS = {"rows": 3}
HOW_COMPETENCES = gettext_lazy("Skriv én på hver linje, eller med komma mellom. For eksempel: Arkiv, Anskaffelser.")


class CompetencesField(forms.CharField):
    """Words of the shared list, as a person writes them. Gives competences; shows what it cannot find."""

    def __init__(self, **words):
        super().__init__(required=False, max_length=LONGEST_WORDS, widget=forms.Textarea(ROWS), **words)

    def prepare_value(self, value):
        return value if isinstance(value, str) or value is None else "\n".join(str(word) for word in value)

    def clean(self, value):
        """Too many are refused before any is looked for."""
        lines = pieces(super().clean(value).splitlines())
        check_number(lines)
        offered = list(Competence.objects.offered()) if lines else []
        texts = pieces(part for line in lines for part in parts_of(line, offered))
        check_number(texts)
        found = {text: find_term(offered, text) for text in texts}
        if problems := [not_found(text, offered) for text, term in found.items() if term is None]:
            raise ValidationError(problems)
        return list(dict.fromkeys(found.values()))


def pieces(texts):
    """Each once, in the order they stand."""
    return list(dict.fromkeys(text.strip() for text in texts if text.strip()))


def parts_of(line, offered):
    """A name may itself hold a comma: a whole line is tried before its parts."""
    return [line] if find_term(offered, line) else line.split(",")


def check_number(texts):
    if len(texts) > MOST_COMPETENCES:
        raise ValidationError(_("Skriv høyst %(most)s kompetanser") % {"most": MOST_COMPETENCES})


def not_found(text, offered):
    word = normal(text)
    near = [one for one in offered if word and any(word in normal(known) for known in one.all_words)][:MOST_NEAR]
    said = problem(text, near)
    return f"{said}: {', '.join(str(one) for one in near)}" if near else said


class SignUpForm(PortalForm, forms.ModelForm):
    wanted = CompetencesField(label=gettext_lazy("Kompetanse vi trenger"), help_text=HOW_COMPETENCES)
    offered = CompetencesField(label=gettext_lazy("Kompetanse vi kan tilby"), help_text=HOW_COMPETENCES)

    class Meta:
        model = SignUp
        fields = ["needs", "wanted", "offers", "offered", "contact"]
        labels = {
            "needs": gettext_lazy("Dette trenger vi"),
            "offers": gettext_lazy("Dette kan vi tilby"),
            "contact": gettext_lazy("Hvem vi kan snakke med, og når"),
        }
        widgets = {"needs": forms.Textarea(ROWS), "offers": forms.Textarea(ROWS)}

    field_order = Meta.fields

    def clean(self):
        said = super().clean()
        if not self.errors and not any(said.get(name) for name in ("needs", "wanted", "offers", "offered")):
            self.add_error("needs", _("Skriv noe dere trenger, eller noe dere kan tilby"))
        return said

    def _post_clean(self):
        """The verb writes the row; a check of the model would look for columns that are no fields here."""


class WishForm(PortalForm):
    text = forms.CharField(
        label=gettext_lazy("Hva ser du etter?"),
        required=False,
        max_length=LONGEST_WORDS,
        widget=forms.Textarea(ROWS),
        help_text=gettext_lazy("Bare formidleren leser det. Profilen din viser resten."),
    )


class MarkForm(PortalForm):
    note = forms.CharField(
        label=gettext_lazy("Notat"),
        required=False,
        max_length=LONGEST_NOTE,
        help_text=gettext_lazy("Kort. Ikke skriv noe om enkeltpersoner."),
    )
    until = forms.DateField(label=gettext_lazy("Utsett til"), required=False, widget=forms.DateInput)


class OutsiderForm(PortalForm, forms.ModelForm):
    class Meta:
        model = Outsider
        fields = ["name", "email", "named_by"]
        labels = {
            "name": gettext_lazy("Navnet på virksomheten"),
            "email": gettext_lazy("Jobb-e-posten til den du vil spørre"),
            "named_by": gettext_lazy("Hvem som nevnte den"),
        }


class ChangedOutsiderForm(OutsiderForm):
    class Meta(OutsiderForm.Meta):
        fields = ["email", "named_by"]


class InvitationForm(PortalForm):
    text = forms.CharField(label=gettext_lazy("Teksten"), max_length=3000, widget=forms.Textarea({"rows": 12}))
