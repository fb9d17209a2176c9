"""Which roles are there? A sentence each; who holds one is kept by the user or by the membership."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PortalRole(models.TextChoices):
    """Roles for the whole portal."""

    ADMINISTRATOR = "administrator", _("Portaladministrator")
    FACILITATOR = "facilitator", _("Formidler")
    EDITOR = "editor", _("Redaktør")
    REPORT_READER = "portal_report_reader", _("Rapportleser for ordningen")


class Role(models.TextChoices):
    """Roles in one agency. Every member is an employee, so that needs no role."""

    ADMINISTRATOR = "agency_administrator", _("Virksomhetsadministrator")
    PUBLISHER = "publisher", _("Utlyser")
    MANAGER = "manager", _("Leder")
    REPORT_READER = "report_reader", _("Rapportleser")


WHAT_ROLES_DO = {
    PortalRole.ADMINISTRATOR: _("Slipper virksomheter og folk inn og ut, og ser til at portalen virker."),
    PortalRole.FACILITATOR: _("Ser profilene folk viser, for å koble behov og folk for hånd."),
    PortalRole.EDITOR: _("Redigerer forsiden, historiene og temaene."),
    PortalRole.REPORT_READER: _("Leser tallene for hele ordningen og for departementsområdene."),
    Role.ADMINISTRATOR: _("Styrer folkene, siden og reglene til virksomheten."),
    Role.PUBLISHER: _("Lyser ut og følger opp kandidatene."),
    Role.MANAGER: _("Svarer når egne ansatte vil ut, og følger utvekslingene lederen selv har sagt ja til."),
    Role.REPORT_READER: _(
        "Leser tallene for virksomheten og for hele ordningen, og i et departement også for departementsområdet."
    ),
}
