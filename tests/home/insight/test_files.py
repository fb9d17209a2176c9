"""Does any file of the figures, alone or less another one, tell of fewer than five people?

Each line of a file that others read is a set of facts, counted here one by one from what was drawn: of every kind of
file, of the whole, each ministry area and agency, of each quarter and the year, and of each answer that is seen alone.
"""

import csv
from datetime import date
from io import BytesIO, StringIO
from itertools import groupby
from typing import NamedTuple

import pytest
import time_machine
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from home.insight.cuts import CUTS, FLOW
from home.insight.headlines import HEADLINES
from home.insight.measures.measure import MEASURES, own_sides
from home.insight.only import choices
from home.insight.suppression import LEAST, rounded_down
from home.insight.views.whole import sectors as areas
from portal.access.models import PortalRoleHolder
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import member
from tests.factories.vocabulary import CountyFactory, ThemeFactory

from .night import DRAWN, fewest, knowers, made, world

pytestmark = pytest.mark.usefixtures("portal_tree")
WHOLE, HIDDEN, REST = "hele ordningen", "Ikke vist", "Ikke vist hver for seg"
NOT_YET = "Ikke nok til et tall"
NUMBERS, YEARS, FIRST = "Tall", "År for år", ("Periode", "År")
MOST = 140
QUARTERS = {"1. kvartal 2026": (1, 2, 3), "2. kvartal 2026": (4, 5, 6)}


@pytest.fixture
def reader(client, agencies):
    """Who gets most of what is let out, also as one who reads the reports of an agency, a month after the half-year."""
    for code, slug in zip("123", ("ku", "hr", "data"), strict=True):
        CountyFactory(code=code, name=f"Fylke {code}"), ThemeFactory(slug=slug)
    with time_machine.travel("2026-08-03T10:00:00Z", tick=False):
        person = member(agencies[0], Role.REPORT_READER)
        PortalRoleHolder.objects.create(user=person, role=PortalRole.REPORT_READER)
        client.force_login(person)
        yield client


class Line(NamedTuple):
    period: str
    place: str
    measure: str
    split: str
    group: str
    number: str
    unit: str


def lines_in_files(reader, agency, measure, kind):
    """(numbers, years) of the measure in every file that is to be had."""
    alone = [{"bare": one.code} for _label, some in choices() for one in some]
    places = [(reverse("insight:whole"), asked) for asked in ({}, *alone)]
    places += [(reverse("insight:sector", args=[area.slug]), {}) for area in areas()]
    places += [(reverse("insight:agency", args=[agency.slug]), {})]
    called, lines, years = {str(one.label) for one in (measure, *own_sides(measure, in_full=False))}, [], []
    for period in ("2026-1", "2026-2", "2026"):
        for address, asked in places:
            answer = reader.get(address, asked | {"periode": period, "fil": kind})
            numbers, beside = rows_of(answer.content, kind)
            lines += [line for line in map(Line._make, numbers) if line.measure in called]
            years += [row for row in beside if row[2] in called]
    return lines, years


def rows_of(content, kind):
    """The numbers and the years beside each other, as text: sheets, or parted by an empty line."""
    if kind == "xlsx":
        book = load_workbook(BytesIO(content))
        sheets = [book[title].iter_rows(values_only=True) for title in (NUMBERS, YEARS) if title in book.sheetnames]
        parts = [[["" if value is None else str(value) for value in row] for row in rows] for rows in sheets]
    else:
        rows = csv.reader(StringIO(content.decode("utf-8-sig")), delimiter=";")
        parts = [part for is_part, some in groupby(rows, bool) if is_part and (part := list(some))[0][0] in FIRST]
    return parts if len(parts) > 1 else [*parts, []]


def answers_of(fact, cut):
    where = {"sector": [str(fact.sector_id)], "flow": [f"{fact.other_sector_id}{FLOW}{fact.sector_id}"]}
    return where.get(cut) or CUTS[cut].values_of(fact)


def called(facts, measure):
    """{split: (its cut, {what an answer is called: the answer})}, and of what is seen alone {its name: the same}"""
    found = {one.name: (one.cut, {one.name: one.value}) for _label, some in choices() for one in some}
    for cut in (*measure.cuts, "sector", "flow"):
        answers = {answer for fact in facts for answer in answers_of(fact, cut)}
        found[str(CUTS[cut].label)] = cut, {label: answer for answer, label in CUTS[cut].labels(answers).items()}
    return found


