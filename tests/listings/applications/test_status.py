"""An expression of interest moves along its steps and no others."""

from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.utils import timezone

from listings.applications.progress import NEXT, next_step, road_ahead, turn_of
from listings.applications.status import ENDED, ONGOING, TONES, Stage


def test_every_stage_has_a_colour_and_a_next_step():
    assert set(TONES) == set(NEXT) == set(Stage)
    assert ONGOING | ENDED | {Stage.ACCEPTED} == set(Stage)


def case_at(stage):
    agency = SimpleNamespace(short="DFØ", is_active=True)
    return SimpleNamespace(
        status=stage,
        public_id=uuid4(),
        posting=SimpleNamespace(agency=agency, status="published"),
        lacks_answer=False,
        waits_for_person=stage == Stage.OFFERED,
        waits_for_agency=stage in {Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW},
        is_ongoing=stage in ONGOING,
        changed_at=timezone.now(),
        talk_now=None,
    )


@pytest.mark.parametrize("stage", Stage)
def test_the_person_always_knows_what_comes_next(stage):
    assert next_step(case_at(stage)).endswith(".")
    turn = turn_of(case_at(stage))
    waits = {Stage.OFFERED: "Din tur"} | dict.fromkeys(
        [Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW, Stage.ACCEPTED], "Venter på DFØ"
    )
    assert (turn.label if turn else None) == waits.get(stage)


def test_the_road_ahead_ends_with_the_persons_own_answer():
    assert road_ahead(case_at(Stage.INTERVIEW)) == [Stage.OFFERED, Stage.ACCEPTED]
    assert road_ahead(case_at(Stage.NOT_SELECTED)) == []
