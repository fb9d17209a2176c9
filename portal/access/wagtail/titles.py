"""How does a page stand in a list of Wagtail, and what can be done with it from there?

Wagtail's own verbs, and what an app registers under VERBS. wagtail-localize asks the database twice about each row for
its buttons, so they are not among them.
"""

from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.ui.tables.pages import PageTitleColumn
from wagtail.admin.wagtail_hooks import page_listing_more_buttons
from wagtail.admin.widgets.button import ButtonWithDropdownFromHook

VERBS = "register_own_listing_more_buttons"
hooks.register(VERBS, page_listing_more_buttons)


class TitleColumn(PageTitleColumn):
    cell_template_name = "portal/access/title_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"buttons": [verbs_of(instance, parent_context)]}


def verbs_of(page, context):
    told = _("Flere valg for «%(title)s»") % {"title": page.get_admin_display_title()}
    return ButtonWithDropdownFromHook(
        "",
        hook_name=VERBS,
        page=page,
        user=context["request"].user,
        next_url=context.get("actions_next_url"),
        icon_name="dots-horizontal",
        attrs={"aria-label": told},
    )
