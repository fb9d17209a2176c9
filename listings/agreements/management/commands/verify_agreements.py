"""Are the words of every agreement, also between agencies, still those that were signed, and its PDF the one that was
kept? Reckoned anew."""

import logging

from django.core.management.base import BaseCommand, CommandError

from listings.agreements.verifying import broken, broken_papers

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Reckon the SHA-256 of every signature and kept PDF anew; fails, and names the agreements, when one differs."

    def handle(self, *args, **options):
        (signatures, signed), (papers, kept) = broken(), broken_papers()
        for line in signatures + papers:
            self.stderr.write(line)
        if signatures or papers:
            told = f"{len(signatures)} of {signed} signatures do not match what was signed, "
            told += f"and {len(papers)} of {kept} PDFs are not those that were kept."
            logger.error(told)
            raise CommandError(told)
        self.stdout.write(f"{signed} signatures match what was signed, and {kept} PDFs are those that were kept.")
