"""What do feed readers get? The shared postings, newest first, of all agencies or of one (Atom)."""

import re
from urllib.parse import urlencode

from django.contrib.auth.models import AnonymousUser
from django.contrib.syndication.views import Feed
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from listings.agencies.leading import address_today
from listings.agencies.models import Agency
from listings.postings.written import wanted
from portal.foundation.one_line import on_one_line
from portal.translation.written import ASKED

from .addresses import whole
from .models import PublicShare
from .presentation import last_changed, lasting_facts
from .words import told_in

MOST = 50
KEPT_BY_NOBODY = "private, no-store"
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class InTwoLanguages(Atom1Feed):
    """Each entry says in which written form it is."""

    def item_attributes(self, item):
        return super().item_attributes(item) | {"xml:lang": item["written_in"]}


class OpenPostings(Feed):
    """The same for everybody, in the language that the address asks for, else the reader's own.

    One object answers all requests at once, so it keeps nothing about any of them.
    """

    feed_type = InTwoLanguages

    def __call__(self, request, *args, **kwargs):
        with override(wanted(request)):
            answer = super().__call__(request, *args, **kwargs)
        answer["Cache-Control"] = KEPT_BY_NOBODY
        return answer

    def get_object(self, request, slug=""):
        """The agency whose feed it is; one that is out has none."""
        return get_object_or_404(Agency.objects.active(), slug=address_today(slug)) if slug else None

    def title(self, agency):
        if agency:
            return _("Åpne utlysninger fra %(agency)s") % {"agency": agency.name}
        return _("Åpne utlysninger i Utvekslingsportalen")

    def subtitle(self, agency):
        return _("Korte opphold for ansatte i statlige virksomheter som er med i Utvekslingsportalen.")

    def link(self, agency):
        return whole(page_address(agency))

    def feed_url(self, agency):
        return whole(feed_address(agency))

    def feed_guid(self, agency):
        return whole(feed_address(agency, language=""))

    def items(self, agency):
        shares = PublicShare.objects.visible_to(AnonymousUser())
        shares = shares.of(agency) if agency else shares
        return [(share, told_in(get_language(), share)) for share in shares.with_facts().newest_first()[:MOST]]

    def item_title(self, item):
        return readable(item[1]["heading"])

    def item_description(self, item):
        """Escaped, because readers take it as HTML."""
        share, told = item
        lines = [readable(told["lead"]), readable(lasting_facts(share.posting))]
        return "".join(f"<p>{escape(line)}</p>" for line in lines if line)

    def item_link(self, item):
        return whole(item[0].get_absolute_url())

    def item_author_name(self, item):
        return item[0].agency.name

    def item_pubdate(self, item):
        return item[0].shared_at

    def item_updateddate(self, item):
        return last_changed(item[0])

    def item_extra_kwargs(self, item):
        return {"written_in": item[1]["language"]}


def readable(text):
    """One line, without what XML cannot hold."""
    return NOT_IN_XML.sub("", on_one_line(text))


def feed_address(agency=None, language=None):
    """Names its language, because a feed reader brings neither cookie nor choice along."""
    path = reverse("sharing:agency_feed", args=[agency.slug]) if agency else reverse("sharing:feed")
    language = get_language() if language is None else language
    return f"{path}?{ASKED}={language}" if language in ("nb", "nn") else path


def page_address(agency=None):
    query = f"?{urlencode({'virksomhet': agency.slug})}" if agency else ""
    return f"{reverse('sharing:list')}{query}"
