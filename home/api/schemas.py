"""What does the open API answer with? What is not named here is never sent."""

from datetime import date, datetime
from typing import Literal

from ninja import Schema
from pydantic import Field


class Coded(Schema):
    code: str = Field(description="Står fast på tvers av språk.")
    label: str = Field(description="Det folk leser.")


class Named(Schema):
    code: str = Field(description="Offisielt nummer.")
    name: str


class Word(Schema):
    id: str
    label: str


class AgencyName(Schema):
    id: str
    name: str
    short_name: str


class Agency(AgencyName):
    kind: Coded | None
    url: str = Field(description="Siden til virksomheten i portalen.")
    website: str = Field(description="Virksomhetens eget nettsted, eller tomt.")
    logo: str = Field(description="Adressen til logoen, eller tomt.")


class Place(Schema):
    municipality: Named | None
    county: Named | None
    workplace: Coded | None


class Period(Schema):
    starts_earliest: date | None
    starts_latest: date | None
    flexible_start: bool
    months_min: float | None
    months_max: float | None


class Summary(Schema):
    id: str
    url: str = Field(description="Der utlysningen kan leses og svares på.")
    language: str = Field(description="Målformen i tekstene: nb eller nn.")
    title: str
    lead: str
    kind: Coded
    form: Coded | None
    agency: AgencyName
    place: Place
    period: Period
    percentage: int | None = Field(description="Prosent av full stilling; null når det avtales.")
    deadline: date | None = Field(description="Siste dag å melde interesse; null når fristen er løpende.")
    themes: list[Word]
    shared_at: datetime
    changed_at: datetime


class Text(Schema):
    heading: str
    paragraphs: list[str]


class CompetenceLine(Word):
    side: Literal["wanted", "offered"]
    level: Coded | None
    required: bool | None = Field(description="null for det som tilbys.")


class Contact(Schema):
    name: str
    title: str
    email: str


class Posting(Summary):
    agency: Agency
    texts: list[Text]
    not_needed: list[str]
    competences: list[CompetenceLine]
    qualities: list[Word]
    pay: Coded | None
    travel: Coded | None
    security: Coded | None
    work_languages: list[Coded]
    places: int | None
    unit: str
    contact: Contact | None = Field(description="null når virksomheten ikke har valgt å vise den.")


class Competence(Word):
    theme: str = Field(description="Temaets id.")
    broader: str | None = Field(description="Id-en til det den hører under.")
    esco: str = Field(description="Adressen i ESCO, eller tomt.")


class Listed(Schema):
    count: int = Field(description="Hvor mange det er i alt.")
    pages: int
    next: str | None = Field(description="Adressen til neste side.")
    previous: str | None


class Postings(Listed):
    results: list[Summary]


class Agencies(Listed):
    results: list[Agency]


class Words(Listed):
    results: list[Word]


class Competences(Listed):
    results: list[Competence]


class Mistake(Schema):
    name: str
    detail: str


class Problem(Schema):
    """RFC 9457."""

    type: str
    title: str
    status: int
    detail: str = Field(description="En setning om hva som er galt, og hva som kan gjøres.")
    errors: list[Mistake] | None = None
