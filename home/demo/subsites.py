"""Which agencies have subpages and news in the demo, and what have they decided once for all their postings?"""

import json
from datetime import timedelta

from wagtail.models import Locale

from listings.agencies.models import AgencyNews, AgencyPage, AgencySubpage
from listings.postings.models import PostingDefaults
from listings.vocabulary.models import Competence, Municipality, Theme
from portal.foundation.clock import oslo_today

from . import files, ledger
from .agencies import WORDS, by_number
from .stories import portrait

TERMS = {"theme": Theme, "competence": Competence}


def fill_subsites():
    for row in files.rows("subsites"):
        agency = by_number(row["agency"])
        if agency is None:
            continue
        if "nynorsk" in row:
            ledger.once(f"nynorsk:{row['agency']}", lambda agency=agency, row=row: nynorsk(agency, row["nynorsk"]))
        if "defaults" in row:
            ledger.once(f"defaults:{row['agency']}", lambda agency=agency, row=row: usual(agency, row["defaults"]))
        for number, page in enumerate(row["pages"]):
            ref = f"subpage:{row['agency']}:{number}"
            ledger.once(ref, lambda agency=agency, page=page, row=row: below(agency, page, row["language"]))


def nynorsk(agency, words):
    """The agency's page in its other written form, where an agency that writes nynorsk has its own words."""
    page = agency.main_page.copy_for_translation(Locale.objects.get(language_code="nn"))
    for name in WORDS:
        setattr(page, name, words.get(name) or getattr(agency.main_page, name))
    page.save_revision().publish()
    return page


def usual(agency, answers):
    place = Municipality.objects.filter(daily_name=answers.pop("municipality", "")).first()
    return PostingDefaults.objects.create(agency=agency, municipality=place, **answers)


def below(agency, row, language):
    parent = AgencyPage.objects.get(agency=agency, locale__language_code=language)
    own = {"day": oslo_today() - timedelta(days=row["days_ago"])} if "days_ago" in row else {"show_in_menus": True}
    model = AgencyNews if "days_ago" in row else AgencySubpage
    page = model(
        title=row["title"],
        lead=row["lead"],
        locale=parent.locale,
        body=json.dumps([block(*part) for part in row["body"]]),
        **own,
    )
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def block(name, value):
    match name:
        case "paragraph":
            value = f"<p>{value}</p>"
        case "question":
            value = {"question": value[0], "answer": f"<p>{value[1]}</p>"}
        case "picture":
            picture = portrait(value["portrait"], value["of"])
            value = {
                "image": {"image": picture.pk, "alt_text": value["alt"], "decorative": False},
                "caption": value["caption"],
            }
        case "postings" | "stories":
            value = value | {field: key_of(field, value.get(field)) for field in TERMS}
    return {"type": name, "value": value}


def key_of(field, slug):
    return TERMS[field].objects.filter(slug=slug).values_list("pk", flat=True).first() if slug else None
