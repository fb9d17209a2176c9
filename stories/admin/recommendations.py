"""How do editors keep recommendations: write them down, put them in order, show and hide them?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.admin.viewsets.model import ModelViewSet

from portal.access.wagtail.scoped import ScopedViewSetMixin

from .. import obstacles
from ..actions import hide_recommendation, publish_recommendation
from ..models import Recommendation


class RecommendationForm(WagtailAdminModelForm):
    """Showing and hiding go through the verbs; what may not be shown is told beside the box."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.was_live = self.instance.live

    def _post_clean(self):
        super()._post_clean()
        if self.cleaned_data.get("live") and not self.errors:
            for told in obstacles.of_recommendation(self.instance):
                self.add_error("live", told)

    def save(self, commit=True):
        wanted, self.instance.live = self.cleaned_data["live"], self.was_live
        kept = super().save(commit=commit)
        if wanted != self.was_live:
            verb = publish_recommendation if wanted else hide_recommendation
            verb(recommendation=kept, by=self.for_user)
            kept.refresh_from_db()
        return kept


class RecommendationViewSet(ScopedViewSetMixin, ModelViewSet):
    model = Recommendation
    icon = "pick"
    menu_label = _("Anbefalinger")
    menu_order = 220
    add_to_admin_menu = True
    copy_view_enabled = False
    search_backend_name = None
    list_display = ["text", "agency", "name", "language", "is_public", "live"]
    list_filter = ["live", "is_public", "language"]
    search_fields = ["text", "name"]
    list_per_page = 50
    edit_handler = ObjectList(
        [
            HelpPanel(template="stories/admin/told.html", heading=_("Bakgrunn")),
            FieldPanel("agency"),
            FieldPanel("text"),
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("name"), FieldPanel("title")]), FieldPanel("from_agency")],
                heading=_("Den som anbefaler"),
            ),
            FieldPanel("language"),
            FieldPanel("how"),
            FieldRowPanel([FieldPanel("is_public"), FieldPanel("live"), FieldPanel("place")]),
        ],
        base_form_class=RecommendationForm,
    )
