"""What does this app announce? Within the transaction; who listens only writes rows."""

from django.dispatch import Signal

request_sent = Signal()
request_answered = Signal()
account_erased = Signal()
"""With her `address` and `language`, since there is nobody to ask any more."""
