"""Send what waits in the outbox: what the worker could not send at once. Can be repeated."""

from django.core.management.base import BaseCommand

from portal.notifications.delivery import deliver_waiting


class Command(BaseCommand):
    help = "Send the messages that wait in the outbox."

    def handle(self, *args, **options):
        self.stdout.write(f"{deliver_waiting()} sent")
