"""Which translations may a person bring up to date? Those of the pages she may edit; wagtail-localize asks for none."""

from wagtail.models import Page
from wagtail_localize.views.update_translations import UpdateTranslationsView

from .pages import require_translatable


class ScopedUpdate(UpdateTranslationsView):
    def get_object(self):
        source = super().get_object()
        thing = source.get_source_instance()
        if isinstance(thing, Page):
            require_translatable(self.request, thing)
        return source
