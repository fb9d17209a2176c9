"""How do search engines read a shared posting? As schema.org's JobPosting, where a person can show interest.

An offer is answered by an agency, so it is none (docs/decisions, "A hospitering is told as a JobPosting").
"""

import json
from datetime import datetime, time

from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from listings.postings.choices import Kind, Workplace
from listings.postings.presentation import texts_of
from portal.foundation.clock import OSLO
from portal.foundation.durations import duration_in_words

from .addresses import whole

SCRIPT_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
FULL = 100
LAST_SECOND = time(23, 59, 59)
COUNTRY = "NO"


def job_posting(article):
    """Nothing for an offer. `article` is what the page shows, so nothing stands here that does not stand there.

    In the language of the words: asked for within `override`.
    """
    share, told = article["share"], article["told"]
    posting, agency = share.posting, share.agency
    if posting.kind == Kind.OFFER:
        return None
    return {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": told["heading"],
        "description": description(article),
        "identifier": {"@type": "PropertyValue", "name": agency.name, "value": share.address},
        "url": whole(share.get_absolute_url()),
        "datePosted": localtime(posting.published_at, OSLO).date().isoformat(),
        "employmentType": employment(posting),
        "hiringOrganization": organisation(agency),
        "totalJobOpenings": posting.places,
        "directApply": False,
        **place(posting, agency),
        **deadline(posting),
    }


def description(article):
    """As HTML, which is what the property holds; whom it is for comes first, because most readers cannot take part."""
    posting, told = article["page"], article["told"]
    texts = [text for text in texts_of(posting, told) if text["paragraphs"]]
    parts = [who_it_is_for(posting), told["lead"], *(part for text in texts for part in headed(text))]
    return "".join(f"<p>{escape(part)}</p>" for part in [*parts, *article["not_needed"]] if part)


def headed(text):
    return [text["heading"], *text["paragraphs"]]


def who_it_is_for(posting):
    stay = duration_in_words(posting.months_min, posting.months_max)
    words = _("Dette er et kort opphold for ansatte i statlige virksomheter som er med i Utvekslingsportalen.")
    return f"{words} {_('Varighet')}: {stay.rstrip('.')}." if stay else words


def employment(posting):
    return ["TEMPORARY"] if posting.percentage in (None, FULL) else ["TEMPORARY", "PART_TIME"]


def organisation(agency):
    told = {"@type": "GovernmentOrganization", "name": agency.name, "url": whole(agency.page.url)}
    if agency.page.website:
        told["sameAs"] = agency.page.website
    if agency.logo:
        told["logo"] = whole(agency.logo.url)
    return told


def place(posting, agency):
    """Remote work asks where a person may sit; other work where the desk stands."""
    remote = {
        "jobLocationType": "TELECOMMUTE",
        "applicantLocationRequirements": {"@type": "Country", "name": COUNTRY},
    }
    desk = {"jobLocation": {"@type": "Place", "address": address(posting, agency)}}
    return remote if posting.workplace == Workplace.REMOTE else desk


def address(posting, agency):
    told = {"@type": "PostalAddress", "addressCountry": COUNTRY}
    if posting.municipality:
        region = posting.municipality.county
        return told | {"addressLocality": posting.municipality.daily_name, "addressRegion": region.name}
    return told | ({"addressLocality": agency.city} if agency.city else {})


def deadline(posting):
    """A running posting has none; search engines are told so by its absence."""
    if posting.deadline is None:
        return {}
    return {"validThrough": datetime.combine(posting.deadline, LAST_SECOND, OSLO).isoformat()}


def as_script(data):
    """JSON that cannot end the script element it stands in."""
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(SCRIPT_ESCAPES)) if data else ""
