"""Which addresses has Wagtail's admin, and how are they filled in for what one agency holds?"""

import re

from django.urls import URLResolver, get_resolver
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

PART = re.compile(r"<(?:\w+:)?(\w+)>")
COMPARED = "pages/<int:pk>/revisions/compare/earliest...latest/"
BULK = "bulk/<str:app_label>/<str:model_name>/<str:action>/"
BULK_KINDS = {"page": "draft", "image": "image", "document": "document", "user": "person"}
MANY = ("choose-page/chosen-multiple/", "documents/chooser/chosen-multiple/", "images/chooser/chosen-multiple/")


def routes(resolver=None, so_far=""):
    """Every address below /admin/, as its patterns are written; the last one only catches what does not exist."""
    for pattern in (resolver or get_resolver()).url_patterns:
        route = f"{so_far}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, route)
        elif route.startswith("admin/") and "^.*" not in route:
            yield plain(route.removeprefix("admin/"))


def plain(route):
    """Regular expressions as if they were written in the simple way."""
    return COMPARED if "revisions/compare" in route else re.sub(r"[\^$]", "", route)


def doors():
    """The addresses, with one for each kind of bulk action instead of the one they share."""
    return {*routes()} - {BULK} | {*bulk_doors()}


def bulk_doors():
    bulk_action_registry.get_bulk_action_class("", "", "")
    for app, kinds in bulk_action_registry.actions.items():
        for kind, actions in kinds.items():
            yield from (f"bulk/{app}/{kind}/{action}/" for action in actions)


FIXED = {  # parts that are the same wherever they stand
    "content_type_app_name": "postings", "content_type_model_name": "postingpage",
    "app_label": "postings", "model_name": "postingpage", "app_name": "taggit",
    "action_name": "approve", "filter_spec": "max-165x165", "mode": "_", "uidb64": "x", "token": "x",
}  # fmt: skip
BEGINNINGS = (  # what a part is the number of: by the beginning of the address, the first that fits
    ("tag-autocomplete/", {"model_name": "tag"}),
    ("localize/submit/snippet/", {"app_label": "vocabulary", "model_name": "competence", "pk": "competence"}),
    ("localize/api/snippets/", {"app_label": "vocabulary", "model_name": "competence", "pk": "competence"}),
    ("localize/", {"page_id": "page"}),
    ("pages/workflow/", {"page_id": "draft"}),
    ("api/main/pages/", {"pk": "draft", "action_name": "copy"}),
    ("api/main/images/", {"pk": "image"}),
    ("api/main/documents/", {"pk": "document"}),
    ("images/chooser/", {"pk": "image"}),
    ("documents/chooser/", {"pk": "document"}),
    ("collections/", {"pk": "collection"}),
    ("workflows/tasks/add/", {"app_label": "wagtailcore", "model_name": "groupapprovaltask"}),
    ("workflows/tasks/", {"pk": "task"}),
    ("workflows/remove/", {"page_pk": "page", "workflow_pk": "workflow"}),
    ("workflows/", {"pk": "workflow"}),
    ("agency/", {"pk": "agency"}),
    ("competence/", {"pk": "competence"}),
    ("theme/", {"pk": "theme"}),
    ("quality/", {"pk": "quality"}),
    ("municipality/", {"pk": "municipality"}),
    ("county/", {"pk": "county"}),
    ("recommendation/", {"pk": "recommendation"}),
    ("locales/", {"pk": "locale"}),
    ("sites/", {"pk": "site"}),
    ("settings/", {"app_name": "arrangement", "model_name": "arrangement", "pk": "facet_order"}),
    ("users/", {"pk": "person"}),
    ("groups/", {"pk": "group"}),
    ("", {"pk": "draft"}),
)
NUMBERS = {
    "page_id": "draft", "parent_page_id": "page", "page_to_move_id": "draft", "destination_id": "page",
    "object_id": "draft", "session_id": "session", "revision_id": "revision", "workflow_state_id": "workflow_state",
    "task_state_id": "task_state", "task_id": "task", "collection_id": "collection", "redirect_id": "redirect",
    "image_id": "image", "document_id": "document", "doc_id": "document", "uploaded_file_id": "upload",
    "translation_source_id": "source", "translation_id": "translation", "string_segment_id": "segment",
    "overridable_segment_id": "segment",
}  # fmt: skip


def address(route, world, side):
    """The address for what `side` ("a" or "b") holds."""
    special = next(parts for beginning, parts in BEGINNINGS if route.startswith(beginning))
    filled = PART.sub(lambda part: str(value(part[1], special, world, side)), route)
    if route.startswith("bulk/"):
        kind = BULK_KINDS.get(route.split("/")[2])
        filled += f"?id={thing(kind, world, side).pk}&next=/admin/" if kind else ""
    if route in MANY:
        kind = BULK_KINDS[route.split("/")[0].rstrip("s").replace("choose-page", "page")]
        filled += f"?id={thing(kind, world, side).pk}"
    return f"/admin/{filled}"


def value(part, special, world, side):
    what = special.get(part) or NUMBERS.get(part)
    if part in FIXED and (what is None or not hasattr_in(what, world, side)):
        return what or FIXED[part]
    found = thing(what, world, side) if hasattr_in(what, world, side) else None
    return found.pk if found else what


def hasattr_in(name, world, side):
    return hasattr(world.theirs[side], name) or hasattr(world, name)


def thing(name, world, side):
    return getattr(world.theirs[side], name, None) or getattr(world, name)
