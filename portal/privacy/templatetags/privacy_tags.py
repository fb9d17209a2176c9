"""How is a value of somebody's own data shown on a page?"""

from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.html import format_html_join

from portal.foundation.clock import OSLO
from portal.foundation.dates import date_in_words

register = template.Library()


@register.filter
def in_words(value):
    """Lists in lines, facts as «name: value», days in words."""
    match value:
        case datetime():
            local = timezone.localtime(value, OSLO)
            return f"{date_in_words(local.date())}, {local:%H.%M}"
        case date():
            return date_in_words(value)
        case dict():
            return lines(f"{name}: {in_words(each)}" for name, each in value.items() if each not in ("", None, [], {}))
        case list() | tuple():
            return lines(in_words(each) for each in value)
    return value


def lines(texts):
    return format_html_join("", "{}<br>", ((text,) for text in texts))
