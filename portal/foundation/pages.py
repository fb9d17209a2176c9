"""What do all pages have in common? One address, and the rule table before the content."""

from django.http import Http404
from wagtail.models import Page

from .gate import may, turned_away


class BasePage(Page):
    """`see_action` names the row of the rule table that `serve` asks.

    Who may see a page is said there alone, so Wagtail offers no passwords and groups for it.
    """

    see_action: str = ""
    is_denied_silently = False
    private_page_options = []
    search_auto_update = False

    class Meta:
        abstract = True

    @classmethod
    def get_indexed_objects(cls):
        """Nothing for Wagtail's own index: admin_search.py looks in the rows, and readers have their own search."""
        return super().get_indexed_objects().none()

    def serve(self, request, *args, **kwargs):
        if may(request.user, self.see_action, self):
            return super().serve(request, *args, **kwargs)
        if self.is_denied_silently and request.user.is_authenticated:
            raise Http404
        return turned_away(request)

    def get_template(self, request, *args, **kwargs):
        return template_of(type(self))

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"content_language": self.locale.language_code}


def template_of(model):
    """templates/listings/postings/posting_page.html for listings.postings.models.PostingPage."""
    folder = model.__module__.split(".models")[0].replace(".", "/")
    return f"{folder}/{snake(model.__name__)}.html"


def snake(name):
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
