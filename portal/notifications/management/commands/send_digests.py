"""Gather the day's and the week's messages into mails. Can be repeated: each message is in one mail only."""

from django.core.management.base import BaseCommand

from portal.notifications.digests import gather


class Command(BaseCommand):
    help = "Gather messages for those who want them daily or weekly; the worker or deliver_mail sends them."

    def handle(self, *args, **options):
        self.stdout.write(f"{gather()} gathered")
