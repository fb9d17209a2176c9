"""`manage.py load_agencies`: make the agencies of the product's own file, each with its page, group and keys."""

from django.core.management.base import BaseCommand

from listings.agencies.loading import load_agencies


class Command(BaseCommand):
    help = "Makes the state agencies that are missing, with pages, groups and permissions."

    def handle(self, *, verbosity, **options):
        agencies = load_agencies()
        if verbosity:
            self.stdout.write(f"{len(agencies)} agencies")
