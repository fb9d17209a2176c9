"""Whose is an uploaded document, and does it stand on a page that is out? Wagtail's index of references tells."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from .models import Agency, AgencyNews, AgencySubpage


def agency_of_file(document):
    """None for what lies in another collection than an agency's."""
    return Agency.objects.filter(collection=document.collection_id).first()


def is_on_a_live_page(document, agency):
    """A page of another agency does not open it, whatever it refers to."""
    from_pages = ReferenceIndex.get_references_to(document).filter(
        base_content_type=ContentType.objects.get_for_model(Page)
    )
    ids = [int(pk) for pk in from_pages.values_list("object_id", flat=True)]
    return any(kind.objects.live().of(agency).filter(pk__in=ids).exists() for kind in (AgencySubpage, AgencyNews))
