"""How much and how fast may a directory write, how long does a key last, and how long is what came kept?"""

from datetime import timedelta

from portal.access.pace import Pace
from portal.access.tries import MINUTE, Limit

WRONG_KEYS = Limit("scim-wrong-key", 60, MINUTE)
"""From one place. A key cannot be guessed; this is for those who try all the same."""
ASKING = Pace("scim", 3_000)
"""For one key. Entra ID wants to send 25 in a second."""
MOST_BYTES = 1024 * 1024
MOST_ON_A_PAGE = 200
MOST_OPERATIONS = 1_000
"""In one PATCH."""
MOST_MEMBERS = 5_000
"""In one request; a larger group comes in several."""
FARTHEST = 10**9
"""No list is so long; a larger number would not fit into the database."""

LIFETIMES = (90, 180, 365)
"""In days, of a key."""
REMINDED = (30, 7)
"""Days before a key ends."""
MOST_KEYS = 5
"""Of one agency that are in use at the same time; two are needed to change without a gap."""
NOTE_USE = timedelta(minutes=5)
"""How often it is written down that a key is used."""
MOST_EVENTS = 100
EVENTS_KEPT = timedelta(days=90)
KEYS_KEPT = timedelta(days=365)
"""After it ended. Who made it stands in the audit log."""
PEOPLE_KEPT = timedelta(days=365)
"""What a directory has said of somebody who has no place in the agency, after it last said something."""
