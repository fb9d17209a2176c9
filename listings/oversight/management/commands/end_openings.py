"""Which openings have run out? Run it often: the time shuts them by itself, this tells the agencies."""

from django.core.management.base import BaseCommand

from listings.oversight.actions import end_run_out


class Command(BaseCommand):
    help = "Tells agencies that an opening has run out, and how much was read. Run it often."

    def handle(self, *args, **options):
        self.stdout.write(f"{end_run_out()} ended")
