"""At which address stands the page of which there is only one, such as the list of agencies? The tree says."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, get_page_models


def address_of(label, request=None):
    """`label` as in "stories.StoryIndexPage". The same in every written form; empty while there is no such page."""
    if request is None:
        return landmarks().get(label, "")
    if not hasattr(request, "_landmarks"):
        request._landmarks = landmarks()
    return request._landmarks.get(label, "")


def landmarks():
    """All of them at once, because the menu asks for several."""
    models = [model for model in get_page_models() if model.max_count_per_parent == 1]
    types = ContentType.objects.get_for_models(*models)
    labels = {type_.pk: model._meta.label for model, type_ in types.items()}
    pages = Page.objects.live().filter(content_type__in=labels, locale__language_code=settings.LANGUAGE_CODE)
    pages = pages.only("url_path", "content_type")
    return {labels[page.content_type_id]: page.get_url() for page in pages}
