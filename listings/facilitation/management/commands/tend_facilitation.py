"""Delete sign-ups, suggestions, wishes and marks that are over. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.facilitation.keeping import tend


class Command(BaseCommand):
    help = "Deletes what the facilitator has been done with for a year."

    def handle(self, *args, **options):
        self.stdout.write(f"{tend()} rows of the coupling help deleted")
