"""In which order is an empty portal filled?"""

from io import StringIO

from django.core.management import call_command
from django.db import transaction

from . import (
    agencies,
    couplings,
    interest,
    invitations,
    joining,
    kept,
    life,
    notices,
    people,
    postings,
    requests,
    shares,
    stories,
    subsites,
    told,
    words,
)

STEPS = (
    ("Agencies", agencies.fill_agencies),
    ("People and profiles", people.fill_people),
    ("Postings", postings.fill_postings),
    ("Open postings", shares.fill_shares),
    ("Interest", interest.fill_interest),
    ("Invitations", invitations.fill_invitations),
    ("Requests between agencies", requests.fill_requests),
    ("Coupling help", couplings.fill_couplings),
    ("An agency that waits", joining.fill_joining),
    ("Templates, approval and outcomes", life.fill_life),
    ("Notices", notices.fill_notices),
    ("Stories", stories.fill_stories),
    ("Collections, recommendations and what people tell", told.fill_told),
    ("Subpages and news", subsites.fill_subsites),
    ("Words", words.fill_words),
)


def fill(say):
    """Twice is as once. `say` is told what happens; nobody gets mail, because no verb that tells somebody is called."""
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
