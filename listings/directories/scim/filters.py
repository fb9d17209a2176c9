"""Which people or groups does a filter choose? The tree that scim2-models has read, as a question to the database."""

import re

from django.db.models import Q
from django.utils.translation import gettext as _
from scim2_models import InvalidFilterException
from scim2_models.path import CompareOperator, FilterVisitor, LogicalOperator

from ..models.people import HERE
from .members import key_of

LOOKUPS = {
    CompareOperator.eq: "exact",
    CompareOperator.ne: "exact",
    CompareOperator.co: "contains",
    CompareOperator.sw: "startswith",
    CompareOperator.ew: "endswith",
}
IN_ANY_CASE = {"exact": "iexact", "contains": "icontains", "startswith": "istartswith", "endswith": "iendswith"}
PEOPLE = {
    "username": "user_name",
    "externalid": "external_id",
    "emails": "email",
    "emails.value": "email",
    "displayname": "display_name",
    "name.formatted": "formatted",
    "name.givenname": "given_name",
    "name.familyname": "family_name",
    "title": "title",
    "department": "department",
}
GROUPS = {"displayname": "display_name", "externalid": "external_id"}
EXACT = {"external_id"}
WORK_VALUE = re.compile(r'emails\[type eq "work"\]\.value', re.IGNORECASE)
IS_IN = Q(active=True, membership__status__in=HERE)


class Chooser(FilterVisitor[Q]):
    """`columns`: which attribute is which of our fields. Raises InvalidFilterException for what cannot be asked."""

    def __init__(self, columns):
        self.columns = columns

    def column(self, path):
        column = self.columns.get(name_of(path))
        if column is None:
            raise InvalidFilterException(detail=_("Portalen kan ikke søke etter «%(name)s».") % {"name": path})
        return column

    def visit_comparison(self, node):
        name = name_of(node.attr_path)
        if name == "active" and self.columns is PEOPLE:
            return is_in(node)
        if name == "id":
            return by_id(node)
        column = self.column(node.attr_path)
        lookup = LOOKUPS.get(node.op)
        if lookup is None or not isinstance(node.value, str):
            raise InvalidFilterException(detail=_("Slik kan ikke «%(name)s» sammenlignes.") % {"name": name})
        chosen = compared(column, lookup, node.value)
        return ~chosen if node.op == CompareOperator.ne else chosen

    def visit_present(self, node):
        return ~Q(**{self.column(node.attr_path): ""})

    def visit_not(self, node):
        return ~self.visit(node.expr)

    def visit_logical_expr(self, node):
        first, *others = (self.visit(term) for term in node.terms)
        for other in others:
            first = first & other if node.op == LogicalOperator.and_ else first | other
        return first

    def visit_value_path(self, node):
        """Only one address is kept, so that what is asked of it is asked of the person."""
        if name_of(node.attr_path) != "emails" or self.columns is not PEOPLE:
            raise InvalidFilterException(
                detail=_("Portalen kan ikke søke etter «%(name)s».") % {"name": node.attr_path}
            )
        return Address().visit(node.val_filter) & ~Q(email="")


class Address(Chooser):
    """What stands inside emails[…]: it is always one for work."""

    def __init__(self):
        super().__init__({"value": "email"})

    def visit_comparison(self, node):
        if name_of(node.attr_path) == "type" and node.op == CompareOperator.eq:
            return ~Q(pk=None) if str(node.value).lower() == "work" else Q(pk=None)
        return super().visit_comparison(node)


def name_of(path):
    """Without the schema it belongs to: the library has seen that it does."""
    return f"{path.attr}.{path.sub_attr}".lower() if path.sub_attr else path.attr.lower()


def compared(column, lookup, value):
    if column == "user_name" and lookup == "exact":
        return Q(handle=value.lower())
    return Q(**{f"{column}__{lookup if column in EXACT else IN_ANY_CASE[lookup]}": value})


def is_in(node):
    if node.op != CompareOperator.eq or str(node.value).lower() not in {"true", "false"}:
        raise InvalidFilterException(detail=_("Slik kan ikke «%(name)s» sammenlignes.") % {"name": "active"})
    return IS_IN if str(node.value).lower() == "true" else ~IS_IN & Q(active__isnull=False)


def by_id(node):
    if node.op != CompareOperator.eq:
        raise InvalidFilterException(detail=_("Slik kan ikke «%(name)s» sammenlignes.") % {"name": "id"})
    return Q(public_id=key_of(node.value)) if key_of(node.value) else Q(pk=None)


def in_the_standards_words(question):
    """Entra ID asks for `emails[type eq "work"].value eq "…"`, which the standard only has in the path of a PATCH."""
    return WORK_VALUE.sub("emails.value", question)
