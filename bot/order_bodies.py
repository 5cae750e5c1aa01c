"""What each kind of order says on paper, put together from its answers, pairs and people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from bot.order_papers import Material, in_digits, nobody
from mentoring import paper_order as nouns
from mentoring.cases import PersonForms
from mentoring.order.fields import CAUSE, OWN_GROUNDS, REGIONAL, grounds_in_force
from mentoring.order.nouns import Effect, OrderKind
from mentoring.order.snapshot import named_in
from mentoring.pair.nouns import Ending, Pair

_PARTS = re.compile(r"\s+[—–-]\s+")


def paper_of(one: Material) -> nouns.OrderPaper:
    """The whole order, ready for its template."""
    order, school = one.order, one.job.school
    control = one.text("control")
    return nouns.OrderPaper(
        school=school.name,
        school_short=school.short_name if school.short_name != school.name else "",
        body=BODIES[order.kind](one),
        head=one.forms(one.head) if one.head else nobody(),
        curator=_curator(one),
        place=one.text("place") or school.city,
        number=order.number,
        date=in_digits(order.signed_on),
        grounds=grounds_of(one),
        points=lines(one.text("points")),
        control=one.person("control") if control != str(one.head or "") else None,
        acquainted=acquainted(one),
    )


def _curator(one: Material) -> PersonForms | None:
    named = one.person("appointed")
    return named or (one.forms(one.curator) if one.curator else None)


def grounds_of(one: Material) -> tuple[str, ...]:
    """The grounds in force, as they follow "on the grounds of"."""
    facts = {"regional": one.text(REGIONAL), "protocol": one.text("protocol")}
    words = [one.job.text(f"order-grounds_{code}", facts) for code in grounds_in_force(one.order)]
    return (*words, *lines(one.text(OWN_GROUNDS)))


def acquainted(one: Material) -> tuple[PersonForms, ...]:
    """Everybody concerned signs that they have read it; the head has signed the order itself."""
    people = [*named_in(one.order, [*one.pairs.values(), *one.former.values()])]
    people += [*one.readers, *([one.curator] if one.curator else [])]
    return tuple(one.forms(person) for person in dict.fromkeys(people) if person != one.head)


def lines(text: str) -> tuple[str, ...]:
    """Rows of an answer of several lines."""
    return tuple(line for line in text.split("\n") if line)


def _regulation(one: Material) -> nouns.Regulation:
    on, number = one.earlier("former")
    former = one.job.text("order-former_words", {"on": on, "number": number}) if on else ""
    return nouns.Regulation(
        in_force=one.day("in_force"),
        former=former,
        site_by=one.day("site_by"),
        acquaint_by=one.day("acquaint_by"),
        acquaint=one.person("acquaint"),
    )


def _curator_appointed(one: Material) -> nouns.CuratorAppointed:
    return nouns.CuratorAppointed(
        starts=one.day("starts"),
        ends=one.day("ends"),
        organisation=one.text("organisation"),
        roadmap_by=one.day("roadmap_by"),
        bank_with=one.person("bank_with"),
    )


def _pairs(one: Material) -> nouns.PairsAssigned:
    return nouns.PairsAssigned(
        lines=tuple(pair_line(one, pair) for pair in one.pairs.values()),
        programmes_by=one.day("programmes_by"),
        addenda_by=one.day("addenda_by"),
        addenda_who=one.person("addenda_who"),
        site_by=one.day("site_by"),
    )


def pair_line(one: Material, pair: Pair) -> nouns.PairLine:
    """A pair or group as a row of the table."""
    topics = one.lower(*(f"competence-area_{area}" for area in pair.topics))
    if pair.back_topics:
        back = one.lower(*(f"competence-area_{area}" for area in pair.back_topics))
        topics = one.job.text("order-topics_both", {"topics": topics, "back": back})
    return nouns.PairLine(
        mentors=(one.forms(pair.mentor),),
        mentees=tuple(one.forms(person) for person in pair.mentees),
        kinds=one.lower(*(f"options-kind_{kind}" for kind in pair.kinds)),
        forms=one.lower(f"options-form_{pair.form}"),
        starts=in_digits(pair.starts),
        ends=in_digits(pair.ends),
        topics=topics,
    )


def _change(one: Material) -> nouns.OrderChanged:
    on, number = one.earlier("changed")
    kind = one.root.kind if one.root else OrderKind.PAIRS
    of = {
        effect: [one.pairs[pair] for pair in one.order.of_effect(effect) if pair in one.pairs]
        for effect in Effect
    }
    return nouns.OrderChanged(
        number=number,
        date=on,
        title=one.job.text(f"order-heading_{kind}"),
        replacements=tuple(_replacement(one, pair) for pair in of[Effect.REPLACE]),
        endings=tuple(_ending(one, pair) for pair in of[Effect.END]),
        extensions=tuple(_extension(one, pair) for pair in of[Effect.EXTEND]),
    )


def _replacement(one: Material, pair: Pair) -> nouns.Replacement:
    former = one.former.get(pair.replaces or 0)
    leaves = former is not None and (former.leaving_on or former.ending is Ending.MENTOR)
    usual = one.job.text(f"order-cause_{Ending.MENTOR}") if leaves else ""
    return nouns.Replacement(
        former=one.forms(former.mentor) if former else nobody(),
        line=pair_line(one, pair),
        since=one.in_words(pair.starts),
        cause=one.text(f"{CAUSE}.{pair.id}") or usual,
    )


def _ending(one: Material, pair: Pair) -> nouns.Ending:
    usual = one.job.text(f"order-cause_{pair.ending}") if pair.ending else ""
    return nouns.Ending(
        mentor=one.forms(pair.mentor),
        mentees=tuple(one.forms(person) for person in pair.mentees),
        since=one.in_words(pair.ended_on),
        cause=one.text(f"{CAUSE}.{pair.id}") or usual,
    )


def _extension(one: Material, pair: Pair) -> nouns.Extension:
    mentees = tuple(one.forms(person) for person in pair.mentees)
    return nouns.Extension(one.forms(pair.mentor), mentees, one.in_words(pair.ends))


def _final(one: Material) -> nouns.FinalEvent:
    return nouns.FinalEvent(
        title=one.text("title"),
        date=one.day("date"),
        place=one.text("venue"),
        format=one.text("format"),
        programme=tuple(_item(line) for line in lines(one.text("programme"))),
        committee=tuple(one.forms(person) for person in one.order.people),
        criteria=lines(one.text("criteria")),
        materials_by=one.day("materials_by"),
        site_by=one.day("site_by"),
        rewards=one.text("rewards"),
    )


def _item(line: str) -> nouns.Item:
    """A row typed with dashes: perhaps the time first, then what, then who."""
    parts = _PARTS.split(line)
    time = parts.pop(0) if len(parts) > 1 and parts[0][:1].isdigit() else ""
    who = parts.pop() if len(parts) > 1 else ""
    return nouns.Item(time, " — ".join(parts), who)


def _association(one: Material) -> nouns.Association:
    members = tuple(one.forms(person) for person in one.order.people)
    period, plan_by = one.text("period"), one.day("plan_by")
    return nouns.Association(one.person("leader"), members, period, plan_by)


def _release(one: Material) -> nouns.Release:
    on = one.text("date")
    rows = tuple(
        nouns.ReleaseLine(
            person=one.forms(person),
            date=in_digits(date.fromisoformat(on)) if on else "",
            time=one.text(f"time.{person}") or one.text("time"),
            cover=one.text(f"cover.{person}") or one.text("cover"),
        )
        for person in one.order.people
    )
    event, day, venue = one.text("event"), one.day("date"), one.text("venue")
    return nouns.Release(event, day, venue, rows, one.person("timetable"))


BODIES: Mapping[OrderKind, Callable[[Material], nouns.Body]] = {
    OrderKind.REGULATION: _regulation,
    OrderKind.CURATOR: _curator_appointed,
    OrderKind.PAIRS: _pairs,
    OrderKind.CHANGE: _change,
    OrderKind.FINAL: _final,
    OrderKind.ASSOCIATION: _association,
    OrderKind.RELEASE: _release,
}
"""What an order of each kind says of its own."""
