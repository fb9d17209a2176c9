"""What does every page of Wagtail's admin need from us? Its widgets started without inline scripts, its lists
downloaded without formulas.
"""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks

from .choosers import start_without_scripts
from .exported import guard_exports
from .house_rules import checker, gates

start_without_scripts()
guard_exports()
hooks.register("construct_wagtail_userbar", checker.with_house_rules)
hooks.register("before_publish_page", gates.publish_only_finished)
hooks.register("before_bulk_action", gates.bulk_publish_only_finished)
hooks.register("after_create_page", gates.point_out)
hooks.register("after_edit_page", gates.point_out)


@hooks.register("insert_global_admin_js")
def start_widgets():
    return format_html('<script src="{}"></script>', static("portal/js/admin-start.js"))


@hooks.register("insert_editor_js")
def let_autosave_end_first():
    """A page that saves itself for the first time while somebody publishes it would be made twice, or fail."""
    return format_html('<script src="{}" defer></script>', static("portal/js/saving.js"))
