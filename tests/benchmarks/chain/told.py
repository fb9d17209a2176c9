"""What have people told, who is named in it, and what stands on the shelf of stories?"""

from datetime import timedelta

from django.contrib.contenttypes.models import ContentType

from listings.vocabulary.models import Theme
from portal.access.models import User
from stories.models import Comment, Consent, Experience, StoryIndexPage, StoryPage
from stories.status import MADE, Answer, ShownAs, Stage

from ..corpus import shelf
from .planting import PARENT, plant
from .writing import ago, at, write

STATES = {
    **{Stage.DRAFT: 10, Stage.SENT: 10, Stage.EDITING: 8, Stage.APPROVAL: 6, Stage.APPROVED: 3},
    **{Stage.PUBLISHED: 55, Stage.DECLINED: 5, Stage.WITHDRAWN: 3},
}
SENT_BACK, NAMED = 0.3, 0.5
OLDEST = 700
TEXT = "Jeg satt tre måneder på kysten og målte bølger. Etter en uke kunne jeg lese havet. "


def fill_told(world):
    """The busy person has told half as much as she has sent. Of the first the editors have made nothing yet."""
    number = max(world.sizes.told, 2)
    busy = min(world.sizes.busy // 2, number // 2)
    people = [world.busy] * busy + world.chance.choices(world.people, k=number - busy)
    made = [told(world, person, place) for place, person in enumerate(people)]
    out = [one for one in made if one.status in MADE]
    stories = [story(world, one, place) for place, one in enumerate(out)]
    on_the_shelf(world, stories)
    for one, page in zip(out, stories, strict=True):
        one.story = page
    write(Experience, made)
    write(Comment, [comment for one in made for comment in comments(world, one)])
    write(Consent, [consent for one in made if one.status != Stage.DRAFT for consent in consents(world, one)])
    return made


def told(world, person, place):
    chance, status = world.chance, Stage.SENT if place == 0 else world.one(STATES, STATES.values())
    home, when = world.homes[person.pk], at(ago(chance.randint(1, OLDEST)))
    return Experience(
        **{"author": person, "status": status, "title": f"{chance.choice(shelf().sentences)} {place}"[:150]},
        **{"host_agency": world.other_than(home), "home_agency": home, "months": chance.randint(1, 11)},
        **{"did": TEXT * 10, "learned": TEXT * 3, "advice": TEXT, "quote": "Havet svarer den som spør."},
        **{"shown_as": world.one(ShownAs.values), "is_public": chance.random() < 0.7, "created_at": when},
        changed_at=when + timedelta(days=1),
        sent_at=None if status == Stage.DRAFT else when,
    )


def story(world, one, place):
    """Out, where it is published; else the editor's draft."""
    is_out, day = one.status == Stage.PUBLISHED, one.changed_at
    return StoryPage(
        **{"title": one.title, "draft_title": one.title, "slug": f"fortalt-{place}", "live": is_out},
        **{"lead": TEXT, "quote": one.quote, "host_agency": one.host_agency, "home_agency": one.home_agency},
        **{"person_name": one.author.name, "is_public": one.is_public, "latest_revision_created_at": day},
        **{"first_published_at": day if is_out else None, "last_published_at": day if is_out else None},
        is_featured=is_out and world.chance.random() < 0.02,
        content_type=ContentType.objects.get_for_model(StoryPage),
    )


def on_the_shelf(world, stories):
    rows = StoryIndexPage.objects.filter(locale__language_code="nb")
    plant(stories, {"nb": rows.values(*PARENT).get()}, by=lambda page: "nb")
    words, through = list(Theme.objects.values_list("pk", flat=True)), StoryPage.themes.through
    drawn = [(page, pk) for page in stories for pk in world.chance.sample(words, 2)]
    write(through, [through(storypage=page, theme_id=pk) for page, pk in drawn])


def comments(world, one):
    if one.status != Stage.DRAFT and world.chance.random() < SENT_BACK:
        yield Comment(experience=one, at=one.changed_at, text="Kan du si litt mer om hva du lærte?")
        yield Comment(experience=one, by=one.author, at=one.changed_at, text=TEXT)


def consents(world, one):
    """Who is named has said yes where it is out; elsewhere some have not answered."""
    if world.chance.random() < NAMED:
        person: User = world.chance.choice(world.people)
        status = Answer.YES if one.status == Stage.PUBLISHED else world.one((Answer.WAITING, Answer.YES))
        facts = {"name": person.name, "email": person.email, "person": person, "asked_at": one.changed_at}
        answered = one.changed_at if status == Answer.YES else None
        key = one.story.translation_key if one.story else None
        facts |= {"agreed_public": status == Answer.YES, "is_out": one.status == Stage.PUBLISHED}
        yield Consent(experience=one, story_key=key, status=status, answered_at=answered, **facts)
