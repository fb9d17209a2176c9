"""How is an introduction written in the portal, without an editor? As paragraphs with an empty line between."""

import re
from html import unescape

from django.utils.html import escape

PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)
BREAK = re.compile(r"<br\s*/?>")


def to_rich(text):
    paragraphs = (part.strip() for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")))
    return "".join(f"<p>{escape(part).replace(chr(10), '<br/>')}</p>" for part in paragraphs if part)


def to_plain(html):
    """None when the introduction holds more than paragraphs, such as links: that is edited in Wagtail."""
    paragraphs = [BREAK.sub("\n", inside) for inside in PARAGRAPH.findall(html)]
    if PARAGRAPH.sub("", html).strip() or any("<" in inside for inside in paragraphs):
        return None
    return "\n\n".join(unescape(inside).strip() for inside in paragraphs)
