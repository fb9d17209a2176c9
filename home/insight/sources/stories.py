"""Which experiences have been told?"""

from stories.models import StoryPage

from .source import between, day_of, fact, fact_source, oldest


@fact_source("story", begins=lambda: oldest(StoryPage.objects, "first_published_at"))
def told(first, last):
    """The written forms of one story are one; an alias is none."""
    rows = StoryPage.objects.filter(alias_of=None, **between("first_published_at", first, last))
    earlier = StoryPage.objects.filter(first_published_at__lt=between("x", first, first)["x__gte"])
    known = set(earlier.values_list("translation_key", flat=True))
    for story in rows.select_related("host_agency", "home_agency").order_by("first_published_at", "pk"):
        if story.translation_key not in known:
            known.add(story.translation_key)
            day = day_of(story.first_published_at)
            yield fact("story", day, story.host_agency, other=story.home_agency)
