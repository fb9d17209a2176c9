"""Which account is behind a sign-in? allauth's, with Wagtail's permissions from groups."""

from allauth.account.auth_backends import AuthenticationBackend


class PersonBackend(AuthenticationBackend):
    """Passwords are not used: nobody has one, and no page asks for one."""

    def authenticate(self, request, **credentials):
        return None
