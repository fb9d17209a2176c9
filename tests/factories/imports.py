"""A file of an agency's people, uploaded and looked at, or brought in, by the verbs."""

from listings.people import actions
from listings.people.limits import FILE
from listings.people.models import PeopleImport
from listings.people.planning import plan_for
from listings.people.working import take_turn
from portal.foundation.sheets.reading import table_in

from .sheets import sent

HEADER = "E-post;Navn;Stilling;Enhet;Roller"


def csv_of(*lines, header=HEADER):
    return "\n".join([header, *lines])


def uploaded(agency, by, *lines, header=HEADER, **how):
    """`how`: is_whole, is_told."""
    table = table_in(sent(csv_of(*lines, header=header)), FILE)
    held = actions.upload(agency=agency, by=by, table=table, file_name="folk.csv")
    how = {"is_whole": False, "is_told": False} | how
    return actions.map_columns(people_import=held, by=by, columns=held.columns, **how)


def begun(held, by):
    return actions.begin(people_import=held, by=by, shown=plan_for(held, by).digest)


def brought_in(agency, by, *lines, **how):
    held = begun(uploaded(agency, by, *lines, **how), by)
    take_turn(held.pk)
    return PeopleImport.objects.get(pk=held.pk)


def undone(held, by):
    actions.undo(people_import=held, by=by)
    take_turn(held.pk)
    return PeopleImport.objects.get(pk=held.pk)
