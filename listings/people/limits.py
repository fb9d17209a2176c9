"""How large may a file be, how much is done at once, and how long is what it held kept?"""

from datetime import timedelta

from portal.foundation.sheets.table import Limits

FILE = Limits(size=5_000_000, rows=25_001, columns=40)
"""The largest agency has some twenty thousand people."""
LONGEST = 150
"""Signs of a name, a title or a unit."""
MOST_OUTSIDERS = 100
"""In one file: who belongs to another agency gets an invitation that she has not asked for."""
BATCH = 200
"""So many lines are one transaction: done together, or not at all."""
TURN = timedelta(seconds=20)
"""Then the worker takes other jobs first."""
STALLED = timedelta(minutes=3)
"""Without a sign of life: the worker was ended, and somebody may start it again."""
UNDO_FOR = KEPT = timedelta(hours=24)
"""From the end of the import; from the upload when it was never begun."""
LOOKED_OVER_EACH = timedelta(days=365)
"""So often an agency says that its list is right."""
PATIENCE = timedelta(days=30)
"""From the first time it is asked, until the portal's administrator sees that nobody has."""
MOST_SHOWN = 100
"""Of each group of lines on a page."""
MANY_OUT = 0.25
"""When a larger part than this would be out, the page says so twice."""
