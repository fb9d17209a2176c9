"""An agency's own directory that comes in with a key.

`Entra(client, agency)` makes a key and speaks SCIM with it; what it sends and gets is JSON.
"""

import json

from django.utils import timezone

from listings.directories.models import DirectoryKey
from listings.directories.tokens import digest_of, new_token

JSON = "application/scim+json"
USER = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
WORK = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


def token_of(agency, **facts):
    token = new_token()
    days = {"name": "Entra ID", "expires_at": timezone.now() + timezone.timedelta(days=90)}
    DirectoryKey.objects.create(agency=agency, digest=digest_of(token), **days | facts)
    return token


class Entra:
    def __init__(self, client, agency, token=None):
        self.client, self.agency = client, agency
        self.token = token or token_of(agency)

    def send(self, method, path, content=None, **headers):
        body = content if isinstance(content, (str, bytes)) else json.dumps(content)
        return self.client.generic(
            method,
            f"/scim/v2/{self.agency.public_id}{path}",
            "" if content is None else body,
            content_type=JSON,
            headers={"Authorization": f"Bearer {self.token}"} | headers,
        )

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, content):
        return self.send("POST", path, content)

    def put(self, path, content):
        return self.send("PUT", path, content)

    def delete(self, path):
        return self.send("DELETE", path)

    def patch(self, path, *operations):
        return self.send("PATCH", path, {"schemas": [PATCH], "Operations": list(operations)})

    def person(self, who="kari", /, **more):
        """Sent and taken in: what the portal answered."""
        address = f"{who}@{self.agency.domains.first()}"
        answer = self.post("/Users", user(address, **more))
        assert answer.status_code == 201, answer.content
        return answer.json()

    def group(self, name="Utlysere", *people):
        content = {"schemas": [GROUP], "displayName": name, "members": [{"value": one["id"]} for one in people]}
        answer = self.post("/Groups", content)
        assert answer.status_code == 201, answer.content
        return answer.json()


def user(address, **more):
    return {"schemas": [USER], "userName": address, "active": True, "displayName": "Kari Nordmann"} | more


def op(op, path=None, value=None):
    return {name: given for name, given in {"op": op, "path": path, "value": value}.items() if given is not None}
