"""Where do Wagtail's admin and wagtail-localize ask us about postings?"""

from django.urls import path
from wagtail import hooks
from wagtail.admin.auth import require_admin_access

from .editor import gates
from .editor.translation import refuse_or_submit

FIRST = -10  # before wagtail-localize makes aliases, and before Wagtail's own address

hooks.register("before_publish_page", gates.before_publish)
hooks.register("before_unpublish_page", gates.before_unpublish)
hooks.register("before_copy_page", gates.before_copy)
hooks.register("before_move_page", gates.before_move)
hooks.register("before_delete_page", gates.before_delete)
hooks.register("before_bulk_action", gates.before_bulk)
hooks.register("after_create_page", gates.after_create, order=FIRST)


@hooks.register("register_admin_urls", order=FIRST)
def addresses():
    return [path("localize/submit/page/<int:page_id>/", require_admin_access(refuse_or_submit))]
