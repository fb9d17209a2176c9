"""How does an evaluation become the draft of a story, and what becomes of that when the yes is taken back?"""

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from portal.foundation.audit import record

from .. import signals
from ..making import QUOTE, story_of
from ..models import Experience
from ..status import LIFECYCLE, OVER, ShownAs, Stage
from .forgetting import take_back
from .telling import move

TITLE = 150
WORDS = ("did", "learned", "advice")


@transaction.atomic
def follow_evaluation(*, key, told, by):
    """`told`: what may be told now (listings/evaluations/telling.py), or None. What was made in another way than she
    says now is withdrawn, and made anew; what an editor has said no to is not made again."""
    made = Experience.objects.select_for_update(of=("self",)).filter(evaluation_key=key)
    for experience in made.exclude(status__in=OVER).with_facts():
        if told is None or differs(experience, told):
            move(experience, "withdraw", by)
            take_back(experience, by)
    if told and not made.exclude(status=Stage.WITHDRAWN).exists():
        draft_of(key, told)


def differs(experience, told):
    """In how she is shown, who may read it, or in what she has written."""
    now = facts_of(told)
    return any(getattr(experience, name) != now[name] for name in ("shown_as", "is_public", *WORDS))


def shown_as(told):
    return ShownAs.NAME if told.is_named else ShownAs.ANONYMOUS


def draft_of(key, told):
    """Her reply was what she sent; the editors are told when the draft is there."""
    experience = Experience.objects.create(evaluation_key=key, **facts_of(told))
    record(experience, "experience.begun", by=told.person)
    for step in ("send", "begin_editing"):
        LIFECYCLE.take(step, experience)
    experience.sent_at = experience.changed_at = timezone.now()
    experience.story = fill_in(story_of(experience, None, told), told)
    experience.save()
    record(experience.story, "story.made_of_experience", experience=str(experience.public_id))
    signals.story_drafted.send(sender=Experience, experience=experience)


def facts_of(told):
    with translation.override(told.language):
        title = _("Hospitering hos %(agency)s") % {"agency": told.host.short}
    words = {name: told.words.get(name, "") for name in WORDS}
    return words | {
        "author": told.person,
        "language": told.language,
        "title": title[:TITLE],
        "host_agency": told.host,
        "home_agency": told.home,
        "started_on": told.starts,
        "months": told.months,
        "quote": first_sentence(words["did"] or words["learned"]),
        "shown_as": shown_as(told),
        "is_public": told.is_public,
    }


def first_sentence(text):
    """Empty when it is too long to stand at the top; the editor chooses a better one."""
    first = text.strip().split("\n")[0]
    end = min((at for sign in ".!?" if (at := first.find(f"{sign} ")) > 0), default=len(first) - 1)
    sentence = first[: end + 1]
    return sentence if len(sentence) <= QUOTE else ""


def fill_in(page, told):
    """What an editor would have looked up: the posting, its words, and who tells when she is not named."""
    page.posting = told.posting
    if told.posting:
        page.themes = list(told.posting.themes.all())
        page.competences = [row.competence for row in told.posting.competence_lines.select_related("competence")]
    if not told.is_named:
        with translation.override(told.language):
            page.person_title = _("En medarbeider i %(agency)s") % {"agency": told.home.short}
    page.save()
    page.save_revision()
    return page
