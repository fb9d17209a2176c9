"""Which parts do editors build the front page of, and what stands on standard pages beside the common blocks?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .declaration import DeclarationBlock
from .gathered import AgenciesSection, FiguresSection, PostingsSection, StoriesSection
from .written import AudiencesSection, CallSection, HeroSection, QuestionsSection, StepsSection, TextSection

__all__ = ["DeclarationBlock", "SectionsBlock", "section_blocks"]

ONCE = ("hero", "steps", "stories", "postings", "figures", "audiences", "questions", "agencies")
LIMITS = {name: {"max_num": 1} for name in ONCE} | {"call": {"max_num": 2}, "text": {"max_num": 6}}
MOST_SECTIONS = 16


def section_blocks():
    return [
        ("hero", HeroSection()),
        ("steps", StepsSection()),
        ("stories", StoriesSection()),
        ("postings", PostingsSection()),
        ("figures", FiguresSection()),
        ("audiences", AudiencesSection()),
        ("questions", QuestionsSection()),
        ("agencies", AgenciesSection()),
        ("call", CallSection()),
        ("text", TextSection()),
    ]


class SectionsBlock(blocks.StreamBlock):
    """The whole front page. What opens it carries its heading, so nothing stands above that."""

    def __init__(self, local_blocks=None, **kwargs):
        super().__init__(local_blocks or section_blocks(), **kwargs)

    def clean(self, value):
        cleaned = super().clean(value)
        if any(block.block_type == "hero" for block in list(cleaned)[1:]):
            raise blocks.StreamBlockValidationError(
                non_block_errors=[ValidationError(_("Åpningen må stå øverst, for der er sidens overskrift."))]
            )
        return cleaned

    class Meta:
        block_counts = LIMITS
        max_num = MOST_SECTIONS
