"""How are thousands of documents counted in milliseconds? As columns of numbers, one row per document."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from ...audience import Audience
from ...results import Results
from .text import Inverted
from .values import Filling, Numbers, Spans, Values

FORMS = {
    "audience": Values,
    "hidden_from": Values,
    "owner": Values,
    "terms": Values,
    "spans": Spans,
    "order": Numbers,
    "places": Numbers,
}
AUDIENCES = 32  # masks of one byte for each document
Field = tuple[str, str]  # the part of a document's facts, and the name within it


def fields_of(facts: Mapping) -> Iterable[tuple[Field, object]]:
    """What Document.facts gives, one field after the other."""
    for part in FORMS:
        fact = facts[part]
        if isinstance(fact, dict):
            yield from (((part, name), value) for name, value in fact.items())
        else:
            yield (part, ""), fact


class Columns:
    """The documents of one kind. A row stays where it is: one that has left search is no longer live."""

    def __init__(self, document_ids: np.ndarray, object_ids: np.ndarray, live: np.ndarray, fields: Mapping):
        self.document_ids, self.object_ids, self.live, self.fields = document_ids, object_ids, live, fields
        self.empty: dict[Field, Values | Spans | Numbers] = {}
        self.opened: dict[Audience, np.ndarray] = {}
        self.answered: dict[Hashable, Results] = {}
        self.text: Inverted | None = None  # read when words are asked for

    @classmethod
    def read(cls, documents: Iterable[tuple[int, int, Mapping]]) -> "Columns":
        """`documents` are (document id, object id, facts), all of them live."""
        ids, filling = [], {}
        for row, (document_id, object_id, facts) in enumerate(documents):
            ids.append((document_id, object_id))
            for field, fact in fields_of(facts):
                if field not in filling:
                    filling[field] = Filling(FORMS[field[0]])
                filling[field].add(row, fact)
        table = np.array(ids, dtype=np.int64).reshape(-1, 2)
        fields = {field: column.filled(len(ids)) for field, column in filling.items()}
        return cls(table[:, 0].copy(), table[:, 1].copy(), np.ones(len(ids), bool), fields)

    def changed(self, documents: Sequence[tuple[int, int, Mapping | None]]) -> "Columns":
        """The same with these documents as they are now, which are None when they have left search."""
        known = {int(self.document_ids[row]): int(row) for row in self.rows_of(ids_of(documents))[0]}
        new = [document for document in documents if document[0] not in known and document[2] is not None]
        row_of = known | {document[0]: len(self) + place for place, document in enumerate(new)}
        live = np.append(self.live, np.ones(len(new), bool))
        told = {}
        for document_id, _, facts in documents:
            if document_id in row_of:
                live[row_of[document_id]] = facts is not None
                told |= {row_of[document_id]: dict(fields_of(facts))} if facts is not None else {}
        return Columns(
            np.append(self.document_ids, [document_id for document_id, _, _ in new]).astype(np.int64),
            np.append(self.object_ids, [object_id for _, object_id, _ in new]).astype(np.int64),
            live,
            {field: self.with_told(field, told, len(live)) for field in self.fields.keys() | all_fields(told)},
        )

    def with_told(self, field, told, height):
        form, column = FORMS[field[0]], self.column(*field)
        facts = {row: form.of(said[field]) if field in said else form.missing for row, said in told.items()}
        return column.changed(facts, height)

    def __len__(self):
        return len(self.object_ids)

    def open_to(self, audience: Audience | None) -> np.ndarray:
        """Kept for the people of some agencies: a page asks more than once, and colleagues find the same."""
        if audience is None:
            return self.live
        if audience not in self.opened:
            self.opened = dict(list(self.opened.items())[1 - AUDIENCES :]) | {audience: self.found_open(audience)}
        return self.opened[audience]

    def found_open(self, audience):
        shut = self.column("hidden_from").any_of(audience.excluded) | self.column("owner").any_of(audience.closed)
        return self.live & self.column("audience").any_of(audience.required) & ~shut

    def once(self, key: Hashable, answer: Callable[[], Results]) -> Results:
        """What every page of colleagues asks alike is counted once, until something of the kind is written."""
        if key not in self.answered:
            self.answered = dict(list(self.answered.items())[1 - AUDIENCES :]) | {key: answer()}
        return self.answered[key]

    @cached_property
    def by_id(self) -> tuple[np.ndarray, np.ndarray]:
        """The document ids in order, and the row of each: a document may come later than one that was made after it."""
        order = np.argsort(self.document_ids, kind="stable")
        return self.document_ids[order], order

    def rows_of(self, document_ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where the documents stand, and which of them stand here at all."""
        ids, order = self.by_id
        at = np.searchsorted(ids, document_ids)
        here = at < len(ids)
        here[here] = ids[at[here]] == document_ids[here]
        return order[at[here]], here

    def column(self, part: str, name: str = "") -> Values | Spans | Numbers:
        """A field that no document has is an empty column."""
        if (part, name) in self.fields:
            return self.fields[part, name]
        return self.empty.setdefault((part, name), FORMS[part].empty(len(self)))

    def terms(self, field: str) -> Values:
        return self.column("terms", field)

    def scale(self, field: str) -> Spans:
        return self.column("spans", field)

    def order(self, field: str) -> np.ndarray:
        return self.column("order", field).number

    @property
    def places(self) -> np.ndarray:
        return self.column("places").number


def ids_of(documents):
    return np.array([document_id for document_id, _, _ in documents], dtype=np.int64)


def all_fields(told):
    return set().union(*told.values())
