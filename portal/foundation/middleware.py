"""What may a browser do in Wagtail's admin? Only there styles may be inline, because its editor writes them, and only
there pages stand in a frame of our own: the preview beside the editor.
"""

from csp.constants import SELF, UNSAFE_INLINE


class AdminContentPolicy:
    """Loosens the content security policy on /admin/ and nowhere else."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path.startswith("/admin/"):
            response._csp_replace = {
                "style-src": [SELF, UNSAFE_INLINE],
                "img-src": [SELF, "data:", "blob:"],
                "frame-ancestors": [SELF],
            }
            response["X-Frame-Options"] = "SAMEORIGIN"
        return response
