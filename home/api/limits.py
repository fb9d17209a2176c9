"""How much and how often may be asked of the open API?"""

from portal.access.pace import Pace

READING = Pace("open_api", 0, 600)
"""From one IP address in a minute, as in search."""
PER_PAGE, MOST_PER_PAGE, LAST_PAGE = 20, 100, 10_000
LONGEST = 120
