"""What do saved searches and favourites announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

search_met = Signal()  # search, posting: the posting has entered the search
search_ends = Signal()  # search: its last day comes near
favourite_closes = Signal()  # favourite: the deadline of its posting comes near
