"""Which messages are there about a profile that nobody touches?"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_member
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .models import Profile

WHY = _("Du får e-posten fordi du har en kompetanseprofil i Utvekslingsportalen.")
KEEP = _("Vil du beholde den, er det nok med ett klikk på «Behold profilen».")


def wording(subject, *body, button):
    return Wording(subject=subject, body=body, button=button, link=("profiles:own",), why=WHY)


def still_holds(person, context):
    """Who has come back in the meantime, is not reminded; what is deleted, is."""
    if context["what"] == "deleted":
        return True
    return Profile.objects.of(person).exclude(reminded_at=None).exists()


declare_kind(
    "profile_quiet",
    group=_("Profilen min"),
    sentence=_("Kompetanseprofilen har ligget lenge urørt"),
    can_stop=False,
    concerns=is_member,
    places={
        "hidden_on": Place(_("dagen profilen skjules"), "1. mars"),
        "deleted_on": Place(_("dagen profilen slettes"), "1. juni"),
    },
    by="what",
    still_holds=still_holds,
    wordings={
        "reminded": wording(
            _("Stemmer kompetanseprofilen din fortsatt?"),
            _(
                "Du har ikke endret profilen på seks måneder. Se om den stemmer. Hører vi ikke fra deg, "
                "skjuler vi den %(hidden_on)s og sletter den %(deleted_on)s."
            ),
            KEEP,
            button=_("Se over profilen"),
        ),
        "hidden": wording(
            _("Kompetanseprofilen din er skjult"),
            _(
                "Du har ikke endret profilen på ni måneder, så ingen andre ser den nå. "
                "Hører vi ikke fra deg, sletter vi den %(deleted_on)s."
            ),
            _("Vil du beholde den, eller vise den igjen, gjør du det på siden for profilen."),
            button=_("Se over profilen"),
        ),
        "deleted": wording(
            _("Kompetanseprofilen din er slettet"),
            _(
                "Du har ikke endret profilen på et år, så den er slettet. Interessemeldinger du har sendt, "
                "er ikke berørt. Du kan lage en ny profil når du vil."
            ),
            button=_("Lag en ny profil"),
        ),
    },
)
