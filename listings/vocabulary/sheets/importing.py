"""How does a file become the list? All of it or nothing, and only as it was shown."""

from django.db import transaction

from portal.access.rules import Action, require

from ..actions.terms import hold, tell
from ..kinds import Kind
from ..models import Theme
from .columns import CODE, DESCRIPTION, NOTES, RETIRED, STATE, SYNONYMS, WORDS, several
from .plan import CHANGED, NEW, plan_of


@transaction.atomic
def import_list(*, kind, text, by, shown):
    """`shown` is the digest of the plan that the editor has said yes to. Gives the plan that was carried out."""
    require(by, Action.MANAGE_VOCABULARY)
    hold(kind)
    plan = plan_of(kind, text)
    plan.require_shown(shown)
    rows = [*plan.of(NEW), *plan.of(CHANGED)]
    terms = {row.code: written(kind, row) for row in rows}
    if kind == Kind.COMPETENCE:
        place(kind, rows, terms)
    for row in rows:
        tell(terms[row.code], "imported", by, columns=row.changes)
    return plan


def written(kind, row):
    model = kind.model
    term = model.objects.get(slug=row.code) if row.known else model(slug=row.cells[CODE], version=0)
    for column, name in WORDS.items():
        setattr(term, name, row.cells[column])
    for column, name in SYNONYMS.items():
        setattr(term, name, "\n".join(several(row.cells[column])))
    term.notes, term.is_retired = row.cells[NOTES], row.cells[STATE] == RETIRED
    if kind == Kind.THEME:
        term.description_nb = row.cells[DESCRIPTION]
    if kind == Kind.COMPETENCE:
        term.theme, term.esco = Theme.objects.get(slug=row.cells["tema"]), row.cells["esco"]
    term.version += 1
    term.save()
    return term


def place(kind, rows, terms):
    """When all that is new is there."""
    keys = dict(kind.model.objects.values_list("slug", "pk"))
    for row in rows:
        term = terms[row.code]
        term.broader_id = keys.get(row.cells["overordnet"])
        term.save(update_fields=["broader"])
        if "beslektet" in row.changes:
            term.related.set([keys[code] for code in several(row.cells["beslektet"])])
