"""Do the links of a page lead to something that readers can open?"""

from django.utils.translation import gettext as _
from wagtail.models import Page

_judges = []


def judge_link(judge):
    """`judge(page)` gives the reason why readers do not get `page`, or nothing; an app knows it of its own pages."""
    _judges.append(judge)
    return judge


def dead_ends(links):
    """(link, reason) of each that leads nowhere."""
    keys = {link.page for link in links if link.page}
    if not keys:
        return
    targets = {page.pk: page for page in Page.objects.filter(pk__in=keys).specific()}
    for link in links:
        if link.page and (reason := why_closed(targets.get(link.page))):
            yield link, reason


def why_closed(page):
    if page is None:
        return _("siden er slettet")
    if not page.live:
        return _("siden er ikke publisert")
    return next((reason for judge in _judges if (reason := judge(page))), "")
