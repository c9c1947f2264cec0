<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
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
        <translation>{name}, samma tid</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>Ingen bokning. Den får vara som den är.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Det finns ingen annan som kan göra det.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>Det finns inget annat som kan användas.</translation>
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
        <translation>{name} är ledig, men inte utsedd för den här tiden.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Inte tillgänglig</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Ingen bokning behöver någon</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Ingen bokning behöver något</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} bokning behöver någon</numerusform>
            <numerusform>{count} bokningar behöver någon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} bokning behöver något annat</numerusform>
            <numerusform>{count} bokningar behöver något annat</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Anmäl frånvaro</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Markera som inte tillgänglig</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>Genomför {count}</numerusform>
            <numerusform>Genomför {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} frånvarande, {day}</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>{name} kan inte användas, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} bokning ändrad</numerusform>
            <numerusform>{what}: {count} bokningar ändrade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Vem eller vad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>morgonen</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>kvällen</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Skäl (personalen ser det i historiken)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Längre än {days} dagar: ändra reglerna i stället.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Den tiden finns inte den dagen.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Bokningar som behöver någon</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>Inget skrivs förrän du genomför det. Ett enda Ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>Inget är bokat då.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Byt tokens</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kvar</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>Byta tokens?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>Appar som använder gamla tokens för ”{name}” slutar fungera genast.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Tokens bytta</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation>Adress {url}</translation>
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
        <translation>{name}, {moment}: till {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Den får vara som den är. Nya bokningar erbjuds bara inom de nya tiderna.</numerusform>
            <numerusform>De får vara som de är. Nya bokningar erbjuds bara inom de nya tiderna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Spara ändå</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>outside hours</source>
        <translation>utanför öppettiderna</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Osäker, fortfarande ute</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom inte</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Bokas just nu vid {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} gäst</numerusform>
            <numerusform>{n} gäster</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>{n} min kvar</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>till {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>till midnatt {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>till {time} {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>över</translation>
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
        <translation>{a} till {b}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>visas som ledig</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserverad</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbokad</translation>
    </message>
    <message>
        <source>{name} is busy {times}</source>
        <translation>{name}: upptaget {times}</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>före ”{part}”, som kommer först</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>efter ”{part}”, som kommer senare</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>Det här är före ”{part}”, som kommer först.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>Det här är efter ”{part}”, som kommer senare.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Längre fram krockar den en gång med något: {when}.</numerusform>
            <numerusform>Längre fram krockar den {count} gånger med något, först {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, nu före ”{part}”</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, nu efter ”{part}”</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Flytta ”{name}”</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Här sedan {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Visas som ledig</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Räknas som upptagen</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>Arbetar på annan plats</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Inte på plats</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Visas som upptagen</translation>
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
        <translation>Länk</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>om {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kvar</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>för {time} sedan</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Tid i {city}</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min före, {after} min efter</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before} min före</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after} min efter</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>Buffertar håller {times} fritt</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>En i en serie</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Tillsammans med {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>och {n} gäst</numerusform>
            <numerusform>och {n} gäster</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Visas inte</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Upptagen, inget namn</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} före</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Ge den en titel, så att andra vet vad det är.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutet är före början.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutet är före början. Börjar {start}, slutar {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Börjar och slutar kl. {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>{day} ställs klockan fram. {times} finns inte den dagen.</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Preliminär, räknas som upptagen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Välj dagarna då den upprepas.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Den börjar på {day}. Välj den dagen också, eller börja på en vald dag.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Den börjar på {day}. Börja på en vardag.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Den börjar {day}. Välj en senare sista dag.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Skriv hur många gånger, från {least} till {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>Varje vardag, måndag till fredag</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Varje vecka på dessa dagar</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Varje månad på det här datumet</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Utan slut</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Till en dag</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Så många gånger</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Varje dag</numerusform>
            <numerusform>Var {count}:e dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Varje vecka</numerusform>
            <numerusform>Var {count}:e vecka</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Varje månad</numerusform>
            <numerusform>Var {count}:e månad</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Varje år</numerusform>
            <numerusform>Vart {count}:e år</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule} på {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>en gång</numerusform>
            <numerusform>{count} gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Inga regler: alltid öppet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Avboka</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Radera händelse</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>Extra: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tid</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>föregående eller nästa dag</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>gå till ett datum</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>föregående eller nästa vecka eller månad</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>dag, vecka, månad, banor</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>föregående eller nästa bokning</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>öppna, stäng</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>ny händelse på den markerade tiden</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>redigera, flytta, avboka</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>ny bokning för gäster</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>byt person, kom inte</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>avsluta nu, 15 min längre</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>flytta 15 min</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>kortare, längre</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>flytta en dag</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>färre dagar, fler dagar</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>en bokning på en rad</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>dölj namn, visa dem igen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>skriv ut</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zooma</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>lämna en kopia</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>välj med en ram, flytta i steg om 5 min</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>tänk om</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>visa eller dölj en kalender</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>kopiera, klipp ut, klistra in</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>kopiera ID</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>välj alla</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>välj flera</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Visa namn</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Lägg till snabbt</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Gå till ett datum…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Tänk om…</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Andra tidszon…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>stanna här för dagarna efter</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>stanna här för dagarna före</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} händelse</numerusform>
            <numerusform>{count} händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>en kopia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Banor</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Inga kalendrar ännu</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Öppna en under Kalendrar, eller importera en fil.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå till Kalendrar</translation>
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
        <translation>Försök nu</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Filtrera kalendrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Ingen kalender har ”{text}” i namnet.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Fråga om det, eller säg att det inte frågades.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Det här liknar inget telefonnummer.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Välj en av dessa.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Skriv högst {count} tecken.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Ny bokningstyp</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Ge den ett namn som besökare förstår.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Säg vem som behövs: lägg till en kalender.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>Vad besökare läser under den (valfritt)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Vart besökare går (valfritt)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuter som hålls fria före</translation>
    </message>
    <message>
        <source> before</source>
        <translation> före</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuter som hålls fria efter</translation>
    </message>
    <message>
        <source> after</source>
        <translation> efter</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Framförhållning</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Från och med en dag</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Till och med en dag</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Kiosker får erbjuda den</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Besökare får välja vem som gör det</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Håll fritt</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Erbjuds</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Vem som behövs</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>En i en grupp eller hela gruppen. Behövs ett rum också, lägg till en grupp för rum.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>Skapade {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Ändrade {name}</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>Raderade {name}</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Kortlista ”{name}”</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Listan läses</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Kod på kortet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Inte i listan</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>En rad.</numerusform>
            <numerusform>{count} rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Säg en gång vilken kolumn som innehåller vad; nästa gång är det känt.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Första raden: {code} är {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Första raden: {code} är {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Kort: {created} nya, {updated} ändrade, {unchanged} som förut</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Utelämnade rader: {count}. Rätta dem och importera listan igen.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Utelämnade rader</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Den har ingen kod.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Den har inget namn.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>Koden, namnet eller företaget är längre än 255 tecken.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>Koden står en gång till längre ner, och den raden gäller.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Ingen rad har en kod och ett namn i de här kolumnerna. Välj andra.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Det här är ingen lista med rubriker och minst två kolumner, för koden och namnet.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Steg i minuter</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Ta tillbaka det senaste draget</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Byt person…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Avsluta nu</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 minuter längre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name} är frånvarande…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name} kan inte användas…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>Kom inte. Tiden är ledig.</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Kom till slut</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Glöm den här besökaren…</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Kom till slut. Tiden är tagen igen.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Ta den ändå</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Avslutad i förtid. Resten är ledig.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Nu till {time}</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Längre ändå</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historik för ”{name}”</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>Något annat står där {times}.</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Ny bokning</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Ange vem som kommer.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Säg varför, så att andra förstår.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Bokningstyp</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Ingen bokningstyp</translation>
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
        <translation>Längd</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Med vem och var</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Välj minst en kalender.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Varför det bokas ändå</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Vem som kommer</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Anteckning (valfritt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Nästa lediga: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Boka {time}</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Varför det här är ett undantag</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Boka som undantag</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Boka ändå</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Bokat: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Det här liknar ingen e-postadress. Lämna tomt om du vill.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}: bokas just nu, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name}: upptaget {times}, för tätt efter det här.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name}: upptaget {times}, för tätt före det här.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name}: upptaget {times}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>{name} har inte öppet den här tiden.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}: {chosen} av {needed} valda, av {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Gäst eller titel</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Företag (valfritt)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>E-post (valfritt)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefon (valfritt)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Anteckning (valfritt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Skrivs hos</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Varför det här är ett undantag</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Ange ett namn eller en titel.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Säg varför, så att alla som ser det förstår.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Ange ditt namn.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Välj minst en kalender.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Det här liknar ingen e-postadress. Lämna tomt om du vill.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} Det du skrev finns kvar. Närmaste lediga tider:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} Ingen annan tid passar i det här fönstret.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>Boka {day}, {range}</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Boka som undantag</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Boka {time}</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Diskens meny</translation>
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
            <numerusform>{names} och {count} till</numerusform>
            <numerusform>{names} och {count} till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>En färg för {count} kalender</numerusform>
            <numerusform>En färg för {count} kalendrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>En grupp för {count} kalender</numerusform>
            <numerusform>En grupp för {count} kalendrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>Samma regler för {count} kalender</numerusform>
            <numerusform>Samma regler för {count} kalendrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>Radera {calendars} kalendrar och deras {events} bokning?</numerusform>
            <numerusform>Radera {calendars} kalendrar och deras {events} bokningar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>Radera {calendars} kalender?</numerusform>
            <numerusform>Radera {calendars} kalendrar?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Färgen på {count} kalender ändrad</numerusform>
            <numerusform>Färgen på {count} kalendrar ändrad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} kalender flyttad till {group}</numerusform>
            <numerusform>{count} kalendrar flyttade till {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ingen grupp</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} kalender har reglerna från {name}</numerusform>
            <numerusform>{count} kalendrar har reglerna från {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} kalender raderad</numerusform>
            <numerusform>{count} kalendrar raderade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Välj bara en igen</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} kalender</numerusform>
            <numerusform>{count} kalendrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Lägg till filen</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Lägg till filen {name}</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Lägg till {name} från npm-paketet cronofy-elements</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Skript (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Inte här ännu</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Erbjuds, {size} MB</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Byt ut filen</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>Porten erbjuder {name} nu</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Den här disken sparar inga filer: starta den med en datamapp.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Det här är inte {name} från paketet cronofy-elements. Inget ändrades.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Inte tillagd: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Bytte namn till {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Ändrade {name}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historik för ”{name}”</translation>
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
        <translation>Rapport för en dag eller vecka…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>En fil per kalender i</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar-filer (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Exportera som iCalendar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exportera som tabell</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Filer…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>En mapp…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Tider från en tabell (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>Importera iCalendar-filer</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Tider från en tabell</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Importera en mapp med iCalendar-filer</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>Skapade {id}</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Kalendern raderad</translation>
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
        <translation>Rum</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Bokat den här veckan</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Inga regler ännu</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Bara extra tid</translation>
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
        <translation>Inga bokningar</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} bokning</numerusform>
            <numerusform>{count} bokningar</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} tim</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} tim {minutes}</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>bokat den här veckan: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>Utelämna {count} igen</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Visa {count} till</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Lägg till en kalender</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Hitta en kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Ingen kalender heter så.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Lägg till alla {count}</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>välj en kalender</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>öppna den i agendan</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>byt namn på den</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>kopiera dess ID</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>radera den, efter en fråga</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>markera flera, alla</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrera den här listan</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Filtrera på namn, ID eller sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importera filer</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} i {groups} grupper</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Ingen kalender har ”{text}” i namn, ID eller sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Töm filtret för att se alla.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Inga kalendrar ännu</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Skriv ett ID ovan för att skapa den första, eller importera iCalendar-filer.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>”{item}” kalibrerades i dag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Ska göras igen</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Kalibrerat av</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>Kalibreringen av {item} gäller till {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>Avboka en del eller alla?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>Koden öppnar fortfarande det som är kvar.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alla delar</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Bara den här delen</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>Vad som händer med {what}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiera numret</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Inget nummer</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Numret kopierat</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Skicka igen till {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Misslyckas</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} om {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. Misslyckas sedan {since}, nästa försök {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. Sade {since} att den är borta</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Gav upp {since} efter en dag av misslyckanden</translation>
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
        <translation>Program som vill veta när en kalender ändras</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Ingen har bett om det ännu.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Det skickas igen nu</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Boka den här tiden</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Skapa en bokningslänk</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Boka alla delar</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>inget ännu</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} av {free} lediga</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alla {count}</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>Också lediga, behövs inte</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name}: upptaget {times}.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Nästa lediga: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>{name} har tider till {time}. Det här är {length} för långt.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>{name} har inte öppet den här tiden.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Ny hemlighet för {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>äldre</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>nyare</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>skapad på en annan dator</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återkalla</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Återkalla hemligheten för {name} ({age})</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>vilken adress som helst</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Ändra vart {name} skickar tillbaka folk</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Lägg till klient</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Klientuppgifter</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Varje app som anropar porten har ett eget par</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Appens namn</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Monterns webbplats</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>senaste anrop {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Hemligheten återkallad</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>Den här datorns klocka går {length} efter den delade kalenderns. Ställ den rätt: den avgör vilka tider som är över.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>Den här datorns klocka går {length} före den delade kalenderns. Ställ den rätt: den avgör vilka tider som är över.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Kolumner: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Flyttad till {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Nu {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Flyttad till {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Bokat: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Sparad: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Händelsen raderad</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Alla delar avbokade</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, med de följande</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, med hela serien</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, med hela serierna</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Öppet längre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En till</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta på det</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Varje visad dag</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>morgonen</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>kvällen</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>stängningstid</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Ingen kontakt med den delade kalendern. Inget kan sparas förrän den är tillbaka.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>Diskarna delar en PostgreSQL. Den som sköter den tar kopiorna där, med pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Spara en kopia av allt</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Kopior av en disk (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Spara en kopia av allt: mappen för den förra är inte här. Sitter USB-minnet i?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Sparade en kopia: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Kopiera till andra dagar</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Kopiera tiderna för</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>Till, i stället för det som står där</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>på mässan</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>här nu</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>hålls kvar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenade</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>föremål</numerusform>
            <numerusform>föremål</numerusform>
        </translation>
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
        <translation>{item} är inte hos dig. Fråga personalen.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Signera först, eller börja om.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Skanna kortet för den som får det.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>kort vid {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} är nu hos {name}, åter här: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Lämnat vidare</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>Ditt till {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Tack</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} är tillbaka.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}, ska åter hit.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} försenat</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>ute till {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>ur drift till {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>ska kalibreras</translation>
    </message>
    <message>
        <source>here</source>
        <translation>här</translation>
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
        <translation>Taget av {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Lämnat vidare från {former} till {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Återlämnat av {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} får behålla det längre</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ur drift</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>I drift igen</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibrerat</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Service gjord</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Återlämnat av {by}, var hos {name}</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>{day} · nästa {next}</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>{moment} · {note}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Till {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Skick: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>PIN-koden är fel. {n} försök kvar.</numerusform>
            <numerusform>PIN-koden är fel. {n} försök kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>För många försök. Försök igen om {n} s.</numerusform>
            <numerusform>För många försök. Försök igen om {n} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Vi känner inte till koden. Kontrollera bokstäverna eller fråga personalen.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Inget här har koden. Kontrollera bokstäverna.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Det här är inte utlämnat. Inget ändrades.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} är hos någon annan, åter: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} är ur drift till {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} måste kalibreras först.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>{item} kräver en introduktion.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>{item} har kasserats: ingen får det längre.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Med det här kortet får man inte ta utrustning.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Det här kortet har ingen PIN ännu.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Fråga personalen.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>När det är gjort trycker du på ”Kalibrerat” bredvid.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Det ändrar du under ”Personer och kort”.</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>Någon annan har bokat {item}: {time}.</translation>
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
        <source>any time</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>Hours on {day}</source>
        <translation>Tider {day}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Slå ihop dem</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, har händelser</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
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
        <translation>Öppettider per dag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} person har något kvar där. Säg till först.</numerusform>
            <numerusform>{count} personer har något kvar där. Säg till dem först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>Ångra tar tillbaka dem tills disken stängs. Skriv {count} för att fortsätta.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Hur många kalendrar som raderas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} person har något kvar där. Säg till först.</numerusform>
            <numerusform>{count} personer har något kvar där. Säg till dem först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>Ångra tar tillbaka den tills disken stängs. Skriv dess ID för att fortsätta.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>Kalenderns ID</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Radera ”{name}”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>Radera ”{name}” och dess enda bokning?</numerusform>
            <numerusform>Radera ”{name}” och dess {count} bokningar?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} önskemål</numerusform>
            <numerusform>{count} önskemål</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>Öppna {day} {hours}</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · stängt · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · allt taget · {name}</translation>
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
        <translation>stängt</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>alla {open} tagna</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} av {open} lediga</translation>
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
        <translation>Efterfrågan</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Årets dagar</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Veckans timmar</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Inga kalendrar här.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Skapa den första under Kalendrar; vad som är ledigt och vad som önskas visas här.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå till Kalendrar</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>en annan timme eller dag</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>säg vad en timme innehåller; gå till en dags vecka</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} av {open} timmar lediga</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} för mer än en dag: de säger inget om timmen.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Kalendrar utan tider räknas som öppna när som helst: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exportera önskemålen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} skrivna till {file}</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 veckor</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exportera önskemålen</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alla kalendrar</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Pekläge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk på den här skärmen</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Vad besökare får frågor om</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Spara en kopia av allt…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Gå tillbaka till en kopia…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tangenter på den här skärmen</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Stäng disken</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>Disken byter språk vid nästa start: {language}</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Lämna ut</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>Den här skärmen går att peka på. Pekläget gör allt stort nog för ett finger.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Pekläge</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Text på {percent} %</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk på den här skärmen</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Alla kiosker</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Sätt namnet</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sätt PIN</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Glöm dem</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Listor med kolumner (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Importera en kortlista</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Ingen PIN för personalen ännu: en kiosk går inte att lämna.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>Personalens PIN, satt {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Inget namn ännu: kiosker, sidor och lappar har inget.</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Ingen kortlista: en skanning fyller inte i något.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>Ett kort är känt för skannern.</numerusform>
            <numerusform>{count} kort är kända för skannern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Besökares uppgifter raderas {count} dag efter bokningen.</numerusform>
            <numerusform>Besökares uppgifter raderas {count} dagar efter bokningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Besökares uppgifter raderas {count} dag efter den {day}.</numerusform>
            <numerusform>Besökares uppgifter raderas {count} dagar efter den {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>{what}, tid</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Tidsväljare</translation>
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
        <translation>Element för din egen sida</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>En token som bara de här kalendrarna och den här origin kan använda</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Välj minst en behörighet.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Det här är ingen origin. Skriv den som https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Dag- och veckolista, bara läsning</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Tidsväljare och tillgänglighet</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>Låt en person redigera sina egna regler</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>Visa den anslutna kalendern</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Skapa en token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Kopiera inbäddningskoden</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Inbäddningskod</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Det här elementet behöver en token med behörigheten {name}.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Sätt din token i stället för {token}.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Tid i {city}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>till {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Den här länken bokar kalendrar från en annan app, som ensam kan skapa tokens för dem.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Förhandsvisning av {title}: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>Inga tider att välja</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Inga händelser i dag</translation>
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
        <translation>Hittat</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Osäker, fortfarande ute</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Ute utan bokning</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Boka…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Redigera föremål</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Kalibrerat i dag</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ur drift</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Introduktioner och kort</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Skriv ut etikett</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportera historik</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Kassera…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} ska åter {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} väntar på det från {moment}.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>Dess plats är {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Kopierade ett meddelande till {name}.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} är i drift igen.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} har {item}. Ta emot det först, kassera det sedan.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportera historiken</translation>
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
            <numerusform>{name} har {n} föremål.</numerusform>
            <numerusform>{name} har {n} föremål.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} är ur drift till {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>En flyttad bokning har ändrats sedan dess, så bokningarna står kvar där de är.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>I drift igen ändå</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Bytte namn till {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>Kasserade {item}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>Sparade {file}. Ingen rad i historiken har ändrats eller tagits bort.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>Sparade {file}. Historiken stämmer inte: rader i den har ändrats eller tagits bort.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>välj ett föremål</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>tidigare, senare</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>dag, vecka, fyra veckor</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>lämna ut</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>ta emot</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>skanna eller skriv en kod</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>skriv ut etiketter</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>boka föremålet</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>byt namn på föremålet</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>hitta ett föremål</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Fyra veckor</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Visade dagar</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Skanna kod</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Hitta ett föremål</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Lägg till utrustning</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Personer och kort</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Skriv ut etiketter</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Ingen utrustning ännu</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Lägg till ett föremål med koden på etiketten, och lämna sedan ut det genom att skanna.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>Visa det</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>Någon raderade det här alldeles nyss.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Spara ändringen först, eller avbryt den.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>Inga undantag från den här veckan.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Lägg till ett undantag</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tid</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>Till exempel VIP-visning</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Stängt för</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Spara regel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Inga regler ännu: öppet när som helst.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Bara extra tid.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Undantag per datum</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>De närmaste två veckorna</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Öppettider efter regler och undantag</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>Regler läggs ihop, extra tid läggs till reglerna, stängt går före. Extra tid sparas som en available period. Stängd tid sparas som en upptagen händelse med namnet Closed.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>Läser kalendrar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Exportens förlopp</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Händelse {number} av {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exporten stoppades. Ingen fil skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} händelse</numerusform>
            <numerusform>{count} händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>{events} skrivna till {file}</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} skrivna till {count} fil</numerusform>
            <numerusform>{events} skrivna till {count} filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>Låt {name} behålla ”{item}” längre</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Åter</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} ska åter {moment}.</translation>
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
        <translation>Inga regler ännu: öppet när som helst</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Avboka</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Radera händelse</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Varför det här valet</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Bokat som undantag</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Utanför öppettiderna</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>På kiosker</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Bokat vid</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bokningskod</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Kopiera ID</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID kopierat</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation>Bara när det är upptaget</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Allt utom privata händelser</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Avsluta det här flödet</translation>
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
        <translation>Nytt flöde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Kopiera adressen nu: den visas inte igen. Den som har den läser kalendern.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga ännu</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flöden</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Bara när det är upptaget</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Allt utom privata händelser</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>Flödet är avslutat. Adressen öppnar ingenting längre.</translation>
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
        <translation>En</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Två</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Fyra</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fem</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sju</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Åtta</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nio</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Tio</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elva</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Tolv</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Minst {count} tid passar</numerusform>
            <numerusform>Minst {count} tider passar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} tid passar</numerusform>
            <numerusform>{count} tider passar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Minst {count} lucka passar</numerusform>
            <numerusform>Minst {count} luckor passar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} lucka passar</numerusform>
            <numerusform>{count} luckor passar</numerusform>
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
            <numerusform>{count} lucka</numerusform>
            <numerusform>{count} luckor</numerusform>
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
        <translation>Alla {count}</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>Någon av {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} av {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, {start} till {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>{name} har tider till {time}. Det här är {length} för långt.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>{name} har tider från {time}. Det här är {length} för tidigt.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>No calendars here.</source>
        <translation>Inga kalendrar här.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Skapa den första under Kalendrar; sedan hittas dess lediga tider här.</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>Vem måste vara ledig?</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Lägg till kalendrar, så visas tiderna här.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Lägg till kalendrar i {part}, så visas tiderna här.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Det här fönstret är över.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Välj ett annat fönster för att leta efter tider.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>Inget passar för {length} i det här fönstret.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Försök med kortare längd, längre fönster eller färre personer.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} står i vägen: inget passar för {length} i det här fönstret.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Försök där med kortare längd, längre fönster eller färre personer.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} står i vägen: den får plats, men aldrig efter {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Försök med andra pauser, en annan ordning, flera dagar eller ett längre fönster.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Hitta en tid</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Välj en tid för att se vilka som är med.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} är inte ledig längre. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Bokat: {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Börja från en typ</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Börja från en bokningstyp</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Visa som förfrågan</translation>
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
        <translation>Den är tom ännu. Hur vill du börja?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>Demon laddas.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Titta på demon</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>För att prova, inte för en egen disk</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Importera kalendrar</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>Från iCalendar-filer, eller en mapp med dem</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tillbaka till en kopia</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Allt som sparats, här eller någon annanstans</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Börja tomt</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>Skapa den första kalendern själv</translation>
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
            <numerusform>{count} bokning, {days}</numerusform>
            <numerusform>{count} bokningar, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Hittades genom samma e-postadress eller telefonnummer.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Hittades genom samma e-postadress.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Hittades genom samma telefonnummer.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>Ingen e-postadress och inget telefonnummer är känt, och bara ett namn säger inte vem det är.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} händelse utan bokning</numerusform>
            <numerusform>{count} händelser utan bokning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Följer med till {count} bokning för andra</numerusform>
            <numerusform>Följer med till {count} bokningar för andra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} anmälan</numerusform>
            <numerusform>{count} anmälningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} länk som ingen bokade</numerusform>
            <numerusform>{count} länkar som ingen bokade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} tidigare steg i andras historik</numerusform>
            <numerusform>{count} tidigare steg i andras historik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} länk som nämner adressen är fortfarande öppen. Den glöms på sin dag.</numerusform>
            <numerusform>{count} länkar som nämner adressen är fortfarande öppna. De glöms på sin dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>Besökaren är glömd. Rester i databasens fil försvinner inom några minuter.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>Besökaren i {count} bokning är glömd.</numerusform>
            <numerusform>Besökaren i {count} bokningar är glömd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>Glömma den här besökaren?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Behåll tiderna</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Avboka dem</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>Det som återstår</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Jag vet att det här inte går att ångra</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Glöm för alltid</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>Inget är känt om den här besökaren längre.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Namn, adress, nummer, svar och personalens anteckningar raderas överallt, också ur historiken. Tiderna blir kvar, utan namn.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Den här besökaren har signerat för utrustning. Historiken för det är förseglad och blir kvar.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>och {count} till</numerusform>
            <numerusform>och {count} till</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>De avbokas, och deras tider är lediga för andra.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>Deras tider förblir tagna, och ingen vet för vem.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Glömmer</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Bokning {number} av {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>Tas ur databasens fil</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Säg varför, så att andra förstår.</translation>
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
        <translation>Hela dagen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
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
        <translation>Varför det här är ett undantag</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Visas som</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Boka för gäster…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Boka som undantag</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Boka ändå</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>Diskarna delar en PostgreSQL. Den som sköter den går tillbaka till en kopia där, med pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tillbaka till en kopia</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Kopior av en disk (*.sqlite);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Gå tillbaka till en kopia: mappen för den förra är inte här. Sitter USB-minnet i?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tillbaka till en kopia</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Läser {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Gå tillbaka till den här kopian</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>Ser efter om {file} är hel</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>Läser {file}: {done} av {total} MB</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>I kopian</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>Personalens PIN, länkar och det som appar behöver för att komma in blir åter som då.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>Det som finns här nu sparas först, som ”{file}” i {folder}. Du kan gå tillbaka till det på samma sätt.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>Det är kopian av en annan disk: inget av det som finns här finns i den.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>Ingen bokning går förlorad. Annat som ändrats sedan dess finns inte i den.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>Inget går förlorat: inget har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{file} går inte att läsa: {reason}. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>före återgång</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Inget har någonsin skrivits i den</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Allt fram till {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} kalender</numerusform>
            <numerusform>{count} kalendrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} bokning som återstår</numerusform>
            <numerusform>{count} bokningar som återstår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} bokning som gjorts sedan dess finns inte i den.</numerusform>
            <numerusform>{count} bokningar som gjorts sedan dess finns inte i den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>Av dem återstår: {count}. Skriv upp dem först.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} bokning har flyttats eller avbokats sedan dess.</numerusform>
            <numerusform>{count} bokningar har flyttats eller avbokats sedan dess.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>en annan disk</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>en kiosk</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>en nummertavla</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>en port (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>kiosken ”{name}”</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ett annat program</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Fortfarande öppet: {names}. Stäng det som är öppet där och försök igen.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Allt är som i {file}. Det som fanns här innan: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>Kopian togs inte i bruk, och inget ändrades.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Lägg till kalender</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Ta bort grupp</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens namn</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klicka för att byta namn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Några</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Hur många som behövs</translation>
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
        <translation>Grupp</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
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
        <translation>En gäst till</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Namn på gäst {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Företag för gäst {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>E-post för gäst {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Telefon för gäst {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Ta bort gäst {number}</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>Lämna vidare ”{item}”</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Lämna vidare</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>Det går från {name} direkt till någon annan.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Vart det går</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>vid disken</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>{name} har {item} nu.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>Kort eller etikett</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Skanna eller skriv ett kort eller en etikett</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Åter på en egen tid</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Åter</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Lämna ut ändå, in i någon annans bokning</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Vart det går</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Skanna det som går ut, och kortet för den som tar det.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>vid disken</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>{item} kräver en introduktion, och {name} har ingen giltig.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} fick en introduktion</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Åter {time}, enligt bokningen.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Inte bokat: en bokning skapas till {time}.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>Utelämna {item}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} ber om hjälp</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jag kommer</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Någon går till {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} ber om hjälp</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jag kommer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Kalender skapad</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Kalendern raderad</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Bytte namn till {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Färg, grupp eller sort ändrad</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Kalendern ansluten igen</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Regeln {name} skapad</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Regeln {name} ändrad</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Regeln {name} raderad</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Extra tid {when} skapad</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Extra tid {when} ändrad</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Extra tid {when} raderad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Raderad: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Ändrad: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>Med en annan i ett steg</numerusform>
            <numerusform>Med {count} andra i ett steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} händelse tillagd</numerusform>
            <numerusform>{count} händelser tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Tillagd, {count} gång</numerusform>
            <numerusform>Tillagd, {count} gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} händelse raderad</numerusform>
            <numerusform>{count} händelser raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Raderad, {count} gång</numerusform>
            <numerusform>Raderad, {count} gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} händelse flyttad</numerusform>
            <numerusform>{count} händelser flyttade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Flyttad, {count} gång</numerusform>
            <numerusform>Flyttad, {count} gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} händelse ändrad</numerusform>
            <numerusform>{count} händelser ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Ändrad, {count} gång</numerusform>
            <numerusform>Ändrad, {count} gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Bokad för {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Tillagd för {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Den som kom glömdes</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Kom till slut</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Anlände</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Flyttad från {former} till {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>Från {went} till {came}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>{came} tillkom</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>{went} föll bort</translation>
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
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>”{reason}”</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Ta tillbaka: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Ett steg taget tillbaka</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Tider från ”{name}”</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Läser tabellen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Sätt de här tiderna</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Alla kalendrar i tabellen har redan de här tiderna.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} kalender får de här tiderna i stället för sina egna.</numerusform>
            <numerusform>{count} kalendrar får de här tiderna i stället för sina egna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Dagar som tabellen inte nämner är stängda. Extra tider och stängda datum blir kvar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} bokning ligger utanför de här tiderna. Den får vara som den är.</numerusform>
            <numerusform>{count} bokningar ligger utanför de här tiderna. De får vara som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>Tiderna för varje kalender</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} rad i tabellen är fel. Inget ändrades.</numerusform>
            <numerusform>{count} rader i tabellen är fel. Inget ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Rätta dem och välj tabellen igen.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Rader som är fel</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>Tabellen har ingen rad med kalender, veckodag, från och till.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>Fyra kolumner behövs: kalender, veckodag, från och till.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>Det finns ingen kalender ”{value}”. Skriv dess ID eller namn som det står i listan över kalendrar.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Flera kalendrar heter ”{value}”. Skriv ID för en av dem.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>”{value}” är ingen veckodag. Skriv dess namn, eller 1 för måndag till 7 för söndag.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>”{value}” är ingen tid. Skriv den som 9:00 eller 17:30, eller 24:00 för midnatt.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} slutar inte efter att det börjar. Tider över midnatt är två rader: till 24:00, och från 0:00 nästa dag.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Den överlappar rad {other}. Gör en rad av båda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Tider för {count} kalender satta</numerusform>
            <numerusform>Tider för {count} kalendrar satta</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Tegel</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Aprikos</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Senap</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Löv</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagun</translation>
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
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orkidé</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafit</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
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
        <translation>Ett ID, till exempel room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Skapa kalender</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Skriv ett ID som du väljer. Finns det, öppnas dess kalender. Annars skapas en ny. Samma ID skapar aldrig två.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>Nytt ID</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Öppnar {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Öppna kalender</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Ge kalendern ett ID på högst 255 tecken.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Läser filer</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Importens förlopp</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Läser fil {number} av {total}</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>Skriver {number} av {total}</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Importen stoppades. Inget importerades.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Importerat, med något utelämnat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Det som inte gick att läsa</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} kalender</numerusform>
            <numerusform>{count} kalendrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} händelse</numerusform>
            <numerusform>{count} händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>{calendars} med {events}: {created} nya, {updated} ändrade, {same} som förut.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>Gick inte att läsa: {count}.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>Kopiera event_id</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>Kopiera event_uid</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>Visa bara den här kalendern</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Kalenderns namn</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Byt namn (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Mer för den här kalendern</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Redigera regler</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Öppettider den här veckan</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Inga regler ännu: öppet när som helst</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>Öppna i agendan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Ge kalendern ett namn.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Färg, grupp och sort</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Kopiera ID</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Frånvarande…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>Kopierade {value}</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} av {open} öppet</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Föremål</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Mer för det här föremålet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Vilka som har haft det</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Lämna ut</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>I drift igen</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibrerat</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Lämna vidare</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ur drift</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Boka…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>Åter {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Ur drift till {moment}: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>Kalibreringen skulle göras {day}. Tills den är gjord får eller bokar ingen det.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte sagt</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Åter</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Hemhylla</translation>
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
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Be {name} om det</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Lägg till utrustning</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>Redigera ”{item}”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>Kalender-ID</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Kod på etiketten</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Hemhylla</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>Vad som är lika: det ena ersätter det andra</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Bara för personer med giltig introduktion</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>Måste kalibreras</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Kalibrering senast</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det här behövs.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>Ett annat föremål har redan den här etiketten, i bruk eller kasserat.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>Lägg till i väntelistan</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>Vad de kom för</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Vad de heter</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Bara för personalen. Tavlan visar numret.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>till {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>så länge det behövs</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Kan stanna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Ge ett nummer</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Gå till ett datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>tis, 24/12 eller imorgon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>Skriv en dag, till exempel tis eller 24/12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Tangenter på den här skärmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dold</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Dölj %1</translation>
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
        <translation>Skift</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>mushjul</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Längre ner</translation>
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
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Inte startad ännu</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Tyst {length}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Stängd kl. {time}</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Stängd {day} kl. {time}</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>Lämnad av personal kl. {time}</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>Lämnad av personal {day} kl. {time}</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Skanna något vid kiosken…</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>Bad kiosken skriva ut en lapp…</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Skannern fungerar.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Lappen skrevs ut.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Skrivaren har inget papper.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>Kiosken har ingen skrivare med det namnet.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>Skrivaren fungerar inte.</translation>
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
        <translation>Glöm den här kiosken</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Ingen kiosk har startats ännu.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Gör den här skärmen till en, eller starta ”apcdesk kiosk --place NAMN” på en annan. Den dyker upp här av sig själv.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk på den här skärmen</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} ställs in på nytt</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>Bilden är på väg</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen går inte att läsa.</translation>
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
        <translation>Papper</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Första lediga etikett</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Ingen skrivare på den här datorn</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Föremål</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Första lediga etikett på arket</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Föregående ark</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nästa ark</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
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
        <translation>Sparad: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} etikett går till {printer}.</numerusform>
            <numerusform>{count} etiketter går till {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>Inte utskrivet. Skrivaren har inget papper.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>Inte utskrivet. Skrivaren finns inte längre.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>Inte utskrivet. Det går inte att skriva till skrivaren eller filen.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Plats {number}: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Plats {number}: redan använd</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Plats {number}: tom</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Banor för {day}, valt: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} erbjuds inte. Retur frågar varför.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Frågat: varför inte {time}?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>Piltangenterna går genom tiderna.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, öppet: {hours}, upptaget: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{time} {day}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} till {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftad</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ur drift</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>osäkert, föremålet är fortfarande ute</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>inte tillbaka ännu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>med {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Föregående dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nästa dag</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Banor</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbokad</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>Visa {guest} i agendan</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Den filen eller mappen finns inte längre.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>Mappen har ingen fil som slutar på .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>Filen går inte att öppna. Den kanske används, eller får inte läsas härifrån.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Det här är ingen iCalendar-fil. Exportera den en gång till där den kommer från.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>Den har inget UID som den kan kännas igen på nästa gång.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>Dess UID är för långt.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Den slutar inte efter att den börjar.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>{name} saknas.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>{name} går inte att läsa.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>Den går inte att läsa: ett datum, en tid eller upprepningen är ogiltig.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Allt taget</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Lite till mycket ledigt</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Ouppfyllda önskemål</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>Låna ut tider för {kiosk}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Utlånat till</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Ingen kan ta de här tiderna vid den här kiosken.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>dagens slut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Låna ut</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>Säg vem som får de här tiderna.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutet är före början. Börjar {start}, slutar {end}.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>Låna ut tider</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>Utlånat till partner</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>Utlånade tider är stängda för den här kiosken. Länkar, program och personal ser dem fortfarande.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>{calendar} till {partner}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Ta tillbaka: {what}</translation>
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
        <translation>Längd i minuter</translation>
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
        <translation>Nummer {number} har gått</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>Nummer {number} kom inte</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>Nummer {number} är bokad för {time}</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Det finns ingen tid för nummer {number} i dag.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>Väntelista</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>lägg till någon i listan</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>gå genom numren</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Öppna nummertavlan</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Lägg till i listan</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Skapa en bokningstyp</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Betjänas nu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Utdelade nummer</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokade</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gick</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Sena avbokningar</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Fyllda luckor</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Erbjudanden</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>Det som blir ledigt erbjuds den första som passar, under</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Hur länge ett erbjudande gäller</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Den som kommer utan bokad tid tar ett nummer här eller vid en kiosk.</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Ett nummer gäller en bokningstyp, och det finns ingen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} väntar</numerusform>
            <numerusform>{count} väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Ingen just nu</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>Nummer {number} är utdelat</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Skicka vidare</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ropa upp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>erbjuds inte längre</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sedan {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>kan stanna till {time}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Ropa upp igen</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Erbjuds till {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>ingen tid i dag</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>omkring {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Nummer {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>Har gått</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>Återupptog {name}</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>Pausade {name}</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>Avslutade {name}</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Spara koden som SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-bilder (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Skanna för att välja en tid</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Spara en affisch som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>Kopierade texten att skicka</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Inget e-postprogram svarar. Texten att skicka är kopierad.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>Skapade {name}</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Länken är avslutad. Inget ändrades.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Sparade {file}</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>Avsluta den här länken</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Bokningslänk · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>sedan {day} · {count} avbokade</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Snabbkod {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Besökare skriver den på {address}, eller skannar.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Tar emot bokningar</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Kopiera som meddelande</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Skriv ett mejl</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Den som skannar öppnar länken</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affisch</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Spara en affisch som PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Spara koden som SVG</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Snabbkod</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
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

Välj den tid som passar dig:
{url}

Eller öppna {address} och skriv koden {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Besökare läser det ovanför tiderna.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Tar emot bokningar till en dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Skapa länken</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Ge länken ett namn.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>Skapade {name}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} öppna, {closed} stängda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>Pausad {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>Bokningstypen finns inte längre</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avslutad {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} bokade</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · slutar {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Bokad {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>För en besökare, av {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Buffertar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Framförhållning</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Efter bokning</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Visar bokningen och en kalenderfil</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bokar</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Bokar {count} av</translation>
    </message>
    <message>
        <source>and</source>
        <translation>och</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>och {count} av</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, en start per {interval}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min före, {after} min efter</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, inom öppettiderna</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Till {last}, inom öppettiderna</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>De närmaste 30 dagarna, inom öppettiderna</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>In i sista minuten</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Minst {length} i förväg</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Länkar &amp; element</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>välj en länk</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>kopiera dess adress</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>skapa en länk</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Ny länk</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Inga länkar ännu</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Skapa en, så bokar besökarna sina tider själva.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Skapa en länk</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Skapa en bokningstyp</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>En länk erbjuder en bokningstyp, och det finns ingen.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>Porten är av, så ingen kan öppna länken.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Bara den här datorn når porten: en besökares telefon kan inte öppna länken.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Öppna porten</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Kopierade adressen</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>eller öppna {address} och skriv den här koden:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen grupp</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupper i bruk</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Står för</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>I listan över kalendrar</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Bredvid agendan</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Ge kalendern ett namn.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>go to {pane}</source>
        <translation>gå till {pane}</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>hitta allt, gör allt</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrera den här listan</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>gör om</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>nästa område</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>kiosk på den här skärmen</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>tangenter på den här skärmen</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>större text, mindre text</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>text som systemet visar den</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>stäng disken</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} händelse flyttad</numerusform>
            <numerusform>{count} händelser flyttade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} händelse kopierad</numerusform>
            <numerusform>{count} händelser kopierade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} händelse raderad</numerusform>
            <numerusform>{count} händelser raderade</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Bokat: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} händelse utklippt</numerusform>
            <numerusform>{count} händelser utklippta</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Ctrl V lägger den på den markerade tiden.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>Det finns ingen händelse i urklipp.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} händelse inklistrad</numerusform>
            <numerusform>{count} händelser inklistrade</numerusform>
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
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Inga regler ännu: öppet när som helst</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
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
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Ny länk</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Bokningstyp</translation>
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
        <translation>Ny hemlighet för ”{name}”</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Kopiera den till appen nu: här visas den öppet bara den här gången.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>Hemligheten före den gäller tills du återkallar den.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Ny hemlighet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>De närmaste två veckorna: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Visa alla kalendrar</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Nästa bokning: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Alla kalendrar är dolda.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Inget är bokat i dag.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>Inget är bokat den här månaden.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>Inget är bokat den här veckan.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>Inget är bokat {day}.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>Inget är bokat i {month}.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>Inget är bokat vecka {number}.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Allt som är bokat {day} ligger i dolda kalendrar.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Allt som är bokat i {month} ligger i dolda kalendrar.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Allt som är bokat vecka {number} ligger i dolda kalendrar.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>Vad den erbjuder</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>I den här ordningen, fyra av dem på första skärmen.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Dela ut nummer här</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}: längre upp</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}: vad besökare får frågor om</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Engångslänk · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Skapad av</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Frågar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Säger</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Öppettider den här veckan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Gå tillbaka till en kopia…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Stäng disken</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>Kalendern går inte att öppna</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>Värt att öppna</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Ingen önskade en timme då ingen fanns att få.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Bokat utanför de här tiderna</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>Visa {name}, {when}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
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
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: som systemet</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: ljust</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: mörkt</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: hög kontrast</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Ny bokningstyp</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Spara en kopia av allt</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Gå tillbaka till en kopia</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Tangenter på den här skärmen</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Stäng disken</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Hitta vad som helst</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Händelser, kalendrar, kommandon</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Inget heter så.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Boka ”{line}”</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
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
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Hitta en tid</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Efterfrågan</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Väntelista</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Länkar &amp; element</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosker</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port &amp; delning</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Kortaste pausen före, i minuter</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>Längsta pausen före</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuter som hålls fria före</translation>
    </message>
    <message>
        <source> before</source>
        <translation> före</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuter som hålls fria efter</translation>
    </message>
    <message>
        <source> after</source>
        <translation> efter</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Paus från</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Paus upp till</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Håll fritt</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>valfri längd</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>ingen paus</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Delens namn</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Besökare läser det. Klicka för att byta namn</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Ta bort den här delen</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: tidigare</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: senare</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Hide the single ones</source>
        <translation>Dölj de enskilda</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Visa var och en</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · inte ledig</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Personer och kort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det här behövs.</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Introduktioner på</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Ingen ännu. Den som tar utrustning behöver ett kort, och en PIN att signera med.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Skanna eller skriv det</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 till 8 siffror</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Får ta utrustning</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Låt vara som det var</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som förut</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>Ny PIN för {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Introducera</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>Introducera {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>får inte ta utrustning</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>signerar med PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>ingen PIN ännu</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, introduktion till {day}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>är med</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>är inte med</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Avmarkera</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} händelse vald</numerusform>
            <numerusform>{count} händelser valda</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 min tidigare</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min senare</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidigare</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senare</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>En vecka senare</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>Personalens PIN för kioskerna</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Sex siffror som öppnar vägen ut ur varje kiosk. Håll ner det övre hörnet vid en kiosk i tre sekunder.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sätt PIN</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Det här är en annan PIN än den ovan.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Vilka som är här</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Kiosker, sidorna som telefoner öppnar, affischer, lappar och nummertavlan bär det här namnet.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Namn på butiken, företaget eller föreningen</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Monter på en mässa (valfritt)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>Alla tider här är lokal tid i {place}. Den här datorn går efter tiden i {computer}.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Använd tiden i {computer}</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>Från nästa start av varje disk och kiosk är alla tider lokal tid i {computer}.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>HTTP-porten är på</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>HTTP-porten är av</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Alla på det här nätverket når porten. Bokningar skyddas av klientens hemlighet.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>Inget efterfrågades den senaste minuten</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>en klient</numerusform>
            <numerusform>{count} klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>en förfrågan</numerusform>
            <numerusform>{count} förfrågningar</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} per minut, oftast {typical} ms</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>Cronofys SDK:er kan använda adressen som API-värd</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Det här nätverket</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Vem som når den</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Vanlig HTTP</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>Port {number} används av ett annat program.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Använd {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>Porten går inte att öppna: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port &amp; delning</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Förfrågningslogg</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delning</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Ett program som inte kändes igen</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. Inget sparades.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>skickade sådant som inte går: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>använde en hemlighet eller token som saknas, är okänd eller har gått ut</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>bad om mer än dess token tillåter</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>bad om något som inte finns här, eller är någon annans</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>använde en metod som adressen inte har</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>skickade mer än en MiB</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>frågar för ofta</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>ombads komma tillbaka: databasen var upptagen</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>råkade ut för ett fel hos oss; detaljer finns i loggen</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>nekades</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>Lokalens bild</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Teckningen</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Inget bokat</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Visas som ledig</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hela dagen</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Utskrivet {day}, {time}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>En sida för var och en: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>Inte sparat. Filen går inte att skriva.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Sparad: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>Inte utskrivet. Skrivaren svarar inte.</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Skrivare och skanner</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Vart lappar går</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Inga lappar</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>En skrivare hos kiosken</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>PDF-filer i en mapp</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Skrivarens namn</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Som kioskens dator kallar den.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>En mapp på kioskens dator.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Papperets bredd</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm brett</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Skriv ut en testlapp</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Prova skannern</translation>
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
        <translation>{name} har inga regler, så det är öppet när som helst.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>En bokning upprepas inte. Gör en händelse som gör det.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} är skadad, eller inte hela kopian. Välj en annan.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} är filen som används. Välj en kopia av den.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Den sista dagen är redan över.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Alla provar den PIN-koden först. Välj en annan.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} är ingen kopia av en disk. Välj en fil som en disk har sparat som kopia.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Ett program skriver den här serien. Ändra dess händelser en i taget.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Högst {limit} frågor ställs.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>En nyare apcdesk har gjort {name}. Uppdatera den här först.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} behöver {megabytes} MB på skivan där disken har sina data. Gör plats där och försök igen.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Den här händelsen hör inte till en serie. Ändra den ensam.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Det här har inte börjat ännu.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Det här pågår inte just nu.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>{name} har inte öppet under den här tiden, så en till skulle inte heller ha det.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>En i en serie har ingen egen regel. Ändra alla, eller den här och de följande.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>Det är diskens egen fil. Välj ett annat namn för kopian.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>En extra tid varar högst 366 dagar.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Det finns två regler {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Någon har redan det här kortet.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Den kalendern har redan den här händelsen.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Det finns högst {limit} svar att välja bland, alla olika.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Ange minst två svar att välja bland.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>En app behåller en hemlighet. Skapa en ny först.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>En app har högst 2 hemligheter. Återkalla en först.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>Listan har ingen sådan kolumn.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Skriv ett antal dagar från 1 till {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Den här tiden är redan över.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Slutet är inte efter början.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>Filen är ingen lista med en kod och ett namn i två kolumner.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Det här är en annan fil än den som behövs.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>Det finns ingen mapp att spara filen i.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Ange vem som kommer.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>Ett annat föremål har redan den här etiketten.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>En kalender heter redan så.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Välj vem eller vad som behövs.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Det här är ingen PNG- eller JPEG-bild.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>Bilden är större än 4 MB.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>PIN-koden är 6 siffror.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>En PIN har 4 till 8 siffror.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>Två frågor har samma ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Säg varför det här är ett undantag.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>Längden är mellan 1 och 1440 minuter.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Ingen rad har en kod och ett namn.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>Tider börjar med så många minuters mellanrum som en dag kan delas i.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Välj minst en kalender.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en titel.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>Bredden är mellan {low} och {high} millimeter.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Det här står där två gånger.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>En av de här kalendrarna är okänd.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Det här liknar ingen e-postadress.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Använd 1 till 64 bokstäver från A till Z, siffror och tecken, utan mellanslag.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Det här liknar inget telefonnummer.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Skriv en tid som 2027-03-11T17:00:00Z, eller ett datum som 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Det här är ingen webbadress. Börja med https:// och utelämna mellanslag.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Det finns redan {limit}, och fler går inte.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>En lista behövs.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Bara true eller false går.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Ett datum behövs.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Ett heltal behövs.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>Ett heltal större än 0 behövs.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Ett objekt behövs.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>En text behövs.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Bara true går.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Bara en av {first} och {second} går.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Det här är okänt här.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Det här går inte.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Skriv ett tal från {low} till {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Något behövs här.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Det här är redan taget.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Skriv högst {limit} tecken.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Högst {limit} går.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Tidszonen är okänd.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuter som hålls fria före</translation>
    </message>
    <message>
        <source> before</source>
        <translation> före</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuter som hålls fria efter</translation>
    </message>
    <message>
        <source> after</source>
        <translation> efter</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Använd deras regler</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Allt på en dag</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Sedan en del till</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Hitta tider</translation>
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
        <translation>Vem måste vara ledig</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Håll fritt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Öppettider</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Den här sökningen som förfrågan</translation>
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
        <translation>Skriven som</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Sök efter det här</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Klistra in JSON för en förfrågan här, eller ett curl-kommando.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>Innehållet i POST {path}. Klistra in ett annat över det, eller ett curl-kommando, för att söka efter det.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Sätt hemligheten för appen som kalendrarna hör till i stället för {secret}.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Behöver pycronofy. Sätt appens hemlighet i stället för {secret}.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>Inte frågat: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Vad vill du veta?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>Ett ord till hjälp, om det behövs</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Svar att välja bland</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Första; andra; tredje</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Skilj svaren åt med semikolon.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Fråga det här tidigare</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>Fråga inte det här längre</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>En rad text</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>En längre text</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Ett telefonnummer</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Ett av flera</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Namn och ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Radera regeln</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Alla i {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alla kalendrar</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Fråga något mer</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad som händer med det</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>Om de vill</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
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
        <translation>Vem som kommer</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Egna frågor</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Besökare kan läsa det här innan de bokar. Lämnas det tomt läser de att ingen annan ser det.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>Det här frågas besökare om från och med nu</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>Det här är för långt för skärmen.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Skriv frågan.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Ange två till tolv svar, vart och ett en gång.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Lägg till snabbt</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes tis 15:15 45m med Sofie + kontor</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>Vad, när, med vem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Skriv vad det är.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, hela dagen</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Ingen här heter ”{name}”.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name}: upptaget {times}.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}: det här är utanför öppettiderna.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Visa sidofältet</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>Det enda valet vid den här tiden</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Vald för hand</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Tog över</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Bara {name} var ledig</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name} valdes för hand</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} tog över</translation>
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
            <numerusform>{minutes} bokad minut {day}</numerusform>
            <numerusform>{minutes} bokade minuter {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Vart ”{name}” skickar tillbaka folk</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Den som låter appen använda sin kalender kommer tillbaka till en av de här adresserna, precis som den står här. Utan någon får appen ange vilken adress som helst: låt det vara så bara medan den utvecklas.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Det här är ingen webbadress. Börja med https:// och utelämna mellanslag.</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Adress {number}</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename “{item}”</source>
        <translation>Byt namn på ”{item}”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>Koden på etiketten blir kvar. Det som skrevs i historiken behåller dåtidens namn.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det här behövs.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Upprepas</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hur många gånger</translation>
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
        <translation>flyttad</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>kom utan tid</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Median från bokning till besök: {days} dagar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Återstår</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
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
        <translation>Vecka</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Hur många dagar</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Spara som tabell…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Rapporten skriven till {file}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>genomförda</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom inte</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbokade</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttade</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>kom utan tid</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>Inget var bokat den här veckan.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>Inget var bokat den här dagen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
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
        <translation>Alla</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Vilka förfrågningar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Förfrågningslogg</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Inga förfrågningar ännu.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Problem {count}</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>{time}, {status}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Allt på en dag är en förfrågan för varje dag. Det här är {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}: Hitta en tid har inget fält för det.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Det här är inte JSON för en förfrågan.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå till Kalendrar</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>sökt på {ms} ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Ingen sökning ännu</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Det här fönstret är över. De här tiderna var lediga i det.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>De första {count} visas. Det finns fler: välj ett kortare fönster för att se dem.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>öppnade</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>bokade</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>ingen tid</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttade</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>{opened} öppnade, {booked} bokade, {none} hittade ingen tid, {moved} flyttade</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Hur länge besökares uppgifter sparas</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>Så många dagar efter bokningen raderas namn, adresser, nummer och svar överallt. Det som är äldre försvinner genast och kommer inte tillbaka.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Spara så länge</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>Kassera ”{item}”</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Kassera</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Ingen får eller bokar det längre: inte här, inte vid en kiosk, inte genom en länk. Dess kalender, bokningar och historik blir kvar.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>För att använda det igen någon gång, lägg till det som utrustning med dess kalender-ID, {id}.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>Inget är bokat på det.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>En bokning återstår, och får plats på annat håll.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>En bokning återstår. Den står kvar, och någon måste ringa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>{n} bokning återstår. Får plats på annat håll: {moved}. Står kvar, måste ringas: {left}.</numerusform>
            <numerusform>{n} bokningar återstår. Får plats på annat håll: {moved}. Står kvar, måste ringas: {left}.</numerusform>
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
        <translation>Namn och ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>Till exempel Kvällslaget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Ge regeln ett ID på högst 64 bokstäver, siffror och tecken, utan mellanslag och / ? # %.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>”{id}” är en annan regel i den här kalendern.</translation>
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
        <translation>Regelns tidszon</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Veckoregler</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Tider per dag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>Regler följer klockan på platsen.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Klockan ställs fram {day}.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Klockan ställs tillbaka {day}.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>Vi känner inte till tidszonen. Skriv en som Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Öppet {day}, {start} till {end} {next}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Öppet {day}, {start} till {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} och {other} överlappar på {day}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>{day} ställs klockan fram. {times} finns inte den dagen.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} är kortare än {length}, så {name} får inte plats i den.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tid</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}: stängt för hand, och stängt går före.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}: ändå öppet enligt {rule}.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutet är före början.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutet är före början. Börjar {start}, slutar {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>till {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} bokning skulle ligga utanför de här tiderna</numerusform>
            <numerusform>{count} bokningar skulle ligga utanför de här tiderna</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hela dagen</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Börjar och slutar kl. {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>”{part}” är inte tydligt. Skriv tider som 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>Stängt hela veckan.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Öppet när som helst.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Öppet {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Stängt hela veckan</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, används av {count} kalender</numerusform>
            <numerusform>{days}, används av {count} kalendrar</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, bara den här kalendern</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, hela dagen</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Inga regler ännu: öppet när som helst</translation>
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
        <translation>Stängt på helger.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Stängt {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} och {last}</translation>
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
        <translation>välj en öppen period</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>flytta den ett steg</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>gör den kortare eller längre</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>stäng den</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>ta tillbaka det senaste draget, sedan den senaste sparningen</translation>
    </message>
    <message>
        <source>save</source>
        <translation>spara</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Kopiera till andra dagar</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Skapa den första under Kalendrar; sedan målas dess tider här.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Inga kalendrar ännu</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Gå till Kalendrar</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Inga regler ännu: öppet när som helst. Måla eller skriv de första tiderna.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} ändring inte sparad</numerusform>
            <numerusform>{count} ändringar inte sparade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Regler för</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>De ersätter deras egna regler. Extra tider och stängda datum blir kvar.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Öppna sökningen {name}</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Radera sökningen {name}</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Ingen sökning är sparad.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Ge den visade ett namn nedan.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>Spara den visade sökningen som</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Varje disk i den här installationen kan öppna den.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Ge sökningen ett namn.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Raderade sökningen ”{name}”</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Sparade sökningen ”{name}”</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Sparade tiderna för {name}</translation>
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
        <translation>Lämna vidare till någon</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Jag lämnar tillbaka det</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hej {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Skanna det du tar, eller det du lämnar tillbaka.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>Vad lämnar du vidare?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Skanna det, eller tryck på det här.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Skanna nu kortet för den som får det. De signerar med sin PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Det är hos någon annan, åter: {time}. Lämnar du det?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>Du lämnar det vidare. Skanna ditt eget kort först.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>Det kommer tillbaka. Skanna ditt kort, så att vi vet vem som lämnade det.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Skanna ditt kort för att ta det.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Skanna ditt kort</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>Eller skanna etiketten på det du lämnar tillbaka.</translation>
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
        <translation>{booking}. Osäkert: det är fortfarande ute.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Skanna en etikett eller ett kort</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Skanna det nu, eller skriv det</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Inget här har koden {code}: den står kvar i fältet som text.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Ett kort lästes.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} har {n} föremål.</numerusform>
            <numerusform>{name} har {n} föremål.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Kort läst: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Kort läst: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Inget här har koden {code}.</translation>
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
        <translation>nästa {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>nästa {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>Bokningen {code}, {when}, är avbokad.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Bokning {code}: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Bokning {code}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Första skärmen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Rubrik, andra raden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Text, andra raden</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>Tomma rader överlåter det åt installationens ord.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>Använd teckningen</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG eller JPEG, 1080 × 770 bildpunkter. En annan form beskärs i kanterna.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Töm sökfältet</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Skapa en bokningslänk</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>Besökare erbjuds hela dagar, inom öppettiderna.</translation>
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
        <translation>Avdelningar</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Skapa en bokningslänk</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>En besökare bokar alla delar, i den här sökningens fönster.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>Sidan känner pauser, inte dagar: begränsa pauserna för att hålla det på en dag.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Allt eller inget</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>En kod öppnar alla delar; besökare flyttar och avbokar dem tillsammans.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Boka alla delar</translation>
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
        <translation>Flytta en i en serie?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>Flytta flera i en serie?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>Flytta några i flera serier?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>Radera flera i en serie?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>Radera några i flera serier?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>Ändra en i en serie?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>Radera en i en serie?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Bara den här</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Den här och de följande</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Bara de här</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>De här och de följande</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Hela serien</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Hela de här serierna</translation>
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
        <translation>{titles} och {count} till</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Upprepas: {count} av {all} valda händelser. De andra tas ensamma.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} händelse vald</numerusform>
            <numerusform>{count} händelser valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>Ta ”{item}” ur drift</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Ta ur drift</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Det luktar</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Säg varför, för den som står framför det.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Inget är bokat till dess.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>En bokning står under den tiden, och får plats på annat håll.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>En bokning står under den tiden, och någon måste ringa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>{n} bokning står under den tiden. Får plats på annat håll: {moved}. Måste ringas: {left}.</numerusform>
            <numerusform>{n} bokningar står under den tiden. Får plats på annat håll: {moved}. Måste ringas: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Alla diskar och kiosker bokar i en databas, så ingen tid bokas två gånger</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Varje disk och kiosk på den här datorn bokar i en fil, så ingen tid bokas två gånger</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Diskar på flera datorer delar PostgreSQL: ”apcdesk move” tar allt dit.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>i datamappen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
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
        <translation>Signera</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>Signera med din PIN</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, signera med din PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>Ditt till {time}, ska åter hit.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>Ditt till {time}: sedan har någon annan bokat det.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Det ska åter hit nu.</translation>
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
        <translation>{here} av {n} här</translation>
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
        <translation>Byt person</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Vem som går</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Skäl (personalen ser det i historiken)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Säg varför, så att andra förstår.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} tar över</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. Tid, plats och kod blir kvar.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Vem som tar över</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Det finns ingen annan som kan göra det.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Byt ändå</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>Ta emot ”{item}”</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>{name} har det, åter {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Kort för den som lämnar det</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Skanna eller skriv ett kort</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lämnat av</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Var det är nu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Skick</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>vid disken</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>kort vid disken</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} är tillbaka.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Ingen har haft det ännu.</translation>
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
        <translation>Vy</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Tänk om…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Hitta vad som helst (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Föregående dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nästa dag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Föregående vecka</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Namn är dolda. H visar dem.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Namn visas.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Ny händelse</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Ny bokning för gäster</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Visa {day}</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Gå till ett datum…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Skapa en kalender först: en bokning behöver någons tid</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem som gör det</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Det finns ingen bokningstyp ännu</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Skapa en</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Kod på kortet eller etiketten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
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
        <translation>Ny bokningstyp</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Bokningstyper</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>Vad besökare kan boka: utan en har kiosker och länkar inget att erbjuda.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Hitta en tid för {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Taget tillbaka: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Användning den här veckan</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Regelns vecka</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>Piltangenter väljer, Alt med piltangenter flyttar, Alt Skift ändrar längden, Delete stänger.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} vunnen</numerusform>
            <numerusform>{count} vunna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} förlorad</numerusform>
            <numerusform>{count} förlorade</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>Ingen erbjuden tid ändras.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} frånvarande</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} tid vunnen</numerusform>
            <numerusform>{count} tider vunna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} tid förlorad</numerusform>
            <numerusform>{count} tider förlorade</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}: {changed}, {left} kvar</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} bokning berörs</numerusform>
            <numerusform>{count} bokningar berörs</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ingen titel</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Skriv en tid som 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Skriv till när, till exempel 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutet är före början.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>1 till som {name}, från {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>till {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name} öppet {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>{name} frånvarande {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} frånvarande, {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>från {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Frånvarande</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Den tiden finns inte: stängt den dagen, eller redan öppet till dess.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Genomfört: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} ändring genomförd</numerusform>
            <numerusform>{count} ändringar genomförda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Genomför</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Ta bort: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Hitta ersättare</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Tänk om…</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Stäng, kasta</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Inget skrivs förrän du genomför det.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minut</numerusform>
            <numerusform>{count} minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Varför finns det inget?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>Varför inte {day} {time}?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Den här tiden ligger inte i fönstret.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Alla är lediga, men det är alltid {length} mellan starttiderna.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Alla är lediga, men den här tiden efterfrågades inte.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Den här tiden passar.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>Det finns inget ögonblick då alla som behövs är lediga.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} av {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>Bokas just nu</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Bokas just nu vid {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>Inte här: utlämnat, eller ska kalibreras</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Upptagen till {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Upptagen från {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Upptagen {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} börjar {start}. Det här skulle sluta {end}.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} slutar {end}. Det här skulle börja {start}.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>{other} också</translation>
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
        <translation>från {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Använd ett annat rum</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Använd ett annat föremål</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Utan {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>Ingen tid i det här fönstret.</translation>
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
        <translation>Den längsta lediga luckan är {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>Den längsta luckan som är ledig för båda är {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>Den längsta luckan som är ledig för alla är {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>Har redan sina {limit} den veckan</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Inga öppettider</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>Stängt på {weekday}ar</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>Tiderna slutar {start}. Det här är {missing} för långt.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>Tiderna börjar {end}. Det här är {missing} för tidigt.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Stängt {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>Efterfrågades inte vid den här tiden</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>Har redan sina {limit} den dagen</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Börjar {start}, så inga {clear} fria</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Slutar {end}, så inga {clear} fria</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Korta till {length}</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} till {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} från {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Håll inget fritt efter</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Håll inget fritt före</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} i stället för {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Sök till {time}</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Sök från {time}</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Sök {day}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>Vad som skulle öppna fler tider</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>De minsta ändringarna som hjälper</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Varför finns det inget?</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>Varför inget för {part}?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Närmaste lediga tider</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Fönster: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Leta efter tider i det här fönstret</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Från och med nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Använd det här fönstret</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>De närmaste 30 dagarna</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Slutet är före början. Börjar {start}, slutar {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>En sökning omfattar högst {days} dagar.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>Återkalla hemligheten för ”{name}” ({age})?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>Den gäller sedan {day}. Appar som ännu använder den nekas genast; det går inte att ångra. Åtkomsttokens som de har gäller tills de går ut, inom en timme.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återkalla</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>I ord.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Andra tidszon</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>Dess klocka står bredvid dagens och veckans timmar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt vara som det är</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>Ange en tid som 9:00 eller 16:30.</translation>
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
        <translation>{group}, hopfälld</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, utfälld</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Varje start</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>Efter varandra</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Svarets form</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Hålls fritt</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Förfrågningslogg</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, besvarat med {status} på {count} ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tid</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>Använd {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mer för {name}</translation>
    </message>
</context>
</TS>
