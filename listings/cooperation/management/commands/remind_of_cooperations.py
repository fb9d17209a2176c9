"""Remind of proposals that nobody has answered, and of cooperation agreements that run out. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.cooperation.reminding import remind


class Command(BaseCommand):
    help = "Reminds of proposals that wait for an answer, and tells of cooperation agreements that run out."

    def handle(self, *args, **options):
        waiting, ending = remind()
        self.stdout.write(f"{waiting} wait for an answer, {ending} run out or have")
