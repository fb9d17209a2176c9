"""Delete uploaded lists of people a day after they were brought in, or were not. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.people.keeping import tend


class Command(BaseCommand):
    help = "Deletes uploaded lists of people that are over, and goes on with imports that came to a halt."

    def handle(self, *args, **options):
        deleted, resumed = tend()
        self.stdout.write(f"{deleted} lists of people deleted, {resumed} imports resumed")
