"""What is the portal made of? Apps, middleware, database, files, jobs and mail."""

from . import environment as env
from .content import *
from .search import *
from .security import *

VAR = env.Path(env.text("PORTAL_VAR", str(env.ROOT / "var")))
LEXICON = env.Path(env.text("PORTAL_LEXICON", str(VAR / "lexicon.marisa")))
NODE = env.ROOT / "node_modules"

INSTALLED_APPS = [
    "home",
    "home.insight",
    "search.saved",
    "search.arrangement",
    "search.missed",
    "search.matching",
    "search",
    "stories",
    "listings.exchanges",
    "listings.evaluations",
    "listings.agreements",
    "listings.cooperation",
    "listings.facilitation",
    "listings.joining",
    "listings.oversight",
    "listings.people",
    "listings.directories",
    "listings.requests",
    "listings.applications",
    "listings.approvals",
    "listings.sharing",
    "listings.profiles",
    "listings.postings",
    "listings.agencies",
    "listings.vocabulary",
    "portal.privacy",
    "portal.privacy.statements",
    "portal.notifications",
    "portal.translation",
    "portal.access",
    "portal.foundation",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "portal.foundation.closed_by_default.ClosedByDefault",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.foundation.middleware.AdminContentPolicy",
    "listings.directories.middleware.NoCookies",
    "home.api.middleware.OpenDoor",
    "portal.access.sessions.middleware.Sessions",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "portal.access.kept_copies.PersonalAnswers",
    "portal.foundation.ruled_limits.OncePerRequest",
    "portal.access.longest_session.LongestSession",
    "portal.access.middleware.ReaderLanguage",
    "portal.access.middleware.OneWayIn",
    "portal.access.middleware.NameFirst",
    "portal.access.middleware.SecondFactorFirst",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "portal.foundation.limits.BodySize",
    "portal.foundation.unreadable.OnlyUTF8",
    "portal.foundation.unreadable.NotBroken",
    "portal.access.middleware.Outside",
    "portal.access.wagtail.entrance.OnlyEditors",
    "portal.access.wagtail.gate.NumbersOfRows",
    "portal.access.wagtail.gate.PagesOfOthers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [env.ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
FORM_RENDERER = "portal.foundation.forms.PortalRenderer"

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

DATABASES = {"default": env.database(env.text("DATABASE_URL", f"sqlite:///{VAR / 'portal.sqlite3'}"))}

# Limits on sign-in, whether Elasticsearch is asked, and the turn to deliver are counted here.
CACHES = {"default": env.cache(env.text("CACHE_URL", "memory:"))}

STATIC_URL = "/static/"
# Our style sheets and scripts are for our own pages.
WHITENOISE_ALLOW_ALL_ORIGINS = False
STATIC_ROOT = env.Path(env.text("STATIC_ROOT", str(VAR / "static")))
STATICFILES_DIRS = [
    env.ROOT / "portal/static",
    ("ds/css", NODE / "@digdir/designsystemet-css/dist/src"),
    ("ds/theme", NODE / "@digdir/designsystemet-css/dist/theme"),
    ("ds/web", NODE / "@digdir/designsystemet-web/dist/umd"),
    ("inter", NODE / "@fontsource/inter"),
]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
SERVES_MEDIA = False

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

EMAIL_BACKEND = "portal.notifications.smtp.EmailBackend"
EMAIL_HOST = env.text("EMAIL_HOST", "localhost")
EMAIL_PORT = int(env.text("EMAIL_PORT", "25"))
EMAIL_HOST_USER = env.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = env.text("EMAIL_HOST_PASSWORD")
EMAIL_USE_TLS = env.flag("EMAIL_USE_TLS")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env.text("MAIL_FROM", "Utvekslingsportalen <ikke-svar@localhost>")
PORTAL_ADDRESS = env.text("PORTAL_ADDRESS", "http://127.0.0.1:8000")
PORTAL_IS_DEMO = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "portal.foundation.log_lines.Line"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        # Without Django's own handler, which mails whole requests to ADMINS.
        "django": {"handlers": [], "level": "INFO"},
        "portal": {"level": "INFO"},
        "search": {"level": "INFO"},
        "listings": {"level": "INFO"},
    },
}
