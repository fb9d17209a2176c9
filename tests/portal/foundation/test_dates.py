"""Are days, deadlines and periods said as people say them?"""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils.translation import override

from portal.foundation import dates

TODAY = date(2027, 5, 11)


@pytest.fixture(autouse=True)
def bokmål():
    with override("nb"):
        yield


@pytest.mark.parametrize(
    "deadline, words",
    [
        (None, "Løpende"),
        (date(2027, 5, 10), "Fristen er ute"),
        (date(2027, 5, 11), "Frist i dag"),
        (date(2027, 5, 12), "Frist i morgen"),
        (date(2027, 6, 4), "Frist fredag 4. juni"),
        (date(2028, 1, 3), "Frist mandag 3. januar 2028"),
    ],
)
def test_a_deadline_is_said_in_words(deadline, words):
    assert dates.deadline_in_words(deadline, TODAY) == words


@pytest.mark.parametrize(
    "deadline, words",
    [
        (None, "Løpende"),
        (date(2027, 5, 1), "Fristen er ute"),
        (date(2027, 5, 12), "12. mai, 1 dag igjen"),
        (date(2027, 6, 4), "4. juni, 24 dager igjen"),
    ],
)
def test_a_fact_about_the_deadline_counts_the_days(deadline, words):
    assert dates.days_left(deadline, TODAY) == words


@pytest.mark.parametrize(
    "earliest, latest, is_flexible, words",
    [
        (date(2027, 8, 2), date(2027, 8, 31), False, "Fra august 2027"),
        (date(2027, 8, 2), None, False, "Fra august 2027"),
        (date(2027, 3, 1), date(2027, 5, 3), False, "Fra mars–mai 2027"),
        (date(2027, 11, 1), date(2028, 2, 1), False, "Fra november 2027–februar 2028"),
        (None, date(2027, 9, 1), False, "Innen september 2027"),
        (None, None, True, "Oppstart etter avtale"),
        (None, None, False, ""),
    ],
)
def test_a_start_is_said_in_months(earliest, latest, is_flexible, words):
    assert dates.start_in_words(earliest, latest, is_flexible=is_flexible) == words


def test_a_card_joins_start_and_duration_and_leaves_out_what_is_not_known():
    assert dates.period_in_words("Fra august 2027", "6–12 md.") == "Fra august 2027, 6–12 md."
    assert dates.period_in_words("", "6–12 md.") == "6–12 md."


def test_weekdays_follow_the_language_of_the_reader():
    with override("nn"):
        assert dates.day_in_words(date(2027, 6, 5), TODAY) == "laurdag 5. juni"


@pytest.mark.parametrize(
    "language, said",
    [("nb", "1. mai 2027 00.30"), ("nn", "1. mai 2027 00.30"), ("en", "1 May 2027 00.30")],
)
def test_templates_say_the_whole_date_as_the_language_does_and_as_it_was_in_norway(language, said):
    page = Template("{% load ui_tags %}{{ at|moment }}, {{ at|whole_date }}, {{ none|moment }}")
    with override(language):
        shown = page.render(Context({"at": datetime(2027, 4, 30, 22, 30, tzinfo=UTC), "none": None}))
    assert shown == f"{said}, {said.removesuffix(' 00.30')}, "
