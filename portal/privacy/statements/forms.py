"""What does a new version say, in both written forms, and what in it is new?"""

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField

from .actions import publish_statement
from .models import LONGEST, NEWS

PARAGRAPHS = _("Tom linje gir nytt avsnitt. En linje som begynner med #, er en overskrift.")


class StatementForm(PortalForm):
    """Begins with the words that stand; they are never changed, but followed by the next version."""

    text_nb = WordsField(label=_("Tekst på bokmål"), max_length=LONGEST, rows=16, help_text=PARAGRAPHS)
    text_nn = WordsField(label=_("Tekst på nynorsk"), max_length=LONGEST, rows=16, help_text=PARAGRAPHS)
    news_nb = OneLineField(label=_("Hva er nytt, på bokmål"), max_length=NEWS, required=False)
    news_nn = OneLineField(label=_("Hva er nytt, på nynorsk"), max_length=NEWS, required=False)
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(self, *args, kind, standing, **kwargs):
        self.kind = kind
        words = {"text_nb": standing.text_nb, "text_nn": standing.text_nn} if standing else {}
        kwargs["initial"] = {"seen": standing.version if standing else 0} | words
        super().__init__(*args, **kwargs)
        if standing is None:
            del self.fields["news_nb"], self.fields["news_nn"]

    def save(self, *, by):
        return publish_statement(kind=self.kind.code, by=by, **self.cleaned_data)
