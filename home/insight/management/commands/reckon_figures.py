"""Gather what happened, let out the quarters that are over, tell the readers. Each night; can be repeated."""

from django.core.management.base import BaseCommand

from home.insight.gathering import gather
from home.insight.releasing import release
from home.insight.telling import tell_readers


class Command(BaseCommand):
    help = "Gathers facts for the figures, and lets out what may be shown. May be run again."

    def handle(self, *args, **options):
        self.stdout.write(f"{gather()} new facts, {release()} quarters let out, {tell_readers()} readers")
