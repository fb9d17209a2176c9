"""Where is the reader? The breadcrumbs of this app's pages."""

from django.urls import reverse
from django.utils.translation import gettext as _


def mine(*last):
    """The person's own side: my page, my interests, and what comes below."""
    start = [(_("Min side"), reverse("home:my_page")), (_("Mine interesser"), reverse("applications:mine"))]
    return trail(*start, *last)


def posted(posting, *last):
    """The agency's side: its postings, this one, and what comes below."""
    start = [(_("Våre utlysninger"), reverse("postings:list")), (posting.title, posting.url, posting.language)]
    return trail(*start, *last)


def trail(*steps):
    """Each step is a label, an address, and the language of the label where it is not the page's."""
    return [dict(zip(("label", "url", "lang"), step, strict=False)) for step in steps]
