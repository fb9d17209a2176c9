"""Which profiles has nobody touched? They are reminded of, and then hidden; run it every day."""

from django.core.management.base import BaseCommand

from listings.profiles.keeping import warn


class Command(BaseCommand):
    help = "Reminds after 6 months without activity, hides after 9; keep_privacy deletes after 12. May be run often."

    def handle(self, *args, **options):
        done = warn()
        self.stdout.write(f"{done['reminded']} reminded, {done['hidden']} hidden")
