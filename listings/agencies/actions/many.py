"""How do many people come to an agency at once, whom the portal does not know yet?"""

from django.contrib.auth import get_user_model
from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..belonging import enter_strangers
from ..models import MembershipRole
from ..welcoming import welcome


@transaction.atomic
def let_in_strangers(*, agency, people, by, is_told=True):
    """As `let_in` does it for one, in a few statements for all; `people` holds email, name, title, unit and roles of
    each. Gives the memberships in the same order.

    Who gets a role is recorded one by one; of the others it is enough that the whole is, by whoever calls.
    Raises IntegrityError when one of them has got an account meanwhile.
    """
    require(by, Action.MANAGE_MEMBERS, agency)
    accounts = get_user_model().objects.create_users(accounts_for(agency, people))
    places = enter_strangers(agency, accounts, [told["unit"] for told in people])
    give_roles(places, people, by)
    for place in places if is_told else ():
        welcome(place, by)
    return places


def accounts_for(agency, people):
    """What she is called is only said of an agency's own people."""
    own = set(agency.domains.values_list("domain", flat=True))
    for told in people:
        is_own = told["email"].rpartition("@")[2].lower() in own
        yield {"email": told["email"]} | {name: told[name] if is_own else "" for name in ("name", "title")}


def give_roles(places, people, by):
    pairs = list(zip(places, people, strict=True))
    MembershipRole.objects.bulk_create(
        MembershipRole(membership=place, role=role) for place, told in pairs for role in told["roles"]
    )
    for place, told in pairs:
        if told["roles"]:
            facts = {"agency": str(place.agency.public_id), "roles": sorted(map(str, told["roles"]))}
            record(place, "membership.offered", by=by, **facts)
