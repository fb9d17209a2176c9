"""Which pictures go when somebody takes back what she has told, and which are used elsewhere?"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from modelcluster.models import get_all_child_relations
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex, Revision

from .. import signals
from ..models import StoryPage
from ..pictures import name_among_pictures
from .log import forget_in_log


def forget_pictures(experience):
    """Hers, and those that an editor has put in; each lies at an address that is open to everybody, page or no page."""
    pages, images = pages_of(experience), get_image_model().objects
    for picture in images.filter(file__contains=name_among_pictures(experience)):
        delete(picture)
    shown = {pk for page in pages for version in versions_of(page) for pk in pictures_on(version)}
    for picture in images.filter(pk__in=shown):
        if is_used_beside(picture, pages):
            signals.picture_left.send(sender=type(picture), picture=picture, experience=experience)
        else:
            delete(picture)


def delete(picture):
    """File and all."""
    forget_in_log(picture)
    picture.delete()


def pages_of(experience):
    """In every written form."""
    key = experience.story and experience.story.translation_key
    return list(StoryPage.objects.filter(translation_key=key)) if key else []


def versions_of(page):
    yield page
    yield from (revision.as_object() for revision in page.revisions.iterator())


def pictures_on(thing):
    """Wherever there is place for one, also in what hangs on it."""
    image = get_image_model()
    for field in thing._meta.get_fields():
        if field.many_to_one and field.related_model is image:
            yield getattr(thing, field.attname)
        elif hasattr(field, "extract_references"):
            found = field.extract_references(field.value_from_object(thing) or "")
            yield from (int(pk) for model, pk, *_place in found if model is image)
    for relation in get_all_child_relations(thing):
        for child in getattr(thing, relation.get_accessor_name()).all():
            yield from pictures_on(child)


def is_used_beside(picture, pages):
    """Wagtail's index knows what is saved on a page, and not what stands in its draft."""
    own = [str(one.pk) for one in pages]
    page = ContentType.objects.get_for_model(Page)
    saved = ReferenceIndex.get_references_to(picture).exclude(base_content_type=page, object_id__in=own)
    drafts = drafts_with_number(picture.pk).exclude(object_id__in=own)
    return saved.exists() or any(picture.pk in pictures_on(draft.as_object()) for draft in drafts.iterator())


def drafts_with_number(number):
    """The newest version of each page, and what waits for its day, where the number stands somewhere."""
    newest = Q(pk__in=Page.objects.values("latest_revision")) | Q(approved_go_live_at__isnull=False)
    rows = Revision.page_revisions.filter(newest).annotate(words=Cast("content", TextField()))
    return rows.filter(words__regex=rf"(^|[^0-9]){number}([^0-9]|$)")
