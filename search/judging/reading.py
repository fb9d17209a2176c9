"""How does a folder with postings.json and queries.json become a judged set? All is checked before it is used."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from . import known
from .judged import BadSet, JudgedSet, Query

GRADES = (1, 2, 3)
ROW = {
    *("ref", "agency", "unit", "kind", "form", "title", "lead", "tasks", "looking_for", "not_needed", "learning"),
    *("competences", "offers_competences", "themes", "qualities", "starts_earliest", "starts_latest", "deadline"),
    *("flexible_start", "months_min", "months_max", "percentage", "municipality", "workplace", "salary_paid_by"),
    *("travel_paid_by", "security", "languages", "places", "published", "status", "visibility", "chosen_agencies"),
    "language",
}


def read(folder: Path) -> JudgedSet:
    """Raises BadSet, which names the query or the posting."""
    postings = by_ref(content(folder / "postings.json"))
    told = content(folder / "queries.json")
    rows = told.get("queries") if isinstance(told, dict) else None
    expect(isinstance(rows, list) and rows, "queries.json", 'holds no {"queries": […]}')
    queries = tuple(query(number, row, postings.keys()) for number, row in enumerate(rows, start=1))
    for name, times in Counter(query.id for query in queries).items():
        expect(times == 1, f"query {name}", "the id is used twice")
    return JudgedSet(postings, queries)


def content(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadSet(f"{path}: {error.strerror}") from error
    except ValueError as error:
        raise BadSet(f"{path} is no JSON: {error}") from error


def expect(holds, where, why):
    if not holds:
        raise BadSet(f"{where}: {why}")


def by_ref(rows):
    expect(isinstance(rows, list), "postings.json", "is no list of postings")
    kept = {}
    for number, row in enumerate(rows, start=1):
        ref = row.get("ref") if isinstance(row, dict) else None
        expect(isinstance(ref, str) and ref, f"posting number {number}", "has no ref")
        expect(ref not in kept, f"posting {ref}", "the ref is used twice")
        kept[ref] = row
        check_posting(f"posting {ref}", row)
    return kept


def check_posting(where, row):
    expect(not (missing := sorted(ROW - row.keys())), where, f"lacks {', '.join(missing)}")
    check_known(where, "agency", [row["agency"], *listed(where, row, "chosen_agencies")])
    lines = [*listed(where, row, "competences"), *listed(where, row, "offers_competences")]
    expect(all(isinstance(line, dict) for line in lines), where, "a competence is no object")
    check_known(where, "competence", [line.get("slug") for line in lines])
    check_known(where, "theme", listed(where, row, "themes"))
    check_known(where, "quality", listed(where, row, "qualities"))
    check_known(where, "municipality", [row["municipality"]] if row["municipality"] else [])


def listed(where, row, name):
    expect(isinstance(row[name], list), where, f"{name} is no list")
    return row[name]


def check_known(where: str, name: str, asked: Iterable):
    for value in asked:
        expect(isinstance(value, str) and value in known.values()[name], where, f"there is no {name} {value!r}")


def query(number, row, refs) -> Query:
    expect(isinstance(row, dict) and row.get("id") not in (None, ""), f"query number {number}", "has no id")
    where = f"query {row['id']}"
    grades = of_type(where, row, "relevant", dict, {})
    return Query(
        id=str(row["id"]),
        text=of_type(where, row, "text", str, ""),
        filters=filters(where, of_type(where, row, "filters", dict, {})),
        relevant=relevant(where, grades, refs),
        traps=traps(where, of_type(where, row, "traps", list, []), grades, refs),
        expect_suggestion=suggestion(where, of_type(where, row, "expect_suggestion", (str, list, bool), False)),
    )


def of_type(where, row, name, kind, missing):
    value = row.get(name)
    expect(value is None or isinstance(value, kind), where, f"{name} is {value!r}")
    return missing if value is None else value


def relevant(where, grades, refs):
    for ref, grade in grades.items():
        expect(ref in refs, where, f"no posting has the ref {ref!r}")
        expect(type(grade) is int and grade in GRADES, where, f"the grade of {ref} is {grade!r}: say 1, 2 or 3")
    return grades


def traps(where, asked, grades, refs):
    for ref in asked:
        expect(isinstance(ref, str) and ref in refs, where, f"no posting has the ref {ref!r}")
        expect(ref not in grades, where, f"{ref} is both relevant and a trap")
    return frozenset(asked)


def suggestion(where, asked):
    words = asked if isinstance(asked, list) else [asked]
    expect(isinstance(asked, bool) or all(isinstance(word, str) for word in words), where, "a suggestion is no word")
    return asked if isinstance(asked, bool) else tuple(words)


def filters(where, asked):
    """What is left empty is not asked for."""
    kept = {}
    for name, given in asked.items():
        expect(name in known.NAMES, where, f"unknown filter {name!r}: say one of {', '.join(known.NAMES)}")
        chosen = given if isinstance(given, list) else [given]
        if given is None or not chosen:
            continue
        check = check_number if name in known.NUMBERS else check_known
        check(where, name, chosen)
        kept[name] = tuple(chosen)
    check_places(where, kept)
    return kept


def check_number(where, name, chosen):
    highest = known.NUMBERS[name]
    for value in chosen:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        expect(is_number and 0 <= value <= highest, where, f"{name} is {value!r}: say a number up to {highest}")


def check_places(where, kept):
    """Both together mean the municipalities in those counties."""
    if all(name in kept for name in known.PLACES):
        inside = [name for name in kept["municipality"] if known.counties()[name] in kept["county"]]
        expect(inside, where, f"{', '.join(kept['municipality'])} does not lie in {', '.join(kept['county'])}")
        kept["municipality"] = tuple(inside)
