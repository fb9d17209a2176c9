"""How is an answer laid out for the results page? In the words that the components take."""

from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.paging import with_links

from .. import asking
from ..criteria import Sort
from ..found import FOUND
from ..results import DEEPEST
from ..suggesting.little import help_with
from .cards import HITS
from .choices import chips, facets, kept
from .kinds import KINDS, in_thousands, tabs, way_in

ALSO = {"agencies": "agency", "stories": "story"}
SORTED = {
    Sort.RELEVANCE: gettext_lazy("Mest relevant"),
    Sort.NEWEST: gettext_lazy("Nyeste"),
    Sort.DEADLINE: gettext_lazy("Frist"),
    Sort.START: gettext_lazy("Oppstart"),
    Sort.NAME: gettext_lazy("Navn"),
    Sort.AVAILABLE: gettext_lazy("Ledig først"),
    Sort.FIT: gettext_lazy("Beste treff for meg"),
}
OF_KIND = {"profile": {Sort.NEWEST: gettext_lazy("Sist oppdatert")}}
"""What an order is called where it says something else."""


def page_of(request, answer):
    """The context of search/page.html."""
    results, criteria, person = answer.results, answer.criteria, request.user
    kind, others = KINDS[answer.kind], asking.elsewhere(answer, person)
    return {
        "kind": kind,
        "kinds": list(tabs(answer, others)),
        "way_in": way_in(answer, person),
        "criteria": criteria,
        "results": results,
        "places": results.places if kind.counts_places else 0,
        "most": in_thousands(DEEPEST) if results.total > DEEPEST else "",
        "refusal": answer.reading.refusal,
        "remarks": [*answer.reading.remarks, *beyond(answer)],
        "save_url": f"{reverse('saved:save')}?{criteria.as_query()}" if kind.kind == "posting" else "",
        "sorts": sorts(answer),
        "hits": hits(request, answer),
        "paged": paged(request, results),
        "ways_out": [] if results.total or answer.reading.refusal else ways_out(answer),
        **own_order(answer),
        **choices(answer),
        **also(request, answer, others),
        **help_for(answer, person),
    }


def hits(request, answer):
    """With what her own order says of each, when they stand in it."""
    rows = asking.found(answer, request.user)
    cards = HITS[answer.kind](request, rows, answer.words)
    if answer.own.order is None:
        return cards
    told = answer.own.order.told(rows)
    return [card | told.get(row.pk, {}) for row, card in zip(rows, cards, strict=True)]


def own_order(answer):
    order = answer.own.order
    return {"hint": answer.own.hint, "own_part": order.part if order else None}


def choices(answer):
    """What narrows, what is chosen, and the way back from it."""
    return {
        "facets": list(facets(answer)),
        "chips": list(chips(answer)),
        "kept": kept(answer),
        "clear_url": answer.criteria.without_choices().as_address(),
    }


def help_for(answer, person):
    """What else may have been meant, where postings are few: other kinds have no words of their own to propose."""
    if answer.kind != "posting" or answer.reading.refusal:
        return {}
    return help_with(answer.question, answer.results, person)


def also(request, answer, others):
    """Below the postings, a few of the other kinds that the same words find."""
    if answer.kind != "posting" or not answer.criteria.text:
        return {}
    few = {kind: FOUND[kind](others[kind].ids, request.user) for kind in ALSO.values() if kind in others}
    return {name: HITS[kind](request, few.get(kind, []), answer.words) for name, kind in ALSO.items()}


def beyond(answer):
    said = []
    if answer.results.total and answer.criteria.page > answer.results.page:
        said.append(_("Så mange sider er det ikke. Dette er den siste."))
    if answer.own.order and answer.results.total > DEEPEST:
        said.append(_("Bare de {most} nyeste er sortert. Avgrens søket for å få med resten."))
    return [text.format(most=in_thousands(DEEPEST)) for text in said]


def paged(request, results):
    pages = Paginator(range(min(results.total, DEEPEST)), asking.PER_PAGE)
    return with_links(request, pages.page(results.page))


def ways_out(answer):
    return [{"label": w.label, "url": w.criteria.as_address(), "total": w.total} for w in asking.ways_out(answer)]


def sorts(answer):
    """Without words the most relevant is the kind's own order, and what nobody chose does not stay when she writes her
    first. Her own is there for who has one."""
    criteria, lasting = answer.criteria, answer.catalogue.lasting
    away = {Sort.FIT: not answer.own.is_offered, lasting: not criteria.text}
    offered = [sort for sort in answer.catalogue.sorts if not away.get(sort)]
    nearest = Sort.RELEVANCE if criteria.text else lasting
    called = SORTED | OF_KIND.get(answer.kind, {})
    labels = {sort: called[nearest if sort is Sort.RELEVANCE else sort] for sort in offered}
    is_nearest = criteria.sort not in offered
    chosen = Sort.RELEVANCE if is_nearest else criteria.sort
    return [{"value": sort.value, "label": label, "chosen": sort is chosen} for sort, label in labels.items()]
