"""What does the vocabulary put on pages of others?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.styleguide.statuses import show

from .status import TONES, ProposalStatus

show(_("Forslag til ordlista"), ProposalStatus, TONES)
