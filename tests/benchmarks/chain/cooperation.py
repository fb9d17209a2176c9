"""Which cooperation agreements do the agencies have, with what was proposed, agreed to and kept as a paper?"""

from datetime import timedelta
from hashlib import sha256

from listings.cooperation.canonical import RENDERING
from listings.cooperation.models import Acceptance, AgreedPaper, Cooperation, CooperationEvent, Proposal
from listings.cooperation.shared_terms import EMPTY, shown_of, with_new
from listings.cooperation.status import LIVE, Event, ProposalStatus, Status
from portal.access.roles import Role

from .writing import ago, at, write

STATES = {Status.WRITTEN: 30, Status.IN_FORCE: 50, Status.ENDED: 12, Status.DROPPED: 8}
OLDEST = 700
ROUNDS = {1: 50, 2: 30, 3: 20}
"""So many proposals were sent before it came to stand as it does."""
LAST = {
    **{Status.WRITTEN: ProposalStatus.SENT, Status.IN_FORCE: ProposalStatus.AGREED},
    **{Status.ENDED: ProposalStatus.AGREED, Status.DROPPED: ProposalStatus.DECLINED},
}
WORDS = {
    **{"salary_paid_by": "home", "travel_paid_by": "host", "insurance_follows": "home", "notice_months": 2},
    "follow_up": "En samtale i måneden, med begge lederne. " * 3,
}
PAPER = b"%PDF-1.7"


def fill_cooperation(world):
    """The first is the heavy agency's, and in force."""
    living, made = set(), []
    for number in range(world.sizes.cooperations):
        made.append(cooperation(world, living, world.heavy if number == 0 else world.drawn(1)[0], number == 0))
    write(Cooperation, made)
    proposals = write(Proposal, [one for row in made for one in proposals_of(world, row)])
    write(Acceptance, [yes for one in proposals if one.number for yes in acceptances(world, one)])
    agreed = [one for one in proposals if one.status == ProposalStatus.AGREED]
    write(AgreedPaper, [paper(one) for one in agreed])
    for one in agreed:
        one.cooperation.current = one
    Cooperation.objects.bulk_update([one.cooperation for one in agreed], ["current"], batch_size=500)
    write(CooperationEvent, [event for one in proposals for event in history(one)])
    return made


def cooperation(world, living, proposer, is_first):
    """Two agencies have one that lives; what else they had is over."""
    partner, status = world.other_than(proposer), Status.IN_FORCE if is_first else world.one(STATES, STATES.values())
    pair = frozenset((proposer.pk, partner.pk))
    if status in LIVE and pair in living:
        status = Status.ENDED
    living |= {pair} if status in LIVE else set()
    begun = at(ago(world.chance.randint(20, OLDEST)))
    agreed = begun + timedelta(days=15) if LAST[status] == ProposalStatus.AGREED else None
    return Cooperation(
        **{"proposer": proposer, "partner": partner, "status": status, "made_at": begun, "shown_at": begun},
        **{"made_by": world.of_staff(proposer, Role.PUBLISHER), "in_force_at": agreed, "changed_at": agreed or begun},
        ends=ago(1) if status == Status.ENDED else None,
    )


def proposals_of(world, row):
    """The two take turns; on some of those that are in force one of them writes anew."""
    rounds = world.one(ROUNDS, ROUNDS.values())
    for number in range(1, rounds + 1):
        is_last, agency = number == rounds, row.partner if number % 2 == 0 else row.proposer
        status = LAST[row.status] if is_last else ProposalStatus.ANSWERED
        facts = {"cooperation": row, "agency": agency, "terms": with_new(EMPTY, WORDS | {"notice_months": number})}
        by, when = world.of_staff(agency, Role.ADMINISTRATOR), row.made_at + timedelta(days=3 * number)
        numbers = {"number": number, "answers": number - 1 or None}
        yield Proposal(**facts, **numbers, status=status, by=by, changed_at=when)
    if row.status == Status.IN_FORCE and world.chance.random() < 0.2:
        yield Proposal(**facts, by=by, changed_at=when)


def acceptances(world, one):
    """By the one who sent it, and where both have agreed, by the other."""
    row = one.cooperation
    agreed = one.status == ProposalStatus.AGREED
    for agency in (one.agency, row.other_than(one.agency))[: 2 if agreed else 1]:
        person, shown = world.of_staff(agency, Role.ADMINISTRATOR), shown_of(one.terms)
        names = {"agency_name": agency.name_nb, "other_name": row.other_than(agency).name_nb, "name": person.name}
        page = {"rendering": RENDERING, "language": "nb", "shown": shown, "title": person.title}
        digest = sha256(f"{row.pk} {one.number} {agency.pk}".encode()).hexdigest()
        yield Acceptance(proposal=one, agency=agency, person=person, digest=digest, at=one.changed_at, **page, **names)


def paper(one):
    facts = {"language": "nb", "words": [], "at": one.changed_at, "content": PAPER}
    return AgreedPaper(proposal=one, digest=sha256(PAPER).hexdigest(), **facts)


def history(one):
    """Of each proposal that it was sent; of the last what came of it."""
    facts = {"cooperation": one.cooperation, "agency": one.agency, "by": one.by}
    if one.number == 1:
        yield CooperationEvent(event=Event.BEGIN, at=one.cooperation.made_at, **facts)
    if one.number:
        yield CooperationEvent(event=Event.SEND, at=one.changed_at, **facts)
    ends = {ProposalStatus.AGREED: Event.ACCEPT, ProposalStatus.DECLINED: Event.DECLINE}
    if one.status in ends:
        other = one.cooperation.other_than(one.agency)
        yield CooperationEvent(event=ends[one.status], at=one.changed_at, cooperation=one.cooperation, agency=other)
