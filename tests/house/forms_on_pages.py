"""Which forms does a page hold, with which fields, and what would a browser send if nothing were touched?"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

NUMBERS = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+")
NOT_TRIED = {"", "csrfmiddlewaretoken"}
"""Without a name nothing is sent, and the token is Django's to judge."""
SENT_IF_CHECKED = ("checkbox", "radio")


@dataclass
class Field:
    kind: str
    values: list[str] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)


@dataclass
class Form:
    method: str
    action: str
    fields: dict[str, Field] = field(default_factory=dict)

    @property
    def sign(self):
        """The same for the same form on another page, and about another thing."""
        return (
            self.method,
            NUMBERS.sub("#", self.action.partition("?")[0]),
            NUMBERS.sub("#", " ".join(sorted(self.fields))),
        )


def forms_on(html, address):
    reader = Reader(address)
    reader.feed(html)
    return [form for form in reader.forms if form.fields]


class Reader(HTMLParser):
    def __init__(self, address):
        super().__init__()
        self.address, self.forms, self.by_id = address, [], {}
        self.form = self.select = self.area = None

    def handle_starttag(self, tag, attrs):
        attrs = {name: value or "" for name, value in attrs}
        read = getattr(self, f"read_{tag}", None)
        if read:
            read(attrs)

    def read_form(self, attrs):
        action = urljoin(self.address, attrs.get("action") or self.address)
        self.form = Form(attrs.get("method", "get").lower(), action)
        self.forms.append(self.form)
        self.by_id[attrs.get("id", "")] = self.form

    def place(self, attrs, kind):
        """The field of the name; None outside forms, and for what is never sent."""
        form = self.by_id.get(attrs["form"]) if attrs.get("form") else self.form
        if form is None or attrs.get("name", "") in NOT_TRIED:
            return None
        return form.fields.setdefault(attrs["name"], Field(kind))

    def read_input(self, attrs):
        kind = attrs.get("type", "text")
        found = self.place(attrs, kind)
        if found and kind in SENT_IF_CHECKED:
            found.choices.append(attrs.get("value", "on"))
        if found and (kind not in SENT_IF_CHECKED or "checked" in attrs):
            found.values.append(attrs.get("value", "on" if kind in SENT_IF_CHECKED else ""))

    def read_button(self, attrs):
        found = self.place(attrs, "button")
        if found:
            found.choices.append(attrs.get("value", ""))

    def read_select(self, attrs):
        self.select = self.place(attrs, "select")

    def read_option(self, attrs):
        if self.select:
            self.select.choices.append(attrs.get("value", ""))
            self.select.values += [attrs.get("value", "")] if "selected" in attrs else []

    def read_textarea(self, attrs):
        self.area = self.place(attrs, "textarea")
        if self.area:
            self.area.values.append("")

    def handle_data(self, data):
        if self.area:
            self.area.values[-1] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag in ("select", "textarea"):
            setattr(self, {"select": "select", "textarea": "area"}[tag], None)
