"""In which order does Wagtail's editor of stories ask, and with which words?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from .pictures import ALT_PANEL

CONTENT = [
    HelpPanel(template="stories/admin/background.html", heading=_("Samtykke og bakgrunn")),
    FieldPanel("lead", widget=AdminAutoHeightTextInput),
    MultiFieldPanel(
        [
            FieldPanel("quote"),
            FieldRowPanel([FieldPanel("person_name"), FieldPanel("person_title")]),
            FieldPanel("portrait"),
            ALT_PANEL,
            FieldPanel("illustration"),
        ],
        heading=_("Den som forteller"),
    ),
    FieldRowPanel([FieldPanel("home_agency"), FieldPanel("host_agency")], heading=_("Fra og til")),
    FieldPanel("body"),
    FieldPanel("learned"),
    MultiFieldPanel([FieldPanel("themes"), FieldPanel("competences"), FieldPanel("posting")], heading=_("Emner")),
    MultipleChooserPanel(
        "chosen_related",
        chooser_field_name="story",
        label=_("historie"),
        heading=_("Les også"),
        help_text=_("Uten valg viser portalen historier om det samme."),
    ),
    MultiFieldPanel(
        [FieldPanel("is_public"), FieldRowPanel([FieldPanel("is_featured"), FieldPanel("featured_place")])],
        heading=_("Hvem kan se historien, og hvor"),
    ),
]
SETTINGS = [FieldPanel("review_on")]
