"""What in an older revision still has something to point at? A revision is text, so no key guards its terms."""

from django.apps import apps

from listings.agencies.leading import standing as standing_agencies
from listings.vocabulary.following import standing, standing_keys
from listings.vocabulary.kinds import Kind

from .answers import with_answers


def without_lost_terms(content):
    """The content of a revision: its terms as they stand now, without places that have gone since."""
    content = with_answers(content)
    places = existing("Municipality", {content.get("municipality")} - {None})
    return {
        **content,
        "competence_lines": standing_lines(content.get("competence_lines") or []),
        "municipality": content.get("municipality") if content.get("municipality") in places else None,
        "themes": standing(Kind.THEME, content.get("themes")),
        "qualities": standing(Kind.QUALITY, content.get("qualities")),
        "chosen_agencies": standing_agencies(content.get("chosen_agencies") or []),
    }


def standing_lines(lines):
    """Where two of them have become one word, the first stays."""
    now = standing_keys(Kind.COMPETENCE, [line["competence"] for line in lines])
    kept = {}
    for line in lines:
        if term := now.get(line["competence"]):
            kept.setdefault((line["side"], term), {**line, "competence": term})
    return list(kept.values())


def existing(model, keys):
    if not keys:
        return set()
    return set(apps.get_model("vocabulary", model).objects.filter(pk__in=keys).values_list("pk", flat=True))
