"""The command line: ``python -m bot COMMAND``. Exit codes are honest; an error is one sentence."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Sequence

from sqlalchemy.exc import DBAPIError

from bot import cli
from bot.settings import SettingsProblem
from mentoring.people import Role
from storage.backup import BackupProblem


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments and help."""
    top = argparse.ArgumentParser(prog="python -m bot", description="Nastavnik, a mentoring bot.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text)

    add("run", "Run the bot until stopped (needs BOT_TOKEN).")
    demo = add("demo", "Run the bot with a fictional school on a local page, without Telegram.")
    demo.add_argument("--port", type=int, default=8090, help="port of the page, default 8090")
    demo.add_argument("--data", default="", help="folder to keep the demo in; a new one otherwise")
    add("migrate", "Bring the database to the newest shape.")
    invite = add("invite", "Make a one-time code: prints the link, if known, and 'code: XXXX'.")
    invite.add_argument("role", choices=[role.value for role in Role], metavar="ROLE")
    invite.add_argument("--name", default="", help="full name for the card")
    invite.add_argument("--days", type=int, default=14, help="days the code lives, 1 to 365")
    staff = add("import-staff", "Import a staff list (XLSX or CSV) into the cards.")
    staff.add_argument("file", metavar="FILE")
    export = add("export", "Write both banks (XLSX) and all data (JSON) into a folder.")
    export.add_argument("folder", metavar="DIR")
    site = add("site", "Build the section of the school's site as a folder of pages.")
    site.add_argument("folder", metavar="DIR")
    backup = add("backup", "Make a verified copy of the database.")
    backup.add_argument("folder", metavar="DIR", nargs="?", default="")
    restore = add("restore", "Put a copy in the place of the database (stop the bot first).")
    restore.add_argument("file", metavar="FILE")
    add("check", "Tell what is wrong with settings, database, time zone, token and connection.")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 if it did what was asked, 1 if not, 2 for a wrong command line.
    """
    asked = parser().parse_args(arguments)
    os.umask(0o077)  # what is written here is personal data: for the bot's own user only
    try:
        return cli.COMMANDS[asked.command](asked)
    except (SettingsProblem, BackupProblem, cli.Problem) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except sqlite3.Error as error:
        print(f"The database cannot be used: {error}.", file=sys.stderr)
        return 1
    except DBAPIError as error:
        print(f"The database cannot be used: {error.orig}.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
