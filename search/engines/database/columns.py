"""How are thousands of documents counted in milliseconds? As columns of numbers, one row per document."""

from collections.abc import Iterable, Mapping

import numpy as np

from ...audience import Audience
from ...options import NOT_STATED, Span


class Terms:
    """Which rows bear which value. The pairs lie sorted by value, so a value's rows are one slice."""

    def __init__(self, values_by_row):
        pairs = [(value, row) for row, values in enumerate(values_by_row) for value in values]
        self.height = len(values_by_row)
        self.values = sorted({value for value, _ in pairs})
        self.codes = {value: code for code, value in enumerate(self.values)}
        table = np.array(sorted((self.codes[value], row) for value, row in pairs), dtype=np.int32).reshape(-1, 2)
        self.code, self.row = table[:, 0], table[:, 1]
        self.starts = np.searchsorted(self.code, np.arange(len(self.values) + 1))

    def rows_of(self, value: str) -> np.ndarray:
        code = self.codes.get(value)
        return self.row[:0] if code is None else self.row[self.starts[code] : self.starts[code + 1]]

    def any_of(self, values: Iterable[str]) -> np.ndarray:
        mask = np.zeros(self.height, bool)
        for value in values:
            mask[self.rows_of(value)] = True
        return mask

    def all_of(self, values: Iterable[str]) -> np.ndarray:
        mask = np.ones(self.height, bool)
        for value in values:
            mask &= self.any_of([value])
        return mask

    def counts(self, mask: np.ndarray) -> dict[str, int]:
        found = np.bincount(self.code[mask[self.row]], minlength=len(self.values))
        return {value: int(count) for value, count in zip(self.values, found, strict=True) if count}


class Scale:
    """Where each row lies on a scale, from `low` to `high`."""

    def __init__(self, spans):
        table = np.array(spans, dtype=np.int32).reshape(-1, 2)
        self.low, self.high = table[:, 0], table[:, 1]

    def meets(self, span: Span) -> np.ndarray:
        return (self.low <= span.high) & (span.low <= self.high)


class Columns:
    """The live documents of one kind. `facts` is what Document.facts gives."""

    def __init__(self, rows: Iterable[tuple[int, int, Mapping]]):
        """`rows` are (document id, object id, facts)."""
        rows = sorted(rows, key=lambda row: row[0])
        facts = [fact for _, _, fact in rows]
        self.document_ids = np.array([document_id for document_id, _, _ in rows], dtype=np.int64)
        self.object_ids = np.array([object_id for _, object_id, _ in rows], dtype=np.int64)
        self.places = np.array([fact["places"] for fact in facts], dtype=np.int64)
        self.audience = Terms([fact["audience"] for fact in facts])
        self.hidden_from = Terms([fact["hidden_from"] for fact in facts])
        self.owner = Terms([[fact["owner"]] for fact in facts])
        self.facts = facts
        self.kept: dict[tuple[str, str], Terms | Scale | np.ndarray] = {}

    def __len__(self):
        return len(self.object_ids)

    def open_to(self, audience: Audience | None) -> np.ndarray:
        if audience is None:
            return np.ones(len(self), bool)
        shut = self.hidden_from.any_of(audience.excluded) | self.owner.any_of(audience.closed)
        return self.audience.any_of(audience.required) & ~shut

    def rows_of(self, document_ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where the documents stand, and which of them stand here at all."""
        rows = np.searchsorted(self.document_ids, document_ids)
        here = rows < len(self)
        here[here] = self.document_ids[rows[here]] == document_ids[here]
        return rows[here], here

    def terms(self, field: str) -> Terms:
        return self.column("terms", field, Terms, ())

    def scale(self, field: str) -> Scale:
        return self.column("spans", field, Scale, NOT_STATED)

    def order(self, field: str) -> np.ndarray:
        return self.column("order", field, np.array, 0)

    def column(self, part, field, make, missing):
        """Made when it is first asked for; a field that no document has is an empty column."""
        if (part, field) not in self.kept:
            self.kept[part, field] = make([fact[part].get(field, missing) for fact in self.facts])
        return self.kept[part, field]
