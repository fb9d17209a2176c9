"""What does a writer do who does not find the word? She proposes it, and goes on."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.actions.proposals import checked
from listings.vocabulary.kinds import Kind
from listings.vocabulary.words import LONGEST, normal

from ..models import ProposedWord
from .picks import key_of

OTHERS = {
    Kind.THEME: gettext_lazy("Foreslå et tema som mangler"),
    Kind.QUALITY: gettext_lazy("Foreslå en egenskap som mangler"),
}


class Proposing:
    """For a step that chooses among the shared words. `foresla` says for which side, or which other kind."""

    def start_proposing(self):
        """Gives the competences that are proposed already; they stand among those that are chosen."""
        self.proposed = list(self.instance.proposed_words.all())
        self.newly_proposed = []
        for kind, label in OTHERS.items():
            self.fields[f"propose_{kind}"] = forms.CharField(label=label, required=False, max_length=LONGEST)
        return [word for word in self.proposed if word.kind == Kind.COMPETENCE and word.side in self.sides]

    @property
    def proposed_for(self):
        return self.data.get("foresla", "") if self.is_bound else ""

    def clean(self):
        cleaned = super().clean()
        if self.proposed_for in OTHERS:
            self.propose(f"propose_{self.proposed_for}", kind=self.proposed_for)
        return cleaned

    def propose(self, field, *, kind=Kind.COMPETENCE, **about):
        """The word in that field; what is wrong with it is said there."""
        typed = self.cleaned_data.get(field, "")
        try:
            words = checked(kind, typed)
        except ValidationError as refusal:
            self.suggest(about.get("side"), refusal)
            return self.add_error(field, refusal)
        if normal(words) in {normal(word.words) for word in self.kept_proposals if word.kind == kind}:
            return self.add_error(field, _("«%(words)s» er foreslått allerede") % {"words": words})
        self.newly_proposed.append(ProposedWord(kind=kind, words=words, **about))

    def suggest(self, side, refusal):
        """What is there already, can be chosen with one click."""
        term = getattr(refusal, "term", None)
        if side and term and not term.is_retired:
            self.suggestions[side] = [term]

    @property
    def kept_proposals(self):
        return [word for word in self.proposed if key_of(word) != self.removed]

    @property
    def sides_proposed(self):
        return [word.side for word in self.newly_proposed if word.kind == Kind.COMPETENCE]

    def count_proposed(self, side):
        kept = [word.side for word in self.kept_proposals if word.kind == Kind.COMPETENCE]
        return [*kept, *self.sides_proposed].count(side)

    def fill(self):
        draft = super().fill()
        draft.proposed_words = [*self.kept_proposals, *self.newly_proposed]
        return draft

    def proposable(self, side):
        """What was typed and not found; offered as a new competence."""
        return self.unknown.get(side, "")

    @property
    def others(self):
        """For the template: each other kind with its field and what is proposed."""
        return [
            {
                "kind": kind,
                "field": self[f"propose_{kind}"],
                "words": [{"key": key_of(word), "label": word.words} for word in self.proposed if word.kind == kind],
            }
            for kind in OTHERS
        ]
