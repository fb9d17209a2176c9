"""What differs in production? Everything secret comes from the environment; a missing one stops the start."""

from django.core.exceptions import ImproperlyConfigured

from .base import *

DEBUG = False
for name in ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "PORTAL_ADDRESS"):
    if not env.text(name):
        raise ImproperlyConfigured(f"{name} must be set in the environment (docs/environment.md)")
if env.flag("PORTAL_IS_DEMO"):
    raise ImproperlyConfigured("Demo sign-in cannot be on in production: remove PORTAL_IS_DEMO")
if weakness := env.weakness_of_key(SECRET_KEY):
    raise ImproperlyConfigured(f"SECRET_KEY {weakness}: `make secret` prints a new one")
if "*" in ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS must name the hosts; * would let a letter link to anybody's")
if not PORTAL_ADDRESS.startswith("https://"):
    raise ImproperlyConfigured("PORTAL_ADDRESS must begin with https://, because links in mail are made of it")
if EMAIL_HOST_PASSWORD and not EMAIL_USE_TLS:
    raise ImproperlyConfigured("EMAIL_USE_TLS must be on when there is a password for the mail server")
if env.text("CACHE_URL").startswith("memory:"):
    raise ImproperlyConfigured("CACHE_URL cannot be memory: in production, where several processes count together")

CACHES = {"default": env.cache(env.text("CACHE_URL", "database:"))}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
# What machines ask is not sent on: a key that came in the clear is refused (listings/directories/scim/clear.py), and
# what is open is answered over TLS alone (home/api/middleware.py).
SECURE_REDIRECT_EXEMPT = [r"^helse/", r"^scim/", r"^api/v1/"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
# A browser takes a cookie of such a name from this very host alone, over TLS, for all of its paths.
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME, LANGUAGE_COOKIE_NAME = "__Host-okt", "__Host-csrftoken", "__Host-sprak"
