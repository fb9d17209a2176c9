"""What does an administrator choose for a new key, and for the groups that the directory has sent?"""

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from portal.access.roles import Role
from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from . import actions
from .limits import LIFETIMES

LASTS = {90: _("Tre måneder"), 180: _("Et halvt år"), 365: _("Et år")}
MOST_GROUPS = 300
NO_ROLE = "ingen"


class NewKeyForm(PortalForm):
    name = OneLineField(
        label=_("Navn på nøkkelen"), max_length=80, help_text=_("For eksempel «Entra ID», så dere kjenner den igjen.")
    )
    days = forms.TypedChoiceField(
        label=_("Hvor lenge skal den virke?"),
        coerce=int,
        choices=[(days, LASTS[days]) for days in LIFETIMES],
        initial=max(LIFETIMES),
        help_text=_("Administratorene får en påminnelse før den går ut."),
    )

    def __init__(self, *args, agency, **kwargs):
        self.agency = agency
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        return actions.make_key(agency=self.agency, by=by, **self.cleaned_data)


class RevokeForm(PortalForm):
    """Nothing to fill in: a verb for one key, behind a button."""

    def __init__(self, *args, key, **kwargs):
        self.key = key
        super().__init__(*args, **kwargs)

    def save(self, *, by):
        return actions.revoke_key(key=self.key, by=by)


class GroupRolesForm(PortalForm):
    """A choice for each group that the directory has sent."""

    def __init__(self, *args, agency, **kwargs):
        groups = agency.directory_groups.annotate(number=Count("rows")).order_by("display_name")
        self.groups = {f"group_{group.pk}": group for group in groups[:MOST_GROUPS]}
        super().__init__(*args, **kwargs)
        for name, group in self.groups.items():
            self.fields[name] = forms.ChoiceField(
                label=group.display_name,
                choices=[(NO_ROLE, _("Ingen rolle")), *Role.choices],
                initial=group.role or NO_ROLE,
                help_text=ngettext("%(number)s medlem", "%(number)s medlemmer", group.number)
                % {"number": group.number},
            )

    @transaction.atomic
    def save(self, *, by):
        """Roles are given before others are taken, so that the last administrator may come by another group."""
        changed = [name for name in self.groups if name in self.changed_data]
        roles = {name: self.cleaned_data[name].replace(NO_ROLE, "") for name in changed}
        for name in sorted(changed, key=lambda name: not roles[name]):
            try:
                actions.let_group_give(group=self.groups[name], role=roles[name], by=by)
            except ValidationError as refusal:
                raise ValidationError({name: refusal.messages}) from refusal
