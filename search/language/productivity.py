"""Which words does Norwegian join, and in which form? Counted in the dictionary's own joined words.

A form that often comes first (saks-) or last (-leder) in words of the dictionary is cheap in a new one; `konsu-` never
does, and is dear. Each joined word is counted for its likeliest division, found in a few rounds.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

ROUNDS = 3
SHORTEST = 3
ALMOST_NEVER = 0.1

Ends = tuple[Counter, Counter]


def costs(lemmas: Iterable[str], heads: Callable[[str], object], tails: Callable[[str], object]):
    """Two dicts, form to cost in nats: what may come first, and what may come last. `heads` and `tails` tell whether
    a form can stand there at all."""
    divisions = [found for lemma in lemmas if (found := list(divided(lemma, heads, tails)))]
    counts = first_guess(divisions)
    for _ in range(ROUNDS):
        counts = counted(divisions, counts)
    return tuple({form: cost(count, len(divisions)) for form, count in part.items()} for part in counts)


def cost(count: float, total: int) -> float:
    return math.log(total / (count + ALMOST_NEVER))


def divided(lemma, heads, tails) -> Iterator[tuple[str, str]]:
    for place in range(SHORTEST, len(lemma) - SHORTEST + 1):
        head, tail = lemma[:place], lemma[place:]
        if tails(tail) and heads(head):
            yield head, tail


def first_guess(divisions) -> Ends:
    heads, tails = Counter(), Counter()
    for ways in divisions:
        for head, tail in ways:
            heads[head] += 1 / len(ways)
            tails[tail] += 1 / len(ways)
    return heads, tails


def counted(divisions, before: Ends) -> Ends:
    heads, tails = Counter(), Counter()
    for ways in divisions:
        head, tail = max(ways, key=lambda way: before[0][way[0]] * before[1][way[1]])
        heads[head] += 1
        tails[tail] += 1
    return heads, tails
