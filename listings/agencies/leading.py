"""Where does an address lead that an agency has left, because it was renamed or became part of another?"""

from collections import defaultdict

from django.http import HttpResponseRedirect
from django.urls import reverse

from .models.agency import Agency
from .models.former import FormerName


def leads_to(slug):
    """The agency that stands for it today; None where one stands still, or never stood."""
    row = name_at(slug)
    return row and row.agency


def name_at(slug):
    """PostgreSQL cannot be asked about a NUL."""
    if "\0" in slug or Agency.objects.filter(slug=slug, successor=None).exists():
        return None
    rows = FormerName.objects.filter(slug=slug).exclude(agency__slug=slug)
    return rows.select_related("agency", "merged_from").first()


def way_on(parts):
    """The parts of an address below the list of agencies, as they are today; None when they lead nowhere.

    What stood below an agency that became part of another may have another address there: Wagtail keeps the way from
    the last it had.
    """
    row = name_at(parts[0]) if parts else None
    if row is None or (row.merged_from and parts[1:] and row.merged_from.slug == parts[0]):
        return None
    last = row.merged_from if row.merged_from and parts[1:] else row.agency
    return [last.slug, *parts[1:]]


def address_today(slug):
    """The same slug, unless another has taken its place."""
    agency = leads_to(slug)
    return agency.slug if agency else slug


def of_today(query, name):
    """An address's choices, with the agency that is chosen by `name` as it is called now."""
    if not query.get(name):
        return query
    chosen = query.copy()
    chosen[name] = address_today(query[name])
    return chosen


def redirect_on(request, slug):
    """To the same page of the agency as it is called now, also with what was sent; None when there is none."""
    agency = leads_to(slug)
    if agency is None:
        return None
    match = request.resolver_match
    address = reverse(match.view_name, kwargs=match.kwargs | {"slug": agency.slug})
    query = request.META.get("QUERY_STRING", "")
    return HttpResponseRedirect(f"{address}?{query}" if query else address, preserve_request=True)


def standing(keys):
    """Keys of agencies in their order, each once: of those that stand for them today, without what is gone."""
    found = dict(Agency.objects.filter(pk__in=set(keys)).values_list("pk", "successor")) if keys else {}
    return list(dict.fromkeys(found[key] or key for key in keys if key in found))


def former_slugs():
    """Slug of today → those that lead there."""
    found = defaultdict(list)
    for now, once in FormerName.objects.values_list("agency__slug", "slug"):
        if once != now:
            found[now].append(once)
    return found
