"""In which language is the open API answered? In the one that the address asks for, whatever the browser wants."""

from typing import Literal

LANGUAGES = ("nb", "nn", "en")
Language = Literal[*LANGUAGES]
DEFAULT = LANGUAGES[0]


def language_of(request):
    """Also for answers that say what is wrong with the address."""
    asked = request.GET.get("language")
    return asked if asked in LANGUAGES else DEFAULT
