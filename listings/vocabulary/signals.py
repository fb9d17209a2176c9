"""What happens to shared words that others follow? Sent inside the verb's transaction; receivers only write rows."""

from django.dispatch import Signal

term_changed = Signal()  # term: its words, links or state are new, or more things use it
proposal_made = Signal()  # proposal
proposal_answered = Signal()  # proposal, term: None when it was declined
