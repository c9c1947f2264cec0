<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {times}  {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}  {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings need somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: 1 booking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count} bookings changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings that need somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{name} is busy {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before, {skipped} not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {calendars} calendars?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CribFlow</name>
    <message>
        <source>badge at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. 1 try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} must be calibrated first. Ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} needs an induction. Ask staff for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge may not take equipment. Ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge has no PIN yet. Ask staff for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>{times}  {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReportSheet</name>
    <message>
        <source>Report of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written. {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message>
        <source>This cannot be undone. Type {count} to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>This cannot be undone. Type the ID to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}” and its one booking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One badge is known to the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element for your own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}  {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written. {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} written to {count} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>No rules yet: open at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {since}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsPanel</name>
    <message>
        <source>New feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} times work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} time works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} stretches work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stretch works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stretches work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>Find a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with “apcdesk kiosk --place NAME”. It appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Number {number} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk speaks so from its next start: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to {pane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message>
        <source>1 event moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events pasted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSecretSheet</name>
    <message>
        <source>New secret of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} booked minutes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>searched in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking would lie outside these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings would lie outside these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, used by {count} calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {name}: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {name}: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at weekends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendars yet. Make the first one under Calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booking}. At risk: it is still out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It smells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. {moved} fit elsewhere, {left} need a call.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {moment}: call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandInButton</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingBoard</name>
    <message>
        <source>{here} of {n} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapSheet</name>
    <message>
        <source>Swap the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>{count} won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_GroupHead</name>
    <message>
        <source>{group}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
