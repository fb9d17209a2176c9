"""A writer at her desk: the guided form, used the way a browser without JavaScript uses it."""

import re
from html import unescape

from django.urls import reverse

from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage

REVISION = re.compile(r'name="revision" value="(\d+)"')


class Writer:
    def __init__(self, client, person):
        self.client = client
        self.person = person
        client.force_login(person)
        self.pk = None

    def start(self, kind="need", **answers):
        response = self.client.post(reverse("postings:create"), {"kind": kind, **answers})
        self.pk = int(re.search(r"/lys-ut/(\d+)/", response.url).group(1))
        return response

    def url(self, step):
        return reverse("postings:edit", args=[self.pk, step])

    def open(self, step):
        return self.client.get(self.url(step))

    def revision_shown(self, step):
        return REVISION.search(self.open(step).content.decode()).group(1)

    def send(self, step, data, **button):
        """From a page that was opened just now."""
        newest = PostingPage.objects.values_list("latest_revision", flat=True).get(pk=self.pk)
        return self.client.post(self.url(step), {"revision": newest, **data, **button})

    @property
    def draft(self):
        return draft_of(PostingPage.objects.get(pk=self.pk))

    def add(self, competence, side="wanted"):
        """Types a competence and adds it; the levels chosen so far go along, as they do from the page."""
        lines = self.draft.competence_lines.all()
        levels = {f"{line.side}-{line.competence_id}-level": line.level or "" for line in lines}
        return self.send("kompetanse", {f"add_{side}": competence, **levels}, **{"legg-til": side})

    def move(self, name):
        return self.client.post(reverse("postings:move", args=[self.pk, name]))


def text_of(response):
    return unescape(re.sub(r"\s+", " ", response.content.decode()))


def summary_of(response):
    """The texts of the error summary, in order."""
    block = re.search(r'class="ds-error-summary".*?</div>', response.content.decode(), re.DOTALL)
    items = re.findall(r"<li>(.*?)</li>", block.group(), re.DOTALL) if block else []
    return [unescape(re.sub(r"<[^>]+>", "", item)).strip() for item in items]
