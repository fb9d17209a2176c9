"""What have the demo's agencies agreed on once? By the verbs, dated back (pasts.py)."""

import time

from listings.agreements.terms.field import Kind
from listings.cooperation import actions
from listings.cooperation.canonical import digest_of, signer_of
from listings.cooperation.models import Cooperation
from listings.cooperation.shared_terms import EMPTY, FIELDS

from . import files, ledger
from .agencies import by_number
from .pasts import done_on
from .people import by_email


def fill_cooperated():
    for row in files.rows("cooperation"):
        ledger.once(f"cooperation:{row['ref']}", lambda row=row: cooperation(row))


def cooperation(row):
    by, agency, partner = by_email(row["by"]), by_number(row["agency"]), by_number(row["partner"])
    made = done_on(row["begin"], None, actions.begin_cooperation, agency=agency, partner=partner, by=by)
    facts = {"cooperation": made, "agency": agency, "by": by}
    done_on(row["begin"], made, actions.write_draft, **facts, opened=EMPTY, new=with_days(row["terms"]))
    if "send" in row:
        done_on(row["send"], made, actions.send_proposal, **facts, **proof(made, agency, by))
    if "accept" in row:
        facts = {"cooperation": made, "agency": partner, "by": by_email(row["answers"])}
        done_on(row["accept"], made, actions.accept_proposal, **facts, **proof(made, partner, facts["by"]))
    return made


def proof(made, agency, by):
    held = Cooperation.objects.with_facts().get(pk=made.pk)
    digest = digest_of(held, held.asked_of(agency) or held.draft_of(agency), signer_of(held, agency, by))
    return {"digest": digest, "evidence": {"signed_in_at": int(time.time())}}


def with_days(terms):
    day = files.Calendar.of().day
    return {code: day(value) if FIELDS[code].kind == Kind.DAY else value for code, value in terms.items()}
