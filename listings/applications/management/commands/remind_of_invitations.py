"""Which invitations run out in a few days? Run it every day."""

from django.core.management.base import BaseCommand

from listings.applications.invitations.keeping import remind


class Command(BaseCommand):
    help = "Reminds three days before the answer is due. Run it often."

    def handle(self, *args, **options):
        self.stdout.write(f"{remind()} reminded")
