"""What may a shared word look like, and when are two words the same?"""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.one_line import on_one_line, refuse_address
from portal.foundation.slugs import free, slug_of
from portal.foundation.textcheck import find_email, refuse_birth_number

LONGEST, LONGEST_REASON, LONGEST_CODE = 120, 300, 80
MOST_SYNONYMS, LONGEST_NOTES = 40, 2000
FORMULA = ("=", "+", "-", "@")
APART = re.compile(r"[\s\-‐‑–_/]+")


def normal(text):
    """Equal for words that a reader takes as one: case, spaces and hyphens aside."""
    return APART.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def one_per_line(text):
    return [word.strip() for word in text.splitlines() if word.strip()]


def cleaned_word(text):
    """On one line, and a word at all. Raises ValidationError with what to do."""
    word = on_one_line(text)
    refuse_address(word)
    refuse_birth_number(word)
    if find_email(word):
        raise ValidationError(_("Ikke skriv e-postadresser her."))
    if len(word) > LONGEST:
        raise ValidationError(
            _("Skriv høyst %(limit_value)s tegn. Nå er det %(show_value)s.")
            % {"limit_value": LONGEST, "show_value": len(word)}
        )
    if word.startswith(FORMULA):
        raise ValidationError(_("Begynn ordet med en bokstav eller et tall, ikke med «%(sign)s».") % {"sign": word[0]})
    if word and not any(sign.isalnum() for sign in word):
        raise ValidationError(_("Skriv et ord med bokstaver."))
    return word


def cleaned_lines(text, most):
    """Running text. Raises ValidationError when it is too long or holds what must not be written here."""
    refuse_birth_number(text)
    if len(text) > most:
        raise ValidationError(_("Skriv høyst %(most)s tegn.") % {"most": most})
    return "\n".join(text.splitlines()).strip()


def cleaned_synonyms(text):
    """One for each line, each once, in the order they were written."""
    words = {normal(word): word for word in reversed([cleaned_word(line) for line in text.splitlines()]) if word}
    if len(words) > MOST_SYNONYMS:
        raise ValidationError(_("Skriv høyst %(most)s andre ord.") % {"most": MOST_SYNONYMS})
    return "\n".join(reversed(words.values()))


def code_from(label, taken):
    """A lasting code for addresses, from the bokmål label; `taken(code)` says whether another has it."""
    return free(slug_of(label, LONGEST_CODE - 4) or "ord", taken)
