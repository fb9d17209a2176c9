"""What does the agency say with a step? Words to begin from, the portal's or its own, in both written forms."""

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .models import AnswerTemplate
from .placeholders import begun

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
BRACES = {"name": "{fornavn}", "title": "{utlysning}", "sender": "{avsender}", "agency": "{virksomhet}"}
FORMS = ("nb", "nn")


def standard(step, language):
    """The portal's own words, with their places; empty for a step that needs none."""
    if step not in DRAFTS:
        return ""
    with translation.override(language):
        return "\n\n".join(str(part) % BRACES for part in (GREETING, DRAFTS[step], CLOSING))


def texts_of(step, template=None):
    """By written form. What a template lacks in one form, is said in the other."""
    if template is None:
        return {form: standard(step, form) for form in FORMS}
    return {"nb": template.text_nb or template.text_nn, "nn": template.text_nn or template.text_nb}


def templates_for(step, agency):
    return AnswerTemplate.objects.filter(agency=agency, step=step)


def draft(step, application, by, template=None):
    """Empty for a step that needs no words."""
    texts = texts_of(step, template)
    return begun(texts.get(application.language, texts["nb"]), application, by)


def explain(step):
    """What the one who answers should think of."""
    if step == "turn_down":
        return _("Si takk, gi grunnen, og pek gjerne på en annen mulighet. Teksten er et utkast. Gjør den til din.")
    return _("Kandidaten leser teksten i saken sin. Teksten er et utkast. Gjør den til din.")
