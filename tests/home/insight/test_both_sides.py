"""Does an agency read both whom it receives and whom it sends, and is each exchange one for everybody else?"""

from datetime import date
from io import BytesIO

import pytest
import time_machine
from openpyxl import load_workbook

from home.insight.models import Cell
from home.insight.periods import Period
from home.insight.reading import figures_of
from portal.access.roles import Role
from tests.factories.agencies import AgencyFactory, member, publisher
from tests.portal.foundation.on_paper import text_of

from .night import FEBRUARY, JULY, made, night, put, sectors

pytestmark = pytest.mark.usefixtures("portal_tree")
THEN = date(2025, 2, 3)
SAID = {"form": "rotasjon", "construction": "A", "length": "months", "payer": "home", "workload": "half"}
OUT, IN = "Utvekslinger ut som har startet", "Utvekslinger inn som har startet"


@pytest.fixture
def places(db):
    """One that only sends: two in the one year, four in the other, of whom three are back. Six come to the host too
    from a third, which is sent one and has shown interest in others."""
    (sends, _other), (host, both), _rest = sectors().values()
    put(made("started", THEN, host, other=sends, number=2, cuts=SAID))
    put(made("started", FEBRUARY, host, other=sends, number=4, cuts=SAID))
    put(made("ended", FEBRUARY, host, other=sends, number=3, cuts=SAID | {"ending": "short"}))
    put(made("started", FEBRUARY, host, other=both, number=6, cuts=SAID))
    put(made("started", FEBRUARY, both, other=host, cuts=SAID))
    put(made("interest", FEBRUARY, host, other=sends, number=7, cuts=SAID))
    with time_machine.travel("2026-08-03T10:00:00Z", tick=False):
        night(JULY)
        yield {"sends": sends, "host": host, "both": both}


def on_paper(answer):
    """Without the hyphens of its lines."""
    return text_of(answer.content).replace("\xad ", "")


def numbers_of(answer):
    figures = [figure for _area, inside in answer.context["sections"] for figure, *_splits in inside]
    return {figure.measure.code: figure.number for figure in figures}, {one.measure.code: one for one in figures}


def test_who_only_sends_reads_whom_it_has_sent(see, places):
    sends = places["sends"]
    numbers, figures = numbers_of(see(publisher(sends), "insight:agency", sends.slug, periode="2026"))
    assert (numbers["started"], numbers["started_out"], numbers["ended"], numbers["ended_out"]) == (0, 4, 0, 3)
    assert numbers["interest"] == 0, "where its people ask is theirs"
    tables = {table.cut.code: {row.value: row.number for row in table.rows} for table in figures["ended_out"].tables}
    assert tables["ending"] == {"short": 3} and tables["host"] == {str(places["host"].sector_id): 3}


def test_who_does_both_reads_both(see, places):
    for name, expected in (("host", (10, 1)), ("both", (1, 6))):
        agency = places[name]
        numbers, _figures = numbers_of(see(publisher(agency), "insight:agency", agency.slug, periode="2026"))
        assert (numbers["started"], numbers["started_out"]) == expected


@pytest.mark.parametrize(
    ("name", "split", "expected"),
    [
        ("host", ("started", "sender"), {"sends": 4, "both": 6}),
        ("host", ("started_out", "receiver"), {"both": 1}),
        ("sends", ("started_out", "receiver"), {"host": 4}),
        ("host", ("ended", "sender"), {"sends": 3}),
        ("sends", ("ended_out", "receiver"), {"host": 3}),
    ],
)
def test_from_whom_they_come_and_to_whom_they_go_is_read_by_agency_in_full(see, places, name, split, expected):
    agency, told = places[name], {places[other]: number for other, number in expected.items()}
    answer = see(publisher(agency), "insight:agency", agency.slug, periode="2026")
    splits = [
        (figure.measure, table, chart)
        for _area, inside in answer.context["sections"]
        for figure, _over_time, found in inside
        for table, chart in found
    ]
    [(measure, table, chart)] = [row for row in splits if (row[0].code, row[1].cut.code) == split]
    assert {row.value: row.number for row in table.lines} == {str(one.pk): number for one, number in told.items()}
    assert bool(chart) == (len(told) > 1), "one row is read as quickly without"
    text = see(publisher(agency), "insight:agency", agency.slug, periode="2026", fil="csv").content.decode()
    for other, number in told.items():
        assert f"2026;{agency.name};{measure.label};{table.label};{other.short};{number};utvekslinger" in text


def test_nobody_else_reads_from_whom_they_come_by_agency(see, places):
    host = places["host"]
    assert not Cell.objects.filter(cut__in=("sender", "receiver")).exists()
    reader = see(member(host, Role.REPORT_READER), "insight:agency", host.slug, periode="2026").content.decode()
    assert "Virksomheten de kommer fra" not in reader and places["sends"].short not in reader


def test_whom_they_come_from_is_read_before_the_quarter_is_over_and_where_candidates_do_is_not(see, places):
    host, sends = places["host"], places["sends"]
    put(made("started", date(2026, 7, 6), host, other=sends, cuts=SAID))
    put(made("interest", date(2026, 7, 6), host, other=sends, number=9, cuts=SAID))
    _numbers, figures = numbers_of(see(publisher(host), "insight:agency", host.slug, periode="2026-3"))
    cuts = {code: {table.cut.code for table in figures[code].tables} for code in ("started", "interest")}
    assert {"sender", "home"} <= cuts["started"] and "home" not in cuts["interest"]


def test_it_is_in_the_report_on_paper_in_the_files_and_year_by_year(see, places):
    sends = places["sends"]
    person, args = publisher(sends), ("insight:agency_report", sends.slug, 2026)
    for text in (see(person, *args).content.decode(), on_paper(see(person, *args, fil="pdf"))):
        assert OUT in text and IN in text and "4 utvekslinger" in text
    book = load_workbook(BytesIO(see(person, "insight:agency", sends.slug, periode="2026", fil="xlsx").content))
    numbers, years, meanings = (
        list(book[title].iter_rows(values_only=True)) for title in ("Tall", "År for år", "Hva tallene betyr")
    )
    assert ("2026", sends.name, OUT, None, None, 4, "utvekslinger") in numbers
    assert [row[3] for row in years if row[2] == OUT] == [2, 4] and OUT in {row[0] for row in meanings}
    text = see(person, "insight:agency", sends.slug, periode="2026", fil="csv").content.decode()
    assert f"2026;{sends.name};{OUT};;;4;utvekslinger" in text


def test_a_report_reader_has_no_more_than_others_read(see, places):
    both = places["both"]
    answer = see(member(both, Role.REPORT_READER), "insight:agency", both.slug, periode="2026")
    numbers, _figures = numbers_of(answer)
    assert "started_out" not in numbers and numbers["started"] is None and OUT not in answer.content.decode()


def test_each_exchange_is_one_of_the_whole(places):
    """What one agency knows of taken away, the rest must hold five: here it does not, so the whole is not told."""
    whole = {figure.measure.code: figure for figure in figures_of(Period(2026, 1))}
    assert whole["started"].number is None and "started_out" not in whole
    assert not Cell.objects.filter(released__measure__endswith="_out").exists()
    put(made("started", JULY, AgencyFactory(), other=AgencyFactory(), number=9, cuts=SAID))
    put(made("started", JULY, places["host"], other=places["sends"], number=8, cuts=SAID))
    night(date(2026, 10, 1))
    assert next(one.number for one in figures_of(Period(2026, 3)) if one.measure.code == "started") == 17
