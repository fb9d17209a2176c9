"""Which examples are there of each component and each block? Written in JSON beside this module, rendered here."""

import json
import re
from datetime import date
from pathlib import Path

from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import override

from .usage import usage_of

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
TEMPLATES = ROOT / "templates"
STATIC = ROOT / "portal/static/portal"
MAIN = "nb"
DAYS = {"since"}
PICTURES = {"logo", "picture", "src"}
ID = re.compile(r'\sid="([^"]+)"')
NAMED = re.compile(r'(\s(?:id|for|href|aria-labelledby|aria-describedby)=")([^"]*)"')
HTML = re.compile(r"<(p|ul|ol)>")


class Drawing:
    """Stands in for one of Wagtail's images, so that a block with a picture needs none in the database."""

    def __init__(self, path, alt):
        self.path, self.alt = path, alt

    def get_rendition(self, filter):
        return self

    def img_tag(self, attributes=None):
        return format_html('<img src="{}" width="640" height="520" alt="{}">', static(self.path), self.alt)

    def __html__(self):
        return self.img_tag()


def icons():
    drawn = (STATIC / "identity/icons.svg").read_text(encoding="utf-8")
    return re.findall(r'<symbol id="([^"]+)"', drawn)


def pictures():
    return [f"portal/pictures/{path.name}" for path in sorted((STATIC / "pictures").glob("*.svg"))]


def names(folder):
    return sorted(path.stem for path in (TEMPLATES / folder).glob("*.html"))


def read(name):
    return json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"), object_hook=real)


def components():
    return [shown("components", section) for section in read("components")["sections"]]


def blocks():
    """Each template of a block, also one that nobody has written an example for: then there is nothing to see."""
    written = read("blocks")
    return [shown("blocks", {"component": name, **written.get(name, {"examples": []})}) for name in names("blocks")]


def shown(folder, section):
    name, examples = section["component"], section["examples"]
    kept = [{key: value for key, value in example.items() if not key.startswith("_")} for example in examples]
    return {
        **section,
        "anchor": f"{'c' if folder == 'components' else 'b'}-{name}",
        "usage": usage_of(TEMPLATES / folder / f"{name}.html", kept),
        "rendered": [
            rendered(f"{folder}/{name}.html", example, variables, number)
            for number, (example, variables) in enumerate(zip(examples, kept, strict=True))
        ],
    }


def rendered(template, example, variables, number):
    """In the example's own written form, whatever the reader's, so that its `lang` is true."""
    language = example.get("_lang", MAIN)
    with override(language):
        html = render_to_string(template, variables)
    return {"state": example.get("_state", ""), "lang": language, "html": apart(html, number)}


def apart(html, number):
    """Some components stand once on a page and have ids of their own; each further example gets others."""
    own = set(ID.findall(html)) if number else set()
    return mark_safe(NAMED.sub(lambda found: found[1] + renamed(found[2], own, number) + '"', html))


def renamed(names, own, number):
    return " ".join(f"{name}-{number}" if name.lstrip("#") in own else name for name in names.split(" "))


def real(example):
    """JSON knows neither dates, nor where static files are served from, nor what is HTML already."""
    if "drawing" in example:
        return Drawing(example["drawing"], example.get("alt", ""))
    texts = {key: text for key, text in example.items() if isinstance(text, str)}
    days = {key: date.fromisoformat(text) for key, text in texts.items() if key in DAYS}
    html = {key: mark_safe(text) for key, text in texts.items() if HTML.match(text)}
    return example | days | html | {key: static(text) for key, text in texts.items() if key in PICTURES and text}
