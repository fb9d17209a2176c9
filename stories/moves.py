"""Which buttons does an editor have for something told, and what does each do?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import actions
from .status import LIFECYCLE, Stage

MAKE_STORY, MAKE_RECOMMENDATION = gettext_lazy("Lag en historie av det"), gettext_lazy("Lag en anbefaling av det")


def moves_of(experience):
    """`needs_words`: the step is taken with the message in the form above."""
    make = MAKE_RECOMMENDATION if experience.is_recommendation else MAKE_STORY
    all_moves = (
        ("lag", "begin_editing", make, ""),
        ("godkjenning", "ask_approval", _("Be om godkjenning av teksten"), ""),
        ("tilbake", "send_back", _("Send tilbake med meldingen"), "secondary"),
        ("avslaa", "decline", _("Takk nei med meldingen"), "secondary"),
    )
    moves = [
        {"step": name, "label": label, "variant": variant}
        for name, step, label, variant in all_moves
        if LIFECYCLE.allows(step, experience.status)
    ]
    if experience.status not in (Stage.WITHDRAWN, Stage.DRAFT):
        moves.append({"step": "si", "label": _("Bare send meldingen"), "variant": "secondary"})
    return moves


def done_by(step, experience, by, text):
    """What is said afterwards. Raises ValidationError when it cannot be done now."""
    facts = {"experience": experience, "by": by}
    match step:
        case "lag":
            actions.make(**facts)
            return _("Utkastet er laget. Rediger det, og be så om godkjenning.")
        case "godkjenning":
            actions.ask_approval(**facts)
            return _("%(name)s får lese teksten og svarer her.") % {"name": experience.author.name}
        case "tilbake":
            actions.send_back(**facts, text=text)
            return _("Det er sendt tilbake, med meldingen din.")
        case "avslaa":
            actions.decline(**facts, text=text)
            return _("Du har takket nei, og meldingen din er sendt.")
        case "si" if text.strip():
            actions.comment(**facts, text=text)
            return _("Meldingen er sendt.")
    raise ValidationError(_("Skriv noen ord til den som har fortalt."))
