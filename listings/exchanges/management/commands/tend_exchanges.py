"""Which exchanges are over, whose days are near, who has lines to tick? Run it every morning, as often as wanted."""

from django.core.management.base import BaseCommand

from listings.exchanges.reminding import complete, remind
from listings.exchanges.reminding_lines import remind_of_lines


class Command(BaseCommand):
    help = "Completes agreements after their last day, and reminds of days and of lines to tick. May be run often."

    def handle(self, *args, **options):
        self.stdout.write(f"{complete()} are completed, {remind()} days are near, {remind_of_lines()} lists wait.")
