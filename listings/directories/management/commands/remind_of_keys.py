"""Tell of keys that soon end. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.directories.reminding import remind


class Command(BaseCommand):
    help = "Tells the administrators of directory keys that soon end."

    def handle(self, *args, **options):
        self.stdout.write(f"{remind()} keys soon end")
