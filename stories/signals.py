"""What do stories announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

experience_moved = Signal()  # experience, by: sent, sent back, for approval, approved, published, declined, withdrawn
experience_taken_back = Signal()  # experience, by: its author has withdrawn it herself
picture_left = Signal()  # picture, experience: of a story that is taken back, and used elsewhere too
story_stopped = Signal()  # page: it was to be out, and something is in the way
story_drafted = Signal()  # experience: a draft was made of an evaluation, without an editor
experience_discussed = Signal()  # comment: the editor or the author has said something
consent_asked = Signal()  # consent: a person who is named shall answer, or has asked for a new link
consent_answered = Signal()  # consent: yes, no, or withdrawn
