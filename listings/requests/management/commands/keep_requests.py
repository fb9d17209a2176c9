"""Which requests has nobody moved for a year? Run it every day."""

from django.core.management.base import BaseCommand

from listings.requests.actions import forget_requests


class Command(BaseCommand):
    help = "Deletes requests between agencies that nobody has moved for twelve months. Can be repeated."

    def handle(self, *args, **options):
        self.stdout.write(f"{forget_requests()} deleted")
