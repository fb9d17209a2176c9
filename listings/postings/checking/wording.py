"""Which texts does a posting lack, and which may not be published as they stand?"""

from django.utils.translation import gettext as _

from portal.foundation.textcheck import find_birth_number

from .. import limits
from .gaps import NEED, SKILLS, TERMS, Gap

FREE_TEXTS = {
    "title": NEED,
    "unit": NEED,
    "lead": NEED,
    "tasks": NEED,
    "looking_for": NEED,
    "not_needed": NEED,
    "learning": SKILLS,
    "contact_name": TERMS,
    "contact_title": TERMS,
}


def find_word_gaps(posting):
    if posting.is_untitled:
        yield Gap("title", NEED, _("Skriv tittel"))
    for field, step, message in wanted_words():
        if not getattr(posting, field).strip():
            yield Gap(field, step, message)
    yield from find_long_texts(posting)
    for field, step in FREE_TEXTS.items():
        label, text = posting._meta.get_field(field).verbose_name, getattr(posting, field)
        if find_birth_number(text):
            yield Gap(field, step, _("Fjern fødselsnummeret i feltet «%(field)s»") % {"field": label})


def find_long_texts(posting):
    """A draft keeps them and says so; they are not published."""
    for field, most in limits.CEILINGS.items():
        length = limits.length_of(getattr(posting, field))
        if length > most:
            label = str(posting._meta.get_field(field).verbose_name)
            told = {"field": label[:1].upper() + label[1:], "most": most, "length": length}
            words = _("%(field)s: Skriv høyst %(most)s tegn. Nå er det %(length)s.")
            yield Gap(field, FREE_TEXTS[field], words % told)


def wanted_words():
    return [
        ("lead", NEED, _("Skriv ingress")),
        ("tasks", NEED, _("Skriv hva den ansatte skal gjøre")),
        ("looking_for", NEED, _("Skriv hvem dere ser etter")),
        ("learning", SKILLS, _("Skriv hva den ansatte kan lære")),
    ]
