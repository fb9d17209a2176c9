"""How does a posting stand in the agency's own list: what is it called, how far is it, what can be done now?"""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..facts import days_left
from ..guide.steps import STEPS
from ..models.outcome import Result
from ..models.posting import UNTITLED
from ..status import FINDABLE, LIFECYCLE, TELLS_OUTCOME, TONES, UNPUBLISHED, Status

LINKS = []


def register_link(order, link):
    """`link(posting)` gives label and url, or nothing; higher apps know more that can be done with a posting."""
    LINKS.append((order, link))
    LINKS.sort(key=lambda row: row[0])


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
        "owner": posting.owner.name if posting.owner else "",
        "outcome": outcome_of(posting),
        "has_changes": posting.live and posting.has_unpublished_changes,
        "links": links_of(posting),
    }


def title_of(posting):
    title = posting.draft_title or posting.title
    return _("Uten tittel") if title == UNTITLED else title


def links_of(posting):
    links = [{"label": _("Rediger"), "url": edit_url(posting)}]
    if posting.status == Status.SUBMITTED:
        links.insert(0, {"label": _("Se over"), "url": reverse("postings:review", args=[posting.pk])})
    if LIFECYCLE.allows("extend", posting.status) and posting.deadline:
        links.append({"label": _("Gi ny frist"), "url": move_url(posting, "ny-frist")})
    if posting.status in TELLS_OUTCOME and not is_settled(posting):
        links.append({"label": _("Fortell hvordan det gikk"), "url": move_url(posting, "utfall")})
    more = (link(posting) for _order, link in LINKS)
    return [*links, *filter(None, more)]


def move_url(posting, name):
    return reverse("postings:move", args=[posting.pk, name])


def is_settled(posting):
    return hasattr(posting, "outcome") and posting.outcome.is_settled


def outcome_of(posting):
    """How it went, in a few words; empty while nobody has said it."""
    if posting.status not in TELLS_OUTCOME or not hasattr(posting, "outcome") or not posting.outcome.answered_at:
        return ""
    outcome = posting.outcome
    if outcome.result == Result.CAME:
        if not outcome.number:
            return _("Noen kom")
        return ngettext("%(number)s kom", "%(number)s kom", outcome.number) % {"number": outcome.number}
    return outcome.get_reason_display() if outcome.result == Result.NOBODY else _("Ikke avgjort")


def edit_url(posting):
    return STEPS[0].url(posting)
