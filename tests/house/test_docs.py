"""Does every page that the docs point at stand, and every command that they say is to be run?"""

import re

from django.core.management import get_commands

from .tree import ROOT, relative, tracked

LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)")
SCHEDULED = re.compile(r"^- scheduled commands.*?(?=^\S|\Z)", re.M | re.S)
COMMAND = re.compile(r"`([a-z_]+)`")


def pages():
    return [path for path in tracked() if path.suffix == ".md"]


def test_every_link_to_a_file_leads_somewhere():
    lost = [
        f"{relative(page)}: {target}"
        for page in pages()
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if "://" not in target and not target.startswith(("mailto:", "/")) and not (page.parent / target).exists()
    ]
    assert not lost


def test_every_scheduled_command_is_one():
    told = SCHEDULED.search((ROOT / "docs/running.md").read_text(encoding="utf-8")).group()
    named = set(COMMAND.findall(told))
    assert len(named) > 15 and named <= set(get_commands())


def test_every_decision_is_in_the_list_once():
    listed = re.findall(r"\((\d{4}-[^)]+\.md)\)", (ROOT / "docs/decisions/README.md").read_text(encoding="utf-8"))
    there = sorted(path.name for path in (ROOT / "docs/decisions").glob("0*.md"))
    assert sorted(listed) == there
