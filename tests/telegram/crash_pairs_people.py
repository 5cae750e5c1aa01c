"""Sides, curator, council and head of the crash test of pairs: what each does on which screen."""

from __future__ import annotations

import random
from zoneinfo import ZoneInfo

from bot.sandbox import Actor
from bot.texts import Texts
from tests.telegram.crash_pairs_walk import Act, PairPlan, Plans, Screen, Walker

ON = "✓"
_TEXTS = Texts(ZoneInfo("Europe/Moscow"))
SAYS_NO = _TEXTS.plain("pair-needs_no")
DUTY = _TEXTS.plain("pair-basis_duty")
"""Words of the screen by which the curator knows of a no, and of the basis in force."""
NUMBER = "17-к <&>"
"""Number of the order."""


class Side(Walker):
    """A mentor or a mentee."""

    waits = ("pair.wait_asked", "pair.wait_consent")

    def __init__(self, actor: Actor, plans: Plans, dice: random.Random) -> None:
        super().__init__(actor, plans, dice)
        self.mine = {number: one for number, one in plans.items() if self.me in one.people}
        self.unwritten = {number for number, one in self.mine.items() if one.works}
        self.pleads = {number for number, one in self.mine.items() if one.petition[1] == self.me}

    def wants(self, s: Screen) -> Act:
        """Answers, the consent, the programme, the petition."""
        own = (self._answers, self._pleads, self._writes, self._agrees)
        sure = s.key("pair.no_do") or s.key("pair.consent") or s.key("programme.begin")
        return sure or next((act for one in own if (act := one(s))), None)

    def _answers(self, s: Screen) -> Act:
        yes, no, talk = (s.key(f"pair.{one}") for one in ("yes", "no", "talk"))
        if yes is None or no is None or talk is None:
            return None
        plan = self.mine[yes.of]
        if plan.says_no == self.me:
            return None if ON in no.label else no
        if plan.talks == self.me and ON not in yes.label + talk.label:
            return talk
        return None if ON in yes.label else yes

    def _pleads(self, s: Screen) -> Act:
        """The petition: from the pair to its life, the words, the preview; then it is there."""
        life = s.key("life.home")
        if s.key("petition.send"):
            return s.key("petition.send")
        if life and life.of in self.pleads:
            return self.mine[life.of].plea if s.only("life.home", "petition.new") else life
        for one in s.all("petition.new"):
            if one.of in self.pleads and s.key("petition.open"):
                self.pleads.discard(one.of)
            elif one.of in self.pleads and one.arg == self.mine[one.of].petition[0]:
                return one
        return None

    def _writes(self, s: Screen) -> Act:
        """One's own part of the programme: its screen, the words, the preview."""
        whole = s.key("programme.home")
        inside = any(s.key(f"programme.{one}") for one in ("part", "throw", "theirs"))
        if whole is None or not inside:
            return None
        part, words = self._part(whole.of)
        save = s.key("programme.save", part) or s.key("programme.save_mine", part)
        is_part = any(one.arg.startswith(f"{part}.") for one in s.all("programme.hint"))
        if whole.of not in self.unwritten or not part:
            return whole
        return (save if words in s.words else None) or (words if is_part else whole)

    def _part(self, pair: int) -> tuple[str, str]:
        plan = self.plans[pair]
        own = {plan.mentor: ("title", plan.title), plan.mentees[0]: ("aim", plan.aim)}
        return own.get(self.me, ("", ""))

    def _agrees(self, s: Screen) -> Act:
        """The whole programme: once written and agreed by all it waits for me no more."""
        back = s.key("pair.open")
        if s.key("programme.part", "title") is None or back is None:
            return None
        if back.of not in self.unwritten:
            return back if back.of in self.pleads else None
        plan, (part, words) = self.plans[back.of], self._part(back.of)
        if words not in s.words:
            return s.key("programme.part", part)
        if agree := s.key("programme.agree_all"):
            return agree
        if plan.title in s.words and plan.aim in s.words:
            self.unwritten.discard(back.of)
        self.rests.add(back.of)
        return back if back.of in self.pleads else None

    def goes(self, s: Screen) -> Act:
        """First what waits by the chain, then the programmes, then the petition."""
        if not s.is_hub:
            if s.only("programme.home"):  # a notice: there is news
                self.rests.clear()
            due = self.unwritten - self.rests
            ways = [k for k in s.all("programme.home") if k.of in due]
            plea = next((k for k in s.all("pair.open") if k.of in self.pleads), None)
            by_chance = self.dice.choice(ways) if ways else None
            return by_chance or plea or super().goes(s)
        if found := super().goes(s):
            return found
        mine = next((k for k in s.all("programme.mine") if k.count), None)
        if mine and self.unwritten - self.rests:
            return mine
        works = {one.of for one in self.pressed if one.do in ("programme.home", "programme.begin")}
        return s.key("pair.mine") if self.pleads & works else None


