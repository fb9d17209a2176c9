"""Does a state move only along its steps?"""

from types import SimpleNamespace

import pytest

from portal.foundation.lifecycle import Lifecycle, Step, StepNotAllowed

LIGHTS = Lifecycle(go=Step({"red", "amber"}, "green"), stop=Step({"green"}, "red"))


@pytest.mark.parametrize(
    ("status", "step", "after"),
    [
        ("red", "go", "green"),
        ("amber", "go", "green"),
        ("green", "stop", "red"),
        ("green", "go", None),
        ("red", "stop", None),
    ],
)
def test_every_step_from_every_state(status, step, after):
    light = SimpleNamespace(status=status)
    assert LIGHTS.allows(step, status) is bool(after)
    if after:
        getattr(LIGHTS, step)(light)
    else:
        with pytest.raises(StepNotAllowed):
            getattr(LIGHTS, step)(light)
    assert light.status == (after or status)


@pytest.mark.parametrize(("status", "target", "after"), [("red", "green", "green"), ("red", "red", None)])
def test_it_goes_to_a_state_by_the_step_that_leads_there(status, target, after):
    light = SimpleNamespace(status=status)
    if after:
        LIGHTS.take_to(target, light)
    else:
        with pytest.raises(StepNotAllowed):
            LIGHTS.take_to(target, light)
    assert light.status == (after or status)


def test_a_state_may_stand_in_a_field_of_another_name():
    line = SimpleNamespace(state="waiting")
    table = Lifecycle("state", do=Step({"waiting"}, "done"))
    table.do(line)
    assert line.state == "done"
    with pytest.raises(StepNotAllowed):
        table.do(line)


def test_it_tells_which_steps_are_open():
    assert LIGHTS.steps_from("green") == ["stop"] and LIGHTS.steps_from("unknown") == []


def test_an_unknown_step_is_a_mistake_in_the_code():
    with pytest.raises(AttributeError):
        LIGHTS.explode(SimpleNamespace(status="red"))
