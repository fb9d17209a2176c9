"""Fill the portal with invented content, say whom to be, or take it all away again."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from home.demo.filling import fill
from home.demo.removal import remove
from home.demo.who import people_to_be


class Command(BaseCommand):
    help = "Fyller portalen med oppdiktet innhold. Kan kjøres flere ganger."

    def add_arguments(self, parser):
        parser.add_argument("--remove", action="store_true", help="ta bort alt demoen har laget, og ikke noe annet")
        parser.add_argument("--who", action="store_true", help="si hvem du kan logge inn som")

    def handle(self, *, remove=False, who=False, **options):
        if remove:
            return self.take_away()
        if not who:
            self.fill()
        self.say_who()

    def fill(self):
        if not settings.PORTAL_IS_DEMO:
            raise CommandError("Demoen fylles bare der PORTAL_IS_DEMO er slått på.")
        fill(self.stdout.write)

    def take_away(self):
        remove(self.stdout.write)
        self.stdout.write("Demoen er borte.")

    def say_who(self):
        self.stdout.write("Logg inn på /demo/ som en av disse:")
        for line in people_to_be():
            self.stdout.write(f"  {line}")
