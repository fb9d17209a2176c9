"""In which order is an empty portal filled?"""

from io import StringIO

from django.core.management import call_command
from django.db import transaction

from . import (
    agencies,
    agreed,
    approvals,
    cooperated,
    couplings,
    earlier,
    history,
    interest,
    invitations,
    joining,
    kept,
    life,
    notices,
    oversight,
    people,
    postings,
    requests,
    shares,
    stories,
    subsites,
    terms,
    told,
    words,
)

STEPS = (
    ("Agencies", agencies.fill_agencies),
    ("Former names of agencies", terms.fill_former_names),
    ("People and profiles", people.fill_people),
    ("Terms", terms.fill_terms),
    ("Postings", postings.fill_postings),
    ("Open postings", shares.fill_shares),
    ("Interest", interest.fill_interest),
    ("Questions to managers", approvals.fill_approvals),
    ("Invitations", invitations.fill_invitations),
    ("Requests between agencies", requests.fill_requests),
    ("Coupling help", couplings.fill_couplings),
    ("An agency that waits", joining.fill_joining),
    ("An agency that was opened", oversight.fill_oversight),
    ("Templates, approval and outcomes", life.fill_life),
    ("Exchanges that are over", earlier.fill_earlier),
    ("Notices", notices.fill_notices),
    ("Stories", stories.fill_stories),
    ("Collections, recommendations and what people tell", told.fill_told),
    ("Cooperation agreements", cooperated.fill_cooperated),
    ("Agreements, exchanges and evaluations", agreed.fill_agreed),
    ("Subpages and news", subsites.fill_subsites),
    ("Words", words.fill_words),
    ("Figures of earlier years", history.fill_history),
)


def fill(say):
    """Twice is as once. `say` is told what happens. Nobody gets mail; pasts.py alone calls verbs that tell somebody."""
    call_command("plant_portal", verbosity=0)
    for name, step in STEPS:
        say(f"{name} …")
        with transaction.atomic():
            step()
    say("Search index …")
    call_command("search_rebuild", verbosity=0, stdout=StringIO())
    say("Saved searches and favourites …")
    with transaction.atomic():
        kept.fill_kept()
