"""How does something told read as a list of questions and answers?"""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.foundation.dates import month_in_words


def told_rows(experience):
    """What has been answered, for components/terms.html; the person's own words come beside."""
    rows = [
        (_("Hva"), experience.get_kind_display()),
        (_("Hvor"), experience.place),
        (_("Fra"), experience.home_agency.name if experience.home_agency else ""),
        (_("Når"), when(experience)),
        (_("Vises"), experience.get_shown_as_display()),
        (_("Hvem kan lese"), _("Alle på nettet") if experience.is_public else _("De som er logget inn i portalen")),
    ]
    return [{"label": label, "value": value} for label, value in rows if value]


def told_words(experience):
    """(heading, text), in the order it was asked."""
    texts = (
        (_("Hva gjorde du?"), experience.did),
        (_("Hva lærte du?"), experience.learned),
        (_("Råd til andre"), experience.advice),
        (_("Anbefalingen") if experience.is_recommendation else _("En setning å sitere"), experience.quote),
    )
    return [{"label": label, "text": text} for label, text in texts if text.strip()]


def when(experience):
    months = experience.months
    parts = [
        month_in_words(experience.started_on) if experience.started_on else "",
        ngettext("%(number)s måned", "%(number)s måneder", months) % {"number": months} if months else "",
    ]
    return ", ".join(filter(None, parts))