def behind(line, facts, words, told):
    """Which facts a line of a quarter counts. `told`: the groups by split of the place, and of the whole."""
    place, _comma, alone = line.place.partition(", ")
    mine = [fact for fact in facts if fact.day.month in QUARTERS[line.period]]
    mine = mine if place == WHOLE else [fact for fact in mine if place in (fact.sector.name, fact.agency.name)]
    if alone:
        cut, labels = words[alone]
        return [fact for fact in mine if labels[alone] in answers_of(fact, cut)]
    if not line.split:
        return mine
    cut, labels = words[line.split]
    if line.group != REST:
        return [fact for fact in mine if labels.get(line.group) in answers_of(fact, cut)]
    shown = told[line.period, place if cut == "home" else WHOLE, line.split]
    named = {labels[group] for group in shown & labels.keys()}
    return [fact for fact in mine if not named & set(answers_of(fact, cut))]


@pytest.mark.parametrize("source", DRAWN)
@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=5, suppress_health_check=list(HealthCheck))
def test_no_file_and_no_two_files_tell_of_fewer_than_five(agencies, reader, source, seed):
    """Also when an agency takes away what it knows of its own."""
    facts, _cells = world(seed, agencies, source, MOST, made(source, date(2025, 11, 3), agencies[0]))
    measure = next(one for one in MEASURES.values() if one.source == source)
    lines, years = lines_in_files(reader, agencies[0], measure, ("csv", "xlsx")[seed % 2])
    words, told, sets = called(facts, measure), {}, set()
    for line in (one for one in lines if one.number != HIDDEN):
        told.setdefault((line.period, line.place, line.split), set()).add(line.group)
    for line in lines:
        if line.number.isdigit() and line.unit != "%" and line.period in QUARTERS:
            counted = behind(line, facts, words, told)
            if is_of_several(line, words):
                assert int(line.number) == rounded_down(len(counted)) >= LEAST or not counted, line
                continue
            assert int(line.number) == len(counted), line
            sets.add(mask(counted, facts))
    assert_years_are_sums(lines)
    assert_years_beside_are_those(years, lines)
    assert years or all(measure.code != headline.code for headline in HEADLINES)
    assert agencies[0].name in {line.place for line in lines} or measure.share_of
    assert_shares_are_of_what_is_told(lines, measure)
    assert_no_small_difference(sets, facts)


def is_of_several(line, words):
    """Told rounded: what of those can be known from each other, test_overlapping.py says."""
    cut, _labels = words.get(line.split or line.place.partition(", ")[2], ("", {}))
    return bool(cut) and CUTS[cut].is_several


def mask(some, facts):
    chosen = set(map(id, some))
    return sum(1 << number for number, fact in enumerate(facts) if id(fact) in chosen)


def assert_no_small_difference(sets, facts):
    """Of any that holds another one; and each alone."""
    left = {one & ~other for one in sets for other in (0, *sets) if one & other == other}
    for knower in (None, *{fact.agency_id for fact in facts}):
        for difference in left:
            told = [fact for number, fact in enumerate(facts) if difference >> number & 1]
            rows = [fact for fact in told if knower not in knowers(fact)]
            assert not rows or fewest(rows) >= LEAST, (knower, len(rows))


def assert_years_are_sums(lines):
    """Of what the files of the quarters say, so that they tell nothing more."""
    parts = {}
    for line in lines:
        if line.period in QUARTERS and line.number.isdigit() and line.unit != "%":
            key = line.place, line.split, line.group
            parts[key] = parts.get(key, 0) + int(line.number)
    for line in lines:
        if line.period == "2026" and line.unit != "%":
            told = parts.get((line.place, line.split, line.group), 0)
            assert line.number == str(told) or (line.number in (HIDDEN, NOT_YET) and not told), line


def assert_years_beside_are_those(years, lines):
    """What the file of the year says; of the year before, of which a few are known, nothing."""
    told = {(line.place, line.measure): line.number for line in lines if line.period == "2026" and not line.split}
    for year, place, measure, value, _unit, _note in years:
        known = told[place, measure] if year.startswith("2026") else HIDDEN
        assert value == known or (value, known) in ((HIDDEN, "0"), (NOT_YET, HIDDEN)), (year, place, measure)


def assert_shares_are_of_what_is_told(lines, measure):
    """Each is reckoned from the table that stands below it; where there is none, it is not told."""
    for line in lines:
        if line.unit == "%" and line.number.isdigit() and line.period in QUARTERS:
            table = [one for one in lines if (one.period, one.place) == (line.period, line.place) and one.split]
            cut, answer = measure.share_of
            named = CUTS[cut].labels({answer})[answer]
            parts = {one.group: int(one.number) for one in table if one.split == str(CUTS[cut].label)}
            assert int(line.number) == round(100 * parts.get(named, 0) / sum(parts.values())), line
