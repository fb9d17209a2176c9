"""What have the demo's agencies agreed to, and what were some of them called before?"""

from datetime import date

from listings.agencies.models import FormerName
from listings.agencies.terms import TERMS
from portal.privacy.statements.models import Acknowledgement, Statement

from . import files, ledger
from .agencies import by_number
from .people import by_email


def fill_terms():
    """Where the portal has terms of its own, these are not needed."""
    told = files.rows("terms")
    if ledger.made("terms:1") is None and Statement.objects.of(TERMS).exists():
        return
    terms = ledger.once("terms:1", lambda: statement(told))
    for row in told["agreed"] if terms else ():
        ledger.once(f"agreed:{row['agency']}", lambda row=row: agreed(terms, row))


def statement(told):
    words = {name: told[name] for name in ("text_nb", "text_nn")}
    when = files.Calendar.of().moment(told["published"])
    return Statement.objects.create(
        kind=TERMS, version=1, published_at=when, published_by=by_email(told["by"]), **words
    )


def agreed(terms, row):
    subject = str(by_number(row["agency"]).public_id)
    when = files.Calendar.of().moment(row["on"])
    return Acknowledgement.objects.create(statement=terms, subject=subject, by=by_email(row["by"]), at=when)


def fill_former_names():
    """They are history, so their days do not move."""
    for row in files.rows("former"):
        ledger.once(f"former:{row['agency']}", lambda row=row: former(row))


def former(row):
    agency = by_number(row["agency"])
    names = {name: row[name] for name in ("name_nb", "name_nn", "short")}
    slug = row["slug"] or agency.slug
    return FormerName.objects.create(agency=agency, slug=slug, until=date.fromisoformat(row["until"]), **names)


def remove_terms():
    """Before the people: what they have said yes to goes with them, and what somebody real has, stays."""
    for name in ledger.all_made("former"):
        name.delete()
    people = [person.pk for person in ledger.all_made("person")]
    for terms in ledger.all_made("terms"):
        terms.acknowledgements.filter(by__in=people).delete()
        if not terms.acknowledgements.exists():
            terms.delete()
