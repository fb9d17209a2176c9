"""`{% site_header %}` and `{% site_footer %}`: the frame around every page."""

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, get_language_info

from ..navigation import address, footer_menu, main_menu

register = template.Library()


@register.inclusion_tag("layouts/header.html", takes_context=True)
def site_header(context):
    request = context["request"]
    user = getattr(request, "user", None)
    is_known = user is not None and user.is_authenticated
    return {
        "request": request,
        "csrf_token": context.get("csrf_token"),
        "items": main_menu(request),
        "user": user,
        "user_url": reverse("home:my_page"),
        "home_url": reverse("home:my_page") if is_known else "/",
        "languages": languages(),
        "sign_in_url": sign_in_url(),
        "sign_out_url": address("access:sign_out"),
        "is_demo": settings.PORTAL_IS_DEMO,
        "next": request.get_full_path() if request.method == "GET" else "/",
    }


@register.inclusion_tag("layouts/footer.html", takes_context=True)
def site_footer(context):
    return {"items": footer_menu(context["request"]), "is_demo": settings.PORTAL_IS_DEMO}


def languages():
    """Each language by its own name, so that who reads it finds it."""
    names = ((code, get_language_info(code)["name_local"]) for code, _ in settings.LANGUAGES)
    return [{"code": code, "label": name.capitalize(), "is_current": code == get_language()} for code, name in names]


@register.simple_tag
def sign_in_url():
    return address("access:sign_in") or settings.WAGTAIL_FRONTEND_LOGIN_URL
