"""How does a message read? Subject, text and HTML from the templates of its kind, in the receiver's language."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context
from django.template.loader import get_template, render_to_string
from django.utils import translation

from portal.foundation.plain_mail import tidy


def compose(message):
    context = message.context | {"person": message.person, "portal": settings.PORTAL_ADDRESS.rstrip("/")}
    with translation.override(message.language):
        context["subject"] = " ".join(plain(f"emails/{message.kind}.subject.txt", context).split())
        text = plain(f"emails/{message.kind}.txt", context)
        html = render_to_string(f"emails/{message.kind}.html", context)
    mail = EmailMultiAlternatives(context["subject"], tidy(text), settings.DEFAULT_FROM_EMAIL, [message.to])
    mail.attach_alternative(html, "text/html")
    mail.extra_headers["Content-Language"] = message.language
    return mail


def plain(template, context):
    """Text that is not HTML: «Kultur & idrett» keeps its ampersand."""
    return get_template(template).template.render(Context(context, autoescape=False))
