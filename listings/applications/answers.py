"""What does the agency say with a step? A draft in the candidate's written form, to be made one's own."""

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

GREETING = gettext_lazy("Hei, %(name)s.")
CLOSING = gettext_lazy("Hilsen %(sender)s, %(agency)s")
DRAFTS = {
    "interview": gettext_lazy(
        "Takk for at du meldte interesse for «%(title)s». "
        "Vi vil gjerne snakke med deg, og tar kontakt for å avtale tid."
    ),
    "offer": gettext_lazy(
        "Vi vil gjerne ha deg med på «%(title)s» og tilbyr deg plassen. "
        "Svar her i portalen. Ingenting er bindende før avtalen er signert."
    ),
    "turn_down": gettext_lazy(
        "Takk for interessen for «%(title)s», og for tiden du brukte. Denne gangen ble det ikke deg. "
        "Vi håper du finner en annen mulighet som passer."
    ),
}


def draft(step, application, by):
    """Empty for a step that needs no words."""
    if step not in DRAFTS:
        return ""
    with translation.override(application.language):
        facts = {
            "name": application.person.get_short_name(),
            "title": application.posting.title,
            "sender": by.name,
            "agency": application.posting.agency.short,
        }
        return "\n\n".join(str(part) % facts for part in (GREETING, DRAFTS[step], CLOSING))


def explain(step):
    """What the one who answers should think of."""
    if step == "turn_down":
        return _("Si takk, gi grunnen, og pek gjerne på en annen mulighet. Teksten er et utkast. Gjør den til din.")
    return _("Kandidaten leser teksten i saken sin. Teksten er et utkast. Gjør den til din.")
