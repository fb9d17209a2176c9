"""How do people come in, and what may a browser do here?"""

from csp.constants import NONE, SELF

from . import environment as env

SECRET_KEY = env.text("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS")

AUTH_USER_MODEL = "access.User"
AUTHENTICATION_BACKENDS = ["portal.access.backends.PersonBackend"]
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}]

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/min-side/"
ACCOUNT_ADAPTER = "portal.access.adapters.MemberAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
# The code that signs a person in has proved the address.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 6, "dashed": False}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ALLAUTH_TRUSTED_PROXY_COUNT = int(env.text("TRUSTED_PROXIES", "0"))
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
# Who else may say who a person is. portal/access/openid reads this in place of allauth's own settings.
PORTAL_OPENID = env.providers("PORTAL_OPENID")
# A provider at http://localhost is for tests and a developer's own machine.
PORTAL_OPENID_MAY_BE_LOCAL = False
SOCIALACCOUNT_ADAPTER = "portal.access.openid.adapter.ProviderAdapter"
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"provider_class": "portal.access.openid.protocol.CarefulProvider"}}
SOCIALACCOUNT_STORE_TOKENS = False
# Who administers must show a second factor; these roles too (portal/access/second_factor/needing.py).
PORTAL_SECOND_FACTOR = True
PORTAL_SECOND_FACTOR_ALSO = env.words("PORTAL_SECOND_FACTOR_ALSO")
MFA_ADAPTER = "portal.access.second_factor.adapter.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "Utvekslingsportalen"
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
# Pages of ours ask for what they need; allauth would ask for a password, which nobody has.
MFA_REAUTHENTICATION_REQUIRED = False
WAGTAIL_FRONTEND_LOGIN_URL = "/logg-inn/"
WAGTAILADMIN_LOGIN_URL = "/logg-inn/"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False
# An address opens doors, so nobody changes her own.
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False

SESSION_COOKIE_NAME = "okt"
SESSION_COOKIE_AGE = 30 * 60
PORTAL_LONGEST_SESSION = 12 * 60 * 60
SESSION_SAVE_EVERY_REQUEST = True
# The browser keeps the cookie until it closes, so that whoever comes after the time is out can be told so.
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
# In the session: a cookie would carry the names that messages tell to whoever opens the browser next.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    },
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
SECURITY_CONTACT = env.text("SECURITY_CONTACT")
PORTAL_MAX_BODY_BYTES = 25 * 1024 * 1024
# In which way agreements are signed (listings/agreements/signing_methods.py).
PORTAL_SIGNING_METHOD = env.text("PORTAL_SIGNING_METHOD", "portal")
