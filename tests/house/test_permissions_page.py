"""Is the rule table that people read the one that holds?"""

from portal.access.rule_page import rule_page

from .tree import ROOT


def test_the_page_of_permissions_equals_the_rule_table():
    written = (ROOT / "docs/permissions.md").read_text(encoding="utf-8")
    assert written == rule_page(), "Run: manage.py write_permissions"
