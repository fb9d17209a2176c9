"""What can she do, and how well?"""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.vocabulary.levels import Level
from portal.foundation.forms import PortalForm
from portal.foundation.ids import is_id

from .. import actions, limits
from ..suggesting import suggest
from .picking import Picking


class LevelForm(PortalForm):
    """One row of the picker. A page that was opened before the row was there says nothing about it."""

    level = forms.TypedChoiceField(
        label=gettext_lazy("Nivå"),
        choices=[("", ""), *Level.choices],
        coerce=int,
    )

    def __init__(self, line, data=None):
        self.line = line
        prefix = f"k{line.competence_id}"
        super().__init__(data if data is not None and f"{prefix}-level" in data else None, prefix=prefix)
        missing = _("Velg nivå for %(name)s") % {"name": line.competence}
        self.fields["level"].error_messages["required"] = missing

    @property
    def shown(self):
        """For components/competence_pick.html."""
        sent = self["level"].data if self.is_bound else self.line.level
        return {
            "id": str(self.line.competence_id),
            "name": self.line.competence.label,
            "level_name": self["level"].html_name,
            "level": int(sent) if is_id(str(sent)) else sent,
            "levels": Level.choices,
            "error": " ".join(self["level"].errors) if self.is_bound else "",
        }


class Levels:
    """Several rows as one, the way a formset shows itself to the error summary."""

    def __init__(self, rows):
        self.forms = rows

    def non_form_errors(self):
        return []


class CompetencesForm(Picking):
    add_label = gettext_lazy("Legg til noe du kan")
    most = limits.MOST_COMPETENCES

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.lines = list(self.profile.competence_lines.all())
        self.rows = [LevelForm(line, self.data if self.is_bound else None) for line in self.lines]

    def chosen(self):
        return [line.competence for line in self.lines]

    def is_valid(self):
        is_right = all([super().is_valid(), *(row.is_valid() for row in self.sent)])
        if not is_right:
            self.added = self.removed = None
        return is_right

    @property
    def sent(self):
        """What is about to go needs no level."""
        return [row for row in self.rows if row.is_bound and row.line.competence != self.removed]

    @property
    def not_kept(self):
        names = [str(self[name].label) for name in self.errors if name in self.fields]
        names += [str(row.line.competence) for row in self.sent if row.errors]
        return names and _("Rett dette for å få det lagret: %(fields)s.") % {"fields": ", ".join(names)}

    @property
    def levels(self):
        return {row.line.competence_id: row.cleaned_data["level"] for row in self.sent if not row.errors}

    @property
    def picked(self):
        """For the error summary."""
        return Levels(self.sent)

    @property
    def picks(self):
        return [row.shown for row in self.rows]

    @property
    def own_words(self):
        """Competences that her own words name."""
        text = f"{self.profile.about} {self.profile.user.title}"
        return [(str(one.pk), one) for one in suggest(text, {one.pk for one in self.chosen()})]

    def keep(self, by):
        change = {"levels": self.levels, "added": self.added, "removed": self.removed}
        return actions.hold(profile=self.profile, by=by, **change)
