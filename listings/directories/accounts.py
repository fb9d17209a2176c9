"""Which account is a person of the directory, and what may the directory write in it?

The account is hers, and may serve several agencies. Only the one whose domain her address is in writes her name, once
she has come; and where agencies share a domain, none of them does when she has a place in another, now or before.
"""

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.foundation.audit import record
from portal.foundation.one_line import on_one_line

from .models import DirectoryPerson


def account_at(address):
    return get_user_model().objects.filter(email__iexact=address).first()


def account_for(person):
    """Whoever has the address already, else a new one."""
    details = {"name": on_one_line(person.name), "title": on_one_line(person.title)}
    return account_at(person.address) or get_user_model().objects.create_user(person.address, **details)


def belongs_elsewhere(user, agency):
    return Membership.objects.active().filter(user=user).exclude(agency=agency)


def is_shared(address):
    agencies = Agency.objects.with_domain(address.rpartition("@")[2]).exclude(status=AgencyStatus.CLOSED)
    return agencies.count() > 1


def comes_by_itself(user, agency):
    """Her own agency has said that she is its, and nobody else could say so; to others she must answer."""
    return not belongs_elsewhere(user, agency).exists() and not is_shared(user.email)


def is_its_own(user, agency):
    """She has come, and nobody else could say who she is: another agency with the domain has never had her."""
    places = Membership.objects.filter(user=user)
    has_come = places.filter(agency=agency, status=MembershipStatus.ACTIVE).exists()
    domain = user.email.rpartition("@")[2].lower()
    of_others = places.exclude(agency=agency).filter(agency__domains__domain=domain)
    return has_come and agency.has_address(user.email) and not of_others.exists()


def write(person, changed):
    """What the directory has said anew, as far as it is its to say. `changed`: names of fields of DirectoryPerson."""
    membership = person.membership
    unit = on_one_line(person.department)
    if "department" in changed and membership.unit != unit:
        membership.unit = unit
        membership.save(update_fields=["unit"])
    user = membership.user
    if not is_its_own(user, person.agency):
        return
    name, title = on_one_line(person.name), on_one_line(person.title)
    wanted = {"name": name or user.name, "title": title if "title" in changed else user.title}
    different = [field for field, value in wanted.items() if getattr(user, field) != value]
    for field in different:
        setattr(user, field, wanted[field])
    if different:
        user.save(update_fields=different)
        record(user, "person.facts_changed", agency=str(person.agency.public_id), columns=different)


def follow_address(person):
    """Whether the account could take the new address; else the person is another account from now on."""
    user = person.membership.user
    if account_at(person.address) or not is_its_own(user, person.agency):
        return False
    user.email = person.address
    user.save(update_fields=["email"])
    record(user, "person.address_changed", agency=str(person.agency.public_id))
    EmailAddress.objects.filter(user=user).delete()
    return True


def refuse_same_place(membership, person):
    if DirectoryPerson.objects.filter(membership=membership).exclude(pk=person.pk).exists():
        raise ValidationError(_("En annen fra katalogen deres har samme e-postadresse."), code="unique")
