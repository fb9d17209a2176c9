"""Whose deadline is near, and who should say how it went? Run it every morning, as often as you like."""

from django.core.management.base import BaseCommand

from listings.postings.reminding import ask, remind


class Command(BaseCommand):
    help = "Reminds of deadlines a week and a day ahead, and asks how postings went that are over. May be run often."

    def handle(self, *args, **options):
        self.stdout.write(f"{remind()} deadlines are near, {ask()} were asked how it went.")
