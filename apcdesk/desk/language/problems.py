"""What is wrong with one thing that was asked, in words of the desk's language.

The services say what is wrong with what by a field and a key, and programs read their English. Windows look here: first
for the case, then for the field with the key, then for the key alone, with the name of the field before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from apcdesk.errors import Problem

FIRST = "errors."
_INDEX = re.compile(r"\[\d+\]")

translate = QCoreApplication.translate


def problem_words(problem: Problem) -> str:
    """One or two sentences that say what is wrong and what would be right; the description for a key that has none."""
    leaf = _leaf(problem.field)
    key = problem.key.removeprefix(FIRST)
    words = _CASES.get(problem.case) or _OF_FIELDS.get(f"{leaf} {key}")
    if words is not None:
        return _filled(translate("Problems", str(words)), problem.values)
    told = wrong_words(problem)
    if leaf not in _FIELDS:
        return told
    name = translate("Problems", str(_FIELDS[leaf]))
    return translate("Problems", "{field}: {problem}").format(field=name, problem=told)


def wrong_words(problem: Problem) -> str:
    """What is wrong by its key alone, for who names the field in another way."""
    words = _OF_KEYS.get(problem.key.removeprefix(FIRST))
    if words is not None and (told := _filled(translate("Problems", str(words)), problem.values)):
        return told
    described = problem.description.strip().rstrip(".")
    return described and described[:1].upper() + described[1:] + "."


def _leaf(field: str) -> str:
    """The last member of a dotted field, without the number of an item."""
    return _INDEX.sub("", field.rpartition(".")[2])


def _filled(words: str, values: Mapping[str, str | int]) -> str:
    """The words with these values; nothing where one is not known, for then the description is better than a hole."""
    try:
        return words.format_map(values)
    except KeyError:
        return ""


_CASES = {
    "always_open": QT_TRANSLATE_NOOP("Problems", "{name} has no rules, so it is open at any time."),
    "before_first_day": QT_TRANSLATE_NOOP("Problems", "The last day is before the first."),
    "booking_recurs": QT_TRANSLATE_NOOP("Problems", "A booking does not recur. Make an event that does."),
    "broken_copy": QT_TRANSLATE_NOOP(
        "Problems", "{name} is damaged, or not all of a copy. Choose another one."
    ),
    "copy_in_use": QT_TRANSLATE_NOOP("Problems", "{name} is the file that is in use. Choose a copy of it."),
    "day_over": QT_TRANSLATE_NOOP("Problems", "The last day is over already."),
    "easy_pin": QT_TRANSLATE_NOOP("Problems", "Everybody tries this PIN first. Choose another."),
    "foreign_copy": QT_TRANSLATE_NOOP(
        "Problems", "{name} is no copy of a desk. Choose a file that a desk saved as one."
    ),
    "managed_series": QT_TRANSLATE_NOOP(
        "Problems", "A program writes this series. Change its events one by one."
    ),
    "many_questions": QT_TRANSLATE_NOOP("Problems", "At most {limit} questions are asked."),
    "newer_copy": QT_TRANSLATE_NOOP("Problems", "A newer apcdesk made {name}. Update this one first."),
    "no_room_for_copy": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.",
    ),
    "no_series": QT_TRANSLATE_NOOP("Problems", "This event is not one of a series. Change it alone."),
    "not_begun": QT_TRANSLATE_NOOP("Problems", "This has not begun yet."),
    "not_going_on": QT_TRANSLATE_NOOP("Problems", "This does not go on at the moment."),
    "one_more_closed": QT_TRANSLATE_NOOP(
        "Problems", "{name} is not open in this time, so one more would not be either."
    ),
    "one_of_series": QT_TRANSLATE_NOOP(
        "Problems",
        "One of a series has no rule of its own. Change all of it, or this one and those that follow.",
    ),
    "own_file": QT_TRANSLATE_NOOP(
        "Problems", "That is the desk's own file. Choose another name for the copy."
    ),
    "too_long_open": QT_TRANSLATE_NOOP("Problems", "An extra time lasts 366 days at most."),
}
"""By what a service calls the case."""

_OF_FIELDS = {
    "availability_rule_id not_supported": QT_TRANSLATE_NOOP("Problems", "There are two rules called {name}."),
    "badge taken": QT_TRANSLATE_NOOP("Problems", "Somebody has this badge already."),
    "calendar_id not_supported": QT_TRANSLATE_NOOP("Problems", "That calendar has this event already."),
    "choices not_recognized": QT_TRANSLATE_NOOP(
        "Problems", "There are at most {limit} answers to choose from, all different."
    ),
    "choices required": QT_TRANSLATE_NOOP("Problems", "Give at least two answers to choose from."),
    "client_secret required": QT_TRANSLATE_NOOP("Problems", "An app keeps one secret. Make a new one first."),
    "client_secret too_many": QT_TRANSLATE_NOOP(
        "Problems", "An app has at most 2 secrets. Withdraw one first."
    ),
    "columns invalid": QT_TRANSLATE_NOOP("Problems", "The list has no such column."),
    "days invalid": QT_TRANSLATE_NOOP("Problems", "Write a number of days from 1 to {limit}."),
    "due not_supported": QT_TRANSLATE_NOOP("Problems", "This time is over already."),
    "end invalid_time_pair": QT_TRANSLATE_NOOP("Problems", "The end is not after the start."),
    "end not_supported": QT_TRANSLATE_NOOP("Problems", "The end is not after the start."),
    "file invalid": QT_TRANSLATE_NOOP(
        "Problems", "The file is no list with a code and a name in two columns."
    ),
    "file not_recognized": QT_TRANSLATE_NOOP("Problems", "This is another file than the one that is needed."),
    "file not_supported": QT_TRANSLATE_NOOP("Problems", "There is no folder to keep the file in."),
    "guests required": QT_TRANSLATE_NOOP("Problems", "Say who comes."),
    "label_code taken": QT_TRANSLATE_NOOP("Problems", "Another item has this label already."),
    "name duplicate_calendar_name": QT_TRANSLATE_NOOP("Problems", "A calendar is called so already."),
    "name required": QT_TRANSLATE_NOOP("Problems", "Write a name."),
    "participants required": QT_TRANSLATE_NOOP("Problems", "Choose who or what is needed."),
    "picture not_recognized": QT_TRANSLATE_NOOP("Problems", "This is no PNG or JPEG picture."),
    "picture out_of_range": QT_TRANSLATE_NOOP("Problems", "The picture is larger than 4 MB."),
    "pin invalid": QT_TRANSLATE_NOOP("Problems", "The PIN is 6 digits."),
    "pin invalid_format": QT_TRANSLATE_NOOP("Problems", "A PIN has 4 to 8 digits."),
    "query_periods out_of_range": QT_TRANSLATE_NOOP("Problems", "This time is over already."),
    "question_id taken": QT_TRANSLATE_NOOP("Problems", "Two questions have the same ID."),
    "reason required": QT_TRANSLATE_NOOP("Problems", "Say why this is an exception."),
    "required_duration out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "The length is between 1 and 1440 minutes."
    ),
    "rows invalid": QT_TRANSLATE_NOOP("Problems", "No row has a code and a name."),
    "start_interval not_recognized": QT_TRANSLATE_NOOP(
        "Problems", "Choose a number of minutes that divides a day."
    ),
    "subs required": QT_TRANSLATE_NOOP("Problems", "Choose at least one calendar."),
    "summary required": QT_TRANSLATE_NOOP("Problems", "Write a title."),
    "until not_supported": QT_TRANSLATE_NOOP("Problems", "This time is over already."),
    "width out_of_range": QT_TRANSLATE_NOOP("Problems", "The width is between {low} and {high} millimetres."),
}
"""By field and key."""

_OF_KEYS = {
    "duplicate": QT_TRANSLATE_NOOP("Problems", "This is there twice."),
    "invalid_calendar_ids": QT_TRANSLATE_NOOP("Problems", "One of these calendars is not known."),
    "invalid_email": QT_TRANSLATE_NOOP("Problems", "This does not look like an email address."),
    "invalid_format": QT_TRANSLATE_NOOP(
        "Problems", "Use 1 to 64 letters from A to Z, digits and signs, without spaces."
    ),
    "invalid_phone": QT_TRANSLATE_NOOP("Problems", "This does not look like a phone number."),
    "invalid_time": QT_TRANSLATE_NOOP(
        "Problems", "Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11."
    ),
    "invalid_time_pair": QT_TRANSLATE_NOOP("Problems", "The end is not after the start."),
    "invalid_url": QT_TRANSLATE_NOOP(
        "Problems", "This is no web address. Begin with https:// and leave out spaces."
    ),
    "limit_exceeded": QT_TRANSLATE_NOOP("Problems", "There are {limit} already, and no more are possible."),
    "must_be_array": QT_TRANSLATE_NOOP("Problems", "A list is needed."),
    "must_be_boolean": QT_TRANSLATE_NOOP("Problems", "Only true or false is possible."),
    "must_be_date": QT_TRANSLATE_NOOP("Problems", "A date is needed."),
    "must_be_integer": QT_TRANSLATE_NOOP("Problems", "A whole number is needed."),
    "must_be_integer_greater_than_zero": QT_TRANSLATE_NOOP("Problems", "A whole number above 0 is needed."),
    "must_be_object": QT_TRANSLATE_NOOP("Problems", "An object is needed."),
    "must_be_string": QT_TRANSLATE_NOOP("Problems", "A text is needed."),
    "must_be_true": QT_TRANSLATE_NOOP("Problems", "Only true is possible."),
    "mutually_exclusive": QT_TRANSLATE_NOOP("Problems", "Only one of {first} and {second} is possible."),
    "not_recognized": QT_TRANSLATE_NOOP("Problems", "This is not known here."),
    "not_supported": QT_TRANSLATE_NOOP("Problems", "This is not possible."),
    "out_of_range": QT_TRANSLATE_NOOP("Problems", "Write a number from {low} to {high}."),
    "required": QT_TRANSLATE_NOOP("Problems", "Something is needed here."),
    "taken": QT_TRANSLATE_NOOP("Problems", "This is taken already."),
    "too_long": QT_TRANSLATE_NOOP("Problems", "Write at most {limit} characters."),
    "too_many": QT_TRANSLATE_NOOP("Problems", "At most {limit} are possible."),
    "tzid_unrecognized": QT_TRANSLATE_NOOP("Problems", "This time zone is not known."),
}
"""By key alone."""

_FIELDS = {
    "application_calendar_id": QT_TRANSLATE_NOOP("Problems", "ID"),
    "badge": QT_TRANSLATE_NOOP("Problems", "Badge"),
    "company": QT_TRANSLATE_NOOP("Problems", "Company"),
    "display_message": QT_TRANSLATE_NOOP("Problems", "Message"),
    "email": QT_TRANSLATE_NOOP("Problems", "Email"),
    "label": QT_TRANSLATE_NOOP("Problems", "Question"),
    "label_code": QT_TRANSLATE_NOOP("Problems", "Label"),
    "name": QT_TRANSLATE_NOOP("Problems", "Name"),
    "names": QT_TRANSLATE_NOOP("Problems", "Name"),
    "partner": QT_TRANSLATE_NOOP("Problems", "Partner"),
    "phone": QT_TRANSLATE_NOOP("Problems", "Phone"),
    "summary": QT_TRANSLATE_NOOP("Problems", "Title"),
}
"""What people call a field; others are told without a name."""
