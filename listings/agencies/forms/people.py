"""Who is let in, and with which roles?"""

from django import forms
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.access.roles import WHAT_ROLES_DO, Role
from portal.foundation.forms import PortalForm

from ..actions import grant_role, let_in, revoke_role


def roles_with_what_they_do():
    return [(role.value, f"{role.label}: {WHAT_ROLES_DO[role]}") for role in Role]


class RolesField(forms.MultipleChoiceField):
    def __init__(self, **kwargs):
        super().__init__(
            label=_("Roller"),
            required=False,
            choices=roles_with_what_they_do,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Alle som er sluppet inn, kan finne muligheter og melde interesse. Det trenger ingen rolle."),
            **kwargs,
        )


class LetInForm(PortalForm):
    email = forms.EmailField(label=_("E-post"), help_text=_("Adressen kollegaen logger inn med."))
    name = forms.CharField(label=_("Navn"), max_length=150)
    title = forms.CharField(label=_("Stilling"), max_length=150, required=False)
    unit = forms.CharField(label=_("Enhet"), max_length=150, required=False)
    roles = RolesField()

    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, **kwargs)
        self.agency = agency

    def clean_email(self):
        """Somebody known already may have an address elsewhere; a new one must have it in the agency."""
        email = self.cleaned_data["email"].lower()
        domains = list(self.agency.domains.values_list("domain", flat=True))
        is_known = get_user_model().objects.filter(email__iexact=email).exists()
        if domains and not is_known and email.rpartition("@")[2] not in domains:
            raise forms.ValidationError(
                _("Adressen må være i virksomhetens domene: %(domains)s."), params={"domains": ", ".join(domains)}
            )
        return email

    def save(self, *, by):
        return let_in(agency=self.agency, by=by, **self.cleaned_data)


class RolesForm(PortalForm):
    roles = RolesField()

    def __init__(self, *args, membership, **kwargs):
        self.membership = membership
        self.held = set(membership.roles.values_list("role", flat=True))
        super().__init__(*args, **kwargs | {"initial": {"roles": sorted(self.held)}})

    @transaction.atomic
    def save(self, *, by):
        wanted = set(self.cleaned_data["roles"])
        for role in wanted - self.held:
            grant_role(membership=self.membership, role=role, by=by)
        for role in self.held - wanted:
            revoke_role(membership=self.membership, role=role, by=by)
