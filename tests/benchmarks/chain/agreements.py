"""How do twenty thousand agreements come to stand in all states, with what was written, signed and archived?"""

from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256

from listings.agreements.canonical import RENDERING
from listings.agreements.models import Agreement, AgreementEvent, Amendment, Archiving, Signatory, Signature, Version
from listings.agreements.rules.catalogue import as_frozen, rules_now
from listings.agreements.status import (
    AGENCIES,
    DONE,
    HELD,
    AmendmentStatus,
    Event,
    Party,
    Status,
)
from listings.agreements.terms import EMPTY
from listings.agreements.terms.values import with_new
from listings.applications.status import Stage
from portal.access.roles import Role
from portal.foundation.clock import oslo_today

from .writing import ago, ahead, at, write

STATES = {
    **{Status.DRAFT: 3, Status.REVIEW: 3, Status.TO_SIGN: 4, Status.IN_FORCE: 25, Status.COMPLETED: 10},
    **{Status.EVALUATED: 45, Status.CANCELLED: 6, Status.DECLINED: 4},
}
PERCENTAGES = (20, 40, 50, 60, 80, 100)
CHANGED, CHANGING, ARCHIVED = 0.15, 0.06, 0.5
TO_PREPARE = timedelta(days=20)
SIGNED = HELD | {Status.CANCELLED}


@dataclass(frozen=True)
class Span:
    starts: date
    ends: date


