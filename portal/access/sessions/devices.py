"""Which browser is it, and on what? Told in two words from what it says of itself, so that a person knows her own."""

BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)
"""The first that fits: most browsers also call themselves by the names of others."""


def named(signs, said):
    return next((name for sign, name in signs if sign in said), "")


def browser_of(request):
    return named(BROWSERS, request.META.get("HTTP_USER_AGENT", ""))


def system_of(request):
    return named(SYSTEMS, request.META.get("HTTP_USER_AGENT", ""))
