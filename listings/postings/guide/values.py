"""What does a draft say on one step, and where do two versions of it differ?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.dates import date_in_words

from ..checking.gaps import SKILLS
from .summary import label_of

LINES = "competence_lines"
SAID = {True: _("Ja"), False: _("Nei"), None: ""}


def differing(step, one, other):
    """The fields of the step that the two say differently."""
    names = [*step.form._meta.fields, *([LINES] if step.slug == SKILLS else [])]
    return [name for name in names if raw(one, name) != raw(other, name)]


def raw(draft, name):
    if name == LINES:
        lines = draft.competence_lines.all()
        return sorted((line.side, line.competence_id, str(line.level), line.required) for line in lines)
    value = getattr(draft, name)
    if hasattr(value, "all"):
        return sorted(one.pk for one in value.all())
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else value


def told(step, draft, fields):
    """Label and text of each, the way people read them."""
    return [{"label": heading(step, draft, name), "value": in_words(draft, name)} for name in fields]


def heading(step, draft, name):
    return _("Kompetanse") if name == LINES else label_of(draft, name)


def in_words(draft, name):
    if name == LINES:
        return ", ".join(str(line.competence.label) for line in draft.competence_lines.all())
    if display := getattr(draft, f"get_{name}_display", None):
        return str(display())
    value = getattr(draft, name)
    if hasattr(value, "all"):
        return ", ".join(str(one) for one in value.all())
    if hasattr(value, "isoformat"):
        return date_in_words(value)
    return ", ".join(value) if isinstance(value, list) else SAID.get(value, str(value))
