"""How good is the search, in both engines? ``python -m tests.services.judge [folder]``

First the embedded engine on SQLite, then Elasticsearch, one of ours when ELASTICSEARCH_URL names none.
"""

import os
import signal
import sys

from tests.services import elasticsearch
from tests.services.running import Unavailable
from tests.services.serve import MANAGE
from tests.services.steps import call

DEMO = "home/demo/data"


def main(folder: str = DEMO) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    os.environ.pop("DATABASE_URL", None)
    command = [*MANAGE, "judge_search", "--data", folder, "--engine"]
    try:
        call([*command, "database"])
        print(flush=True)
        server = elasticsearch.start()
    except Unavailable as reason:
        raise SystemExit(f"This machine lacks something: {reason}") from reason
    try:
        call([*command, "elastic"], env={**os.environ, server.variable: server.url})
    finally:
        server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
