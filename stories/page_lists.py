"""How do editors find the stories in Wagtail?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from portal.access.permissions import is_portal_administrator, is_portal_editor
from portal.access.rules import Action
from portal.access.wagtail.page_lists import CHANGED, IS_OUT, TITLE, OwnPagesIndex, OwnPagesViewSet

from .models import StoryPage


class StoriesIndex(OwnPagesIndex):
    action = Action.EDIT_STORY
    opened_by = staticmethod(lambda user: is_portal_editor(user) or is_portal_administrator(user))
    related = ("host_agency",)


class StoryListing(OwnPagesViewSet):
    name = url_prefix = "story_pages"
    model = StoryPage
    index_view_class = StoriesIndex
    icon = "openquote"
    menu_label = _("Historier")
    menu_order = 140
    columns = [
        *TITLE,
        Column("person_name", label=_("Hvem forteller"), sort_key="person_name"),
        Column("host_agency", label=_("Mottakende virksomhet"), accessor=lambda story: story.host_agency or ""),
        IS_OUT,
        CHANGED,
    ]
    list_filter = ["live", "is_public", "is_featured"]
