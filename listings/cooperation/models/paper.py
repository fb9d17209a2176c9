"""Which paper is what both agencies agreed to? Settled with the yes of the second."""

from django.db import models

from listings.agreements.models.paper import KeptPaper


class AgreedPaper(KeptPaper):
    proposal = models.OneToOneField("cooperation.Proposal", on_delete=models.CASCADE, related_name="paper")

    class Meta:
        ordering = ["proposal__number"]

    def __str__(self):
        return f"{self.proposal_id}, {self.language}"
