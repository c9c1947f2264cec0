<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{day}, {times}  {what}</source>
        <translation>{day}, {times}  {what}</translation>
    </message>
    <message>
        <source>{times}  {what}</source>
        <translation>{times}  {what}</translation>
    </message>
    <message>
        <source>{name}, same time</source>
        <translation>{name}, gleiche Zeit</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>Keine Buchung. Bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Niemand sonst könnte es übernehmen.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>Nichts anderes könnte dafür genommen werden.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{name} is free, but not named for this appointment.</source>
        <translation>{name} ist frei, aber für diesen Termin nicht vorgesehen.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Keine Buchung braucht jemanden</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Keine Buchung braucht etwas</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} Buchung braucht jemanden</numerusform>
            <numerusform>{count} Buchungen brauchen jemanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} Buchung braucht etwas anderes</numerusform>
            <numerusform>{count} Buchungen brauchen etwas anderes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Abwesend melden</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Als nicht verfügbar melden</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>{count} anwenden</numerusform>
            <numerusform>{count} anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} abwesend, {day}</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>{name} nicht verfügbar, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} Buchung geändert</numerusform>
            <numerusform>{what}: {count} Buchungen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Grund (das Personal sieht ihn im Verlauf)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Länger als {days} Tage: Ändern Sie dafür die Regeln.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Diese Zeit gibt es an dem Tag nicht.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Buchungen, die jemanden brauchen</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>Nichts wird geschrieben, bevor Sie es anwenden. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>In dieser Zeit ist nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Tokens erneuern</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>Tokens erneuern?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>Apps mit den alten Tokens von „{name}“ stehen sofort still.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Tokens erneuert</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation>Adresse {url}</translation>
    </message>