class Office(Walker):
    """The council and the head: two taps; the head decides petitions too."""

    waits = ("pair.wait_council", "pair.wait_head", "petition.home")

    def __init__(
        self, actor: Actor, plans: Plans, dice: random.Random, *, refuses: bool = False
    ) -> None:
        super().__init__(actor, plans, dice)
        self.refuses = {one.number for one in plans.values() if one.refused and refuses}

    def wants(self, s: Screen) -> Act:
        """Approve, once refuse with a ready reason; grant."""
        if send := s.key("pair.refuse_do"):
            # Only now: an impatient /start in between leaves the question, and it is still to be refused.
            self.refuses.discard(send.of)
            return send
        if phrases := s.all("pair.phrase"):
            return self.dice.choice(phrases)
        refuse = s.key("pair.refuse")
        if refuse and refuse.of in self.refuses:
            return refuse
        return s.key("pair.approve") or decides_petition(s)


def decides_petition(s: Screen) -> Act:
    """Grant it or take note of it."""
    granted = s.key("petition.decide", "granted") or s.key("petition.decide", "taken_note")
    return s.key("petition.decide_do") or granted or s.key("petition.open")


class Curator(Walker):
    """Settles terms, sends on, takes back what was refused, makes the order, decides petitions."""

    waits = ("pair.wait_agreed", "petition.home")

    def __init__(self, actor: Actor, plans: Plans, dice: random.Random) -> None:
        super().__init__(actor, plans, dice)
        self.to_drop = {one.number for one in plans.values() if one.says_no}
        self.expected = sum(one.works for one in plans.values())
        self.gathered = False
        self.papers: set[bool] = set()

    def wants(self, s: Screen) -> Act:
        """Whatever the screen is about."""
        about = (self._drops, self._asked, self._settles, self._orders, decides_petition)
        return next((act for one in about if (act := one(s))), None)

    def _drops(self, s: Screen) -> Act:
        sure, drop = s.key("pair.drop_do"), s.key("pair.drop")
        if sure:
            self.to_drop.discard(sure.of)
        return sure or (drop if SAYS_NO in s.words else None)

    def _asked(self, s: Screen) -> Act:
        """A question of the terms: by a button, or typed."""
        chips = s.all("pair.term_set")
        if chips:
            plan = self.plans[chips[0].of]
            return "01.12.2026 - 31.05.2027" if plan.typed else self.dice.choice(chips)
        duty = s.key("pair.set", "basis.duty")
        words = self.last("pair.words")
        if words and s.only("pair.terms", "pair.words_clear", "home"):
            return self.plans[words.of].words[words.arg]
        return duty

    def _settles(self, s: Screen) -> Act:
        confirm, terms = s.key("pair.confirm"), s.key("pair.terms")
        if confirm is None:
            return terms if terms and not s.is_hub else None
        lacking = self._lacking(self.plans[confirm.of], s)
        if lacking is None:
            return confirm
        return terms or s.key(f"pair.{lacking[0]}", lacking[1])

    def _lacking(self, plan: PairPlan, s: Screen) -> tuple[str, str] | None:
        """What the terms do not say yet."""
        for name, words in plan.words.items():
            if words not in s.words:
                return "words", name
        return ("pick", "basis") if plan.duty and DUTY not in s.words else None

    def _orders(self, s: Screen) -> Act:
        """One order with all pairs: gather, the draft's file, number and date, the signed file."""
        if sure := s.key("order.sign_do") or s.key("order.date"):
            return sure
        if self.last("order.sign") and s.only("order.open", "home"):
            return NUMBER
        gather = s.key("order.gather")
        if gather and not s.is_hub:
            self.gathered = self.gathered or gather.count == self.expected
            return gather if gather.count == self.expected else None
        paper, sign = s.key("order.paper"), s.key("order.sign")
        if paper and (sign is not None) not in self.papers:
            self.papers.add(sign is not None)
            return paper
        return sign or (s.key("order.open") if s.key("order.kinds") else None)

    def goes(self, s: Screen) -> Act:
        """What waits; a no to be acted upon; the order once every pair waits for it."""
        if not s.is_hub:
            return super().goes(s)
        found = super().goes(s)
        if found is None and self.to_drop:
            found = next((k for k in s.all("pair.wait_decide") if k.count), None)
        due = [k for k in s.all("order.home") if self.gathered or k.count == self.expected]
        if found or (self.gathered and False in self.papers):
            return found
        return due[0] if due else None
