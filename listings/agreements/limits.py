"""How long are the texts of an agreement, how fresh is a sign-in that signs, and how long is an agreement kept?"""

from datetime import timedelta

LINE, WORDS, GOAL = 200, 3000, 300
MOST_GOALS = 5
REMARK, REASON, AUTHORITY, REFERENCE = 2000, 1500, 200, 120
MOST_VERSIONS = 300
"""So many times may the terms of one agreement change."""
MOST_REMARKS = 300
REMINDED_TO_SIGN = 4
"""So many weeks in a row somebody is reminded of a signature that is waited for."""
REMINDED_TO_GO_ON = 4
"""And so many that nobody has gone on with an agreement that is not sent to be signed, or has not been made."""
DRAFT_LEFT, UNSIGNED_LEFT = timedelta(days=30), timedelta(days=60)
"""A change that nobody has written on, or signed, for so long falls away, so that others may propose one."""
FRESH = timedelta(minutes=10)
"""Whoever signs has signed in so recently."""
EVALUATED_WITHIN = timedelta(days=21)
NOTICE_MONTHS = 1
ASKED_TO_ARCHIVE = {"first": timedelta(0), "again": timedelta(days=60)}
"""So long after an agreement is over, an agency that has not archived it is asked to."""
MADE_UP_FOR = timedelta(days=14)
"""It is asked on the first morning of so many. Whoever comes to the agency later is not told of old agreements."""
KEPT_YEARS = 3
"""A signed agreement is a working copy so long after its last day, when both agencies have archived it."""
KEPT_UNSIGNED = timedelta(days=365)
"""What never came to signatures goes so long after its last step."""
