"""Who is told what about stories? Rows in the outbox; the words stay in the portal."""

from django.contrib.auth import get_user_model
from django.dispatch import receiver
from django.urls import reverse

from portal.access.roles import PortalRole
from portal.notifications.outbox import tell

from . import signals
from .kept import kept_at
from .models import StoryPage
from .obstacles import experience_of
from .status import Answer, Stage
from .tokens import token_for

TO_EDITORS = frozenset({Stage.SENT, Stage.APPROVED, Stage.EDITING, Stage.WITHDRAWN})
TO_AUTHOR = frozenset({Stage.DRAFT, Stage.APPROVAL, Stage.PUBLISHED, Stage.DECLINED})


def editors():
    return get_user_model().objects.holding(PortalRole.EDITOR)


def facts(experience):
    return {
        "id": str(experience.public_id),
        "title": experience.heading,
        "author": experience.author.name,
        "status": experience.status,
    }


@receiver(signals.experience_moved)
def on_moved(sender, experience, by, **kwargs):
    """Only of what the other side has done; her own steps she has just seen."""
    key = f"experience:{experience.pk}:{experience.status}:{experience.changed_at.timestamp()}"
    by_author = by is not None and by.pk == experience.author_id
    if by_author and experience.status in TO_EDITORS and experience.sent_at:
        for editor in editors().exclude(pk=by.pk):
            tell(kind="experience_sent", key=f"{key}:{editor.pk}", person=editor, context=facts(experience))
    if not by_author and experience.status in TO_AUTHOR:
        tell(kind="experience_moved", key=key, person=experience.author, context=facts(experience))


@receiver(signals.story_drafted)
def on_drafted(sender, experience, **kwargs):
    for editor in editors().exclude(pk=experience.author_id):
        key = f"story_drafted:{experience.pk}:{editor.pk}"
        tell(kind="story_drafted", key=key, person=editor, context=facts(experience))


@receiver(signals.story_stopped)
def on_stopped(sender, page, **kwargs):
    """Wagtail's own buttons have said so at once, and came no further. An alias is stopped with what it shows."""
    if page.alias_of_id:
        return
    experience = experience_of(page)
    about = {"id": str(experience.public_id)} if experience else {}
    context = about | {"title": page.title, "page": page.pk, "consents_url": kept_at(page)}
    for editor in editors():
        key = f"story_stopped:{page.pk}:{page.latest_revision_id}:{editor.pk}"
        tell(kind="story_stopped", key=key, person=editor, context=context)


@receiver(signals.experience_discussed)
def on_comment(sender, comment, **kwargs):
    to = "editor" if comment.is_from_author else "author"
    people = editors() if comment.is_from_author else [comment.experience.author]
    for person in people:
        context = facts(comment.experience) | {"to": to}
        tell(kind="experience_comment", key=f"comment:{comment.pk}:{person.pk}", person=person, context=context)


@receiver(signals.consent_asked)
def on_asked(sender, consent, **kwargs):
    """To her account when she has one, so that it also stands in the portal."""
    person = get_user_model().objects.filter(email__iexact=consent.email, is_active=True).first()
    context = {**subject_of(consent), "token": token_for(consent)}
    to = {"person": person} if person else {"address": consent.email}
    tell(kind="consent_asked", key=f"consent:{consent.pk}:{consent.asked_at.timestamp()}", context=context, **to)


@receiver(signals.consent_answered)
def on_answered(sender, consent, **kwargs):
    """A yes without an address an editor has written down herself."""
    if consent.status == Answer.YES and not consent.email:
        return
    context = {**subject_of(consent), "name": consent.name, "status": consent.status, "consents_url": desk_of(consent)}
    key = f"consent:{consent.pk}:{consent.status}:{consent.answered_at.timestamp()}"
    for editor in editors():
        tell(kind="consent_answered", key=f"{key}:{editor.pk}", person=editor, context=context)


def subject_of(consent):
    if consent.experience:
        return {"title": consent.experience.heading, "author": consent.experience.author.name}
    page = story_of(consent)
    return {"title": page.title if page else "", "author": "Utvekslingsportalen"}


def story_of(consent):
    return StoryPage.objects.filter(translation_key=consent.story_key).order_by("path").first()


def desk_of(consent):
    if consent.experience:
        return reverse("stories:handle", args=[consent.experience.public_id])
    page = story_of(consent)
    return kept_at(page) if page else reverse("stories:desk")


@receiver(signals.picture_left)
def on_picture_left(sender, picture, experience, **kwargs):
    """It says nothing of whose it was."""
    for editor in editors():
        key = f"picture_left:{experience.pk}:{picture.pk}:{editor.pk}"
        tell(kind="picture_left", key=key, person=editor, context={"picture": picture.pk})


def remind_of_review(page):
    """Once for each day that an editor has set."""
    for editor in editors():
        key = f"story_review:{page.translation_key}:{page.review_on}:{editor.pk}"
        tell(kind="story_review", key=key, person=editor, context={"title": page.title, "page": page.pk})
