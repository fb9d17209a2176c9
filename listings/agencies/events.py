"""What are this app's events called in the log, and the agencies that they happened in?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe, register_agency_names

from .models import Agency

describe(
    _("Virksomheter og folkene deres"),
    {
        "agency.created": _("La til en virksomhet"),
        "agency.activated": _("Slapp inn en virksomhet"),
        "agency.suspended": _("Stengte en virksomhet ute"),
        "agency.closed": _("La ned en virksomhet"),
        "agency.reactivated": _("Slapp en virksomhet inn igjen"),
        "agency.facts_changed": _("Endret det som står om virksomheten"),
        "agency.rules_settled": _("Endret reglene til virksomheten"),
        "agency.look_changed": _("Endret utseendet til virksomheten"),
        "agency.number_added": _("La til et organisasjonsnummer"),
        "agency.number_removed": _("Tok bort et organisasjonsnummer"),
        "agency.domain_added": _("La til et e-postdomene"),
        "agency.domain_removed": _("Tok bort et e-postdomene"),
        "agency.posting_defaults_changed": _("Endret de faste svarene til virksomheten"),
        "agency.renamed": _("Endret navnet på virksomheten"),
        "agency.merged_into": _("Slo virksomheten sammen med en annen"),
        "agency.took_over": _("Tok over det en annen virksomhet hadde"),
        "agency.people_moved": _("Flyttet folk til en annen virksomhet"),
        "membership.offered": _("Inviterte en person til virksomheten"),
        "membership.roles_added": _("Ga en person flere roller i virksomheten"),
        "membership.asked": _("Ba om å høre til virksomheten"),
        "membership.begun": _("Ble med i virksomheten"),
        "membership.declined": _("Sa nei til å høre til virksomheten"),
        "membership.confirmed": _("Slapp en person inn i virksomheten"),
        "membership.ended": _("Avsluttet en tilknytning"),
        "membership.not_named": _("Tilknytningen ble avsluttet fordi innloggingstjenesten ikke lenger nevner den"),
        "membership.facts_changed": _("Endret det som står om en person i virksomheten"),
        "membership.put_back": _("Satte en tilknytning tilbake slik den var"),
        "membership.moved_away": _("Flyttet en person til en annen virksomhet"),
        "membership.moved_here": _("Tok imot en person fra en annen virksomhet"),
        "role.granted": _("Ga en rolle i virksomheten"),
        "role.expired": _("En rolle i virksomheten gikk ut"),
        "role.revoked": _("Tok bort en rolle i virksomheten"),
    },
)


@register_agency_names
def names(public_ids):
    rows = Agency.objects.all() if public_ids is None else Agency.objects.filter(public_id__in=public_ids)
    return {str(agency.public_id): agency.name for agency in rows.order_by("name_nb")}
