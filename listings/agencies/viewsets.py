"""How are the facts about agencies kept in Wagtail? Look and people have pages of their own in the portal."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.viewsets.model import ModelViewSet

from portal.access.rules import Action, can
from portal.access.wagtail.scoped import ScopedViewSetMixin

from .actions import change_facts
from .actions.agencies import OF_THE_PORTAL
from .models import Agency


class FactsForm(WagtailAdminModelForm):
    """What decides where an agency belongs is only offered to those who let agencies in."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not can(self.for_user, Action.ADD_AGENCY):
            for name in OF_THE_PORTAL & set(self.fields):
                del self.fields[name]
        if "ministry" in self.fields:
            self.fields["ministry"].queryset = Agency.objects.filter(kind=Agency.Kind.MINISTRY)

    def save(self, commit=True):
        return change_facts(agency=self.instance, by=self.for_user, changed=self.changed_data)


class AgencyViewSet(ScopedViewSetMixin, ModelViewSet):
    """Agencies come by one form in the portal, and go by being closed: here they are neither added nor deleted."""

    model = Agency
    icon = "home"
    menu_label = _("Virksomheter")
    menu_order = 250
    add_to_admin_menu = True
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_fields = ["name_nb", "name_nn", "short", "kind", "ministry", "county", "city", "status"]
    list_display = ["name_nb", "short", "kind", "ministry", "status"]
    list_filter = ["status", "kind"]
    list_export = ["name_nb", "name_nn", "short", "kind", "ministry", "county", "city", "status"]
    search_fields = ["name_nb", "name_nn", "short"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("name_nb"), FieldRowPanel([FieldPanel("name_nn"), FieldPanel("short")])],
                heading=_("Navn"),
                help_text=_(
                    "Her rettes skrivefeil. Et nytt navn gis i portalen under «Navn», så det gamle blir husket."
                ),
            ),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("kind"), FieldPanel("ministry")]),
                    FieldRowPanel([FieldPanel("city"), FieldPanel("county")]),
                ],
                heading=_("Hvor hører dere til?"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("coverage"),
                    FieldPanel("approval_rule"),
                    FieldPanel("second_pair_of_eyes"),
                    FieldPanel("hides_names_first"),
                    FieldPanel("allows_public_sharing"),
                ],
                heading=_("Slik gjør dere det"),
            ),
        ],
        base_form_class=FactsForm,
    )
