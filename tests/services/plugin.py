"""Do the tests get real servers? With ``-p tests.services.plugin`` they do.

The controller starts them once, before Django reads its settings, and hands the addresses on by environment; the
workers of xdist inherit them. With CI set a missing server ends the run, at home it is told at the end.
"""

import atexit
import os
import sys
from collections import Counter

import pytest

from tests.services import chromium, elasticsearch, evidence, postgresql
from tests.services.running import Running, Unavailable

ASK = {"PostgreSQL": evidence.postgresql, "Elasticsearch": evidence.elasticsearch, "Chromium": evidence.browser}
DID = {"PostgreSQL": "writing transactions", "Elasticsearch": "searches answered"}
FIXTURES = {"browser": "Chromium", **dict.fromkeys(("db", "transactional_db", "live_server"), "PostgreSQL")}

running: list[Running] = []
before: dict[str, int] = {}
left_out: list[str] = []
used: Counter = Counter()


def in_worker() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests():
    if not in_worker():
        atexit.register(_stop_all)  # pytest_unconfigure is passed over when Django itself cannot start
        for start in (postgresql.start, elasticsearch.start, _browser):
            _have(start)
    return (yield)


def _have(start) -> None:
    try:
        server = start()
    except Unavailable as reason:
        if os.environ.get("CI"):
            _stop_all()
            raise pytest.UsageError(f"CI needs every service, but {reason}") from reason
        left_out.append(str(reason))
        return
    os.environ[server.variable] = server.url
    running.append(server)
    before[server.name] = ASK[server.name](server.url)[1]
    print(f"{server.name}: {server.url} ({server.how})", file=sys.stderr, flush=True)


def _browser() -> Running:
    if not chromium.find():
        raise Unavailable("Chromium is not installed; CHROMIUM may name another such browser")
    return Running("Chromium", "CHROMIUM", chromium.find(), "the journeys")


def pytest_runtest_setup(item):
    """Travels with the report from the worker to the controller."""
    for service in services_of(item):
        item.user_properties.append(("service", service))


def services_of(item) -> set[str]:
    found = {FIXTURES[name] for name in item.fixturenames if name in FIXTURES}
    if item.get_closest_marker("django_db"):
        found.add("PostgreSQL")
    parameters = getattr(item, "callspec", None)
    if "elasticsearch_url" in item.fixturenames or (parameters and "elastic" in parameters.params.values()):
        found.add("Elasticsearch")
    return found


def pytest_runtest_logreport(report):
    if report.when == "call" and not report.skipped:
        used.update(service for name, service in report.user_properties if name == "service")


def pytest_terminal_summary(terminalreporter):
    if in_worker():
        return
    terminalreporter.section("real services")
    for server in running:
        terminalreporter.write_line(_told(server))
    for reason in left_out:
        terminalreporter.write_line(f"Left out: {reason}")


def _told(server: Running) -> str:
    version, count = ASK[server.name](server.url)
    tests = used[server.name]
    if not tests:
        return f"{server.name} {version} stood ready at {server.url}, but no test used it"
    told = f"{server.name} {version} really used at {server.url}: {tests} tests"
    return f"{told}, {count - before[server.name]} {DID[server.name]}" if server.name in DID else told


def pytest_unconfigure():
    if not in_worker():
        _stop_all()


def _stop_all() -> None:
    while running:
        running.pop().stop()
