"""Which rows come first? Of a hundred thousand hits a page shows twenty: only these are put in order."""

from collections.abc import Callable, Sequence

import numpy as np

Key = Callable[[np.ndarray], np.ndarray]
"""What some rows are ordered by: it is asked only of those for which the keys before it do not tell."""


def first(keys: Sequence[Key], rows: np.ndarray, number: int) -> np.ndarray:
    """The first `number` of the rows, in order: smaller before greater, the first key weighs most."""
    among = contenders(keys, rows, number)
    return among[np.lexsort([key(among) for key in reversed(keys)])][:number]


def contenders(keys, rows, number):
    """At least the first `number`, in no order: what is surely among them, and then what is tied at the edge."""
    sure, tied = [], rows
    for key in keys:
        if not 0 < number < len(tied):
            break
        values = key(tied)
        edge = np.partition(values, number - 1)[number - 1]
        sure.append(tied[values < edge])
        number -= len(sure[-1])
        tied = tied[values == edge]
    return np.concatenate([*sure, tied]) if number else np.zeros(0, int)
