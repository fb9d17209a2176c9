"""Does an agency read of one answer alone what counting its own facts by hand gives, and nothing it may not?"""

import csv
import random
from datetime import date, timedelta
from io import BytesIO, StringIO
from statistics import median

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from home.insight.models import Fact
from home.insight.own import figures_of_own
from home.insight.own_only import choices_of_own, figures_of_own_alone
from home.insight.periods import Period
from home.insight.sources.source import SOURCES
from listings.agreements.models import Agreement
from listings.applications.status import Stage
from listings.postings.models import Outcome
from portal.access.roles import Role
from portal.foundation.clock import oslo_today
from tests.factories.agencies import member, publisher
from tests.factories.applications import interest_in
from tests.factories.exchanges import agreed
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CountyFactory, ThemeFactory

from .night import FEBRUARY, FORMS, JULY, LENGTHS, PAYERS, SAID, THEMES, made, night, put, whole_night

pytestmark = pytest.mark.usefixtures("portal_tree")
COUNTS = {"postings": "published", "interest": "interest", "chosen": "chosen", "turned_down": "turned_down"}
COUNTS |= {"declined": "declined", "taken_back": "taken_back", "started": "started", "ended": "ended"}
MIDDLES = {"days": "chosen", "candidates": "deadline"}
ENDED = {"ended", "ended_out"}
"""No posting is read for these, so nothing is known of its county, its themes and its extent."""
ALL = {*COUNTS, *MIDDLES, *ENDED, "started_out", "filled"}
SEEN = dict.fromkeys(("county", "theme", "percentage"), ALL - ENDED) | {"workload": {"started", "started_out", *ENDED}}
"""Those that have an answer in the cut, where not all have."""
SOURCES_DRAWN = {*COUNTS.values(), *MIDDLES.values(), "outcome", "approval", "story"}
HOSPITERING = "Hospitering (form for utveksling)"


def drawn(seed, agencies):
    here, there, *_others = agencies
    drawing = random.Random(seed)
    for source in sorted(SOURCES_DRAWN):
        for _one in range(drawing.randrange(24)):
            places = drawing.choice([(here, there), (there, here), (there, there)])
            cuts = {"form": drawing.choice(FORMS), "payer": drawing.choice(PAYERS), "length": drawing.choice(LENGTHS)}
            if source not in ENDED:
                cuts |= {"county": drawing.choice(("1", "none")), "theme": drawing.choice(THEMES), "kind": "need"}
                cuts["percentage"] = drawing.choice((50, "agreed"))
            if source in ("started", "ended"):
                cuts["workload"] = drawing.choice(("half", "full"))
            cuts |= {"result": drawing.choice(("came", "no_fit")), "manager": "yes"}
            facts = {"other": places[1], "cuts": cuts, "value": drawing.randrange(30)}
            yield from made(source, FEBRUARY + timedelta(days=drawing.randrange(90)), places[0], **facts)


def by_hand(code, agency, only):
    side = "other" if code.endswith("_out") else "agency"
    source = {**COUNTS, **MIDDLES, "filled": "outcome"}[code.removesuffix("_out")]
    facts = [fact for fact in Fact.objects.filter(source=source, **{side: agency}) if is_said(fact, only)]
    if code in MIDDLES:
        return median(fact.value for fact in facts) if len(facts) >= 5 else None
    if code == "filled":
        return round(100 * sum(fact.cuts["result"] == "came" for fact in facts) / len(facts)) if facts else None
    return len(facts)


def is_said(fact, only):
    answer = fact.cuts.get(only.cut, "none")
    return only.value in answer if isinstance(answer, list) else only.value == str(answer)


@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=2, suppress_health_check=list(HealthCheck))
def test_each_answer_alone_is_what_counting_by_hand_gives(agencies, seed):
    CountyFactory(code="1"), *(ThemeFactory(slug=slug) for slug in ("ku", "hr", "data"))
    Fact.objects.all().delete()
    put(list(drawn(seed, agencies)))
    night(JULY)
    for only in chosen_among(agencies[0], in_full=True):
        seen = {one.measure.code: one for one in alone(only, agencies[0], in_full=True)}
        assert seen.keys() == SEEN.get(only.cut, ALL), only.code
        for code, figure in seen.items():
            assert figure.number == by_hand(code, agencies[0], only), (code, only.code)
            cuts = {table.cut.code for table in figure.tables}
            assert "home" not in cuts or code in ("started", "ended"), "where candidates come from"
            assert only.cut not in cuts or only.cut == "theme", "a table of one line"


def chosen_among(agency, **who):
    return [one for _label, some in choices_of_own(agency, **who) for one in some]


def alone(only, agency, **who):
    return figures_of_own_alone(only, Period(2026), agency, **who)


