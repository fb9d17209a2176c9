"""What in an older revision still has something to point at? A revision is text, so no key guards its terms."""

from django.apps import apps


def without_lost_terms(content):
    """The content of a revision, without terms and places that have left the vocabulary since."""
    lines = content.get("competence_lines") or []
    known = existing("Competence", {line["competence"] for line in lines})
    places = existing("Municipality", {content.get("municipality")} - {None})
    return {
        **content,
        "competence_lines": [line for line in lines if line["competence"] in known],
        "municipality": content.get("municipality") if content.get("municipality") in places else None,
        "themes": kept("Theme", content.get("themes")),
        "qualities": kept("Quality", content.get("qualities")),
    }


def kept(model, keys):
    known = existing(model, set(keys or []))
    return [key for key in keys or [] if key in known]


def existing(model, keys):
    if not keys:
        return set()
    return set(apps.get_model("vocabulary", model).objects.filter(pk__in=keys).values_list("pk", flat=True))
