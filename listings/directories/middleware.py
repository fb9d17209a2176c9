"""Does a machine that comes with a key also come with a session? Never: its cookies are not read, so none is set."""

UNDER = "/scim/"


class NoCookies:
    """Stands before sessions."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(UNDER):
            request.META.pop("HTTP_COOKIE", None)
        return self.get_response(request)
