"""Do our scripts put text into pages as text, and listen to nobody else's windows?"""

import re

from .tree import ROOT, relative, tracked

DANGEROUS = re.compile(
    r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function|postMessage|setAttributeNS)\b"
    r"|\"message\"|'message'|srcdoc|javascript:"
)
FOLDER = ROOT / "portal/static/portal/js"


def scripts():
    return [path for path in tracked() if path.suffix == ".js" and path.is_relative_to(FOLDER)]


def test_no_script_writes_markup_or_runs_text():
    found = {str(relative(path)): DANGEROUS.findall(path.read_text(encoding="utf-8")) for path in scripts()}
    assert {name: words for name, words in found.items() if words} == {}


def test_there_are_scripts_to_look_at():
    assert len(scripts()) >= 8
