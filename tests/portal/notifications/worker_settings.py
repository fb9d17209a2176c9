"""The settings of the tests, with mail that really leaves."""

from portal.settings.testing import *

EMAIL_BACKEND = "portal.notifications.smtp.EmailBackend"
