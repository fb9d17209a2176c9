"""What does Wagtail's menu show of searches that found nothing? The way to their page."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from portal.access.rules import Action, can


class MissedItem(MenuItem):
    def is_shown(self, request):
        return can(request.user, Action.SEE_MISSED_SEARCHES)


@hooks.register("register_admin_menu_item")
def missed():
    return MissedItem(_("Søk uten treff"), reverse("missed:list"), name="sok-uten-treff", icon_name="search", order=310)
