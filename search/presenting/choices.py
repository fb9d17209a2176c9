"""How do the facets and the chosen values stand on the page?"""

from django.utils.translation import gettext_lazy

from portal.foundation.collation import norwegian

from ..criteria import Joins, joins_field
from ..facets import Facet
from ..options import MISSING, Option

OPEN_FACETS = 3
JOINED = {
    Joins.ALL: gettext_lazy("Alle valgene må passe"),
    Joins.ANY: gettext_lazy("Det holder at ett av valgene passer"),
}
LONG_LIST = 10  # what components/facet.html shows before "Vis alle"


def chips(answer):
    """What is chosen, in the order of the facets, each with the search that lacks it."""
    for facet in answer.catalogue.facets:
        chosen = answer.criteria.of(facet.name)
        for option in answer.catalogue.options[facet.name].values():
            if option.value in chosen:
                url = answer.criteria.toggled(facet.name, option.value).as_address()
                yield {"label": told_apart(answer.catalogue, facet, option), "url": url}


def told_apart(catalogue, facet, option) -> str:
    """Away from its facet, «Nynorsk» may be what the work requires or what the posting is written in."""
    others = (other for other in catalogue.facets if other is not facet)
    is_double = any(option.label == one.label for other in others for one in catalogue.options[other.name].values())
    return f"{facet.label}: {option.label}" if is_double or option.value == MISSING else option.label


def facets(answer):
    """The first few stand open, but for what only says something of another facet's choice."""
    opened = [facet for facet in answer.shown if not facet.qualifies][:OPEN_FACETS]
    for facet in answer.shown:
        chosen = answer.criteria.of(facet.name)
        if options := shown(answer, facet):
            labels = [option.label for option in options if option.value in chosen]
            yield {
                "name": facet.name,
                "label": facet.label,
                "options": [row(answer, facet, option) for option in options],
                "joins": joins(answer, facet) if facet.turns and len(options) > 1 else [],
                "chosen_text": ", ".join(labels),
                "is_open": facet in opened or bool(labels),
            }


def joins(answer, facet):
    """How several values work together, for the reader to choose."""
    present = facet.joins_in(answer.criteria)
    name = joins_field(facet.name)
    return [
        {"id": f"{name}-{one}", "name": name, "value": one.value, "label": label, "checked": one is present}
        for one, label in JOINED.items()
    ]


def kept(answer):
    """(name, value) of what is chosen in facets that do not stand on the page, for the form to send along."""
    standing = {facet.name for facet in answer.shown}
    away = [facet.name for facet in answer.catalogue.facets if facet.name not in standing]
    values = [(name, value) for name in away for value in sorted(answer.criteria.of(name))]
    said = answer.criteria.joins.items()
    return [*values, *((joins_field(name), one.value) for name, one in said if name in away)]


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
    return options if len(options) <= LONG_LIST else chosen_first(options, chosen)


def as_tree(options, chosen):
    """Each county with its municipalities; where something is chosen, first."""
    branches = [[top, *(o for o in options if o.parent == top.value)] for top in options if not top.parent]
    branches.sort(key=lambda branch: not any(option.value in chosen for option in branch))
    return [option for branch in branches for option in branch]


def chosen_first(options, chosen):
    """The rest by name; months and other steps of a scale as they follow each other."""
    on_scale = any(option.span for option in options)
    rest = (lambda option: ()) if on_scale else alphabetical
    return sorted(options, key=lambda option: (option.value not in chosen, *rest(option)))


def alphabetical(option):
    """«Ikke oppgitt» stands last."""
    return option.value == MISSING, norwegian(option.label)
