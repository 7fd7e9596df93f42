# SPDX-FileCopyrightText: 2026 Endcap contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar of the campaigns. A week turns over on Sunday at 21:00 on the clock
of headquarters (Minnesota), when it is still Sunday evening in every store, so an
"ends Sunday" is true everywhere. Bound to weeks and not to today: what is made on
any day of a week is the same, byte for byte, as an entry's manifest has to be."""

from datetime import date, datetime, time, timedelta, timezone

_MONDAY = date(2024, 1, 1)


def _nth_sunday(year, month, nth):
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))


def central(day, hour):
    """That hour on headquarters' clock, with its offset (no time zone files needed)."""
    summer = _nth_sunday(day.year, 3, 2) <= day < _nth_sunday(day.year, 11, 1)
    return datetime.combine(day, time(hour), timezone(timedelta(hours=-5 if summer else -6)))


def turn_of(day):
    """The Sunday on which the week of this day ends."""
    return day + timedelta(days=6 - day.weekday())


class Span:
    """From one turn of a week to a later one."""

    def __init__(self, ends, weeks=1):
        self.ends = ends
        self.starts = ends - timedelta(weeks=weeks)
        self.first = self.starts + timedelta(days=1)
        self.from_ = central(self.starts, 21).isoformat()
        self.until = central(self.ends, 21).isoformat()

    def after(self, days, hour):
        return central(self.ends + timedelta(days=days), hour)


def week(today, shift=0):
    """The week of this day, or one before or after it."""
    return Span(turn_of(today) + timedelta(weeks=shift))


def season(today, shift=0):
    """The block of four weeks that this day is in."""
    blocks = (today - _MONDAY).days // 28 + shift
    return Span(_MONDAY + timedelta(days=28 * blocks + 27), weeks=4)


def spoken(moment):
    """"Sunday, November 23, 2025, 9 pm Central Time"."""
    hour = moment.hour % 12 or 12
    told = "noon" if moment.hour == 12 else f"{hour} {'am' if moment.hour < 12 else 'pm'}"
    return f"{moment:%A}, {moment:%B} {moment.day}, {moment.year}, {told} Central Time"
