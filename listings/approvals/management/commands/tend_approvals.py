"""Remind those whom questions to managers wait for, and end those whose time is over. Daily; can be repeated."""

from django.core.management.base import BaseCommand

from listings.approvals.reminding import tend


class Command(BaseCommand):
    help = "Reminds those whom questions to managers wait for, and ends those whose time is over."

    def handle(self, *args, **options):
        reminded, ended = tend()
        self.stdout.write(f"{reminded} reminded, {ended} ended")
