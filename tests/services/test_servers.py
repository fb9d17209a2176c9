"""Do servers of ours stay apart, and do they end with the run that started them?"""

import os
import subprocess
import sys
import time

import pytest

from tests.services import elasticsearch, elasticsearch_release, places, postgresql
from tests.services.java import Jdk
from tests.services.running import Unavailable, command_line, end


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("PORTAL_CACHE", str(tmp_path))
    return tmp_path


def test_only_folders_of_dead_runs_are_left_over(cache):
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    (cache / "runs").mkdir()
    (cache / "runs" / f"elasticsearch-{gone.stdout.strip()}-x").mkdir()
    ours = places.new_run("elasticsearch")
    assert ours not in places.leftovers("elasticsearch") and len(places.leftovers("elasticsearch")) == 1


def test_only_a_process_of_ours_is_ended(tmp_path):
    sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", "a-run-of-ours"])
    while "a-run-of-ours" not in command_line(sleeper.pid):
        time.sleep(0.01)
    (tmp_path / "pid").write_text(str(sleeper.pid))
    end(tmp_path / "pid", belongs_to="somebody-elses")
    assert sleeper.poll() is None
    end(tmp_path / "pid", belongs_to="a-run-of-ours")
    assert sleeper.wait(timeout=5)


def test_an_address_in_the_environment_is_used_as_it_is(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody@127.0.0.1/theirs")
    assert postgresql.start().url == "postgresql://somebody@127.0.0.1/theirs"


def test_a_dead_address_is_refused_with_a_reason(monkeypatch):
    monkeypatch.setenv("ELASTICSEARCH_URL", f"http://127.0.0.1:{places.free_ports(1)[0]}")
    with pytest.raises(Unavailable, match="ELASTICSEARCH_URL"):
        elasticsearch.start()


def test_a_java_that_is_too_old_is_told(cache, monkeypatch):
    monkeypatch.delenv("ELASTICSEARCH_HOME", raising=False)
    with pytest.raises(Unavailable, match="17 or newer"):
        elasticsearch_release.home_for(Jdk(cache, 11, frozenset()))


@pytest.mark.skipif("not os.environ.get('DATABASE_URL', '').startswith('postgres')", reason="no PostgreSQL asked for")
def test_postgresql_of_ours_lower_cases_norwegian(monkeypatch):
    import psycopg

    monkeypatch.delenv("DATABASE_URL")
    before = set((places.cache() / "runs").iterdir())
    server = postgresql.start()
    try:
        with psycopg.connect(server.url) as connection:
            assert connection.execute("SELECT lower('ÆRLIG ØY Å')").fetchone() == ("ærlig øy å",)
    finally:
        server.stop()
    assert set((places.cache() / "runs").glob(f"postgresql-{os.getpid()}-*")) <= before
