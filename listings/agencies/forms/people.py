"""Who is let in, and with which roles?"""

from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.access.roles import WHAT_ROLES_DO, Role
from portal.access.tries import TooManyTries
from portal.foundation.admission import is_known
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from ..actions import grant_role, grant_role_until, let_in, revoke_role
from ..limits import INVITATIONS


def roles_with_what_they_do():
    return [(role.value, f"{role.label}: {WHAT_ROLES_DO[role]}") for role in Role]


class RolesField(forms.MultipleChoiceField):
    def __init__(self, **kwargs):
        super().__init__(
            label=_("Roller"),
            required=False,
            choices=roles_with_what_they_do,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Alle som er sluppet inn, kan finne muligheter og melde interesse. Det krever ingen rolle."),
            **kwargs,
        )


class LetInForm(PortalForm):
    email = forms.EmailField(label=_("E-post"), help_text=_("Adressen kollegaen logger inn med."))
    name = OneLineField(label=_("Navn"), max_length=150)
    title = OneLineField(label=_("Stilling"), max_length=150, required=False)
    unit = OneLineField(label=_("Enhet"), max_length=150, required=False)
    roles = RolesField()

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.agency = agency

    def clean_email(self):
        """The address decides, never the account: else the answer would tell who has one."""
        email = self.cleaned_data["email"].lower()
        domains = list(self.agency.domains.values_list("domain", flat=True))
        if domains and not self.agency.has_address(email) and not is_known(email):
            raise forms.ValidationError(
                _("Adressen må være hos dere (%(domains)s) eller i en annen virksomhet som er med."),
                params={"domains": ", ".join(domains)},
            )
        return email

    def clean(self):
        super().clean()
        if not self.errors and INVITATIONS.take(str(self.agency.public_id)) is None:
            self.add_error(None, TooManyTries(INVITATIONS).message)

    def save(self, *, by):
        return let_in(agency=self.agency, by=by, **self.cleaned_data)


class RolesForm(PortalForm):
    roles = RolesField()

    def __init__(self, *args, membership, **kwargs):
        self.membership = membership
        self.held = set(membership.roles.standing().filter(by_hand=True).values_list("role", flat=True))
        super().__init__(*args, **kwargs | {"initial": {"roles": sorted(self.held)}})

    @transaction.atomic
    def save(self, *, by):
        wanted = set(self.cleaned_data["roles"])
        for role in wanted - self.held:
            grant_role(membership=self.membership, role=role, by=by)
        for role in self.held - wanted:
            revoke_role(membership=self.membership, role=role, by=by)


class DeputyForm(PortalForm):
    """A role for a time; the last day belongs to it."""

    role = forms.ChoiceField(label=_("Rolle"), choices=Role.choices)
    until = forms.DateField(label=_("Til og med"), widget=forms.DateInput)

    def __init__(self, *args, membership, **kwargs):
        self.membership = membership
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        grant_role_until(membership=self.membership, by=by, **self.cleaned_data)
