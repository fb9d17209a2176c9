"""Only an agency's own domains let people in."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

from listings.agencies.loading import rows_of
from listings.agencies.mail_domains import check_domain, listed, tidied


@pytest.mark.parametrize("domain", ["dfo.no", "kd.dep.no", "mil.no", "politiet.no", "min-etat.no", "notgmail.com"])
def test_an_agencys_own_domain_is_taken(domain):
    check_domain(domain)


@pytest.mark.parametrize("domain", ["gmail.com", "a.hotmail.no", "dep.no", "no", "-", "", "a b.no", "æ.no"])
def test_what_is_nobodys_or_everybodys_is_refused(domain):
    with pytest.raises(ValidationError):
        check_domain(domain)


def test_no_known_agency_is_refused():
    for row in rows_of():
        for domain in filter(None, row["email_domains"].split(";")):
            check_domain(domain)


@pytest.mark.parametrize("name", ["public_mail.txt", "public_suffixes.txt"])
def test_the_lists_are_written_as_domains(name):
    assert listed(name) and all(line == tidied(line) and "." in line for line in listed(name))


@pytest.mark.django_db
def test_the_command_refuses_the_same():
    with pytest.raises(CommandError, match="alle kan få en adresse"):
        call_command("create_agency", "Kystverket", domain=["gmail.com"])
