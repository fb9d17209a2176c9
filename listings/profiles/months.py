"""Which day is so many months away? The last of the month where the month is too short."""

from calendar import monthrange

MONTHS = 12


def months_from(day, months):
    """`day` may be a date or a moment; `months` may be negative."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    month += 1
    return day.replace(year=year, month=month, day=min(day.day, monthrange(year, month)[1]))
