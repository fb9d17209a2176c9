"""Is everything that should be found in the index, as it is now, and nothing else? Exits with 1 on a difference."""

from django.core.management.base import BaseCommand, CommandError

from search import indexing
from search.engines.base import EngineAway, RebuildStopped
from search.management.progress import Progress


class Command(BaseCommand):
    help = "Compares things, search documents and Elasticsearch. With --fix, differences are mended and not failed on."

    def add_arguments(self, parser):
        parser.add_argument("--fix", action="store_true", help="Write what differs anew.")

    def handle(self, *args, fix=False, verbosity=1, **options):
        progress = Progress(self.stderr, verbosity)
        try:
            report = indexing.reconcile(fix=fix, told=lambda kind: progress.write(f"{kind} …"))
        except (EngineAway, RebuildStopped) as error:
            raise CommandError(str(error)) from error
        progress.write("")
        for sentence in report.found:
            self.stdout.write(sentence)
        if report.left:
            hint = "What is left was refused or is written to meanwhile." if fix else "Run search_reconcile --fix."
            raise CommandError(f"{len(report.left)} differences. {hint}")
        self.stdout.write(f"{len(report.found)} differences{' mended' if report.found else ''}.")
