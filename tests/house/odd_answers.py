"""What may somebody send to a form who does not mean well, or whose browser does not? Nearly right, or wholly wrong."""

from datetime import date, timedelta
from io import BytesIO

from hypothesis import strategies as st

from .forms_on_pages import NUMBERS

NOBODY = "00000000-0000-4000-8000-000000000000"
ODD = (
    *("", " ", "\x00", "a\x00b", "\r\n\r\n", "x" * 70_000, "👩🏽‍🚀" * 300, "\u202eab\u0301", "\ufffe", "١٢٣", "²", "½"),
    *("-1", "0", "1", "9" * 30, "1e400", "NaN", "-Infinity", "1_000", "0x1F", "12,5", "True", "None", "on"),
    *("0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30", "2026-W01-1", "31.12.9999", "25:61"),
    *("null", "[]", "{}", '{"a": [1]}', '[null, {"x": 1}]', "[" * 3_000, '"', '{"id": {"__proto__": 1}}', NOBODY),
    *("<script>alert(1)</script>", "%(name)s {name} {0.__class__}", "' OR 1=1 --", "../../../etc/passwd", "a@b", "@"),
    *("//ond.example", "javascript:alert(1)", "http://[", "https://" + "a" * 3_000, "/\\ond.example", "?a=%00&b=%ff"),
)
TEXTS = st.sampled_from(ODD) | st.text(st.characters(codec="utf-8"), max_size=40)
GOOD = {
    "email": "ny.kollega@direktoratet.no",
    "date": (date.today() + timedelta(days=40)).isoformat(),
    "number": "3",
    "url": "https://www.example.no/",
    "color": "#004080",
}
CONTENT = (
    b"",
    b"\x00\xff\xfe",
    b"PK\x03\x04torn",
    b"%PDF-1.4",
    b"GIF89a\xff\xff\xff\xff",
    b"<svg",
    "navn;æ\n1;2".encode(),
)
NAMES = ("a.csv", "a.xlsx", "a.png", "a.svg", "..", "a" * 300 + ".csv", "æ\u202e.pdf", "noext")


def expected(field):
    """What an honest person would send."""
    if any(field.values):
        return field.values
    useful = [choice for choice in field.choices if choice]
    return useful[:1] if field.choices else [GOOD.get(field.kind, "Noen ord")]


@st.composite
def files(draw):
    """Django's own class for tests would refuse some of the names itself."""
    file = BytesIO(draw(st.sampled_from(CONTENT) | st.binary(max_size=30)))
    file.name = draw(st.sampled_from(NAMES))
    return file


def odd(field):
    one = TEXTS | (st.sampled_from(field.choices) if field.choices else st.nothing())
    if field.kind == "file":
        return files() | one
    return one | st.lists(one, max_size=4)


@st.composite
def answers(draw, form):
    """(address, fields) for a form: one field is odd or missing, or all of them may be."""
    names = sorted(form.fields)
    touched = draw(st.sampled_from([names, *([name] for name in names)]))
    sent = {name: expected(one) for name, one in form.fields.items() if one.kind != "file"}
    for name in touched:
        if draw(st.integers(0, 4)):
            sent[name] = draw(odd(form.fields[name]))
        else:
            sent.pop(name, None)
    return draw(address(form)), sent


def address(form):
    """Sometimes about a thing that is not there."""
    gone = NUMBERS.sub(lambda found: NOBODY if "-" in found[0] else "9" * 30, form.action)
    return st.sampled_from([form.action] * 6 + [gone])
