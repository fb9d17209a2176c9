"""People who search and write without a pause, and a worker that follows them, while something happens to a server."""

import threading
import time
from contextlib import contextmanager
from itertools import cycle

from django.db import connection, transaction
from django.test import Client

from listings.postings.models import PostingPage
from search import indexing, tasks
from tests.factories.search import WORDS

PAUSE = 0.05  # seconds between two searches of one person


class Load:
    """`wrong` is what any of them met that is not a whole page with the one hit, or an error of the portal's own."""

    def __init__(self, people, fixed, changing):
        """Of one person so many searches would be a machine's pace (portal/access/pace.py), so `people` are several."""
        self.people, self.fixed, self.changing = people, fixed, changing
        self.searches = self.writes = 0
        self.wrong, self.over = [], threading.Event()

    @contextmanager
    def going_on(self, readers=2):
        parts = [self.read] * readers + [self.write, self.work]
        threads = [threading.Thread(target=self.repeat, args=[part(number)]) for number, part in enumerate(parts)]
        for thread in threads:
            thread.start()
        try:
            yield self
        finally:
            self.over.set()
            for thread in threads:
                thread.join()

    def repeat(self, act):
        try:
            while not self.over.wait(PAUSE):
                act()
        except Exception as error:
            self.wrong.append(repr(error))
        finally:
            connection.close()

    def read(self, _number):
        in_turn = cycle([signed_in(person) for person in self.people])

        def search():
            page = next(in_turn).get("/finn/", {"q": self.fixed})
            self.searches += 1
            if page.status_code != 200 or "1 treff" not in page.content.decode():
                self.wrong.append(f"{page.status_code} at search {self.searches}")

        return search

    def write(self, _number):
        def change():
            posting, title = self.changing[self.writes % len(self.changing)], WORDS[self.writes % len(WORDS)]
            with transaction.atomic():
                PostingPage.objects.filter(pk=posting.pk).update(title=f"{title} {self.writes}")
                indexing.refresh("posting", [posting.pk])
                transaction.on_commit(tasks.deliver_soon)
            self.writes += 1

        return change

    def work(self, _number):
        """What the worker does when it is asked to, without waiting for its time."""

        def follow():
            indexing.catch_up()
            time.sleep(0.5)

        return follow


def signed_in(person):
    client = Client()
    client.force_login(person)
    return client
