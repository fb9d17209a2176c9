"""What does everybody meet: the list of shared postings, one of them, and the picture that goes with its link?"""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language, override

from listings.agencies.leading import of_today
from listings.postings.written import wanted
from portal.access.rules import Action, can
from portal.foundation.paging import paginate

from ..feeds import feed_address
from ..filters import ShareFilters
from ..job_posting import as_script, job_posting
from ..link_preview import preview_of
from ..models import PublicShare
from ..picture import picture_of
from ..presentation import article_of, open_card, trail_of, way_in
from ..words import told_in

PER_PAGE = 24


def kept_by_nobody(response):
    """What is withdrawn must be gone everywhere on the next request, so nothing on the way keeps a copy."""
    patch_cache_control(response, private=True, no_store=True)
    return response


def shared_postings(request):
    shares = PublicShare.objects.visible_to(request.user).with_facts().newest_first()
    filters = ShareFilters(of_today(request.GET, "virksomhet"), shares, request=request)
    found = paginate(request, filters.found(), PER_PAGE)
    context = {
        "filters": filters,
        "found": found,
        "cards": [open_card(share, get_language()) for share in found],
        "feed": feed_address(),
        "is_narrowed": any(request.GET.get(name) for name in filters.filters),
    }
    return kept_by_nobody(render(request, "listings/sharing/list.html", context))


def shared_posting(request, address):
    share = of_address(address)
    if not can(request.user, Action.SEE_SHARED_POSTING, share):
        return gone(request, share)
    article = article_of(share, wanted(request))
    with override(article["told"]["language"]):
        data = as_script(job_posting(article))
    context = article | {
        "trail": trail_of(article["told"], share.agency),
        "preview": preview_of(article),
        "job_posting": data,
        "feed": feed_address(share.agency),
        "way_in": way_in(request.user, share.posting),
        "is_reader": can(request.user, Action.EDIT_POSTING, share.posting),
    }
    return kept_by_nobody(render(request, "listings/sharing/shared.html", context))


def gone(request, share):
    """With nothing of what stood there; who may read it in the portal is led there."""
    inside = share.posting.url if can(request.user, Action.SEE_POSTING, share.posting) else ""
    context = {"inside": inside}
    return kept_by_nobody(render(request, "listings/sharing/gone.html", context, status=410))


def picture(request, address):
    share = of_address(address)
    if not can(request.user, Action.SEE_SHARED_POSTING, share):
        return kept_by_nobody(HttpResponse(status=410))
    language = wanted(request)
    with override(language):
        content = picture_of(share, told_in(language, share))
    return kept_by_nobody(HttpResponse(content, content_type="image/png"))


def of_address(address):
    share = PublicShare.objects.with_facts().filter(address=address).first()
    if share is None:
        raise Http404
    return share
