"""Write every document anew, and give Elasticsearch a fresh index in the old one's place."""

from django.core.management.base import BaseCommand

from search import indexing
from search.documents import SOURCES
from search.engines.choosing import follower


class Command(BaseCommand):
    help = "Writes the search documents anew, in the database and, when it is used, in Elasticsearch."

    def add_arguments(self, parser):
        parser.add_argument("--kind", choices=sorted(SOURCES), action="append", help="Only this kind; may be repeated.")

    def handle(self, *args, kind=None, **options):
        for one in kind or SOURCES:
            changed = indexing.refresh_all(one)
            self.stdout.write(f"{one}: {changed} documents were new or different")
            if engine := follower():
                self.stdout.write(f"{one}: {engine.rebuild(one)} documents in a new Elasticsearch index")
        indexing.deliver()
