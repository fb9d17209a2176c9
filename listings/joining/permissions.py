"""Who may ask for an agency to be let in, and who answers?"""

from portal.access.permissions import anybody, is_portal_administrator
from portal.access.rules import RULES, Action

RULES.update(
    {
        Action.ASK_TO_JOIN: [[anybody]],
        Action.ANSWER_JOIN_REQUEST: [[is_portal_administrator]],
    }
)
