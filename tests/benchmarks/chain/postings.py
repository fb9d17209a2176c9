"""How are thousands of postings written? Under the pages of their agencies, with words of competence and theme."""

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone

from listings.postings.choices import Form, Kind, Payer, Percentage
from listings.postings.models import Outcome, PostingCompetence, PostingPage
from listings.postings.models.outcome import Reason, Result
from listings.postings.status import FINDABLE, TELLS_OUTCOME, Status
from listings.vocabulary.models import Competence, Municipality, Theme
from portal.access.roles import Role

from ..corpus import shelf
from .planting import PARENT, plant
from .writing import ago, ahead, at, write

STATES = {
    **{Status.PUBLISHED: 22, Status.ASSESSING: 15, Status.ASSIGNED: 38, Status.CLOSED: 15, Status.EXPIRED: 5},
    **{Status.WITHDRAWN: 2, Status.DRAFT: 3},
}
KINDS, PLACES = {Kind.NEED: 85, Kind.SWAP: 10, Kind.OFFER: 5}, {1: 60, 2: 20, 3: 10, 6: 10}
LATELY, LONG_AGO = 60, 730


def fill_postings(world):
    """The first is the heavy agency's, and takes the crowd."""
    agencies = [world.heavy, *world.drawn(world.sizes.postings - 1)]
    made = [posting(world, number, agency) for number, agency in enumerate(agencies)]
    first = made[0]  # also where it was drawn as a draft
    first.status, first.live = Status.ASSESSING, True
    first.published_at = first.published_at or first.latest_revision_created_at
    plant(made, parents(), by=lambda one: one.agency_id)
    say(world, made)
    return made


def parents():
    from listings.agencies.models import AgencyPage

    rows = AgencyPage.objects.filter(locale__language_code="nb").order_by("path")
    return {row["agency"]: row for row in rows.values("agency", *PARENT)}


def posting(world, number, agency):
    chance, status = world.chance, world.one(STATES, STATES.values())
    days = chance.randint(1, LATELY) if status in FINDABLE | {Status.DRAFT} else chance.randint(LATELY, LONG_AGO)
    months, writer = chance.randint(1, 11), world.of_staff(agency, Role.PUBLISHER)
    title = f"{shelf().titles.one(chance)} {number}"
    return PostingPage(
        **{"title": title, "draft_title": title, "slug": f"kjede-{number}", "agency": agency, "status": status},
        **{
            "live": status != Status.DRAFT,
            "owner": writer,
            "created_by": writer,
            "kind": world.one(KINDS, KINDS.values()),
        },
        published_at=None if status == Status.DRAFT else at(ago(days)),
        latest_revision_created_at=at(ago(days)),
        **{"lead": chance.choice(shelf().sentences), "tasks": ". ".join(chance.choices(shelf().sentences, k=3))},
        **{"form": world.one(Form.values), "salary_paid_by": world.one(Payer.values)},
        **{"months_min": months, "months_max": months + 1, "percentage": world.one(Percentage.values)},
        places=world.one(PLACES, PLACES.values()),
        deadline=ahead(chance.randint(1, 90)) if status == Status.PUBLISHED else ago(max(days - 30, 1)),
        municipality_id=chance.choice(towns(world)),
        content_type=ContentType.objects.get_for_model(PostingPage),
    )


def towns(world):
    if not hasattr(world, "towns"):
        world.towns = list(Municipality.objects.values_list("pk", flat=True))
    return world.towns


def say(world, made):
    chance = world.chance
    themes, words = (list(model.objects.values_list("pk", flat=True)) for model in (Theme, Competence))
    through = PostingPage.themes.through
    write(through, [through(postingpage=one, theme_id=pk) for one in made for pk in chance.sample(themes, 2)])
    lines = [line for one in made for line in lines_of(one, chance.sample(words, 4))]
    write(PostingCompetence, lines)
    write(Outcome, [outcome(world, one) for one in made if one.status in TELLS_OUTCOME and chance.random() < 0.7])


def lines_of(one, words):
    """One is offered where the kind offers, the others are wanted."""
    sides = {Kind.NEED: ("wanted",) * 4, Kind.OFFER: ("offered",) * 4, Kind.SWAP: ("wanted",) * 3 + ("offered",)}
    for number, (word, side) in enumerate(zip(words, sides[one.kind], strict=True)):
        yield PostingCompetence(posting=one, competence_id=word, side=side, level=number % 3 + 1, required=number < 2)


def outcome(world, one):
    came = one.status == Status.ASSIGNED
    said = (
        {"result": Result.CAME, "number": 1} if came else {"result": Result.NOBODY, "reason": world.one(Reason.values)}
    )
    when = min(one.published_at + timezone.timedelta(days=60), at(ago(1)))
    return Outcome(posting=one, asked_at=when, answered_at=when, answered_by=one.owner, **said)
