"""Make a database ready for people: words, and the pages that must be there. Repeatable."""

from django.core.management import call_command
from django.core.management.base import BaseCommand

from home.tree import plant


class Command(BaseCommand):
    help = "Plant the words and the pages that must be there. May be run again."

    def handle(self, **options):
        call_command("load_vocabulary", verbosity=options["verbosity"])
        plant()
        if options["verbosity"]:
            self.stdout.write("The pages are in place.")
