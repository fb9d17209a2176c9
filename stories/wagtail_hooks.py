"""What does Wagtail's admin show of stories?"""

from wagtail import hooks

from .page_lists import StoryListing

hooks.register("register_admin_viewset", StoryListing)
