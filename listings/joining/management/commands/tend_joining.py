"""Delete requests to be in that nobody confirmed, and those that were answered long ago. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.joining.keeping import tend


class Command(BaseCommand):
    help = "Deletes requests to be in that are over."

    def handle(self, *args, **options):
        self.stdout.write(f"{tend()} requests to be in deleted")
