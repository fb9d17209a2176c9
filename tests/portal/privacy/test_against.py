"""Does the check say so when the lines that it is held against cannot be read?"""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept(log, tmp_path, capsys):
    """A file with the lines as they were printed, and something more."""
    call_command("verify_audit", "--print-anchors")
    printed = capsys.readouterr().out

    def file(*more, content=printed):
        path = tmp_path / "anchors"
        path.write_bytes(content.encode() + b"".join(more))
        return str(path)

    return file


def against(path):
    call_command("verify_audit", "--against", path)


def test_lines_as_they_were_printed_are_read(kept):
    against(kept())
    against(kept(b"\n\r\n  \n"))
    against(kept(content="\ufeff" + Path(kept()).read_text()))


@pytest.mark.parametrize(
    "line",
    [
        b"tull",
        b"12",
        b"-1 " + b"a" * 64,
        b"1 " + b"A" * 64,
        b"1 " + b"a" * 63,
        b"9" * 30 + b" " + b"a" * 64,
        b"\xff\xfe",
    ],
)
def test_a_line_that_cannot_be_read_is_said_and_fails(kept, line):
    with pytest.raises(CommandError, match="kan ikke leses"):
        against(kept(line, b"\n"))


@pytest.mark.parametrize("content", ["", "\n\n"])
def test_a_file_without_lines_has_compared_nothing(kept, content):
    with pytest.raises(CommandError, match="ingen linjer"):
        against(kept(content=content))


def test_a_number_that_has_not_come_is_a_difference(kept):
    with pytest.raises(CommandError, match="fingeravtrykk"):
        against(kept(b"999999999999999999 " + b"a" * 64))
