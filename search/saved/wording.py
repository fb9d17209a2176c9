"""How is a search said in words, for its name and for the list?"""

from django.utils.translation import gettext as _

from ..criteria import Criteria, Joins
from ..facets import Catalogue
from .models.search import LONGEST_NAME


def lines_of(criteria: Criteria, catalogue: Catalogue) -> list[dict]:
    """A label and its values for each facet that narrows, the words first."""
    lines = [{"label": _("Ord"), "value": f"«{criteria.text}»"}] if criteria.text else []
    for facet in catalogue.facets:
        chosen = criteria.of(facet.name)
        labels = [option.label for option in catalogue.options[facet.name].values() if option.value in chosen]
        if labels:
            lines.append({"label": facet.label, "value": ", ".join(labels) + joined(criteria, facet)})
    return lines


def joined(criteria, facet):
    """Said where it is not as the facet has it, and makes a difference."""
    if facet.name not in criteria.joins or len(criteria.of(facet.name)) < 2:
        return ""
    how = _("alle må passe") if criteria.joins[facet.name] is Joins.ALL else _("ett er nok")
    return f" ({how})"


def name_of(criteria: Criteria, catalogue: Catalogue) -> str:
    """«arkiv», Oslo, Behov"""
    words = [line["value"] for line in lines_of(criteria, catalogue)]
    name = ", ".join(words) or _("Alle utlysninger")
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip(' ,')}…"
