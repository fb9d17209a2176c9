"""Which parts of the front page fill themselves? The editor chooses the heading and the place."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..figures import CHOICES
from .section import Section, example
from .written import title


class StoriesSection(Section):
    anchor = "historier"
    title = title()

    class Meta:
        icon = "openquote"
        label = _("Historier")
        description = _(
            "Tre historier som er løftet fram, i redaktørens rekkefølge. Leseren ser dem hun har tilgang til."
        )
        template = "home/blocks/stories.html"
        preview_value = example("stories")


class PostingsSection(Section):
    title = title()

    class Meta:
        icon = "search"
        label = _("Nyeste utlysninger")
        description = _("De tre nyeste som er åpne. Den som ikke er logget inn, ser dem som er delt med alle.")
        template = "home/blocks/postings.html"
        preview_value = example("postings")


class OneElement(CheckboxSelectMultiple):
    """Wagtail's editor looks for the boxes in one element; the portal's own forms have a row for each."""

    template_name = "django/forms/widgets/multiple_input.html"


class FiguresSection(Section):
    title = title()
    figures = blocks.MultipleChoiceBlock(
        label=_("tall"),
        choices=CHOICES,
        widget=OneElement,
        help_text=_("Tallene telles når siden vises. Et tall som er null, vises ikke."),
    )

    class Meta:
        icon = "order"
        label = _("Portalen i tall")
        description = _("Tall med forklaring på hva som er talt.")
        template = "home/blocks/figures.html"
        preview_value = example("figures")


class AgenciesSection(Section):
    title = title()

    class Meta:
        icon = "site"
        label = _("Virksomheter")
        description = _("Virksomheter som har lagt inn logoen sin, med lenke til siden deres.")
        template = "home/blocks/agencies.html"
        preview_value = example("agencies")
