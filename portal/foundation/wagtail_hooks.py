"""What does every page of Wagtail's admin need from us? Its widgets started without inline scripts."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks

from .choosers import start_without_scripts

start_without_scripts()


@hooks.register("insert_global_admin_js")
def start_widgets():
    return format_html('<script src="{}"></script>', static("portal/js/admin-start.js"))
