"""How would an agency's pages look with what stands in the form? The pages themselves, with nothing saved."""

from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import reverse

from portal.foundation.ids import is_id

from .models import Agency, AgencySubpage
from .subsite import items, news_of, once

WORDS = ("tagline", "intro_title", "contact_email", "website")


def whole_look(request, form, which):
    """`which`: `front`, `news`, or the key of a subpage, also of one that is not published."""
    agency = tried_on(form)
    page = page_of(agency, form, which)
    told = {"is_archive": which == "news"}
    context = page.get_context(request, **told) | {
        "draft": draft(form, agency),
        "logo": logo(form, agency),
        "menu": menu(request, agency, which),
        "ways": [],
    }
    request.is_preview = True
    return TemplateResponse(request, page.get_template(request, **told), context)


def tried_on(form):
    agency = Agency.objects.with_pages().get(pk=form.agency.pk)
    agency.brand_colour = form.cleaned_data["brand_colour"]
    return agency


def page_of(agency, form, which):
    page = front(agency, form) if which in ("front", "news") else subpage(agency, which)
    page.agency = agency
    return page


def front(agency, form):
    page = agency.main_page
    for name in WORDS:
        setattr(page, name, form.cleaned_data[name])
    if "intro" in form.cleaned_data:
        page.intro = form.rich_intro
    if form.cleaned_data.get("remove_cover"):
        page.cover = None
    return page


def subpage(agency, which):
    found = AgencySubpage.objects.of(agency).filter(pk=which).first() if is_id(which) else None
    if found is None:
        raise Http404
    return found.get_latest_revision_as_object()


def menu(request, agency, which):
    """As it will be when all that is written is out."""
    pages = AgencySubpage.objects.of(agency).select_related("locale").order_by("path")
    newest = [page.get_latest_revision_as_object() if page.has_unpublished_changes else page for page in pages]
    shown = once([page for page in newest if page.show_in_menus])
    has_news = news_of(agency).exists()
    return items(request, agency, shown, has_news=has_news, here=which) if shown or has_news else []


def logo(form, agency):
    if kept := form.kept.get("logo"):
        return kept.url
    removed = form.cleaned_data.get("remove_logo") or not agency.logo
    return "" if removed else agency.logo.url


def draft(form, agency):
    """For whole_look.html: what was typed is sent on, so that nothing is lost on the way back."""
    cover = form.kept.get("cover")
    tokens = [(f"{name}_kept", picture.token) for name, picture in form.kept.items()]
    return {
        "cover": cover.url if cover else "",
        "sheet": reverse("agencies:draft_stylesheet_of", args=[agency.colour[1:], agency.slug]),
        "fields": [*form.typed, *tokens],
    }
