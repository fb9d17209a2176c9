"""Does the measuring of the chain run? Tiny, each page once; the figures are for `make bench`."""

import subprocess
import sys

from tests.services.places import PROJECT


def test_every_list_and_report_is_asked_for(lexicon, tmp_path):
    command = [sys.executable, "-m", "tests.benchmarks.chain", "--sqlite", "--shrunk", "2000", "--rounds", "1"]
    ran = subprocess.run([*command, "--var", str(tmp_path)], cwd=PROJECT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    between = ("the agency's exchanges", "one cooperation agreement", "requests to the agency")
    kept = ("figures of the whole", "what people have told", "searches that found nothing", "one opening")
    for page in (*between, *kept):
        assert f"| {page} |" in ran.stdout
    assert list(tmp_path.glob("*-chain.json"))
