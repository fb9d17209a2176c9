"""What happens between an address and a signed-in person? A code by mail; a new colleague gets her account with it."""

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.models import Login
from allauth.account.stages import LoginByCodeStage, LoginStageController
from django.utils.crypto import get_random_string

from portal.foundation.admission import doors_for, is_brought_by
from portal.foundation.landmarks import address_of

from . import tries
from .actions import settle, take_in
from .models import User
from .openid import pending
from .openid.identity import Identity

MEMBERS = "agencies.AgencyIndexPage"
"""The page of agencies that are in, by name: it stands higher up."""


def is_welcome(address, identity=None):
    """A stranger whom an agency lets in. Whoever has an account, also a closed one, is no stranger."""
    if User.objects.filter(email__iexact=address).exists():
        return False
    return bool(doors_for(address)) or bool(identity and is_brought_by(identity.numbers, address))


def owner_of(address):
    """The person who may sign in with a code to this address; demo people only come in from the demo page."""
    return User.objects.filter(email__iexact=address, is_active=True, is_demo=False).first()


class CodeByMail(LoginCodeVerificationProcess):
    """allauth's process, opened for people who have no account yet.

    `identity`: what a provider has said of her. It waits with this code alone, so that it is not tied to the account
    of somebody else who signs in after her in the same browser.
    """

    @classmethod
    def start(cls, request, address, identity=None):
        login = Login(user=owner_of(address), email=address)
        login.state["stages"] = {"current": LoginByCodeStage.key}
        stage = LoginByCodeStage(LoginStageController(request, login), request, login)
        stage.state.update(cls.initial_state(user=login.user, email=address) | {"initiated_by_user": True})
        stage.state["identity"] = identity and identity.as_kept()
        process = cls(stage)
        process.send()
        process.persist()

    @classmethod
    def resume(cls, stage):
        return cls(stage).abort_if_invalid()

    @property
    def identity(self):
        kept = self.state.get("identity")
        return kept and Identity.of(kept)

    def send_by_email(self, email, skip_enumeration_mails=False):
        """Everybody gets a mail, so that neither the page nor its pace tells who has an account.

        The code goes to the address of the account: what was written may only look like it to the database.
        """
        self.state["letter"] = get_random_string(12)
        if self.user or is_welcome(email, self.identity):
            context = {"request": self.request, "code": self.generate_code()}
            get_adapter().send_mail("account/email/login_code", self.user.email if self.user else email, context)
        elif not skip_enumeration_mails:
            context = {"request": self.request, "members": address_of(MEMBERS, self.request)}
            get_adapter().send_mail("account/email/unknown_account", email, context)

    def resend(self):
        """Raises TooManyTries."""
        tries.ask(self.request, self.state["email"])
        self.send(skip_enumeration_mails=True)
        self.state["failed_attempts"] = 0
        self.record_resend()
        self.persist()

    def count_try(self):
        """Before a code is compared. Raises TooManyTries."""
        self.tickets = tries.guess(self.request, self.state["email"], self.state["letter"])

    def finish(self, redirect_url):
        tries.was_right(self.tickets)
        if self.user is None:
            self._user = self.stage.login.user = take_in(address=self.state["email"])
        if self.identity:
            pending.keep_shown(self.request, self.user, self.identity)
        else:
            settle(person=self.user)
        return super().finish(redirect_url)