</context>
<context>
    <name>AffectedList</name>
    <message>
        <source>{name}, {moment}: call them</source>
        <translation>{name}, {moment}: anrufen</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>{name}, {moment}: {contact} anrufen</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>{name}, {moment}: auf {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Sie bleibt, wie sie ist. Neue Buchungen werden nur in den neuen Zeiten angeboten.</numerusform>
            <numerusform>Sie bleiben, wie sie sind. Neue Buchungen werden nur in den neuen Zeiten angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{name} is busy {times}</source>
        <translation>{name} ist {times} belegt</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>vor „{part}“, was zuerst kommt</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>nach „{part}“, was später kommt</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>Das liegt vor „{part}“, was zuerst kommt.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>Das liegt nach „{part}“, was später kommt.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Später überschneidet er sich einmal: {when}.</numerusform>
            <numerusform>Später überschneidet er sich {count}-mal, zuerst {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, jetzt vor „{part}“</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, jetzt nach „{part}“</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>hier verweilen für die Tage danach</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>hier verweilen für die Tage davor</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Da seit {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Erscheint als frei</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Zählt als belegt</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>Arbeitet anderswo</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Außer Haus</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Erscheint als belegt</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} bis Beginn</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} her</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Ortszeit {city}</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} Min. davor, {after} Min. danach</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before} Min. davor</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after} Min. danach</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>Puffer halten {times} frei</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Teil einer Serie</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} Gast</numerusform>
            <numerusform>{n} Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>und {n} Gast</numerusform>
            <numerusform>und {n} Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Belegt, ohne Namen</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} vorher</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Geben Sie einen Titel an, damit andere wissen, was es ist.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Das Ende liegt vor dem Beginn. Beginnt {start}, endet {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Beginnt und endet um {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Am {day} wird die Uhr vorgestellt. {times} gibt es an dem Tag nicht.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Vorläufig, zählt als belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Gefährdet, noch weg</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Wird gerade gebucht: {place}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>noch {n} Min.</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>bis Mitternacht {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>bis {day}, {time}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} bis {b}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>erscheint als frei</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Keine Regeln: immer offen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Termin löschen</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>„{name}“ verschieben</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Zusammen mit {names}</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>Zusatz: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Zusatzzeit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>voriger oder nächster Tag</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>zu einem Datum</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>vorige oder nächste Woche, Monat</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>Tag, Woche, Monat, Bahnen</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>vorige oder nächste Buchung</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>öffnen, schließen</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>neuer Termin zur markierten Zeit</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>bearbeiten, verschieben, absagen</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>neue Buchung für Gäste</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>Person tauschen, nicht gekommen</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>jetzt beenden, 15 Min. länger</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>um 15 Min. verschieben</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>kürzer, länger</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>um einen Tag verschieben</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>weniger Tage, mehr Tage</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>Buchung in einer Zeile</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>Namen ausblenden, wieder zeigen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>eine Kopie ablegen</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>mit Rahmen auswählen, in Schritten von 5 Min. verschieben</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>Kalender ein- oder ausblenden</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>kopieren, ausschneiden, einfügen</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>alle auswählen</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>mehrere auswählen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen ausblenden</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum …</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Zweite Zeitzone …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} Termin</numerusform>
            <numerusform>{count} Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>eine Kopie</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Wählen Sie die Tage, an denen er sich wiederholt.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Er beginnt am {day}. Wählen Sie auch diesen Tag, oder beginnen Sie an einem gewählten.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Er beginnt am {day}. Lassen Sie ihn an einem Werktag beginnen.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Er beginnt am {day}. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Schreiben Sie, wie oft, von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>Werktags, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Jede Woche an diesen Tagen</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Jeden Monat an diesem Datum</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle {count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle {count} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle {count} Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle {count} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule}: {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{count}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Noch keine Kalender</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Öffnen Sie einen unter Kalender oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Zu den Kalendern</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Kalender filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Kein Kalender hat „{text}“ im Namen.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Fragen Sie danach, oder geben Sie an, dass nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Schreiben Sie höchstens {count} Zeichen.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Geben Sie ihr einen Namen, den Besucher verstehen.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Sagen Sie, wer gebraucht wird: Fügen Sie einen Kalender hinzu.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>Was Besucher darunter lesen (freiwillig)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Wohin Besucher gehen (freiwillig)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Beginn alle</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuten davor freihalten</translation>
    </message>
    <message>
        <source> before</source>
        <translation> davor</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuten danach freihalten</translation>
    </message>
    <message>
        <source> after</source>
        <translation> danach</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Kioske dürfen sie anbieten</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Besucher dürfen wählen, wer es macht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Freihalten</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Wer gebraucht wird</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>Eine Person aus einer Gruppe oder alle. Wird auch ein Raum gebraucht, fügen Sie eine Gruppe für Räume hinzu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} angelegt</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Ausweisliste „{name}“</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code auf dem Ausweis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>Eine Zeile.</numerusform>
            <numerusform>{count} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Sagen Sie einmal, welche Spalte was enthält; beim nächsten Mal ist es bekannt.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Erste Zeile: {code} ist {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Erste Zeile: {code} ist {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Ausweise: {created} neu, {updated} geändert, {unchanged} wie zuvor</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Ausgelassene Zeilen: {count}. Berichtigen Sie sie und importieren Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Der Code fehlt.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>Code, Name oder Firma ist länger als 255 Zeichen.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>Der Code steht weiter unten noch einmal, und diese Zeile gilt.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Keine Zeile hat in diesen Spalten einen Code und einen Namen. Wählen Sie andere Spalten.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Das ist keine Liste mit Überschriften und zwei oder mehr Spalten, für den Code und den Namen.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Raster in Minuten</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Raster</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Person tauschen …</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 Minuten länger</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name} ist abwesend …</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name} ist nicht verfügbar …</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Doch noch gekommen</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Diesen Besucher vergessen …</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>Nicht gekommen. Die Zeit ist frei.</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Doch noch gekommen. Die Zeit ist wieder belegt.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Trotzdem belegen</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Früher beendet. Der Rest ist frei.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Jetzt bis {time}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Verlauf von „{name}“</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>Dort steht {times} etwas anderes.</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Trotzdem länger</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Sagen Sie, wer kommt.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Sagen Sie, warum, damit andere es verstehen.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Keine Terminart</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Mit wem und wo</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Wählen Sie mindestens einen Kalender.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Warum trotzdem gebucht wird</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Nächste freie Zeit: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>{time} buchen</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Warum das eine Ausnahme ist</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Als Ausnahme buchen</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Gebucht: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Sie können es leer lassen.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}: wird gerade gebucht, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name} ist {times} belegt, zu kurz danach.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name} ist {times} belegt, zu kurz davor.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} ist {times} belegt.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>Diese Zeit liegt außerhalb der Zeiten von {name}.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}: {chosen} von {needed} gewählt, aus {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Gast oder Titel</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Firma (freiwillig)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefon (freiwillig)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Eingetragen bei</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Warum das eine Ausnahme ist</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Geben Sie einen Namen oder Titel an.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Sagen Sie, warum, damit alle es verstehen, die es sehen.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Geben Sie Ihren Namen an.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Wählen Sie mindestens einen Kalender.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Sie können es leer lassen.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} Ihre Eingaben bleiben. Nächste freie Zeiten:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} In dieses Zeitfenster passt keine andere Zeit.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nehmen</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>{day}, {range} buchen</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Als Ausnahme buchen</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>{time} buchen</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Menü des Desks</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weitere</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>Eine Farbe für {count} Kalender</numerusform>
            <numerusform>Eine Farbe für {count} Kalender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>Eine Gruppe für {count} Kalender</numerusform>
            <numerusform>Eine Gruppe für {count} Kalender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>Dieselben Regeln für {count} Kalender</numerusform>
            <numerusform>Dieselben Regeln für {count} Kalender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>{calendars} Kalender und ihre {events} Buchungen löschen?</numerusform>
            <numerusform>{calendars} Kalender und ihre {events} Buchungen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>{calendars} Kalender löschen?</numerusform>
            <numerusform>{calendars} Kalender löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Farbe von {count} Kalender geändert</numerusform>
            <numerusform>Farbe von {count} Kalendern geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} Kalender verschoben: {group}</numerusform>
            <numerusform>{count} Kalender verschoben: {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} Kalender hat die Regeln von {name}</numerusform>
            <numerusform>{count} Kalender haben die Regeln von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} Kalender gelöscht</numerusform>
            <numerusform>{count} Kalender gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Wieder nur einen wählen</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} Kalender</numerusform>
            <numerusform>{count} Kalender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Datei {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Fügen Sie {name} aus dem npm-Paket cronofy-elements hinzu</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Skripte (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Bereitgestellt, {size} MB</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>Der Port stellt {name} jetzt bereit</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Dieser Desk bewahrt keine Dateien auf: Starten Sie ihn mit einem Datenordner.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Das ist nicht {name} aus dem Paket cronofy-elements. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Nicht hinzugefügt: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Verlauf von „{name}“</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>Als iCalendar …</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>Tages- oder Wochenbericht …</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>Eine Datei je Kalender in</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar-Dateien (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Als iCalendar exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Zeiten aus einer Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>iCalendar-Dateien importieren</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Zeiten aus einer Tabelle</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Ordner mit iCalendar-Dateien importieren</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>{id} angelegt</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Kalender gelöscht</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Diese Woche gebucht</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Nur Zusatzzeit</translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation>{count} extra</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Keine Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} Buchung</numerusform>
            <numerusform>{count} Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} Std. {minutes}</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>diese Woche gebucht: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>{count} wieder ausblenden</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Kalender suchen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Kein Kalender heißt so.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Alle {count} hinzufügen</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>Kalender wählen</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>in der Agenda öffnen</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>löschen, nach Rückfrage</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>mehrere markieren, alle</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>diese Liste filtern</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Name, ID oder sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} in {groups} Gruppen</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Kein Kalender hat „{text}“ in Name, ID oder sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Noch keine Kalender</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Tippen Sie oben eine ID ein, um den ersten anzulegen, oder importieren Sie iCalendar-Dateien.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>„{item}“ wurde heute kalibriert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Wieder fällig</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Kalibriert von</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>{item} ist kalibriert bis {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>Einen Teil absagen oder alle?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>Der Code öffnet weiterhin, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Nur diesen Teil</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>Was wird aus {what}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Nummer kopiert</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Erneut senden an {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} zu {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. Gestört seit {since}, nächster Versuch {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. Hat sich am {since} abgemeldet</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Aufgegeben am {since} nach einem Tag ohne Erfolg</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>Programme, die von Änderungen an einem Kalender erfahren wollen</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Noch hat keines gefragt.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Wird jetzt erneut gesendet</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Diese Zeit buchen</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Buchungslink anlegen</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Alle Teile buchen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} von {free} freien</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>Auch frei, nicht nötig</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} ist {times} belegt.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Nächste freie Zeit: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>Die Zeiten von {name} enden um {time}. Das ist {length} zu spät.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>Diese Zeit liegt außerhalb der Zeiten von {name}.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Neues Geheimnis von {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>auf anderem Rechner erstellt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Geheimnis von {name} widerrufen ({age})</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Ändern, wohin {name} zurückschickt</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Client hinzufügen</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Jede App, die den Port aufruft, hat ihr eigenes Paar</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Name der App</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Website des Stands</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>letzter Aufruf {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Geheimnis widerrufen</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem gemeinsamen Kalender {length} nach. Stellen Sie sie: Nach ihr richtet sich, welche Zeiten vorbei sind.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem gemeinsamen Kalender {length} vor. Stellen Sie sie: Nach ihr richtet sich, welche Zeiten vorbei sind.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Spalten: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Verschoben auf {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Jetzt {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Verschoben: {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Gebucht: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Gespeichert: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Buchung abgesagt</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Termin gelöscht</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Alle Teile abgesagt</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, mit den folgenden</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, mit der ganzen Serie</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, mit ihren ganzen Serien</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Länger offen</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Jeder gezeigte Tag</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>morgens</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>abends</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>Schließzeit</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Keine Verbindung zum gemeinsamen Kalender. Bis sie wieder da ist, kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>Die Desks teilen sich ein PostgreSQL. Wer es betreut, macht die Kopien dort, mit pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Kopie von allem speichern</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Kopien von apcdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Kopie von allem speichern: Der Ordner der letzten ist nicht da. Ist der USB-Stick eingesteckt?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Kopie gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Auf andere Tage kopieren</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Zeiten kopieren von</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>Auf (ersetzt, was dort steht)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>Gerät</numerusform>
            <numerusform>Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>auf der Messe</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>jetzt hier</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CribFlow</name>
    <message>
        <source>{item} is not with you. Ask staff.</source>
        <translation>{item} ist nicht bei Ihnen. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Bestätigen Sie zuerst, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Scannen Sie den Ausweis der Person, die es bekommt.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>Ausweis, {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} ist jetzt bei {name}, Rückgabe hier: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>Für Sie bis {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} ist zurück.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}, Rückgabe hier.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>jetzt verspätet</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} verspätet</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>ausgegeben bis {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>außer Betrieb bis {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>zu kalibrieren</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Taken by {name}</source>
        <translation>Genommen von {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Weitergegeben von {former} an {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Zurückgegeben von {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} darf es länger behalten</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Zurückgebracht von {by}, war bei {name}</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>{day} · nächste {next}</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>{moment} · {note}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Bis {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Zustand: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>Diese PIN stimmt nicht. Noch {n} Versuch.</numerusform>
            <numerusform>Diese PIN stimmt nicht. Noch {n} Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuchen Sie es in {n} s wieder.</numerusform>
            <numerusform>Zu viele Versuche. Versuchen Sie es in {n} s wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Diesen Code kennen wir nicht. Prüfen Sie die Zeichen oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Diesen Code hat hier nichts. Prüfen Sie die Zeichen.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Das ist nicht ausgegeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} ist bei jemand anderem, Rückgabe: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} ist außer Betrieb bis {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} muss erst kalibriert werden.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>{item} erfordert eine Einweisung.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>{item} ist ausgemustert und wird nicht mehr ausgegeben.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Mit diesem Ausweis darf man keine Geräte nehmen.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Dieser Ausweis hat noch keine PIN.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>Wenn das geschehen ist, drücken Sie daneben „Kalibriert“.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Das ändern Sie unter „Personen und Ausweise“.</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>{item} hat jemand anderes gebucht: {time}.</translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Zeiten am {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, mit Terminen</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganzt.</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation>Öffnungszeiten je Tag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschl.</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>Für {count} Person steht dort noch etwas an. Geben Sie ihr vorher Bescheid.</numerusform>
            <numerusform>Für {count} Personen steht dort noch etwas an. Geben Sie ihnen vorher Bescheid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>Rückgängig holt sie zurück, bis der Desk geschlossen wird. Tippen Sie {count} ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Wie viele Kalender gelöscht werden</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>Für {count} Person steht dort noch etwas an. Geben Sie ihr vorher Bescheid.</numerusform>
            <numerusform>Für {count} Personen steht dort noch etwas an. Geben Sie ihnen vorher Bescheid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>Rückgängig holt ihn zurück, bis der Desk geschlossen wird. Tippen Sie die ID ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>Die ID des Kalenders</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>„{name}“ und seine Buchung löschen?</numerusform>
            <numerusform>„{name}“ und seine {count} Buchungen löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} Wunsch</numerusform>
            <numerusform>{count} Wünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>{day} {hours} öffnen</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · geschlossen · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · alles vergeben · {name}</translation>
    </message>
    <message>
        <source>{day} {hours}: {state}</source>
        <translation>{day} {hours}: {state}</translation>
    </message>
    <message>
        <source>{day}: {state}</source>
        <translation>{day}: {state}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>alle {open} vergeben</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} von {open} frei</translation>
    </message>
    <message>
        <source>{time}, {wishes}</source>
        <translation>{time}, {wishes}</translation>
    </message>
</context>
<context>
    <name>DemandPane</name>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Hier sind keine Kalender.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Legen Sie den ersten unter Kalender an; was frei ist und was gewünscht wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Zu den Kalendern</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>andere Stunde oder anderer Tag</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>sagen, was eine Stunde enthält; zur Woche eines Tages gehen</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} von {open} Stunden frei</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} für mehr als einen Tag: Über die Stunde sagen sie nichts.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Kalender ohne Zeiten gelten als jederzeit offen: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Wünsche exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} in {file} geschrieben</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Wünsche exportieren</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle Kalender</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Touch-Modus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Was Besucher gefragt werden</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Kopie von allem speichern …</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Zu einer Kopie zurückgehen …</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Desk schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>Sprache des Desks ab dem nächsten Start: {language}</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Ausgeben</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>Dieser Bildschirm lässt sich berühren. Im Touch-Modus ist alles groß genug für einen Finger.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Touch-Modus</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Text mit {percent} %</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Listen mit Spalten (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Ausweisliste importieren</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Noch keine PIN des Personals: Ein Kiosk lässt sich nicht verlassen.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>PIN des Personals, gesetzt am {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Noch kein Name: Kioske, Seiten und Zettel tragen keinen.</translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Angaben von Besuchern werden {count} Tag nach dem Termin gelöscht.</numerusform>
            <numerusform>Angaben von Besuchern werden {count} Tage nach dem Termin gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Angaben von Besuchern werden {count} Tag nach dem {day} gelöscht.</numerusform>
            <numerusform>Angaben von Besuchern werden {count} Tage nach dem {day} gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Alle Kioske</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Namen setzen</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Keine Ausweisliste: Ein Scan füllt nichts aus.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>Ein Ausweis ist dem Scanner bekannt.</numerusform>
            <numerusform>{count} Ausweise sind dem Scanner bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>{what}, Uhrzeit</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Zeitauswahl</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Element for your own page</source>
        <translation>Element für Ihre eigene Seite</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>Ein Token, das nur für diese Kalender und diesen Origin gilt</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Wählen Sie mindestens eine Berechtigung.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Das ist kein Origin. Schreiben Sie ihn wie https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Tages- und Wochenliste, nur lesen</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Zeitauswahl und Verfügbarkeitsansicht</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>Eine Person ihre eigenen Regeln bearbeiten lassen</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>Den verbundenen Kalender zeigen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Einbettungscode kopieren</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Einbettungscode</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Dieses Element braucht ein Token mit der Berechtigung {name}.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Setzen Sie Ihr Token für {token} ein.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Ortszeit {city}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Dieser Link bucht Kalender einer anderen App; nur sie kann Tokens dafür erstellen.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Vorschau von {title}: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>Keine Zeiten zur Auswahl</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Heute keine Termine</translation>
    </message>
    <message>
        <source>{time}  {title}</source>
        <translation>{time}  {title}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Gefährdet, noch weg</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Ohne Buchung ausgegeben</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Buchen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Gerät bearbeiten</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Heute kalibriert</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Einweisungen und Ausweise</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ausmustern …</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>Rückgabe von {item}: {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} wartet ab {moment} darauf.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>Der Lagerplatz ist {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Nachricht für {name} kopiert.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} ist wieder in Betrieb.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} hat {item}. Nehmen Sie es erst zurück, dann mustern Sie es aus.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>{name} hat {item}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} hat {n} Gerät.</numerusform>
            <numerusform>{name} hat {n} Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} ist außer Betrieb bis {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>Eine verschobene Buchung wurde seither geändert, daher bleiben die Buchungen, wo sie sind.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>Trotzdem wieder in Betrieb</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>{item} ausgemustert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>{file} gespeichert. Keine Zeile des Verlaufs wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>{file} gespeichert. Der Verlauf stimmt nicht: Zeilen wurden geändert oder entfernt.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>früher, später</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>Tag, Woche, vier Wochen</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>Code scannen oder tippen</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>das Gerät buchen</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>das Gerät umbenennen</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Personen und Ausweise</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Fügen Sie ein Gerät mit dem Code auf seinem Etikett hinzu und geben Sie es dann per Scan aus.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>Das hat gerade jemand gelöscht.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Speichern Sie zuerst die Änderung oder brechen Sie sie ab.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>Keine Ausnahmen ab dieser Woche.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Zusatzzeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>Etwa VIP-Vorschau</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Geschlossen für</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Noch keine Regeln: jederzeit geöffnet.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Nur Zusatzzeit.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Ausnahmen nach Datum</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Nächste zwei Wochen</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Öffnungszeiten nach Regeln und Ausnahmen</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>Regeln ergänzen einander, Zusatzzeit ergänzt die Regeln, geschlossen geht vor. Zusatzzeit wird als verfügbarer Zeitraum gespeichert. Geschlossene Zeit wird als belegter Termin mit dem Namen „Closed“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>Kalender werden gelesen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Termin {number} von {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} Termin</numerusform>
            <numerusform>{count} Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>{events} in {file} geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} in {count} Datei geschrieben</numerusform>
            <numerusform>{events} in {count} Dateien geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>„{item}“ länger bei {name} lassen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>Rückgabe von {item}: {moment}.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Noch keine Regeln: jederzeit geöffnet</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Termin löschen</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Warum diese Wahl</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Als Ausnahme gebucht</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>An Kiosken</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Gebucht über</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Buchungscode</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID kopiert</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation>Nur, wann belegt ist</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Alles außer privaten Terminen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Diesen Feed beenden</translation>
    </message>
    <message>
        <source>{what}, {since}</source>
        <translation>{what}, {since}</translation>
    </message>
</context>
<context>
    <name>FeedsPanel</name>
    <message>
        <source>New feed</source>
        <translation>Neuer Feed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Kopieren Sie die Adresse jetzt: Sie wird nicht noch einmal gezeigt. Wer sie hat, liest diesen Kalender.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Nur, wann belegt ist</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Alles außer privaten Terminen</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>Der Feed ist beendet. Seine Adresse öffnet nichts mehr.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Mindestens {count} Zeiten passen</numerusform>
            <numerusform>Mindestens {count} Zeiten passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} Zeit passt</numerusform>
            <numerusform>{count} Zeiten passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Mindestens {count} Zeitspannen passen</numerusform>
            <numerusform>Mindestens {count} Zeitspannen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} Zeitspanne passt</numerusform>
            <numerusform>{count} Zeitspannen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} Zeit</numerusform>
            <numerusform>{count} Zeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} Zeitspanne</numerusform>
            <numerusform>{count} Zeitspannen</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} · {who}</source>
        <translation>{times} · {who}</translation>
    </message>
    <message>
        <source>{times} {part} · {who}</source>
        <translation>{times} {part} · {who}</translation>
    </message>
    <message>
        <source>{part} · {needed}</source>
        <translation>{part} · {needed}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>1 von {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} von {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, {start} bis {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>Die Zeiten von {name} enden um {time}. Das ist {length} zu spät.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>Die Zeiten von {name} beginnen um {time}. Das ist {length} zu früh.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>Find a time</source>
        <translation>Zeit finden</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>Wer muss frei sein?</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Hier sind keine Kalender.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Legen Sie den ersten unter Kalender an; dann werden hier seine freien Zeiten gefunden.</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Fügen Sie Kalender hinzu, dann erscheinen hier die Zeiten.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Fügen Sie zu {part} Kalender hinzu, dann erscheinen hier die Zeiten.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Dieses Zeitfenster ist vorbei.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Wählen Sie ein anderes Zeitfenster, um Zeiten zu suchen.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>Für {length} ist in diesem Zeitfenster nichts frei.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Versuchen Sie es kürzer, mit einem längeren Zeitfenster oder mit weniger Personen.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} steht im Weg: Für {length} ist in diesem Zeitfenster nichts frei.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Versuchen Sie es dafür kürzer, mit einem längeren Zeitfenster oder mit weniger Personen.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} steht im Weg: Es passt, aber nie nach {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Versuchen Sie andere Pausen, eine andere Reihenfolge, mehrere Tage oder ein längeres Zeitfenster.</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Wählen Sie eine Zeit, um zu sehen, wer dabei ist.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} ist nicht mehr frei. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Gebucht: {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Von einer Terminart aus</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Von einer Terminart aus beginnen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Als Abfrage zeigen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>Ein neuer Kalender</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>Noch ist nichts darin. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>Die Demo wird geladen.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Die Demo ansehen</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>Zum Ausprobieren, nicht für einen eigenen Desk</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>Aus iCalendar-Dateien oder einem ganzen Ordner</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurückgehen</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Alles, was hier oder anderswo gespeichert wurde</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>Den ersten Kalender selbst anlegen</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} Buchung, {days}</numerusform>
            <numerusform>{count} Buchungen, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Gefunden durch dieselbe E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Gefunden durch dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Gefunden durch dieselbe Telefonnummer.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>Weder E-Mail-Adresse noch Telefonnummer ist bekannt, und ein Name allein sagt nicht, wer es ist.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} Termin ohne Buchung</numerusform>
            <numerusform>{count} Termine ohne Buchung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Kommt bei {count} Buchung von anderen mit</numerusform>
            <numerusform>Kommt bei {count} Buchungen von anderen mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} Anmeldung</numerusform>
            <numerusform>{count} Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} Link, über den niemand gebucht hat</numerusform>
            <numerusform>{count} Links, über die niemand gebucht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} früherer Schritt in Verläufen von anderen</numerusform>
            <numerusform>{count} frühere Schritte in Verläufen von anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} Link, der die Adresse nennt, ist noch offen. Er wird an seinem Tag vergessen.</numerusform>
            <numerusform>{count} Links, die die Adresse nennen, sind noch offen. Sie werden an ihrem Tag vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>Der Besucher ist vergessen. Reste in der Datei der Datenbank verschwinden in wenigen Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>Der Besucher von {count} Buchung ist vergessen.</numerusform>
            <numerusform>Der Besucher von {count} Buchungen ist vergessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>Diesen Besucher vergessen?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Zeiten behalten</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>Was noch bevorsteht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ich weiß, dass das nicht rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>Von diesem Besucher ist nichts mehr bekannt.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Name, Adresse, Nummer, Antworten und Notizen des Personals werden überall gelöscht, auch aus den Verläufen. Zeiten bleiben, ohne Namen.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Dieser Besucher hat den Empfang von Geräten bestätigt. Deren Verlauf ist versiegelt und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>Sie werden abgesagt, und ihre Zeiten sind für andere frei.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>Ihre Zeiten bleiben belegt, und niemand weiß, für wen.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Buchung {number} von {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>Wird aus der Datei der Datenbank entfernt</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Sagen Sie, warum, damit andere es verstehen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Warum das eine Ausnahme ist</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Erscheint als</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Für Gäste buchen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Als Ausnahme buchen</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Trotzdem buchen</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>Die Desks teilen sich ein PostgreSQL. Wer es betreut, geht dort mit pg_restore zu einer Kopie zurück.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurückgehen</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Kopien von apcdesk (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Zu einer Kopie zurückgehen: Der Ordner der letzten ist nicht da. Ist der USB-Stick eingesteckt?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurückgehen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht zurückgehen</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Zu dieser Kopie zurückgehen</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>Es wird geprüft, ob {file} vollständig ist</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>{file} wird gelesen: {done} von {total} MB</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>Die PIN des Personals, Links und die Zugänge der Apps sind dann wieder wie damals.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>Was jetzt hier ist, wird zuerst aufbewahrt, als „{file}“ in {folder}. Dahin können Sie ebenso zurückgehen.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>Das ist die Kopie eines anderen Desks: Nichts von dem, was hier ist, ist darin.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>Keine Buchung geht verloren. Was sonst seither geändert wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>Nichts geht verloren: Seither wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{file} kann nicht gelesen werden: {reason}. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>vor der Rückkehr</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Es wurde nie etwas hineingeschrieben</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Alles bis {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} Kalender</numerusform>
            <numerusform>{count} Kalender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} Buchung, die noch kommt</numerusform>
            <numerusform>{count} Buchungen, die noch kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} Buchung, die seither gemacht wurde, ist nicht darin.</numerusform>
            <numerusform>{count} Buchungen, die seither gemacht wurden, sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>Davon kommen noch: {count}. Schreiben Sie diese vorher auf.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} Buchung wurde seither verschoben oder abgesagt.</numerusform>
            <numerusform>{count} Buchungen wurden seither verschoben oder abgesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>ein anderer Desk</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>ein Kiosk</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>eine Anzeige</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>ein Port (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>der Kiosk „{name}“</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Noch offen: {names}. Schließen Sie, was dort offen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Alles ist wie in {file}. Was vorher hier war: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>Die Rückkehr zur Kopie ist gescheitert, und es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klicken, um umzubenennen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>1 davon</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Wie viele nötig sind</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} von {count}</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Vorhandene Gruppen</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>Weiterer Gast</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Name von Gast {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Firma von Gast {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>E-Mail von Gast {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Telefon von Gast {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Gast {number} entfernen</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>„{item}“ weitergeben</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>Es geht von {name} direkt an jemand anderen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Desk</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>{name} hat jetzt {item}.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>Ausweis oder Etikett</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Ausweis oder Etikett scannen oder tippen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Rückgabe zu einer eigenen Zeit</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Trotzdem ausgeben, in eine fremde Buchung hinein</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Scannen Sie, was hinausgeht, und den Ausweis der Person, die es nimmt.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Desk</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>{item} erfordert eine Einweisung, und {name} hat keine gültige.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} wurde eingewiesen</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Rückgabe {time}, laut Buchung.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Nicht gebucht: Es wird eine Buchung bis {time} angelegt.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>{item} weglassen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} bittet um Hilfe</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Jemand geht zu {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} bittet um Hilfe</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Kalender angelegt</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Kalender gelöscht</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Farbe, Gruppe oder Art geändert</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Kalender wieder verbunden</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Regel {name} angelegt</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Regel {name} geändert</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Regel {name} gelöscht</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Zusatzzeit {when} angelegt</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Zusatzzeit {when} geändert</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Zusatzzeit {when} gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Gelöscht: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Geändert: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>In einem Schritt mit einem anderen</numerusform>
            <numerusform>In einem Schritt mit {count} anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} Termin hinzugefügt</numerusform>
            <numerusform>{count} Termine hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Hinzugefügt, {count}-mal</numerusform>
            <numerusform>Hinzugefügt, {count}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} Termin gelöscht</numerusform>
            <numerusform>{count} Termine gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Gelöscht, {count}-mal</numerusform>
            <numerusform>Gelöscht, {count}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} Termin verschoben</numerusform>
            <numerusform>{count} Termine verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Verschoben, {count}-mal</numerusform>
            <numerusform>Verschoben, {count}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} Termin geändert</numerusform>
            <numerusform>{count} Termine geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Geändert, {count}-mal</numerusform>
            <numerusform>Geändert, {count}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Gebucht für {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Hinzugefügt für {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Wer kam, wurde vergessen</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Doch noch gekommen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Verschoben von {former} auf {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>Von {went} zu {came}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>{came} dazugekommen</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>{went} nicht mehr dabei</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{who} · {day}, {time}</source>
        <translation>{who} · {day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch nichts geändert.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Ein Schritt rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Zeiten aus „{name}“</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Zeiten setzen</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Alle Kalender dieser Tabelle haben diese Zeiten schon.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} Kalender bekommt diese Zeiten anstelle der eigenen.</numerusform>
            <numerusform>{count} Kalender bekommen diese Zeiten anstelle der eigenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Tage, die nicht in der Tabelle stehen, sind geschlossen. Zusatzzeiten und geschlossene Tage bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} Buchung liegt außerhalb dieser Zeiten. Sie bleibt, wie sie ist.</numerusform>
            <numerusform>{count} Buchungen liegen außerhalb dieser Zeiten. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>Die Zeiten jedes Kalenders</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} Zeile der Tabelle ist falsch. Nichts wurde geändert.</numerusform>
            <numerusform>{count} Zeilen der Tabelle sind falsch. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Berichtigen Sie sie und wählen Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Falsche Zeilen</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>Die Tabelle hat keine Zeile mit Kalender, Wochentag, von und bis.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>Vier Spalten sind nötig: Kalender, Wochentag, von und bis.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>Es gibt keinen Kalender „{value}“. Schreiben Sie ID oder Name so, wie sie in der Liste der Kalender stehen.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Mehrere Kalender heißen „{value}“. Schreiben Sie die ID des gemeinten.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>„{value}“ ist kein Wochentag. Schreiben Sie den Namen, oder 1 für Montag bis 7 für Sonntag.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>„{value}“ ist keine Uhrzeit. Schreiben Sie sie wie 9:00 oder 17:30, oder 24:00 für Mitternacht.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} endet nicht nach dem Beginn. Zeiten über Mitternacht sind zwei Zeilen: bis 24:00, und ab 0:00 am nächsten Tag.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Überschneidet sich mit Zeile {other}. Machen Sie aus beiden eine Zeile.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Zeiten von {count} Kalender gesetzt</numerusform>
            <numerusform>Zeiten von {count} Kalendern gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Aprikose</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orchidee</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation>Kalender-ID</translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation>Eine ID, etwa room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Kalender anlegen</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Tippen Sie eine ID Ihrer Wahl ein. Gibt es sie, öffnet sich ihr Kalender. Wenn nicht, wird ein neuer angelegt. Dieselbe ID ergibt nie zwei.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Öffnet {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Geben Sie dem Kalender eine ID mit bis zu 255 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Datei {number} von {total} wird gelesen</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>{number} von {total} wird geschrieben</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Import abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Importiert, mit Auslassungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} Kalender</numerusform>
            <numerusform>{count} Kalender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} Termin</numerusform>
            <numerusform>{count} Terminen</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>{calendars} mit {events}: {created} neu, {updated} geändert, {same} wie zuvor.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>Nicht lesbar: {count}.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>event_id kopieren</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>event_uid kopieren</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>Nur diesen Kalender zeigen</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Name des Kalenders</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Mehr zu diesem Kalender</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Regeln bearbeiten</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Öffnungszeiten diese Woche</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Noch keine Regeln: jederzeit geöffnet</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>In Agenda öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Geben Sie dem Kalender einen Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Farbe, Gruppe und Art</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Abwesend …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} kopiert</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} von {open} Öffnungszeit</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Mehr zu diesem Gerät</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Wer es hatte</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Buchen …</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>Rückgabe {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Außer Betrieb bis {moment}: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>Die Kalibrierung war am {day} fällig. Bis sie erledigt ist, bekommt oder bucht es niemand.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Einweisung</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Bei {name} anfragen</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>„{item}“ bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>Kalender-ID</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Code auf dem Etikett</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>Was gleich ist: eins springt für das andere ein</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Nur für Personen mit gültiger Einweisung</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>Muss kalibriert sein</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Kalibrierung fällig</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist erforderlich.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>Ein anderes Gerät hat dieses Etikett schon, in Betrieb oder ausgemustert.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>In die Warteschlange aufnehmen</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>Wofür sie hier sind</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Wie sie heißen</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Nur für das Personal. Die Anzeige zeigt die Nummer.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>so lange es dauert</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Kann bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nummer geben</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>Di, 24.12. oder morgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>Schreiben Sie einen Tag, etwa Di oder 24.12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Still seit {length}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Um {time} geschlossen</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Am {day} um {time} geschlossen</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>Um {time} vom Personal verlassen</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>Am {day} um {time} vom Personal verlassen</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Scannen Sie etwas am Kiosk …</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>Der Kiosk soll einen Zettel drucken …</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Der Scanner funktioniert.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Der Zettel ist gedruckt.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Der Drucker hat kein Papier.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>Der Kiosk hat keinen Drucker mit diesem Namen.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>Der Drucker geht nicht.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>Kioske</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Diesen Kiosk vergessen</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Noch kein Kiosk gestartet.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Machen Sie diesen Bildschirm zum Kiosk, oder starten Sie „apcdesk kiosk --place NAME“ auf einem anderen. Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} wird neu eingerichtet</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>Das Bild ist unterwegs</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Kein Drucker an diesem Rechner</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Erstes freies Etikett des Bogens</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Voriger Bogen</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächster Bogen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} Etikett</numerusform>
            <numerusform>{count} Etiketten</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} · sheet {number} of {pages}</source>
        <translation>{labels} · Bogen {number} von {pages}</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>Etiketten.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} Etikett geht an {printer}.</numerusform>
            <numerusform>{count} Etiketten gehen an {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>Nicht gedruckt. Der Drucker hat kein Papier.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>Nicht gedruckt. Diesen Drucker gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>Nicht gedruckt. Drucker oder Datei lässt sich nicht beschreiben.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Platz {number}: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Platz {number}: schon verbraucht</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Platz {number}: leer</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Bahnen am {day}, gewählt: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} wird nicht angeboten. Die Eingabetaste fragt, warum.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Gefragt: Warum nicht {time}?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>Pfeiltasten gehen durch die Zeiten.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, geöffnet: {hours}, belegt: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} bis {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>gefährdet, das Gerät ist noch weg</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>noch nicht zurück</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>{guest} in der Agenda zeigen</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>Im Ordner ist keine Datei, die auf .ics endet.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>Die Datei lässt sich nicht öffnen. Vielleicht ist sie in Gebrauch oder darf von hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Das ist keine iCalendar-Datei. Exportieren Sie sie noch einmal dort, woher sie kommt.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>Es fehlt die UID, an der es beim nächsten Mal erkannt würde.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>Die UID ist zu lang.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Es endet nicht nach seinem Beginn.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>Nicht lesbar: Ein Datum, eine Zeit oder die Wiederholung ist ungültig.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Alles vergeben</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Wenig bis viel frei</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Unerfüllte Wünsche</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>Zeiten von {kiosk} überlassen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Überlassen an</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Niemand kann diese Zeiten an diesem Kiosk nehmen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Überlassen</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>Sagen Sie, wer diese Zeiten bekommt.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Das Ende liegt vor dem Beginn. Beginnt {start}, endet {end}.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>Zeiten überlassen</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>An Partner überlassen</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>Überlassene Zeiten sind für diesen Kiosk geschlossen. Links, Programme und Personal sehen sie weiter.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>{calendar} an {partner}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Number {number} left</source>
        <translation>Nummer {number} ist gegangen</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>Nummer {number} ist nicht gekommen</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>Nummer {number} ist für {time} gebucht</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Für Nummer {number} gibt es heute keine Zeit.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>jemanden in die Schlange aufnehmen</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>durch die Nummern gehen</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Anzeige öffnen</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Wer ohne Termin kommt, zieht hier oder an einem Kiosk eine Nummer.</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Terminart anlegen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Vergebene Nummern</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Späte Absagen</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Gefüllte Lücken</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>Was frei wird, wird der ersten passenden Nummer angeboten, für</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Wie lange ein Angebot steht</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Eine Nummer gilt für eine Terminart, und es gibt keine.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} wartet</numerusform>
            <numerusform>{count} warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Im Moment niemand</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>Nummer {number} ist vergeben</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr angeboten</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>kann bis {time} bleiben</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Angeboten bis {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>{time} annehmen</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>heute keine Zeit</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Nummer {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>{name} fortgesetzt</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>{name} pausiert</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>{name} beendet</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Code als SVG speichern</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Scannen und Zeit wählen</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Poster als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>Text zum Verschicken kopiert</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Kein Mailprogramm antwortet. Der Text zum Verschicken ist kopiert.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} angelegt</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Dieser Link ist beendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>Diesen Link beenden</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Buchungslink · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>seit {day} · {count} abgesagt</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Kurzcode {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Besucher tippen ihn unter {address} ein oder scannen.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Nimmt Buchungen an</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Als Nachricht kopieren</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Scannen öffnet den Link</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Poster als PDF speichern</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Code als SVG speichern</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>LinkMessage</name>
    <message>
        <source>{name}, {organisation}</source>
        <translation>{name}, {organisation}</translation>
    </message>
    <message>
        <source>{subject}

Choose the time that suits you:
{url}

Or open {address} and type the code {code}.</source>
        <translation>{subject}

Wählen Sie die Zeit, die Ihnen passt:
{url}

Oder öffnen Sie {address} und tippen Sie den Code {code} ein.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Besucher lesen ihn über den Zeiten.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Nimmt Buchungen bis zu einem Tag an</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Link anlegen</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Geben Sie dem Link einen Namen.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>{name} angelegt</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} offen, {closed} geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>Pausiert {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>Seine Terminart gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Beendet {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} gebucht</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · endet {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Gebucht {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>Für einen Besucher, von {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Zeigt die Buchung und eine Kalenderdatei</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bucht</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Bucht {count} von</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>und {count} von</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, Beginn alle {interval}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} Min. davor, {after} Min. danach</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, in den Öffnungszeiten</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Bis {last}, in den Öffnungszeiten</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>Die nächsten 30 Tage, in den Öffnungszeiten</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>Bis zur letzten Minute</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Mindestens {length} vorher</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Links &amp; Elemente</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>Link wählen</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>seine Adresse kopieren</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>Link anlegen</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Legen Sie einen an, dann buchen Besucher ihre Zeiten selbst.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link anlegen</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Terminart anlegen</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>Ein Link bietet eine Terminart an, und es gibt keine.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>Der Port ist aus, daher kann niemand diesen Link öffnen.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Nur dieser Rechner erreicht den Port: Das Telefon eines Besuchers kann diesen Link nicht öffnen.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Port öffnen</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>oder öffnen Sie {address} und tippen Sie diesen Code ein:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird abgebrochen</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Vorhandene Gruppen</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>In der Kalenderliste</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Neben der Agenda</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Geben Sie dem Kalender einen Namen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>go to {pane}</source>
        <translation>zu {pane} gehen</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>alles finden, alles tun</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>diese Liste filtern</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>nächster Bereich</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>Kiosk auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>größerer Text, kleinerer Text</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>Text, wie das System ihn zeigt</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>Desk schließen</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} Termin verschoben</numerusform>
            <numerusform>{count} Termine verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} Termin gelöscht</numerusform>
            <numerusform>{count} Termine gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Gebucht: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} Termin ausgeschnitten</numerusform>
            <numerusform>{count} Termine ausgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} Termin kopiert</numerusform>
            <numerusform>{count} Termine kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Strg V fügt zur markierten Zeit ein.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Termin.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} Termin eingefügt</numerusform>
            <numerusform>{count} Termine eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Noch keine Regeln: jederzeit geöffnet</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>{type}, {length}</source>
        <translation>{type}, {length}</translation>
    </message>
