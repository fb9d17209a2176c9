"""How quick is matching, with everything read and nothing but the engine's own work timed, beside plain SQL?"""

from time import perf_counter

from search.matching.gathering import gathered
from search.matching.openings import Openings
from search.matching.people import People, best_rows

from ..process import timed
from . import ELASTIC, OURS, SQL, rows, statement
from .facts import person, plans, words

MOST, NIGHTLY = 100, 10  # as many as the first look of a page takes; as many as a nightly list would keep
Best = list[tuple[int, int]]


class Contest:
    """`people` profiles against `postings` plans. In a process of its own."""

    def __init__(self, people: int, postings: int, who: list[str]):
        self.persons = [person(number) for number in range(1, people + 1)]
        self.plans = dict(enumerate(plans(1, postings, people), 1))
        begun = perf_counter()
        arrays = gathered(enumerate(self.persons, 1), words())
        self.people = People(arrays, words())
        self.reading = perf_counter() - begun
        self.openings = Openings(list(self.plans), list(self.plans.values()), words())
        if SQL in who:
            rows.fill(arrays, self.plans)
        if ELASTIC in who:
            from .elastic import Index  # a run without Elasticsearch never loads its client

            self.index = Index(arrays)

    def read(self) -> float:
        """Seconds that it took to make columns of facts."""
        return self.reading

    def people_for(self, who: str, number: int) -> tuple[float, Best]:
        """Seconds, and the best people for a posting."""
        plan = self.plans[number]
        ways = {
            OURS: lambda: self.best(self.people, plan, MOST),
            SQL: lambda: statement.people_for(number, plan, MOST),
            ELASTIC: lambda: self.index.people_for(plan, MOST),
        }
        return timed(ways[who])

    def postings_for(self, who: str, number: int) -> tuple[float, Best]:
        """Seconds, and the best postings for a person."""
        if who == SQL:
            return timed(statement.postings_for, self.persons[number - 1], MOST)
        return timed(self.best, self.openings, self.persons[number - 1], MOST)

    def nightly(self, sample: int) -> float:
        """Seconds for the ten best people of each of so many postings."""
        return timed(lambda: [self.best(self.people, self.plans[number], NIGHTLY) for number in range(1, sample + 1)])[
            0
        ]

    def best(self, columns, asked, most) -> Best:
        points = columns.points(asked)
        found = best_rows(points, columns.ids, most)
        return list(zip(columns.ids[found].tolist(), points[found].tolist(), strict=True))
