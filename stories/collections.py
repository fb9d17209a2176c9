"""Which stories does this reader get in a collection, and which collections have any for her?"""

from collections import defaultdict

from django.apps import apps


def stories_in(collection, user):
    """In the editor's order, each in the reader's written form."""
    keys = [row.story.translation_key for row in collection.collected.select_related("story")]
    stories = apps.get_model("stories", "StoryPage").objects.readable_by(user).filter(translation_key__in=keys)
    found = {story.translation_key: story for story in stories.with_facts()}
    return [found[key] for key in dict.fromkeys(keys) if key in found]


def collections_for(user):
    """Each with the number of stories that she may read; those without any are left out."""
    collection = apps.get_model("stories", "StoryCollection")
    rows = list(collection.objects.readable_by(user).select_related("locale", "picture").order_by("path"))
    counts = counted(rows, user) if rows else {}
    for row in rows:
        row.count = len(counts[row.pk])
    return [row for row in rows if row.count]


def counted(collections, user):
    """Which stories, by the key they share across the written forms."""
    collected = apps.get_model("stories", "CollectedStory").objects.filter(collection__in=collections)
    lines = list(collected.values_list("collection", "story__translation_key"))
    stories = apps.get_model("stories", "StoryPage").objects.readable_by(user)
    keys = {key for _collection, key in lines}
    seen = set(stories.filter(translation_key__in=keys).order_by().values_list("translation_key", flat=True))
    counts = defaultdict(set)
    for row, key in lines:
        if key in seen:
            counts[row].add(key)
    return counts
