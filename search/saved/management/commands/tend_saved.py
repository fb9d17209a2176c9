"""Look after saved searches and favourites. Daily, before the gathered mail at seven; can be repeated."""

from django.core.management.base import BaseCommand

from search.saved import looking, tending


class Command(BaseCommand):
    help = "Finds what the saved searches have missed, and tells of last days and deadlines."

    def handle(self, *args, **options):
        news = looking.look_for_news() + tending.look_everywhere()
        self.stdout.write(f"{news} new hits, {tending.tell_of_ends()} searches end soon")
        self.stdout.write(f"{tending.tell_of_closing()} favourites close soon")
