"""What would this uploaded file change, with the columns that were chosen?"""

from .plan import plan_of
from .reading import told_in


def plan_for(people_import, by):
    told = [told_in(number, cells, people_import.columns) for number, cells in people_import.rows]
    plan = plan_of(people_import.agency, told, by=by, is_whole=people_import.is_whole)
    plan.is_told = people_import.is_told
    return plan
