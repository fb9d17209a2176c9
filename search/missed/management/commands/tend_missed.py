"""Delete what was looked for in vain so long ago that it is shown no more. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from search.missed.models import MissedSearch


class Command(BaseCommand):
    help = "Deletes rows of searches without hits that are older than 90 days."

    def handle(self, *args, **options):
        deleted, _kinds = MissedSearch.objects.too_old().delete()
        self.stdout.write(f"{deleted} rows of searches without hits deleted")
