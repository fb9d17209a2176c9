"""How is an answer laid out for the results page? In the words that the components take."""

from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.translation import gettext as _

from listings.agencies.addresses import list_address
from listings.agencies.directory import card as agency_card
from portal.foundation.paging import with_links

from .. import asking
from ..criteria import Sort
from ..results import DEEPEST
from .cards import cards
from .choices import chips, facets


def page_of(request, answer):
    """The context of search/postings.html."""
    results, criteria = answer.results, answer.criteria
    return {
        "criteria": criteria,
        "results": results,
        "is_capped": results.total > DEEPEST,
        "refusal": answer.reading.refusal,
        "remarks": [*answer.reading.remarks, *beyond(answer)],
        "facets": list(facets(answer)),
        "chips": list(chips(answer)),
        "clear_url": criteria.without_choices().as_address(),
        "save_url": f"{reverse('saved:save')}?{criteria.as_query()}",
        "sorts": sorts(criteria),
        "cards": cards(asking.postings_of(answer, request.user), request.user, answer.words),
        "paged": paged(request, results),
        "ways_out": [] if results.total or answer.reading.refusal else ways_out(answer),
        "stories": asking.stories_about(answer, request.user),
        "agencies": [agency_card(agency, list_address(request)) for agency in asking.agencies_about(answer)],
    }


def beyond(answer):
    if answer.results.total and answer.criteria.page > answer.results.page:
        return [_("Så mange sider er det ikke. Dette er den siste.")]
    return []


def paged(request, results):
    pages = Paginator(range(min(results.total, DEEPEST)), asking.PER_PAGE)
    return with_links(request, pages.page(results.page))


def ways_out(answer):
    return [{"label": w.label, "url": w.criteria.as_address(), "total": w.total} for w in asking.ways_out(answer)]


def sorts(criteria):
    """Without words the best match is the newest, and what nobody chose does not stay when she writes her first."""
    labels = {Sort.RELEVANCE: _("Mest relevant"), Sort.NEWEST: _("Nyeste")}
    labels = labels if criteria.text else {Sort.RELEVANCE: _("Nyeste")}
    labels |= {Sort.DEADLINE: _("Frist"), Sort.START: _("Oppstart")}
    return [{"value": sort.value, "label": label, "chosen": sort is criteria.sort} for sort, label in labels.items()]
