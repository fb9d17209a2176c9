"""How does wagtail-localize ask for a draft of a page?"""

from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.strings import StringValue

from .drafting import draft_html, knows


class ApertiumTranslator(BaseMachineTranslator):
    """WAGTAILLOCALIZE_MACHINE_TRANSLATOR: what it writes is stored as machine-made, a segment each."""

    display_name = "Apertium"

    def can_translate(self, source_locale, target_locale):
        return knows(source_locale.language_code, target_locale.language_code)

    def translate(self, source_locale, target_locale, strings):
        drafts = draft_html(
            [string.data for string in strings], source_locale.language_code, target_locale.language_code
        )
        return {string: StringValue(drafts[string.data]) for string in strings if string.data in drafts}
