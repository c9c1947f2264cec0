<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
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
        <translation>{name}, zelfde tijd</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>Geen boeking. Blijft zoals het is.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Niemand anders kan het doen.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>Er is niets anders dat gebruikt kan worden.</translation>
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
        <translation>{name} is vrij, maar niet voor deze afspraak aangewezen.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Geen boeking heeft iemand nodig</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Geen boeking heeft iets nodig</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} boeking heeft iemand nodig</numerusform>
            <numerusform>{count} boekingen hebben iemand nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} boeking heeft iets anders nodig</numerusform>
            <numerusform>{count} boekingen hebben iets anders nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Als afwezig melden</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Als niet beschikbaar melden</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>{count} toepassen</numerusform>
            <numerusform>{count} toepassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} afwezig, {day}</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>{name} niet beschikbaar, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} boeking veranderd</numerusform>
            <numerusform>{what}: {count} boekingen veranderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Wie of wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>’s ochtends</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>’s avonds</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Reden (het personeel ziet die in de geschiedenis)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Langer dan {days} dagen: verander dan de regels.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Die tijd bestaat niet op die dag.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Boekingen die iemand nodig hebben</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>Er wordt niets geschreven voordat u het toepast. Eén keer ongedaan maken draait alles terug.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>Er is dan niets geboekt.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Tokens vernieuwen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>Tokens vernieuwen?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>Apps met de oude tokens van “{name}” stoppen meteen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Tokens vernieuwd</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation>Adres {url}</translation>
    </message>
