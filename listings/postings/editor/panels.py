"""In which order does Wagtail's editor ask, and with which words?"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from listings.vocabulary.offered import OfferedCheckboxes


def ticked(name):
    """In a list of Wagtail's own, one click without a second key would undo all that was chosen."""
    return FieldPanel(name, widget=OfferedCheckboxes)


def content_panels():
    return [
        FieldPanel("title", help_text=_("Si hva dere vil, så folk kjenner seg igjen. Høyst 120 tegn.")),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("form")], heading=_("Type")),
        MultiFieldPanel(
            [
                FieldPanel("lead", help_text=_("Én eller to setninger. Høyst 300 tegn.")),
                FieldPanel("tasks"),
                FieldPanel("looking_for"),
                FieldPanel("not_needed"),
                FieldPanel("learning"),
                FieldPanel("unit"),
            ],
            heading=_("Behovet"),
        ),
        InlinePanel(
            "competence_lines",
            label=_("kompetanse"),
            heading=_("Kompetanse"),
            help_text=_("Velg mellom én og åtte på hver side."),
            panels=[FieldRowPanel([FieldPanel(name) for name in ("side", "competence", "level", "required")])],
        ),
        MultiFieldPanel([ticked("themes"), ticked("qualities")], heading=_("Temaer og egenskaper")),
        *terms_panels(),
    ]


def terms_panels():
    return [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_earliest"), FieldPanel("starts_latest")]),
                FieldPanel("flexible_start"),
                FieldRowPanel([FieldPanel("months_min"), FieldPanel("months_max")]),
                FieldRowPanel([FieldPanel("percentage"), FieldPanel("places")]),
                FieldRowPanel([FieldPanel("workplace"), FieldPanel("municipality")]),
            ],
            heading=_("Når og hvor"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("salary_paid_by", "travel_paid_by", "security", "languages")],
            heading=_("Vilkår"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("deadline", "visibility", "chosen_agencies", "language")],
            heading=_("Hvem kan se utlysningen, og til når"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("contact_name", "contact_title", "contact_email")], heading=_("Kontakt")
        ),
    ]
