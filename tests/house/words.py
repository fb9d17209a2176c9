"""Which texts of the product go through gettext, and which do not?"""

import ast
import re
from functools import cache

from django.utils.translation.template import templatize

from .tree import WINGS, nodes, parsed, python, relative, templates

CALLS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy", "_n", "gettext_noop"}
WRITTEN_FOR_THE_RECORD = {"personal_data.py", "others_personal_data.py"}
LOOKED_FOR_IN_TEXTS = ("listings/postings/checking/language.py", "portal/foundation/house_rules/words.py")
DESCRIBE_OPEN_DATA = tuple(f"home/api/{name}.py" for name in ("asked", "description", "schemas", "views"))
"""What is said to the programmers of other sites is in one language."""
PLAIN = re.compile(
    r"{%\s*(?:blocktranslate|blocktrans)\b.*?{%\s*end(?:blocktranslate|blocktrans)\s*%}"
    r"|{%\s*comment.*?endcomment\s*%}|{#.*?#}|{%.*?%}|{{.*?}}|<!--.*?-->|&\w+;",
    re.S,
)
SPOKEN_ATTRIBUTES = re.compile(r"""\b(?:alt|title|aria-label|placeholder)="([^"]*)\"""")
QUOTED = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
TEMPLATE_CALL = re.compile(rf"(?:gettext|\b_)\(({QUOTED})(?:,\s*({QUOTED}))?")
WORD = re.compile(r"[^\W\d_]{2,}")
OURS = re.compile("[æøåÆØÅ]")
ADDRESS = re.compile(r"\S*/\S*")
FREQUENT = """
alle av avbryt bare da deg denne dere deres det dette din dine du eller er fjern fra gjennom har hva hvem hvor ikke
ingen kan kom lagre legg med mer mine mot må ned noe noen nye og om rediger sende sin skriv slett som til ut velg
vi vil vis ansatt ansatte historie historier interesse interessemeldinger kompetanse kompetanser kompetanseprofiler
leder mulighet muligheter ordliste personvern profil utlysning utlysninger varsel varsler virksomhet virksomheter
"""
"""Norwegian words that English and code do not have, so that a text without æ, ø and å is known too."""


def called(node):
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def spoken_in(path):
    """The texts in the gettext calls of a module: singular and plural alike."""
    for call in nodes(path, ast.Call):
        if called(call) in CALLS:
            texts = call.args[1:2] if called(call).startswith("pgettext") else call.args[:2]
            yield from (arg.value for arg in texts if isinstance(arg, ast.Constant) and isinstance(arg.value, str))


@cache
def message_ids():
    found = {text for path in python(*WINGS) for text in spoken_in(path)}
    for path in templates():
        code = templatize(path.read_text(encoding="utf-8"), origin=str(path))
        found |= {ast.literal_eval(text) for pair in TEMPLATE_CALL.findall(code) for text in pair if text}
    return found


def unspoken_in_template(path):
    text = PLAIN.sub(" ", path.read_text(encoding="utf-8"))
    visible = re.sub(r"<[^>]*>", " ", text) if path.suffix == ".html" else text
    return [word for part in (visible, *SPOKEN_ATTRIBUTES.findall(text)) for word in WORD.findall(part)]


def norwegian_outside_gettext(path):
    inside = set(spoken_in(path)) | set(docstrings(path))
    for node in nodes(path, ast.Constant):
        if isinstance(node.value, str) and is_norwegian(node.value) and node.value not in inside:
            yield f"{relative(path)}:{node.lineno} {node.value[:50]!r}"


def is_norwegian(text):
    """A letter of ours, or a frequent word in what looks like speech: several words, or one with a capital."""
    if OURS.search(text):
        return len(text) > 1
    text = ADDRESS.sub(" ", text)
    looks_spoken = " " in text or text[:1].isupper()
    return looks_spoken and not set(FREQUENT.split()).isdisjoint(word.casefold() for word in WORD.findall(text))


def docstrings(path):
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    return [ast.get_docstring(node, clean=False) or "" for node in ast.walk(parsed(path)) if isinstance(node, kinds)]
