"""What do applications announce? Receivers only write rows; delivery comes after commit."""

from django.dispatch import Signal

interest_sent = Signal()  # application, change: also when a withdrawn interest is sent anew
interest_withdrawn = Signal()  # application, change
stage_changed = Signal()  # application, change: the agency has moved it, or answered
offer_answered = Signal()  # application, change: the person has accepted or declined
place_given_up = Signal()  # application, change: the person has taken back her yes
interest_updated = Signal()  # application, change: the person has written it anew
asked_again = Signal()  # asked: somebody who was not chosen earlier is told of another posting
invited = Signal()  # invitation: somebody is asked to answer a posting
invitation_declined = Signal()  # invitation: the person has said no
invitation_ended = Signal()  # invitation, how: withdrawn by the agency, or its posting takes nobody any more
invitation_runs_out = Signal()  # invitation: a few days are left to answer
talk_set = Signal()  # application, talk, is_moved: there is a time, or another than before
talk_called_off = Signal()  # application, talk: by the agency
talk_unsuitable = Signal()  # application, talk: the person asks for another time
