"""What does every exchange have to have done, by whom, and when? Agencies add their own, and hide what is theirs."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from listings.agreements.status import AGENCIES, Party

from .status import Part


@dataclass(frozen=True)
class Line:
    """`days` from the first or the last day; before it they are negative. `code` stands in rows, and never changes."""

    code: str
    part: Part
    turn: Party
    days: int
    label: str

    @property
    def can_be_hidden(self):
        """By the agency whose turn it is. What the person does, stands for both of them."""
        return self.turn in AGENCIES


LINES = (
    Line("contact", Part.START, Party.RECEIVING, -14, _("Fadder eller kontaktperson er avtalt")),
    Line("equipment", Part.START, Party.RECEIVING, -7, _("Utstyr og arbeidsplass er klart")),
    Line("access", Part.START, Party.RECEIVING, -3, _("Adgangskort og tilganger er bestilt")),
    Line("handover", Part.START, Party.SENDING, -3, _("Oppgavene hjemme er fordelt")),
    Line("confidentiality", Part.START, Party.PERSON, 0, _("Taushetserklæringen er signert")),
    Line("introduction", Part.START, Party.RECEIVING, 7, _("Introduksjon til arbeidet og kollegene er gitt")),
    Line("contact_home", Part.START, Party.SENDING, 7, _("Kontakten med egen leder i perioden er avtalt")),
    Line("return", Part.END, Party.SENDING, -14, _("Retur og første dag hjemme er avtalt")),
    Line("results", Part.END, Party.PERSON, -3, _("Arbeidet er overlevert til kollegene")),
    Line("access_ended", Part.END, Party.RECEIVING, 0, _("Tilganger er avsluttet")),
    Line("equipment_back", Part.END, Party.PERSON, 0, _("Utstyr og adgangskort er levert")),
    Line("sharing", Part.END, Party.SENDING, 30, _("Det hospitanten har lært, er delt hjemme")),
)
BY_CODE = {line.code: line for line in LINES}
