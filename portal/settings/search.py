"""Which engine answers a search, and where is it?"""

from . import environment as env

SEARCH_ENGINE = env.text("SEARCH_ENGINE", "database")
ELASTICSEARCH_URL = env.text("ELASTICSEARCH_URL")
ELASTICSEARCH_API_KEY = env.text("ELASTICSEARCH_API_KEY")
ELASTICSEARCH_PREFIX = env.text("ELASTICSEARCH_PREFIX", "portal")
