"""Which addresses does wagtail-localize have, each with a guard before it?"""

from django.urls import path

from .guards import guarded
from .views import Catalogue, Report, Submit, Update, confirm_text, pair

OURS = {
    "submit_page_translation": Submit.as_view(),
    "update_translations": Update.as_view(),
    "translations_report": Report.as_view(),
    "translations_report_results": Report.as_view(results_only=True),
    "javascript_catalog": Catalogue.as_view(),
}


def addresses():
    """All that wagtail-localize has, also what later versions add. Nameless: its own keep the names, and come later."""
    # Imported late: its hooks must come after those that ask the rule table before a page is edited.
    from wagtail_localize.wagtail_hooks import register_admin_urls

    theirs = register_admin_urls()[0].url_patterns
    yield path("localize/confirm/<int:page_id>/", guarded(confirm_text), name="confirm_translation")
    yield path("localize/pair/<int:page_id>/", guarded(pair), name="keep_in_step")
    for pattern in theirs:
        yield path(f"localize/{pattern.pattern}", guarded(OURS.get(pattern.name, pattern.callback)))
