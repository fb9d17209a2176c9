"""How is a mail handed over so that we know afterwards whether it left? We are asked just before the last dot."""

import re
import smtplib

from django.core.mail.backends import smtp

GO_ON = 354
DOT = b".\r\n"
PATIENCE = 120
"""Seconds for the answer to the dot: who hangs up too soon does not know whether the mail was taken (RFC 5321)."""


class Conversation(smtplib.SMTP):
    """A server takes a mail at the dot that ends it, and never before: without the dot it forgets what it heard."""

    before_the_dot = staticmethod(lambda: None)

    def data(self, msg):
        self.putcmd("data")
        code, answer = self.getreply()
        if code != GO_ON:
            raise smtplib.SMTPDataError(code, answer)
        self.send(quoted(msg))
        self.before_the_dot()
        self.sock.settimeout(PATIENCE)
        self.send(DOT)
        return self.getreply()


def quoted(msg):
    """Lines that begin with a dot get another, as the protocol wants."""
    text = re.sub(rb"(?m)^\.", b"..", msg)
    return text if text.endswith(b"\r\n") else text + b"\r\n"


class EmailBackend(smtp.EmailBackend):
    """Django's own, with the question before the dot. A mail asks by its attribute `before_the_dot`."""

    asks_before_the_dot = True

    @property
    def connection_class(self):
        return Conversation

    def _send(self, email_message):
        if self.connection is not None:
            self.connection.before_the_dot = getattr(email_message, "before_the_dot", lambda: None)
        return super()._send(email_message)
