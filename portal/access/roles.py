"""Which roles are there? A sentence each; who holds one is kept by the user or by the membership."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PortalRole(models.TextChoices):
    """Roles for the whole portal."""

    ADMINISTRATOR = "administrator", _("Portaladministrator")
    FACILITATOR = "facilitator", _("Formidler")
    EDITOR = "editor", _("Redaktør")


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
    Role.ADMINISTRATOR: _("Styrer folkene, siden og reglene til virksomheten."),
    Role.PUBLISHER: _("Lyser ut og følger opp kandidatene."),
    Role.MANAGER: _("Skal svare når egne ansatte vil ut. Rollen er ikke i bruk ennå."),
    Role.REPORT_READER: _("Skal lese tallene til virksomheten. Rollen er ikke i bruk ennå."),
}
