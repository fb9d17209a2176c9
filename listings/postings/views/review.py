"""Is the posting ready? Everything on one page, what is missing, and the buttons that bring it out."""

from django.shortcuts import render
from django.views import View

from ..approving import why_not_publish
from ..checking.completeness import find_gaps
from ..checking.warnings import find_warnings, not_said_by
from ..drafts import draft_of
from ..guide.steps import BY_SLUG, REVIEW, before, name_of, steps_of
from ..guide.summary import summary_of
from ..moves import buttons_for
from ..owners import owners_in_words
from ..reach import reach_of
from ..status import LIFECYCLE
from .desk import Desk

MOST_NOTES = 10


class Review(Desk, View):
    def get(self, request, pk):
        return show_review(request, self.thing)


def show_review(request, posting, status=200):
    draft = draft_of(posting)
    step, gaps = BY_SLUG[REVIEW], find_gaps(draft)
    earlier = before(step)
    context = {
        "posting": posting,
        "draft": draft,
        "title": step.title(draft),
        "steps": steps_of(draft, step, gaps),
        "before": {"label": name_of(earlier, draft), "url": earlier.url(draft)},
        "gaps": [{"text": gap.message, "url": f"{BY_SLUG[gap.step].url(posting)}#{gap.anchor}"} for gap in gaps],
        "warnings": not_said_by(gaps, find_warnings(draft)),
        "reach": reach_of(draft),
        "summary": summary_of(draft),
        "buttons": buttons_for(request.user, posting),
        "owners": owners_in_words(posting),
        "notes": posting.approval_notes.select_related("by")[:MOST_NOTES],
        "waits_for_another": why_not_publish(request.user, posting) if has_news(posting) else "",
    }
    return render(request, "listings/postings/review.html", context, status=status)


def has_news(posting):
    """Whether there is something to publish."""
    return posting.has_unpublished_changes or LIFECYCLE.allows("publish", posting.status)


class Preview(Desk, View):
    """The real page with the newest words, so that what is seen is what will be published."""

    def get(self, request, pk):
        draft = draft_of(self.thing)
        request.is_preview = True
        return render(request, draft.get_template(request), draft.get_context(request))