</context>
<context>
    <name>AffectedList</name>
    <message>
        <source>{name}, {moment}: call them</source>
        <translation>{name}, {moment}: bellen</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>{name}, {moment}: bel {contact}</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>{name}, {moment}: naar {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Die blijft zoals die is. Nieuwe boekingen worden alleen binnen de nieuwe tijden aangeboden.</numerusform>
            <numerusform>Ze blijven zoals ze zijn. Nieuwe boekingen worden alleen binnen de nieuwe tijden aangeboden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch opslaan</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>outside hours</source>
        <translation>buiten openingstijden</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Onzeker, nog niet terug</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>niet gekomen</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Wordt geboekt bij {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} gast</numerusform>
            <numerusform>{n} gasten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>nog {n} min</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>tot middernacht {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>tot {time} {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} tot {b}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>staat als vrij</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>{name} is busy {times}</source>
        <translation>{name} is bezet {times}</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>voor “{part}”, dat eerst komt</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>na “{part}”, dat later komt</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>Dit is voor “{part}”, dat eerst komt.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>Dit is na “{part}”, dat later komt.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Later botst het één keer met iets: {when}.</numerusform>
            <numerusform>Later botst het {count} keer met iets, het eerst {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, nu voor “{part}”</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, nu na “{part}”</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>“{name}” verplaatsen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Er sinds {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Staat als vrij</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Telt als bezet</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>Werkt elders</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Staat als bezet</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
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
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>over {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} geleden</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Tijd in {city}</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min ervoor, {after} min erna</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before} min ervoor</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after} min erna</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>Buffers houden {times} vrij</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Een van een reeks</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Samen met {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>en {n} gast</numerusform>
            <numerusform>en {n} gasten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Bezet, zonder naam</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} ervoor</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Geef een titel, zodat anderen weten wat het is.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Het einde ligt voor het begin. Begint {start}, eindigt {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Begint en eindigt om {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Op {day} gaat de klok vooruit. {times} bestaat die dag niet.</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Voorlopig, telt als bezet</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Kies de dagen waarop het zich herhaalt.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Het begint op {day}. Kies die dag ook, of begin op een gekozen dag.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Het begint op {day}. Begin op een werkdag.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Het begint op {day}. Kies een latere laatste dag.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Schrijf hoe vaak, van {least} tot {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>Elke werkdag, maandag tot vrijdag</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Elke week op deze dagen</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Elke 2 weken</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Elke maand op deze datum</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Zonder einde</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Tot een dag</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Aantal keren</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Elke dag</numerusform>
            <numerusform>Elke {count} dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Elke week</numerusform>
            <numerusform>Elke {count} weken</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Elke maand</numerusform>
            <numerusform>Elke {count} maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Elk jaar</numerusform>
            <numerusform>Elke {count} jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule} op {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>één keer</numerusform>
            <numerusform>{count} keer</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Geen regels: altijd open</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Boeking annuleren</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Afspraak verwijderen</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>Extra: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tijd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>vorige of volgende dag</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>naar een datum</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>vorige of volgende week of maand</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>dag, week, maand, banen</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>vorige of volgende boeking</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>openen, sluiten</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>nieuwe afspraak op de gemarkeerde tijd</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>bewerken, verplaatsen, annuleren</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>nieuwe boeking voor gasten</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>persoon wisselen, niet gekomen</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>nu beëindigen, 15 min langer</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>15 min verplaatsen</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>korter, langer</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>een dag verplaatsen</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>minder dagen, meer dagen</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>een boeking in één regel</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>namen verbergen, weer tonen</translation>
    </message>
    <message>
        <source>print</source>
        <translation>afdrukken</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>een kopie achterlaten</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>met een kader kiezen, verplaatsen in stappen van 5 min</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>wat als</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>een agenda tonen of verbergen</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>kopiëren, knippen, plakken</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>de ID kopiëren</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>alles kiezen</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>meerdere kiezen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Naar een datum…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Tweede tijdzone…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>blijf hier voor de dagen erna</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>blijf hier voor de dagen ervoor</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} afspraak</numerusform>
            <numerusform>{count} afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>een kopie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Banen</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Nog geen agenda’s</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Open er een bij Agenda’s, of importeer een bestand.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Naar Agenda’s</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Agenda’s filteren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Geen agenda heeft “{text}” in de naam.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Vraag dit, of zeg dat het niet gevraagd is.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dit lijkt niet op een telefoonnummer.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Kies een van deze.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Schrijf hoogstens {count} tekens.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Nieuw afspraaktype</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Geef het een naam die bezoekers begrijpen.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Zeg wie er nodig is: voeg een agenda toe.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>Wat bezoekers eronder lezen (optioneel)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Waar bezoekers heen gaan (optioneel)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Begint elke</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuten ervoor vrijgehouden</translation>
    </message>
    <message>
        <source> before</source>
        <translation> ervoor</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuten erna vrijgehouden</translation>
    </message>
    <message>
        <source> after</source>
        <translation> erna</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Vanaf een dag</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Tot een dag</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Kiosken mogen het aanbieden</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Bezoekers mogen kiezen wie het doet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Vrijhouden</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Wie er nodig is</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>Een van een groep of de hele groep. Is er ook een ruimte nodig, voeg dan een groep voor ruimtes toe.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} gemaakt</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} veranderd</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} verwijderd</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Badgelijst “{name}”</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code op de badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>Eén rij.</numerusform>
            <numerusform>{count} rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Zeg één keer welke kolom wat bevat; de volgende keer is het bekend.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Eerste rij: {code} is {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Eerste rij: {code} is {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Badges: {created} nieuw, {updated} veranderd, {unchanged} zoals eerst</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Weggelaten rijen: {count}. Verbeter ze en importeer de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelaten rijen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>De code ontbreekt.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>De code, de naam of het bedrijf is langer dan 255 tekens.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>De code staat verderop nog eens, en die rij telt.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Geen rij heeft een code en een naam in deze kolommen. Kies andere.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Dit is geen lijst met kopjes en twee of meer kolommen, voor de code en de naam.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Stap in minuten</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>De laatste streek ongedaan maken</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Stap</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Persoon wisselen…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Nu beëindigen</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 minuten langer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name} is afwezig…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name} is niet beschikbaar…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>Niet gekomen. De tijd is vrij.</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Toch nog gekomen</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Deze bezoeker vergeten…</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Toch nog gekomen. De tijd is weer bezet.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Toch nemen</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Eerder beëindigd. De rest is vrij.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Nu tot {time}</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Toch langer</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Geschiedenis van “{name}”</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>Daar staat {times} iets anders.</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Zeg wie er komt.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Zeg waarom, zodat anderen het begrijpen.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Afspraaktype</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Geen afspraaktype</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Begintijd</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Met wie en waar</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Kies ten minste één agenda.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Waarom het toch geboekt wordt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wie er komt</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notitie (optioneel)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Volgende vrije tijd: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>{time} boeken</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Waarom dit een uitzondering is</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Als uitzondering boeken</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Toch boeken</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Geboekt: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Dit lijkt niet op een e-mailadres. Laat het gerust leeg.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}: wordt nu geboekt, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name} is bezet {times}, te snel hierna.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name} is bezet {times}, te kort hiervoor.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} is bezet {times}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>Deze tijd valt buiten de tijden van {name}.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}: {chosen} van {needed} gekozen, uit {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Gast of titel</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Bedrijf (optioneel)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>E-mail (optioneel)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefoon (optioneel)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notitie (optioneel)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Komt te staan bij</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Waarom dit een uitzondering is</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Geef een naam of een titel.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Zeg waarom, zodat iedereen die het ziet het begrijpt.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Geef uw naam.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Kies ten minste één agenda.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Dit lijkt niet op een e-mailadres. Laat het gerust leeg.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} Wat u typte blijft staan. Dichtstbijzijnde vrije tijden:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} Geen andere tijd past in dit venster.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nemen</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>{day}, {range} boeken</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Als uitzondering boeken</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>{time} boeken</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Menu van de balie</translation>
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
            <numerusform>{names} en nog {count}</numerusform>
            <numerusform>{names} en nog {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>Eén kleur voor {count} agenda</numerusform>
            <numerusform>Eén kleur voor {count} agenda’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>Eén groep voor {count} agenda</numerusform>
            <numerusform>Eén groep voor {count} agenda’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>Dezelfde regels voor {count} agenda</numerusform>
            <numerusform>Dezelfde regels voor {count} agenda’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>{calendars} agenda’s en hun {events} boeking verwijderen?</numerusform>
            <numerusform>{calendars} agenda’s en hun {events} boekingen verwijderen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>{calendars} agenda verwijderen?</numerusform>
            <numerusform>{calendars} agenda’s verwijderen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Kleur van {count} agenda veranderd</numerusform>
            <numerusform>Kleur van {count} agenda’s veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} agenda verplaatst naar {group}</numerusform>
            <numerusform>{count} agenda’s verplaatst naar {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>geen groep</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} agenda heeft de regels van {name}</numerusform>
            <numerusform>{count} agenda’s hebben de regels van {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} agenda verwijderd</numerusform>
            <numerusform>{count} agenda’s verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Weer maar één kiezen</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} agenda</numerusform>
            <numerusform>{count} agenda’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Bestand toevoegen</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Bestand {name} toevoegen</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Voeg {name} uit het npm-pakket cronofy-elements toe</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Scripts (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Nog niet hier</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Wordt aangeboden, {size} MB</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Bestand vervangen</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>De poort biedt {name} nu aan</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Deze balie bewaart geen bestanden: start apcdesk met een gegevensmap.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Dit is niet {name} uit het pakket cronofy-elements. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Niet toegevoegd: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Hernoemd naar {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} veranderd</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Geschiedenis van “{name}”</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als tabel (CSV)…</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>Als iCalendar…</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>Verslag van een dag of week…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>Een bestand per agenda in</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar-bestanden (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Als iCalendar exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Als tabel exporteren</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Bestanden…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Een map…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Tijden uit een tabel (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>iCalendar-bestanden importeren</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Tijden uit een tabel</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Een map met iCalendar-bestanden importeren</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>{id} gemaakt</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Agenda verwijderd</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Geboekt deze week</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Nog geen regels</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Alleen extra tijd</translation>
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
        <translation>Geen boekingen</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} boeking</numerusform>
            <numerusform>{count} boekingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} u {minutes}</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>geboekt deze week: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>{count} weer weglaten</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Nog {count} tonen</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Agenda toevoegen</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Agenda zoeken</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Geen agenda heet zo.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Alle {count} toevoegen</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>een agenda kiezen</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>openen in de planning</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>hernoemen</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>de ID kopiëren</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>verwijderen, na bevestiging</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>meerdere markeren, allemaal</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>deze lijst filteren</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Filter op naam, ID of sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Bestanden importeren</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} in {groups} groepen</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Geen agenda heeft “{text}” in naam, ID of sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Maak het filter leeg om ze allemaal te zien.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Nog geen agenda’s</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Typ hierboven een ID om de eerste te maken, of importeer iCalendar-bestanden.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>“{item}” is vandaag gekalibreerd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Weer nodig op</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Gekalibreerd door</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>{item} is gekalibreerd tot {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>Eén deel annuleren of alles?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>De code blijft openen wat overblijft.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle delen</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Alleen dit deel</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>Wat er met {what} gebeurt</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Geen nummer</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Nummer gekopieerd</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation>Opnieuw sturen</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Opnieuw sturen naar {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} over {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. Lukt niet sinds {since}, volgende poging {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. Meldde op {since} dat het weg is</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Opgegeven op {since} na een dag zonder succes</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>Programma’s die willen horen wanneer een agenda verandert</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Nog niemand heeft erom gevraagd.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Het wordt nu opnieuw gestuurd</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Wie er meedoet</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Deze tijd boeken</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Boekingslink maken</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Alle delen boeken</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} van {free} vrij</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>Ook vrij, niet nodig</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} is bezet {times}.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Volgende vrije tijd: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>De tijden van {name} eindigen om {time}. Dit is {length} te laat.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>Deze tijd valt buiten de tijden van {name}.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Nieuw geheim</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Nieuw geheim van {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>nieuwer</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>op een andere computer gemaakt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Het geheim van {name} intrekken ({age})</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>elk adres</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Wijzigen waar {name} mensen naar terugstuurt</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Client toevoegen</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Inloggegevens van clients</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Elke app die de poort aanroept heeft een eigen paar</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Naam van de app</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Website van de stand</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>laatste aanroep {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Geheim ingetrokken</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>De klok van deze computer loopt {length} achter op die van de gedeelde agenda. Zet hem goed: hij bepaalt welke tijden voorbij zijn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>De klok van deze computer loopt {length} voor op die van de gedeelde agenda. Zet hem goed: hij bepaalt welke tijden voorbij zijn.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Kolommen: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Verplaatst naar {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Nu {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Verplaatst naar {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Geboekt: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Opgeslagen: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Boeking geannuleerd</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Afspraak verwijderd</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Alle delen geannuleerd</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, met de volgende</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, met de hele reeks</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, met de hele reeksen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Langer open</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eén erbij</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Elke getoonde dag</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>’s ochtends</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>’s avonds</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>sluitingstijd</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Geen verbinding met de gedeelde agenda. Er kan niets worden opgeslagen tot die terug is.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>De balies delen een PostgreSQL. Wie die beheert, maakt daar de kopieën, met pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Een kopie van alles bewaren</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Kopieën van een balie (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Een kopie van alles bewaren: de map van de vorige is er niet. Zit de stick erin?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Kopie bewaard: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Naar andere dagen kopiëren</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Kopieer de tijden van</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>Naar, in plaats van wat er staat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>op de beurs</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>nu hier</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>apart gehouden</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
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
        <translation>{item} is niet bij u. Vraag het personeel.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Teken eerst, of begin opnieuw.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Scan de badge van wie het krijgt.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>badge bij {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} is nu bij {name}, hier terug: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Doorgegeven</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>Van u tot {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} is terug.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}, hier terug te brengen.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>nu te laat</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} te laat</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>uit tot {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>buiten gebruik tot {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>te kalibreren</translation>
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
        <translation>Meegenomen door {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Doorgegeven van {former} aan {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Teruggebracht door {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} mag het langer houden</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Buiten gebruik</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Weer in gebruik</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Gekalibreerd</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Onderhouden</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Teruggebracht door {by}, was bij {name}</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>{day} · volgende {next}</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>{moment} · {note}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Tot {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Staat: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>Die PIN klopt niet. Nog {n} poging.</numerusform>
            <numerusform>Die PIN klopt niet. Nog {n} pogingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>Te veel pogingen. Probeer het over {n} s opnieuw.</numerusform>
            <numerusform>Te veel pogingen. Probeer het over {n} s opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Deze code kennen we niet. Controleer de letters of vraag het personeel.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Niets hier heeft deze code. Controleer de letters.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Dit is niet uitgegeven. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} is bij iemand anders, terug: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} is buiten gebruik tot {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} moet eerst gekalibreerd worden.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>Voor {item} is een instructie nodig.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>{item} is afgevoerd en wordt niet meer uitgegeven.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Met deze badge mag men geen materiaal nemen.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Deze badge heeft nog geen PIN.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Vraag het personeel.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>Druk daarna ernaast op “Gekalibreerd”.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Dat verandert u onder “Mensen en badges”.</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>{item} is door iemand anders geboekt: {time}.</translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>any time</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Hours on {day}</source>
        <translation>Tijden op {day}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Samenvoegen</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, heeft afspraken</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
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
        <translation>Openingstijden per dag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>Voor {count} persoon staat daar nog iets gepland. Laat het die eerst weten.</numerusform>
            <numerusform>Voor {count} mensen staat daar nog iets gepland. Laat het hun eerst weten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>Ongedaan maken brengt ze terug tot de balie gesloten wordt. Typ {count} om door te gaan.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Hoeveel agenda’s verwijderd worden</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>Voor {count} persoon staat daar nog iets gepland. Laat het die eerst weten.</numerusform>
            <numerusform>Voor {count} mensen staat daar nog iets gepland. Laat het hun eerst weten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>Ongedaan maken brengt hem terug tot de balie gesloten wordt. Typ de ID om door te gaan.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>De ID van de agenda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>“{name}” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>“{name}” en zijn boeking verwijderen?</numerusform>
            <numerusform>“{name}” en zijn {count} boekingen verwijderen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} wens</numerusform>
            <numerusform>{count} wensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>{day} {hours} openen</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · gesloten · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · alles bezet · {name}</translation>
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
        <translation>gesloten</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>alle {open} bezet</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} van {open} vrij</translation>
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
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Dagen van het jaar</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Uren van de week</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Hier zijn geen agenda’s.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Maak de eerste bij Agenda’s; wat vrij is en wat gewenst wordt, verschijnt hier.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Naar Agenda’s</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>een ander uur of een andere dag</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>zeggen wat een uur bevat; naar de week van een dag gaan</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} van {open} uur vrij</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} voor meer dan een dag: ze zeggen niets over het uur.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Agenda’s zonder tijden tellen als altijd open: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>De wensen exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} geschreven naar {file}</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>De wensen exporteren</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle agenda’s</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Aanraakmodus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk op dit scherm</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Wat bezoekers gevraagd wordt</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Een kopie van alles bewaren…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Terug naar een kopie…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Toetsen op dit scherm</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>De balie sluiten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>Taal van de balie vanaf de volgende start: {language}</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Uitgeven</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>Dit scherm kan worden aangeraakt. De aanraakmodus maakt alles groot genoeg voor een vinger.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Aanraakmodus</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Tekst op {percent} %</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk op dit scherm</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Alle kiosken</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Naam instellen</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN instellen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Lijsten met kolommen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Een badgelijst importeren</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Nog geen PIN van het personeel: een kiosk kan niet verlaten worden.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>PIN van het personeel, ingesteld op {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Nog geen naam: kiosken, pagina’s en bonnetjes dragen er geen.</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Geen badgelijst: een scan vult niets in.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>Eén badge is bij de scanner bekend.</numerusform>
            <numerusform>{count} badges zijn bij de scanner bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Gegevens van bezoekers worden {count} dag na de afspraak gewist.</numerusform>
            <numerusform>Gegevens van bezoekers worden {count} dagen na de afspraak gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Gegevens van bezoekers worden {count} dag na {day} gewist.</numerusform>
            <numerusform>Gegevens van bezoekers worden {count} dagen na {day} gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>{what}, tijd</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Tijden</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Tijdkiezer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Element for your own page</source>
        <translation>Element voor uw eigen pagina</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>Een token dat alleen deze agenda’s en deze origin kunnen gebruiken</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Kies ten minste één toestemming.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Dit is geen origin. Schrijf hem zoals https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Dag- en weeklijst, alleen lezen</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Tijdkiezer en beschikbaarheid</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>Iemand de eigen regels laten bewerken</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>De verbonden agenda tonen</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token maken</translation>
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
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Insluitcode kopiëren</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Insluitcode</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Dit Element heeft een token met de toestemming {name} nodig.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Zet uw token in de plaats van {token}.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Tijd in {city}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Deze link boekt agenda’s van een andere app; alleen die kan er tokens voor maken.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Voorbeeld van {title}: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>Geen tijden om te kiezen</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Vandaag geen afspraken</translation>
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
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Onzeker, nog niet terug</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Uit zonder boeking</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Boeken…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Item bewerken</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Vandaag gekalibreerd</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Instructies en badges</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Label afdrukken</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Afvoeren…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} moet terug: {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} wacht erop vanaf {moment}.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>De plaats is {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Bericht voor {name} gekopieerd.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} is weer in gebruik.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} heeft {item}. Neem het eerst in en voer het dan af.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>De geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>{name} heeft {item}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} heeft {n} item.</numerusform>
            <numerusform>{name} heeft {n} items.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} is buiten gebruik tot {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>Een verplaatste boeking is sindsdien veranderd, dus blijven de boekingen waar ze zijn.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>Toch weer in gebruik</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Hernoemd naar {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>{item} afgevoerd</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>{file} opgeslagen. Geen regel van de geschiedenis is veranderd of verwijderd.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>{file} opgeslagen. De geschiedenis klopt niet: regels ervan zijn veranderd of verwijderd.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>een item kiezen</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>eerder, later</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>dag, week, vier weken</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>uitgeven</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>innemen</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>een code scannen of typen</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>labels afdrukken</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>het item boeken</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>het item hernoemen</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>een item zoeken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier weken</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Getoonde dagen</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Item zoeken</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Materiaal toevoegen</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Mensen en badges</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Labels afdrukken</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Nog geen materiaal</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Voeg een item toe met de code op zijn label, en geef het dan uit door te scannen.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>Iemand heeft dit zojuist verwijderd.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Sla de wijziging eerst op, of annuleer die.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>Geen uitzonderingen vanaf deze week.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Uitzondering toevoegen</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tijd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>Zoals VIP-voorbezichtiging</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Gesloten voor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel opslaan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Nog geen regels: altijd open.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Alleen extra tijd.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Uitzonderingen op datum</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Komende twee weken</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Openingstijden na regels en uitzonderingen</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>Regels vullen elkaar aan, extra tijd komt bij de regels, gesloten gaat voor. Extra tijd wordt bewaard als beschikbare periode. Gesloten tijd wordt bewaard als een bezette afspraak met de naam “Closed”.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>Agenda’s worden gelezen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Afspraak {number} van {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} afspraak</numerusform>
            <numerusform>{count} afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>{events} geschreven naar {file}</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} geschreven naar {count} bestand</numerusform>
            <numerusform>{events} geschreven naar {count} bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>{name} “{item}” langer laten houden</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} moet terug: {moment}.</translation>
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
        <translation>Nog geen regels: altijd open</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Boeking annuleren</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Afspraak verwijderen</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Waarom deze keuze</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Als uitzondering geboekt</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Buiten de openingstijden</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>Op kiosken</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Geboekt via</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Boekingscode</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>De ID kopiëren</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID gekopieerd</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation>Alleen wanneer het bezet is</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Alles behalve privéafspraken</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Deze feed beëindigen</translation>
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
        <translation>Nieuwe feed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Kopieer het adres nu: het wordt niet nog eens getoond. Wie het heeft, leest deze agenda.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Alleen wanneer het bezet is</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Alles behalve privéafspraken</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>De feed is beëindigd. Het adres opent niets meer.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eén</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Twee</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drie</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Vijf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Zes</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Zeven</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Negen</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Tien</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Twaalf</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Ten minste {count} tijd past</numerusform>
            <numerusform>Ten minste {count} tijden passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} tijd past</numerusform>
            <numerusform>{count} tijden passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Ten minste {count} tijdvak past</numerusform>
            <numerusform>Ten minste {count} tijdvakken passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} tijdvak past</numerusform>
            <numerusform>{count} tijdvakken passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} tijd</numerusform>
            <numerusform>{count} tijden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} tijdvak</numerusform>
            <numerusform>{count} tijdvakken</numerusform>
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
        <translation>vrij</translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>1 van {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} van {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, {start} tot {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>De tijden van {name} eindigen om {time}. Dit is {length} te laat.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>De tijden van {name} beginnen om {time}. Dit is {length} te vroeg.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>No calendars here.</source>
        <translation>Hier zijn geen agenda’s.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Maak de eerste bij Agenda’s; dan worden hier vrije tijden gevonden.</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>Wie moet vrij zijn?</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Voeg agenda’s toe, dan verschijnen de tijden hier.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Voeg agenda’s toe aan {part}, dan verschijnen de tijden hier.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Dit venster is voorbij.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Kies een ander venster om tijden te zoeken.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>Voor {length} is in dit venster niets vrij.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Probeer een kortere duur, een langer venster of minder mensen.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} staat in de weg: voor {length} is in dit venster niets vrij.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Probeer daarvoor een kortere duur, een langer venster of minder mensen.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} staat in de weg: het past, maar nooit na {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Probeer andere pauzes, een andere volgorde, meerdere dagen of een langer venster.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Tijd zoeken</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Kies een tijd om te zien wie er meedoet.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} is niet meer vrij. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Geboekt: {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Vanuit een type beginnen</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Vanuit een afspraaktype beginnen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Als query tonen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>Een nieuwe agenda</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>Er staat nog niets in. Hoe wilt u beginnen?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>De demo wordt geladen.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>De demo bekijken</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>Om dingen uit te proberen, niet voor een eigen balie</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Agenda’s importeren</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>Uit iCalendar-bestanden, of een hele map</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Terug naar een kopie</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Alles wat bewaard is, hier of elders</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>De eerste agenda zelf maken</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} boeking, {days}</numerusform>
            <numerusform>{count} boekingen, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Gevonden door hetzelfde e-mailadres of telefoonnummer.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Gevonden door hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Gevonden door hetzelfde telefoonnummer.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>Er is geen e-mailadres en geen telefoonnummer bekend, en een naam alleen zegt niet wie het is.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} afspraak zonder boeking</numerusform>
            <numerusform>{count} afspraken zonder boeking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Komt mee met {count} boeking van anderen</numerusform>
            <numerusform>Komt mee met {count} boekingen van anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} aanmelding</numerusform>
            <numerusform>{count} aanmeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} link waarmee niemand boekte</numerusform>
            <numerusform>{count} links waarmee niemand boekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} eerdere stap in de geschiedenis van anderen</numerusform>
            <numerusform>{count} eerdere stappen in de geschiedenis van anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} link die het adres noemt is nog open. Hij wordt op zijn dag vergeten.</numerusform>
            <numerusform>{count} links die het adres noemen zijn nog open. Ze worden op hun dag vergeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>De bezoeker is vergeten. Resten in het bestand van de database verdwijnen binnen enkele minuten.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>De bezoeker van {count} boeking is vergeten.</numerusform>
            <numerusform>De bezoeker van {count} boekingen is vergeten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>Deze bezoeker vergeten?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Tijden behouden</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>Wat nog komt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ik weet dat dit niet ongedaan gemaakt kan worden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Voorgoed vergeten</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>Van deze bezoeker is niets meer bekend.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Naam, adres, nummer, antwoorden en notities van het personeel worden overal gewist, ook uit de geschiedenis. Tijden blijven, zonder naam.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Deze bezoeker tekende voor materiaal. De geschiedenis daarvan is verzegeld en blijft.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>en nog {count}</numerusform>
            <numerusform>en nog {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>Ze worden geannuleerd, en hun tijden zijn vrij voor anderen.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>Hun tijden blijven bezet, en niemand weet voor wie.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wordt vergeten</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Boeking {number} van {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>Wordt uit het bestand van de database gehaald</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Zeg waarom, zodat anderen het begrijpen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Begintijd</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Eindtijd</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Waarom dit een uitzondering is</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Staat als</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Voor gasten boeken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Als uitzondering boeken</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Toch boeken</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>De balies delen een PostgreSQL. Wie die beheert, gaat daar terug naar een kopie, met pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Terug naar een kopie</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Kopieën van een balie (*.sqlite);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Terug naar een kopie: de map van de vorige is er niet. Zit de stick erin?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Terug naar een kopie</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wordt gelezen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Terug naar deze kopie</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>Er wordt gekeken of {file} heel is</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>{file} wordt gelezen: {done} van {total} MB</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In de kopie</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>De PIN van het personeel, links en wat apps nodig hebben om binnen te komen, zijn dan weer zoals toen.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>Wat hier nu is, wordt eerst bewaard, als “{file}” in {folder}. U kunt er op dezelfde manier naar terug.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>Het is de kopie van een andere balie: niets van wat hier is, staat erin.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>Er gaat geen boeking verloren. Wat sindsdien verder veranderd is, staat er niet in.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>Er gaat niets verloren: sindsdien is niets veranderd.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{file} kan niet gelezen worden: {reason}. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>voor de terugkeer</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Er is nooit iets in geschreven</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Alles tot {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} agenda</numerusform>
            <numerusform>{count} agenda’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} boeking die nog komt</numerusform>
            <numerusform>{count} boekingen die nog komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} boeking van daarna staat er niet in.</numerusform>
            <numerusform>{count} boekingen van daarna staan er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>Daarvan komen er nog: {count}. Schrijf die eerst op.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} boeking is sindsdien verplaatst of geannuleerd.</numerusform>
            <numerusform>{count} boekingen zijn sindsdien verplaatst of geannuleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>een andere balie</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>een kiosk</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>een oproepscherm</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>een poort (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>de kiosk “{name}”</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Nog open: {names}. Sluit wat daar open is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Alles is zoals in {file}. Wat hier eerst was: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>Teruggaan naar de kopie is niet gelukt, en er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Agenda toevoegen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Klik om te hernoemen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>Eén</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Enkele</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Hoeveel er nodig zijn</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} van {count}</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Gebruikte groepen</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>Nog een gast</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Naam van gast {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Bedrijf van gast {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>E-mail van gast {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Telefoon van gast {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Gast {number} verwijderen</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>“{item}” doorgeven</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>Het gaat van {name} rechtstreeks naar iemand anders.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Waar het heen gaat</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>{name} heeft nu {item}.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>Badge of label</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Scan of typ een badge of een label</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Terug op een eigen tijd</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Toch uitgeven, in de boeking van iemand anders</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Waar het heen gaat</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Scan wat meegaat, en de badge van wie het neemt.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>Voor {item} is een instructie nodig, en {name} heeft geen geldige.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} kreeg instructie</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Terug {time}, volgens de boeking.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Niet geboekt: er wordt een boeking gemaakt tot {time}.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>{item} weglaten</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} vraagt om hulp</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ik kom eraan</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Er gaat iemand naar {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} vraagt om hulp</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ik kom eraan</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Agenda gemaakt</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Agenda verwijderd</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Hernoemd naar {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Kleur, groep of soort veranderd</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Agenda weer verbonden</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Regel {name} gemaakt</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Regel {name} veranderd</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Regel {name} verwijderd</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Extra tijd {when} gemaakt</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Extra tijd {when} veranderd</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Extra tijd {when} verwijderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Verwijderd: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Veranderd: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>Met één andere in één stap</numerusform>
            <numerusform>Met {count} andere in één stap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} afspraak toegevoegd</numerusform>
            <numerusform>{count} afspraken toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Toegevoegd, {count} keer</numerusform>
            <numerusform>Toegevoegd, {count} keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} afspraak verwijderd</numerusform>
            <numerusform>{count} afspraken verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Verwijderd, {count} keer</numerusform>
            <numerusform>Verwijderd, {count} keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} afspraak verplaatst</numerusform>
            <numerusform>{count} afspraken verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Verplaatst, {count} keer</numerusform>
            <numerusform>Verplaatst, {count} keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} afspraak veranderd</numerusform>
            <numerusform>{count} afspraken veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Veranderd, {count} keer</numerusform>
            <numerusform>Veranderd, {count} keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Geboekt voor {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Toegevoegd voor {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Wie kwam is vergeten</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Toch nog gekomen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Verplaatst van {former} naar {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>Van {went} naar {came}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>{came} erbij</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>{went} eraf</translation>
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
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Eén stap ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Tijden uit “{name}”</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>De tabel wordt gelezen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Deze tijden instellen</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Alle agenda’s van deze tabel hebben deze tijden al.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} agenda krijgt deze tijden in plaats van de eigen.</numerusform>
            <numerusform>{count} agenda’s krijgen deze tijden in plaats van de eigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Dagen die de tabel niet noemt zijn gesloten. Extra tijden en gesloten dagen blijven.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} boeking ligt buiten deze tijden. Die blijft zoals die is.</numerusform>
            <numerusform>{count} boekingen liggen buiten deze tijden. Ze blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>De tijden van elke agenda</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} rij van de tabel klopt niet. Er is niets veranderd.</numerusform>
            <numerusform>{count} rijen van de tabel kloppen niet. Er is niets veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Verbeter ze en kies de tabel opnieuw.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Rijen die niet kloppen</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>De tabel heeft geen rij met een agenda, een weekdag, van en tot.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>Er zijn vier kolommen nodig: de agenda, de weekdag, van en tot.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>Er is geen agenda “{value}”. Schrijf de ID of de naam zoals die in de lijst van agenda’s staat.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Meerdere agenda’s heten “{value}”. Schrijf de ID van een ervan.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>“{value}” is geen weekdag. Schrijf de naam, of 1 voor maandag tot 7 voor zondag.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>“{value}” is geen tijd. Schrijf hem zoals 9:00 of 17:30, of 24:00 voor middernacht.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} eindigt niet na het begin. Tijden over middernacht zijn twee rijen: tot 24:00, en vanaf 0:00 de volgende dag.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Overlapt met rij {other}. Maak er één rij van.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Tijden van {count} agenda ingesteld</numerusform>
            <numerusform>Tijden van {count} agenda’s ingesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet gelezen worden.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Baksteen</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Abrikoos</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mosterd</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijf</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Hemel</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orchidee</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafiet</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation>Agenda-ID</translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation>Een ID, zoals room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Agenda maken</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Typ een ID naar keuze. Bestaat die, dan gaat de agenda open. Zo niet, dan wordt een nieuwe gemaakt. Dezelfde ID maakt er nooit twee.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>Nieuwe ID</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Opent {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Agenda openen</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Geef de agenda een ID van hoogstens 255 tekens.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Bestanden worden gelezen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Bestand {number} van {total} wordt gelezen</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>{number} van {total} wordt geschreven</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Import gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Geïmporteerd, met weglatingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Wat niet gelezen kon worden</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} agenda</numerusform>
            <numerusform>{count} agenda’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} afspraak</numerusform>
            <numerusform>{count} afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>{calendars} met {events}: {created} nieuw, {updated} veranderd, {same} zoals eerst.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>Niet te lezen: {count}.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>event_id kopiëren</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>event_uid kopiëren</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>Alleen deze agenda tonen</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Naam van de agenda</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Hernoemen (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Meer voor deze agenda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Regels bewerken</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Openingstijden deze week</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Nog geen regels: altijd open</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>In planning openen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Geef de agenda een naam.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Kleur, groep en soort</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>De ID kopiëren</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Afwezig…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} gekopieerd</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} van {open} open</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Meer voor dit item</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Wie het gehad heeft</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Weer in gebruik</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Gekalibreerd</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Boeken…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>Terug {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Buiten gebruik tot {moment}: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>Kalibratie was nodig op {day}. Tot dat gedaan is, krijgt of boekt niemand het.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Vaste plaats</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} persoon</numerusform>
            <numerusform>{n} mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Instructie</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Erom vragen bij {name}</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Materiaal toevoegen</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>“{item}” bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>Agenda-ID</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Code op het label</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Vaste plaats</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>Wat gelijk is: het ene vervangt het andere</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Alleen voor mensen met een geldige instructie</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>Moet gekalibreerd worden</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Kalibratie nodig op</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>Een ander item heeft dit label al, in gebruik of afgevoerd.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>Aan de wachtrij toevoegen</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>Waarvoor ze komen</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Hoe ze heten</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Alleen voor het personeel. Het oproepscherm toont het nummer.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>zolang het duurt</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Kan blijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nummer geven</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Naar een datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>di, 24/12 of morgen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>Schrijf een dag, zoals di of 24/12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Toetsen op dit scherm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
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
        <translation>muiswiel</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Lager</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Nog niet gestart</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Al {length} stil</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Gesloten om {time}</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Gesloten op {day} om {time}</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>Door personeel verlaten om {time}</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>Door personeel verlaten op {day} om {time}</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Scan iets bij de kiosk…</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>De kiosk moet een bonnetje afdrukken…</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>De scanner werkt.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Het bonnetje is afgedrukt.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>De printer heeft geen papier.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>De kiosk heeft geen printer met deze naam.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>De printer werkt niet.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>Kiosken</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Deze kiosk vergeten</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Er is nog geen kiosk gestart.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Maak van dit scherm een kiosk, of start “apcdesk kiosk --place NAAM” op een ander. Hij verschijnt hier vanzelf.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Kiosk op dit scherm</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} wordt opnieuw ingericht</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>De afbeelding is onderweg</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet gelezen worden.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Labels afdrukken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Eerste vrije label</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Geen printer op deze computer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Eerste vrije label van het vel</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Vorig vel</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Volgend vel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als pdf opslaan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} label</numerusform>
            <numerusform>{count} labels</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} · sheet {number} of {pages}</source>
        <translation>{labels} · vel {number} van {pages}</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>labels.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} label gaat naar {printer}.</numerusform>
            <numerusform>{count} labels gaan naar {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>Niet afgedrukt. De printer heeft geen papier.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>Niet afgedrukt. Deze printer is er niet meer.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>Niet afgedrukt. Naar de printer of het bestand kan niet geschreven worden.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Plaats {number}: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Plaats {number}: al gebruikt</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Plaats {number}: leeg</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Banen van {day}, gekozen: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} wordt niet aangeboden. Enter vraagt waarom.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Gevraagd: waarom niet {time}?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>Pijltoetsen gaan langs de tijden.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, open: {hours}, bezet: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{time} {day}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} tot {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>buiten gebruik</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>onzeker, het item is nog niet terug</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>nog niet terug</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Banen</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>{guest} in de planning tonen</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Dit bestand of deze map is er niet meer.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>De map heeft geen bestand dat op .ics eindigt.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>Het bestand kan niet geopend worden. Misschien is het in gebruik, of mag het hier niet gelezen worden.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Dit is geen iCalendar-bestand. Exporteer het nog eens waar het vandaan komt.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>Het heeft geen UID waaraan het de volgende keer herkend wordt.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>De UID is te lang.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Het eindigt niet na het begin.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>{name} ontbreekt.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>{name} kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>Het kan niet gelezen worden: een datum, een tijd of de herhaling is ongeldig.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Alles bezet</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Weinig tot veel vrij</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Onvervulde wensen</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>Tijden van {kiosk} uitlenen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Uitgeleend aan</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Niemand kan deze tijden bij deze kiosk nemen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>einde van de dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Uitlenen</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>Zeg wie deze tijden krijgt.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Het einde ligt voor het begin. Begint {start}, eindigt {end}.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>Tijden uitlenen</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>Uitgeleend aan partners</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>Uitgeleende tijden zijn voor deze kiosk gesloten. Links, programma’s en personeel zien ze nog.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>{calendar} aan {partner}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Terugnemen: {what}</translation>
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
        <translation>Duur in minuten</translation>
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
        <translation>Nummer {number} is weggegaan</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>Nummer {number} is niet gekomen</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>Nummer {number} is geboekt voor {time}</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Voor nummer {number} is er vandaag geen tijd.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>iemand aan de rij toevoegen</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>door de nummers lopen</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Oproepscherm openen</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Aan de rij toevoegen</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Er wacht niemand.</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Een afspraaktype maken</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Nu aan de beurt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Gegeven nummers</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggegaan</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Late annuleringen</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Gevulde gaten</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>Wat vrijkomt, wordt de eerste die past aangeboden, gedurende</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Hoelang een aanbod staat</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Wie zonder afspraak komt, neemt hier of bij een kiosk een nummer.</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Een nummer is voor een afspraaktype, en er is er geen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} wacht</numerusform>
            <numerusform>{count} wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Op dit moment niemand</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>Nummer {number} is gegeven</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Oproepen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>niet meer aangeboden</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>kan tot {time} blijven</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Nog eens oproepen</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Aangeboden tot {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>{time} aannemen</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>vandaag geen tijd</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>omstreeks {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Nummer {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>Is weggegaan</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>{name} hervat</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>{name} onderbroken</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>{name} beëindigd</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>De code als SVG opslaan</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-afbeeldingen (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Scan om een tijd te kiezen</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Een poster als pdf opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>De tekst om te sturen is gekopieerd</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Geen mailprogramma antwoordt. De tekst om te sturen is gekopieerd.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} gemaakt</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Deze link is beëindigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} opgeslagen</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>Deze link beëindigen</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Boekingslink · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>sinds {day} · {count} geannuleerd</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Korte code {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Bezoekers typen hem op {address}, of scannen.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Neemt boekingen aan</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Als bericht kopiëren</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Een mail schrijven</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Scannen opent de link</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Een poster als pdf opslaan</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>De code als SVG opslaan</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Korte code</translation>
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

Kies de tijd die u past:
{url}

Of open {address} en typ de code {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Bezoekers lezen het boven de tijden.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Neemt boekingen aan tot een dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>De link maken</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Geef de link een naam.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>{name} gemaakt</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} open, {closed} gesloten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>Onderbroken {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>Het afspraaktype is er niet meer</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Beëindigd {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} geboekt</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · eindigt {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Geboekt {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>Voor één bezoeker, door {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Buffers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Korte termijn</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Na het boeken</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Toont de boeking en een agendabestand</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Boekt</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Boekt {count} van</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>en {count} van</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, begint elke {interval}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min ervoor, {after} min erna</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, binnen openingstijden</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Tot {last}, binnen openingstijden</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>De komende 30 dagen, binnen openingstijden</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>Tot de laatste minuut</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Ten minste {length} vooraf</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Links &amp; elementen</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>een link kiezen</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>het adres kopiëren</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>een link maken</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nieuwe link</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Nog geen links</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Maak er een, dan boeken bezoekers hun tijden zelf.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Een link maken</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Een afspraaktype maken</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>Een link biedt een afspraaktype aan, en er is er geen.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>De poort is uit, dus niemand kan deze link openen.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Alleen deze computer bereikt de poort: de telefoon van een bezoeker kan deze link niet openen.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>De poort openen</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Adres gekopieerd</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>of open {address} en typ deze code:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wordt gestopt</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Gebruikte groepen</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>In de lijst van agenda’s</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Naast de planning</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Geef de agenda een naam.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>go to {pane}</source>
        <translation>naar {pane} gaan</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>alles vinden, alles doen</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>deze lijst filteren</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>opnieuw</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>volgend gebied</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>kiosk op dit scherm</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>toetsen op dit scherm</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>grotere tekst, kleinere tekst</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>tekst zoals het systeem</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>de balie sluiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} afspraak verplaatst</numerusform>
            <numerusform>{count} afspraken verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} afspraak gekopieerd</numerusform>
            <numerusform>{count} afspraken gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} afspraak verwijderd</numerusform>
            <numerusform>{count} afspraken verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Geboekt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} afspraak geknipt</numerusform>
            <numerusform>{count} afspraken geknipt</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Ctrl V zet het op de gemarkeerde tijd.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>Er staat geen afspraak op het klembord.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} afspraak geplakt</numerusform>
            <numerusform>{count} afspraken geplakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Nog geen regels: altijd open</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
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
        <translation>Begintijd</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Nieuwe link</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Afspraaktype</translation>
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
        <translation>Nieuw geheim van “{name}”</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Kopieer het nu naar de app: het wordt alleen deze keer open getoond.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>Het vorige geheim blijft geldig tot u het intrekt.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nieuw geheim</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>Komende twee weken: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Alle agenda’s tonen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Volgende boeking: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Alle agenda’s zijn verborgen.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Vandaag is er niets geboekt.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>Deze maand is er niets geboekt.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>Deze week is er niets geboekt.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>Op {day} is er niets geboekt.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>In {month} is er niets geboekt.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>In week {number} is er niets geboekt.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Alles wat op {day} geboekt is, staat in verborgen agenda’s.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Alles wat in {month} geboekt is, staat in verborgen agenda’s.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Alles wat in week {number} geboekt is, staat in verborgen agenda’s.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>Wat hij aanbiedt</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>In deze volgorde, vier ervan op het eerste scherm.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Hier nummers uitgeven</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}: naar boven</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}: wat bezoekers gevraagd wordt</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Eenmalige link · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Op volgorde</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Zegt</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Openingstijden deze week</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Terug naar een kopie…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>De balie sluiten</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>De agenda gaat niet open</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>De moeite waard om te openen</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Niemand wenste een uur waarin niemand te krijgen was.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Buiten deze tijden geboekt</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>{name} tonen, {when}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thema: zoals het systeem</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thema: licht</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thema: donker</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thema: hoog contrast</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Nieuw afspraaktype</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Een kopie van alles bewaren</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Terug naar een kopie</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Toetsen op dit scherm</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>De balie sluiten</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Afspraken, agenda’s, opdrachten</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>“{line}” boeken</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Afspraak</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Agenda</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Tijd zoeken</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Links &amp; elementen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosken</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Poort &amp; delen</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Kortste pauze ervoor, in minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>Langste pauze ervoor</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuten ervoor vrijgehouden</translation>
    </message>
    <message>
        <source> before</source>
        <translation> ervoor</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuten erna vrijgehouden</translation>
    </message>
    <message>
        <source> after</source>
        <translation> erna</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pauze vanaf</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Pauze tot</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Vrijhouden</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>elke lengte</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>geen pauze</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Naam van het deel</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Bezoekers lezen hem. Klik om te hernoemen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Dit deel verwijderen</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: eerder</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: later</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Een groep toevoegen</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Hide the single ones</source>
        <translation>De afzonderlijke verbergen</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Elk afzonderlijk tonen</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · niet vrij</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Mensen en badges</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Instructies voor</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Nog niemand. Wie materiaal neemt, heeft een badge nodig en een PIN om te tekenen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Scan of typ hem</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 tot 8 cijfers</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Mag materiaal nemen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Zoals eerst</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>Nieuwe PIN van {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Instrueren</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>{name} instrueren</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>mag geen materiaal nemen</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>tekent met een PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>nog geen PIN</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, instructie tot {day}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>doet niet mee</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} afspraak gekozen</numerusform>
            <numerusform>{count} afspraken gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 min eerder</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min later</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Een dag eerder</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Een dag later</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Een week later</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>PIN van het personeel voor de kiosken</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Zes cijfers waarmee elke kiosk verlaten kan worden. Houd bij een kiosk de bovenhoek drie seconden vast.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN instellen</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Dit is een andere PIN dan hierboven.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Wie hier is</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Kiosken, de pagina’s die telefoons openen, posters, bonnetjes en het oproepscherm dragen deze naam.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Naam van uw winkel, bedrijf of vereniging</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Stand op een beurs (optioneel)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>Alle tijden hier zijn die van {place}. Deze computer staat op de tijd van {computer}.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Tijd van {computer} gebruiken</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>Vanaf de volgende start van elke balie en kiosk zijn alle tijden die van {computer}.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>HTTP-poort is aan</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>HTTP-poort is uit</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Iedereen op dit netwerk kan de poort bereiken. Boekingen zijn beschermd door het geheim van de client.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>In de laatste minuut is niets gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>één client</numerusform>
            <numerusform>{count} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>één aanvraag</numerusform>
            <numerusform>{count} aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} per minuut, meestal {typical} ms</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>SDK’s van Cronofy kunnen dit adres als API-host gebruiken</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-poort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dit netwerk</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Wie hem bereikt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Gewone HTTP</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>Poort {number} wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>{number} gebruiken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>De poort kan niet geopend worden: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Poort &amp; delen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggegevens</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Aanvraaglogboek</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Een programma dat niet herkend werd</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>stuurde wat niet kan: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>gebruikte een geheim of token dat ontbreekt, onbekend of verlopen is</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>vroeg om meer dan zijn token toestaat</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>vroeg om iets dat er niet is, of van iemand anders is</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>gebruikte een methode die dit adres niet heeft</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>stuurde meer dan één MiB</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>vraagt te vaak</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>werd gevraagd terug te komen: de database was bezet</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>stuitte op een fout van ons; details staan in het logboek</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>werd geweigerd</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>De afbeelding van de locatie</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>De tekening</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Niets geboekt</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Staat als vrij</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Afgedrukt {day}, {time}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>Een pagina voor elk: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als pdf opslaan</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>Niet opgeslagen. Het bestand kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>Niet afgedrukt. De printer antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Printer en scanner</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Waar bonnetjes heen gaan</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Geen bonnetjes</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>Een printer van de kiosk</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Pdf-bestanden in een map</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Naam van de printer</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Zoals de computer van de kiosk hem noemt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>Een map op de computer van de kiosk.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Breedte van het papier</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm breed</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Testbonnetje afdrukken</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>De scanner proberen</translation>
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
        <translation>{name} heeft geen regels en is dus altijd open.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>Een boeking herhaalt zich niet. Maak een afspraak die dat doet.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} is beschadigd, of niet de hele kopie. Kies een andere.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} is het bestand dat in gebruik is. Kies een kopie ervan.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>De laatste dag is al voorbij.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Iedereen probeert deze PIN het eerst. Kies een andere.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} is geen kopie van een balie. Kies een bestand dat een balie als kopie bewaarde.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Een programma schrijft deze reeks. Verander de afspraken een voor een.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Er worden hoogstens {limit} vragen gesteld.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>Een nieuwere apcdesk maakte {name}. Werk deze eerst bij.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} heeft {megabytes} MB nodig op de schijf waar de balie de gegevens bewaart. Maak daar ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Deze afspraak hoort niet bij een reeks. Verander alleen deze.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Dit is nog niet begonnen.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Dit is nu niet aan de gang.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>{name} is in deze tijd niet open, dus nog een zou dat ook niet zijn.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>Een van een reeks heeft geen eigen regel. Verander alles, of deze en de volgende.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>Dat is het eigen bestand van de balie. Kies een andere naam voor de kopie.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>Een extra tijd duurt hoogstens 366 dagen.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Er zijn twee regels met de naam {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Iemand heeft deze badge al.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Die agenda heeft deze afspraak al.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Er zijn hoogstens {limit} antwoorden om uit te kiezen, allemaal verschillend.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Geef ten minste twee antwoorden om uit te kiezen.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>Een app houdt altijd één geheim. Maak eerst een nieuw.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>Een app heeft hoogstens 2 geheimen. Trek er eerst een in.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>De lijst heeft zo’n kolom niet.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Schrijf een aantal dagen van 1 tot {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Deze tijd is al voorbij.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Het einde ligt niet na het begin.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>Het bestand is geen lijst met een code en een naam in twee kolommen.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Dit is een ander bestand dan het bestand dat nodig is.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>Er is geen map om het bestand in te bewaren.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Zeg wie er komt.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>Een ander item heeft dit label al.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>Een agenda heet al zo.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Schrijf een naam.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Kies wie of wat er nodig is.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Dit is geen PNG- of JPEG-afbeelding.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>De afbeelding is groter dan 4 MB.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>De PIN heeft 6 cijfers.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Een PIN heeft 4 tot 8 cijfers.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>Twee vragen hebben dezelfde ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Zeg waarom dit een uitzondering is.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>De duur ligt tussen 1 en 1440 minuten.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Geen rij heeft een code en een naam.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>Kies een aantal minuten waarin een dag precies verdeeld kan worden.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Kies ten minste één agenda.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Schrijf een titel.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>De breedte ligt tussen {low} en {high} millimeter.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Dit staat er twee keer.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>Een van deze agenda’s is onbekend.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Dit lijkt niet op een e-mailadres.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Gebruik 1 tot 64 letters van A tot Z, cijfers en tekens, zonder spaties.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dit lijkt niet op een telefoonnummer.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Schrijf een tijd zoals 2027-03-11T17:00:00Z, of een datum zoals 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Dit is geen webadres. Begin met https:// en laat spaties weg.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Er zijn er al {limit}, en meer zijn niet mogelijk.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Hier is een lijst nodig.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Alleen true of false is mogelijk.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Hier is een datum nodig.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hier is een geheel getal nodig.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>Hier is een geheel getal groter dan 0 nodig.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Hier is een object nodig.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Hier is een tekst nodig.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Alleen true is mogelijk.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Alleen een van {first} en {second} is mogelijk.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Dit is hier onbekend.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Dit is niet mogelijk.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Schrijf een getal van {low} tot {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Hier is iets nodig.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Dit is al in gebruik.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Schrijf hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Hoogstens {limit} zijn mogelijk.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Deze tijdzone is onbekend.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
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
        <translation>Deel {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Begint elke</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minuten ervoor vrijgehouden</translation>
    </message>
    <message>
        <source> before</source>
        <translation> ervoor</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minuten erna vrijgehouden</translation>
    </message>
    <message>
        <source> after</source>
        <translation> erna</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Hun regels gebruiken</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Alles op één dag</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Dan nog een deel</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Tijden zoeken</translation>
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
        <translation>Wie vrij moet zijn</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Een groep toevoegen</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Vrijhouden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Deze zoekopdracht als aanvraag</translation>
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
        <translation>Geschreven als</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Hiernaar zoeken</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>De aanvraag</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Plak hier de JSON van een aanvraag, of een curl-opdracht.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>De body van POST {path}. Plak er een andere overheen, of een curl-opdracht, om daarnaar te zoeken.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Zet het geheim van de app waarvan deze agenda’s zijn in de plaats van {secret}.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Heeft pycronofy nodig. Zet het geheim van de app in de plaats van {secret}.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>Niet gevraagd: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Wat wilt u weten?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>Een korte uitleg, als dat nodig is</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antwoorden om uit te kiezen</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Eerste; tweede; derde</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Scheid de antwoorden met een puntkomma.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Dit eerder vragen</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>Dit niet meer vragen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>Een regel tekst</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Een langere tekst</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Een telefoonnummer</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Een van meerdere</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Naam en ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>De regel verwijderen</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Iedereen in {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Alle agenda’s</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Nog iets vragen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>Als ze willen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wie er komt</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Eigen vragen</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Bezoekers kunnen dit lezen voor ze boeken. Blijft het leeg, dan lezen ze dat niemand anders het ziet.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>Dit wordt bezoekers vanaf nu gevraagd</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>Dit is te lang voor het scherm.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schrijf de vraag.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Geef twee tot twaalf antwoorden, elk maar één keer.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes di 15:15 45m met Sofie + kantoor</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>Wat, wanneer, met wie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Schrijf wat het is.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, hele dag</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Niemand hier heet “{name}”.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} is bezet {times}.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}: dit is buiten de openingstijden.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>De zijbalk tonen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>De enige keuze op deze tijd</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Met de hand gekozen</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Nam het over</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Alleen {name} was vrij</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name} is met de hand gekozen</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} nam het over</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>die dag</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>{minutes} geboekte minuut {day}</numerusform>
            <numerusform>{minutes} geboekte minuten {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Waar “{name}” mensen naar terugstuurt</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Wie de app de eigen agenda laat gebruiken, gaat terug naar een van deze adressen, precies zoals het hier staat. Zonder adressen mag de app elk adres noemen: laat dat alleen zo zolang hij ontwikkeld wordt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Dit is geen webadres. Begin met https:// en laat spaties weg.</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Adres {number}</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename “{item}”</source>
        <translation>“{item}” hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>De code op het label blijft. Wat in de geschiedenis geschreven is, houdt de naam van toen.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Herhaalt zich</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Hoe vaak</translation>
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
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>binnengelopen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Mediaan van boeking tot afspraak: {days} dagen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Doorgegaan</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Komt nog</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Hoeveel dagen</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als tabel opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Verslag geschreven naar {file}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>doorgegaan</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>niet gekomen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>binnengelopen</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>Deze week was er niets geboekt.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>Deze dag was er niets geboekt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag opslaan</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welke aanvragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Aanvraaglogboek</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Nog geen aanvragen.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Problemen {count}</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>{time}, {status}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Alles op één dag is één aanvraag voor elke dag. Dit is {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}: Tijd zoeken heeft hier geen veld voor.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Dit is niet de JSON van een aanvraag.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Naar Agenda’s</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>gezocht in {ms} ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Nog niet gezocht</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Dit venster is voorbij. Deze tijden waren erin vrij.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>De eerste {count} worden getoond. Er zijn er meer: kies een korter venster om ze te zien.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>geen tijd paste</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>{opened} geopend, {booked} geboekt, {none} vonden geen tijd, {moved} verplaatst</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Hoelang gegevens van bezoekers bewaard worden</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>Zoveel dagen na de afspraak worden namen, adressen, nummers en antwoorden overal gewist. Wat ouder is, verdwijnt meteen en komt niet terug.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Zo lang bewaren</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>“{item}” afvoeren</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Afvoeren</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Niemand krijgt of boekt het nog: niet hier, niet bij een kiosk, niet via een link. De agenda, de boekingen en de geschiedenis blijven.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>Om het ooit weer te gebruiken, voegt u het als materiaal toe met zijn agenda-ID, {id}.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>Er is niets op geboekt.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>Er komt nog één boeking, en die past elders.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>Er komt nog één boeking. Die blijft staan, en iemand moet bellen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>Er komt nog {n} boeking. Past elders: {moved}. Blijft staan, moet gebeld worden: {left}.</numerusform>
            <numerusform>Er komen nog {n} boekingen. Passen elders: {moved}. Blijven staan, moeten gebeld worden: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Naam en ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>Zoals Late ploeg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Geef de regel een ID van hoogstens 64 letters, cijfers en tekens, zonder spaties en / ? # %.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>“{id}” is een andere regel van deze agenda.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>Tijdzone van de regel</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Weekregels</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Tijden per dag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>Regels volgen de klok ter plaatse.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Op {day} gaat de klok vooruit.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Op {day} gaat de klok achteruit.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>Deze tijdzone kennen we niet. Schrijf er een zoals Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Open {day}, {start} tot {end} op {next}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Open {day}, {start} tot {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} en {other} overlappen op {day}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Op {day} gaat de klok vooruit. {times} bestaat die dag niet.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} is korter dan {length}, dus past er geen {name} in.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tijd</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}, is met de hand gesloten: gesloten gaat voor.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}, is door {rule} toch al open.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Het einde ligt voor het begin. Begint {start}, eindigt {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} boeking zou buiten deze tijden liggen</numerusform>
            <numerusform>{count} boekingen zouden buiten deze tijden liggen</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Begint en eindigt om {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>“{part}” is niet duidelijk. Schrijf tijden zoals 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>De hele week gesloten.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Altijd open.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Open {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>De hele week gesloten</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, bij {count} agenda</numerusform>
            <numerusform>{days}, bij {count} agenda’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, alleen deze agenda</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, hele dag</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Nog geen regels: altijd open</translation>
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
        <translation>In het weekend gesloten.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Gesloten {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} en {last}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>een open periode kiezen</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>een stap verplaatsen</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>korter of langer maken</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>de laatste streek ongedaan maken, dan het laatste opslaan</translation>
    </message>
    <message>
        <source>save</source>
        <translation>opslaan</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Naar andere dagen kopiëren</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Maak de eerste bij Agenda’s; dan worden hier de tijden getekend.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Nog geen agenda’s</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Naar Agenda’s</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Nog geen regels: altijd open. Teken of typ de eerste tijden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} wijziging niet opgeslagen</numerusform>
            <numerusform>{count} wijzigingen niet opgeslagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Regels van</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>Ze komen in de plaats van hun eigen regels. Extra tijden en gesloten dagen blijven.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Zoekopdracht {name} openen</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Zoekopdracht {name} verwijderen</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Er is geen zoekopdracht bewaard.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Geef de getoonde hieronder een naam.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>De getoonde zoekopdracht bewaren als</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Elke balie van deze installatie kan die openen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Geef de zoekopdracht een naam.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Zoekopdracht “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Zoekopdracht “{name}” bewaard</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Tijden van {name} opgeslagen</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>De code typen</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>Aan iemand doorgeven</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Ik breng het terug</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Scan wat u neemt, of wat u terugbrengt.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>Wat geeft u door?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Scan het, of raak het hier aan.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Scan nu de badge van wie het krijgt. Diegene tekent met de eigen PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Het is bij iemand anders, terug: {time}. Brengt u het terug?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>U geeft het door. Scan eerst uw eigen badge.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>Het komt terug. Scan uw badge, dan weten we wie het bracht.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Scan uw badge om het te nemen.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scan uw badge</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>Of scan het label van wat u terugbrengt.</translation>
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
        <translation>{booking}. Onzeker: het is nog niet terug.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Scan een label of een badge</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Scan het nu, of typ het</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Niets hier heeft de code {code}: hij is als tekst in het veld blijven staan.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Er is een badge gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} heeft {n} item.</numerusform>
            <numerusform>{name} heeft {n} items.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Badge gelezen: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Badge gelezen: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Niets hier heeft de code {code}.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>{item}: {standing}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>bij {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>hierna {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>hierna {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>Boeking {code}, {when}, is geannuleerd.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Boeking {code}: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Boeking {code}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Eerste scherm</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Kop, tweede regel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Tekst, tweede regel</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>In lege regels staan de woorden van de installatie.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>De tekening gebruiken</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG of JPEG, 1080 × 770 pixels. Een andere vorm wordt aan de randen afgesneden.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Boekingslink maken</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>Bezoekers krijgen hele dagen aangeboden, binnen openingstijden.</translation>
    </message>
    <message>
        <source>{needed} of {count}: {names}</source>
        <translation>{needed} van {count}: {names}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Boekingslink maken</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Deel {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>Eén bezoeker boekt alle delen, in het venster van deze zoekopdracht.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>De pagina kent pauzes, geen dagen: beperk de pauzes om het op één dag te houden.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Alles of niets</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>Eén code opent alle delen; bezoekers verplaatsen en annuleren ze samen.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Alle delen boeken</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Deel {number}</translation>
    </message>
</context>
<context>
    <name>SeriesDesk</name>
    <message>
        <source>Move one of a series?</source>
        <translation>Eén van een reeks verplaatsen?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>Meerdere van een reeks verplaatsen?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>Enkele van meerdere reeksen verplaatsen?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>Meerdere van een reeks verwijderen?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>Enkele van meerdere reeksen verwijderen?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>Eén van een reeks veranderen?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>Eén van een reeks verwijderen?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Deze en de volgende</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>Deze en de volgende</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>De hele reeks</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Deze reeksen helemaal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles} and {count} more</source>
        <translation>{titles} en nog {count}</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Herhalend: {count} van {all} gekozen afspraken. De andere gaan alleen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} afspraak gekozen</numerusform>
            <numerusform>{count} afspraken gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>“{item}” buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Het ruikt</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Zeg waarom, voor wie ervoor staat.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Tot dan is er niets geboekt.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>In deze tijd staat één boeking, en die past elders.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>In deze tijd staat één boeking, en iemand moet bellen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>In deze tijd staat {n} boeking. Past elders: {moved}. Moet gebeld worden: {left}.</numerusform>
            <numerusform>In deze tijd staan {n} boekingen. Passen elders: {moved}. Moeten gebeld worden: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Alle balies en kiosken boeken in één database, dus geen tijd wordt twee keer geboekt</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Elke balie en kiosk op deze computer boekt in één bestand, dus geen tijd wordt twee keer geboekt</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Balies op meerdere computers delen PostgreSQL: “apcdesk move” brengt alles daarheen.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>in de gegevensmap</translation>
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
        <translation>Kiosken</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} kiosk</numerusform>
            <numerusform>{count} kiosken</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>Poort aan · {number}</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Poort uit</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Geen verbinding</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>Teken met uw PIN</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, teken met uw PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>Van u tot {time}, hier terug te brengen.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>Van u tot {time}: dan heeft iemand anders het geboekt.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Het moet nu hier terug.</translation>
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
        <translation>Vrij</translation>
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
        <translation>{here} van {n} hier</translation>
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
        <translation>De persoon wisselen</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Wie er weggaat</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Reden (het personeel ziet die in de geschiedenis)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Zeg waarom, zodat anderen het begrijpen.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} neemt het over</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. Tijd, plaats en code blijven.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Wie het overneemt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Niemand anders kan het doen.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Toch wisselen</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>“{item}” innemen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>{name} heeft het, terug {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Badge van wie het brengt</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Scan of typ een badge</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Gebracht door</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Waar het nu is</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>badge aan de balie</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} is terug.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Nog niemand heeft het gehad.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Alles zoeken (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Namen zijn verborgen. H toont ze.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Namen worden getoond.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Nieuwe boeking voor gasten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>{day} tonen</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Naar een datum…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Maak eerst een agenda: een afspraak heeft iemands tijd nodig</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Er is nog geen afspraaktype</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Er een maken</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Code op de badge of het label</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Nieuw afspraaktype</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Afspraaktypes</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>Wat bezoekers kunnen boeken: zonder een type hebben kiosken en links niets aan te bieden.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Een tijd zoeken voor {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Ongedaan gemaakt: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Bezetting deze week</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Week van de regel</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>Pijltoetsen kiezen, Alt met pijltoetsen verplaatst, Alt Shift verandert de lengte, Delete sluit.</translation>
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
        <translation>Geen aangeboden tijd verandert.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} afwezig</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} tijd gewonnen</numerusform>
            <numerusform>{count} tijden gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} tijd verloren</numerusform>
            <numerusform>{count} tijden verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}: {changed}, nog {left}</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} boeking getroffen</numerusform>
            <numerusform>{count} boekingen getroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen titel</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Schrijf een tijd zoals 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Schrijf tot wanneer, zoals 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>Nog een {name}, vanaf {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name} open {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>{name} afwezig {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} afwezig, {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Die tijd bestaat niet: die dag gesloten, of al tot dan open.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Toegepast: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} wijziging toegepast</numerusform>
            <numerusform>{count} wijzigingen toegepast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Verwijderen: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Vervanging zoeken</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Sluiten, weggooien</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Er wordt niets geschreven voordat u het toepast.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minuut</numerusform>
            <numerusform>{count} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Waarom is er niets?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>Waarom niet {day} {time}?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Deze tijd ligt niet in het venster.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Iedereen is vrij, maar tijden beginnen alleen elke {length}.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Iedereen is vrij, maar naar deze tijd is niet gevraagd.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Deze tijd past.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>Er is geen moment waarop iedereen die nodig is vrij is.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} van {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>Wordt nu geboekt</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Wordt geboekt bij {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>Niet hier: uitgegeven, of kalibratie nodig</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Bezet tot {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Bezet vanaf {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Bezet {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} begint {start}. Dit zou eindigen om {end}.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} eindigt {end}. Dit zou beginnen om {start}.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>{other} ook</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} tijd</numerusform>
            <numerusform>+{count} tijden</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Een andere ruimte gebruiken</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Een ander item gebruiken</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Zonder {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>Geen tijd in dit venster.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>Vandaag geen tijd.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>Geen tijd op {day}.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>Het langste vrije tijdvak is {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>Het langste tijdvak dat voor beide vrij is, is {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>Het langste tijdvak dat voor allen vrij is, is {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>Heeft de {limit} van die week al</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Geen openingstijden</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>Gesloten op {weekday}</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>De tijden eindigen om {start}. Dit is {missing} te laat.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>De tijden beginnen om {end}. Dit is {missing} te vroeg.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Gesloten {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>Niet gevraagd op deze tijd</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>Heeft de {limit} van die dag al</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Begint om {start}, dus geen {clear} vrij</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Eindigt om {end}, dus geen {clear} vrij</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Inkorten tot {length}</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} tot {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} vanaf {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Erna niets vrijhouden</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Ervoor niets vrijhouden</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} in plaats van {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Zoeken tot {time}</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Zoeken vanaf {time}</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Zoeken op {day}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>Wat meer tijden zou openen</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>De kleinste wijzigingen die helpen</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Deel {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Waarom is er niets?</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>Waarom niets voor {part}?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nemen</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Dichtstbijzijnde vrije tijden</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Venster: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Tijden zoeken in dit venster</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Vanaf nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Dit venster gebruiken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Komende 30 dagen</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>Het einde ligt voor het begin. Begint {start}, eindigt {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>Eén zoekopdracht omvat hoogstens {days} dagen.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>Het geheim van “{name}” intrekken ({age})?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>Het is geldig sinds {day}. Apps die het nog gebruiken worden meteen geweigerd; dit kan niet ongedaan gemaakt worden. Toegangstokens die ze hebben blijven geldig tot ze aflopen, binnen het uur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>In woorden.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Tweede tijdzone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>De klok daar staat naast de uren van de dag en de week.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>Geef een tijd zoals 9:00 of 16:30.</translation>
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
        <translation>{group}, ingeklapt</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, uitgeklapt</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Elk begin</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>Aansluitend</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tijdvakken</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Vorm van het antwoord</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Vrijgehouden</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Aanvraaglogboek</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, beantwoord met {status} in {count} ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Extra tijd</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>{name} gebruiken</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Meer voor {name}</translation>
    </message>
</context>
</TS>
