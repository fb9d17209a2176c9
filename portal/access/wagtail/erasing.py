"""What does Wagtail know of a person after her account is gone, and how is it made to forget?"""

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils.translation import gettext_noop as _

KEPT_OF_PAGES = _(
    "Sider du har laget og endret i Wagtail, og at de ble endret, fordi de er virksomhetens eller portalens"
)

WORDS = "wagtailsearch_indexentry_fts"


def forget_pages(person):
    from wagtail.models import Page

    empty_search_of_deleted_rows()
    return Page.objects.filter(owner=person).update(owner=None)


def empty_search_of_deleted_rows():
    """SQLite's index of words keeps those of rows that are gone until it is gathered; PostgreSQL's does not."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {WORDS}({WORDS}) VALUES ('optimize')")


def forget_revisions(person):
    from wagtail.models import Revision

    return Revision.objects.filter(user=person).update(user=None)


def forget_in_page_log(person):
    """The log keeps a number when the account is gone; it would still tell one person's doings apart."""
    from wagtail.models import PageLogEntry

    return PageLogEntry.objects.filter(user=person).update(user=None)


def forget_in_log(person):
    """Also where her account was the thing that was changed: its label is her name."""
    from wagtail.models import ModelLogEntry

    account = ContentType.objects.get_for_model(get_user_model())
    ModelLogEntry.objects.filter(content_type=account, object_id=str(person.pk)).update(label="", data={})
    return ModelLogEntry.objects.filter(user=person).update(user=None)


ERASE = {
    "wagtailcore.Page": forget_pages,
    "wagtailcore.Revision": forget_revisions,
    "wagtailcore.PageLogEntry": forget_in_page_log,
    "wagtailcore.ModelLogEntry": forget_in_log,
}
