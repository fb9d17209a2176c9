"""What differs when the portal runs on a developer's own machine, with demo content?"""

from .base import *

DEBUG = env.flag("DEBUG", default=True)
SECRET_KEY = SECRET_KEY or "only-for-development-and-never-for-anything-else"
ALLOWED_HOSTS = ALLOWED_HOSTS or ["127.0.0.1", "localhost", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR / "mail"
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
SERVES_MEDIA = True
PORTAL_OPENID_MAY_BE_LOCAL = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
PORTAL_IS_DEMO = env.flag("PORTAL_IS_DEMO", default=True)
VAR.mkdir(parents=True, exist_ok=True)
