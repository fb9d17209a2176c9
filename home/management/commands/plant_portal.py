"""Make a database ready for people: words, groups and the pages that must be there. Repeatable."""

from django.core.management import call_command
from django.core.management.base import BaseCommand

from home.tree import plant


class Command(BaseCommand):
    help = "Planter sidetreet, ordlista og gruppene. Kan kjøres flere ganger."

    def handle(self, **options):
        call_command("load_vocabulary", verbosity=options["verbosity"])
        plant()
        if options["verbosity"]:
            self.stdout.write("Sidene er på plass.")
