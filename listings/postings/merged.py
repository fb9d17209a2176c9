"""What becomes of an agency's postings when it becomes part of another? They stand below its page, as they were.

Candidates, requests and shares hang on the posting, so they come with it; Wagtail leads their old addresses on.
"""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import TaskState

from listings.agencies.merging import Part, register_part
from listings.agencies.models import AgencyPage
from listings.agencies.places import is_taken
from portal.foundation.slugs import free

from .limits import NAME
from .models import PostingPage, PostingTemplate
from .status import FINDABLE, UNPUBLISHED


def postings_told(source, target):
    rows = PostingPage.objects.of(source)
    out, begun = rows.filter(status__in=FINDABLE).count(), rows.filter(status__in=UNPUBLISHED).count()
    if out:
        words = ngettext(
            "%(out)s utlysning som er ute, blir stående hos %(target)s.",
            "%(out)s utlysninger som er ute, blir stående hos %(target)s.",
            out,
        )
        yield words % {"out": out, "target": target.name}
    if begun:
        words = ngettext("%(begun)s utkast følger med.", "%(begun)s utkast følger med.", begun)
        yield words % {"begun": begun}
    if over := rows.count() - out - begun:
        words = ngettext("%(over)s tidligere utlysning følger med.", "%(over)s tidligere utlysninger følger med.", over)
        yield words % {"over": over}
    if target.second_pair_of_eyes and not source.second_pair_of_eyes:
        yield _("En administrator hos %(target)s må godkjenne utkastene før de publiseres.") % {"target": target.short}


def move_postings(source, target, by):
    for pk in list(PostingPage.objects.of(source).order_by("path").values_list("pk", flat=True)):
        move_posting(pk, target, by)
    move_templates(source, target)
    let_the_other_see(source, target)


def move_posting(pk, target, by):
    """Nobody's words are touched, and nobody is told: for readers the agency has another name."""
    posting = PostingPage.objects.get(pk=pk)
    slug = free(posting.slug, lambda slug: is_taken(target, slug))
    page = AgencyPage.objects.get(pk=target.main_page.pk)
    if slug != posting.slug:
        posting.slug = slug
        PostingPage.objects.filter(pk=pk).update(slug=slug)
    posting.move(page, pos="last-child", user=None)
    PostingPage.objects.filter(pk=pk).update(agency=target)
    lead_approval_on(pk)


def lead_approval_on(pk):
    """What waits for a second pair of eyes, waits for those of the other agency, in its flow."""
    posting = PostingPage.objects.get(pk=pk)
    state, flow = posting.current_workflow_state, posting.get_workflow()
    if not state or not flow:
        return
    type(state).objects.filter(pk=state.pk).update(workflow=flow)
    waiting = TaskState.objects.filter(workflow_state=state, status=TaskState.STATUS_IN_PROGRESS)
    waiting.update(task=flow.tasks.first())


def move_templates(source, target):
    held = set(PostingTemplate.objects.filter(agency=target).values_list("name", flat=True))
    for template in PostingTemplate.objects.filter(agency=source):
        ending = f" ({source.short})" if template.name in held else ""
        name = f"{template.name[: NAME - len(ending)]}{ending}"
        PostingTemplate.objects.filter(pk=template.pk).update(agency=target, name=name)


def let_the_other_see(source, target):
    """What was meant for the one is meant for the other."""
    chosen = PostingPage.chosen_agencies.through.objects
    both = chosen.filter(agency=target).values("postingpage")
    chosen.filter(agency=source, postingpage__in=both).delete()
    chosen.filter(agency=source).update(agency=target)


register_part(Part(20, postings_told, move_postings))
