"""Which postings have a deadline that has passed? They expire, each through its verb; run it every night."""

from django.core.management.base import BaseCommand

from listings.postings.actions import expire_overdue


class Command(BaseCommand):
    help = "Lets postings expire when their deadline has passed, by the date in Norway. May be run often."

    def handle(self, *args, **options):
        self.stdout.write(f"{expire_overdue()} postings expired.")
