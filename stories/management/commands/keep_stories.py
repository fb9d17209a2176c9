"""Publish stories whose day has come, take down those whose day is over, empty what was withdrawn, and remind the
editors. Can be repeated."""

import time

from django.core.management.base import BaseCommand
from django.db import close_old_connections

from stories.keeping import keep


class Command(BaseCommand):
    help = "Publish what is scheduled, and remind the editors of stories that must be looked over."

    def add_arguments(self, parser):
        parser.add_argument("--every", type=int, metavar="SECONDS", help="again and again")

    def handle(self, *args, every=None, **options):
        while every:
            self.round()
            time.sleep(every)
        self.stdout.write(f"{keep()} stories to look over")

    def round(self):
        """What goes wrong in one round, such as a database that is away, must not end the next."""
        close_old_connections()
        try:
            keep()
        except Exception as failure:
            self.stderr.write(f"The round failed: {type(failure).__name__}")
