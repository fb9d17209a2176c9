"""`manage.py import_people --agencies agencies.csv --people people.csv --by tuva@dfo.no`: everybody at once.

Agencies as in `listings/agencies/data/agencies.csv`; people with a column for the agency (organisation number, short
name or name) beside those of an agency's own file. Nobody is told by mail. A second run changes nothing.
"""

import csv
from collections import Counter
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from listings.agencies.loading import load_agencies, rows_of
from listings.people.filling import Filling, fill
from portal.access.models import User
from portal.access.permissions import is_portal_administrator

EVERY = 5_000


class Command(BaseCommand):
    help = "Brings in agencies and people from files, so that a whole portal is filled by one command."

    def add_arguments(self, parser):
        parser.add_argument("--by", required=True, help="address of the portal administrator who answers for it")
        parser.add_argument("--agencies", type=Path, help="CSV file of agencies")
        parser.add_argument("--people", type=Path, help="CSV file of people")

    def handle(self, *, by, agencies, people, **options):
        filling = Filling(by=administrator(by), tell=self.tell)
        try:
            if agencies:
                self.stdout.write(f"{len(load_agencies(rows_of(agencies), by=filling.by))} agencies")
            if people:
                fill(people, filling, progress=self.progress)
        except (OSError, UnicodeDecodeError, csv.Error, ValidationError, KeyError) as refusal:
            raise CommandError(f"The file cannot be read: {refusal}") from refusal
        total = sum(filling.counts.values(), Counter())
        self.stdout.write(", ".join(f"{number} {kind}" for kind, number in sorted(total.items())) or "nothing")

    def progress(self, number):
        if number % EVERY == 0:
            self.stderr.write(f"{number} rows read")

    def tell(self, sentence):
        self.stderr.write(sentence)


def administrator(address):
    person = User.objects.filter(email__iexact=address, is_active=True).first()
    if person is None or not is_portal_administrator(person):
        raise CommandError(f"{address} is no administrator of the portal")
    return person
