"""How do editors tend the shared words in Wagtail?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from portal.access.wagtail.scoped import ScopedViewSetMixin

from .models import Competence, County, Municipality, Quality, Theme

LABELS = MultiFieldPanel(
    [FieldPanel("label_nb"), FieldRowPanel([FieldPanel("label_nn"), FieldPanel("label_en")])], heading=_("Navn")
)
SEARCHED = ["slug", "label_nb", "label_nn", "label_en"]


class WordViewSet(ScopedViewSetMixin, ModelViewSet):
    search_backend_name = None
    copy_view_enabled = False
    add_to_admin_menu = False
    list_per_page = 50


class CompetenceViewSet(WordViewSet):
    model = Competence
    icon = "tag"
    list_display = ["label_nb", "theme", "broader"]
    list_filter = ["theme"]
    search_fields = [*SEARCHED, "synonyms"]
    panels = [
        LABELS,
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("theme"), FieldPanel("broader")]),
        FieldPanel("related"),
        FieldPanel("synonyms"),
        FieldPanel("esco"),
    ]


class ThemeViewSet(WordViewSet):
    model = Theme
    icon = "folder-open-inverse"
    list_display = ["label_nb", "label_nn", "label_en"]
    search_fields = SEARCHED
    panels = [LABELS, FieldPanel("slug"), FieldPanel("description_nb")]


class QualityViewSet(WordViewSet):
    model = Quality
    icon = "pick"
    list_display = ["label_nb", "label_nn", "label_en"]
    search_fields = SEARCHED
    panels = [LABELS, FieldPanel("slug")]


class CountyViewSet(WordViewSet):
    model = County
    icon = "site"
    list_display = ["name", "code"]
    panels = [FieldPanel("name"), FieldPanel("code")]


class MunicipalityViewSet(WordViewSet):
    model = Municipality
    icon = "site"
    list_display = ["daily_name", "name", "county"]
    list_filter = ["county"]
    search_fields = ["name", "daily_name"]
    panels = [FieldPanel("daily_name"), FieldPanel("name"), FieldRowPanel([FieldPanel("code"), FieldPanel("county")])]


class VocabularyViewSets(ModelViewSetGroup):
    items = (CompetenceViewSet, ThemeViewSet, QualityViewSet, MunicipalityViewSet, CountyViewSet)
    menu_label = _("Ordliste")
    menu_icon = "list-ul"
    menu_order = 300
