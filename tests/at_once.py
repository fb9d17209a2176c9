"""What happens when several act at the same moment? Each in a thread and a connection of its own."""

from threading import Barrier, Thread

import pytest
from django.db import connection
from django.utils import translation


def need_threads():
    if connection.vendor == "sqlite":
        pytest.skip("writers of SQLite wait for each other; the database in memory is not shared between threads")


def at_once(*deeds):
    """What stopped those that were stopped, in the order in which they were."""
    together, failed = Barrier(len(deeds)), []

    def run(deed):
        together.wait()
        try:
            with translation.override("nb"):
                deed()
        except Exception as fault:
            failed.append(fault)
        finally:
            connection.close()

    windows = [Thread(target=run, args=[deed]) for deed in deeds]
    for window in windows:
        window.start()
    for window in windows:
        window.join(20)
    assert not any(window.is_alive() for window in windows), "nobody waits for somebody who waits for her"
    return failed
