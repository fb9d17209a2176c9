"""What does Apertium make of a document? A program beside ours, called once for everything that waits."""

import os
import shutil
import signal
import subprocess

from django.conf import settings
from django.utils.translation import gettext as _

# `_e` writes «å gjere» and «vi», as the state does; without it «å gjera» and «me».
MODES = {("nb", "nn"): "nob-nno_e", ("nn", "nb"): "nno-nob"}


class Unavailable(Exception):
    """No draft can be had now; the text is for the person who asked."""


def knows(source, target):
    return (source, target) in MODES


def run(document, source, target):
    """The HTML `document` in the other written form. Raises Unavailable."""
    command = [program(), "-u", "-f", "html", MODES[source, target]]
    told, failed = answer_of(command, document.encode())
    if failed or not told:
        raise Unavailable(_("Oversetteren svarte ikke slik den skal. Prøv igjen, eller skriv teksten selv."))
    return told.decode(errors="replace")


def program():
    found = shutil.which(settings.APERTIUM)
    if not found:
        raise Unavailable(_("Oversetteren er ikke installert her. Si fra til dem som drifter portalen."))
    return found


def answer_of(command, document):
    """Apertium is a chain of programs: they are a group of their own, so that all of them end when time is up."""
    options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(command, **options, env=environment, start_new_session=True) as chain:
        try:
            told, _errors = chain.communicate(document, timeout=settings.APERTIUM_SECONDS)
        except subprocess.TimeoutExpired as late:
            os.killpg(chain.pid, signal.SIGKILL)
            raise Unavailable(_("Oversetteren brukte for lang tid. Prøv igjen om litt.")) from late
        return told, chain.returncode
