"""What is left of rich text that somebody has sent past the editor? Only what its field offers."""

import json

import pytest
from django.template import Context, Template

from portal.foundation.blocks.words import TEXT_FEATURES, paragraph

pytestmark = pytest.mark.django_db


def shown(text, **entity):
    """As a reader gets it, of what the editor's own form sends."""
    part = {"key": "aaaaa", "text": text, "type": "unstyled", "depth": 0, "inlineStyleRanges": []}
    spans = [{"offset": 0, "length": len(text), "key": 0}] if entity else []
    content = {"blocks": [part | {"entityRanges": spans}], "entityMap": {"0": entity} if entity else {}}
    value = paragraph().value_from_datadict({"text": json.dumps(content)}, {}, "text")
    return Template("{% load wagtailcore_tags %}{{ value.source|richtext }}").render(Context({"value": value}))


def test_markup_that_is_typed_is_words():
    html = shown("<script>alert(1)</script><b onclick=x>")
    assert "<script" not in html and "<b " not in html and "&lt;script&gt;" in html


@pytest.mark.parametrize("address", ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"])
def test_a_link_leads_by_safe_schemes_alone(address):
    html = shown("Les her", type="LINK", mutability="MUTABLE", data={"url": address})
    assert "Les her" in html and address.lower() not in html.lower()


def test_a_link_that_is_safe_is_kept():
    assert 'href="https://dfo.no"' in shown("DFØ", type="LINK", mutability="MUTABLE", data={"url": "https://dfo.no"})


def test_nothing_is_embedded_and_no_picture_put_into_text():
    assert not {"embed", "image"} & set(TEXT_FEATURES)
    html = shown(" ", type="EMBED", mutability="IMMUTABLE", data={"url": "https://video.example/1"})
    assert "video.example" not in html
