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
        "posting.assigned": _("Ga plassen i en utlysning til noen"),
        "posting.closed": _("Avsluttet en utlysning"),
        "posting.withdrawn": _("Trakk en utlysning"),
        "posting.expired": _("Fristen i en utlysning gikk ut"),
        "posting.copied": _("Kopierte en utlysning"),
        "posting.deleted": _("Slettet en utlysning"),
        "posting.owners_set": _("Endret hvem som svarer for en utlysning"),
        "posting.outcome_told": _("Fortalte hvordan det gikk"),
        "posting.text_drafted": _("Lot portalen oversette en utlysning"),
        "posting.text_written": _("Skrev en utlysning på den andre målformen"),
        "posting.text_confirmed": _("Bekreftet en oversettelse av en utlysning"),
        "posting_template.saved": _("Lagret en mal for utlysninger"),
        "posting_template.renamed": _("Endret navnet på en mal for utlysninger"),
        "posting_template.deleted": _("Slettet en mal for utlysninger"),
        "posting.text_dropped": _("Forkastet en oversettelse"),
    },
)
