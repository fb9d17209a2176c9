"""How does a posting stand in the agency's own list: what is it called, how far is it, what can be done now?"""

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from .facts import days_left
from .guide import STEPS
from .models.posting import UNTITLED
from .status import FINDABLE, OPEN, TONES, UNPUBLISHED


def row_of(posting):
    return {
        "title": title_of(posting),
        "url": edit_url(posting) if posting.status in UNPUBLISHED else posting.url,
        "lang": posting.language,
        "agency": posting.agency,
        "kind": posting.get_kind_display(),
        "status": posting.get_status_display(),
        "tone": TONES[posting.status],
        "deadline": days_left(posting.deadline) if posting.status in FINDABLE | UNPUBLISHED else "",
        "changed": posting.latest_revision_created_at,
        "has_changes": posting.live and posting.has_unpublished_changes,
        "links": links_of(posting),
    }


def title_of(posting):
    title = posting.draft_title or posting.title
    return _("Uten tittel") if title == UNTITLED else title


def links_of(posting):
    links = [{"label": _("Rediger"), "url": edit_url(posting)}]
    if posting.status not in UNPUBLISHED and (candidates := address("applications:candidates", posting)):
        links.append({"label": _("Kandidater"), "url": candidates})
    may_stand_openly = posting.status in OPEN and posting.agency.allows_public_sharing
    if may_stand_openly and (sharing := address("sharing:keep", posting)):
        links.append({"label": _("Åpen deling"), "url": sharing})
    return links


def edit_url(posting):
    return STEPS[0].url(posting)


def address(name, posting):
    """Asked by name, because interest and sharing are rooms above this one."""
    try:
        return reverse(name, args=[posting.pk])
    except NoReverseMatch:
        return ""
