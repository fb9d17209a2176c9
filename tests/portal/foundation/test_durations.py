"""How long is it, in words?"""

from decimal import Decimal

import pytest
from django.utils.translation import override

from portal.foundation.durations import duration_in_words


def said(shortest, longest):
    return duration_in_words(shortest, longest).replace("\u00a0", " ").replace("\u2060", "")


@pytest.mark.parametrize(
    "shortest, longest, words",
    [
        (6, 12, "6–12 md."),
        (Decimal("6.0"), Decimal("6.0"), "6 md."),
        (Decimal("1.5"), Decimal("2.5"), "1,5–2,5 md."),
        (None, 3, "Inntil 3 md."),
        (Decimal("10"), None, "Fra 10 md."),
        (None, None, ""),
    ],
)
def test_from_a_month_on_it_is_said_in_months(shortest, longest, words):
    assert said(shortest, longest) == words


@pytest.mark.parametrize(
    "shortest, longest, words",
    [
        (Decimal("0.25"), Decimal("0.25"), "1 uke"),
        (Decimal("0.5"), Decimal("0.75"), "2–3 uker"),
        (Decimal("0.23"), Decimal("0.47"), "1–2 uker"),
        (Decimal("0.7"), 1, "3 uker til 1 md."),
        (Decimal("0.03"), Decimal("0.03"), "1 dag"),
        (Decimal("0.03"), Decimal("0.1"), "1–3 dager"),
        (Decimal("0.1"), Decimal("0.5"), "3 dager til 2 uker"),
        (Decimal("0.01"), None, "Fra 1 dag"),
        (None, 0.25, "Inntil 1 uke"),
    ],
)
def test_below_a_month_it_is_said_in_weeks_and_days(shortest, longest, words):
    assert said(shortest, longest) == words


def test_it_stays_on_one_line():
    assert duration_in_words(8, 12) == "8–\u206012\u00a0md."


@pytest.mark.parametrize(
    "shortest, longest, words",
    [
        (1, 1, "1 month"),
        (2, 2, "2 months"),
        (Decimal("1.5"), Decimal("1.5"), "1.5 months"),
        (None, 1, "Up to 1 month"),
        (Decimal("0.5"), 1, "2 weeks to 1 month"),
        (Decimal("0.25"), Decimal("0.25"), "1 week"),
        (6, 12, "6–12 months"),
    ],
)
def test_one_month_is_not_several_in_english(shortest, longest, words):
    with override("en"):
        assert said(shortest, longest) == words
