import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.production")
application = get_wsgi_application()
# What the code is made of stays as long as the process: a collection that looks through all of it holds up a reader for
# a fifth of a second.
gc.collect()
gc.freeze()
