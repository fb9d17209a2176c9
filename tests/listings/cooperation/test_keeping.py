"""Cooperation agreements go three years after they ended; what never came to anything, after a year."""

import datetime

import pytest
from django.utils import timezone

from listings.cooperation.models import Cooperation
from portal.foundation.retention import KEPT
from tests.factories import cooperation as make

pytestmark = pytest.mark.django_db
RULE = "cooperation.agreements"


def left(days):
    KEPT[RULE].carry_out(timezone.now() + datetime.timedelta(days=days))
    return Cooperation.objects.count()


def test_what_holds_stays(dfo, kyst):
    make.holding(dfo, kyst)
    assert left(7000) == 1


def test_what_ended_goes_after_three_years(dfo, kyst):
    make.ended(make.holding(dfo, kyst), dfo)
    assert left(1090) == 1
    assert left(1100) == 0


def test_what_ran_out_long_ago_stays_while_somebody_moves_it(dfo, kyst):
    held = make.holding(dfo, kyst)
    Cooperation.objects.filter(pk=held.pk).update(ends=timezone.localdate() - datetime.timedelta(days=1200))
    assert left(1) == 1


def test_what_was_never_agreed_on_goes_after_a_year(dfo, kyst):
    make.sent(dfo, kyst)
    assert left(360) == 1
    assert left(366) == 0


def test_what_is_written_on_stays(dfo, kyst):
    held = make.declined(make.sent(dfo, kyst))
    Cooperation.objects.filter(pk=held.pk).update(changed_at=timezone.now() - datetime.timedelta(days=400))
    make.written(held, dfo, overtime="Nei")
    assert left(1) == 1
