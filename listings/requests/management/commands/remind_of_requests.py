"""Remind of requests that nobody has answered. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.requests.reminding import remind


class Command(BaseCommand):
    help = "Reminds of requests between agencies that nobody has answered."

    def handle(self, *args, **options):
        self.stdout.write(f"{remind()} wait for an answer")
