"""What follows when somebody comes to an agency, leaves it, or gets or loses a role there, whoever decided it?"""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.foundation.admission import forget_places
from portal.foundation.audit import record

from .furnishing import keep_in_step
from .models import Agency, Membership, MembershipRole
from .models.put_out import let_back, note_put_out
from .signals import member_changed
from .status import HOW_MUCH_IN, MEMBERSHIP_LIFECYCLE, MembershipStatus

BY_HAND, BY_DIRECTORY = "by_hand", "by_directory"
ENDED, WAITING = MembershipStatus.ENDED, MembershipStatus.WAITING
INVITED, ACTIVE = MembershipStatus.INVITED, MembershipStatus.ACTIVE


def settled(membership, event, by, **facts):
    forget_places(membership.user)
    keep_in_step(membership)
    record(membership, event, by=by, agency=str(membership.agency.public_id), **facts)
    member_changed.send(sender=Membership, membership=membership)
    return membership


def enter(person, agency, status, *, unit="", came_by=""):
    """The one way in. Gives her place, and what it was before; None where there was none.

    Who is as far in already stays as she is, and who waits and is invited is in, because both have said yes. Whoever
    lets her in has been asked, so what put her out once no longer holds.
    """
    fresh = {"status": status, "unit": unit, "came_by": came_by}
    place, is_new = Membership.objects.get_or_create(user=person, agency=agency, defaults=fresh)
    before = None if is_new else place.status
    if not is_new:
        come_further(place, status, came_by)
    if before != place.status:
        let_back(agency, person.email)
    return place, before


def come_further(place, status, came_by):
    """Who had left begins anew; who was invited came by the invitation, whoever brings her now."""
    before = place.status
    wanted = ACTIVE if (before, status) == (WAITING, INVITED) else status
    if HOW_MUCH_IN.index(wanted) <= HOW_MUCH_IN.index(before):
        return
    MEMBERSHIP_LIFECYCLE.take_to(wanted, place)
    place.since = timezone.now() if before == ENDED else place.since
    place.came_by = place.came_by if before == INVITED else came_by
    place.save(update_fields=["status", "since", "came_by"])


def enter_strangers(agency, accounts, units):
    """Many at once whom nobody knew before: invited, in the same order."""
    pairs = zip(accounts, units, strict=True)
    places = [Membership(user=account, agency=agency, unit=unit, status=INVITED) for account, unit in pairs]
    let_back(agency, *(account.email for account in accounts))
    return Membership.objects.bulk_create(places)


def step(membership, name):
    """Of one who is there already, and waits for an answer."""
    MEMBERSHIP_LIFECYCLE.take(name, membership)
    membership.save(update_fields=["status"])


def leave(membership, came_by=""):
    """Her roles go, so that coming back does not bring them. `came_by`: the provider that alone may bring her back."""
    MEMBERSHIP_LIFECYCLE.end(membership)
    membership.came_by = came_by
    membership.save(update_fields=["status", "came_by"])
    membership.roles.all().delete()


def put_out(membership):
    """She leaves because the agency says so; then she does not come back by herself, not even with a new account.

    Raises ValidationError for the last administrator.
    """
    keep_one_administrator(membership)
    leave(membership)
    note_put_out(membership.agency, membership.user.email)


def keep_one_administrator(membership):
    """Locks the agency and asks after that, so that two who leave at once do not both pass. Who has the role for a time
    is no administrator here."""
    Agency.objects.select_for_update(no_key=True).get(pk=membership.agency_id)
    ids = Membership.objects.lasting_administrators().of(membership.agency).values_list("pk", flat=True)
    if set(ids) == {membership.pk}:
        raise ValidationError(
            _("Virksomheten må ha minst én administrator. Gi rollen til en annen først."), code="last_administrator"
        )


def give(membership, role, source=BY_HAND, until=None):
    """`source`: by_hand or by_directory; the other one may have given it already. `until`: the last day of what is
    given by hand."""
    end = {"until": until} if source == BY_HAND else {}
    MembershipRole.objects.update_or_create(
        membership=membership,
        role=Role(role),
        defaults={source: True, **end},
        create_defaults={BY_HAND: False, source: True, **end},
    )


def take(membership, role, source=BY_HAND):
    """What the other source gives stays. Raises ValidationError when nobody else could give the role back."""
    held = membership.roles.filter(role=role).first()
    if held is None:
        return
    setattr(held, source, False)
    if held.by_hand or held.by_directory:
        held.until = held.until if held.by_hand else None
        held.save(update_fields=[source, "until"])
        return
    if role == Role.ADMINISTRATOR:
        keep_one_administrator(membership)
    held.delete()
