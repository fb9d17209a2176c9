"""Which profiles has nobody touched? They are reminded of, hidden and at last deleted; run it every day."""

from django.core.management.base import BaseCommand

from listings.profiles.keeping import keep


class Command(BaseCommand):
    help = "Reminds after 6 months without activity, hides after 9 and deletes after 12. May be run often."

    def handle(self, *args, **options):
        done = keep()
        self.stdout.write(f"{done['reminded']} reminded, {done['hidden']} hidden, {done['deleted']} deleted")
