"""What have agencies asked each other about their offers and swaps, and what came of it? What is older is let go."""

from datetime import timedelta

from listings.postings.choices import Kind
from listings.postings.status import Status as OfPosting
from listings.requests.models import Request, RequestChange
from listings.requests.status import CONTACTABLE, LIVE, Event, Side, Status
from portal.access.roles import Role

from .writing import ago, ahead, at, write

STATES = {
    **{Status.WAITING: 20, Status.TALKING: 20, Status.DECLINED: 20, Status.WITHDRAWN: 10},
    **{Status.ENDED: 5, Status.SETTLED: 15, Status.DROPPED: 10},
}
ROADS = {
    Status.TALKING: (Event.AGREE,),
    Status.DECLINED: (Event.DECLINE,),
    Status.WITHDRAWN: (Event.WITHDRAW,),
    Status.ENDED: (Event.END,),
    Status.SETTLED: (Event.AGREE, Event.SETTLE),
    Status.DROPPED: (Event.AGREE, Event.DROP),
}
BY_ASKER = {Event.WITHDRAW}
MESSAGE = "Vi trenger en arkivar fra mars, og kan låne dere en jurist. " * 4
ANSWER = "Det vil vi gjerne snakke om."
OLDEST = 350


def fill_requests(world, postings):
    """The first is between the heavy agency and another, and talked about. In a tiny filling nothing may be offered."""
    out = [one for one in postings if one.status != OfPosting.DRAFT]
    offers = [one for one in out if one.kind != Kind.NEED] or postings[:1]
    needs = {one.agency_id: one for one in out if one.kind == Kind.NEED}
    living, made = set(), []
    for number in range(world.sizes.requests):
        made.append(asked(world, living, world.chance.choice(offers), needs, is_first=number == 0))
    write(Request, made)
    write(RequestChange, [change for row in made for change in history(world, row)])
    return made


def asked(world, living, posting, needs, *, is_first):
    """An agency has one that lives to a posting; what else it has asked about it is over."""
    owner = posting.agency
    asker = world.heavy if is_first and owner != world.heavy else world.other_than(owner)
    status = Status.TALKING if is_first else world.one(STATES, STATES.values())
    if status in LIVE and (posting.pk, asker.pk) in living:
        status = Status.DECLINED
    living |= {(posting.pk, asker.pk)} if status in LIVE else set()
    sent = at(ago(world.chance.randint(10, OLDEST)))
    about = needs.get(asker.pk) if world.chance.random() < 0.5 else None
    return Request(
        **{"posting": posting, "agency": asker, "about": about, "title": posting.title, "status": status},
        **{"about_title": about.title if about else "", "message": MESSAGE, "starts": ahead(60)},
        sent_by=world.of_staff(asker, Role.PUBLISHER),
        contact=world.of_staff(owner, Role.PUBLISHER) if status in CONTACTABLE else None,
        **{"how_long": "Tre måneder", "sent_at": sent, "changed_at": sent + timedelta(days=2 * len(road_of(status)))},
    )


def road_of(status):
    return ROADS.get(status, ())


def history(world, row):
    yield RequestChange(request=row, event=Event.SEND, side=Side.ASKER, by=row.sent_by, at=row.sent_at)
    for number, event in enumerate(road_of(row.status), 1):
        side = Side.NOBODY if event == Event.END else Side.ASKER if event in BY_ASKER else Side.OWNER
        by = {Side.ASKER: row.sent_by, Side.OWNER: world.of_staff(row.posting.agency, Role.PUBLISHER)}.get(side)
        when = row.sent_at + timedelta(days=2 * number)
        yield RequestChange(request=row, event=event, side=side, by=by, text=ANSWER if by else "", at=when)
