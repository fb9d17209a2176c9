"""What keeps an agreement from being signed, who mends it and where, and whose turn is it then?"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from listings.approvals.status import Status as Answer
from portal.access.rules import Action, can

from .approval import approval_of, is_refused
from .models import Remark
from .naming import lacks_signatory, may_name
from .progress import missing_parties, name_of, next_step, turn, turn_of
from .rules.findings import findings
from .sides import side_of
from .status import AGENCIES, Event, Party, Status
from .steps import BUTTONS, buttons_for
from .terms import BY_GROUP

READ_BY_ALL = frozenset({Status.REVIEW, Status.TO_SIGN})
"""A draft goes to be read first, whatever is missing."""


@dataclass(frozen=True)
class Stop:
    """`who` mends it, by name; `is_mine` where the reader can. `places`: label and anchor of where on the page."""

    text: str
    who: str
    is_mine: bool
    places: tuple[tuple[str, str], ...]


def stops_of(agreement, found, user):
    if agreement.status not in READ_BY_ALL or not agreement.are_both_in:
        return []
    missing = missing_parties(agreement)
    unnamed = [side for side in AGENCIES if side in missing and lacks_signatory(agreement, side)]
    broken = [one for one in found if one.stops]
    return [nobody_signs(agreement, side, user) for side in unnamed] + [of_rule(agreement, one, user) for one in broken]


def nobody_signs(agreement, side, user):
    agency = name_of(agreement, side)
    text = _("Ingen er valgt til å signere for %(agency)s.") % {"agency": agency}
    return Stop(text, agency, may_name(user, agreement, side), ((_("Signaturer"), "signer"),))


def of_rule(agreement, one, user):
    text = f"{one.rule.title}: {one.text}"
    if one.rule.code == "manager":
        return Stop(text, *who_brings_the_yes(agreement, user), ((_("Regelsjekk"), "h-rules"),))
    places = tuple((str(BY_GROUP[code].heading), code) for code in one.groups)
    return Stop(text, name_of(agreement, Party.RECEIVING), can(user, Action.EDIT_AGREEMENT, agreement), places)


def who_brings_the_yes(agreement, user):
    """Whoever it waits for once somebody is asked, else whoever can ask, or tell what the manager has said; and whether
    it is the reader."""
    asked, person = approval_of(agreement), agreement.person
    if asked and asked.waits:
        return who_goes_on(asked, user)
    asks = may_ask(agreement, asked)
    tells = not is_refused(agreement)
    names = [person.name] if asks else []
    names += [agreement.sending.short] if tells or not asks else []
    is_mine = asks and person.pk == user.pk or tells and can(user, Action.SAY_MANAGER_AGREED, agreement)
    both = {"person": names[0], "agency": names[-1]}
    return (_("%(person)s eller %(agency)s") % both if len(names) > 1 else names[0]), is_mine


def may_ask(agreement, asked):
    """The one who goes, about the posting that the agreement comes of."""
    if agreement.person is None or agreement.application is None or asked and asked.is_approved:
        return False
    return can(agreement.person, Action.ASK_MANAGER, agreement.application.posting)


def who_goes_on(asked, user):
    """With a question that is on its way: her agency confirms the address, she answers the manager, or the manager."""
    if asked.status == Answer.CONFIRMING:
        return asked.agency.short, can(user, Action.CONFIRM_APPROVER, asked)
    if asked.status == Answer.QUESTION:
        return asked.person.name, asked.person_id == user.pk
    return _("Lederen til %(name)s") % {"name": asked.person.name}, asked.approver_id == user.pk


def standing(agreement, found, user, *, has_wishes):
    """On the page: what stops it, whose turn it is, what comes next, and what can be done. `has_wishes`: somebody has
    asked for a change and waits for the answer."""
    stops = stops_of(agreement, found, user)
    said = {"turn": turn_of(agreement, user), "next": next_step(agreement, user)}
    answers = has_wishes and can(user, Action.EDIT_AGREEMENT, agreement)
    if stops and agreement.status == Status.REVIEW and not answers:
        said |= waited_for(agreement, stops, user)
    return said | {"stops": stops, "buttons": buttons_for(user, agreement, buttons_left(stops))}


def is_turn_of(agreement, user):
    """While it is written, and with the rules read, as on its page; a list reads no rules."""
    found = findings(agreement, agreement.current.terms)
    has_wishes = agreement.remarks.filter(state=Remark.State.ASKED).exists()
    found_turn = standing(agreement, found, user, has_wishes=has_wishes)["turn"]
    return found_turn is not None and found_turn.is_mine


def waited_for(agreement, stops, user):
    names = ", ".join(dict.fromkeys(one.who for one in stops if not one.is_mine))
    if any(one.is_mine for one in stops):
        words = _("Ordne det som venter på deg, så avtalen kan sendes til signering.")
        return {"turn": turn(agreement, True, ""), "next": words}
    told = {"turn": turn(agreement, False, names)}
    if side_of(user, agreement) == Party.RECEIVING:
        words = _("Avtalen kan ikke sendes til signering ennå. Den venter på %(names)s.")
        told["next"] = words % {"names": names}
    return told


def buttons_left(stops):
    """It is not offered to send what comes back at once."""
    return [one for one in BUTTONS if not stops or one.step != Event.ASK_TO_SIGN]
