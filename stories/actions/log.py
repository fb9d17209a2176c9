"""What does Wagtail's log keep of something that is gone? That it was there, and not what it said."""

from wagtail.models import ModelLogEntry, Page, PageLogEntry


def forget_in_log(thing):
    """It keeps what a thing was called: of a recommendation her words, of a picture whose it is."""
    is_page = isinstance(thing, Page)
    rows = PageLogEntry.objects.filter(page=thing.pk) if is_page else ModelLogEntry.objects.for_instance(thing)
    rows.update(label="", data={})
