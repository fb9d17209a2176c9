"""What the access app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_HAND, BY_JOB, declare

from .models import OpenSession
from .sessions.living import end_all_of


def sign_out(person):
    """Wherever she is: what stands in the sessions goes with them."""
    count = OpenSession.objects.filter(user=person).count()
    end_all_of(person)
    return count


declare(
    "access.User",
    path="pk",
    what=_("Navn, e-post, stilling, valgt målform, når kontoen ble laget"),
    purpose=_("Kjenne igjen den som logger inn, og gi rett tilgang"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge personen har tilknytning til en virksomhet, og 12 måneder etterpå"),
    done_by=BY_JOB,
    tells=("name", "email", "title", "language", "is_active", "date_joined", "last_login"),
)
declare(
    "access.OpenSession",
    path="user",
    what=_("Nettleser og system personen er logget inn med, og siden når; ikke hvor"),
    purpose=_("Vise personen selv hvor kontoen er logget inn, så fremmede innlogginger kan logges ut"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til personen logger ut, ellers til dagen etter at økten er gått ut"),
    done_by=BY_JOB,
    tells=("browser", "system", "since"),
    erase=sign_out,
)
declare(
    "access.PortalRoleHolder",
    path="user",
    what=_("Roller for hele portalen"),
    purpose=_("Styre hvem som administrerer portalen"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til rollen tas tilbake"),
    done_by=BY_HAND,
    tells=("role",),
)
