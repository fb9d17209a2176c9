"""Which agreements wait for a signature, their paper or an archive? Run it every morning, as often as you like."""

from django.core.management.base import BaseCommand

from listings.agreements.archiving.asking import ask
from listings.agreements.papers import make_unmade
from listings.agreements.reminding import lapse, remind
from listings.agreements.stalled import remind_of_stalled


class Command(BaseCommand):
    help = (
        "Reminds of signatures that are waited for and of what nobody goes on with, asks agencies to archive what is "
        "over, drops changes that nobody goes on with, and makes the PDF of what was signed where it could not be made "
        "at once. May be run often."
    )

    def handle(self, *args, **options):
        self.stdout.write(f"{lapse()} changes fell away, {remind()} agreements wait for a signature.")
        self.stdout.write(f"{remind_of_stalled()} agreements or places wait for somebody to go on.")
        self.stdout.write(f"{ask()} times an agency has not archived what is over.")
        self.stdout.write(f"{make_unmade()} papers were made.")
