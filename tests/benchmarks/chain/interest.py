"""How do fifty thousand applications come to stand in all stages, each with its copy of a profile and its history?"""

from datetime import timedelta

from django.utils import timezone

from listings.applications.models import Application, CandidateTag, StageChange
from listings.applications.reasons import Reason
from listings.applications.status import SAID_BY_AGENCY, Stage
from listings.postings.status import FINDABLE, Status
from listings.vocabulary.models import Competence
from portal.access.roles import Role

from ..corpus import shelf
from .writing import ago, at, write

OUT = {
    **{Stage.RECEIVED: 40, Stage.ASSESSING: 25, Stage.INTERVIEW: 15, Stage.OFFERED: 5, Stage.ACCEPTED: 2},
    **{Stage.NOT_SELECTED: 8, Stage.WITHDRAWN: 5},
}
OVER = {Stage.ACCEPTED: 40, Stage.NOT_SELECTED: 45, Stage.WITHDRAWN: 9, Stage.DECLINED: 6}
ROADS = {
    Stage.RECEIVED: (),
    Stage.ASSESSING: (Stage.ASSESSING,),
    Stage.INTERVIEW: (Stage.ASSESSING, Stage.INTERVIEW),
    Stage.OFFERED: (Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED),
    Stage.ACCEPTED: (Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED),
    Stage.DECLINED: (Stage.INTERVIEW, Stage.OFFERED, Stage.DECLINED),
    Stage.NOT_SELECTED: (Stage.ASSESSING, Stage.NOT_SELECTED),
    Stage.WITHDRAWN: (Stage.WITHDRAWN,),
}
MESSAGE = "Jeg har arbeidet med dette i elleve år, og vil gjerne lære hvordan dere gjør det."
TAGS = ("digital", "nord", "kan begynne straks")
LAST_STEP = timedelta(days=1)


def fill_interest(world, postings):
    open_ones = [one for one in postings if one.status != Status.DRAFT]
    copies, steps = Copies(world), []
    rows = [made(world, posting, person, copies) for posting, person in pairs(world, open_ones)]
    write(Application, rows)
    for row in rows:
        steps += road(world, row)
    write(StageChange, steps)
    tag_crowd(world, [row for row in rows if row.posting_id == postings[0].pk])
    return rows


def pairs(world, postings):
    """(posting, person), nobody twice to the same and nobody to her own agency: the crowd first, then the busy one."""
    crowd, rest = postings[0], postings[1:]
    elsewhere = [one for one in postings if one.agency_id != world.homes[world.busy.pk].pk]
    busy = {posting.pk for posting in world.chance.sample(elsewhere, min(world.sizes.busy, len(elsewhere)))}
    yield from ((posting, world.busy) for posting in postings if posting.pk in busy)
    left = max(world.sizes.applications - len(busy) - world.sizes.crowd, 0)
    for posting, number in [(crowd, world.sizes.crowd), *shares(world, rest, left)]:
        drawn = world.chance.sample(world.people, min(number * 2 + 5, len(world.people)))
        strangers = [one for one in drawn if world.homes[one.pk].pk != posting.agency_id and one != world.busy]
        yield from ((posting, person) for person in strangers[:number])


def shares(world, postings, number):
    """Few have many and many have few."""
    weights = [world.chance.expovariate(1) for _posting in postings]
    part = number / sum(weights)
    return [(posting, round(part * weight)) for posting, weight in zip(postings, weights, strict=True)]


def made(world, posting, person, copies):
    mix = OUT if posting.status in FINDABLE else OVER
    stage = world.one(mix, mix.values())
    sent = min(posting.published_at + timedelta(days=world.chance.randint(0, 30)), at(ago(1)))
    moved = min(sent + timedelta(days=5 * len(ROADS[stage])), timezone.now() - LAST_STEP)
    return Application(
        **{"posting": posting, "person": person, "home_agency": world.homes[person.pk], "status": stage},
        **{"message": MESSAGE, "snapshot": copies.of(person), "submitted_at": sent, "changed_at": max(moved, sent)},
        may_ask_again_at=moved if stage == Stage.NOT_SELECTED and world.chance.random() < 0.4 else None,
    )


def road(world, row):
    """Each step with who took it."""
    yield StageChange(application=row, status=Stage.RECEIVED, by=row.person, at=row.submitted_at)
    stages = ROADS[row.status]
    for number, stage in enumerate(stages, 1):
        is_said = stage in SAID_BY_AGENCY
        when = row.submitted_at + (row.changed_at - row.submitted_at) * number / len(stages)
        yield StageChange(
            **{"application": row, "status": stage, "at": when, "text": "Takk for at du meldte interesse." * is_said},
            by=world.of_staff(row.posting.agency, Role.PUBLISHER) if is_said else row.person,
            reason=world.one(Reason.values) if stage == Stage.NOT_SELECTED else "",
            told_at=when if is_said else None,
        )


def tag_crowd(world, rows):
    tags = write(CandidateTag, [CandidateTag(agency=world.heavy, name=name) for name in TAGS])
    through = Application.tags.through
    write(through, [through(application=row, candidatetag=tag) for row in rows[::2] for tag in tags[:2]])


class Copies:
    """One for each person, as listings/profiles/snapshot.py makes it."""

    def __init__(self, world):
        self.world, self.held = world, {}
        rows = Competence.objects.values("slug", "label_nb", "label_nn", "label_en")
        self.words = [
            {"slug": row["slug"]} | {code: row[f"label_{code}"] for code in ("nb", "nn", "en")} for row in rows
        ]

    def of(self, person):
        if person.pk not in self.held:
            self.held[person.pk] = self.made(person, self.world.homes[person.pk])
        return self.held[person.pk]

    def made(self, person, home):
        chance = self.world.chance
        words = chance.sample(self.words, 8)
        agency = {"nb": home.name_nb, "nn": home.name_nn or home.name_nb, "short": home.short}
        return {
            **{"name": person.name, "title": person.title, "agency": agency, "unit": "", "language": "nb"},
            "competences": [word | {"level": chance.randint(1, 3)} for word in words[:6]],
            **{"wants_to_learn": words[6:], "languages": ["nb"], "forms": ["hospitering"]},
            **{"available_from": ago(-30).isoformat(), "available_to": ago(-400).isoformat()},
            **{"months_min": 2.0, "months_max": 12.0, "percentage_min": 50, "percentage_max": 100},
            **{"municipality": "Oslo", "regions": [], "whole_country": True, "remote_ok": True},
            "about": ". ".join(chance.choices(shelf().sentences, k=2)),
        }
