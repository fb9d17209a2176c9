"""Which rows come first? Of a hundred thousand hits a page shows twenty: only these are put in order."""

from collections.abc import Sequence

import numpy as np


def first(keys: Sequence[np.ndarray], number: int) -> np.ndarray:
    """Where the first `number` stand, in order: smaller before greater, the first key weighs most."""
    among = contenders(keys, number)
    return among[np.lexsort([key[among] for key in reversed(keys)])][:number]


def contenders(keys, number):
    """At least the first `number`, in no order: what is surely among them, and then what is tied at the edge."""
    sure, tied = [], np.arange(len(keys[0]))
    for key in keys:
        if not 0 < number < len(tied):
            break
        values = key[tied]
        edge = np.partition(values, number - 1)[number - 1]
        sure.append(tied[values < edge])
        number -= len(sure[-1])
        tied = tied[values == edge]
    return np.concatenate([*sure, tied]) if number else np.zeros(0, int)
