"""How does the content behave? Languages, places in time, Wagtail and its translations."""

from django.conf import locale
from django.utils.translation import gettext_lazy as _

from . import environment as env

LANGUAGE_CODE = "nb"
LANGUAGES = [("nb", _("Bokmål")), ("nn", _("Nynorsk")), ("en", _("English"))]
ENHETSREGISTERET_URL = env.text("ENHETSREGISTERET_URL")
ENHETSREGISTERET_SECONDS = float(env.text("ENHETSREGISTERET_SECONDS", "3"))
LOCALE_PATHS = [env.ROOT / "portal/locale", env.ROOT / "portal/locale_wagtail"]
LANGUAGE_COOKIE_NAME = "sprak"
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_HTTPONLY = True
USE_I18N = True
TIME_ZONE = "Europe/Oslo"
USE_TZ = True

# A slot for northern Sámi: Django has no entry for it.
locale.LANG_INFO.setdefault(
    "se", {"bidi": False, "code": "se", "name": "Northern Sami", "name_local": "davvisámegiella"}
)

WAGTAIL_SITE_NAME = "Utvekslingsportalen"
# wagtail-localize drops æ, ø and å from the address of a translation, which must be its original's.
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILADMIN_BASE_URL = env.text("PORTAL_ADDRESS", "http://127.0.0.1:8000")
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = [("nb", _("Bokmål")), ("nn", _("Nynorsk"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nb", "bokmål"), ("nn", "nynorsk"), ("en", "English")]
# Everybody works in Norway; the list of all zones has some that a browser does not know.
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAIL_FINISH_WORKFLOW_ACTION = "listings.postings.editor.approval.finish"
# A translation begins as a draft, whatever the original is: half of it would stand there in the wrong written form.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAIL_LOCALIZE_DEFAULT_TRANSLATION_MODE = "synced"
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {"CLASS": "portal.translation.machine.ApertiumTranslator"}
WAGTAILLOCALIZE_JOBS = {"BACKEND": "portal.translation.jobs.WholeTree"}
APERTIUM = env.text("APERTIUM", "apertium")
APERTIUM_SECONDS = int(env.text("APERTIUM_SECONDS", "20"))

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "portal.foundation.admin_search"}}

# Wagtail calls out to gravatar.com and wagtail.org by default.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
# No embedded content: Wagtail would fetch the address that an editor writes.
WAGTAILEMBEDS_FINDERS = []
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False

WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "pptx", "txt", "xlsx"]
# Never by an address that the storage hands out to everybody.
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_DOCUMENT_FORM_BASE = "portal.foundation.documents.GenuineDocumentForm"

# How many competences a posting may ask for. How long a stay may be, administrators set as rules.
POSTING_MOST_COMPETENCES = int(env.text("POSTING_MOST_COMPETENCES", "8"))
