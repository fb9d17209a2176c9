"""How does each contestant get a process of its own? It is asked over a pipe, and ended when it takes too long.

The memory of a process is then the contestant's own, and one that hangs holds up nobody.
"""

import importlib
import multiprocessing
import os
import time
import traceback
from contextlib import suppress

SPAWN = multiprocessing.get_context("spawn")


class TooSlow(Exception):
    """It did not answer within its time; the process is gone."""


class Failed(Exception):
    """It answered with an error of its own."""


class Worker:
    """An object of `path` ("module:class"), made in a process with these environment variables. What it returns is
    pickled."""

    def __init__(self, path: str, environment: dict[str, str], *arguments):
        self.made_of = (path, environment, arguments)
        self.start()

    def start(self):
        self.pipe, end = SPAWN.Pipe()
        self.process = SPAWN.Process(target=serve, args=(end, *self.made_of), daemon=True)
        self.process.start()
        end.close()

    def call(self, name: str, *arguments, seconds: float = 600):
        self.pipe.send((name, arguments))
        return self.answer(seconds)

    def answer(self, seconds):
        try:
            if not self.pipe.poll(seconds):
                self.end()
                raise TooSlow(f"over {seconds:g} s")
            is_well, said = self.pipe.recv()
        except EOFError as error:
            raise Failed("the process ended") from error
        if not is_well:
            raise Failed(said)
        return said

    def end(self):
        self.process.kill()
        self.process.join()
        self.pipe.close()


def serve(pipe, path, environment, arguments):
    """The other side: one object, made with the first question and asked until nobody asks any more."""
    os.environ.update({"DJANGO_SETTINGS_MODULE": "tests.benchmarks.settings"} | environment)
    import django  # the settings are known only now

    django.setup()
    follow_nothing()
    module, _, name = path.partition(":")
    made = None
    with suppress(EOFError, BrokenPipeError):
        while True:
            verb, given = pipe.recv()
            try:
                made = made or getattr(importlib.import_module(module), name)(*arguments)
                said = True, getattr(made, verb)(*given)
            except Exception:
                said = False, traceback.format_exc(limit=-4)
            pipe.send(said)


def timed(do, *given) -> tuple[float, object]:
    """(seconds, what it gave)."""
    begun = time.perf_counter()
    said = do(*given)
    return time.perf_counter() - begun, said


def follow_nothing():
    """Nobody has saved a search in a database of documents alone, and there is no table that would say so."""
    from search.engines.database.storing import documents_written
    from search.saved.following import note_postings

    documents_written.disconnect(note_postings)
