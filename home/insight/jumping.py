"""To which sections of a page of figures may the reader jump from its top? A short page has no list."""

from dataclasses import dataclass

LEAST_SECTIONS = 2


@dataclass(frozen=True)
class Jump:
    label: str
    anchor: str


def jumps(labels):
    """`labels`: by the code of the section, which is in the id of its heading."""
    found = [Jump(str(label), f"h-{code}") for code, label in labels.items()]
    return found if len(found) >= LEAST_SECTIONS else []
