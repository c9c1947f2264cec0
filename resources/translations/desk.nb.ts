<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
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
        <translation>{name}, samme tid</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>Ikke en bestilling. Den står som den er.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Ingen andre kan gjøre det.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>Det finnes ikke noe annet som kan brukes.</translation>
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
        <translation>{name} er ledig, men ikke satt opp for denne avtalen.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Ikke tilgjengelig</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Ingen bestilling trenger noen</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Ingen bestilling trenger noe</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} bestilling trenger noen</numerusform>
            <numerusform>{count} bestillinger trenger noen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} bestilling trenger noe annet</numerusform>
            <numerusform>{count} bestillinger trenger noe annet</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Meld fravær</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Meld som ikke tilgjengelig</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>Utfør {count}</numerusform>
            <numerusform>Utfør {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} borte, {day}</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>{name} ikke tilgjengelig, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} bestilling endret</numerusform>
            <numerusform>{what}: {count} bestillinger endret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Hvem eller hva</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>morgenen</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>kvelden</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Grunn (ansatte ser den i historikken)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Siste dag er før første dag.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Lengre enn {days} dager: Endre reglene i stedet.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Det klokkeslettet finnes ikke den dagen.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Bestillinger som trenger noen</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>Ingenting lagres før du utfører det. Alt kan angres med ett trykk.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>Ingenting er bestilt da.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Forny tokener</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} igjen</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>Forny tokenene?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>Apper som bruker de gamle tokenene til «{name}», stopper med en gang.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Tokener fornyet</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopier adressen</translation>
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
        <translation>{name}, {moment}: ring</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>{name}, {moment}: ring {contact}</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>{name}, {moment}: til {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Den står som den er. Nye bestillinger tilbys bare innenfor de nye tidene.</numerusform>
            <numerusform>De står som de er. Nye bestillinger tilbys bare innenfor de nye tidene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Rediger videre</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Lagre likevel</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{name} is busy {times}</source>
        <translation>{name} er opptatt {times}</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>utenom åpningstid</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>før «{part}», som kommer først</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>etter «{part}», som kommer senere</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>Dette er før «{part}», som kommer først.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>Dette er etter «{part}», som kommer senere.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Senere kolliderer den én gang: {when}.</numerusform>
            <numerusform>Senere kolliderer den {count} ganger, først {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, nå før «{part}»</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, nå etter «{part}»</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>hvil her for dagene etter</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>hvil her for dagene før</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Her siden {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Vises som ledig</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Teller som opptatt</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>Jobber et annet sted</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Ikke på kontoret</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Vises som opptatt</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ansatte</translation>
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
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Foreløpig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>om {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} igjen</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>for {time} siden</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>{city}-tid</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min før, {after} min etter</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before} min før</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after} min etter</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>Buffer holder {times} fritt</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>En del av en serie</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} gjest</numerusform>
            <numerusform>{n} gjester</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>og {n} gjest</numerusform>
            <numerusform>og {n} gjester</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Vises ikke</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Opptatt, uten navn</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} før</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Gi den en tittel, så andre vet hva det er.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutten er før starten.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutten er før starten. Starter {start}, slutter {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Starter og slutter kl. {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Klokken stilles frem {day}. {times} finnes ikke den dagen.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Foreløpig, teller som opptatt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Usikkert, fortsatt ute</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>møtte ikke</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Bestilles nå ved {place}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n} min igjen</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>til {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>til midnatt {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>til {time} {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} til {b}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekreftet</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>vises som ledig</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdes</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tatt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Ingen regler: alltid åpent</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Avlys bestillingen</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Slett hendelsen</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Flytt «{name}»</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Sammen med {names}</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>Ekstra: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Ekstratid</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>forrige eller neste dag</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>gå til en dato</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>forrige eller neste uke eller måned</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>dag, uke, måned, spor</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>forrige eller neste bestilling</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>åpne, lukk</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>ny hendelse på den merkede tiden</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>rediger, flytt, avlys</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>ny bestilling for gjester</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>bytt person, møtte ikke</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>avslutt nå, 15 min lenger</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>flytt 15 min</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>kortere, lengre</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>flytt en dag</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>færre dager, flere dager</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>en bestilling på én linje</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>skjul navn, vis dem igjen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>skriv ut</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>legg igjen en kopi</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>merk med ramme, flytt i trinn på 5 min</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>hva om</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>vis eller skjul en kalender</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>kopier, klipp ut, lim inn</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>kopier ID-en</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>merk alle</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>merk flere</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Vis navn</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navn</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Hurtigbestilling</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Gå til en dato…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Hva om…</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Andre tidssone…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} hendelse</numerusform>
            <numerusform>{count} hendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>en kopi</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Velg dagene den gjentas på.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Den starter {day}. Velg også den dagen, eller start på en som er valgt.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Den starter {day}. La den starte på en hverdag.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Den starter {day}. Velg en senere siste dag.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Skriv hvor mange ganger, fra {least} til {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>Hverdager, mandag til fredag</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Hver uke på disse dagene</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Hver 2. uke</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Hver måned på denne datoen</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Uten slutt</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Antall</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Hver dag</numerusform>
            <numerusform>Hver {count}. dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Hver uke</numerusform>
            <numerusform>Hver {count}. uke</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Hver måned</numerusform>
            <numerusform>Hver {count}. måned</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hvert år</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Hvert år</numerusform>
            <numerusform>Hvert {count}. år</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule}: {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>én gang</numerusform>
            <numerusform>{count} ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spor</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Ingen kalendere ennå</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Åpne en under Kalendere, eller importer en fil.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå til Kalendere</translation>
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
        <translation>Prøv nå</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Filtrer kalendere</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Ingen kalender har «{text}» i navnet.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Spør om dette, eller si at det ikke ble spurt.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dette ligner ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Velg ett av disse.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Skriv høyst {count} tegn.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Ny avtaletype</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Gi den et navn som besøkende forstår.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Si hvem som trengs: Legg til en kalender.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>Hva besøkende leser under det (valgfritt)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Hvor besøkende går (valgfritt)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Startintervall</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutter som holdes fritt før</translation>
    </message>
    <message>
        <source> before</source>
        <translation> før</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutter som holdes fritt etter</translation>
    </message>
    <message>
        <source> after</source>
        <translation> etter</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Fra og med en dag</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Til og med en dag</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Kiosker kan tilby den</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Besøkende kan velge hvem som gjør det</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Hold fritt</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbys</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Hvem som trengs</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>Én i en gruppe eller alle. Trengs det også et rom, legg til en gruppe for rom.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} laget</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} endret</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} slettet</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Kortliste «{name}»</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leser listen</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Kode på adgangskortet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Ikke i listen</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>Én rad.</numerusform>
            <numerusform>{count} rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Oppgi én gang hvilken kolonne som har hva; neste gang er det kjent.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Første rad: {code} er {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Første rad: {code} er {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Adgangskort: {created} nye, {updated} endret, {unchanged} som før</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Utelatte rader: {count}. Rett dem og importer listen på nytt.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Utelatte rader</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Koden mangler.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Navnet mangler.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>Kode, navn eller firma er lengre enn 255 tegn.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>Koden står på nytt lenger nede, og den raden gjelder.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Ingen rad har kode og navn i disse kolonnene. Velg andre.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Dette er ingen liste med overskrifter og to eller flere kolonner, for kode og navn.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Denne filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Steng</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Trinn i minutter</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Angre siste strøk</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Trinn</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Bytt person…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Avslutt nå</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 minutter lenger</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name} er borte…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name} er ikke tilgjengelig…</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Kom likevel</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Glem denne besøkende…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>Møtte ikke. Tiden er ledig.</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Kom likevel. Tiden er opptatt igjen.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Ta den likevel</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Avsluttet tidlig. Resten er ledig.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Nå til {time}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historikk for «{name}»</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>Noe annet står der {times}.</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Lenger likevel</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Ny bestilling</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Si hvem som kommer.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Si hvorfor, så andre forstår det.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Avtaletype</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Ingen avtaletype</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Med hvem og hvor</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Velg minst én kalender.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Hvorfor det bestilles likevel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem som kommer</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notat (valgfritt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bestill</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Neste ledige: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Bestill {time}</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Hvorfor dette er et unntak</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Bestill som unntak</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Bestill likevel</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Bestilt: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Dette ligner ikke en e-postadresse. Du kan la det stå tomt.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}: bestilles akkurat nå, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name} er opptatt {times}, for tett etter dette.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name} er opptatt {times}, for tett før dette.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} er opptatt {times}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>{name} har ikke åpent på denne tiden.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}: {chosen} av {needed} valgt, blant {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Noen</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Gjest eller tittel</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Firma (valgfritt)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>E-post (valgfritt)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefon (valgfritt)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notat (valgfritt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Skrives i</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Hvorfor dette er et unntak</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Skriv et navn eller en tittel.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Si hvorfor, så alle som ser det, forstår.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Skriv navnet ditt.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Velg minst én kalender.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Dette ligner ikke en e-postadresse. Du kan la det stå tomt.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} Det du skrev, er beholdt. Nærmeste ledige tider:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} Ingen annen tid passer i dette tidsrommet.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>Bestill {day}, {range}</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Bestill som unntak</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Bestill {time}</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Hovedmeny</translation>
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
            <numerusform>{names} og {count} til</numerusform>
            <numerusform>{names} og {count} til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>Én farge for {count} kalender</numerusform>
            <numerusform>Én farge for {count} kalendere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>Én gruppe for {count} kalender</numerusform>
            <numerusform>Én gruppe for {count} kalendere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>De samme reglene for {count} kalender</numerusform>
            <numerusform>De samme reglene for {count} kalendere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>Slette {calendars} kalendere og {events} bestillinger?</numerusform>
            <numerusform>Slette {calendars} kalendere og {events} bestillinger?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>Slette {calendars} kalendere?</numerusform>
            <numerusform>Slette {calendars} kalendere?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Fargen på {count} kalender er endret</numerusform>
            <numerusform>Fargen på {count} kalendere er endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} kalender flyttet til {group}</numerusform>
            <numerusform>{count} kalendere flyttet til {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ingen gruppe</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} kalender har reglene til {name}</numerusform>
            <numerusform>{count} kalendere har reglene til {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} kalender slettet</numerusform>
            <numerusform>{count} kalendere slettet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Velg bare én igjen</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} kalender</numerusform>
            <numerusform>{count} kalendere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Legg til filen</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Legg til filen {name}</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Legg til {name} fra npm-pakken cronofy-elements</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Skript (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ikke her ennå</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Tilgjengelig, {size} MB</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Erstatt filen</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>Porten leverer nå {name}</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Denne skranken lagrer ingen filer: Start den med en datamappe.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Dette er ikke {name} fra pakken cronofy-elements. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Ikke lagt til: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nytt navn: {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} endret</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historikk for «{name}»</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Som tabell (CSV)…</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>Som iCalendar…</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>Dags- eller ukesrapport…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>Én fil per kalender i</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar-filer (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Eksporter som iCalendar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Eksporter som tabell</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Filer…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>En mappe…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Tider fra en tabell (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>Importer iCalendar-filer</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Tider fra en tabell</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Importer en mappe med iCalendar-filer</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>{id} opprettet</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Kalender slettet</translation>
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
        <translation>Rom</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Kalendere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Bestilt denne uken</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Ingen regler ennå</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Bare ekstratid</translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation>{count} ekstra</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Ingen bestillinger</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} bestilling</numerusform>
            <numerusform>{count} bestillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} t {minutes}</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>bestilt denne uken: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>Skjul {count} igjen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Vis {count} til</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Legg til kalender</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Finn en kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendere</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Ingen kalender heter det.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Legg til alle {count}</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Kalendere</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>velg en kalender</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>åpne den i agendaen</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>gi den nytt navn</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>kopier ID-en</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>slett den, etter spørsmål</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>merk flere, alle</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrer listen</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Filtrer på navn, ID eller sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer filer</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} i {groups} grupper</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Ingen kalender har «{text}» i navn, ID eller sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Tøm filteret for å se alle.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Ingen kalendere ennå</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Skriv en ID over for å lage den første, eller importer iCalendar-filer.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>«{item}» ble kalibrert i dag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Neste kalibrering</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Kalibrert av</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>{item} er kalibrert til {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>Avlyse én del eller alle?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>Koden åpner fortsatt det som er igjen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle delene</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Bare denne delen</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>Hva som skjer med {what}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Uten nummer</translation>
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
        <translation>Send igjen</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Send igjen til {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Feiler</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} om {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. Feiler siden {since}, neste forsøk {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. Meldte {since} at den er borte</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Gitt opp {since} etter et døgn med feil</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>Programmer som vil ha beskjed når en kalender endres</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Ingen har bedt om det ennå.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Den sendes igjen nå</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Hvem som deltar</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Bestill denne tiden</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Lag en bestillingslenke</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Bestill alle delene</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ingenting ennå</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} av {free} ledige</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>Også ledig, trengs ikke</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} er opptatt {times}.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Neste ledige: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>Åpningstiden til {name} slutter kl. {time}. Dette er {length} over.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>{name} har ikke åpent på denne tiden.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Ny hemmelighet for {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>eldre</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>nyere</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>laget på en annen maskin</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Trekk tilbake den {age} hemmeligheten til {name}</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>enhver adresse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Endre hvor {name} sender folk tilbake</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Legg til klient</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Klientnøkler</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Hver app som kaller porten, har sitt eget par</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Navn på appen</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Standens nettsted</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>siste kall {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Hemmelighet trukket tilbake</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>Klokken på denne maskinen går {length} etter den delte kalenderen. Still den: Den avgjør hvilke tider som er over.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>Klokken på denne maskinen går {length} foran den delte kalenderen. Still den: Den avgjør hvilke tider som er over.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Kolonner: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Flyttet til {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Nå {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Flyttet til {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Bestilt: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Lagret: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Bestilling avlyst</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Hendelse slettet</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Alle delene er avlyst</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, med de følgende</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, med hele serien</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, med hele seriene</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Åpent lenger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Én til</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på det</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Alle dagene som vises</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>morgenen</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>kvelden</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>stengetid</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Ingen kontakt med den delte kalenderen. Ingenting kan lagres før den er tilbake.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>Skrankene deler en PostgreSQL. Den som passer på den, tar kopiene der, med pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Lagre en kopi av alt</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Kopier av apcdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Lagre en kopi av alt: Mappen til den forrige er ikke her. Står minnepinnen i?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Kopi lagret: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Kopier til andre dager</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Kopier tidene for</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>Til, i stedet for det som er der</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>gjenstand</numerusform>
            <numerusform>gjenstander</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>ute på messen</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>her nå</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
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
        <translation>{item} er ikke hos deg. Spør de ansatte.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Signer først, eller start på nytt.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Skann adgangskortet til den som får den.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>kort ved {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} er nå hos {name}, tilbake her: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Gitt videre</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>Lånt til {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Takk</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} er tilbake.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}, leveres tilbake her.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Start på nytt</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>forsinket nå</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} forsinket</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>ute til {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>ute av drift til {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>må kalibreres</translation>
    </message>
    <message>
        <source>here</source>
        <translation>her</translation>
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
        <translation>Hentet av {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Gitt videre fra {former} til {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Levert tilbake av {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} kan beholde den lenger</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ute av drift</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Tilbake i drift</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibrert</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Vedlikeholdt</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Levert tilbake av {by}, lånt av {name}</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>{day} · neste {next}</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>{moment} · {note}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Til {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Tilstand: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>Den PIN-en er feil. Ett forsøk igjen.</numerusform>
            <numerusform>Den PIN-en er feil. {n} forsøk igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>For mange forsøk. Prøv igjen om {n} s.</numerusform>
            <numerusform>For mange forsøk. Prøv igjen om {n} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Vi kjenner ikke denne koden. Sjekk bokstavene, eller spør de ansatte.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Ingenting her har denne koden. Sjekk bokstavene.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Denne er ikke ute. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} er ute hos noen andre, skal tilbake: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} er ute av drift til {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} må kalibreres først.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>{item} krever opplæring.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>{item} er tatt ut av bruk: Ingen får den lenger.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Dette adgangskortet kan ikke låne utstyr.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Dette adgangskortet har ingen PIN ennå.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Spør de ansatte.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>Når det er gjort, trykker du på «Kalibrert» ved siden av.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Det endres under «Personer og kort».</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>{item} er bestilt av noen andre: {time}.</translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Tider på {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>når som helst</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Slå sammen</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, har hendelser</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Heldag</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Dag {number}</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation>Åpningstid per dag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} person har noe der fremover. Si fra først.</numerusform>
            <numerusform>{count} personer har noe der fremover. Si fra først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>Angre henter dem tilbake, helt til apcdesk lukkes. Skriv {count} for å gå videre.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Hvor mange kalendere som slettes</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} person har noe der fremover. Si fra først.</numerusform>
            <numerusform>{count} personer har noe der fremover. Si fra først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>Angre henter den tilbake, helt til apcdesk lukkes. Skriv ID-en for å gå videre.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>ID-en til kalenderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Slette «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>Slette «{name}» og den ene bestillingen?</numerusform>
            <numerusform>Slette «{name}» og de {count} bestillingene?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} ønske</numerusform>
            <numerusform>{count} ønsker</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>Åpne {day} {hours}</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · stengt · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · alt opptatt · {name}</translation>
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
        <translation>stengt</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>alle {open} opptatt</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} av {open} ledig</translation>
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
        <translation>Etterspørsel</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Årets dager</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Ukens timer</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Ingen kalendere her.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Lag den første under Kalendere; det som er ledig og det som ønskes, vises her.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå til Kalendere</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>en annen time eller dag</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>si hva en time inneholder; gå til uken for en dag</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} av {open} timer ledig</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} for mer enn én dag: De sier ikke noe om timen.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Kalendere uten åpningstid regnes som alltid åpne: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Eksporter ønskene</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} skrevet til {file}</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendere</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 uker</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Tidsrom</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Eksporter ønskene</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle kalendere</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Berøringsmodus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk på denne skjermen</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Hva besøkende blir spurt om</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Lagre en kopi av alt…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Gå tilbake til en kopi…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Taster på denne skjermen</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Lukk apcdesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>Språk fra neste start: {language}</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ta imot</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Lever ut</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>Denne skjermen kan berøres. I berøringsmodus er alt stort nok for en finger.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Berøringsmodus</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Tekst på {percent} %</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk på denne skjermen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sett PIN</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Glem dem</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Lister med kolonner (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Importer en kortliste</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Ingen PIN for ansatte ennå: En kiosk kan ikke forlates.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>PIN for ansatte, satt {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Ikke noe navn ennå: Kiosker, sider og lapper står uten.</translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Opplysninger om besøkende slettes {count} dag etter avtalen.</numerusform>
            <numerusform>Opplysninger om besøkende slettes {count} dager etter avtalen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Opplysninger om besøkende slettes {count} dag etter {day}.</numerusform>
            <numerusform>Opplysninger om besøkende slettes {count} dager etter {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Alle kiosker</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Sett navn</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Ingen kortliste: En skanning fyller ikke ut noe.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>Skanneren kjenner ett adgangskort.</numerusform>
            <numerusform>Skanneren kjenner {count} adgangskort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>{what}, klokkeslett</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Åpningstid</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Tidsvelger</translation>
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
        <translation>Element til din egen side</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>Et token som bare disse kalenderne og dette opphavet kan bruke</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Velg minst én tillatelse.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Dette er ikke et opphav. Skriv det som https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Dag- og ukeliste, bare lesing</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Tidsvelger og tilgjengelighetsvisning</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>La en person redigere egne regler</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>Vis den tilkoblede kalenderen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Opphav</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Lag et token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Kopier innbyggingskoden</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Innbyggingskode</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Dette elementet trenger et token med tillatelsen {name}.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Sett inn ditt token for {token}.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>{city}-tid</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>til {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Denne lenken bestiller i kalenderne til en annen app, og bare den kan lage tokener for dem.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Forhåndsvisning av {title}: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>Ingen tider å velge</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Ingen hendelser i dag</translation>
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
        <translation>Funnet</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Usikkert, fortsatt ute</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Ute uten bestilling</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Bestill…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt navn…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Rediger gjenstand</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Kalibrert i dag</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ut av drift</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Opplæring og kort</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Skriv ut etikett</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Eksporter historikk</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ta ut av bruk…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} skal tilbake {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} venter på den fra {moment}.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>Fast plass: {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Melding til {name} er kopiert.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranken</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} er i drift igjen.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} har {item}. Ta den imot først, og ta den så ut av bruk.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksporter historikken</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>{name} har {item}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} har {n} gjenstand.</numerusform>
            <numerusform>{name} har {n} gjenstander.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} er ute av drift til {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>En flyttet bestilling er endret siden, så bestillingene blir der de er.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>Tilbake i drift likevel</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nytt navn: {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>{item} er tatt ut av bruk</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>Lagret {file}. Ingen linje i historikken er endret eller fjernet.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>Lagret {file}. Historikken stemmer ikke: Linjer er endret eller fjernet.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>velg en gjenstand</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>tidligere, senere</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>dag, uke, fire uker</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>lever ut</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>ta imot</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>skann eller skriv en kode</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>skriv ut etiketter</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>bestill gjenstanden</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>gi gjenstanden nytt navn</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>finn en gjenstand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Fire uker</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Dager som vises</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Skann kode</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Lever ut</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Finn gjenstand</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Legg til utstyr</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Personer og kort</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Skriv ut etiketter</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Ikke noe utstyr ennå</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Legg til en gjenstand med koden på etiketten, og lever den ut ved å skanne.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>Noen slettet dette akkurat nå.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Lagre endringen først, eller avbryt den.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>Ingen unntak fra og med denne uken.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Legg til et unntak</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Unntak</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Ekstratid</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>For eksempel VIP-visning</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Stengt for</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Lagre regel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Ingen regler ennå: alltid åpent.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Bare ekstratid.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Unntak etter dato</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Neste to uker</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Åpningstid etter regler og unntak</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>Regler legges sammen, ekstratid kommer i tillegg til reglene, stengt vinner. Ekstratid lagres som en tilgjengelig periode. Stengt tid lagres som en opptatt hendelse med navnet Closed.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>Leser kalendere</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fremdrift for eksporten</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Hendelse {number} av {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Eksporten er stoppet. Ingen fil ble skrevet.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} hendelse</numerusform>
            <numerusform>{count} hendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>{events} skrevet til {file}</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} skrevet til {count} fil</numerusform>
            <numerusform>{events} skrevet til {count} filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>La {name} beholde «{item}» lenger</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Forleng</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Skal tilbake</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranken</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} skal tilbake {moment}.</translation>
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
        <translation>Ingen regler ennå: alltid åpent</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Avlys bestillingen</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Slett hendelsen</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Hvorfor dette valget</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Bestilt som unntak</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Utenom åpningstiden</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>På kiosker</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bestillingskode</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Kopier ID-en</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
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
        <translation>Bare når den er opptatt</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Alt unntatt private hendelser</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Avslutt abonnementet</translation>
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
        <translation>Nytt abonnement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Kopier adressen nå: Den vises ikke igjen. Den som har den, kan lese denne kalenderen.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Abonnementer</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Bare når den er opptatt</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Alt unntatt private hendelser</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>Abonnementet er avsluttet. Adressen åpner ikke noe lenger.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Én</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fem</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seks</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sju</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Åtte</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Ni</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Ti</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elleve</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Tolv</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Minst {count} tider passer</numerusform>
            <numerusform>Minst {count} tider passer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} tid passer</numerusform>
            <numerusform>{count} tider passer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Minst {count} perioder passer</numerusform>
            <numerusform>Minst {count} perioder passer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} periode passer</numerusform>
            <numerusform>{count} perioder passer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} tid</numerusform>
            <numerusform>{count} tider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} periode</numerusform>
            <numerusform>{count} perioder</numerusform>
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
        <translation>ledig</translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>Én av {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} av {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, {start} til {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>Åpningstiden til {name} slutter kl. {time}. Dette er {length} over.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>Åpningstiden til {name} starter kl. {time}. Dette er {length} for tidlig.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>Find a time</source>
        <translation>Finn en tid</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>Hvem må være ledig?</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Ingen kalendere her.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Lag den første under Kalendere; da finnes de ledige tidene her.</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Legg til kalendere, så vises tidene her.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Legg til kalendere i {part}, så vises tidene her.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Dette tidsrommet er over.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Velg et annet tidsrom for å søke etter tider.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>Ingenting på {length} passer i dette tidsrommet.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Prøv kortere varighet, et lengre tidsrom eller færre personer.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} står i veien: Ingenting på {length} passer i dette tidsrommet.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Prøv kortere varighet, et lengre tidsrom eller færre personer for den.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} står i veien: Det passer, men aldri etter {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Prøv andre pauser, en annen rekkefølge, flere dager eller et lengre tidsrom.</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Velg en tid for å se hvem som deltar.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} er ikke ledig lenger. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Bestilt {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Start fra en avtaletype</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Start fra en avtaletype</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Lagrede søk</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Vis som spørring</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>En ny kalender</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>Den er tom ennå. Hvordan vil du begynne?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>Demoen lastes inn.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Se på demoen</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>For å prøve, ikke for din egen skranke</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Importer kalendere</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>Fra iCalendar-filer eller en mappe med slike</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tilbake til en kopi</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Alt som er lagret, her eller et annet sted</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Begynn tomt</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>Lag den første kalenderen selv</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} bestilling, {days}</numerusform>
            <numerusform>{count} bestillinger, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Funnet ved samme e-postadresse eller telefonnummer.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Funnet ved samme e-postadresse.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Funnet ved samme telefonnummer.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>Verken e-postadresse eller telefonnummer er kjent, og et navn alene sier ikke hvem det er.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} hendelse uten bestilling</numerusform>
            <numerusform>{count} hendelser uten bestilling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Er med på {count} bestilling for andre</numerusform>
            <numerusform>Er med på {count} bestillinger for andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} påmelding</numerusform>
            <numerusform>{count} påmeldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} lenke som ingen bestilte med</numerusform>
            <numerusform>{count} lenker som ingen bestilte med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} tidligere steg i andres historikk</numerusform>
            <numerusform>{count} tidligere steg i andres historikk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} lenke som nevner adressen, er fortsatt åpen. Den glemmes på sin dag.</numerusform>
            <numerusform>{count} lenker som nevner adressen, er fortsatt åpne. De glemmes på sin dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>Den besøkende er glemt. Rester i databasefilen forsvinner i løpet av minutter.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>Den besøkende bak {count} bestilling er glemt.</numerusform>
            <numerusform>Den besøkende bak {count} bestillinger er glemt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>Glemme denne besøkende?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Behold tidene</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Avlys dem</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>Det som gjenstår</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Jeg vet at dette ikke kan angres</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Glem for godt</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>Ingenting er lenger kjent om denne besøkende.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Navn, adresse, nummer, svar og de ansattes notater slettes overalt, også fra historikken. Tidene står igjen uten navn.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Denne besøkende har kvittert for utstyr. Den historikken er forseglet og blir stående.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>og {count} til</numerusform>
            <numerusform>og {count} til</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>De avlyses, og tidene er ledige for andre.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>Tidene står som opptatt, og ingen vet for hvem.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Glemmer</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Bestilling {number} av {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>Fjernes fra databasefilen</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Si hvorfor, så andre forstår det.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Sluttid</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Hvorfor dette er et unntak</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Vises som</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Bestill for gjester…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Bestill som unntak</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Bestill likevel</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>Skrankene deler en PostgreSQL. Den som har ansvar for den, går tilbake til en kopi der, med pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tilbake til en kopi</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Kopier av apcdesk (*.sqlite);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Gå tilbake til en kopi: Mappen til den forrige er ikke her. Står minnepinnen i?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tilbake til en kopi</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leser {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Velg en annen fil…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Gå tilbake til denne kopien</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>Ser etter om {file} er hel</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>Leser {file}: {done} av {total} MB</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopien</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>PIN for ansatte, lenker og tilgangene til apper blir igjen som de var da.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>Det som er her nå, blir først tatt vare på, som «{file}» i {folder}. Dit kan du gå tilbake på samme måte.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>Dette er kopien av en annen skranke: Ingenting av det som er her, er i den.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>Ingen bestilling går tapt. Det som ellers er endret siden, er ikke med.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>Ingenting går tapt: Ingenting er endret siden.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{file} kan ikke leses: {reason}. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>før tilbakestilling</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Det er aldri skrevet noe i den</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Alt til og med {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} kalender</numerusform>
            <numerusform>{count} kalendere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} bestilling som ennå skal komme</numerusform>
            <numerusform>{count} bestillinger som ennå skal komme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} bestilling som er gjort siden, er ikke med.</numerusform>
            <numerusform>{count} bestillinger som er gjort siden, er ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>Av disse skal ennå komme: {count}. Skriv dem ned først.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} bestilling er flyttet eller avlyst siden.</numerusform>
            <numerusform>{count} bestillinger er flyttet eller avlyst siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>en annen skranke</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>en kiosk</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>en tavle</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>en port (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>kiosken «{name}»</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>et annet program</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Fremdeles åpent: {names}. Lukk det som er åpent der, og prøv igjen.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Alt er som i {file}. Det som var her før: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>Vi gikk ikke tilbake til kopien, og ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Legg til kalender</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Fjern gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Navn på gruppen</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klikk for å gi nytt navn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>Én</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Hvor mange som trengs</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} av {count}</translation>
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
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupper i bruk</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>En gjest til</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Navn på gjest {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Firma for gjest {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>E-post for gjest {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Telefon for gjest {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Ta ut gjest {number}</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>Gi «{item}» videre</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>Den går fra {name} rett til noen andre.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Hvor den skal</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>ved skranken</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>{name} har {item} nå.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>Lever ut</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>Kort eller etikett</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Skann eller skriv et kort eller en etikett</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Skal tilbake på et eget tidspunkt</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Skal tilbake</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Lever ut likevel, inn i en annens bestilling</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Hvor den skal</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Skann det som skal ut, og adgangskortet til den som tar det.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranken</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>ved skranken</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>{item} krever opplæring, og {name} har ingen som gjelder.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} har fått opplæring</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Skal tilbake {time}, ifølge bestillingen.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Ikke bestilt: Det lages en bestilling til {time}.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>Utelat {item}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} ber om hjelp</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jeg kommer</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Noen går til {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} ber om hjelp</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ordnet</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jeg kommer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Kalender opprettet</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Kalender slettet</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nytt navn: {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Farge, gruppe eller type endret</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Kalender koblet til igjen</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Regelen {name} laget</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Regelen {name} endret</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Regelen {name} slettet</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Ekstratid {when} laget</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Ekstratid {when} endret</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Ekstratid {when} slettet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Slettet: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Endret: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>Sammen med én annen i ett trinn</numerusform>
            <numerusform>Sammen med {count} andre i ett trinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} hendelse lagt inn</numerusform>
            <numerusform>{count} hendelser lagt inn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Lagt inn, {count} gang</numerusform>
            <numerusform>Lagt inn, {count} ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} hendelse slettet</numerusform>
            <numerusform>{count} hendelser slettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Slettet, {count} gang</numerusform>
            <numerusform>Slettet, {count} ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} hendelse flyttet</numerusform>
            <numerusform>{count} hendelser flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Flyttet, {count} gang</numerusform>
            <numerusform>Flyttet, {count} ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} hendelse endret</numerusform>
            <numerusform>{count} hendelser endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Endret, {count} gang</numerusform>
            <numerusform>Endret, {count} ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Bestilt til {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Lagt inn på {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Hvem som kom, er glemt</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Kom likevel</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Har kommet</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Flyttet fra {former} til {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>Fra {went} til {came}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>{came} kom til</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>{went} gikk ut</translation>
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
        <translation>Eldre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Angre: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Ett steg angret</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Tider fra «{name}»</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leser tabellen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Sett disse tidene</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Alle kalendere i denne tabellen har allerede disse tidene.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} kalender får disse tidene i stedet for sine egne.</numerusform>
            <numerusform>{count} kalendere får disse tidene i stedet for sine egne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Dager som ikke står i tabellen, er stengt. Ekstratid og stengte datoer blir.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} bestilling ligger utenfor disse tidene. Den blir som den er.</numerusform>
            <numerusform>{count} bestillinger ligger utenfor disse tidene. De blir som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>Tidene for hver kalender</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} rad i tabellen er feil. Ingenting ble endret.</numerusform>
            <numerusform>{count} rader i tabellen er feil. Ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Rett opp og velg tabellen på nytt.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Rader som er feil</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>Tabellen har ingen rad med kalender, ukedag, fra og til.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>Det trengs fire kolonner: kalender, ukedag, fra og til.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>Det finnes ingen kalender «{value}». Skriv ID-en eller navnet slik det står i listen over kalendere.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Flere kalendere heter «{value}». Skriv ID-en til én av dem.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>«{value}» er ingen ukedag. Skriv navnet, eller 1 for mandag til 7 for søndag.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>«{value}» er ikke et klokkeslett. Skriv det som 9:00 eller 17:30, eller 24:00 for midnatt.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} slutter ikke etter at den begynner. Tider over midnatt er to rader: til 24:00, og fra 0:00 neste dag.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Overlapper rad {other}. Lag én rad av begge.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Tider for {count} kalender er satt</numerusform>
            <numerusform>Tider for {count} kalendere er satt</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Denne filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Tegl</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Aprikos</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Sennep</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliven</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Løv</translation>
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
        <translation>Kobolt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fiolett</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orkidé</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafitt</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
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
        <translation>En ID, for eksempel room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Opprett kalender</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Skriv en ID du velger selv. Finnes den, åpnes kalenderen. Hvis ikke lages en ny. Samme ID gir aldri to.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>Ny ID</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Åpner {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Åpne kalender</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Gi kalenderen en ID på opptil 255 tegn.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leser filer</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fremdrift for importen</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Leser fil {number} av {total}</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>Skriver {number} av {total}</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Importen er stoppet. Ingenting ble importert.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Importert, men noe er utelatt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} kalender</numerusform>
            <numerusform>{count} kalendere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} hendelse</numerusform>
            <numerusform>{count} hendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>{calendars} med {events}: {created} nye, {updated} endret, {same} som før.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>Kunne ikke leses: {count}.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Det som ikke kunne leses</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>Kopier event_id</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>Kopier event_uid</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>Vis bare denne kalenderen</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Navn på kalenderen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Gi nytt navn (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Mer for denne kalenderen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Rediger regler</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Åpningstid denne uken</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Ingen regler ennå: alltid åpent</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>Åpne i agendaen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Gi kalenderen et navn.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Farge, gruppe og type</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Kopier ID-en</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Fravær…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} er kopiert</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} av {open} åpent</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Gjenstand</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Mer for denne gjenstanden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Hvem har hatt den</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ta imot</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Lever ut</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Tilbake i drift</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibrert</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Forleng</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ut av drift</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Bestill…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>Skal tilbake {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Ute av drift til {moment}: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>Skulle kalibreres {day}. Før det er gjort, kan ingen få eller bestille den.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Skal tilbake</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Fast plass</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Be {name} om den</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Legg til utstyr</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>Rediger «{item}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>Kalender-ID</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Kode på etiketten</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Fast plass</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>Det som er likt: Ett kan erstatte et annet</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Bare for personer med gyldig opplæring</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>Må kalibreres</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Skal kalibreres</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Må fylles ut.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>En annen gjenstand har allerede denne etiketten, i bruk eller tatt ut av bruk.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>Legg til i ventelisten</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>Hva de kom for</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Hva de skal kalles</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Bare for ansatte. Tavlen viser nummeret.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>til {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>så lenge det tar</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Kan bli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Gi nummer</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Gå til en dato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>tir, 24.12. eller imorgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>Skriv en dag, for eksempel tir eller 24.12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Taster på denne skjermen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopier %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>musehjul</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Lenger ned</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ikke startet ennå</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Stille i {length}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Stengt kl. {time}</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Stengt {day} kl. {time}</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>Forlatt av ansatte kl. {time}</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>Forlatt av ansatte {day} kl. {time}</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Skann noe ved kiosken …</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>Ba kiosken skrive ut en lapp …</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Skanneren virker.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Lappen er skrevet ut.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Skriveren er tom for papir.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>Kiosken har ingen skriver med dette navnet.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>Skriveren virker ikke.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>Kiosker</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Glem denne kiosken</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Ingen kiosk er startet ennå.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Gjør denne skjermen til en, eller start «apcdesk kiosk --place NAVN» på en annen. Den dukker opp her av seg selv.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk på denne skjermen</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} er satt opp på nytt</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>Bildet er på vei</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Skriv ut etiketter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Første ledige etikett</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Ingen skriver på denne maskinen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gjenstander</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Første ledige etikett på arket</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Forrige ark</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Neste ark</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} etikett</numerusform>
            <numerusform>{count} etiketter</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} · sheet {number} of {pages}</source>
        <translation>{labels} · ark {number} av {pages}</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>etiketter.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} etikett går til {printer}.</numerusform>
            <numerusform>{count} etiketter går til {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>Ikke skrevet ut. Skriveren er tom for papir.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>Ikke skrevet ut. Denne skriveren finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>Ikke skrevet ut. Det går ikke å skrive til skriveren eller filen.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Plass {number}: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Plass {number}: allerede brukt</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Plass {number}: tom</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Spor for {day}, valgt: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} tilbys ikke. Enter spør hvorfor.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Spurt: Hvorfor ikke {time}?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>Piltastene går gjennom tidene.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, åpent: {hours}, opptatt: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} til {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekreftet</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ute av drift</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>usikkert, gjenstanden er fortsatt ute</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>ikke tilbake ennå</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>hos {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Forrige dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Neste dag</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Spor</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>Vis {guest} i agendaen</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Denne filen eller mappen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>Mappen har ingen fil som slutter på .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>Filen kan ikke åpnes. Den er kanskje i bruk, eller kan ikke leses herfra.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Dette er ingen iCalendar-fil. Eksporter den på nytt der den kommer fra.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>Den har ingen UID å bli kjent igjen på neste gang.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>UID-en er for lang.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Den slutter ikke etter at den begynner.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>{name} mangler.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>{name} kan ikke leses.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>Kan ikke leses: en dato, et klokkeslett eller gjentakelsen er ikke gyldig.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Alt opptatt</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Lite til mye ledig</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Uoppfylte ønsker</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>Lån ut tider fra {kiosk}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Lånt ut til</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Ingen kan ta disse tidene ved denne kiosken.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>slutten av dagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lån ut</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>Si hvem som får disse tidene.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutten er før starten. Starter {start}, slutter {end}.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>Lån ut tider</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>Lånt ut til partnere</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>Utlånte tider er stengt for denne kiosken. Lenker, programmer og ansatte ser dem fortsatt.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>{calendar} til {partner}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Ta tilbake: {what}</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Varighet i minutter</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Number {number} left</source>
        <translation>Nummer {number} gikk</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>Nummer {number} møtte ikke</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>Nummer {number} er bestilt til {time}</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Det er ingen tid for nummer {number} i dag.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>legg noen til i listen</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>gå gjennom numrene</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Åpne tavlen</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Legg til i listen</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ingen venter.</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Den som kommer uten avtale, tar et nummer her eller ved en kiosk.</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Nå betjenes</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Lag en avtaletype</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Utdelte numre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Sene avlysninger</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Fylte hull</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>Det som blir ledig, tilbys den første det passer for, i</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Hvor lenge et tilbud står</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Et nummer gjelder en avtaletype, og det finnes ingen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} venter</numerusform>
            <numerusform>{count} venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Ingen akkurat nå</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>Nummer {number} er gitt</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rop opp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>tilbys ikke lenger</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>siden {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>kan bli til {time}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rop opp igjen</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Tilbudt til {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>Godta {time}</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>ingen tid i dag</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>omtrent {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Nummer {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>Gikk fra listen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>{name} gjenopptatt</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>{name} på pause</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>{name} avsluttet</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Lagre koden som SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-bilder (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Skann for å velge en tid</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Lagre en plakat som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>Teksten til å sende er kopiert</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Ikke noe e-postprogram svarer. Teksten til å sende er kopiert.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} laget</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Denne lenken er avsluttet. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} er lagret</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>Avslutt lenken</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Bestillingslenke · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>siden {day} · {count} avlyst</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Kortkode {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Besøkende skriver den på {address}, eller skanner.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Tar imot bestillinger</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Kopier som melding</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv en e-post</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Skanning åpner lenken</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Lagre en plakat som PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Lagre koden som SVG</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kortkode</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
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

Velg tiden som passer deg:
{url}

Eller åpne {address} og skriv koden {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Besøkende leser det over tidene.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Tar imot bestillinger til en bestemt dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Lag lenken</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Gi lenken et navn.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>{name} laget</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} åpne, {closed} stengte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>Pause siden {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>Avtaletypen er borte</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avsluttet {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} bestilt</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · slutter {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Bestilt {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>For én besøkende, fra {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Etter bestilling</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Viser bestillingen og en kalenderfil</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bestiller</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Bestiller {count} av</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>og {count} av</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, start med {interval} mellomrom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min før, {after} min etter</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, i åpningstiden</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Til {last}, i åpningstiden</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>De neste 30 dagene, i åpningstiden</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>Til siste minutt</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Minst {length} før</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Lenker og elementer</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>velg en lenke</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>kopier adressen</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>lag en lenke</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Ny lenke</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Ingen lenker ennå</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Lag en, så bestiller besøkende tidene sine selv.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Lag en lenke</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Lag en avtaletype</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>En lenke tilbyr en avtaletype, og det finnes ingen.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>Porten er av, så ingen kan åpne denne lenken.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Bare denne maskinen når porten: En besøkendes telefon kan ikke åpne denne lenken.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Åpne porten</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>eller åpne {address} og skriv denne koden:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnavn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupper i bruk</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Står for</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>I kalenderlisten</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Ved siden av agendaen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Gi kalenderen et navn.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>go to {pane}</source>
        <translation>gå til {pane}</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>søk overalt, gjør alt</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrer listen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>angre</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gjør om</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>neste område</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>kiosk på denne skjermen</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>taster på denne skjermen</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>større tekst, mindre tekst</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>tekst slik systemet viser den</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>lukk apcdesk</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} hendelse flyttet</numerusform>
            <numerusform>{count} hendelser flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} hendelse slettet</numerusform>
            <numerusform>{count} hendelser slettet</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Bestilt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} hendelse klippet ut</numerusform>
            <numerusform>{count} hendelser klippet ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} hendelse kopiert</numerusform>
            <numerusform>{count} hendelser kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Ctrl V setter inn på den merkede tiden.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>Det er ingen hendelse på utklippstavlen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} hendelse limt inn</numerusform>
            <numerusform>{count} hendelser limt inn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation>Ta ut {name}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Ingen regler ennå: alltid åpent</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Starttid</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Ny lenke</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Avtaletype</translation>
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
        <translation>Ny hemmelighet for «{name}»</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Kopier den til appen nå: Den vises åpent bare denne ene gangen.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>Den forrige hemmeligheten gjelder til du trekker den tilbake.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemmelighet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
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
        <translation>stengt</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>Neste to uker: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Vis alle kalendere</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Neste bestilling: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Alle kalendere er skjult.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Ingenting er bestilt i dag.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>Ingenting er bestilt denne måneden.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>Ingenting er bestilt denne uken.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>Ingenting er bestilt {day}.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>Ingenting er bestilt i {month}.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>Ingenting er bestilt i uke {number}.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Alt som er bestilt {day}, ligger i skjulte kalendere.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Alt som er bestilt i {month}, ligger i skjulte kalendere.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Alt som er bestilt i uke {number}, ligger i skjulte kalendere.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>Hva den tilbyr</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>I denne rekkefølgen, fire av dem på første skjerm.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Del ut numre her</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}: lenger opp</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}: hva besøkende blir spurt om</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Engangslenke · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Laget av</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Spør</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I rekkefølge</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Åpningstid denne uken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Gå tilbake til en kopi…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Lukk apcdesk</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>Kalenderen åpnes ikke</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>Verdt å åpne</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Ingen ønsket en time da ingen var å få tak i.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Bestilt utenfor disse tidene</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>Vis {name}, {when}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skjerm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: som systemet</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: lyst</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: mørkt</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: høy kontrast</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Ny avtaletype</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Lagre en kopi av alt</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tilbake til en kopi</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Taster på denne skjermen</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Lukk apcdesk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Søk overalt</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Hendelser, kalendere, kommandoer</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Ingenting heter det.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Bestill «{line}»</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
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
        <translation>Kalendere</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Finn en tid</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Etterspørsel</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Lenker og elementer</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosker</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port og deling</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Korteste pause før, i minutter</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>Lengste pause før</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutter som holdes fritt før</translation>
    </message>
    <message>
        <source> before</source>
        <translation> før</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutter som holdes fritt etter</translation>
    </message>
    <message>
        <source> after</source>
        <translation> etter</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause fra</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Pause til</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Hold fritt</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>vilkårlig</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>ingen pause</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Navn på delen</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Besøkende leser det. Klikk for å gi nytt navn</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Fjern denne delen</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: tidligere</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: senere</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
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
        <translation>Legg til gruppe</translation>
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
        <translation>Skjul de enkelte</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Vis hver enkelt</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} til</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · ikke ledig</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and badges</source>
        <translation>Personer og kort</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Legg til person</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Opplæring på</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Ingen ennå. Den som låner utstyr, trenger et kort og en PIN å signere med.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Adgangskort</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Skann eller skriv det</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 til 8 sifre</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Må fylles ut.</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Kan låne utstyr</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>La være som det var</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>kan ikke låne utstyr</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>signerer med PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>ingen PIN ennå</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, opplæring til {day}</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>Ny PIN for {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Gi opplæring</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>Gi {name} opplæring</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>deltar</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>deltar ikke</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Merk ingen</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} hendelse merket</numerusform>
            <numerusform>{count} hendelser merket</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 min tidligere</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min senere</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidligere</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senere</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>En uke senere</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>PIN for ansatte på kioskene</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Seks sifre som åpner veien ut av hver kiosk. Hold på det øverste hjørnet i tre sekunder ved en kiosk.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gang til</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sett PIN</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Dette er en annen PIN enn den over.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Hvem som er her</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Kiosker, sidene som telefoner åpner, plakater, lapper og tavlen viser dette navnet.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Navnet på butikken, firmaet eller foreningen</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Stand på en messe (valgfritt)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>Alle tider her er i {place}-tid. Denne maskinen er stilt til {computer}-tid.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Bruk {computer}-tid</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>Fra neste start av hver skranke og kiosk er alle tider i {computer}-tid.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>HTTP-porten er på</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>HTTP-porten er av</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Alle på dette nettverket kan nå porten. Bestillinger er beskyttet av klienthemmeligheten.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>Ingen forespørsler det siste minuttet</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>én klient</numerusform>
            <numerusform>{count} klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>én forespørsel</numerusform>
            <numerusform>{count} forespørsler</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} i minuttet, vanligvis {typical} ms</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>Cronofy-SDK-er kan bruke denne adressen som API-vert</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dette nettverket</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Hvem som når den</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Ren HTTP</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>Port {number} brukes av et annet program.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Bruk {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>Porten kan ikke åpnes: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port og deling</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Tilgangsdata</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Forespørselslogg</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Et ukjent program</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>sendte noe som ikke kan stemme: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>brukte en hemmelighet eller et token som mangler, er ukjent eller er utløpt</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>ba om mer enn tokenet tillater</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>ba om noe som ikke er her, eller som er noen andres</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>brukte en metode som denne adressen ikke har</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>sendte mer enn én MiB</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>spør for ofte</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>ble bedt om å prøve igjen: databasen var opptatt</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>møtte en feil hos oss; detaljer står i loggen</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>ble avvist</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>Stedets bilde</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Tegningen</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Ingenting bestilt</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Uke {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Vises som ledig</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dagen</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>Én side for hver: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>Ikke lagret. Filen kan ikke skrives.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Lagret: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>Ikke skrevet ut. Skriveren svarer ikke.</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Skrevet ut {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Skriver og skanner</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Lapper går til</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Ingen lapper</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>En skriver på kiosken</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>PDF-filer i en mappe</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Navn på skriveren</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Slik kioskens maskin kaller den.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>En mappe på kioskens maskin.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Papirbredde</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm bredt</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Skriv ut en testlapp</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Prøv skanneren</translation>
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
        <translation>{name} har ingen regler og har derfor alltid åpent.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>En bestilling gjentas ikke. Lag en hendelse som gjentas.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} er skadet, eller ikke en hel kopi. Velg en annen.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} er filen som er i bruk. Velg en kopi av den.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Den siste dagen er allerede over.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Alle prøver denne PIN-en først. Velg en annen.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} er ikke en kopi fra apcdesk. Velg en fil som apcdesk har lagret som kopi.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Et program skriver denne serien. Endre hendelsene én for én.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Høyst {limit} spørsmål kan stilles.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>{name} er laget av en nyere apcdesk. Oppdater denne først.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} trenger {megabytes} MB på disken der apcdesk har dataene sine. Lag plass der, og prøv igjen.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Denne hendelsen er ikke del av en serie. Endre den alene.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Dette har ikke begynt ennå.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Dette pågår ikke akkurat nå.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>{name} har ikke åpent på denne tiden, så det ville én til heller ikke ha.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>Én i en serie har ingen egen regel. Endre hele serien, eller denne og de følgende.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>Det er filen som apcdesk selv arbeider med. Velg et annet navn på kopien.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>En ekstratid varer høyst 366 dager.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Det finnes to regler som heter {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Noen har dette adgangskortet allerede.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Den kalenderen har denne hendelsen allerede.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Det er høyst {limit} svar å velge mellom, alle forskjellige.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Gi minst to svar å velge mellom.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>En app beholder én hemmelighet. Lag en ny først.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>En app har høyst 2 hemmeligheter. Trekk tilbake en først.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>Listen har ingen slik kolonne.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Skriv et antall dager fra 1 til {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Denne tiden er allerede over.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Slutten er ikke etter starten.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>Filen er ingen liste med kode og navn i to kolonner.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Dette er en annen fil enn den som trengs.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>Det finnes ingen mappe å ha filen i.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Skriv hvem som kommer.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>En annen gjenstand har allerede denne etiketten.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>En kalender heter det allerede.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Velg hvem eller hva som trengs.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Dette er ikke et PNG- eller JPEG-bilde.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>Bildet er større enn 4 MB.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>PIN-en har 6 sifre.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>En PIN har 4 til 8 sifre.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>To spørsmål har samme ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Skriv hvorfor dette er et unntak.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>Varigheten er mellom 1 og 1440 minutter.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Ingen rad har kode og navn.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>Tider begynner med et antall minutter imellom som døgnet kan deles i.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Velg minst én kalender.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en tittel.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>Bredden er mellom {low} og {high} millimeter.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Dette står to ganger.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>En av disse kalenderne er ikke kjent.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Dette ligner ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Bruk 1 til 64 bokstaver fra A til Z, sifre og tegn, uten mellomrom.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dette ligner ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Skriv en tid som 2027-03-11T17:00:00Z, eller en dato som 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Dette er ingen nettadresse. Begynn med https:// og utelat mellomrom.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Det er {limit} allerede, og flere er ikke mulig.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Her trengs en liste.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Bare true eller false er mulig.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Her trengs en dato.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Her trengs et helt tall.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>Her trengs et helt tall over 0.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Her trengs et objekt.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Her trengs en tekst.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Bare true er mulig.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Bare én av {first} og {second} er mulig.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Dette er ikke kjent her.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Dette er ikke mulig.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Skriv et tall fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Her mangler noe.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Dette er allerede tatt.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Skriv høyst {limit} tegn.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Høyst {limit} er mulig.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Denne tidssonen er ikke kjent.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Adgangskort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Tittel</translation>
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
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Startintervall</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutter som holdes fritt før</translation>
    </message>
    <message>
        <source> before</source>
        <translation> før</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutter som holdes fritt etter</translation>
    </message>
    <message>
        <source> after</source>
        <translation> etter</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Bruk reglene deres</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Alt på én dag</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Deretter en del til</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Finn tider</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>Who must be free</source>
        <translation>Hvem må være ledig</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Legg til gruppe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tidsrom</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Hold fritt</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Åpningstid</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Dette søket som en forespørsel</translation>
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
        <translation>Skrevet som</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Søk etter dette</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Forespørselen</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Lim inn JSON for en forespørsel her, eller en curl-kommando.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>Innholdet i POST {path}. Lim inn et annet over det, eller en curl-kommando, for å søke etter det.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Sett inn hemmeligheten til appen som eier disse kalenderne, i stedet for {secret}.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Trenger pycronofy. Sett inn hemmeligheten til appen i stedet for {secret}.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>Ikke spurt: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Hva vil du vite?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Påkrevd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>En kort forklaring, hvis det trengs</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Svar å velge mellom</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Første; andre; tredje</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Skill svarene med semikolon.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Spør tidligere</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>Fjern spørsmålet</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>En linje tekst</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>En lengre tekst</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Et telefonnummer</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Én av flere</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Navn og ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Slett regelen</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Alle i {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle kalendere</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Spør om noe mer</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hva det brukes til</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spør</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>Hvis de vil</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Påkrevd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem som kommer</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Egne spørsmål</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Besøkende kan lese dette før de bestiller. Er det tomt, leser de at ingen andre ser det.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>Besøkende blir spurt om dette fra nå av</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>Dette er for langt for skjermen.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Skriv spørsmålet.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Oppgi to til tolv svar, hvert av dem én gang.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Hurtigbestilling</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes tir 15:15 45m med Sofie + kontor</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>Hva, når, med hvem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bestill</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Skriv hva det er.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, hele dagen</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Ingen her heter «{name}».</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} er opptatt {times}.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}: Dette er utenom åpningstiden.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Vis sidefeltet</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>Det eneste valget på denne tiden</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Valgt manuelt</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Tok over</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Bare {name} var ledig</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name} ble valgt manuelt</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} tok over</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>den dagen</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>{minutes} bestilt minutt {day}</numerusform>
            <numerusform>{minutes} bestilte minutter {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} til</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Hvor «{name}» sender folk tilbake</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Den som lar appen bruke kalenderen sin, kommer tilbake til en av disse adressene, nøyaktig slik den står her. Uten noen kan appen oppgi hvilken som helst adresse: La det være slik bare mens den utvikles.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Dette er ingen nettadresse. Begynn med https:// og utelat mellomrom.</translation>
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
        <translation>Gi «{item}» nytt navn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>Koden på etiketten blir. Det som står i historikken, beholder navnet fra den gang.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Må fylles ut.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Gjentas</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hvor mange ganger</translation>
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
        <translation>flyttet</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>drop-in</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Median fra bestilling til avtale: {days} dager</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Gjenstår</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Hvor mange dager</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Lagre som tabell…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Rapporten er skrevet til {file}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gjennomført</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>møtte ikke</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>drop-in</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>Ingenting var bestilt denne uken.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>Ingenting var bestilt denne dagen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
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
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Hvilke forespørsler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Forespørselslogg</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Ingen forespørsler ennå.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Problemer {count}</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>{time}, {status}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Alt på én dag er én forespørsel for hver dag. Dette er {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}: «Finn en tid» har ikke noe felt for dette.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Dette er ikke JSON for en forespørsel.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå til Kalendere</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>søkt på {ms} ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Ikke søkt ennå</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Dette tidsrommet er over. Disse tidene var ledige i det.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>De første {count} vises. Det finnes flere: Velg et kortere tidsrom for å se dem.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>åpnet</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>ingen tid passet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>{opened} åpnet, {booked} bestilte, {none} fant ingen tid, {moved} flyttet</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Hvor lenge opplysninger om besøkende oppbevares</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>Så mange dager etter avtalen slettes navn, adresser, numre og svar overalt. Det som er eldre, forsvinner straks og kommer ikke tilbake.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Oppbevar så lenge</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>Ta «{item}» ut av bruk</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ta ut av bruk</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Ingen får eller bestiller den lenger: ikke her, ikke ved en kiosk, ikke med en lenke. Kalenderen, bestillingene og historikken blir.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>For å bruke den igjen en dag: Legg den til som utstyr med kalender-ID {id}.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>Ingenting er bestilt på den.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>Én bestilling er i vente, og passer et annet sted.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>Én bestilling er i vente. Den blir stående, og noen må ringes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>{n} bestilling er i vente. Passer et annet sted: {moved}. Blir stående, må ringes: {left}.</numerusform>
            <numerusform>{n} bestillinger er i vente. Passer et annet sted: {moved}. Blir stående, må ringes: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Navn og ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>For eksempel Kveldsskift</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Gi regelen en ID på opptil 64 bokstaver, sifre og tegn, uten mellomrom og / ? # %.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>«{id}» er en annen regel i denne kalenderen.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>Tidssone for regelen</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Ukeregler</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Tider per dag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>Regler følger lokal klokketid.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Klokken stilles frem {day}.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Klokken stilles tilbake {day}.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>Vi kjenner ikke denne tidssonen. Skriv en som Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Åpent {day}, {start} til {end} på {next}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Åpent {day}, {start} til {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} og {other} overlapper på {day}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Klokken stilles frem {day}. {times} finnes ikke den dagen.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} er kortere enn {length}, så {name} får ikke plass.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Ekstratid</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}, er stengt manuelt: Stengt vinner.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}, er uansett åpen etter {rule}.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutten er før starten.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutten er før starten. Starter {start}, slutter {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Ekstra</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>til {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} bestilling havner utenfor disse tidene</numerusform>
            <numerusform>{count} bestillinger havner utenfor disse tidene</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dagen</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Starter og slutter kl. {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>«{part}» er uklart. Skriv tider som 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>Stengt hele uken.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Alltid åpent.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Åpent {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Stengt hele uken</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, brukt av {count} kalendere</numerusform>
            <numerusform>{days}, brukt av {count} kalendere</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, bare denne kalenderen</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, hele dagen</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Ingen regler ennå: alltid åpent</translation>
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
        <translation>Stengt i helgene.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Stengt {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>velg en åpen periode</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>flytt den ett trinn</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>gjør den kortere eller lengre</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>steng den</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>angre siste strøk, så siste lagring</translation>
    </message>
    <message>
        <source>save</source>
        <translation>lagre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Kopier til andre dager</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Lag den første under Kalendere; da males tidene her.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Ingen kalendere ennå</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå til Kalendere</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Ingen regler ennå: alltid åpent. Mal eller skriv de første tidene.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} ulagret endring</numerusform>
            <numerusform>{count} ulagrede endringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Reglene til</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>De erstatter kalendernes egne regler. Ekstratid og stengte datoer blir.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Åpne søket {name}</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Slett søket {name}</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Lagrede søk</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Ingen søk er lagret.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Gi det som vises, et navn nedenfor.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>Lagre søket som vises, som</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Alle skranker i denne installasjonen kan åpne det.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Gi søket et navn.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Slettet søket «{name}»</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Lagret søket «{name}»</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Tidene for {name} er lagret</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>Skriv koden</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>Gi videre til noen</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Jeg leverer den tilbake</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hei {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Skann det du tar, eller det du leverer tilbake.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>Hva gir du videre?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Skann den, eller trykk på den her.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Skann nå adgangskortet til den som får den. Vedkommende signerer med PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Den er ute hos noen andre, skal tilbake: {time}. Leverer du den tilbake?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>Du gir den videre. Skann ditt eget adgangskort først.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>Den kommer tilbake. Skann adgangskortet, så vi vet hvem som leverte den tilbake.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Skann adgangskortet for å ta den.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Skann adgangskortet</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>Eller skann etiketten på det du leverer tilbake.</translation>
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
        <translation>{booking}. Usikkert: Den er fortsatt ute.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Skann en etikett eller et kort</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Skann den nå, eller skriv den</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Ingenting her har koden {code}: Den står igjen i feltet som tekst.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Et adgangskort ble lest.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} har {n} gjenstand.</numerusform>
            <numerusform>{name} har {n} gjenstander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Adgangskort lest: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Adgangskort lest: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Ingenting her har koden {code}.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>{item}: {standing}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>hos {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>neste {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>neste {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>Bestillingen {code}, {when}, er avlyst.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Bestilling {code}: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Bestilling {code}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Første skjerm</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Overskrift, andre linje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Tekst, andre linje</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>Tomme linjer bruker installasjonens tekst.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>Bruk tegningen</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG eller JPEG, 1080 × 770 piksler. En annen form beskjæres i kantene.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Lag en bestillingslenke</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>Besøkende tilbys hele dager, innenfor åpningstidene.</translation>
    </message>
    <message>
        <source>{needed} of {count}: {names}</source>
        <translation>{needed} av {count}: {names}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>Deler</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Lag en bestillingslenke</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>Én besøkende bestiller alle delene, i tidsrommet for dette søket.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>Siden kjenner pauser, ikke dager: Begrens pausene for å holde alt på én dag.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Alt eller ingenting</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>Én kode åpner alle delene; besøkende flytter og avlyser dem sammen.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Bestill alle delene</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
</context>
<context>
    <name>SeriesDesk</name>
    <message>
        <source>Move one of a series?</source>
        <translation>Flytte én i en serie?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>Flytte flere i en serie?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>Flytte noen i flere serier?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>Slette flere i en serie?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>Slette noen i flere serier?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>Endre én i en serie?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>Slette én i en serie?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Bare denne</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Denne og de følgende</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Bare disse</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>Disse og de følgende</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Hele serien</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Hele disse seriene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles} and {count} more</source>
        <translation>{titles} og {count} til</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Gjentas: {count} av {all} merkede hendelser. De andre tas alene.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} hendelse merket</numerusform>
            <numerusform>{count} hendelser merket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>Ta «{item}» ut av drift</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ut av drift</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Den lukter</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Si hvorfor, til den som står foran den.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranken</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Ingenting er bestilt før da.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>Én bestilling ligger i denne tiden, og passer et annet sted.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>Én bestilling ligger i denne tiden, og noen må ringes.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>{n} bestilling ligger i denne tiden. Passer et annet sted: {moved}. Må ringes: {left}.</numerusform>
            <numerusform>{n} bestillinger ligger i denne tiden. Passer et annet sted: {moved}. Må ringes: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Deling</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Alle skranker og kiosker bestiller i én database, så ingen tid bestilles to ganger</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Alle skranker og kiosker på denne maskinen bestiller i én fil, så ingen tid bestilles to ganger</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Skranker på flere maskiner deler PostgreSQL: «apcdesk move» tar alt med dit.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>i datamappen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kiosks</source>
        <translation>Kiosker</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} kiosk</numerusform>
            <numerusform>{count} kiosker</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>Port på · {number}</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Port av</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>Signer med PIN</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, signer med PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>Lånt til {time}, leveres tilbake her.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>Lånt til {time}: Da har noen andre bestilt.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Den skal tilbake hit nå.</translation>
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
        <translation>Ledig</translation>
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
        <translation>{here} av {n} her</translation>
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
        <translation>Bytt person</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Hvem som går ut</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Grunn (ansatte ser den i historikken)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Si hvorfor, så andre forstår det.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} tar over</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. Tid, sted og kode blir.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Hvem som tar over</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Ingen andre kan gjøre det.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Bytt likevel</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>Ta imot «{item}»</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ta imot</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>{name} har den, skal tilbake {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Adgangskortet til den som leverer tilbake</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Skann eller skriv et kort</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Levert tilbake av</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Hvor den er nå</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>ved skranken</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>kort ved skranken</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} er tilbake.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Ingen har hatt den ennå.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Hva om…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Søk overalt (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Uke {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Forrige dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Neste dag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Forrige uke</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Neste uke</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Navn er skjult. H viser dem.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Navn vises.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Ny bestilling for gjester</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Vis {day}</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Gå til en dato…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Lag en kalender først: En avtale trenger noens tid</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem som gjør det</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Det finnes ingen avtaletype ennå</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Lag en</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Kode på adgangskortet eller etiketten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Ny avtaletype</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Avtaletyper</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>Dette kan besøkende bestille: Uten en avtaletype har kiosker og lenker ingenting å tilby.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Finn en tid for {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Angret: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Bruk denne uken</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Uken i regelen</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>Piltastene velger, Alt med piltastene flytter, Alt Shift endrer lengden, Delete stenger.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} vunnet</numerusform>
            <numerusform>{count} vunnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} tapt</numerusform>
            <numerusform>{count} tapt</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>Ingen tilbudt tid endres.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} borte</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} tid vunnet</numerusform>
            <numerusform>{count} tider vunnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} tid tapt</numerusform>
            <numerusform>{count} tider tapt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}: {changed}, {left} igjen</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} bestilling berørt</numerusform>
            <numerusform>{count} bestillinger berørt</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv et klokkeslett som 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Skriv til når, for eksempel 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutten er før starten.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>Én til av {name}, fra {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>til {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name} har åpent {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>{name} borte {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} borte, {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>fra {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Den tiden finnes ikke: stengt den dagen, eller allerede åpent til da.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Utført: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} endring utført</numerusform>
            <numerusform>{count} endringer utført</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Hva om</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Utfør</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Ta ut: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Finn erstatning</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Hva om…</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Lukk, forkast</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Ingenting lagres før du utfører det.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minutt</numerusform>
            <numerusform>{count} minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Hvorfor er det ingenting?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>Hvorfor ikke {day} {time}?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Denne tiden er ikke i tidsrommet.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Alle er ledige, men tider starter bare med {length} mellomrom.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Alle er ledige, men denne tiden var det ikke spurt om.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Denne tiden passer.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>Det finnes ikke noe tidspunkt da alle som trengs, er ledige.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} av {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>Bestilles akkurat nå</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Bestilles nå ved {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>Ikke her: Den er ute, eller må kalibreres</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Opptatt til {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Opptatt fra {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Opptatt {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} starter {start}. Dette ville slutte {end}.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} slutter {end}. Dette ville starte {start}.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>{other} også</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} tid</numerusform>
            <numerusform>+{count} tider</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>fra {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Bruk et annet rom</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Bruk en annen gjenstand</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Uten {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>Ingen tid i dette tidsrommet.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>Ingen tid i dag.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>Ingen tid {day}.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>Den lengste ledige perioden er {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>Den lengste perioden begge er ledige, er {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>Den lengste perioden alle er ledige, er {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>Har allerede {limit} den uken</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Ingen åpningstid</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>Stengt på {weekday}er</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>Åpningstiden slutter kl. {start}. Dette er {missing} over.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>Åpningstiden starter kl. {end}. Dette er {missing} for tidlig.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Stengt {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>Ikke spurt om på denne tiden</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>Har allerede {limit} den dagen</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Starter kl. {start}, så {clear} holdes ikke fritt</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Slutter kl. {end}, så {clear} holdes ikke fritt</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Kort ned til {length}</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} til {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} fra {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Ikke hold fritt etter</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Ikke hold fritt før</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} i stedet for {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Søk til {time}</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Søk fra {time}</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Søk {day}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Hvorfor er det ingenting?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Nærmeste ledige tider</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>Hva som ville gi flere tider</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>Hvorfor ingenting for {part}?</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>De minste endringene som hjelper</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Tidsrom: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Søk etter tider i dette tidsrommet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Fra nå av</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Bruk dette tidsrommet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Neste uke</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Neste 30 dager</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutten er før starten. Starter {start}, slutter {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>Ett søk dekker høyst {days} dager.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>Trekke tilbake den {age} hemmeligheten til «{name}»?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>Den har vært gyldig siden {day}. Apper som fortsatt bruker den, avvises med en gang; dette kan ikke angres. Tilgangstokener de har, gjelder til de utløper, innen en time.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>Med ord.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Andre tidssone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>Klokken der vises ved siden av timene for dag og uke.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>Oppgi et klokkeslett som 9:00 eller 16:30.</translation>
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
        <translation>{group}, lukket</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, åpen</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Alle starttider</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>Etter hverandre</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Form på svaret</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Holdes fritt</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Forespørselslogg</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, besvart {status} på {count} ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Ekstra</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Ekstratid</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>Bruk {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mer for {name}</translation>
    </message>
</context>
</TS>
