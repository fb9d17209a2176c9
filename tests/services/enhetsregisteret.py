"""A double of Enhetsregisteret on this machine, with answers as data.brreg.no documents them for one unit."""

import json
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

DFO, GONE, DELETED, UNKNOWN = "986252932", "974760673", "971032146", "971526920"
UNIT = {
    "organisasjonsnummer": DFO,
    "navn": "DIREKTORATET FOR FORVALTNING OG ØKONOMISTYRING",
    "organisasjonsform": {
        "kode": "ORGL",
        "beskrivelse": "Organisasjonsledd",
        "_links": {"self": {"href": "https://data.brreg.no/enhetsregisteret/api/organisasjonsformer/ORGL"}},
    },
    "hjemmeside": "www.dfo.no",
    "registreringsdatoEnhetsregisteret": "2004-01-27",
    "registrertIMvaregisteret": True,
    "naeringskode1": {"kode": "84.110", "beskrivelse": "Generell offentlig administrasjon"},
    "antallAnsatte": 900,
    "overordnetEnhet": "972417807",
    "forretningsadresse": {
        "land": "Norge",
        "landkode": "NO",
        "postnummer": "0154",
        "poststed": "OSLO",
        "adresse": ["Karl Johans gate 37B"],
        "kommune": "OSLO",
        "kommunenummer": "0301",
    },
    "institusjonellSektorkode": {"kode": "6100", "beskrivelse": "Statsforvaltningen"},
    "konkurs": False,
    "underAvvikling": False,
    "underTvangsavviklingEllerTvangsopplosning": False,
    "maalform": "Bokmål",
    "_links": {"self": {"href": f"https://data.brreg.no/enhetsregisteret/api/enheter/{DFO}"}},
}
OVER = UNIT | {"organisasjonsnummer": DELETED, "navn": "FYRVESENET", "slettedato": "2024-12-31"}
NOT_THERE = {"timestamp": "2026-11-29T12:00:00.000+00:00", "status": 404, "error": "Not Found", "path": "/enheter"}


class Register(BaseHTTPRequestHandler):
    """`server.script`: what it does instead of answering as documented."""

    def do_GET(self):
        self.server.asked.append(self.path)
        if self.server.script:
            return self.server.script(self)
        number = self.path.rpartition("/")[2]
        answers = {DFO: (200, UNIT), DELETED: (200, OVER), GONE: (410, {})}
        return self.answer(*answers.get(number, (404, NOT_THERE)))

    def answer(self, status, told):
        body = told if isinstance(told, bytes) else json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def says(body, status=200):
    return lambda register: register.answer(status, body)


def sends_elsewhere(address):
    def script(register):
        register.send_response(302)
        register.send_header("Location", address)
        register.end_headers()

    return script


def drips(register):
    """A byte at a time, for longer than anybody waits."""
    register.send_response(200)
    register.end_headers()
    for _turn in range(100):
        register.wfile.write(b" ")
        register.wfile.flush()
        time.sleep(0.05)


@contextmanager
def enhetsregisteret():
    """The server; `address` is what ENHETSREGISTERET_URL is set to, `asked` the paths that were asked for."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Register)
    server.daemon_threads = True
    server.script, server.asked = None, []
    server.address = f"http://127.0.0.1:{server.server_port}/enhetsregisteret/api"
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
