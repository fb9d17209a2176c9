"""How does a row of the admin's doors stand for several addresses that answer alike?"""

from itertools import product


def written_out(row):
    """`a/{,b/}` → `a/`, `a/b/`."""
    parts = row.replace("}", "{").split("{")
    choices = [part.split(",") if number % 2 else [part] for number, part in enumerate(parts)]
    return ["".join(chosen) for chosen in product(*choices)]
