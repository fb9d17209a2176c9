"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Utlysninger"),
    {
        "posting.started": _("Begynte på en utlysning"),
        "posting.written": _("Skrev på en utlysning"),
        "posting.changed": _("Endret en publisert utlysning"),
        "posting.submitted": _("Sendte en utlysning til godkjenning"),
        "posting.sent_back": _("Sendte en utlysning tilbake"),
        "posting.published": _("Publiserte en utlysning"),
        "posting.extended": _("Ga en utlysning ny frist"),
        "posting.reopened": _("Gjenåpnet en utlysning"),
        "posting.assessing": _("Satte en utlysning til vurdering"),
        "posting.copied": _("Kopierte en utlysning"),
        "posting.deleted": _("Slettet en utlysning"),
        "posting.owners_set": _("Endret hvem som svarer for en utlysning"),
        "posting.outcome_told": _("Fortalte hvordan det gikk"),
        "posting.text_dropped": _("Forkastet en oversettelse"),
    },
)
