"""Which invitations run out in a few days, and which are long over? Run it every day."""

from django.core.management.base import BaseCommand

from listings.applications.invitations.keeping import keep


class Command(BaseCommand):
    help = "Reminds three days before the answer is due, and deletes what has been over for six months. Run it often."

    def handle(self, *args, **options):
        done = keep()
        self.stdout.write(f"{done['reminded']} reminded, {done['deleted']} deleted")
