"""How do an agency's colours reach the browser? Under a name that changes with them, so that they are kept for ever."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.cache import patch_cache_control

from ..branding.stylesheet import DRAFT, sheet
from ..models import Agency
from ..sheets import current_sheet, url_of

A_YEAR = 365 * 24 * 3600


def stylesheet(request, name, fingerprint):
    """An outdated name leads to the current one. Private, because a session cookie may travel with the answer."""
    try:
        current = current_sheet(name)
    except Agency.DoesNotExist as missing:
        raise Http404 from missing
    if fingerprint != current.hash:
        return redirect(url_of(current))
    response = css(current)
    patch_cache_control(response, private=True, max_age=A_YEAR, immutable=True)
    return response


def draft_stylesheet(request, digits, name=DRAFT):
    """The colours of a brand that is only being considered; under the agency's name it covers those it has."""
    return css(sheet(DRAFT, [(name, f"#{digits}")]))


def css(sheet):
    return HttpResponse(sheet.text, content_type="text/css; charset=utf-8")
