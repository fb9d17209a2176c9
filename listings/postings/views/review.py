"""Is the posting ready? Everything on one page, what is missing, and the buttons that bring it out."""

from django.shortcuts import render
from django.views import View

from portal.access.catalogue import Action
from portal.access.rules import can

from ..completeness import find_gaps, find_warnings
from ..drafts import draft_of
from ..guide import BY_SLUG, REVIEW, before, name_of, steps_of
from ..moves import buttons_for
from ..summary import summary_of
from .desk import Desk


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
        "warnings": list(find_warnings(draft)),
        "summary": summary_of(draft),
        "buttons": buttons_for(request.user, posting),
        "waits_for_another": not can(request.user, Action.PUBLISH_POSTING, posting),
    }
    return render(request, "listings/postings/review.html", context, status=status)


class Preview(Desk, View):
    """The real page with the newest words, so that what is seen is what will be published."""

    def get(self, request, pk):
        draft = draft_of(self.thing)
        request.is_preview = True
        return render(request, draft.get_template(request), draft.get_context(request))
