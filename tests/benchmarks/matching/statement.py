"""The same points as one PostgreSQL statement each way, as quick as SQL is written by hand."""

from django.db import connection

from search.matching.openings import credits_of
from search.matching.rules import amount, languages, place, time
from search.matching.rules.nearness import SPEAKS, credit_for

from .facts import words

# Of a posting `t` (or its plan's numbers) and a person `p`; both ways use the same.
START = "least(greatest(p.first, t.earliest), t.latest)"
DAYS = f"least(greatest(least({START} + t.days, p.after) - greatest({START}, p.first), 0), t.days)"
GAP = "greatest(t.months_low - p.months_high, p.months_low - t.months_high, 0)"
FAR = "greatest(t.percentage - p.percent_high, p.percent_low - t.percentage, 0)"
BITS = languages.BITS.values()
ASKED = " + ".join(f"((t.languages & {bit}) <> 0)::int" for bit in BITS)
SPOKEN = " + ".join(
    f"CASE WHEN (t.languages & {bit}) = 0 THEN 0 WHEN (p.speaks & {bit}) <> 0 THEN 1000"
    f" WHEN {bit & languages.NORWEGIAN} <> 0 AND (p.speaks & {languages.NORWEGIAN}) <> 0 THEN 500 ELSE 0 END"
    for bit in BITS
)
AT_HOME = f"CASE t.workplace WHEN {place.REMOTE} THEN 1000 WHEN {place.HYBRID} THEN 400 ELSE 0 END"
THERE = """CASE WHEN p.municipality = t.municipality AND t.municipality <> -1 THEN 1000
    WHEN (p.wanted & t.bit) <> 0 THEN 800 WHEN p.county = t.county AND t.county <> -1 THEN 600 ELSE 0 END"""
FROM_HOME = f"CASE WHEN p.remote <> 0 THEN {AT_HOME} WHEN t.workplace = {place.REMOTE} THEN 300 ELSE 0 END"
CREDITS = {
    "time": f"CASE WHEN p.said_when <> 0 THEN ({DAYS}) * 1000 / t.days ELSE 500 END",
    "place": f"CASE WHEN p.said_where <> 0 THEN greatest({THERE}, {FROM_HOME}) ELSE 500 END",
    "months": f"""CASE WHEN t.has_window <> 0 AND p.said_when <> 0 AND ({DAYS}) <= 0 THEN 0
        WHEN p.said_months = 0 THEN 500 WHEN {GAP} = 0 THEN 1000 WHEN {GAP} <= 100 THEN 500 WHEN {GAP} <= 300 THEN 250
        ELSE 0 END""",
    "percentage": f"""CASE WHEN p.said_percent = 0 THEN 500 WHEN {FAR} = 0 THEN 1000 WHEN {FAR} <= 20 THEN 500
        ELSE 0 END""",
    "languages": f"CASE WHEN p.said_languages <> 0 THEN ({SPOKEN}) / greatest({ASKED}, 1) ELSE 500 END",
}
OTHERS = " + ".join(f"t.m_{name} * ({credit}) / 1000" for name, credit in CREDITS.items())
WITH_WISH = "CASE WHEN wished AND credit < 850 THEN credit + 150 ELSE credit END"


def asked(sql: str) -> list[tuple[int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()


def near_of(plan) -> list[tuple[int, int, int, int]]:
    """(line, what is held, its code, credit) of all that gives any."""
    return [
        (at, held, code, credit)
        for at, (line, _most) in enumerate(plan.lines)
        for held, nearness in enumerate(words().near[words().place[line.competence]].tolist())
        for code in range(1, SPEAKS + 1)
        if (credit := credit_for(nearness, line.level, code))
    ]


def people_for(number: int, plan, most: int) -> list[tuple[int, int]]:
    """The best people for a posting, by key and points."""
    places = [(at, words().place[line.competence], part) for at, (line, part) in enumerate(plan.lines)]
    told = [(at, competence, words().themes[competence], part) for at, competence, part in places]
    return asked(f"""
        WITH near (line, competence, code, credit) AS (VALUES {values(near_of(plan))}),
        line (line, competence, theme, most) AS (VALUES {values(told)}),
        best AS (SELECT person, line, max(credit) AS credit FROM match_held JOIN near USING (competence, code)
            GROUP BY person, line),
        of_line AS (SELECT p.id, l.most, w.person IS NOT NULL AS wished,
            greatest(b.credit, CASE WHEN (p.themes & l.theme) <> 0 THEN 100 ELSE 0 END) AS credit
            FROM match_person p CROSS JOIN line l LEFT JOIN best b ON b.person = p.id AND b.line = l.line
            LEFT JOIN match_wish w ON w.person = p.id AND w.competence = l.competence),
        given AS (SELECT id, most, {WITH_WISH} AS credit FROM of_line),
        held AS (SELECT id, sum(most * credit / 1000) AS points,
            (count(*) FILTER (WHERE credit >= 850)) * 1000 / count(*) AS level FROM given GROUP BY id)
        SELECT p.id, held.points + t.m_level * level / 1000 + {OTHERS} AS points
        FROM match_person p JOIN held USING (id) CROSS JOIN (SELECT * FROM match_posting WHERE id = {number}) t
        ORDER BY points DESC, p.id LIMIT {most}""")


def postings_for(person, most: int) -> list[tuple[int, int]]:
    """The best postings for a person, whose facts stand in the statement."""
    table = credits_of(person, words())
    hers = [(at, level, int(table[at, level])) for at in range(len(table)) for level in range(1, table.shape[1])]
    home, (_hinted, used) = place.home_of(person), languages.spoken(person)
    numbers = {
        **dict(zip(("first", "after", "said_when"), time.free(person.available), strict=True)),
        **dict(zip(("months_low", "months_high", "said_months"), amount.bounds(person.months), strict=True)),
        **dict(zip(("percent_low", "percent_high", "said_percent"), amount.bounds(person.percentage), strict=True)),
        **dict(zip(("municipality", "county", "wanted", "remote", "said_where"), home, strict=True)),
        **{"speaks": used, "said_languages": bool(person.languages or used)},
    }
    columns = ", ".join(f"{int(number)} AS {name}" for name, number in numbers.items())
    return asked(f"""
        WITH hers (competence, level, credit) AS (VALUES {values([one for one in hers if one[2]] or [(-1, 0, 0)])}),
        held AS (SELECT posting AS id, sum(most * coalesce(credit, 0) / 1000) AS points,
            (count(*) FILTER (WHERE credit >= 850)) * 1000 / count(*) AS level
            FROM match_line LEFT JOIN hers USING (competence, level) GROUP BY posting)
        SELECT t.id, coalesce(held.points, 0) + t.m_level * coalesce(level, 0) / 1000 + {OTHERS} AS points
        FROM match_posting t LEFT JOIN held USING (id) CROSS JOIN (SELECT {columns}) p
        ORDER BY points DESC, t.id LIMIT {most}""")


def values(rows) -> str:
    return ", ".join(f"({', '.join(map(str, row))})" for row in rows)
