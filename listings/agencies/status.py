"""Which states can an agency and a membership be in?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class AgencyStatus(models.TextChoices):
    PREPARING = "preparing", _("Under oppretting")
    ACTIVE = "active", _("Aktiv")
    SUSPENDED = "suspended", _("Stengt ute")
    CLOSED = "closed", _("Lagt ned")


class MembershipStatus(models.TextChoices):
    WAITING = "waiting", _("Venter på virksomheten")
    INVITED = "invited", _("Har ikke svart ennå")
    ACTIVE = "active", _("Aktiv")
    ENDED = "ended", _("Avsluttet")


SHUT = frozenset({AgencyStatus.SUSPENDED, AgencyStatus.CLOSED})
"""Its page says so, its people and postings are out."""

TONES = {
    AgencyStatus.PREPARING: "info",
    AgencyStatus.ACTIVE: "success",
    AgencyStatus.SUSPENDED: "warning",
    AgencyStatus.CLOSED: "neutral",
}

AGENCY_LIFECYCLE = Lifecycle(
    activate=Step({AgencyStatus.PREPARING} | SHUT, AgencyStatus.ACTIVE),
    suspend=Step({AgencyStatus.ACTIVE, AgencyStatus.PREPARING}, AgencyStatus.SUSPENDED),
    merge=Step(frozenset(AgencyStatus), AgencyStatus.CLOSED),
    close=Step({AgencyStatus.ACTIVE, AgencyStatus.SUSPENDED, AgencyStatus.PREPARING}, AgencyStatus.CLOSED),
)
MEMBERSHIP_LIFECYCLE = Lifecycle(
    confirm=Step({MembershipStatus.WAITING}, MembershipStatus.ACTIVE),
    invite=Step({MembershipStatus.ENDED}, MembershipStatus.INVITED),
    accept=Step({MembershipStatus.INVITED}, MembershipStatus.ACTIVE),
    come_back=Step({MembershipStatus.ENDED}, MembershipStatus.ACTIVE),
    ask_again=Step({MembershipStatus.ENDED}, MembershipStatus.WAITING),
    end=Step({MembershipStatus.WAITING, MembershipStatus.INVITED, MembershipStatus.ACTIVE}, MembershipStatus.ENDED),
    wait_again=Step({MembershipStatus.ACTIVE}, MembershipStatus.WAITING),  # it was confirmed by mistake
)
"""From one state to another one step leads at the most."""

HOW_MUCH_IN = (MembershipStatus.ENDED, MembershipStatus.WAITING, MembershipStatus.INVITED, MembershipStatus.ACTIVE)
"""Each is further in than the one before."""
