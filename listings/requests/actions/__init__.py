"""What can be done with a request? Each verb checks, changes, records and announces."""

from .answering import agree, decline
from .asking import change_request, send_request, withdraw_request
from .closing import drop, settle
from .ending import end_of_agency, end_requests
from .placing import place

__all__ = [
    "agree",
    "change_request",
    "decline",
    "drop",
    "end_of_agency",
    "end_requests",
    "place",
    "send_request",
    "settle",
    "withdraw_request",
]
