"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Koblingshjelp"),
    {
        "sign_up.made": _("Meldte en virksomhet på koblingshjelpen"),
        "sign_up.changed": _("Endret en påmelding til koblingshjelpen"),
        "sign_up.withdrawn": _("Trakk en påmelding til koblingshjelpen"),
        "suggestion.made": _("Foreslo en kobling"),
        "suggestion.answered": _("Svarte på et forslag"),
        "suggestion.taken_back": _("Trakk et forslag"),
        "suggestion.reminded": _("Minnet om et forslag"),
        "wish.made": _("Ba om hjelp til å finne noe"),
        "wish.taken_back": _("Trakk ønsket om hjelp"),
        "application.reminded": _("Minnet om en interessemelding"),
    },
)
