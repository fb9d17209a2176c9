"""Where does Wagtail's admin ask us?"""

from wagtail import hooks

from .wagtail.api import replace_endpoints
from .wagtail.choosers import keep_to_showable
from .wagtail.gate import require_add
from .wagtail.pages import require_all, require_edit, require_removable
from .wagtail.reports import narrow, without_portal_reports
from .wagtail.tags import keep_tags_apart

narrow()
keep_tags_apart()
hooks.register("construct_admin_api", replace_endpoints, order=100)
hooks.register("construct_page_chooser_queryset", keep_to_showable)
hooks.register("construct_reports_menu", without_portal_reports)
hooks.register("before_create_page", require_add)
hooks.register("before_edit_page", require_edit)
hooks.register("before_publish_page", require_edit)
for step in ("before_delete_page", "before_move_page", "before_unpublish_page", "before_copy_page"):
    hooks.register(step, require_removable)
hooks.register("before_bulk_action", require_all)
