"""How long are the texts, how many lines has a list, how early is somebody reminded, and how long is a plan kept?"""

from datetime import timedelta

LINE = 200
PLAN_WORDS = 3000
MOST_ITEMS = 60
"""So many lines may the lists of one exchange have, and of one agency's own."""
FURTHEST_DAYS = 365
"""A line is due at most so far from the first or the last day."""
MOST_TARGET = 500
SOON = timedelta(days=14)
"""What is due so soon, or was, is somebody's turn."""
REMINDED_BEFORE = {
    "start": timedelta(days=7),
    "midway": timedelta(days=7),
    "extension": timedelta(days=30),
    "end": timedelta(days=14),
}
"""A day on which the calendar's job did not run is made up for by the next, until the day itself has been."""
LINES_REMINDED_BEFORE = timedelta(days=7)
LINES_REMINDED_EVERY = timedelta(days=7)
LINES_REMINDED_AFTER = timedelta(days=28)
"""For a line that nobody has ticked in so long after it was due, nobody is reminded any more."""
PLANS_KEPT_YEARS = 5
"""An agency's plan is kept so long after its year."""
EARLIEST_YEAR, YEARS_AHEAD = 2019, 2
"""From the pilot on; and so far ahead may an agency plan."""
