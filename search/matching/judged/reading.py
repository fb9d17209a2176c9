"""How does a folder with postings.json, profiles.json and matches.json become a judged set? All is checked first."""

from collections.abc import Mapping
from pathlib import Path

from search.judging.reading import GRADES, by_ref, check_known, content, expect, listed

from .matches import MatchSet, Pair, Ranked

PROFILE = {
    *("ref", "agency", "about", "competences", "wants_to_learn", "available_from", "available_to", "months_min"),
    *("months_max", "percentage_min", "percentage_max", "municipality", "regions_wanted", "remote_ok", "languages"),
    *("forms", "visibility", "language"),
}
WHOLE_COUNTRY = "Hele landet"


def read(folder: Path) -> MatchSet:
    """Raises BadSet, which names the row."""
    postings = by_ref(content(folder / "postings.json"))
    profiles = profiles_of("profiles.json", content(folder / "profiles.json"), {})
    told = content(folder / "matches.json")
    expect(isinstance(told, dict), "matches.json", 'holds no {"matches": […]}')
    variants = profiles_of("variant_profiles", told.get("variant_profiles") or [], profiles)
    ranked = tuple(ranked_of(row, postings, profiles) for row in rows(told, "matches"))
    expect(ranked, "matches.json", "ranks nobody")
    refs = profiles.keys() | variants.keys()
    pairs = {
        name: tuple(pair(name, row, columns, postings, refs) for row in rows(told, name))
        for name, columns in (("pairwise", ("better", "worse")), ("must_not_matter", ("a", "b")))
    }
    return MatchSet(postings, profiles, variants, ranked, **pairs)


def rows(told, name):
    found = told.get(name) or []
    expect(isinstance(found, list) and all(isinstance(row, dict) for row in found), name, "is no list of objects")
    return found


def profiles_of(where, told, known) -> dict[str, Mapping]:
    """A list of rows, or rows by ref. A row that is `like` another needs only what differs."""
    told = [{"ref": ref, **row} for ref, row in told.items()] if isinstance(told, dict) else told
    expect(isinstance(told, list) and all(isinstance(row, dict) for row in told), where, "is no list of profiles")
    kept: dict[str, Mapping] = {}
    for number, row in enumerate(told, start=1):
        ref = row.get("ref")
        expect(isinstance(ref, str) and ref, f"{where}, profile number {number}", "has no ref")
        expect(ref not in kept and ref not in known, f"profile {ref}", "the ref is used twice")
        expect(row.get("like") is None or row["like"] in known, f"profile {ref}", f"is like {row.get('like')!r}")
        kept[ref] = {**known.get(row.get("like"), {}), **row}
        check_profile(f"profile {ref}", kept[ref])
    return kept


def check_profile(where, row):
    expect(not (missing := sorted(PROFILE - row.keys())), where, f"lacks {', '.join(missing)}")
    check_known(where, "agency", [row["agency"]])
    lines = listed(where, row, "competences")
    expect(all(isinstance(line, dict) for line in lines), where, "a competence is no object")
    check_known(where, "competence", [*(line.get("slug") for line in lines), *listed(where, row, "wants_to_learn")])
    check_known(where, "municipality", [row["municipality"]] if row["municipality"] else [])
    check_known(where, "county", [name for name in listed(where, row, "regions_wanted") if name != WHOLE_COUNTRY])


def ranked_of(row, postings, profiles) -> Ranked:
    where, grades = f"the match of {row.get('posting')!r}", row.get("ranked")
    expect(row.get("posting") in postings, where, "there is no such posting")
    expect(isinstance(grades, dict) and grades, where, "ranks nobody")
    for ref, grade in grades.items():
        expect(ref in profiles, where, f"no profile has the ref {ref!r}")
        expect(type(grade) is int and grade in GRADES, where, f"the grade of {ref} is {grade!r}: say 1, 2 or 3")
    return Ranked(row["posting"], grades)


def pair(name, row, columns, postings, refs) -> Pair:
    where = f"{name} of {row.get('posting')!r}"
    expect(row.get("posting") in postings, where, "there is no such posting")
    first, second = (row.get(column) for column in columns)
    expect(first in refs and second in refs, where, f"knows no {first!r} or {second!r}")
    return Pair(row["posting"], first, second)
