"""How does a page that was written beside another become its translation? Its own words are taken over, piece by piece.

The first pages of the portal are planted in both written forms; without this nothing could be fetched from one to the
other.
"""

import re
from collections import Counter

from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from .segments import PERSON

ROW = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def beside(page):
    """The page in the other written form that nothing keeps in step with this one; None when there is none."""
    if Translation.objects.filter(source__object_id=page.translation_key).exists():
        return None
    return Page.objects.filter(translation_key=page.translation_key, alias_of=None).exclude(pk=page.pk).first()


def pair(page, other, by):
    """`page` is the original from now on. Gives the translation."""
    source, _is_new = TranslationSource.update_or_create_from_instance(page.specific)
    translation = Translation.objects.create(source=source, target_locale=other.locale, enabled=True)
    take_over(translation, newest(other), by)
    return translation


def newest(page):
    return page.specific.get_latest_revision_as_object()


def take_over(translation, other, by):
    """What has the same place in both. Where the blocks are others, only the fields around them are sure."""
    ours = numbered((one.context.path, one) for one in segments(translation.source))
    theirs = numbered((one.path, one) for one in extract_segments(other) if isinstance(one, StringSegmentValue))
    is_alike = ours.keys() == theirs.keys()
    same = [place for place in ours if place in theirs and (is_alike or "." not in place[0])]
    StringTranslation.objects.bulk_create(
        (written(ours[place], theirs[place], translation.target_locale, by) for place in same), ignore_conflicts=True
    )


def segments(source):
    return source.stringsegment_set.select_related("context").order_by("order")


def written(ours, theirs, locale, by):
    return StringTranslation(
        translation_of_id=ours.string_id,
        context_id=ours.context_id,
        locale=locale,
        data=theirs.string.data,
        translation_type=PERSON,
        last_translated_by=by,
    )


def numbered(pieces):
    """{(place, number): piece}. Blocks have keys of their own in each page, so they are told by their order."""
    keys, seen, found = {}, Counter(), {}
    for path, piece in pieces:
        place = ROW.sub(lambda key: str(keys.setdefault(key[0], len(keys))), path)
        found[place, seen[place]] = piece
        seen[place] += 1
    return found
