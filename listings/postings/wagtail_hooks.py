"""Where does Wagtail's admin ask us about postings?"""

from wagtail import hooks

from .editor import gates
from .page_lists import PostingListing

FIRST = -10  # before wagtail-localize makes aliases

hooks.register("register_admin_viewset", PostingListing)
hooks.register("before_publish_page", gates.before_publish)
hooks.register("before_unpublish_page", gates.before_unpublish)
hooks.register("before_copy_page", gates.before_copy)
hooks.register("before_move_page", gates.before_move)
hooks.register("before_delete_page", gates.before_delete)
hooks.register("before_bulk_action", gates.before_bulk)
hooks.register("after_create_page", gates.after_create, order=FIRST)
