"""May this page be edited, moved or removed in Wagtail? Its type names the action, the rule table answers."""

from django.core.exceptions import PermissionDenied

from ..rules import can


def require_edit(request, page, *more):
    """Page types name `edit_action`; Wagtail's own permissions on the tree have let the person come this far."""
    action = getattr(page.specific_class, "edit_action", None)
    if action and not can(request.user, action, page.specific):
        raise PermissionDenied


def require_removable(request, page, *more):
    """`stays` is true: the page belongs to a row of ours, and comes and goes with it."""
    require_edit(request, page)
    if getattr(page.specific, "stays", False):
        raise PermissionDenied


def require_all(request, action_type, pages, action):
    """Bulk actions: publishing is editing, everything else removes or moves."""
    check = require_edit if action_type == "publish" else require_removable
    for page in pages:
        if hasattr(page, "specific_class"):
            check(request, page)
