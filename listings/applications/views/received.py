"""What did the browser send? Numbers, ids and stages, without what cannot be one."""

from uuid import UUID

from ..status import Stage

LONGEST = 18


def numbers(request, name):
    """Those that fit in a row's key."""
    sent = request.POST.getlist(name)
    return [int(one) for one in sent if one.isascii() and one.isdecimal() and len(one) < LONGEST]


def ids(request, name):
    found = (uuid_of(one) for one in request.POST.getlist(name))
    return [one for one in found if one]


def uuid_of(text):
    try:
        return UUID(text)
    except ValueError:
        return None


def stages_seen(request, name):
    """By public id, from `<id>:<stage>`: how each candidate stood when the page was shown."""
    pairs = (one.partition(":") for one in request.POST.getlist(name))
    return {uuid_of(public_id): stage for public_id, _colon, stage in pairs if uuid_of(public_id) and stage in Stage}
