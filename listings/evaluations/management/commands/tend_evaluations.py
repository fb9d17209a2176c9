"""Open, remind of and close evaluations. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.evaluations.tending import tend


class Command(BaseCommand):
    help = "Opens evaluations of exchanges that are over, reminds those who have not answered, and closes the old ones."

    def handle(self, *args, **options):
        opened, waiting, closed = tend()
        self.stdout.write(f"{opened} opened, {waiting} wait for an answer, {closed} closed")
