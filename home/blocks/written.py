"""Which parts of the front page does an editor write from end to end?"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from portal.foundation.blocks import TEXT_FEATURES, AudienceBlock, LinkAddressBlock, QuestionBlock, StepBlock

from .section import Section, example


def title(**kwargs):
    return blocks.CharBlock(**{"label": _("overskrift"), "max_length": 80} | kwargs)


class HeroSection(Section):
    title = title(help_text=_("Sidens overskrift."))
    text = blocks.TextBlock(label=_("ingress"), max_length=300, rows=3)
    note = blocks.CharBlock(label=_("linje under knappene"), required=False, max_length=160)
    image = ImageChooserBlock(label=_("bilde"), required=False, help_text=_("Uten bilde vises portalens egen tegning."))

    class Meta:
        icon = "home"
        label = _("Åpning")
        description = _("Overskrift, ingress, knapper og bilde. Står øverst.")
        template = "home/blocks/hero.html"
        preview_value = example("hero")


class StepsSection(Section):
    anchor = "slik"
    title = title()
    steps = blocks.ListBlock(StepBlock(), label=_("steg"), min_num=2, max_num=4)

    class Meta:
        icon = "list-ol"
        label = _("Slik virker det")
        description = _("To til fire nummererte steg.")
        template = "home/blocks/steps.html"
        preview_value = example("steps")

    def has_content(self, value):
        return bool(value["steps"])


class AudiencesSection(Section):
    title = title(required=False, help_text=_("Uten overskrift hører bare skjermlesere hva delen er."))
    audiences = blocks.ListBlock(AudienceBlock(), label=_("målgrupper"), min_num=1, max_num=3)

    class Meta:
        icon = "group"
        label = _("Hvem portalen er for")
        description = _("En til tre målgrupper, hver med sin tekst og lenke.")
        template = "home/blocks/audiences.html"
        preview_value = example("audiences")

    def has_content(self, value):
        return bool(value["audiences"])


class QuestionsSection(Section):
    anchor = "sporsmal"
    title = title()
    text = blocks.TextBlock(label=_("tekst ved spørsmålene"), required=False, max_length=200, rows=2)
    questions = blocks.ListBlock(QuestionBlock(), label=_("spørsmål"), min_num=1, max_num=8)
    link_text = blocks.CharBlock(label=_("lenketekst"), required=False, max_length=80)
    link_url = LinkAddressBlock(label=_("lenkeadresse"), required=False)

    class Meta:
        icon = "help"
        label = _("Spørsmål og svar")
        description = _("De vanligste spørsmålene, og en lenke til resten.")
        template = "home/blocks/questions.html"
        preview_value = example("questions")

    def has_content(self, value):
        return bool(value["questions"])


class CallSection(Section):
    title = title()
    text = blocks.TextBlock(label=_("tekst"), required=False, max_length=300, rows=2)
    link_text = blocks.CharBlock(label=_("tekst på knappen"), required=False, max_length=60)
    link_url = LinkAddressBlock(
        label=_("adressen knappen leder til"),
        required=False,
        help_text=_("Uten tekst og adresse leder knappen til innlogging, og til Min side for den som er logget inn."),
    )

    class Meta:
        icon = "pick"
        label = _("Oppfordring")
        description = _("Kort tekst og én knapp.")
        template = "home/blocks/call.html"
        preview_value = example("call")


class TextSection(Section):
    title = title()
    text = blocks.RichTextBlock(label=_("tekst"), features=TEXT_FEATURES)
    image = ImageBlock(label=_("bilde"), required=False)
    picture_first = blocks.BooleanBlock(label=_("Bildet står først"), required=False)

    class Meta:
        icon = "doc-full"
        label = _("Tekst og bilde")
        description = _("Fri tekst med overskrift, og et bilde ved siden av.")
        template = "home/blocks/text.html"
        preview_value = example("text")
