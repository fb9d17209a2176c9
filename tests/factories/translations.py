"""A page in both trees: submitted by an editor, drafted by the real translator, and published if asked."""

from wagtail.models import Locale
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import Translation
from wagtail_localize.operations import translate_object
from wagtail_localize.views.edit_translation import apply_machine_translation

from home.models import StandardPage

WORDS = "Nærmeste leder må godkjenne at du søker."


def standard_page(title="Slik søker du", *, language="nb", lead=WORDS, live=True, **fields):
    from home.models import HomePage

    home = HomePage.objects.get(locale__language_code=language)
    page = StandardPage(title=title, lead=lead, locale=home.locale, live=live, **fields)
    home.add_child(instance=page)
    page.save_revision()
    return page


def submitted(page, by=None, into="nn"):
    """The page that stands in the other tree now, in the words of the original, as a draft."""
    locale = Locale.objects.get(language_code=into)
    translate_object(page, [locale], user=by)
    return page.get_translation(locale).specific


def translation_of(page):
    return Translation.objects.get(source__object_id=page.translation_key, target_locale=page.locale)


def drafted(page, by, into="nn"):
    made = submitted(page, by, into)
    apply_machine_translation(translation_of(made).pk, by, get_machine_translator())
    return made


def published(page, by, into="nn"):
    made = drafted(page, by, into)
    bring_out(made, by)
    return type(made).objects.get(pk=made.pk)


def bring_out(page, by):
    """What wagtail-localize puts off until the commit never comes in a test of one transaction."""
    translation_of(page).save_target(user=by, publish=False)
    page.refresh_from_db()
    page.get_latest_revision().publish(user=by, skip_permission_checks=True)
