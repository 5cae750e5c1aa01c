"""The site in words: what `mentoring.site` gathered becomes text ready for the templates (8.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.texts import Texts
from mentoring.attachment import Attachment, suffix_of
from mentoring.news import NewsKind
from mentoring.pair.nouns import Side
from mentoring.paper_site import (
    ActCard,
    CaseCard,
    FileCard,
    NewsCard,
    Pairs,
    SectionCard,
    SitePaper,
)
from mentoring.say import Fact, T
from mentoring.site import Case, Listed, Participant, Running, Site, Told, gather
from storage.uow import Uow

WORDS = (
    "about",
    "about_two",
    "about_three",
    "all_news",
    "coming",
    "contents",
    "inside",
    "latest",
    "law_note",
    "materials_note",
    "menu",
    "news_back",
    "programmes_caption",
    "programmes_note",
    "regulation_link",
    "results_note",
    "section",
    "skip",
    "to_top",
)
"""Fixed words of the pages; texts are ``site_word-<name>``."""
COLUMNS = ("areas", "form", "kinds", "mode", "term", "people")
"""Columns of the table of programmes; texts are ``site_column-<name>``."""
FILES = "files"
"""Folder of files inside the site."""
KILO = 1024
NBSP = "\N{NO-BREAK SPACE}"
"""Keeps a date in one line."""


async def paper_of(uow: Uow, texts: Texts, school: str) -> SitePaper:
    """The site as it may be shown at this moment, in the school's language.

    Args:
        school: the school's name; empty leaves it out.
    """
    speech = _Speech(texts, texts.default)
    return speech.paper(await gather(uow, speech.text("site-no_name")), school)


def with_files(paper: SitePaper, pages: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """Pages together with the files people may download.

    Args:
        folder: where attachments lie; a file that is missing there is left out.
    """
    found = dict(pages)
    for path, name in paper.files.items():
        if (folder / name).is_file():
            found[path] = (folder / name).read_bytes()
    return found


@dataclass(frozen=True, slots=True)
class _Speech:
    texts: Texts
    language: str

    def text(self, key: str, facts: Mapping[str, Fact] | None = None) -> str:
        return self.texts.plain(key, facts, self.language)

    def fact(self, fact: Fact) -> str:
        return self.texts.fact(fact, self.language, {})

    def paper(self, site: Site, school: str) -> SitePaper:
        files: dict[str, str] = {}
        law = tuple(
            (self.text(f"shelf_title-{shelf}"), self.acts(listed, files))
            for shelf, listed in site.law
        )
        materials = self.acts(site.materials, files)
        regulation = site.regulation
        return SitePaper(
            language=self.language,
            school=school,
            words={name: self.text(f"site_word-{name}") for name in WORDS},
            pages=self.pages(site),
            running_head=tuple(self.text(f"site_column-{one}") for one in COLUMNS),
            running=tuple(self.row(one) for one in site.running),
            cases=tuple(self.case(one) for one in site.cases),
            law=law,
            materials=materials,
            regulation_title=regulation.title if regulation else "",
            regulation_facts=self.since(site),
            regulation=tuple(
                SectionCard(one.heading, _paragraphs(one.text))
                for one in (regulation.sections if regulation else ())
            ),
            coming=tuple(self.news(one) for one in site.coming),
            news=tuple(self.news(one) for one in site.news),
            files=files,
        )

    def pages(self, site: Site) -> dict[str, str]:
        """Pages that have something to show, in the order of 8.1."""
        there = {
            "index": True,
            "programmes": bool(site.running),
            "results": bool(site.cases),
            "law": bool(site.law or site.regulation),
            "regulation": site.regulation is not None,
            "materials": bool(site.materials),
            "news": bool(site.news or site.coming),
        }
        return {name: self.text(f"site_page-{name}") for name, has in there.items() if has}

    def row(self, one: Running) -> tuple[str, ...]:
        return (
            self.areas(one.areas),
            self.text(f"options-form_{one.form}"),
            self.kinds(one),
            self.text(f"options-mode_{one.mode}"),
            self.term(one.starts, one.ends),
            self.text("site-people", {"count": one.mentees}),
        )

    def areas(self, codes: tuple[str, ...]) -> str:
        return _listed([self.text(f"competence-area_{one}") for one in codes])

    def kinds(self, one: Running | Case) -> str:
        return _listed([self.text(f"options-kind_{kind}") for kind in one.kinds])

    def term(self, starts: date | None, ends: date | None) -> str:
        if starts is None or ends is None:
            return self.text("common-none")
        days = [self.fact(day).replace(" ", NBSP) for day in (starts, ends)]
        return self.text("programme-term", {"starts": days[0], "ends": days[1]})

    def case(self, one: Case) -> CaseCard:
        facts = [
            (self.text("site_column-term"), self.term(one.starts, one.ends)),
            (self.text("site_column-form"), self.text(f"options-form_{one.form}")),
            (self.text("site_column-kinds"), self.kinds(one)),
        ]
        if one.areas:
            facts.append((self.text("site_column-areas"), self.areas(one.areas)))
        facts += self.people(one)
        if one.events:
            facts.append((self.text("site_column-events"), str(one.events)))
        return CaseCard(
            one.title or self.text("site-untitled"),
            tuple(facts),
            tuple((self.fact(heading), _paragraphs(words)) for heading, words in one.parts),
        )

    def people(self, one: Case) -> list[tuple[str, str]]:
        found = []
        for side in (Side.MENTOR, Side.MENTEE):
            named = [self.who(who) for who in one.people if who.side is side]
            count = len(named)
            if count:
                label = self.text(f"site-side_{side}", {"count": count})
                found.append((label, "; ".join(dict.fromkeys(named))))
        return found

    def who(self, one: Participant) -> str:
        if one.person is None or not one.person.full_name:
            return self.text("site-no_name")
        name, position = one.person.full_name, one.person.position
        return f"{name}, {position}" if position else name

    def acts(self, listed: tuple[Listed, ...], files: dict[str, str]) -> tuple[ActCard, ...]:
        return tuple(self.act(one, files) for one in listed)

    def act(self, one: Listed, files: dict[str, str]) -> ActCard:
        """An act with its files; their names inside the site say nothing about anybody."""
        cards = []
        for number, file in enumerate(one.files, 1):
            kept = file.file_name or ""
            path = f"{FILES}/{one.item.id}-{number}{suffix_of(kept)}"
            files[path] = kept
            cards.append(FileCard(path, self.file(file, number, len(one.files))))
        return ActCard(one.title, one.item.link, tuple(cards))

    def file(self, file: Attachment, number: int, count: int) -> str:
        kind = suffix_of(file.file_name or "").removeprefix(".").upper()
        size = max(1, round((file.size or 0) / KILO))
        facts: dict[str, Fact] = {"kind": kind, "number": number}
        if size < KILO:
            facts["size"] = T("site-size_kb", {"size": size})
        else:
            facts["size"] = T("site-size_mb", {"size": f"{size / KILO:.1f}"})
        return self.text("site-file" if count == 1 else "site-file_of", facts)

    def since(self, site: Site) -> Pairs:
        edition = site.regulation
        if edition is None or edition.since is None:
            return ()
        since = (self.text("site-since"), self.fact(edition.since))
        changed = (self.text("site-changed"), edition.changed)
        return (since, changed) if edition.changed else (since,)

    def news(self, one: Told) -> NewsCard:
        news = one.news
        is_announcement = news.kind is NewsKind.ANNOUNCEMENT
        day = news.day if is_announcement and news.day else news.shown_on
        day = day or news.made_at.date()
        return NewsCard(
            page=f"news-{news.id}",
            title=one.title,
            iso=day.isoformat(),
            day=self.fact(day),
            label=self.text(f"news_kind-{news.kind}"),
            paragraphs=_paragraphs(one.text),
        )


def _listed(words: list[str]) -> str:
    """Labels as an enumeration: the first alone is capitalised."""
    return ", ".join([*words[:1], *(one[:1].lower() + one[1:] for one in words[1:])])


def _paragraphs(words: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in words.split("\n") if line.strip())
