"""How is an answer laid out for the results page? In the words that the components take."""

from django.core.paginator import Paginator
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from listings.agencies.addresses import list_address
from listings.agencies.directory import card as agency_card
from listings.postings.facts import card_of
from listings.vocabulary.models import by_label
from portal.foundation.collation import norwegian
from portal.foundation.paging import with_links

from . import asking, language
from .criteria import Criteria, Sort
from .facets import Facet
from .options import MISSING, Option
from .results import DEEPEST
from .saved.marks import marks_of
from .suggesting.little import help_with

OPEN_FACETS = 3
LONG_LIST = 10  # what components/facet.html shows before "Vis alle"
TAGS = 4


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
        "clear_url": address(criteria.without_choices()),
        "save_url": f"{reverse('saved:save')}?{criteria.as_query()}",
        "sorts": sorts(criteria),
        "cards": cards(asking.postings_of(answer, request.user), request.user, answer.words),
        "paged": paged(request, results),
        "ways_out": [] if results.total or answer.reading.refusal else ways_out(answer),
        **({} if answer.reading.refusal else help_with(answer.question, results, request.user)),
        "stories": asking.stories_about(answer, request.user),
        "agencies": [agency_card(agency, list_address(request)) for agency in asking.agencies_about(answer)],
    }


def address(criteria: Criteria) -> str:
    return f"?{criteria.as_query()}"


def chips(answer):
    """What is chosen, in the order of the facets, each with the search that lacks it."""
    for facet in answer.catalogue.facets:
        chosen = answer.criteria.of(facet.name)
        for option in answer.catalogue.options[facet.name].values():
            if option.value in chosen:
                yield {"label": option.label, "url": address(answer.criteria.toggled(facet.name, option.value))}


def beyond(answer):
    if answer.results.total and answer.criteria.page > answer.results.page:
        return [_("Så mange sider er det ikke. Dette er den siste.")]
    return []


def paged(request, results):
    pages = Paginator(range(min(results.total, DEEPEST)), asking.PER_PAGE)
    return with_links(request, pages.page(results.page))


def ways_out(answer):
    return [{"label": w.label, "url": address(w.criteria), "total": w.total} for w in asking.ways_out(answer)]


def sorts(criteria):
    """Without words the best match is the newest, and what nobody chose does not stay when she writes her first."""
    labels = {Sort.RELEVANCE: _("Mest relevant"), Sort.NEWEST: _("Nyeste")}
    labels = labels if criteria.text else {Sort.RELEVANCE: _("Nyeste")}
    labels |= {Sort.DEADLINE: _("Frist"), Sort.START: _("Oppstart")}
    return [{"value": sort.value, "label": label, "chosen": sort is criteria.sort} for sort, label in labels.items()]


def cards(postings, person, words):
    marks = marks_of(person, postings)
    return [card(posting, words) | {"mark": marks[posting.pk]} for posting in postings]


def card(posting, words=()):
    """What was asked for is marked in the title.

    Its tags lead to the other postings with the same competence or theme; a word that is both, is the competence."""
    competences = [("kompetanse", line.competence) for line in posting.wanted]
    terms = [*(("tema", theme) for theme in by_label(posting.themes.all())), *competences]
    own = dict.fromkeys(term.label for _, term in competences)
    tags = own | {term.label: address(Criteria().toggled(facet, term.slug)) for facet, term in terms}
    links = [{"label": label, "url": url} for label, url in tags.items()][:TAGS]
    return card_of(posting) | {"title": marked(posting.title, words), "tags": links}


def marked(text, words):
    """The text as HTML, with <mark> around what was asked for."""
    pieces = language.pieces(text, words)
    shown = (format_html("<mark>{}</mark>", piece) if is_marked else piece for piece, is_marked in pieces)
    return format_html_join("", "{}", ((piece,) for piece in shown))


def facets(answer):
    for place, facet in enumerate(answer.catalogue.facets):
        chosen = answer.criteria.of(facet.name)
        if options := shown(answer, facet):
            labels = [option.label for option in options if option.value in chosen]
            yield {
                "name": facet.name,
                "label": facet.label,
                "options": [row(answer, facet, option) for option in options],
                "chosen_text": ", ".join(labels),
                "is_open": place < OPEN_FACETS or bool(labels),
            }


def row(answer, facet: Facet, option: Option):
    return {
        "id": f"{facet.name}-{option.value}",
        "value": option.value,
        "label": option.label,
        "count": answer.results.counts.get(facet.name, {}).get(option.value, 0),
        "checked": option.value in answer.criteria.of(facet.name),
        "level": 2 if option.parent else 1,
    }


def shown(answer, facet: Facet) -> list[Option]:
    """What anything this person may find has, and what is chosen. Both stay at zero."""
    present = answer.whole.counts.get(facet.name, {})
    chosen = answer.criteria.of(facet.name)
    options = [o for o in answer.catalogue.options[facet.name].values() if present.get(o.value) or o.value in chosen]
    if any(option.parent for option in options):
        return as_tree(options, chosen)
    return options if len(options) <= LONG_LIST else foremost(options, chosen, present)


def as_tree(options, chosen):
    """Each county with its municipalities; where something is chosen, first."""
    branches = [[top, *(o for o in options if o.parent == top.value)] for top in options if not top.parent]
    branches.sort(key=lambda branch: not any(option.value in chosen for option in branch))
    return [option for branch in branches for option in branch]


def foremost(options, chosen, present):
    """A long list opens with what is chosen and then what is most common, in a row that filters do not disturb."""
    by_weight = sorted(options, key=lambda o: (o.value not in chosen, o.value == MISSING, -present.get(o.value, 0)))
    first, rest = by_weight[:LONG_LIST], by_weight[LONG_LIST:]
    rest.sort(key=alphabetical)
    first.sort(key=lambda option: (option.value not in chosen, *alphabetical(option)))
    return [*first, *rest]


def alphabetical(option):
    """«Ikke oppgitt» stands last."""
    return option.value == MISSING, norwegian(option.label)
