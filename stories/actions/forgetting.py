"""What goes at once when somebody takes back what she has told, or is erased?"""

from django.contrib.contenttypes.models import ContentType
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex

from .. import signals
from ..models import StoryPage
from ..pictures import forget_picture


def forget_pictures(experience):
    """Also those that an editor has put in; each lies at an address that is open to everybody, page or no page."""
    forget_picture(experience)
    pages = pages_of(experience)
    shown = {pk for page in pages for pk in pictures_on(page)}
    for picture in get_image_model().objects.filter(pk__in=shown):
        if is_used_beside(picture, pages):
            signals.picture_left.send(sender=type(picture), picture=picture, experience=experience)
        else:
            picture.delete()


def pages_of(experience):
    """In every written form."""
    key = experience.story and experience.story.translation_key
    return list(StoryPage.objects.filter(translation_key=key)) if key else []


def pictures_on(page):
    """In the words that are out or were, and in the newest."""
    for version in (page, page.get_latest_revision_as_object()):
        if version.portrait_id:
            yield version.portrait_id
        for model, pk, *_place in type(page)._meta.get_field("body").extract_references(version.body):
            if model is get_image_model():
                yield int(pk)


def is_used_beside(picture, pages):
    used = ReferenceIndex.get_references_to(picture)
    own = {
        "base_content_type": ContentType.objects.get_for_model(Page),
        "object_id__in": [str(one.pk) for one in pages],
    }
    return used.exclude(**own).exists()
