"""Who may make an account? Only people with an address that an agency has let in."""

from allauth.account.adapter import DefaultAccountAdapter


class MemberAdapter(DefaultAccountAdapter):
    pass
