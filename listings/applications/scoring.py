"""Who judges how well a candidate fits? Whoever registers here; without one the table is sorted by date."""

from dataclasses import dataclass

_scorers = []


@dataclass(frozen=True)
class Match:
    """`points` order the rows and are never shown; `parts` and `sentence` are the explanation, and `lacks` tells how
    much is required and not there at all."""

    points: int
    parts: tuple[str, ...]
    sentence: str
    lacks: str = ""

    @property
    def told(self):
        """In one line, where nothing is drawn."""
        return ". ".join(filter(None, (self.sentence, self.lacks)))


def register_scorer(score):
    """`score(posting, applications)` gives a Match for each application, by its pk."""
    _scorers[:] = [score]
    return score


def matches(posting, applications):
    return _scorers[0](posting, applications) if _scorers else {}
