"""Send what waits in the outbox: what the worker could not send at once. Can be repeated, also side by side."""

import time

from django.core.management.base import BaseCommand
from django.db import close_old_connections

from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather


class Command(BaseCommand):
    help = "Send the mails that wait in the outbox."

    def add_arguments(self, parser):
        parser.add_argument(
            "--every", type=int, metavar="SECONDS", help="gather digests and send what waits, again and again"
        )

    def handle(self, *args, every=None, **options):
        while every:
            self.round()
            time.sleep(every)
        self.stdout.write(f"{deliver_waiting()} sent")

    def round(self):
        """What goes wrong in one round, such as a database that is away, must not end the next."""
        close_old_connections()
        try:
            gathered, sent = gather(), deliver_waiting()
        except Exception as failure:
            self.stderr.write(f"The round failed: {type(failure).__name__}")
        else:
            if gathered or sent:
                self.stdout.write(f"{gathered} gathered, {sent} sent")
                self.stdout.flush()
