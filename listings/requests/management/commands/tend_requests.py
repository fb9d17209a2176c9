"""Remind of requests that nobody has answered, and delete those nobody has moved for a year. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.requests.keeping import tend
from listings.requests.reminding import remind


class Command(BaseCommand):
    help = (
        "Reminds of unanswered requests, and deletes requests between agencies that nobody has moved for twelve months."
    )

    def handle(self, *args, **options):
        self.stdout.write(f"{tend()} requests between agencies deleted, {remind()} wait for an answer")
