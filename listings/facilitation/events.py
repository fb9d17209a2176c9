"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Koblingshjelp"),
    {
        "sign_up.made": _("Meldte en virksomhet på koblingshjelpen"),
        "sign_up.changed": _("Endret en påmelding til koblingshjelpen"),
        "sign_up.withdrawn": _("Trakk en påmelding til koblingshjelpen"),
        "suggestion.made": _("Foreslo en kobling"),
        "suggestion.answered": _("Svarte på et forslag"),
        "suggestion.taken_back": _("Trakk et forslag"),
        "suggestion.reminded": _("Minnet om et forslag"),
        "wish.made": _("Ba om hjelp til å finne noe"),
        "wish.taken_back": _("Trakk ønsket om hjelp"),
        "application.reminded": _("Minnet om en interessemelding"),
        "sign_up.forgotten": _("En gammel påmelding til koblingshjelpen ble slettet"),
        "suggestion.forgotten": _("Et gammelt forslag ble slettet"),
        "wish.forgotten": _("Et gammelt ønske om hjelp ble slettet"),
        "outsider.registered": _("Registrerte en virksomhet som ikke er med"),
        "outsider.changed": _("Endret det som står om en virksomhet som ikke er med"),
        "outsider.asked": _("Spurte en virksomhet om den vil være med"),
        "outsider.answer": _("Førte opp at en virksomhet som ikke er med, har svart"),
        "outsider.join": _("Førte opp at en virksomhet vil være med"),
        "outsider.close": _("Avsluttet saken om en virksomhet som ikke er med"),
        "outsider.forgotten": _("En virksomhet som ikke er med, ble slettet fra lista"),
        "row.finished": _("Regnet en rad i arbeidslista som ferdig"),
        "row.postponed": _("Utsatte en rad i arbeidslista"),
        "row.brought_back": _("Hentet en rad tilbake til arbeidslista"),
        "row.forgotten": _("Et gammelt merke i arbeidslista ble slettet"),
    },
)
