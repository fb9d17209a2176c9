"""A mail server that says no, and names the receiver while doing so."""

from smtplib import SMTPRecipientsRefused

from django.core.mail.backends.base import BaseEmailBackend


class Refusing(BaseEmailBackend):
    def send_messages(self, letters):
        raise SMTPRecipientsRefused({address: (550, b"no") for letter in letters for address in letter.to})
