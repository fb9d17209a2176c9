"""Where the shared words are tended, and where anybody proposes one."""

from django.urls import path

from .views.importing import Import
from .views.listing import Export, Words
from .views.merging import Merge
from .views.proposals import MyProposals, OneProposal, Proposals
from .views.terms import AddTerm, OneTerm

app_name = "vocabulary"
urlpatterns = [
    path("min-side/forslag/", MyProposals.as_view(), name="mine"),
    path("ordliste/forslag/", Proposals.as_view(), name="proposals"),
    path("ordliste/forslag/<row:pk>/", OneProposal.as_view(), name="proposal"),
    path("ordliste/<slug:kind>/", Words.as_view(), name="list"),
    path("ordliste/<slug:kind>/ny/", AddTerm.as_view(), name="add"),
    path("ordliste/<slug:kind>/fil/", Export.as_view(), name="export"),
    path("ordliste/<slug:kind>/hent-inn/", Import.as_view(), name="import"),
    path("ordliste/<slug:kind>/<row:pk>/", OneTerm.as_view(), name="term"),
    path("ordliste/<slug:kind>/<row:pk>/sla-sammen/", Merge.as_view(), name="merge"),
]
