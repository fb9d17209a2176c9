"""Tell of keys that soon end, and delete old keys and events. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.directories.keeping import tend


class Command(BaseCommand):
    help = "Tells of directory keys that soon end, and deletes what is over."

    def handle(self, *args, **options):
        self.stdout.write(f"{tend()} keys soon end")
