"""What is judged? The terms as days and numbers, and what the portal knows beside them."""

from dataclasses import dataclass
from datetime import date

from ..approval import Word, word_of_manager
from ..models import Agreement
from ..terms.values import as_day, is_written
from .load import heaviest_load


@dataclass(frozen=True)
class Facts:
    terms: dict
    starts: date | None
    ends: date | None
    extension: date | None
    today: date
    manager: Word
    load: int
    """The most that she is given away on any day of it, in all her agreements together; nothing of which they are."""
    has_others: bool

    @property
    def until(self):
        """The last day with the extension."""
        return max(filter(None, (self.ends, self.extension)), default=None)

    @property
    def has_period(self):
        return bool(self.starts and self.ends and self.starts <= self.ends)

    def has(self, *codes):
        return all(is_written(self.terms.get(code)) for code in codes)


def facts_of(agreement, terms, today):
    starts, ends = as_day(terms["starts"]), as_day(terms["ends"])
    extension = as_day(terms["extension_until"])
    load, has_others = load_of(agreement, starts, ends, terms["percentage"] or 0)
    return Facts(terms, starts, ends, extension, today, word_of_manager(agreement, terms), load, has_others)


def load_of(agreement, starts, ends, percentage):
    """Across agencies: only the sum is handed on."""
    if not (agreement.person_id and starts and ends):
        return percentage, False
    others = Agreement.objects.taking_time_of(agreement.person_id).exclude(pk=agreement.pk)
    held = others.filter(starts__lte=ends, ends__gte=starts).values_list("starts", "ends", "percentage")
    held = [(first, last, share or 0) for first, last, share in held]
    return percentage + heaviest_load(held, starts), bool(held)
