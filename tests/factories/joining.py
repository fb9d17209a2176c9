"""Somebody who asks for her agency to be in, by the verbs."""

from django.contrib.auth.models import AnonymousUser

from listings.joining import actions

FACTS = {
    "name_nb": "Kystverket",
    "numbers": ["974760673"],
    "domains": ["kystverket.no"],
    "kind": "direktorat",
    "contact": "Kari Nordmann",
    "email": "kari@kystverket.no",
}


SENT = {
    "name_nb": "Kystverket",
    "numbers": "974 760 673",
    "domains": "@Kystverket.no",
    "kind": "direktorat",
    "contact": "Kari Nordmann",
    "title": "HR-sjef",
    "email": "Kari@kystverket.no",
    "message": "Vi er klare.",
}
"""As a stranger writes it."""


def asked_to_join(**facts):
    return actions.ask(by=AnonymousUser(), **FACTS | facts)


def confirmed_wish(**facts):
    return actions.confirm(join_request=asked_to_join(**facts), by=AnonymousUser())
