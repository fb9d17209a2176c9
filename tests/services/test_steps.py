"""Is a preparing step done when it must be, and only then?"""

import pytest

from tests.services import packages, steps
from tests.services.steps import Step


@pytest.fixture
def lock(tmp_path, monkeypatch):
    monkeypatch.setattr(steps, "STAMPS", tmp_path / "stamps")
    lock = tmp_path / "lock"
    lock.write_text("1")
    return lock


def test_a_step_is_done_again_only_when_its_inputs_change(lock):
    done = []
    step = Step("python", "Packages", lambda: done.append(lock.read_text()), lambda: [lock])
    steps.take([step])
    steps.take([step])
    assert done == ["1"]
    lock.write_text("2")
    steps.take([step])
    assert done == ["1", "2"]


def test_a_step_whose_result_was_removed_is_done_again(lock):
    done = []
    step = Step("python", "Packages", lambda: done.append(1), lambda: [lock], result=lambda: False)
    steps.take([step, step])
    assert len(done) == 2


def test_a_step_that_failed_is_not_taken_for_done(lock):
    step = Step("python", "Packages", lambda: steps.call(["false"]), lambda: [lock])
    with pytest.raises(SystemExit, match="failed"):
        steps.take([step])
    assert not step.is_done()


def test_each_step_says_how_far_it_is(lock, capsys):
    step = Step("python", "Packages", lambda: None, lambda: [lock])
    steps.take([step, step])
    assert capsys.readouterr().out.splitlines() == ["[1/2] Packages …", "[2/2] Packages: unchanged"]


def test_what_cannot_be_installed_is_told_with_the_line_to_run(monkeypatch, capsys):
    monkeypatch.setattr(packages.places, "is_root", lambda: False)
    missing = packages.Program("msgfmt", "gettext", "gettext", lambda: None)
    with pytest.raises(SystemExit):
        packages.install([missing])
    assert "install gettext" in capsys.readouterr().out
