"""Who follows an exchange, who does what is to be done in it, and who plans? The portal's owner sees none of it.

A leader follows what she has said yes to or signs for, not everybody's. Whoever is responsible for a plan reads the
plans, whatever she is in the agency.
"""

from django.db.models import Exists, OuterRef, Q

from listings.agencies.permissions import administers, written_agencies
from listings.agreements.models import Signatory
from listings.agreements.permissions import are_both_in, goes_herself, goes_not, is_chosen_to_sign
from listings.agreements.sides import chosen_for
from listings.agreements.status import Party
from listings.approvals.standing import said_by
from portal.access.permissions import is_signed_in
from portal.access.roles import Role
from portal.access.rules import NOTHING, RULES, Action, predicate

from .models import ExchangePlan


def led_agencies(user):
    return user.agency_ids(Role.MANAGER) if user.is_authenticated else set()


def followed_agencies(user):
    """Keys of those for which she speaks, or in which she leads."""
    return written_agencies(user) | led_agencies(user)


@predicate
def follows_here(user, agency=None):
    """Personen er leder, utlyser eller administrator i virksomheten."""
    return agency is not None and agency.pk in followed_agencies(user)


@predicate
def answers_for_a_plan_here(user, agency=None):
    """Personen er ansvarlig leder i en av utvekslingsplanene til virksomheten."""
    return agency is not None and ExchangePlan.objects.led_by(user).filter(agency=agency).exists()


@predicate(rows=lambda user: Q(sending__in=written_agencies(user)) | Q(receiving__in=written_agencies(user)))
def speaks_for_a_side(user, agreement):
    """Personen er utlyser eller administrator i en av de to virksomhetene."""
    return bool({agreement.sending_id, agreement.receiving_id} & written_agencies(user))


def where_she_said_yes(user):
    led = led_agencies(user)
    facts = {"person": OuterRef("person"), "posting": OuterRef("application__posting"), "agency": OuterRef("sending")}
    return Q(Exists(said_by(user).filter(**facts)), sending__in=led) if led else NOTHING


@predicate(rows=where_she_said_yes)
def said_yes_to_it(user, agreement):
    """Personen er leder i den avgivende virksomheten, og har sagt ja til utvekslingen."""
    if agreement.application is None or agreement.sending_id not in led_agencies(user):
        return False
    facts = {"person": agreement.person_id, "posting": agreement.application.posting_id}
    return said_by(user).filter(agency=agreement.sending_id, **facts).exists()


def where_she_leads_and_signs(user):
    led = led_agencies(user)
    sending, receiving = Q(agreement__sending__in=led), Q(agreement__receiving__in=led)
    sides = Q(sending, party=Party.SENDING) | Q(receiving, party=Party.RECEIVING)
    return Q(pk__in=Signatory.objects.filter(sides, person=user.pk).values("agreement")) if led else NOTHING


def signed_sides(user, agreement):
    """Those that she signs for, and leads in."""
    led = led_agencies(user)
    return {side for side in chosen_for(user, agreement) if agreement.agency_on(side).pk in led} if led else set()


@predicate(rows=where_she_leads_and_signs)
def leads_and_signs(user, agreement):
    """Personen er leder i en av de to virksomhetene, og er valgt til å signere for den."""
    return bool(signed_sides(user, agreement))


@predicate(rows=lambda user: Q(in_force_at__isnull=False))
def has_been_in_force(user, agreement):
    """Avtalen gjelder, eller har vært i kraft."""
    return agreement.in_force_at is not None


FOLLOWING = [[has_been_in_force, one] for one in (speaks_for_a_side, said_yes_to_it, leads_and_signs)]
HERS = [has_been_in_force, goes_herself, is_signed_in]
SIGNED = [has_been_in_force, is_chosen_to_sign]
FOR_AGENCY = [[*way, goes_not, are_both_in] for way in FOLLOWING]
RULES.update(
    {
        Action.SEE_EXCHANGES: [[follows_here]],
        Action.SEE_OWN_EXCHANGES: [[is_signed_in]],
        Action.SEE_EXCHANGE: [*FOLLOWING, HERS, SIGNED],
        Action.TEND_EXCHANGE: [*FOR_AGENCY, [*HERS, are_both_in]],
        Action.ADD_TO_EXCHANGE: FOR_AGENCY,
        Action.TEND_CHECKLIST: [[administers]],
        Action.SEE_EXCHANGE_PLAN: [[follows_here], [is_signed_in, answers_for_a_plan_here]],
        Action.KEEP_EXCHANGE_PLAN: [[administers]],
    }
)
