"""What is it about? First step: the words that make somebody read on."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .. import limits
from ..choices import Form, Kind
from ..models import PostingPage
from ..models.posting import UNTITLED
from .step import StepForm

OFFER_WORDS = {
    "tasks": (_("Hva kan personen gjøre hos andre?"), _("Nevn aldri navn. Skriv hva slags oppgaver det kan være.")),
    "looking_for": (_("Hvem passer dette for?"), _("Skriv hva slags virksomhet eller oppgave dere ser etter.")),
}
SWAP_WORDS = {
    "tasks": (_("Hva er oppgavene på hver side?"), _("Skriv hva den dere får, skal gjøre, og hva den dere gir, kan.")),
    "looking_for": (_("Hvem vil dere bytte med?"), ""),
}


class NeedForm(StepForm):
    title = forms.CharField(
        label=_("Tittel"),
        max_length=limits.TITLE_COLUMN,
        required=False,
        help_text=_("Si hva dere vil, så folk kjenner seg igjen. Høyst 120 tegn."),
    )
    form = forms.ChoiceField(label=_("Utvekslingsform"), choices=Form, widget=forms.RadioSelect)
    needed_to_publish = frozenset({"title", "lead", "tasks", "looking_for"})
    words = {Kind.OFFER: OFFER_WORDS, Kind.SWAP: SWAP_WORDS}

    class Meta:
        model = PostingPage
        fields = ["title", "lead", "tasks", "looking_for", "not_needed", "form", "unit"]
        labels = {
            "unit": _("Enhet"),
            "lead": _("Ingress"),
            "tasks": _("Oppgaver og leveranser"),
            "looking_for": _("Hvem ser dere etter?"),
            "not_needed": _("Dette trenger man ikke"),
        }
        help_texts = {
            "unit": _("Avdelingen eller seksjonen det gjelder."),
            "lead": _("Én eller to setninger som får folk til å lese videre. Høyst 300 tegn."),
            "tasks": _("Skriv hva den ansatte skal gjøre, og hva som skal være ferdig til slutt."),
            "looking_for": _("Skriv til «du». Si hva slags erfaring som kommer til nytte."),
            "not_needed": _("Si hva resten av laget dekker. Da våger flere å melde interesse."),
        }
        widgets = {
            "lead": forms.Textarea({"rows": 3}),
            "tasks": forms.Textarea({"rows": 6}),
            "looking_for": forms.Textarea({"rows": 6}),
            "not_needed": forms.Textarea({"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.initial.get("title") == UNTITLED:
            self.initial["title"] = ""

    def clean_title(self):
        return self.cleaned_data["title"].strip() or UNTITLED
