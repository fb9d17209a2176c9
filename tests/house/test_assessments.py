"""Do the outlines of the assessments (DPIA, ROS) send a reader to pages that are there?"""

import re

import pytest
from django.urls import Resolver404, resolve

from .tree import ROOT

CODE = re.compile(r"`([^`]+)`")
DOCS = ("docs/dpia.md", "docs/risk.md")


@pytest.mark.parametrize("doc", DOCS)
def test_every_address_leads_somewhere(doc):
    named = [name for name in CODE.findall((ROOT / doc).read_text(encoding="utf-8")) if name.startswith("/")]
    lost = []
    for name in named:
        try:
            resolve(name)
        except Resolver404:
            lost.append(name)
    assert named and not lost
