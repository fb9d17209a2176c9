"""Read everybody for «Hvem passer?» into the file that all processes load. Nightly; can be repeated."""

from django.core.management.base import BaseCommand

from search.matching.everybody import prepare


class Command(BaseCommand):
    help = "Reads what matching knows of all people anew. Run it each night, and after rows were written by hand."

    def handle(self, *args, **options):
        number = prepare()
        self.stdout.write("Somebody else is just doing it" if number is None else f"{number} people")
