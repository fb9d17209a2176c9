"""Where are the parts shown? On one page for developers and designers, and the sample mail on its own."""

import base64
import hashlib
import re

from csp.decorators import csp_update
from django.http import HttpResponse
from django.views.generic import TemplateView, View

from . import examples, fields, mail
from .colours import colours, contrasts

STYLE = re.compile(r"<style>(.*?)</style>", re.S)
UNSEEN = "noindex"
SIZES = ("xl", "lg", "md", "sm", "xs", "2xs")
FIELD_LINE = "{% field form.title %}"


class Styleguide(TemplateView):
    template_name = "portal/foundation/styleguide/page.html"

    def get_context_data(self, **context):
        return super().get_context_data(
            components=examples.components(),
            blocks=examples.blocks(),
            colours=colours(),
            contrasts=contrasts(),
            icons=examples.icons(),
            pictures=examples.pictures(),
            forms=fields.states(),
            letter=mail.sample(),
            sizes=SIZES,
            field_line=FIELD_LINE,
            **context,
        )

    def render_to_response(self, context, **kwargs):
        return unseen(super().render_to_response(context, **kwargs))


class SampleMail(View):
    """A mail carries its styles in itself; this page allows those and no others."""

    def get(self, request):
        html = mail.sample().alternatives[0].content
        allowed = [f"'sha256-{fingerprint(style)}'" for style in STYLE.findall(html)]
        answer = csp_update({"style-src": allowed})(lambda request: HttpResponse(html))
        return unseen(answer(request))


def fingerprint(style):
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def unseen(response):
    """It is nothing for search engines."""
    response["X-Robots-Tag"] = UNSEEN
    return response
