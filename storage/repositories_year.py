"""The repositories of the school's year: roadmap, monitoring, report, practices, the site."""

from __future__ import annotations

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.board import Boards
from storage.census import Censuses
from storage.diagnostic import Diagnostics
from storage.digest import Digests
from storage.material import Materials
from storage.monitoring import Monitoring
from storage.news import NewsPieces
from storage.practice import Practices
from storage.regulation import Editions
from storage.report import Reports
from storage.roadmap import Roadmaps
from storage.shelf import ShelfItems
from storage.survey import Surveys
from storage.training import Trainings


class YearRepositories:
    """What the curator's year is kept in; a part of `storage.repositories.Repositories`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    @cached_property
    def practices(self) -> Practices:
        """Cards of practices."""
        return Practices(self._db)

    @cached_property
    def materials(self) -> Materials:
        """The methodical collection."""
        return Materials(self._db)

    @cached_property
    def trainings(self) -> Trainings:
        """Sessions of the training of mentors, the association."""
        return Trainings(self._db)

    @cached_property
    def regulation(self) -> Editions:
        """Editions of the regulation."""
        return Editions(self._db)

    @cached_property
    def news(self) -> NewsPieces:
        """News and announcements for the site."""
        return NewsPieces(self._db)

    @cached_property
    def shelf(self) -> ShelfItems:
        """The legal base and the methodical materials."""
        return ShelfItems(self._db)

    @cached_property
    def roadmaps(self) -> Roadmaps:
        """Roadmaps of school years."""
        return Roadmaps(self._db)

    @cached_property
    def censuses(self) -> Censuses:
        """Yearly censuses."""
        return Censuses(self._db)

    @cached_property
    def surveys(self) -> Surveys:
        """Questionnaires, surveys, what was answered."""
        return Surveys(self._db)

    @cached_property
    def diagnostics(self) -> Diagnostics:
        """Middle and exit diagnostics."""
        return Diagnostics(self._db)

    @cached_property
    def monitoring(self) -> Monitoring:
        """What the curator keeps for the monitoring."""
        return Monitoring(self._db)

    @cached_property
    def reports(self) -> Reports:
        """The curator's words in the final report."""
        return Reports(self._db)

    @cached_property
    def board(self) -> Boards:
        """Sums for the board, and its marks."""
        return Boards(self._db)

    @cached_property
    def digests(self) -> Digests:
        """Summaries sent, and figures."""
        return Digests(self._db)
