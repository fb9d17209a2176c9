"""What is a rule that an agreement meets, and what of it is kept with the agreement?"""

from dataclasses import asdict, dataclass
from datetime import date


@dataclass(frozen=True)
class Rule:
    """`limit` is None for what has none. `title` stands over what was found. The source was read on `source_date`.
    `also`: where else the limit holds (`handed_down.py`). `always_blocks`: without it the agreement would be none.
    `about`: the codes of the groups of terms in which it is mended; none where that is not in the terms.
    `edition` grows when the rule comes to see more, so that what is signed is judged by what was seen then."""

    code: str
    title: str
    sentence: str
    severity: str
    source: str
    source_date: date
    limit: int | None = None
    unit: str = ""
    bounds: tuple[int, int] = (1, 60)
    also: str = ""
    always_blocks: bool = False
    about: tuple[str, ...] = ()
    edition: int = 1

    def as_kept(self):
        """What an agreement that is signed goes by, for JSON."""
        kept = {name: asdict(self)[name] for name in ("limit", "severity", "source", "edition")}
        return kept | {"severity": str(self.severity), "source_date": self.source_date.isoformat()}
