"""Print the rule table to docs/permissions.md, for people who do not read code."""

from pathlib import Path

from django.core.management.base import BaseCommand

from portal.access.rule_page import rule_page

PAGE = Path(__file__).resolve().parents[4] / "docs" / "permissions.md"


class Command(BaseCommand):
    help = "Write docs/permissions.md from the rule table."

    def handle(self, *args, **options):
        PAGE.write_text(rule_page(), encoding="utf-8")
        self.stdout.write("docs/permissions.md")
