"""Delete messages and mails that are older than the record of processing says. Can be repeated."""

from django.core.management.base import BaseCommand

from portal.notifications.forgetting import forget


class Command(BaseCommand):
    help = "Delete messages and mails older than twelve months."

    def handle(self, *args, **options):
        messages, mails = forget()
        self.stdout.write(f"{messages} messages, {mails} mails")
