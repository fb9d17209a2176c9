"""In which written form does a reader get what is written in both?"""

from django.conf import settings
from django.utils.translation import get_language

ASKED = "malform"
"""`?malform=nb` in an address: this once, whatever her language is, as behind «Les originalen»."""


def written_forms():
    return [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]


def written_form():
    """The tree that the reader's language belongs to; English and Sámi readers get bokmål."""
    return get_language() if get_language() in written_forms() else settings.LANGUAGE_CODE


def asked_form(request):
    """The written form that the address asks for, or nothing."""
    asked = request.GET.get(ASKED, "")
    return asked if asked in written_forms() else ""


def other_form(language):
    """Nynorsk for bokmål, and the other way."""
    return next(code for code in written_forms() if code != language)


def in_form(url, language):
    return f"{url}?{ASKED}={language}"
