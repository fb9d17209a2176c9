"""Where does the demo's content lie, and when does it happen?"""

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from portal.foundation.clock import OSLO, oslo_today

DATA = Path(__file__).parent / "data"
WRITTEN_ON = date(2026, 11, 23)
WEEK, DAY = 7, timedelta(days=1)


def rows(name):
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


def file(folder, name):
    return (DATA / folder / name).read_bytes()


@dataclass(frozen=True)
class Calendar:
    """The files are written as of a Monday; everything moves by whole weeks, so that weekdays stay (settled 26)."""

    weeks: int

    @classmethod
    def of(cls, today=None):
        return cls(((today or oslo_today()) - WRITTEN_ON).days // WEEK)

    def day(self, text):
        return date.fromisoformat(text) + timedelta(weeks=self.weeks) if text else None

    def moment(self, text, hour=9):
        return datetime.combine(self.day(text), time(hour), OSLO)
