"""Which fields does an agreement have? The form, the page, the comparison and the document all read this list."""

from .after import FOLLOW_UP, NOTICE, PRIVACY
from .field import Field, Group, Kind
from .frame import BASIS, EMPLOYER, PARTIES, PERIOD, PLACE, SCOPE, SECURITY
from .work import GOALS, HOLIDAY, PENSION, RIGHTS, SALARY, TASKS, TRAVEL

GROUPS = (
    *(PARTIES, BASIS, PERIOD, SCOPE, PLACE, EMPLOYER, TASKS, GOALS, SALARY, TRAVEL, HOLIDAY, PENSION, SECURITY),
    *(RIGHTS, PRIVACY, FOLLOW_UP, NOTICE),
)
BY_GROUP = {group.code: group for group in GROUPS}
FIELDS = {field.code: field for group in GROUPS for field in group.fields}
EMPTY = {code: field.default for code, field in FIELDS.items()}

__all__ = ["BY_GROUP", "EMPTY", "FIELDS", "GROUPS", "Field", "Group", "Kind"]