def test_what_is_seen_alone_of_one_kind_adds_up_to_all(agencies):
    put(list(drawn(7, agencies)))
    night(JULY)
    choices = chosen_among(agencies[0], in_full=True)
    whole = {one.measure.code: one.number for one in figures_of_own(Period(2026), agencies[0], in_full=True)}
    for cut in ("form", "payer", "length"):
        parts = [
            {one.measure.code: one.number for one in alone(only, agencies[0], in_full=True)}
            for only in choices
            if only.cut == cut
        ]
        assert len(parts) > 1 and all(sum(part[code] for part in parts) == whole[code] for code in COUNTS)


@pytest.fixture
def agency(agencies):
    """Of the forms, one stands in postings and the other in what candidates do alone; somebody was there before."""
    here, there, *_others = agencies
    put(made("published", FEBRUARY, here, number=2, cuts=SAID | {"form": "hospitering"}))
    put(made("published", FEBRUARY, here, number=6, cuts=SAID | {"form": "prosjekt"}))
    for day, number in ((FEBRUARY, 3), (date(2025, 2, 3), 4)):
        put(made("interest", day, here, other=there, number=number, cuts=SAID | {"form": "hospitering"}))
    put(made("interest", FEBRUARY, here, other=there, number=9, cuts=SAID))
    put(made("approval", FEBRUARY, here, other=there, number=9, cuts={"manager": "yes"}))
    night(JULY)
    return here


def numbers(page):
    return {one.measure.code: one.number for _area, inside in page.context["sections"] for one, *_splits in inside}


def test_the_page_and_its_files_say_the_same_of_one_form_and_what_is_not_there(see, agency):
    asked = {"periode": "2026", "bare": "form:hospitering"}
    page, text, book = (see(publisher(agency), "insight:agency", agency.slug, **asked | more) for more in FILES)
    shown, words = numbers(page), page.content.decode()
    assert (shown["postings"], shown["interest"]) == (2, 3) and "approvals" not in shown
    assert f"Tall for {agency.short}, {HOSPITERING}</h1>" in words and "hva lederne svarer, og tall" in words
    assert "bare=form%3Ahospitering&amp;fil=xlsx" in words and "vises først når et kvartal er over" not in words
    rows = list(csv.reader(StringIO(text.content.decode("utf-8-sig")), delimiter=";"))
    sheet = load_workbook(BytesIO(book.content))["Tall"].iter_rows(values_only=True)
    written = [row for row in rows[: rows.index([])] if row[3] == ""]
    assert [[str("" if value is None else value) for value in row] for row in sheet] == rows[: rows.index([])]
    assert len(written) == len(shown) and {row[1] for row in written} == {f"{agency.name}, {HOSPITERING}"}
    assert ["2026", f"{agency.name}, {HOSPITERING}", "Interessemeldinger", "", "", "3", "interessemeldinger"] in rows
    assert any("Hvor kandidatene kommer fra, hva lederne svarer" in "".join(row) for row in rows)


FILES = {}, {"fil": "csv"}, {"fil": "xlsx"}


def test_year_by_year_is_of_the_same_form(see, agency):
    page = see(publisher(agency), "insight:agency", agency.slug, periode="2026", bare="form:hospitering")
    courses = {course.label: [point.number for point in course.points][:2] for course, _c in page.context["courses"]}
    assert courses["Interessemeldinger"] == [4, 3] and "Historier" not in courses


def test_who_does_not_handle_candidates_sees_postings_alone(see, agency):
    reader = member(agency, Role.REPORT_READER)
    page = see(reader, "insight:agency", agency.slug, periode="2026", bare="form:prosjekt")
    assert numbers(page) == {"postings": 6} and "Tall om kandidater, utvekslinger" in page.content.decode()
    assert {one.code for one in chosen_among(agency, in_full=False)} & {"form:rotasjon", "form:prosjekt"} == {
        "form:prosjekt"
    }
    page = see(reader, "insight:agency", agency.slug, periode="2026", bare="form:rotasjon")
    assert "Vi fant ikke det du ville se alene" in page.content.decode() and len(numbers(page)) > 1


def test_facts_say_what_their_source_is_said_to_say(db):
    posting = published_posting(deadline=oslo_today())
    given = [interest_in(stage, posting) for stage in (Stage.NOT_SELECTED, Stage.DECLINED, Stage.WITHDRAWN)]
    given.append(interest_in(Stage.ACCEPTED, posting))
    Outcome.objects.create(posting=posting, answered_at=timezone.now(), result="came")
    made_of = agreed(starts=oslo_today() - timedelta(days=30), ends=oslo_today())
    Agreement.objects.filter(pk=made_of.pk).update(application=given[-1])
    whole_night(oslo_today() + timedelta(days=2))
    told = {fact.source: fact.cuts.keys() for fact in Fact.objects.all()}
    says = {code: set(source.says) for code, source in SOURCES.items() if source.says}
    assert {code: cuts - told[code] for code, cuts in says.items()} == dict.fromkeys(says, set())
