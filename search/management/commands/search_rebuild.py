"""Write every document anew, and give Elasticsearch a fresh index in the old one's place."""

from django.core.management.base import BaseCommand, CommandError

from search import indexing
from search.documents import SOURCES
from search.engines.base import EngineAway, RebuildStopped
from search.engines.choosing import follower
from search.management.progress import Progress


class Command(BaseCommand):
    help = "Writes the search documents anew, in the database and, when it is used, in Elasticsearch. Can be repeated."

    def add_arguments(self, parser):
        parser.add_argument("--kind", choices=sorted(SOURCES), action="append", help="Only this kind; may be repeated.")

    def handle(self, *args, kind=None, verbosity=1, **options):
        progress = Progress(self.stderr, verbosity)
        try:
            for one in kind or SOURCES:
                self.rebuild(one, progress)
        except (EngineAway, RebuildStopped) as error:
            raise CommandError(str(error)) from error
        indexing.catch_up()

    def rebuild(self, kind, progress):
        changed = indexing.refresh_all(kind, progress.of(f"{kind}: documents"))
        self.stdout.write(f"{kind}: {changed} documents were new or different")
        if follower():
            number = indexing.fill_anew(kind, progress.of(f"{kind}: Elasticsearch"))
            self.stdout.write(f"{kind}: {number} documents in a new Elasticsearch index, hidden ones too")
