"""Who comes into a group, and who leaves it, by one PATCH? Read without the group, which may have thousands."""

from dataclasses import dataclass, field
from uuid import UUID

from django.utils.translation import gettext as _
from scim2_models import Context, InvalidPathException, InvalidValueException, PatchOp, TooManyException
from scim2_models.path import CompareOperator, Comparison, LogicalExpr, LogicalOperator

from ..limits import MOST_MEMBERS
from .answers import refuse_too_many
from .resources import Group

FIELDS = {"displayname": "display_name", "externalid": "external_id", "members": "members"}


@dataclass
class MembersChange:
    """`only`: nobody else stays; None when the others stay. Then `gone` leave, and `new` come."""

    only: set | None = None
    new: set = field(default_factory=set)
    gone: set = field(default_factory=set)

    def replace(self, keys):
        self.only, self.new, self.gone = keys, set(), set()

    def add(self, keys):
        self.new |= keys
        self.gone -= keys

    def remove(self, keys):
        """None: everybody."""
        if keys is None:
            self.replace(set())
            return
        self.gone |= keys
        self.new -= keys
        self.only = self.only and self.only - keys


def group_said(payload, context):
    """(facts, public ids of members) of a whole group."""
    said = Group.model_validate(payload, scim_ctx=context)
    facts = {"display_name": said.display_name, "external_id": said.external_id or ""}
    return facts, keys_of([{"value": member.value} for member in said.members or []])


def group_patched(payload):
    """(facts, MembersChange)."""
    refuse_too_many(payload)
    patch = PatchOp[Group].model_validate(payload, scim_ctx=Context.RESOURCE_PATCH_REQUEST)
    facts, members = {}, MembersChange()
    for operation in patch.operations:
        for name, value in said_in(operation):
            if name == "members":
                change_members(members, operation, value)
            elif name:
                facts[name] = text_of(name, operation, value)
    return facts, members


def said_in(operation):
    """(our field, value) of what one operation is about; a field of None is nothing we keep."""
    path = operation.path
    if path is not None and path.model is None:
        binding = path.resolve()
        return [(binding and FIELDS.get(binding.field_name.replace("_", "")), operation.value)]
    if not isinstance(operation.value, dict):
        raise InvalidValueException(detail=_("Uten «path» må «value» være et objekt."))
    return [(FIELDS.get(str(name).lower()), value) for name, value in operation.value.items()]


def change_members(members, operation, value):
    chosen = operation.path.value_filter if operation.path is not None else None
    is_removal = operation.op == operation.Op.remove
    keys = named_in(chosen) if chosen is not None else said_of(value, strict=not is_removal)
    if is_removal:
        members.remove(keys)
    elif chosen is None:
        (members.replace if operation.op == operation.Op.replace_ else members.add)(keys or set())
    else:
        raise InvalidPathException(path=str(operation.path))


def said_of(value, *, strict):
    return None if value is None else keys_of(value, strict=strict)


def named_in(node):
    """The members that `members[value eq "…"]` chooses."""
    if isinstance(node, LogicalExpr) and node.op == LogicalOperator.or_:
        return set().union(*(named_in(term) for term in node.terms))
    if isinstance(node, Comparison) and node.op == CompareOperator.eq and str(node.attr_path).lower() == "value":
        return keys_of([{"value": node.value}], strict=False)
    raise InvalidPathException(detail=_('Medlemmer velges med members[value eq "id"].'))


def keys_of(entries, *, strict=True):
    """Public ids. Whoever is removed without being there is no mistake; who is added must be somebody."""
    entries = entries if isinstance(entries, list) else [entries]
    if len(entries) > MOST_MEMBERS:
        raise TooManyException(detail=_("Det er for mange medlemmer på én gang. Send dem i flere omganger."))
    keys = {key_of(entry) for entry in entries}
    if strict and None in keys:
        raise InvalidValueException(detail=_("Et medlem av gruppa er ikke blant brukerne dere har sendt."))
    return keys - {None}


def key_of(entry):
    value = entry.get("value") if isinstance(entry, dict) else entry
    try:
        return UUID(value) if isinstance(value, str) else None
    except ValueError:
        return None


def text_of(name, operation, value):
    if operation.op == operation.Op.remove and name != "display_name":
        return ""
    if isinstance(value, str) and operation.op != operation.Op.remove:
        return value
    if value is None and name != "display_name":
        return ""
    raise InvalidValueException(detail=_("Verdien må være en tekst."))
