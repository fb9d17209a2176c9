"""How is a number of months or days said?"""

from django.utils.translation import ngettext


def months_in_words(number):
    return ngettext("%(number)s måned", "%(number)s måneder", number) % {"number": number}


def days_in_words(number):
    return ngettext("%(number)s dag", "%(number)s dager", number) % {"number": number}
