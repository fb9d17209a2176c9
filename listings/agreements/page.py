"""What stands on the page of an agreement, for the one who reads it?"""

from django.urls import reverse

from listings.postings.permissions import written_agencies
from portal.access.rules import Action, can

from .amended import findings_of
from .approval import way_to_manager
from .changing import card_of, may_amend
from .editions import is_as_signed, mark_older
from .naming import lacks_signatory
from .progress import (
    is_to_choose,
    is_unarchived_by_hers,
    missing_parties,
    name_of,
    waits_for_signatures,
)
from .rules.findings import findings, lacks_manager
from .sides import parties_of
from .status import HELD, Party
from .stopping import standing
from .swaps import FIELD, other_half
from .terms import FIELDS, GROUPS
from .terms.showing import rows_of, said
from .timeline import timeline


def page_of(agreement, user):
    current = agreement.current
    terms = current.terms
    found = found_of(agreement, terms)
    parts = groups(agreement, terms, ways_from(agreement, terms, user), found)
    return standing(agreement, found, user, has_wishes=any(part["waits"] for part in parts)) | {
        "terms": terms,
        "signs": ways_to_sign(agreement, user),
        "findings": found,
        "manager": way_to_manager(agreement, user) if lacks_manager(found) else {},
        "groups": parts,
        "parties": signing_parties(agreement, current, user),
        "older": older_on_page(agreement, current),
        "change": card_of(agreement, user),
        "timeline": timeline(agreement, agreement.history.all(), terms),
        "may": rights(agreement, user, found),
    }


def rights(agreement, user, found):
    return {
        "edit": agreement.is_written and can(user, Action.EDIT_AGREEMENT, agreement),
        "comment": agreement.is_written and can(user, Action.COMMENT_AGREEMENT, agreement),
        "manager": lacks_manager(found) and agreement.is_written and can(user, Action.SAY_MANAGER_AGREED, agreement),
        "amend": may_amend(agreement, user),
        "archive": may_archive(agreement, user),
    }


def found_of(agreement, terms):
    """Of what has begun, no rule about what comes before it is told; and none of what cannot change any more."""
    if agreement.is_written:
        return findings(agreement, terms)
    return findings_of(agreement, terms) if agreement.is_live and not agreement.is_without_person else []


def may_archive(agreement, user):
    if agreement.status not in HELD and agreement.in_force_at is None:
        return False
    return is_unarchived_by_hers(agreement, user) and can(user, Action.ARCHIVE_AGREEMENT, agreement)


def ways_to_sign(agreement, user):
    if not waits_for_signatures(agreement) or not can(user, Action.SIGN_AGREEMENT, agreement):
        return []
    missing = missing_parties(agreement)
    return [
        {"name": name_of(agreement, party), "url": reverse("agreements:sign", args=[agreement.public_id, party.value])}
        for party in parties_of(user, agreement)
        if party in missing
    ]


def ways_from(agreement, terms, user):
    """From what stands in a field to what it names, by the code of the field."""
    other = other_half(agreement, terms, user)
    return {FIELD: other.get_absolute_url()} if other else {}


def groups(agreement, terms, ways, found):
    """What is written stands with its label; what is not, is named below: what must be there, and what may be."""
    remarks = {}
    for remark in agreement.remarks.select_related("by"):
        remarks.setdefault(remark.group, []).append(shown(remark))
    return [
        group_on_page(rows_of(group, terms), group, ways, remarks.get(group.code, []))
        | {"findings": found_in(group, found)}
        for group in GROUPS
    ]


def found_in(group, found):
    """What is wrong with its terms; what is missing among them is named by itself."""
    return [one for one in found if not one.holds and group.code in one.groups and one.rule.code != "complete"]


def group_on_page(rows, group, ways, remarks):
    empty = [row["field"] for row in rows if not row["text"]]
    return {
        "group": group,
        "rows": [row | {"url": ways.get(row["field"].code, "")} for row in rows if row["text"]],
        "missing": ", ".join(str(field.label) for field in empty if field.is_needed),
        "empty": ", ".join(str(field.label) for field in empty if not field.is_needed),
        "remarks": remarks,
        "waits": any(one["remark"].waits for one in remarks),
    }


def shown(remark):
    changes = [
        {
            "field": FIELDS[code],
            "old": said(FIELDS[code], remark.before.get(code, "")),
            "new": said(FIELDS[code], value),
        }
        for code, value in remark.proposed.items()
        if code in FIELDS
    ]
    return {"remark": remark, "changes": changes}


def standing_under(agreement, version):
    rows = agreement.signatures.all()
    return [one for one in rows if one.voided_at is None and one.version_id == version.pk]


def older_on_page(agreement, current):
    """Whether the PDF tells what the form was like; None when it is the same today."""
    is_any = mark_older(standing_under(agreement, current), current)
    return {"is_as_signed": is_as_signed(current)} if is_any else None


def signing_parties(agreement, current, user):
    """Each party with who is to sign, who has, and the way to choose."""
    standing = {one.party: one for one in standing_under(agreement, current)}
    chosen = {one.party: one for one in agreement.signatories.all()}
    return [party_on_page(agreement, party, standing.get(party), chosen.get(party), user) for party in Party]


def party_on_page(agreement, party, signature, signatory, user):
    agency = agreement.agency_on(party)
    is_hers = agency is not None and agency.pk in written_agencies(user)
    may_choose = is_hers and is_to_choose(agreement, party) and can(user, Action.CHOOSE_SIGNATORY, agreement)
    unnamed = is_unnamed(agreement, party, signatory)
    named = None if unnamed and not signature else signatory
    return {
        "party": party,
        "agency": agency,
        "person": agreement.person if agency is None else named and named.person,
        "authority": named.authority if named else "",
        "has_left": unnamed and signatory is not None,
        "is_unnamed": unnamed,
        "signature": signature,
        "choose": reverse("agreements:choose", args=[agreement.public_id, party.value]) if may_choose else "",
    }


def is_unnamed(agreement, party, signatory):
    """It waits for somebody to be named: to sign now, or instead of one who has left."""
    is_due = waits_for_signatures(agreement) or signatory is not None
    waits = is_due and agreement.are_both_in and is_to_choose(agreement, party)
    return waits and lacks_signatory(agreement, party)
