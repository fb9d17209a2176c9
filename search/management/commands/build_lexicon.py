"""Make the lexicon of Norwegian words out of the dictionary's data. Needed once, and when either has changed."""

from importlib.metadata import PackageNotFoundError

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from search.language import building


class Command(BaseCommand):
    help = "Builds the lexicon that search reads Norwegian words with, unless it is built already."
    requires_system_checks = []

    def handle(self, *args, **options):
        path = settings.LEXICON
        try:
            if building.is_built(path):
                return self.stdout.write(f"{path} is up to date.")
            building.build(path)
        except PackageNotFoundError as error:
            raise CommandError("The dictionary is missing: run «uv sync --group lexicon», then this again.") from error
        self.stdout.write(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
