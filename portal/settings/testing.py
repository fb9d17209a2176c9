"""What differs when the tests run? Nothing is cached between tests, and jobs run at once."""

from .base import *

DEBUG = False
SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
PORTAL_IS_DEMO = True
PORTAL_OPENID = []
PORTAL_OPENID_MAY_BE_LOCAL = True
# Most tests are about something else; those of the second factor switch it on.
PORTAL_SECOND_FACTOR = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
if "DATABASE_URL" not in env.os.environ:
    DATABASES = {"default": env.sqlite(":memory:")}
