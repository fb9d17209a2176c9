"""Is everything that should be found in the index, as it is now, and nothing else? Exits with 1 on a difference."""

from django.core.management.base import BaseCommand, CommandError

from search import indexing
from search.documents import SOURCES
from search.engines.choosing import follower


class Command(BaseCommand):
    help = "Compares things, search documents and Elasticsearch. With --fix, differences are mended and not failed on."

    def add_arguments(self, parser):
        parser.add_argument("--fix", action="store_true", help="Write what differs anew.")

    def handle(self, *args, fix=False, **options):
        indexing.deliver()
        found = [sentence for kind in SOURCES for sentence in self.differences(kind, fix)]
        for sentence in found:
            self.stdout.write(sentence)
        if found and not fix:
            raise CommandError(f"{len(found)} differences. Run search_reconcile --fix.")
        self.stdout.write(f"{len(found)} differences{' mended' if found else ''}.")

    def differences(self, kind, fix):
        engine = follower()
        sentences = [*indexing.differences(kind), *(engine.differences(kind) if engine else [])]
        if sentences and fix:
            indexing.refresh_all(kind)
            if engine:
                engine.rebuild(kind)
        return sentences
