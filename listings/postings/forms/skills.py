"""Which competences does a posting ask for or offer? Second step; adding and removing are buttons that save."""

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.models import Competence, Quality, Theme, by_label
from listings.vocabulary.offered import OfferedCheckboxes

from .. import limits
from ..checking.completeness import sides_of, too_many
from ..choices import Kind
from ..models import PostingPage
from ..models.competence import PostingCompetence
from .finding import find_competence
from .picks import Picked, PickForm, key_of
from .proposing import Proposing
from .step import StepForm

Side = PostingCompetence.Side
ADD_LABELS = {
    Side.WANTED: gettext_lazy("Legg til kompetanse dere trenger"),
    Side.OFFERED: gettext_lazy("Legg til kompetanse dere tilbyr"),
}
CHECKBOXES = OfferedCheckboxes


def is_offered(side):
    """What is offered is asked of nobody: it is simply there. What is asked for begins as «fint å ha»."""
    return side == Side.OFFERED


class SkillsForm(Proposing, StepForm):
    themes = forms.ModelMultipleChoiceField(
        Theme.objects.all(), label=gettext_lazy("Temaer"), required=False, widget=CHECKBOXES
    )
    qualities = forms.ModelMultipleChoiceField(
        Quality.objects.all(), label=gettext_lazy("Egenskaper"), required=False, widget=CHECKBOXES
    )
    needed_to_publish = frozenset({"learning", "add_wanted", "add_offered"})
    words = {
        Kind.OFFER: {"learning": (gettext_lazy("Hva håper dere den ansatte lærer?"), "")},
    }

    class Meta:
        model = PostingPage
        fields = ["learning", "themes", "qualities"]
        labels = {"learning": gettext_lazy("Dette kan den ansatte lære hos dere")}
        help_texts = {"learning": gettext_lazy("Skriv to–tre setninger. Dette leser folk først.")}
        widgets = {"learning": forms.Textarea({"rows": 4})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.sides = list(sides_of(self.instance))
        self.lines = [line for line in self.instance.competence_lines.all() if line.side in self.sides]
        rows = [*self.lines, *self.start_proposing()]
        self.picks = [PickForm(line, self.data if self.is_bound else None) for line in rows]
        self.suggestions, self.unknown = {}, {}
        self.added = []
        for side in self.sides:
            self.fields[f"add_{side}"] = forms.CharField(
                label=ADD_LABELS[side],
                max_length=120,
                required=False,
                widget=forms.TextInput({"list": "kompetanser", "autocomplete": "off", "size": 26}),
                help_text=gettext_lazy("Velg mellom én og åtte. Begynn å skrive, for eksempel «arkiv»."),
            )

    def is_valid(self):
        return all([super().is_valid(), *(pick.is_valid() for pick in self.picks if pick.is_bound)])

    def clean(self):
        cleaned = super().clean()
        for side in self.sides:
            self.add_on(side, self.chosen_for(side), self.cleaned_data.get(f"add_{side}", ""))
        return cleaned

    def chosen_for(self, side):
        """A suggestion that was clicked: «wanted-12»."""
        clicked_side, _, competence = self.data.get("velg", "").partition("-")
        return competence if clicked_side == side else ""

    def add_on(self, side, chosen, typed):
        if not (chosen or typed):
            return
        if self.proposed_for == side:
            return self.propose_on(side)
        found = find_competence(chosen, typed)
        if found.exact is None:
            self.suggestions[side], self.unknown[side] = found.near, typed
            return self.add_error(f"add_{side}", found.problem)
        if found.exact.pk in {line.competence_id for line in self.of(side)}:
            return self.add_error(f"add_{side}", _("%(name)s er valgt allerede") % {"name": found.exact})
        if self.is_full(side):
            return self.add_error(f"add_{side}", too_many(limits.most_competences()))
        self.added.append(PostingCompetence(competence=found.exact, level=None, required=is_offered(side), side=side))

    def propose_on(self, side):
        if self.is_full(side):
            return self.add_error(f"add_{side}", too_many(limits.most_competences()))
        return self.propose(f"add_{side}", side=side, required=is_offered(side))

    def is_full(self, side):
        return len(self.of(side)) + self.count_proposed(side) >= limits.most_competences()

    def of(self, side):
        return [line for line in self.lines if line.side == side and key_of(line) != self.removed]

    @property
    def removed(self):
        return self.data.get("fjern", "") if self.is_bound else ""

    @property
    def is_looking_up(self):
        return bool(self.unknown)

    @property
    def changed_side(self):
        """Where the list became longer or shorter; empty when it did not."""
        sides = [*(line.side for line in self.added), *self.sides_proposed, *self.removed.split("-")]
        return sides[0]

    def fill(self):
        draft = super().fill()
        for pick in self.picks:
            pick.apply()
        draft.competence_lines = [line for line in self.lines if key_of(line) != self.removed] + self.added
        return draft

    def point_out(self, gaps):
        by_key = {f"{pick.key}-level": pick for pick in self.picks}
        for gap in gaps:
            pick = by_key.get(gap.field)
            if pick and pick.is_bound and not pick.errors:
                pick.add_error("level", gap.message)
            elif not pick or not pick.is_bound:
                super().point_out([gap])

    @property
    def picked(self):
        """For the error summary: forms that may have mistakes."""
        return Picked([pick for pick in self.picks if pick.is_bound])

    @cached_property
    def all_competences(self):
        return by_label(Competence.objects.offered().select_related("theme"))

    def shelves(self, side):
        """All that may still be chosen, under its theme."""
        chosen = {line.competence_id for line in self.lines if line.side == side}
        free = [(f"{side}-{one.pk}", one) for one in self.all_competences if one.pk not in chosen]
        themes = by_label({one.theme for _key, one in free})
        return [(theme, [choice for choice in free if choice[1].theme == theme]) for theme in themes]

    @property
    def groups(self):
        return [self.group(side) for side in self.sides]

    def group(self, side):
        picks = [pick for pick in self.picks if pick.line.side == side]
        return {
            "side": side,
            "field": self[f"add_{side}"],
            "picks": [pick.shown for pick in picks],
            "count": len(picks),
            "most": limits.most_competences(),
            "shelves": self.shelves(side),
            "proposable": self.proposable(side),
            "suggestions": [(f"{side}-{one.pk}", one) for one in self.suggestions.get(side, [])],
        }
