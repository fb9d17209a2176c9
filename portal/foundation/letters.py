"""How do words become a mail? Text and HTML side by side, in the language that is active now."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template import Context
from django.template.loader import get_template, render_to_string
from django.utils.translation import get_language

from .plain_mail import tidy


def letter_of(words, to, **context):
    """One message. `context` may hold `code` (shown large) and `stop_url`, `choose_url` for the foot."""
    return render_letter("emails/message", to, {"subject": words.subject, "words": words, **context})


def render_letter(template, to, context):
    context = {"portal": settings.PORTAL_ADDRESS.rstrip("/"), **context}
    letter = EmailMultiAlternatives(
        " ".join(context["subject"].split()), tidy(plain(f"{template}.txt", context)), settings.DEFAULT_FROM_EMAIL, [to]
    )
    letter.attach_alternative(render_to_string(f"{template}.html", context), "text/html")
    letter.extra_headers |= {"Content-Language": get_language(), "Auto-Submitted": "auto-generated"}
    return letter


def plain(template, context):
    """Text that is not HTML: «Kultur & idrett» keeps its ampersand."""
    return get_template(template).template.render(Context(context, autoescape=False))
