"""Is what was let out in full, before answers that overlap were rounded, told rounded from now on?"""

from importlib import import_module

import pytest
from django.apps import apps

from home.insight.models import Cell, Released
from tests.factories.agencies import AgencyFactory

pytestmark = pytest.mark.django_db


def test_cells_of_the_whole_with_several_answers_are_rounded_down_once_and_for_all():
    released = Released.objects.create(measure="postings", year=2026, quarter=1)
    facts = [("theme", "ku", 7), ("wanted", "x", 13), ("offered", "y", 5), ("form", "hospitering", 7), ("", "", 27)]
    for cut, value, number in facts:
        Cell.objects.create(released=released, cut=cut, value=value, number=number)
    Cell.objects.create(released=released, cut="theme", value="ku", number=7, agency=AgencyFactory())
    for _time in range(2):
        import_module("home.insight.migrations.0003_round_what_overlaps").round_down(apps, None)
    assert [cell.number for cell in Cell.objects.order_by("pk")] == [5, 10, 5, 7, 27, 7]
