"""Is the whole page wanted, or only a part of it?"""

from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def render_part(request, full, part, context):
    """Render `part` for htmx, `full` for everybody else; a restored history entry gets the full page."""
    wants_part = request.htmx and not request.htmx.history_restore_request
    response = render(request, part if wants_part else full, context)
    patch_vary_headers(response, ["HX-Request"])
    return response
