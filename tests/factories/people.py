"""People on their way in: an agency with a mail domain, a visitor who asks for a code, and the code she got."""

import re

from listings.agencies.models import Agency

from .agencies import AgencyFactory


def agency_at(*domains, coverage=Agency.Coverage.DOMAIN, **facts):
    return AgencyFactory(domains=list(domains), coverage=coverage, **facts)


def ask_for_code(client, address, **query):
    return client.post("/logg-inn/", {"email": address, **query}, follow=True)


def code_in(mail):
    return re.search(r"\b\d{6}\b", mail.body).group()


def come_in(client, mailoutbox, address, **query):
    """From the address to the page after the code."""
    ask_for_code(client, address, **query)
    return client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1]), **query}, follow=True)
