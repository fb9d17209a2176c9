"""Files for `manage.py import_people` of the size of the state.

``python -m tests.benchmarks.import_files FOLDER [AGENCIES] [PEOPLE]`` writes agencies.csv and people.csv; the people
are spread over the agencies, a few large and many small, and every fiftieth has a role.
"""

import csv
import sys
from itertools import count, islice
from pathlib import Path

from listings.agencies.organisation_numbers import is_organisation_number

AGENCIES, PEOPLE = 200, 160_000
AGENCY_HEADER = ("name_nb", "short", "orgnr", "ministry", "city", "kind", "name_nn", "county", "email_domains")
PEOPLE_HEADER = ("Virksomhet", "E-post", "Navn", "Stilling", "Enhet", "Roller")


def organisation_numbers():
    return (number for number in map(str, count(911_000_000)) if is_organisation_number(number))


def agencies(number):
    for place, orgnr in enumerate(islice(organisation_numbers(), number), start=1):
        domain = f"etat{place}.example"
        yield f"Etat nummer {place}", f"Etat {place}", orgnr, "", "Oslo", "direktorat", "", "", domain


def people(number, of):
    """The second agency has half as many as the first, the third a third, and so on down."""
    shares = [1 / place for place in range(1, len(of) + 1)]
    for place, (agency, share) in enumerate(zip(of, shares, strict=True), start=1):
        for one in range(round(number * share / sum(shares))):
            role = "Utlyser" if one % 50 == 0 else ""
            email = f"person{one}@etat{place}.example"
            yield agency[2], email, f"Person {one} Etternavn", "Rådgiver", f"Avdeling {one % 12}", role


def write(path, header, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    folder, *sizes = sys.argv[1:]
    number, size = map(int, sizes or (AGENCIES, PEOPLE))
    every = list(agencies(number))
    write(Path(folder) / "agencies.csv", AGENCY_HEADER, every)
    write(Path(folder) / "people.csv", PEOPLE_HEADER, people(size, every))
