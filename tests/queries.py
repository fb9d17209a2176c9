"""How many questions does a page ask the database, after what is kept for the whole process has been read?"""

from django.db import connection
from django.test.utils import CaptureQueriesContext


def cost(client, address, data=None):
    ask(client, address, data)
    with CaptureQueriesContext(connection) as seen:
        assert ask(client, address, data).status_code == 200, address
    return len(seen)


def ask(client, address, data=None):
    return client.get(address) if data is None else client.post(address, data)
