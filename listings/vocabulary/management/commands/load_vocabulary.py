"""`manage.py load_vocabulary`: fill in competences, themes, qualities and places from the product's own files."""

from django.core.management.base import BaseCommand

from listings.vocabulary.loading import load_vocabulary


class Command(BaseCommand):
    help = "Adds the competences, themes, qualities, counties and municipalities that are missing."

    def add_arguments(self, parser):
        parser.add_argument("--overwrite", action="store_true", help="let the files win over what editors changed")

    def handle(self, *, overwrite, verbosity, **options):
        for model, added in load_vocabulary(overwrite=overwrite).items():
            if verbosity:
                self.stdout.write(f"{model.__name__}: {added} new")
