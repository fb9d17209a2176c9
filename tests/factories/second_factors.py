"""The app on a person's phone, and how she sets it up."""

import re

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time

HERE = "/konto/innlogging/"


def app_code(secret):
    """What the app shows now."""
    return format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[1]))


def begin_app(client):
    """As she who reads the key on the page, and writes what her app shows; gives the secret that the app keeps."""
    page = client.get(f"{HERE}app/").content.decode()
    secret = re.search(r'class="p-secret">([A-Z2-7 ]+)<', page).group(1).replace(" ", "")
    client.post(f"{HERE}app/", {"code": app_code(secret)})
    return secret


def codes_on_page(client):
    return re.findall(r"<li>(\d{8})</li>", client.get(f"{HERE}koder/", follow=True).content.decode())


def set_up_app(client):
    """Gives the secret that her app keeps, and her recovery codes."""
    return begin_app(client), codes_on_page(client)
