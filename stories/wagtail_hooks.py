"""Where does Wagtail's admin ask us about stories?"""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy

from portal.access.rules import Action, can
from portal.access.wagtail.policies import RulePolicy
from portal.access.wagtail.titles import VERBS

from .admin import gates
from .admin.listing import StoryListing
from .admin.recommendations import RecommendationViewSet
from .admin.translating import translate_button
from .models import Recommendation

EVERY_VERB = dict.fromkeys(("add", "change", "delete", "view"), Action.EDIT_STORY)
register_permission_policy(Recommendation, RulePolicy(Recommendation, **EVERY_VERB))
hooks.register("before_publish_page", gates.before_publish)
hooks.register("before_edit_page", gates.before_translation_is_published)
hooks.register("before_bulk_action", gates.before_bulk)
hooks.register(VERBS, translate_button)


class DeskItem(MenuItem):
    def is_shown(self, request):
        return can(request.user, Action.HANDLE_EXPERIENCE)


@hooks.register("register_admin_menu_item")
def desk():
    return DeskItem(_("Fortalt av folk"), reverse("stories:desk"), name="told", icon_name="mail", order=215)


@hooks.register("register_admin_viewset")
def stories():
    return StoryListing()


@hooks.register("register_admin_viewset")
def recommendations():
    return RecommendationViewSet()
