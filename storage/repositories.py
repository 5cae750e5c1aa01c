"""Every repository, over one connection. A new area is a line here, or in `repositories_year`."""

from __future__ import annotations

from functools import cached_property

from storage.attachment import Attachments
from storage.audit import Audit
from storage.consent import Consents
from storage.contest import Contests
from storage.errand import Errands
from storage.fsm import Conversations
from storage.goal import Goals
from storage.inbox import Inbox
from storage.invitation import Invitations
from storage.meeting import Meetings
from storage.meeting_record import MeetingRecords
from storage.mentee_request import MenteeRequests
from storage.mentor_questionnaire import MentorQuestionnaires
from storage.meta import Meta
from storage.observation import Observations
from storage.order import Orders
from storage.outbox import Outbox
from storage.pair import Pairs
from storage.pair_history import PairHistory
from storage.paper import Papers
from storage.partner import Partners
from storage.people import People
from storage.petition import Petitions
from storage.plan_library import PlanLines
from storage.programme import Programmes
from storage.reading import Reading
from storage.reminder import Reminders
from storage.reminder_choices import ReminderChoices
from storage.repositories_year import YearRepositories
from storage.school_calendar import SchoolCalendars
from storage.situational_request import SituationalRequests
from storage.speed_session import SpeedSessions
from storage.task import Tasks
from storage.timetable import Timetable
from storage.working_days import WorkingDays


class Repositories(YearRepositories):
    """The repositories of one transaction, each made when first asked for."""

    @cached_property
    def people(self) -> People:
        """Cards and accounts."""
        return People(self._db)

    @cached_property
    def invitations(self) -> Invitations:
        """Codes."""
        return Invitations(self._db)

    @cached_property
    def consents(self) -> Consents:
        """Texts and register."""
        return Consents(self._db)

    @cached_property
    def mentee_requests(self) -> MenteeRequests:
        """Professional requests."""
        return MenteeRequests(self._db)

    @cached_property
    def mentor_questionnaires(self) -> MentorQuestionnaires:
        """What mentors offer."""
        return MentorQuestionnaires(self._db)

    @cached_property
    def pairs(self) -> Pairs:
        """Pairs and groups."""
        return Pairs(self._db)

    @cached_property
    def pair_history(self) -> PairHistory:
        """What happened last in pairs."""
        return PairHistory(self._db)

    @cached_property
    def programmes(self) -> Programmes:
        """Personalised programmes."""
        return Programmes(self._db)

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings and reflections."""
        return Meetings(self._db)

    @cached_property
    def meeting_records(self) -> MeetingRecords:
        """Meetings that wait for somebody's word."""
        return MeetingRecords(self._db)

    @cached_property
    def observations(self) -> Observations:
        """Observation cards of lesson visits."""
        return Observations(self._db)

    @cached_property
    def plan_lines(self) -> PlanLines:
        """The library of plan lines."""
        return PlanLines(self._db)

    @cached_property
    def orders(self) -> Orders:
        """Orders of the head."""
        return Orders(self._db)

    @cached_property
    def petitions(self) -> Petitions:
        """Petitions and statements."""
        return Petitions(self._db)

    @cached_property
    def contests(self) -> Contests:
        """Competitions and conferences."""
        return Contests(self._db)

    @cached_property
    def reading(self) -> Reading:
        """The reading list."""
        return Reading(self._db)

    @cached_property
    def partners(self) -> Partners:
        """Organisations the school works with."""
        return Partners(self._db)

    @cached_property
    def speed_sessions(self) -> SpeedSessions:
        """Speed sessions and who takes part."""
        return SpeedSessions(self._db)

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks of pairs."""
        return Tasks(self._db)

    @cached_property
    def goals(self) -> Goals:
        """Goals of pairs."""
        return Goals(self._db)

    @cached_property
    def working_days(self) -> WorkingDays:
        """The calendar."""
        return WorkingDays()

    @cached_property
    def school_calendar(self) -> SchoolCalendars:
        """Bells, breaks, days off."""
        return SchoolCalendars(self._db)

    @cached_property
    def timetable(self) -> Timetable:
        """Everybody's lessons of the week."""
        return Timetable(self._db)

    @cached_property
    def reminders(self) -> Reminders:
        """Reminders."""
        return Reminders(self._db)

    @cached_property
    def reminder_choices(self) -> ReminderChoices:
        """What people chose of reminders."""
        return ReminderChoices(self._db)

    @cached_property
    def situational_requests(self) -> SituationalRequests:
        """Urgent help."""
        return SituationalRequests(self._db)

    @cached_property
    def attachments(self) -> Attachments:
        """Photos and documents people attached."""
        return Attachments(self._db)

    @cached_property
    def papers(self) -> Papers:
        """Register of documents."""
        return Papers(self._db)

    @cached_property
    def audit(self) -> Audit:
        """Traces."""
        return Audit(self._db)

    @cached_property
    def meta(self) -> Meta:
        """Facts about the installation."""
        return Meta(self._db)

    @cached_property
    def conversations(self) -> Conversations:
        """States and drafts."""
        return Conversations(self._db)

    @cached_property
    def errands(self) -> Errands:
        """Files to fetch."""
        return Errands(self._db)

    @cached_property
    def inbox(self) -> Inbox:
        """Updates received."""
        return Inbox(self._db)

    @cached_property
    def outbox(self) -> Outbox:
        """Words to be delivered."""
        return Outbox(self._db)
