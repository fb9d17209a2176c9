"""Has somebody saved this step since the page was opened: another, or the same person in another window?

Each page has a mark of its own. The session remembers which page saved a step last, so that what a person saves from
one page is no surprise to her there, and is one in her other window.
"""

import secrets

from wagtail.models import Revision

from portal.foundation.ids import is_id

from ..drafts import draft_of, somebody_has_written
from ..guide.values import differing

WRITTEN, MOST_KEPT = "postings_written", 40


def new_mark():
    return secrets.token_hex(8)


def remember(request, posting, step, revision):
    """After a save from this page."""
    written = dict(request.session.get(WRITTEN, {}))
    written.pop(key := key_of(posting, step), None)
    written[key] = [request.POST.get("page", ""), revision.pk]
    request.session[WRITTEN] = dict(list(written.items())[-MOST_KEPT:])


def key_of(posting, step):
    return f"{posting.pk}:{step.slug}"


def saved_meanwhile(request, posting, step, form):
    """The newer revision that the page knows nothing of; None when there is none."""
    since = request.POST.get("revision", "")
    other = somebody_has_written(posting, since, request.user)
    return other or own_elsewhere(request, posting, step, form)


def own_elsewhere(request, posting, step, form):
    newest, known = posting.latest_revision, known_to_page(request, posting, step)
    if newest is None or newest.pk <= known:
        return None
    before = Revision.objects.for_instance(posting).filter(pk=known).first()
    changed = set(differing(step, before.as_object(), draft_of(posting))) if before else None
    unlike = set(differing(step, form.fill(), draft_of(posting)))
    return newest if (unlike if changed is None else unlike & changed) else None


def known_to_page(request, posting, step):
    """The newest version that this page was opened with or saved itself."""
    since = request.POST.get("revision", "")
    mark, saved = request.session.get(WRITTEN, {}).get(key_of(posting, step), ["", 0])
    opened = int(since) if is_id(since) else 0
    return max(opened, saved) if mark == request.POST.get("page", "") else opened
