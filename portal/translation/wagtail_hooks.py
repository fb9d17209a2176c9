"""Where do Wagtail's admin and wagtail-localize ask us about translations?"""

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from .models import MachineText
from .pairing import beside
from .permissions import may_translate, refusal
from .wagtail import trees

FIRST = -20  # before wagtail-localize's own

hooks.register("before_edit_page", trees.publish_only_whole, order=FIRST)
hooks.register("before_move_page", trees.stay_in_tree)
hooks.register("before_copy_page", trees.copy_in_tree)
hooks.register("before_bulk_action", trees.bulk_in_tree)
hooks.register("before_unpublish_page", trees.tell_of_translations)
hooks.register("before_delete_page", trees.tell_of_translations)


@hooks.register("register_admin_urls", order=FIRST)
def addresses():
    from .wagtail.addresses import addresses

    return [*addresses()]


@hooks.register("register_page_header_buttons")
def confirm_button(page, user, view_name, next_url=None):
    """Also where the page is no longer kept in step with its original, and so has the ordinary editor."""
    if MachineText.objects.filter(page_id=page.pk).exists() and may_translate(user, page):
        yield Button(
            _("Bekreft teksten"), reverse("confirm_translation", args=[page.pk]), icon_name="check", priority=5
        )


@hooks.register("register_page_header_buttons")
def pair_button(page, user, view_name, next_url=None):
    """Where the page is written in both forms, and nothing is fetched from one to the other yet."""
    if beside(page) and not refusal(page) and may_translate(user, page):
        yield Button(
            _("Hold målformene i takt"), reverse("keep_in_step", args=[page.pk]), icon_name="resubmit", priority=60
        )
