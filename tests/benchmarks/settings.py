"""The portal as its tests have it, with the peers' tables beside its own."""

from portal.settings.testing import *
from portal.settings.testing import INSTALLED_APPS as PORTAL_APPS

INSTALLED_APPS = [*PORTAL_APPS, "tests.benchmarks.rows"]
