"""How does an agency change where a person stands in it, and what she does there?"""

from django.db import transaction

from portal.access.rules import Action, require

from ..belonging import settled


@transaction.atomic
def change_place(*, membership, by, **facts):
    """`facts`: unit, title. What she does is said of an agency's own people alone, as when they are let in."""
    require(by, Action.MANAGE_MEMBERS, membership)
    person = membership.user
    if "unit" in facts:
        membership.unit = facts["unit"]
        membership.save(update_fields=["unit"])
    if "title" in facts and membership.agency.has_address(person.email):
        person.title = facts["title"]
        person.save(update_fields=["title"])
    return settled(membership, "membership.facts_changed", by, columns=sorted(facts))
