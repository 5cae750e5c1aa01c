"""What each paper says, as data: storage/papers turns these into bytes (walk C of the house).

Every visible word that does not stand in a template comes in through a field here, already in
the reader's language; dates and moments come as ready text unless a table cell needs a real one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

ConsentKind = Literal["processing", "publication", "assignment"]
ColumnKind = Literal["text", "wrap", "int", "date", "datetime"]
CellValue = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class ConsentPaper:
    """A consent to be signed by hand; one document per kind (152-FZ art. 9, since 01.09.2025).

    Passport and address are never known to the bot: the template leaves lines for a pen.

    Attributes:
        kind: processing (152-FZ art. 9), publication (art. 10.1, RKN order 18 of 24.02.2021)
            or assignment (Labour Code art. 351.8).
        title: heading of the document; a newline starts a second line.
        paragraphs: the text agreed to; ``**bold**`` and a leading ``- `` (list item) are known.
        school: the operator's full name.
        full_name: surname, given name, patronymic of the person.
        position: the person's position.
        text_version: number of the version of the text.
        text_sha256: 64 hex digits of the text agreed to.
        agreed_at: when it was agreed in the chat, as ready text; None if it was not.
        language: language code of the text.
        school_address: the operator's address; empty leaves a line to be written by hand.
        choices: categories of data for the publication table, in which the person marks by hand
            what may be published and on which terms; empty leaves the table out.
    """

    kind: ConsentKind
    title: str
    paragraphs: tuple[str, ...]
    school: str
    full_name: str
    position: str
    text_version: str
    text_sha256: str
    agreed_at: str | None
    language: str
    school_address: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DestructionAct:
    """Act on the destruction of personal data (RKN order 179 of 28.10.2022, clauses 3 to 5).

    The subject's name is not in it: a card number is printed, the name is written by hand.

    Attributes:
        number: number of the act.
        date_text: date of the destruction, ready text.
        school: the operator's full name.
        card_number: number of the person's card in the bot.
        grounds: why the data were destroyed (withdrawal, aim reached, ...).
        categories: categories of data destroyed, one line each.
        kept: what is kept and why, one line each; may be empty.
        log: extract of the event log as (time, event) rows.
        how: the way of destruction.
        system: name of the information system the data were in.
        school_address: the operator's address; empty leaves a line to be written by hand.
    """

    number: str
    date_text: str
    school: str
    card_number: int
    grounds: str
    categories: tuple[str, ...]
    kept: tuple[str, ...]
    log: tuple[tuple[str, str], ...]
    how: str
    system: str
    school_address: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a person's own data: label and value rows, then a table if it has a header.

    Attributes:
        title: heading of the part.
        rows: (label, value) pairs.
        header: headings of the table's columns; empty means no table.
        table: the table's rows, each as long as the header.
    """

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    header: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class MyDataPaper:
    """Everything the bot keeps about one person, for that person (152-FZ art. 14).

    Attributes:
        title: heading of the document.
        generated_at: the moment it was made, ready text.
        school: the operator's full name.
        sections: its parts in order.
    """

    title: str
    generated_at: str
    school: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """A poster for the staff room: how to join the bot (convention 19: a token, never data).

    Attributes:
        school: the school's name.
        link: address of the bot as printed text.
        code: the school's code, set in large type.
        qr_png: picture of the QR code, PNG bytes.
        steps: what to do, in order (three fit the page).
        approval: line saying who approves each person.
        valid_until: until when the code works, ready text; empty leaves the line out.
        privacy: the quiet line on personal data; empty leaves it out.
    """

    school: str
    link: str
    code: str
    qr_png: bytes
    steps: tuple[str, ...]
    approval: str
    valid_until: str
    privacy: str


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet.

    Attributes:
        header: its heading.
        width: width in characters.
        kind: how its values are shown; "wrap" breaks long text into lines.
    """

    header: str
    width: int
    kind: ColumnKind = "text"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table for XLSX. Dates and moments are real cells; an aware moment shows its own clock.

    Attributes:
        title: name of the sheet and of the printed page.
        columns: its columns in order.
        rows: values, as many in each row as there are columns.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[CellValue, ...], ...]
