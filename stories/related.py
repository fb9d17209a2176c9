"""Which stories may a reader want after this one? Those the editor chose; else those about the same."""

from django.apps import apps
from django.db.models import Q

MOST = 3
LOOKED_AT = 60
"""The newest that share anything; scoring more would only find older ones."""
WEIGHTS = {"agency": 3, "theme": 2, "competence": 1}


def related_to(story, user):
    others = apps.get_model("stories", "StoryPage").objects.readable_by(user)
    others = others.exclude(translation_key=story.translation_key)
    return chosen(story, others) or alike(story, others)


def chosen(story, others):
    """In the editor's order, each in the reader's written form."""
    keys = [row.story.translation_key for row in story.chosen_related.all() if row.story_id]
    found = {one.translation_key: one for one in others.filter(translation_key__in=keys).with_facts()} if keys else {}
    return [found[key] for key in dict.fromkeys(keys) if key in found][:MOST]


def alike(story, others):
    themes, competences = ({row.pk for row in rows.all()} for rows in (story.themes, story.competences))
    agencies = {story.host_agency_id, story.home_agency_id} - {None}
    shares = Q(host_agency__in=agencies) | Q(home_agency__in=agencies)
    shares |= Q(themes__in=themes) | Q(competences__in=competences)
    rows = (
        others.filter(pk__in=others.filter(shares).order_by().values("pk")).with_facts().prefetch_related("competences")
    )
    points = {row: weigh(row, agencies, themes, competences) for row in rows[:LOOKED_AT]}
    return sorted(points, key=points.get, reverse=True)[:MOST]


def weigh(row, agencies, themes, competences):
    shared = {
        "agency": len({row.host_agency_id, row.home_agency_id} & agencies),
        "theme": len({theme.pk for theme in row.themes.all()} & themes),
        "competence": len({competence.pk for competence in row.competences.all()} & competences),
    }
    return sum(WEIGHTS[what] * number for what, number in shared.items())
