"""What does wagtail-localize know of a translated page: its original, and who wrote each piece of it?"""

from django.db.models import Exists, OuterRef
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

MACHINE, PERSON = StringTranslation.TRANSLATION_TYPE_MACHINE, StringTranslation.TRANSLATION_TYPE_MANUAL


def translation_into(page):
    """The translation that this page is the result of; None for a page that is written as it stands."""
    into = Translation.objects.select_related("source__locale", "target_locale")
    return into.filter(source__object_id=page.translation_key, target_locale=page.locale_id).first()


def pieces(translation):
    """The translated pieces that the original still has."""
    segments = StringSegment.objects.filter(
        source=translation.source, string=OuterRef("translation_of"), context=OuterRef("context")
    )
    return StringTranslation.objects.filter(Exists(segments), locale=translation.target_locale)


def by_machine(translation):
    return pieces(translation).filter(translation_type=MACHINE)


def count_missing(translation):
    """Pieces without a translation, or with one that does not fit."""
    asked, translated = translation.get_progress()
    return asked - translated


def original_of(page):
    """The page that this one was translated from, where it still is."""
    translation = translation_into(page)
    source = translation and translation.source
    return source and Page.objects.filter(translation_key=source.object_id, locale=source.locale_id).first()


def translations_of(page):
    """The pages that were translated from this one."""
    found = Translation.objects.filter(source__object_id=page.translation_key, source__locale=page.locale_id)
    return Page.objects.filter(translation_key=page.translation_key, locale__in=found.values("target_locale"))
