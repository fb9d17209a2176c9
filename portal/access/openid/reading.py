"""What stands at a place in a token? `authorization_details[].reportees[].ID` goes through lists."""


def values_at(claims, path):
    """All texts there, as a list; a claim of that very name, also with dots in it, comes first."""
    if path in claims:
        return texts_in(claims[path])
    found = [claims]
    for name in path.split("."):
        key, is_list = name.removesuffix("[]"), name.endswith("[]")
        found = [one[key] for one in found if isinstance(one, dict) and key in one]
        if is_list:
            found = [item for one in found if isinstance(one, list) for item in one]
    return [text for one in found for text in texts_in(one)]


def texts_in(value):
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str)]


def text_at(claims, path):
    """The first, or an empty text."""
    return next(iter(values_at(claims, path)), "").strip()
