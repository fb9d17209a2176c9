"""`{% site_header %}` and `{% site_footer %}`: the frame around every page."""

from django import template
from django.conf import settings
from django.urls import reverse

from portal.notifications.listing import unread_for

from ..navigation import footer_menu, is_known, languages, main_menu, search_box

register = template.Library()


@register.inclusion_tag("layouts/header.html", takes_context=True)
def site_header(context):
    """A person who is signed in finds all the languages on her own page, so that the menu stays on one line."""
    request = context["request"]
    user = getattr(request, "user", None)
    return {
        "request": request,
        "csrf_token": context.get("csrf_token"),
        "items": main_menu(request),
        "user": user,
        "user_url": reverse("home:my_page"),
        "notices_url": reverse("notices:list"),
        "unread": unread_for(request) if is_known(user) else 0,
        "home_url": reverse("home:my_page") if is_known(user) else "/",
        "find": search_box(request),
        "languages": languages(only_written_forms=is_known(user)),
        "sign_in_url": reverse("access:sign_in"),
        "sign_out_url": reverse("access:sign_out"),
        "is_demo": settings.PORTAL_IS_DEMO,
        "next": request.get_full_path() if request.method == "GET" else "/",
    }


@register.inclusion_tag("layouts/footer.html")
def site_footer():
    return {"items": footer_menu(), "is_demo": settings.PORTAL_IS_DEMO}
