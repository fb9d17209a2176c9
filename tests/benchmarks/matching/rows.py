"""Where does plain SQL find the people and the postings? In tables of the same numbers, with the indexes it needs."""

from django.db import connection

from search.matching.gathering import KINDS, Arrays
from search.matching.rules import amount, place

from .facts import words

PERSON = """first int, after int, said_when int, months_low int, months_high int, said_months int, percent_low int,
    percent_high int, said_percent int, municipality int, county int, wanted bigint, remote int, said_where int,
    speaks int, said_languages int, themes bigint"""
POSTING = """has_window int, earliest int, latest int, days int, municipality int, county int, bit bigint,
    workplace int, months_low int, months_high int, percentage int, languages int, m_time int, m_place int,
    m_months int, m_percentage int, m_languages int, m_level int"""
TABLES = {
    "match_person": f"id int PRIMARY KEY, {PERSON}",
    "match_held": "person int, competence int, code int",
    "match_wish": "person int, competence int",
    "match_posting": f"id int PRIMARY KEY, {POSTING}",
    "match_line": "posting int, competence int, level int, most int",
}
INDEXES = ("match_held (competence, code, person)", "match_wish (competence, person)", "match_line (posting)")
PARTS = ("time", "place", "months", "percentage", "languages", "level")


def fill(people: Arrays, plans: dict) -> None:
    rows = {
        "match_person": person_rows(people),
        "match_held": listed(people["holding"], people["holding-ends"], people, people["codes"]),
        "match_wish": listed(people["wishing"], people["wishing-ends"], people),
        "match_posting": (posting_row(pk, plan) for pk, plan in plans.items()),
        "match_line": (line for pk, plan in plans.items() for line in lines_of(pk, plan)),
    }
    with connection.cursor() as cursor:
        for name, columns in TABLES.items():
            cursor.execute(f"CREATE UNLOGGED TABLE {name} ({columns})")
            with cursor.copy(f"COPY {name} FROM STDIN") as copy:
                for row in rows[name]:
                    copy.write_row(row)
        for index in INDEXES:
            cursor.execute(f"CREATE INDEX ON {index}")
        cursor.execute("ANALYZE")


def person_rows(people):
    said = [people[name][people[f"{name}-which"]] for name in ("months", "percentage", "home", "languages", "themes")]
    assert len(said) == len(KINDS)
    columns = [people["ids"], *people["free"], *(column for table in said for column in table.T)]
    return zip(*(column.tolist() for column in columns), strict=True)


def listed(rows, ends, people, *also):
    columns = [people["ids"][rows].tolist(), *(column.tolist() for column in also)]
    places = [at for at in range(len(ends) - 1) for _ in range(int(ends[at + 1] - ends[at]))]
    return zip(columns[0], places, *columns[1:], strict=True)


def posting_row(pk, plan):
    posting = plan.posting
    low, high, _known = amount.bounds(posting.months)
    numbers = [low, high, posting.percentage or 0, plan.languages, *(plan.points.get(name, 0) for name in PARTS)]
    return [pk, int(plan.window is not None), *(plan.window or (0, 0, 1)), *place.work_of_posting(posting), *numbers]


def lines_of(pk, plan):
    return [(pk, words().place[line.competence], line.level, most) for line, most in plan.lines]
