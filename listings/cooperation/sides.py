"""For which of the two does somebody speak, where is that agency's page, and who hears of it there?"""

from django.urls import reverse

from listings.agencies.models import Membership
from listings.postings.owners import contacts_of
from listings.postings.permissions import written_agencies
from portal.access.roles import Role


def agency_for(user, cooperation):
    """Of the one who comes from a mail. Who speaks for both, comes for the one that is waited for."""
    hers = written_agencies(user)
    mine = [one for one in (cooperation.proposer, cooperation.partner) if one.pk in hers]
    waiting = [one for one in mine if cooperation.asked_of(one)]
    return (waiting or mine or [cooperation.proposer])[0]


def page_for(agency, cooperation, name="cooperation", *more):
    """Each of the two has its own address, so that one who speaks for both never answers for the wrong one."""
    return reverse(f"cooperation:{name}", args=[agency.slug, cooperation.public_id, *more])


def may_agree_for(user, agency):
    return user.has_role(Role.ADMINISTRATOR, agency)


def people_on(agency):
    """Those who write for it, and those who can agree for it, each once."""
    return list({person.pk: person for person in (*contacts_of(agency), *who_agree_for(agency))}.values())


def who_agree_for(agency):
    return Membership.objects.administrators_of(agency).people()
