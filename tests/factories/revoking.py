"""Every way in which somebody loses her access to an agency: `WAYS[name](membership)` goes it by the verbs and doors
of the portal, as whoever does it would.

Her address must lie in the agency's domain, because a directory and a list know people by that: `at_home(membership)`.
`BACK` are the ways that can be undone, each by its own verb.
"""

from django.test import Client

from listings.agencies.actions import close_agency, end_membership, reactivate_agency, suspend_agency
from portal.access.actions import let_in_again, shut_out
from portal.privacy.erasing import erase_account

from .agencies import administrator, portal_administrator
from .directories import Entra, op, user
from .imports import brought_in


def at_home(membership):
    """She and a colleague who stays, so that nobody is the last administrator."""
    person, domain = membership.user, membership.agency.domains.first().domain
    type(person).objects.filter(pk=person.pk).update(email=f"hun{person.pk}@{domain}")
    person.refresh_from_db()
    return administrator(membership.agency, email=f"blir{person.pk}@{domain}")


def keeper_of(agency):
    return agency.memberships.get(user__email__startswith="blir").user


def agency_suspended(membership):
    suspend_agency(agency=membership.agency, by=portal_administrator())


def agency_closed(membership):
    close_agency(agency=membership.agency, by=portal_administrator())


def removed(membership):
    end_membership(membership=membership, by=keeper_of(membership.agency))


def not_on_the_new_list(membership):
    keeper = keeper_of(membership.agency)
    brought_in(membership.agency, keeper, f"{keeper.email};;;;", is_whole=True)


def known_to(directory, person):
    answer = directory.post("/Users", user(person.email))
    assert answer.status_code == 201, answer.content
    return answer.json()["id"]


def deactivated_by_the_directory(membership):
    directory = Entra(Client(), membership.agency)
    key = known_to(directory, membership.user)
    assert directory.patch(f"/Users/{key}", op("Replace", "active", "False")).status_code == 200


def deleted_by_the_directory(membership):
    directory = Entra(Client(), membership.agency)
    assert directory.delete(f"/Users/{known_to(directory, membership.user)}").status_code == 204


def shut_out_of_the_portal(membership):
    shut_out(person=membership.user, by=portal_administrator())


def erased(membership):
    erase_account(person=membership.user, by=portal_administrator())


FROM_THE_AGENCY = {
    way.__name__: way
    for way in (
        agency_suspended,
        agency_closed,
        removed,
        not_on_the_new_list,
        deactivated_by_the_directory,
        deleted_by_the_directory,
    )
}
"""She still has her account, and may see what the portal holds of her."""
WAYS = FROM_THE_AGENCY | {way.__name__: way for way in (shut_out_of_the_portal, erased)}


def let_agency_in_again(membership):
    reactivate_agency(agency=membership.agency, by=portal_administrator())


def let_person_in_again(membership):
    let_in_again(person=membership.user, by=portal_administrator())


BACK = {
    "agency_suspended": let_agency_in_again,
    "agency_closed": let_agency_in_again,
    "shut_out_of_the_portal": let_person_in_again,
}
