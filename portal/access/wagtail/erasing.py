"""What does Wagtail know of a person after her account is gone, and how is it made to forget?"""

import json

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext_noop as _

KEPT_OF_PAGES = _(
    "Sider du har laget og endret i Wagtail, og at de ble endret, fordi de er virksomhetens eller portalens"
)

WORDS = "wagtailsearch_indexentry_fts"
COMMENTS = "wagtail_admin_comments"
COMMENTED = f'"{COMMENTS}": [{{'


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


def forget_uploads(person):
    """Files that she was about to lay in; the row would stay without her name, and the file with it."""
    from wagtail.models import UploadedFile

    rows = list(UploadedFile.objects.filter(uploaded_by_user=person))
    for row in rows:
        row.file.delete(save=False)
        row.delete()
    return len(rows)


def forget_comments(person):
    """The rows go with her account; what she said stands in the revisions of the page and in what is translated too."""
    from wagtail.models import Revision
    from wagtail_localize.models import TranslationSource

    return sum(
        rows_without(rows, name, person) for rows, name in ((Revision, "content"), (TranslationSource, "content_json"))
    )


def rows_without(model, name, person):
    rows = model.objects.annotate(words=Cast(name, TextField())).filter(words__contains=COMMENTED)
    return sum(is_struck_out(row, name, person) for row in rows.iterator())


def is_struck_out(row, name, person):
    """The one column is JSON, the other text that holds it."""
    said = getattr(row, name)
    content = json.loads(said) if isinstance(said, str) else said
    before = json.dumps(content)
    content[COMMENTS] = [one for one in content[COMMENTS] if one["user"] != person.pk]
    for comment in content[COMMENTS]:
        comment["replies"] = [one for one in comment.get("replies", []) if one["user"] != person.pk]
    after = json.dumps(content)
    if after != before:
        type(row).objects.filter(pk=row.pk).update(**{name: after if isinstance(said, str) else content})
    return after != before


OF_PAGES = {
    "wagtailcore.Page": forget_pages,
    "wagtailcore.Revision": forget_revisions,
    "wagtailcore.PageLogEntry": forget_in_page_log,
    "wagtailcore.ModelLogEntry": forget_in_log,
}
ERASE = OF_PAGES | {"wagtailcore.Comment": forget_comments, "wagtailcore.UploadedFile": forget_uploads}
