"""An address in front of Elasticsearch that passes everything on until it is told to fail, as servers do fail."""

import json
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from django.core.cache.backends.base import BaseCache

from portal.foundation.lasting_cache import Lasting
from search.engines.reasons import Reason

OWN = {"Content-Type": "application/json", "X-Elastic-Product": "Elasticsearch"}
SHARDS = {"total": 1, "successful": 1, "skipped": 0, "failed": 0}
NOTHING = {"took": 1, "timed_out": False, "_shards": SHARDS, "hits": {"total": {"value": 0}, "hits": []}}
ONE_FAILED = SHARDS | {"total": 2, "failed": 1, "failures": [{"shard": 1, "reason": {"type": "x", "reason": "y"}}]}


@dataclass(frozen=True)
class Fault:
    """What is answered instead, and why the portal then says that Elasticsearch is away."""

    reason: Reason
    status: int = 0
    body: object = None
    headers: dict = field(default_factory=lambda: OWN)
    seconds: float = 0


def error(status, kind, reason):
    return Fault(reason, status, {"error": {"type": kind, "reason": kind}, "status": status})


FAULTS = {
    "slow": Fault(Reason.TOO_SLOW, seconds=3),
    "cut off": Fault(Reason.NO_CONTACT),
    "too much to do": error(429, "es_rejected_execution_exception", Reason.BUSY),
    "starting": error(503, "master_not_discovered_exception", Reason.NOT_READY),
    "bad gateway": Fault(Reason.NO_CONTACT, 502, "<html>", {"Content-Type": "text/html"}),
    "wrong password": error(401, "security_exception", Reason.NO_ACCESS),
    "too few rights": error(403, "security_exception", Reason.NO_ACCESS),
    "no alias": error(404, "index_not_found_exception", Reason.NO_INDEX),
    "a failed shard": Fault(Reason.PARTIAL, 200, NOTHING | {"_shards": ONE_FAILED}),
    "out of its time": Fault(Reason.PARTIAL, 200, NOTHING | {"timed_out": True}),
    "another product": Fault(Reason.OTHER, 200, {"ok": True}, {"Content-Type": "application/json"}),
    "something else": Fault(Reason.NOT_UNDERSTOOD, 200, {"ok": True}),
    "no JSON": Fault(Reason.NOT_UNDERSTOOD, 200, "<html>"),
}


class Between:
    """`fault` holds for everything while it is set; `asked` is how often anything was asked."""

    def __init__(self, behind: str = ""):
        self.behind, self.fault, self.asked = behind, None, 0
        self.over = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Handler,), {"between": self}))
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def end(self):
        self.over.set()
        self.server.shutdown()
        self.server.server_close()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    between: Between

    def answer(self):
        self.between.asked += 1
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        fault = self.between.fault
        if fault is None:
            return self.say(*self.pass_on(content))
        self.between.over.wait(fault.seconds)
        if fault.seconds and self.between.behind:
            return self.say(*self.pass_on(content))
        if fault.status:
            body = fault.body if isinstance(fault.body, str) else json.dumps(fault.body)
            return self.say(fault.status, fault.headers, body.encode())
        self.close_connection = True

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = answer

    def pass_on(self, content):
        headers = {name: value for name, value in self.headers.items() if name.lower() not in {"host", "connection"}}
        address = f"{self.between.behind}{self.path}"
        asked = urllib.request.Request(address, content or None, headers, method=self.command)
        try:
            with urllib.request.urlopen(asked, timeout=30) as response:
                return response.status, dict(response.headers), response.read()
        except urllib.error.HTTPError as answered:
            return answered.code, dict(answered.headers), answered.read()

    def say(self, status, headers, body):
        kept = {name: value for name, value in headers.items() if name.lower() in {"content-type", "x-elastic-product"}}
        try:
            self.send_response(status)
            for name, value in (kept | {"Content-Length": str(len(body))}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(b"" if self.command == "HEAD" else body)
        except OSError:
            self.close_connection = True

    def log_message(self, *args):
        """Nothing: it would stand among the tests' own output."""


class AwayCache(BaseCache):
    """A cache whose server does not answer."""

    def __init__(self, location, params):
        super().__init__(params)

    def away(self, *args, **kwargs):
        raise ConnectionError("the cache does not answer")

    get = add = set = delete = get_many = away


class LastingAwayCache(Lasting, AwayCache):
    """As the portal asks such a cache."""
