"""How does a person choose among the shared competences? Adding and removing are buttons that save."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.actions.proposals import checked
from listings.vocabulary.kinds import Kind
from listings.vocabulary.models import Competence, by_label
from portal.foundation.ids import id_in

from ..finding import find_competence
from .step import StepForm

CLICK, REMOVE, PROPOSE = "velg", "fjern", "foresla"


class Picking(StepForm):
    """`chosen()`: the competences she has. `add_label` stands on the field."""

    add_label = ""
    added = removed = None
    proposed = unknown = ""
    near = ()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["add"] = forms.CharField(
            label=self.add_label,
            max_length=120,
            required=False,
            widget=forms.TextInput({"list": "kompetanser", "autocomplete": "off", "size": 26}),
            help_text=gettext_lazy("Begynn å skrive, for eksempel «arkiv»."),
        )

    def is_valid(self):
        """The list stays as it is shown while something on the page is wrong."""
        is_right = super().is_valid()
        if not is_right:
            self.added = self.removed = None
        return is_right

    def clean(self):
        cleaned = super().clean()
        self.removed = self.removable()
        typed, clicked = self.cleaned_data.get("add", "").strip(), self.data.get(CLICK, "")
        if self.data.get(PROPOSE):
            self.propose(self.data[PROPOSE])
        elif clicked or typed:
            self.add(clicked, typed)
        return cleaned

    def removable(self):
        """Only what she has: a word that is gone already is gone."""
        key = id_in(self.data.get(REMOVE, ""))
        return next((one for one in self.chosen() if one.pk == key), None)

    def add(self, clicked, typed):
        found = find_competence(clicked, typed)
        if found.exact is None:
            self.near, self.unknown = found.near, typed
            return self.add_error("add", found.problem)
        if found.exact in self.chosen():
            return self.add_error("add", _("%(name)s er valgt allerede") % {"name": found.exact})
        self.added = found.exact

    def propose(self, words):
        """What the list lacks; its editors answer her. Said at the field when it can be no new word."""
        try:
            self.proposed = checked(Kind.COMPETENCE, words)
        except ValidationError as refusal:
            term = getattr(refusal, "term", None)
            self.near = [term] if term and not term.is_retired else []
            self.add_error("add", refusal)

    @property
    def changed_list(self):
        return bool(self.added or self.removed)

    @cached_property
    def all_competences(self):
        return by_label(Competence.objects.offered().select_related("theme"))

    @property
    def shelves(self):
        """All that may still be chosen, under its theme."""
        chosen = set(self.chosen())
        free = [one for one in self.all_competences if one not in chosen]
        return [(theme, [one for one in free if one.theme == theme]) for theme in by_label({one.theme for one in free})]

    @property
    def suggestions(self):
        """What lies near the words she typed."""
        return [(str(one.pk), one) for one in self.near]
