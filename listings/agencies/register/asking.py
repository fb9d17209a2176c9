"""How is the register asked? One question of one number, quickly, of the address that is set and of no other."""

import time
from http import HTTPStatus
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import HTTPHandler, HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from .units import Strange, read

MOST_BYTES = 200_000
CHUNK = 16_384
WHY_NOT = {
    HTTPStatus.NOT_FOUND: _("Enhetsregisteret kjenner ikke nummeret. Sjekk sifrene, eller fyll ut selv."),
    HTTPStatus.GONE: _("Enheten er fjernet fra Enhetsregisteret. Sjekk nummeret, eller fyll ut selv."),
}
AWAY = _("Enhetsregisteret svarer ikke nå. Prøv igjen om litt, eller fyll ut selv.")
STRANGE = _("Enhetsregisteret svarte noe vi ikke forstår. Fyll ut selv.")


class NoAnswer(Exception):
    """Its text says to people what is wrong, and that they can go on by hand."""


class Slow(OSError):
    """It answers, but not soon enough or too much."""


class NoRedirects(HTTPRedirectHandler):
    """Whoever answers from elsewhere is not the register."""

    def redirect_request(self, *args, **kwargs):
        return None


def is_on():
    return bool(settings.ENHETSREGISTERET_URL)


def look_up(number):
    """The Unit of a number that has been checked. Raises NoAnswer with a sentence for whoever asked."""
    try:
        return read(number, fetched(f"{settings.ENHETSREGISTERET_URL.rstrip('/')}/enheter/{number}"))
    except HTTPError as answer:
        raise NoAnswer(WHY_NOT.get(answer.code, AWAY)) from answer
    except Strange as strange:
        raise NoAnswer(STRANGE) from strange
    except (OSError, HTTPException) as away:
        raise NoAnswer(AWAY) from away


def fetched(address):
    """The body of the answer. A proxy of the environment is used; no cookie and no name of ours is sent."""
    seconds = settings.ENHETSREGISTERET_SECONDS
    until = time.monotonic() + seconds
    question = Request(address, headers={"Accept": "application/json"})
    opener = build_opener(NoRedirects, HTTPHandler, HTTPSHandler)
    with opener.open(question, timeout=seconds) as answer:
        body = b""
        while chunk := answer.read1(CHUNK):
            body += chunk
            if len(body) > MOST_BYTES or time.monotonic() > until:
                raise Slow
    return body
