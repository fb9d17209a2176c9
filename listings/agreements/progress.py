"""Whose turn is it, and what comes next? Said to the one who reads.

Reads what `with_turns` has loaded, and of what is over its archivings, so that a list asks nothing more.
"""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.postings.permissions import written_agencies
from portal.foundation.clock import oslo_today

from .naming import lacks_signatory, may_name
from .sides import parties_of, side_of
from .status import AGENCIES, Party, Status

AWAY = gettext_lazy("En av virksomhetene er ikke med i ordningen nå, så avtalen kan verken endres eller signeres.")
NEXT = {
    Status.IN_FORCE: gettext_lazy("Avtalen er signert av alle og gjelder."),
    Status.COMPLETED: gettext_lazy("Perioden er over. Neste steg er å snakke om hvordan det gikk."),
    Status.EVALUATED: gettext_lazy("Avtalen er fullført og evaluert."),
    Status.CANCELLED: gettext_lazy("Avtalen ble avbrutt."),
    Status.DECLINED: gettext_lazy("En av partene sa nei til å signere."),
}
WRITING = {
    (Status.DRAFT, True): gettext_lazy("Fyll ut vilkårene, og send avtalen til gjennomlesing."),
    (Status.REVIEW, True): gettext_lazy("Svar på ønsker om endring, og send avtalen til signering når alle er enige."),
    (Status.REVIEW, False): gettext_lazy(
        "Les vilkårene. Skriv en kommentar, eller be om endring der noe ikke stemmer."
    ),
}


TO_ARCHIVE = gettext_lazy("Avtalen er over. Arkiver den hos dere, og meld det her når det er gjort.")


@dataclass(frozen=True)
class Turn:
    label: str
    is_mine: bool = False
    since: date | None = None


def missing_parties(agreement):
    """Of what waits for signatures now."""
    changed = agreement.amendment
    rows = (one for one in agreement.signatures.all() if one.voided_at is None)
    signed = {one.party for one in rows if changed is None or one.version_id == changed.version_id}
    return [party for party in Party if party not in signed]


def waits_for_signatures(agreement):
    changed = agreement.amendment
    holds = agreement.status == Status.IN_FORCE
    return agreement.status == Status.TO_SIGN or holds and changed is not None and changed.waits_for_signatures


def is_asked(user, agreement):
    """She signs for somebody who has not."""
    return not set(parties_of(user, agreement)).isdisjoint(missing_parties(agreement))


def is_shown_to(amendment, side):
    """A draft only to the side that writes it."""
    return amendment is not None and (not amendment.is_draft or amendment.side == side)


def is_to_choose(agreement, party):
    """Until the party has signed what is written or waits."""
    is_changed = agreement.status == Status.IN_FORCE and is_shown_to(agreement.amendment, party)
    return (agreement.is_written or is_changed) and party in missing_parties(agreement)


def party_to_name_for(user, agreement):
    """That has not signed, has nobody to do it, and is hers to name somebody for."""
    missing = (party for party in missing_parties(agreement) if lacks_signatory(agreement, party))
    return next((party for party in missing if may_name(user, agreement, party)), None)


def unarchived_sides(agreement):
    """Those whose agency has not said that it has archived it."""
    done = {one.party for one in agreement.archivings.all()}
    return [side for side in AGENCIES if side not in done]


def is_unarchived_by_hers(agreement, user):
    hers = written_agencies(user)
    return any(agreement.agency_on(side).pk in hers for side in unarchived_sides(agreement))


def is_to_archive(agreement, user):
    """It held and is over, and she can say that her agency has archived it."""
    return agreement.is_held_and_over and is_unarchived_by_hers(agreement, user)


def turn_of(agreement, user):
    """None when nobody is waited for; of what is over, only the one whose turn it is sees it."""
    if is_to_archive(agreement, user):
        last = agreement.ends if agreement.is_done else timezone.localdate(agreement.changed_at)
        return Turn(_("Din tur"), True, last)
    if not agreement.are_both_in:
        return None
    if waits_for_signatures(agreement):
        return turn_to_sign(agreement, user)
    waits = agreement.status in {Status.DRAFT, Status.REVIEW} or is_past(agreement)
    if not waits:
        return None
    side = side_of(user, agreement)
    is_mine = side == Party.RECEIVING or agreement.status == Status.REVIEW and lacks_signatory(agreement, side)
    return turn(agreement, is_mine, name_of(agreement, Party.RECEIVING))


def is_past(agreement):
    return agreement.status == Status.IN_FORCE and agreement.ends is not None and agreement.ends < oslo_today()


def turn_to_sign(agreement, user):
    names = ", ".join(name_of(agreement, party) for party in missing_parties(agreement))
    is_mine = is_asked(user, agreement) or party_to_name_for(user, agreement) is not None
    return turn(agreement, is_mine, names)


def turn(agreement, is_mine, names):
    label = _("Din tur") if is_mine else _("Venter på %(names)s") % {"names": names}
    changed = agreement.amendment if waits_for_signatures(agreement) else None
    return Turn(label, is_mine, timezone.localdate((changed or agreement).changed_at))


def name_of(agreement, party):
    agency = agreement.agency_on(party)
    if agency:
        return agency.short
    return agreement.person.name if agreement.person else str(Party.PERSON.label)


def next_step(agreement, user):
    if agreement.is_live and not agreement.are_both_in:
        return AWAY
    if waits_for_signatures(agreement):
        return next_signature(agreement, user)
    if is_to_archive(agreement, user):
        return TO_ARCHIVE
    is_receiving = side_of(user, agreement) == Party.RECEIVING
    return WRITING.get((agreement.status, is_receiving)) or NEXT.get(agreement.status, "")


def next_signature(agreement, user):
    is_first = agreement.status == Status.TO_SIGN
    if is_asked(user, agreement):
        return _("Les gjennom avtalen og signer") if is_first else _("Les endringen av avtalen og signer")
    if party := party_to_name_for(user, agreement):
        return _("Velg hvem som signerer for %(agency)s") % {"agency": name_of(agreement, party)}
    if is_first:
        return _("Partene signerer. Du får beskjed når avtalen gjelder.")
    return _("Avtalen gjelder. Partene signerer en endring, og du får beskjed når den gjelder.")