def fill_agreements(world, applications):
    """Each place has one; the others are older than the interest that led to them, which is gone by now."""
    accepted = [row for row in applications if row.status == Stage.ACCEPTED][: world.sizes.agreements]
    rules = as_frozen(rules_now())
    made = [agreement(world, rules, row) for row in accepted]
    made += [agreement(world, rules) for _older in range(world.sizes.agreements - len(made))]
    for row in made[-world.sizes.busy // 2 :]:
        row.person, row.sending, row.receiving = world.busy, world.heavy, world.other_than(world.heavy)
        row.made_by = world.of_staff(row.receiving, Role.PUBLISHER)
    write(Agreement, made)
    versions = write(Version, [one for row in made for one in versions_of(row)])
    write(Signatory, [one for row in made for one in signatories(world, row)])
    write(Amendment, [one for row in made if row.version > 1 for one in changes(row, versions_by(versions), True)])
    sign_and_tell(world, made, versions_by(versions))
    return made


def agreement(world, rules, application=None):
    status = world.one(STATES, STATES.values())
    span = span_of(world, status)
    person = application.person if application else world.chance.choice(world.people)
    home = application.home_agency if application else world.homes[person.pk]
    host = application.posting.agency if application else world.other_than(home)
    made = at(min(span.starts - 2 * TO_PREPARE, ago(1)))
    held = at(min(span.starts - TO_PREPARE, ago(0)), hour=0) if status in SIGNED else None
    return Agreement(
        **{"application": application, "person": person, "sending": home, "receiving": host, "status": status},
        **{"starts": span.starts, "ends": span.ends, "percentage": world.chance.choice(PERCENTAGES)},
        version=2 if status in HELD and world.chance.random() < CHANGED else 1,
        kept_rules=rules if held else None,
        **{"made_at": made, "in_force_at": held, "shared_at": made, "made_by": world.of_staff(host, Role.PUBLISHER)},
        changed_at=at(min(span.ends, ago(1))) if status in DONE | {Status.CANCELLED} else held or made,
    )


def span_of(world, status):
    """Those that are over ended within two years, most of them within one; those in force are running or to come."""
    draw, length = world.chance.randint, timedelta(days=world.chance.randint(40, 360))
    if status in DONE | {Status.CANCELLED}:
        ends = ago(draw(1, 360) if world.chance.random() < 0.7 else draw(361, 730))
        return Span(ends - length, ends)
    if status == Status.IN_FORCE:
        starts = ahead(draw(1, 120)) if world.chance.random() < 0.25 else ago(draw(0, length.days))
        return Span(starts, starts + length)
    starts = ahead(draw(20, 150))
    return Span(starts, starts + length)


def versions_of(row):
    for number in range(1, row.version + 1):
        yield Version(agreement=row, number=number, terms=terms_of(row), by=row.made_by, at=row.made_at)


def terms_of(row):
    days = {"starts": row.starts, "ends": row.ends, "evaluation_due": row.ends + timedelta(days=21)}
    words = {"form": "hospitering", "construction": "A", "workplace": "Oslo", "salary_paid_by": "home"}
    work = {"tasks": "Lage kurs i saksbehandling, og prøve dem ut. " * 4, "goals": ["Lage digitale case", "Øve"]}
    return with_new(EMPTY, days | words | work | {"percentage": row.percentage, "sending_name": row.sending.name_nb})


def signatories(world, row):
    if row.status not in {Status.DRAFT, Status.REVIEW}:
        for party in AGENCIES:
            person = world.of_staff(row.agency_on(party), Role.MANAGER)
            yield Signatory(agreement=row, party=party, person=person, authority="Avdelingsdirektør", at=row.made_at)


def versions_by(versions):
    return {(one.agreement_id, one.number): one for one in versions}


def changes(row, versions, is_in_force):
    status = AmendmentStatus.IN_FORCE if is_in_force else AmendmentStatus.TO_SIGN
    version = versions[row.pk, row.version]
    facts = {"terms": version.terms, "why": "Arbeidet tar lengre tid", "by": row.made_by}
    yield Amendment(agreement=row, status=status, side=Party.RECEIVING, version=version, **facts, made_at=row.made_at)


def sign_and_tell(world, made, versions):
    asked = {row.pk: changing(world, row) for row in made}
    new = write(Version, [one for one in asked.values() if one])
    write(Amendment, [one for version in new for one in proposed(version)])
    signers = {(one.agreement_id, one.party): one.person for one in Signatory.objects.select_related("person")}
    rows = [(row, versions[row.pk, number]) for row in made for number in range(1, row.version + 1)]
    write(Signature, [one for row, version in rows for one in signatures(row, version, signers)])
    write(
        Archiving, [one for row in made if row.status in DONE and world.chance.random() < ARCHIVED for one in kept(row)]
    )
    write(AgreementEvent, [one for row in made for one in history(row)])


def changing(world, row):
    """A version that waits for signatures."""
    if row.status != Status.IN_FORCE or world.chance.random() >= CHANGING:
        return None
    return Version(agreement=row, number=row.version + 1, terms=terms_of(row), by=row.made_by)


def proposed(version):
    row = version.agreement
    facts = {"side": Party.RECEIVING, "terms": version.terms, "version": version, "by": row.made_by}
    yield Amendment(agreement=row, status=AmendmentStatus.TO_SIGN, why="Flere oppgaver", **facts)


def signatures(row, version, signers):
    """All three where it has been in force, the person alone where it waits."""
    parties = Party if row.in_force_at else (Party.PERSON,) if row.status == Status.TO_SIGN else ()
    for party in parties:
        person = row.person if party == Party.PERSON else signers[row.pk, party]
        digest = sha256(f"{row.pk} {version.number} {party}".encode()).hexdigest()
        facts = {"name": person.name, "method": "portal", "rendering": RENDERING, "digest": digest}
        when = row.in_force_at or row.made_at
        yield Signature(agreement=row, version=version, party=party, person=person, at=when, **facts)


def kept(row):
    return [Archiving(agreement=row, party=party, reference=f"26/{row.pk}") for party in AGENCIES]


ROAD = (Event.MAKE, Event.SHARE, Event.ASK_TO_SIGN)
ENDS = {
    Status.COMPLETED: (Event.COMPLETE,),
    Status.EVALUATED: (Event.COMPLETE, Event.EVALUATE),
    Status.CANCELLED: (Event.CANCEL,),
    Status.DECLINED: (Event.DECLINE,),
}


def history(row):
    went = {Status.DRAFT: 1, Status.REVIEW: 2}.get(row.status, len(ROAD))
    for event in ROAD[:went]:
        yield AgreementEvent(agreement=row, event=event, side=Party.RECEIVING, by=row.made_by, at=row.made_at)
    if row.in_force_at:
        for event in (Event.SIGN, Event.SIGN, Event.SIGN, Event.ENTER):
            yield AgreementEvent(agreement=row, event=event, at=row.in_force_at)
    for event in ENDS.get(row.status, ()):
        yield AgreementEvent(agreement=row, event=event, by=row.made_by, at=at(min(row.ends, oslo_today())))
