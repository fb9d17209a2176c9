"""What did the browser send? Numbers, ids and stages, without what cannot be one."""

from portal.foundation.ids import id_in, uuid_in

from ..status import Stage


def numbers(request, name):
    """Those that fit in a row's key."""
    found = (id_in(one) for one in request.POST.getlist(name))
    return [one for one in found if one is not None]


def ids(request, name):
    found = (uuid_in(one) for one in request.POST.getlist(name))
    return [one for one in found if one]


def stages_seen(request, name):
    """By public id, from `<id>:<stage>`: how each candidate stood when the page was shown."""
    pairs = (one.partition(":") for one in request.POST.getlist(name))
    return {uuid_in(public_id): stage for public_id, _colon, stage in pairs if uuid_in(public_id) and stage in Stage}
