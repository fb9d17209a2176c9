"""Would what is out show more of who tells than she has chosen? Her choice holds before it is out, and after."""

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from .naming import said_in
from .pictures import name_among_pictures
from .status import ShownAs


def of_shown(made, experience):
    """`made`: a page or a recommendation, with the words as they would be out."""
    if experience.shown_as == ShownAs.NAME:
        return []
    author, found = experience.author.name, []
    if shown_name(made).strip() or author and author.casefold() in said_in(made).casefold():
        found.append(_("%(name)s har valgt å ikke vises med navn. Ta bort navnet."))
    if experience.shown_as == ShownAs.ANONYMOUS:
        found += of_anonymous(made, experience)
    return [text % {"name": author, "title": generated_title(experience)} for text in found]


def of_anonymous(made, experience):
    """The picture that she sent herself is hers to show."""
    if shown_title(made).strip() not in {"", *generated_titles(experience)}:
        yield _("%(name)s har valgt å være anonym. Ta bort stillingen, eller skriv «%(title)s».")
    portrait = getattr(made, "portrait", None)
    if portrait and name_among_pictures(experience) not in portrait.file.name:
        yield _("%(name)s har valgt å være anonym. Ta bort portrettet, eller velg en tegning i stedet.")


def shown_name(made):
    return made.person_name if hasattr(made, "body") else made.name


def shown_title(made):
    return made.person_title if hasattr(made, "body") else made.title


def generated_title(experience):
    home = experience.home_agency
    with translation.override(experience.language):
        return _("En medarbeider i %(agency)s") % {"agency": home.short} if home else ""


def generated_titles(experience):
    """What the draft of an evaluation says (actions/evaluated.py), in both written forms, whatever her agency was
    called when it was made."""
    home = experience.home_agency
    if home is None:
        return
    names = {home.short, home.name_nb, home.name_nn, *home.former_names.own().values_list("short", flat=True)}
    for language, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        with translation.override(language):
            words = _("En medarbeider i %(agency)s")
        yield from (words % {"agency": name} for name in names if name)
