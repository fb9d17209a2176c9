"""How does a chooser of Wagtail's start, when the content policy refuses the inline script it brings?

Every chooser (of images, documents, pages, tasks, snippets) is rendered by one method, which ends in a script with one
call. The call is written down instead, and portal/js/admin-start.js makes it.
"""

import json
import re

from django.utils.html import format_html
from wagtail.admin.widgets import BaseChooser

SCRIPT = re.compile(r"<script>(new )?([\w.]+)\((.*?)\);</script>\s*$", re.DOTALL)
PLACE = '<template data-start="{}" data-target="{}" data-options="{}"{}></template>'


def start_without_scripts():
    if not hasattr(BaseChooser.render, "scripted"):
        BaseChooser.render = written_down(BaseChooser.render)


def written_down(scripted):
    def render(chooser, *args, **kwargs):
        html = scripted(chooser, *args, **kwargs)
        return type(html)(SCRIPT.sub(lambda script: place(*script.groups()), html))

    render.scripted = scripted
    return render


def place(new, name, arguments):
    """`new ImageChooser("id_cover", {…});` or `createTaskChooser("id_task");`"""
    target, *options = json.loads(f"[{arguments}]")
    is_new = " data-new" if new else ""
    return format_html(PLACE, name, target, json.dumps(options[0]) if options else "", is_new)