</context>
<context>
    <name>NewSecretSheet</name>
    <message>
        <source>New secret of “{name}”</source>
        <translation>Neues Geheimnis von „{name}“</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Kopieren Sie es jetzt in die App: Hier steht es nur dieses eine Mal offen da.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>Das Geheimnis davor gilt, bis Sie es widerrufen.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>Nächste zwei Wochen: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Alle Kalender zeigen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Nächste Buchung: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Alle Kalender sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Heute ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>In diesem Monat ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>In dieser Woche ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>Am {day} ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>Im {month} ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>In Woche {number} ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Alles, was am {day} gebucht ist, liegt in ausgeblendeten Kalendern.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Alles, was im {month} gebucht ist, liegt in ausgeblendeten Kalendern.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Alles, was in Woche {number} gebucht ist, liegt in ausgeblendeten Kalendern.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>Was er anbietet</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>In dieser Reihenfolge, vier davon auf dem ersten Bildschirm.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Hier Nummern ausgeben</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}: weiter nach oben</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}: was Besucher gefragt werden</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Einmallink · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt an</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Öffnungszeiten diese Woche</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Zu einer Kopie zurückgehen …</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Desk schließen</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>Der Kalender lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>Öffnen lohnt sich</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Niemand hat sich eine Stunde gewünscht, in der niemand zu haben war.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Außerhalb dieser Zeiten gebucht</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>{name} zeigen, {when}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Design: hoher Kontrast</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Kopie von allem speichern</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurückgehen</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Desk schließen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Termine, Kalender, Befehle</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>„{line}“ buchen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Zeit finden</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Links &amp; Elemente</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioske</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port &amp; Verbund</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Kürzeste Pause davor, in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>Längste Pause davor</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuten davor freihalten</translation>
    </message>
    <message>
        <source> before</source>
        <translation> davor</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuten danach freihalten</translation>
    </message>
    <message>
        <source> after</source>
        <translation> danach</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause ab</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Freihalten</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>beliebig lang</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>keine Pause</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Name des Teils</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Besucher lesen ihn. Klicken, um umzubenennen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: früher</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: später</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Hide the single ones</source>
        <translation>Einzelne ausblenden</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Jeden einzeln zeigen</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · nicht frei</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and badges</source>
        <translation>Personen und Ausweise</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Einweisungen an</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Noch niemand. Wer Geräte nimmt, braucht einen Ausweis und eine PIN zum Bestätigen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Scannen oder tippen</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist erforderlich.</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Darf Geräte nehmen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>darf keine Geräte nehmen</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>bestätigt mit PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>noch keine PIN</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, Einweisung bis {day}</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>Neue PIN von {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Einweisen</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>{name} einweisen</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>ist dabei</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>ist nicht dabei</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} Termin ausgewählt</numerusform>
            <numerusform>{count} Termine ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 Min. früher</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 Min. später</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Eine Woche später</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>PIN des Personals für Kioske</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Sechs Ziffern, mit denen sich jeder Kiosk verlassen lässt. Halten Sie am Kiosk die obere Ecke drei Sekunden lang.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Das ist eine andere PIN als die obere.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Wer hier ist</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Kioske, die Seiten für Telefone, Poster, Zettel und die Anzeige tragen diesen Namen.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Name Ihres Ladens, Ihrer Firma oder Ihres Vereins</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Stand auf einer Messe (freiwillig)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>Alle Zeiten hier sind Ortszeit {place}. Dieser Rechner ist auf Ortszeit {computer} gestellt.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Ortszeit {computer} verwenden</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>Ab dem nächsten Start jedes Desks und Kiosks sind alle Zeiten Ortszeit {computer}.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>HTTP-Port ist an</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>HTTP-Port ist aus</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Alle in diesem Netz erreichen den Port. Buchungen sind durch das Client-Geheimnis geschützt.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>In der letzten Minute keine Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>ein Client</numerusform>
            <numerusform>{count} Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>eine Anfrage</numerusform>
            <numerusform>{count} Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} pro Minute, meist {typical} ms</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>Cronofy-SDKs können diese Adresse als API-Host nutzen</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dieses Netz</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wer ihn erreicht</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Reines HTTP</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>Port {number} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>{number} nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>Der Port lässt sich nicht öffnen: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port &amp; Verbund</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Verbund</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Ein Programm, das nicht erkannt wurde,</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>hat Ungültiges gesendet: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>hat ein Geheimnis oder Token benutzt, das fehlt, unbekannt oder abgelaufen ist</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>hat mehr verlangt, als sein Token erlaubt</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>hat etwas verlangt, das es hier nicht gibt oder das anderen gehört</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>hat eine Methode benutzt, die diese Adresse nicht hat</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>hat mehr als ein MiB gesendet</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>fragt zu oft</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>sollte es später wieder versuchen: Die Datenbank war beschäftigt</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>ist auf einen Fehler von uns gestoßen; Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>wurde abgewiesen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>Das Bild des Hauses</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Nichts gebucht</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Erscheint als frei</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>Je eine Seite: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>Nicht gespeichert. Die Datei ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>Nicht gedruckt. Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Gedruckt {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Drucker und Scanner</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Wohin Zettel gehen</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Keine Zettel</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>Ein Drucker des Kiosks</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>PDF-Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Name des Druckers</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Wie ihn der Rechner des Kiosks nennt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>Ein Ordner auf dem Rechner des Kiosks.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm breit</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Testzettel drucken</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Scanner testen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{name} has no rules, so it is open at any time.</source>
        <translation>{name} hat keine Regeln und ist daher jederzeit offen.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>Eine Buchung wiederholt sich nicht. Legen Sie einen Termin an, der sich wiederholt.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} ist beschädigt oder keine ganze Kopie. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} ist die Datei, die benutzt wird. Wählen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Der letzte Tag ist schon vorbei.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Diese PIN probieren alle zuerst. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} ist keine Kopie von apcdesk. Wählen Sie eine Datei, die apcdesk als Kopie gesichert hat.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Ein Programm schreibt diese Serie. Ändern Sie ihre Termine einzeln.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Höchstens {limit} Fragen sind möglich.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>{name} stammt von einem neueren apcdesk. Aktualisieren Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} braucht {megabytes} MB auf dem Laufwerk, auf dem apcdesk seine Daten hat. Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Dieser Termin gehört zu keiner Serie. Ändern Sie ihn allein.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Das hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Das läuft gerade nicht.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>{name} ist in dieser Zeit nicht offen, also wäre es auch eine weitere Einheit nicht.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>Ein Termin einer Serie hat keine eigene Regel. Ändern Sie die ganze Serie oder diesen und die folgenden.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>Das ist die Datei, mit der apcdesk selbst arbeitet. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>Eine Zusatzzeit dauert höchstens 366 Tage.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Es gibt zwei Regeln mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Diesen Ausweis hat schon jemand.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Dieser Kalender hat diesen Termin schon.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Es gibt höchstens {limit} Antworten zur Auswahl, alle verschieden.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Geben Sie mindestens zwei Antworten zur Auswahl.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>Eine App behält immer ein Geheimnis. Legen Sie erst ein neues an.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>Eine App hat höchstens 2 Geheimnisse. Widerrufen Sie erst eines.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>Die Liste hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Schreiben Sie eine Anzahl von Tagen, von 1 bis {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>Die Datei ist keine Liste mit Code und Name in zwei Spalten.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Das ist eine andere Datei als die, die gebraucht wird.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>Es gibt keinen Ordner, um die Datei aufzubewahren.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Geben Sie an, wer kommt.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>Ein anderes Gerät hat dieses Etikett schon.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>Ein Kalender heißt schon so.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Wählen Sie, wer oder was gebraucht wird.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Das ist kein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>Das Bild ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>Die PIN hat 6 Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>Zwei Fragen haben dieselbe ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Geben Sie an, warum das eine Ausnahme ist.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>Die Dauer liegt zwischen 1 und 1440 Minuten.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Keine Zeile hat Code und Name.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>Wählen Sie eine Zahl von Minuten, in die sich ein Tag ohne Rest teilen lässt.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Wählen Sie mindestens einen Kalender.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>Die Breite liegt zwischen {low} und {high} Millimetern.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Das steht zweimal da.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>Einer dieser Kalender ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Nehmen Sie 1 bis 64 Buchstaben von A bis Z, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Schreiben Sie eine Zeit wie 2027-03-11T17:00:00Z oder ein Datum wie 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Das ist keine Webadresse. Beginnen Sie mit https:// und lassen Sie Leerzeichen weg.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Es gibt schon {limit}, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Hier wird eine Liste gebraucht.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Möglich ist nur true oder false.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Hier wird ein Datum gebraucht.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>Hier wird eine ganze Zahl über 0 gebraucht.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Hier wird ein Objekt gebraucht.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Hier wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Möglich ist nur true.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Nur eines von {first} und {second} ist möglich.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Das ist nicht möglich.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Schreiben Sie eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Hier fehlt eine Angabe.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Das ist schon vergeben.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Schreiben Sie höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Diese Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Beginn alle</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuten davor freihalten</translation>
    </message>
    <message>
        <source> before</source>
        <translation> davor</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuten danach freihalten</translation>
    </message>
    <message>
        <source> after</source>
        <translation> danach</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Deren Regeln beachten</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Alles an einem Tag</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Danach ein weiterer Teil</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Zeiten suchen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 Min.</translation>
    </message>
    <message>
        <source>Who must be free</source>
        <translation>Wer frei sein muss</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Freihalten</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Diese Suche als Anfrage</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Fügen Sie hier das JSON einer Anfrage oder einen curl-Befehl ein.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>Der Inhalt von POST {path}. Fügen Sie darüber einen anderen oder einen curl-Befehl ein, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Setzen Sie für {secret} das Geheimnis der App ein, der diese Kalender gehören.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Braucht pycronofy. Setzen Sie für {secret} das Geheimnis der App ein.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>Nicht gefragt: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>Ein Wort zur Hilfe, falls nötig</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Erste; zweite; dritte</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Trennen Sie die Antworten mit einem Semikolon.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Früher fragen</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>Eine Zeile Text</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Ein längerer Text</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eines von mehreren</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Name und ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Alle in {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle Kalender</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Noch etwas fragen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Besucher können das vor dem Buchen lesen. Bleibt es leer, lesen sie, dass es sonst niemand sieht.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>Das werden Besucher ab jetzt gefragt</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>Das ist zu lang für den Bildschirm.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Geben Sie zwei bis zwölf Antworten an, jede nur einmal.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes Di 15:15 45m mit Sofie + Büro</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>Was, wann, mit wem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Schreiben Sie, was es ist.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, ganztägig</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Niemand hier heißt „{name}“.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} ist {times} belegt.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}: Das liegt außerhalb der Öffnungszeiten.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>Die einzige Wahl zu dieser Zeit</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Hat übernommen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Nur {name} war frei</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name} wurde von Hand gewählt</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} hat übernommen</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>an dem Tag</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>{minutes} gebuchte Minute {day}</numerusform>
            <numerusform>{minutes} gebuchte Minuten {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Wohin „{name}“ zurückschickt</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Wer die App den eigenen Kalender nutzen lässt, kehrt zu einer dieser Adressen zurück, genau wie sie hier steht. Ohne eine darf die App jede Adresse nennen: so nur, solange sie entwickelt wird.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Das ist keine Webadresse. Beginnen Sie mit https:// und lassen Sie Leerzeichen weg.</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Adresse {number}</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename “{item}”</source>
        <translation>„{item}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>Der Code auf dem Etikett bleibt. Was im Verlauf steht, behält den damaligen Namen.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{times}  {what}</source>
        <translation>{times}  {what}</translation>
    </message>
    <message>
        <source>{day}, {times}  {what}</source>
        <translation>{day}, {times}  {what}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Median von der Buchung bis zum Termin: {days} Tage</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Steht an</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Wie viele Tage</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Bericht in {file} geschrieben</translation>
    </message>
    <message>
        <source>held</source>
        <translation>stattgefunden</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>In dieser Woche war nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>An diesem Tag war nichts gebucht.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Noch keine Anfragen.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Probleme {count}</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>{time}, {status}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Alles an einem Tag ist eine Anfrage für jeden Tag. Diese ist für {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}: Dafür hat „Zeit finden“ kein Feld.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Das ist nicht das JSON einer Anfrage.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Zu den Kalendern</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>gesucht in {ms} ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Dieses Zeitfenster ist vorbei. Diese Zeiten waren darin frei.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>Die ersten {count} werden gezeigt. Es gibt mehr: Wählen Sie ein kürzeres Zeitfenster, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>{opened} geöffnet, {booked} gebucht, {none} ohne passende Zeit, {moved} verschoben</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Wie lange Angaben von Besuchern aufbewahrt werden</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>So viele Tage nach dem Termin werden Namen, Adressen, Nummern und Antworten überall gelöscht. Was älter ist, geht sofort und kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>So lange aufbewahren</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>„{item}“ ausmustern</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Niemand bekommt oder bucht es mehr: nicht hier, nicht an einem Kiosk, nicht über einen Link. Kalender, Buchungen und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>Soll es eines Tages wieder in Betrieb gehen, fügen Sie es mit der Kalender-ID {id} als Gerät hinzu.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>Darauf ist nichts gebucht.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>Eine Buchung steht noch bevor; sie passt anderswo.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>Eine Buchung steht noch bevor. Sie bleibt stehen und braucht einen Anruf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>{n} Buchung steht noch bevor. Anderswo passend: {moved}. Bleibt stehen und braucht einen Anruf: {left}.</numerusform>
            <numerusform>{n} Buchungen stehen noch bevor. Anderswo passend: {moved}. Bleiben stehen und brauchen einen Anruf: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Name und ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>Etwa Spätschicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Geben Sie der Regel eine ID mit bis zu 64 Buchstaben, Ziffern und Zeichen, ohne Leerzeichen und / ? # %.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>„{id}“ ist eine andere Regel dieses Kalenders.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>Zeitzone der Regel</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Wochenregeln</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Zeiten je Tag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>Regeln folgen der Uhr vor Ort.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Am {day} wird die Uhr vorgestellt.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Am {day} wird die Uhr zurückgestellt.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>Diese Zeitzone kennen wir nicht. Schreiben Sie eine wie Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Geöffnet {day}, {start} bis {next}, {end}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Geöffnet {day}, {start} bis {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} und {other} überschneiden sich am {day}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Am {day} wird die Uhr vorgestellt. {times} gibt es an dem Tag nicht.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} ist kürzer als {length}: {name} passt nicht hinein.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Zusatzzeit</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}, ist von Hand geschlossen: geschlossen geht vor.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}, ist laut {rule} ohnehin geöffnet.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Das Ende liegt vor dem Beginn. Beginnt {start}, endet {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} Buchung läge außerhalb dieser Zeiten</numerusform>
            <numerusform>{count} Buchungen lägen außerhalb dieser Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Beginnt und endet um {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>„{part}“ ist unklar. Schreiben Sie Zeiten wie 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>Die ganze Woche geschlossen.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Jederzeit geöffnet.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Geöffnet {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Ganze Woche geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, bei {count} Kalender</numerusform>
            <numerusform>{days}, bei {count} Kalendern</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, nur dieser Kalender</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, ganztägig</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Noch keine Regeln: jederzeit geöffnet</translation>
    </message>
    <message>
        <source>+ {name}: {times}</source>
        <translation>+ {name}: {times}</translation>
    </message>
    <message>
        <source>− {name}: {times}</source>
        <translation>− {name}: {times}</translation>
    </message>
    <message>
        <source>Closed at weekends.</source>
        <translation>Am Wochenende geschlossen.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Geschlossen {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>geöffneten Zeitraum wählen</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>um einen Rasterschritt verschieben</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>kürzer oder länger machen</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>letzten Strich zurücknehmen, dann das letzte Speichern</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Auf andere Tage kopieren</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Legen Sie den ersten unter Kalender an; dann werden hier seine Zeiten gemalt.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Noch keine Kalender</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Zu den Kalendern</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Noch keine Regeln: jederzeit geöffnet. Malen oder tippen Sie die ersten Zeiten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} Änderung nicht gespeichert</numerusform>
            <numerusform>{count} Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Regeln von</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>Sie ersetzen die eigenen Regeln. Zusatzzeiten und geschlossene Tage bleiben.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Die Suche {name} öffnen</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Die Suche {name} löschen</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Keine Suche ist gespeichert.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Geben Sie der gezeigten unten einen Namen.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>Die gezeigte Suche speichern als</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Jeder Desk dieser Installation kann sie öffnen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Geben Sie der Suche einen Namen.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Suche „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Zeiten von {name} gespeichert</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>An jemanden weitergeben</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Ich bringe es zurück</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Scannen Sie, was Sie nehmen oder was Sie zurückbringen.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>Was geben Sie weiter?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Scannen Sie es, oder berühren Sie es hier.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Scannen Sie nun den Ausweis der Person, die es bekommt. Sie bestätigt mit ihrer PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Es ist bei jemand anderem, Rückgabe: {time}. Bringen Sie es?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>Sie geben es weiter. Scannen Sie zuerst Ihren eigenen Ausweis.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>Es kommt zurück. Scannen Sie Ihren Ausweis, damit wir wissen, wer es gebracht hat.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Scannen Sie Ihren Ausweis, um es zu nehmen.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scannen Sie Ihren Ausweis</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>Oder scannen Sie das Etikett dessen, was Sie zurückbringen.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{item}: {when}</source>
        <translation>{item}: {when}</translation>
    </message>
    <message>
        <source>{booking}. At risk: it is still out.</source>
        <translation>{booking}. Gefährdet: noch nicht zurück.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Etikett oder Ausweis scannen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Jetzt scannen oder tippen</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Nichts hier hat den Code {code}: Er steht als Text im Feld.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Ein Ausweis wurde gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} hat {n} Gerät.</numerusform>
            <numerusform>{name} hat {n} Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Ausweis gelesen: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Ausweis gelesen: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Nichts hier hat den Code {code}.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>{item}: {standing}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>bei {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>als Nächstes {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>als Nächstes {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>Die Buchung {code}, {when}, ist abgesagt.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Buchung {code}: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Buchung {code}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Erster Bildschirm</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Überschrift, zweite Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Text, zweite Zeile</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>In leeren Zeilen stehen die Worte der Installation.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>Zeichnung nehmen</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG oder JPEG, 1080 × 770 Pixel. Ein anderes Format wird an den Rändern beschnitten.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Buchungslink anlegen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>Besuchern werden ganze Tage angeboten, innerhalb der Öffnungszeiten.</translation>
    </message>
    <message>
        <source>{needed} of {count}: {names}</source>
        <translation>{needed} von {count}: {names}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Buchungslink anlegen</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>Ein Besucher bucht alle Teile, im Zeitfenster dieser Suche.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>Die Seite kennt Pausen, keine Tage: Begrenzen Sie die Pausen, damit alles an einem Tag bleibt.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>Ein Code öffnet alle Teile; Besucher verschieben sie zusammen und sagen sie zusammen ab.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Alle Teile buchen</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
</context>
<context>
    <name>SeriesDesk</name>
    <message>
        <source>Move one of a series?</source>
        <translation>Einen Termin der Serie verschieben?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>Mehrere Termine der Serie verschieben?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>Termine mehrerer Serien verschieben?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>Mehrere Termine der Serie löschen?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>Termine mehrerer Serien löschen?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>Einen Termin der Serie ändern?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>Einen Termin der Serie löschen?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Nur diesen</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Diesen und die folgenden</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>Diese und die folgenden</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Die ganze Serie</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Diese Serien ganz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles} and {count} more</source>
        <translation>{titles} und {count} weitere</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Wiederkehrend: {count} von {all} ausgewählten Terminen. Die anderen werden einzeln behandelt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} Termin ausgewählt</numerusform>
            <numerusform>{count} Termine ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>„{item}“ außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Es riecht</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Sagen Sie, warum, für alle, die davor stehen.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Bis dahin ist nichts gebucht.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>In dieser Zeit steht eine Buchung; sie passt anderswo.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>In dieser Zeit steht eine Buchung; sie braucht einen Anruf.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>In dieser Zeit steht {n} Buchung. Anderswo passend: {moved}. Anzurufen: {left}.</numerusform>
            <numerusform>In dieser Zeit stehen {n} Buchungen. Anderswo passend: {moved}. Anzurufen: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Verbund</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Alle Desks und Kioske buchen in eine Datenbank, so wird keine Zeit doppelt gebucht</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Alle Desks und Kioske auf diesem Rechner buchen in eine Datei, so wird keine Zeit doppelt gebucht</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Desks auf mehreren Rechnern teilen sich PostgreSQL: „apcdesk move“ bringt alles dorthin.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>im Datenordner</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kiosks</source>
        <translation>Kioske</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} Kiosk</numerusform>
            <numerusform>{count} Kioske</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>Port an · {number}</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Port aus</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>Bestätigen Sie mit Ihrer PIN</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, bestätigen Sie mit Ihrer PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>Für Sie bis {time}, Rückgabe hier.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>Für Sie bis {time}: Dann hat es jemand anderes gebucht.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Es ist jetzt hier zurück fällig.</translation>
    </message>
    <message>
        <source>{item}. {words}</source>
        <translation>{item}. {words}</translation>
    </message>
</context>
<context>
    <name>StandInButton</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}, {why}</translation>
    </message>
</context>
<context>
    <name>StandingBoard</name>
    <message>
        <source>{here} of {n} here</source>
        <translation>{here} von {n} hier</translation>
    </message>
    <message>
        <source>{item}: {words}</source>
        <translation>{item}: {words}</translation>
    </message>
</context>
<context>
    <name>SwapSheet</name>
    <message>
        <source>Swap the person</source>
        <translation>Person tauschen</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Grund (das Personal sieht ihn im Verlauf)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Sagen Sie, warum, damit andere es verstehen.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} übernimmt</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. Zeit, Ort und Code bleiben.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Niemand sonst könnte es übernehmen.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Trotzdem tauschen</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>„{item}“ zurücknehmen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>{name} hat es, Rückgabe {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Ausweis der Person, die es bringt</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Ausweis scannen oder tippen</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Gebracht von</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Wo es jetzt ist</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Desk</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>Ausweis, am Desk</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} ist zurück.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Noch hatte es niemand.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Alles finden (Strg K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Namen sind ausgeblendet. H zeigt sie.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Namen werden gezeigt.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Neue Buchung für Gäste</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>{day} zeigen</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum …</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Legen Sie erst einen Kalender an: Ein Termin braucht jemandes Zeit</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Es gibt noch keine Terminart</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Code auf dem Ausweis oder Etikett</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Terminarten</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>Was Besucher buchen können: Ohne Terminart haben Kioske und Links nichts anzubieten.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Zeit finden für {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Auslastung diese Woche</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Woche der Regel</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>Pfeiltasten wählen, Alt mit Pfeiltasten verschiebt, Alt Umschalt ändert die Länge, Entf schließt.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} gewonnen</numerusform>
            <numerusform>{count} gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} verloren</numerusform>
            <numerusform>{count} verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>Keine angebotene Zeit ändert sich.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} abwesend</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} Zeit gewonnen</numerusform>
            <numerusform>{count} Zeiten gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} Zeit verloren</numerusform>
            <numerusform>{count} Zeiten verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}: {changed}, {left} übrig</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} Buchung betroffen</numerusform>
            <numerusform>{count} Buchungen betroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schreiben Sie eine Zeit wie 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Schreiben Sie, bis wann, etwa 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>{name} doppelt, ab {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name} offen {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>{name} abwesend {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} abwesend, {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Diese Zeit gibt es nicht: an dem Tag geschlossen oder ohnehin bis dahin geöffnet.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Angewendet: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} Änderung angewendet</numerusform>
            <numerusform>{count} Änderungen angewendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Entfernen: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Ersatz suchen</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Schließen, verwerfen</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Nichts wird geschrieben, bevor Sie es anwenden.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Warum gibt es nichts?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>Warum nicht {day} {time}?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Diese Zeit liegt nicht im Zeitfenster.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Alle sind frei, aber nur alle {length} beginnt eine Zeit.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Alle sind frei, aber diese Zeit war nicht angefragt.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Diese Zeit passt.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>Zu keinem Zeitpunkt sind alle frei, die nötig sind.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} von {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>Wird gerade gebucht</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Wird gerade gebucht: {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>Nicht da: ausgegeben oder Kalibrierung fällig</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Belegt bis {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Belegt ab {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Belegt {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} beginnt um {start}. Das hier würde um {end} enden.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} endet um {end}. Das hier würde um {start} beginnen.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>{other} zusätzlich</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} Zeit</numerusform>
            <numerusform>+{count} Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Anderen Raum nehmen</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Anderes Gerät nehmen</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Ohne {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>Keine Zeit in diesem Zeitfenster.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>Heute keine Zeit.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>Keine Zeit am {day}.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>Die längste freie Zeitspanne: {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>Die längste für beide freie Zeitspanne: {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>Die längste für alle freie Zeitspanne: {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>Hat in der Woche schon {limit}</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Keine Öffnungszeiten</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>{weekday}s geschlossen</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>Die Zeiten enden um {start}. Das ist {missing} zu spät.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>Die Zeiten beginnen um {end}. Das ist {missing} zu früh.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Geschlossen {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>Zu dieser Zeit nicht angefragt</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>Hat an dem Tag schon {limit}</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Beginnt um {start}, also keine {clear} frei</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Endet um {end}, also keine {clear} frei</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Auf {length} kürzen</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} bis {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} ab {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Danach nichts freihalten</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Davor nichts freihalten</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} statt {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Bis {time} suchen</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Ab {time} suchen</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Am {day} suchen</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Warum gibt es nichts?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nehmen</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Nächste freie Zeiten</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>Was mehr Zeiten öffnen würde</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>Warum nichts für {part}?</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>Die kleinsten Änderungen, die helfen</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Zeitfenster: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Zeiten in diesem Zeitfenster suchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Zeitfenster nehmen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Das Ende liegt vor dem Beginn. Beginnt {start}, endet {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>Eine Suche umfasst höchstens {days} Tage.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>Geheimnis von „{name}“ widerrufen ({age})?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>Es gilt seit {day}. Apps, die es noch benutzen, werden sofort abgewiesen; das lässt sich nicht zurücknehmen. Ihre Access-Tokens gelten bis zum Ablauf, längstens eine Stunde.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>In Worten.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Zweite Zeitzone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>Ihre Uhrzeit steht neben den Stunden von Tag und Woche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>Geben Sie eine Zeit wie 9:00 oder 16:30 an.</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>_GroupHead</name>
    <message>
        <source>{group}, folded</source>
        <translation>{group}, eingeklappt</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, ausgeklappt</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Jeder Beginn</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>Lückenlos</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Freigehalten</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, Antwort {status} in {count} ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Zusatzzeit</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>{name} nehmen</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
</context>
</TS>
