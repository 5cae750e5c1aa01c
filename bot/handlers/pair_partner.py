"""A pair with a mentor from outside: what is missing between the organisations, said, never a bar (3.3)."""

from __future__ import annotations

from mentoring.pair.nouns import Pair
from mentoring.partner import remark_on
from mentoring.say import Fact, T
from storage.uow import Uow


async def remarks(uow: Uow, pair: Pair) -> list[Fact]:
    """What the curator should know before the pair goes on; nothing if all is well."""
    mentor = await uow.people.find(pair.mentor)
    of = mentor.partner if mentor is not None else None
    partner = await uow.partners.get(of) if of is not None else None
    today = uow.now.astimezone(uow.zone).date()
    remark = remark_on(pair.form, partner, pair.ends, today)
    if remark is None:
        return []
    return [T(f"partner_remark-{remark}", {"name": partner.name if partner else ""})]
