"""Who shall see the profile, who shall not, and may she be proposed and invited?"""

from django import forms
from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from portal.foundation.forms import OutlinedRadioSelect, PortalForm

from .. import actions, meaning
from ..models import Profile

Visibility = Profile.Visibility
CHOICES = (
    (Visibility.HIDDEN, _("Skjult. Ingen finner deg, og du kan fortsatt søke på muligheter.")),
    (Visibility.FACILITATOR, _("Bare koblingshjelp. Formidlerne i ordningen ser deg med navn, og kan foreslå noe.")),
    (Visibility.CONTACTS, _("Bare kontaktpersoner. De som lyser ut, ser kompetansen din, men ikke navnet.")),
    (Visibility.EVERYONE, _("Alle innloggede. Alle ansatte som er med, kan finne deg med navn.")),
)


class VisibilityForm(PortalForm):
    visibility = forms.ChoiceField(label=_("Hvem skal se profilen?"), choices=CHOICES, widget=OutlinedRadioSelect)
    hidden_from = forms.ModelMultipleChoiceField(
        Agency.objects.all(), label=_("Skjul profilen for"), required=False, widget=forms.CheckboxSelectMultiple
    )
    takes_matching = forms.BooleanField(
        label=_("Jeg kan foreslås for utlysninger"),
        required=False,
        help_text=_(
            "Tar du bort krysset, får ingen vite hvor godt du passer til det de lyser ut. Du kan søke som før."
        ),
    )
    takes_invitations = forms.BooleanField(
        label=_("Jeg kan inviteres til utlysninger"),
        required=False,
        help_text=_("Da kan de som ser profilen og lyser ut, spørre deg. Du svarer selv, eller lar være."),
    )
    has_read = forms.BooleanField(label=_("Jeg har lest hva det betyr"), required=False)

    def __init__(self, *args, profile, **kwargs):
        self.profile = profile
        self.hidden = {agency.pk for agency in profile.hidden_from.all()}
        super().__init__(*args, **kwargs | {"initial": self.known(profile)})
        open_ones = Q(status=AgencyStatus.ACTIVE) | Q(pk__in=self.hidden)
        self.fields["hidden_from"].queryset = Agency.objects.filter(open_ones)
        if meaning.has_read(profile):
            del self.fields["has_read"]

    def known(self, profile):
        return {
            "visibility": profile.visibility,
            "hidden_from": self.hidden,
            "takes_matching": profile.takes_matching,
            "takes_invitations": profile.takes_invitations,
        }

    @cached_property
    def boxes(self):
        """Hers and those that are ticked stand first; all others are a click away."""
        near = {str(key) for key in self.profile.user.agency_ids() | self.hidden}
        boxes = {True: [], False: []}
        for box in self["hidden_from"]:
            boxes[str(box.data["value"]) in near or box.data["selected"]].append(box)
        return {"near": boxes[True], "rest": boxes[False]}

    def keep(self, by):
        chosen = self.cleaned_data
        return actions.choose(
            profile=self.profile,
            by=by,
            visibility=chosen["visibility"],
            has_read=chosen.get("has_read", False),
            agencies=chosen["hidden_from"],
            takes_matching=chosen["takes_matching"],
            takes_invitations=chosen["takes_invitations"],
        )
