"""For the day the last portal administrator has lost her phone, her passkeys and her codes."""

from django.core.management.base import BaseCommand, CommandError

from portal.access.models import User
from portal.access.second_factor.actions import take_away_by_command


class Command(BaseCommand):
    help = "Remove the second factor of a person, who then sets up a new one. It is recorded, and she is told by mail."

    def add_arguments(self, parser):
        parser.add_argument("email")

    def handle(self, *args, email, **options):
        person = User.objects.filter(email__iexact=email).first()
        if person is None:
            raise CommandError(f"Nobody has the address {email}.")
        count = take_away_by_command(person=person)
        self.stdout.write("Removed." if count else "There was no second factor to remove.")
