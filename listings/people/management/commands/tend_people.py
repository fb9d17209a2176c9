"""Delete uploaded lists of people a day after they were brought in, or were not; and ask each agency once a year
whether its own list is right. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.people.confirming import ask_about_lists
from listings.people.keeping import tend


class Command(BaseCommand):
    help = "Deletes uploaded lists that are over, goes on with halted imports, and asks agencies about their own lists."

    def handle(self, *args, **options):
        deleted, resumed = tend()
        asked = ask_about_lists()
        self.stdout.write(f"{deleted} lists of people deleted, {resumed} imports resumed, {asked} agencies asked")
