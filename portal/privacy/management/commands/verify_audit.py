"""Has anybody changed the audit log? Ends with 1 and says where, when somebody has."""

from argparse import FileType

from django.core.management.base import BaseCommand, CommandError

from portal.privacy.chain.anchors import faults_against, lines
from portal.privacy.chain.verifying import hash_at
from portal.privacy.checking import check_log


class Command(BaseCommand):
    help = "Goes through the whole audit log. With --print-anchors: prints lines to keep elsewhere, for --against."

    def add_arguments(self, parser):
        parser.add_argument("--print-anchors", action="store_true", help="a line for each closed month and the end")
        kept = FileType(encoding="utf-8-sig", errors="replace")
        parser.add_argument("--against", type=kept, metavar="FILE", help="lines that were printed before")

    def handle(self, *args, print_anchors=False, against=None, **options):
        if print_anchors:
            return self.stdout.write("\n".join(lines()))
        checked = check_log()
        faults = [*checked.faults, *(faults_against(against, hash_at) if against else ())]
        if faults:
            raise CommandError("\n".join(faults))
        self.stdout.write(f"{checked.count} entries, all as they were written. The end: {checked.end}")
