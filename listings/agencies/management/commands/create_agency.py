"""`manage.py create_agency "Direktoratet for …" --short DFØ --number 986252932 --domain dfo.no`"""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from listings.agencies import mail_domains, organisation_numbers
from listings.agencies.founding import found_agency
from listings.agencies.models import Agency


def checked(text, tidied, check):
    try:
        check(tidied(text))
    except ValidationError as refusal:
        raise CommandError(refusal.messages[0]) from refusal
    return tidied(text)


def organisation_number(text):
    return checked(text, organisation_numbers.tidied, organisation_numbers.check_organisation_number)


def mail_domain(text):
    return checked(text, mail_domains.tidied, mail_domains.check_domain)


class Command(BaseCommand):
    help = (
        "Makes an agency with its page, files, group, permissions and flow of approval; running it again is harmless."
    )

    def add_arguments(self, parser):
        parser.add_argument("name_nb")
        parser.add_argument("--name-nn", default="")
        parser.add_argument("--short", default="")
        parser.add_argument("--kind", default=Agency.Kind.OTHER, choices=Agency.Kind.values)
        parser.add_argument("--number", action="append", default=[], help="organisation number; may be given again")
        parser.add_argument("--domain", action="append", default=[], help="e-mail domain; may be given again")

    def handle(self, *, name_nb, number, domain, **options):
        facts = {name: options[name] for name in ("name_nn", "kind")}
        agency = found_agency(
            name_nb=name_nb,
            short=options["short"] or name_nb[:60],
            numbers=[organisation_number(text) for text in number],
            domains=[mail_domain(text) for text in domain],
            **facts,
        )
        self.stdout.write(f"{agency.name_nb}: {agency.page.full_url}")
