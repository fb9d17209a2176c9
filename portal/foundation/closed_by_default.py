"""What does every answer forbid, also pictures and style sheets? What no page of ours needs.

Stands outside what serves static files. Methods that the portal never answers stop here, before anything is read.
"""

from django.http import HttpResponseNotAllowed

METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
FEATURES = (
    *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "idle-detection"),
    *("magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking"),
)
HEADERS = {
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in FEATURES),
    "Cross-Origin-Resource-Policy": "same-origin",
}


class ClosedByDefault:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        known = request.method in METHODS
        response = self.get_response(request) if known else HttpResponseNotAllowed(METHODS)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response
