"""Fill the portal with invented content, say whom to be, or take it all away again."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from home.demo.filling import fill
from home.demo.removal import remove
from home.demo.who import people_to_be


class Command(BaseCommand):
    help = "Fill the portal with invented content. May be run again."

    def add_arguments(self, parser):
        parser.add_argument("--remove", action="store_true", help="take away all that the demo made, and nothing else")
        parser.add_argument("--who", action="store_true", help="only say whom to sign in as")

    def handle(self, *, remove=False, who=False, **options):
        if remove:
            return self.take_away()
        if not who:
            self.fill()
        self.say_who()

    def fill(self):
        if not settings.PORTAL_IS_DEMO:
            raise CommandError("The demo is filled only where PORTAL_IS_DEMO is on.")
        fill(self.stdout.write)

    def take_away(self):
        remove(self.stdout.write)
        self.stdout.write("The demo is gone.")

    def say_who(self):
        self.stdout.write("Sign in at /demo/ as one of these:")
        for line in people_to_be():
            self.stdout.write(f"  {line}")
