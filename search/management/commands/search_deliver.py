"""Tell Elasticsearch what waits: what a worker that was killed has left. Can be repeated, also side by side."""

from django.core.management.base import BaseCommand

from search import indexing
from search.models import Outbox


class Command(BaseCommand):
    help = "Tells Elasticsearch what waits, and lets it answer again when it is back. Run it every five minutes."

    def handle(self, *args, **options):
        indexing.catch_up()
        self.stdout.write(f"{Outbox.objects.count()} changes wait")
