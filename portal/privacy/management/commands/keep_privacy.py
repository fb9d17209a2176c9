"""Whose time is over? Carries out the declared retention, proves it, and checks the log; run it every day."""

from django.core.management.base import BaseCommand, CommandError

from portal.privacy import keeping


class Command(BaseCommand):
    help = "Deletes what has been kept long enough, reminds of claims, and checks the log. May be run often."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="tell what would be done, and do nothing")

    def handle(self, *args, dry_run=False, **options):
        done = keeping.due() if dry_run else keeping.keep()
        for each in done:
            self.stdout.write(f"{each.count:>7}  {each.rule.code:<26}{each.failure or each.rule.sentence}")
        if not dry_run:
            self.finish([each.rule.code for each in done if each.failure])

    def finish(self, failed):
        """What the log ends with goes to the log of this command, which is kept elsewhere (docs/privacy.md)."""
        keeping.remind()
        checked = keeping.check()
        self.stdout.write(f"The log has {checked.count} entries and ends with {checked.end}")
        if checked.faults or failed:
            raise CommandError("\n".join([*checked.faults, *(f"{code} failed" for code in failed)]))
