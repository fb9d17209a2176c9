"""Delete requests between agencies that nobody has moved for a year. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.requests.keeping import tend


class Command(BaseCommand):
    help = "Deletes requests between agencies that nobody has moved for twelve months."

    def handle(self, *args, **options):
        self.stdout.write(f"{tend()} requests between agencies deleted")
