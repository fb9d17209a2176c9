"""What differs in production? Everything secret comes from the environment; a missing one stops the start."""

from django.core.exceptions import ImproperlyConfigured

from .base import *

DEBUG = False
for name in ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "PORTAL_ADDRESS"):
    if not env.text(name):
        raise ImproperlyConfigured(f"{name} must be set in the environment (docs/environment.md)")
if env.flag("PORTAL_IS_DEMO"):
    raise ImproperlyConfigured("Demo sign-in cannot be on in production: remove PORTAL_IS_DEMO")
if env.text("CACHE_URL").startswith("memory:"):
    raise ImproperlyConfigured("CACHE_URL cannot be memory: in production, where several processes count together")

CACHES = {"default": env.cache(env.text("CACHE_URL", "database:"))}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^helse/"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
