"""Go on with imports that came to a halt, and ask each agency once a year whether its own list is right. Daily; can be
repeated."""

from django.core.management.base import BaseCommand

from listings.people.confirming import ask_about_lists
from listings.people.keeping import resume_stalled


class Command(BaseCommand):
    help = "Goes on with halted imports, and asks agencies about their own lists."

    def handle(self, *args, **options):
        self.stdout.write(f"{resume_stalled()} imports resumed, {ask_about_lists()} agencies asked")
