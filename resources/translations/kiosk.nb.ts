<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Trykk for å starte</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>stand {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Velg din tid.</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>Ingen avtale?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ta et nummer</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>Vær så god</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>Numrene ropes opp her.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Kom til de ansatte</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>Din tid: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Nå betjenes</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Ingen akkurat nå</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ingen venter.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ikke i dag</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>omtrent {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Nummer {number}: Kom til {where} kl. {time}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>de ansatte</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Nummer {number}: ikke i dag.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Nummer {number}: omtrent {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>Venteliste</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>I am here</source>
        <translation>Jeg er her</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>Flytt til en annen tid</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Avlys bestillingen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hei, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Bestillingen din</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bestillingskode</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Bare den som har koden, ser denne siden.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Ta den med på mobilen</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Skann for å legge den i kalenderen</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>Avlyse {time} {day}?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Da kan noen andre ta denne tiden. Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Velg én. Du kan endre det senere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Velg en tid</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>Her kan ingenting bestilles akkurat nå. Spør de ansatte.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Hvem vil du snakke med?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Hvem som helst</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Den som først er ledig</translation>
    </message>
</context>
<context>
    <name>Cities</name>
    <message>
        <source>Amsterdam</source>
        <translation>Amsterdam</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>Athen</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>Bagdad</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>Beirut</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Buenos Aires</source>
        <translation>Buenos Aires</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Kairo</translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation>Casablanca</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>København</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Istanbul</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburg</translation>
    </message>
    <message>
        <source>Karachi</source>
        <translation>Karachi</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Kolkata</translation>
    </message>
    <message>
        <source>Lagos</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisboa</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>Los Angeles</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Mexico by</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Oslo</source>
        <translation>Oslo</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riyadh</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seoul</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokyo</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>Toronto</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Wien</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Warszawa</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zürich</translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>Which city is yours?</source>
        <translation>Hvilken by er din?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>Tiden der står liten ved siden av vår.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Finn en by</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Skjul byen min</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>Vi kjenner ingen by med det navnet. Prøv nærmeste storby.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>Bestillingen din</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Skriv de seks bokstavene og sifrene i koden din, eller hold den under skanneren.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bestillingskode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Finn den</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>slettes om {seconds} s</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>Bestilt, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>Vi ses kl. {time}.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>Vi ses {day} kl. {time}.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>{see_you} Det er {there}.</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Bruk koden på en hvilken som helst kiosk her for å flytte eller avlyse. Uten gebyr, uten spørsmål.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Skriv ut en lapp</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Klar om noen sekunder</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Kom hit: {place}.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>{see_you} {come}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>med {name}</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bestillingskode</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Ta den med på mobilen</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Skann for å legge den i kalenderen</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Bestill noe mer</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>Navnet ditt beholdes til dette</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Ta med deg lappen.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
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
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} dag</numerusform>
            <numerusform>{days} dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Tidligere dager</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Senere dager</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · i dag</translation>
    </message>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>{count} ledig</numerusform>
            <numerusform>{count} ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ikke her</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>Hvem skal vi møte?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Noen spørsmål</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>På mobilen min</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Lenger ned</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Hyggelig å se deg. Vi vet at du er her.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ta den igjen</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Noen tok {time} mens du skrev.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Noen tok {time} akkurat nå.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>Ingen annen tid er ledig.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} er ledig.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>Vi kunne ikke holde {time} lenger. Tiden er fortsatt ledig.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>Bare {name} er ledig kl. {time}.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>Vi holder {time} for deg til {until}.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} er ikke her på {day}.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} er her.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} og {last} er her.</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>Dette er koden til en bestilling. Start på nytt, og skann den igjen.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>Akkurat nå kan ingenting lagres her. Spør de ansatte.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>Det gikk ikke akkurat nå. Prøv igjen om litt, eller spør de ansatte.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Rom {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Stand {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Utstyr {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Noen tider er tatt</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} er tatt</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} er tatt</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Ingen ledige</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Neste ledige</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Neste ledige {day}</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>Ledig kl. {time}</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>Ledig {day} kl. {time}</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>ledig til {time}</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>{length}, {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>med {name}</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>med den som er ledig</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>Bestill {time} {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Staff are coming</source>
        <translation>Noen kommer</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>Vi har sagt fra</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Tilkall hjelp</translation>
    </message>
    <message>
        <source>{time} {weekday}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} i {city}</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>Vi fikk ikke sagt fra. Snakk med en av de ansatte.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Dette ligner ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Dette ligner ikke en e-postadresse. Du kan la det stå tomt.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dette ligner ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Dette ligner ikke et telefonnummer. Du kan la det stå tomt.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Velg ett av disse.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Dette trenger vi for å bestille.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Fortell oss navnet ditt, så vi vet hvem som kommer.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Fortell oss firmaet ditt, så vi vet hvem som kommer.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Fortell oss e-posten din, så vi kan nå deg.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Fortell oss nummeret ditt, så vi kan nå deg.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt navn</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Hvis du vil</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Så vi kan si fra om noe endres</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Så vi kan si fra om noe endres, hvis du vil</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Så vi kan ringe om noe endres</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Så vi kan ringe om noe endres, hvis du vil</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Denne bestillingen er allerede avlyst.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>Bestillingen din er avlyst.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>Det er ingen annen tid. Spør de ansatte.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>Bestillingen din er nå {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Noen tok denne tiden akkurat nå. Velg en annen.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>For mange forsøk. Prøv igjen om {seconds} s.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Min bestilling</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Adgangskort lest: {who}</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>Skriveren er tom for papir. Bestillingen din er trygg. Skann koden i stedet.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>Skriveren virker ikke. Bestillingen din er trygg. Skann koden i stedet.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{width} × {height} mm, {count} on A4</source>
        <translation>{width} × {height} mm, {count} på A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height} mm, etikettskriver</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Velg språk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Velg en annen tid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Nå: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Velg en tid</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Flytt til {time} {day}</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Ta et nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Velg hva du kom for. En skjerm roper opp nummeret; ingen trenger navnet ditt.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>Hvor lenge kan du bli?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Ingen hast</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Ingen tid i dag</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>Din tur omtrent</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} før deg</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Følg med på skjermen: Den roper opp nummeret og sier hvor du skal.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Ingen tid passer lenger i dag. Du ropes opp hvis en blir ledig.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>Du er neste. Det blir din tur omtrent {time}, eller før.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} før deg. Det blir din tur omtrent {time}, eller før.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andre bokstaver</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mellomrom</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>PanelButton</name>
    <message>
        <source>{name}, {label} {time}, {line}</source>
        <translation>{name}, {label} {time}, {line}</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Continue on your phone</source>
        <translation>Fortsett på mobilen</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Skann dette med kameraet. Tiden følger med deg, og denne skjermen slettes.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Bli på denne skjermen</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} av {count} sifre skrevet</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.</source>
        <translation>Lukkes av seg selv om {seconds} s. Glemt den? Ansatte endrer den ved skranken.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN for ansatte</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Besøkende kan trykke Avbryt. Ingenting går tapt.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>Den PIN-en er feil. Ett forsøk igjen.</numerusform>
            <numerusform>Den PIN-en er feil. {count} forsøk igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>Ingen PIN er satt. Ansatte setter den ved skranken.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>For mange forsøk. Prøv igjen om {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>Slik bruker vi det</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Bare vi på standen ser dette.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Bare vi på standen ser dette. Det slettes {day}.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Bare vi på standen ser dette. Vi setter deg ikke på noen liste.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Bare vi på standen ser dette. Det slettes {day}. Vi setter deg ikke på noen liste.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Bare vi som jobber her, ser dette.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Bare vi som jobber her, ser dette. Det slettes {day}.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Bare vi som jobber her, ser dette. Vi setter deg ikke på noen liste.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Bare vi som jobber her, ser dette. Det slettes {day}. Vi setter deg ikke på noen liste.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>Slik bruker vi det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Bestillingskode</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Oppgi koden til de ansatte for å flytte eller avlyse.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Test av skriveren</translation>
    </message>
    <message>
        <source>{zone}, UTC{offset}</source>
        <translation>{zone}, UTC{offset}</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>No time is free.</source>
        <translation>Ingen tid er ledig.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Ettermiddag</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Sen ettermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kveld</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Alle tider er i {city}-tid</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Vis byen min også</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>Stort: {city}-tid. Lite: {there}-tid.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Bytt by</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Still to come today</source>
        <translation>Gjenstår i dag</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Forlat kiosken</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Tilbake til besøkende</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Lukkes av seg selv om {seconds} s.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Skjul navn</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Vis navn</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>her siden {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Ingenting mer er bestilt i dag.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Steg {step} av {steps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>Et øyeblikk</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Steg {step} av {steps}</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Er du der fortsatt?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jeg trenger mer tid</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>ett sekund</numerusform>
            <numerusform>{count} sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Dette slettes om {time}.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Dette slettes om {time}, og det du har skrevet også.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Velg en tid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>Ta {time} {day}</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Se tidene deres</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>{times}, {who}, {what}, {arrived}</source>
        <translation>{times}, {who}, {what}, {arrived}</translation>
    </message>
    <message>
        <source>{times}, {who}, {what}</source>
        <translation>{times}, {who}, {what}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Someone took this time a moment ago. Nothing was booked.</source>
        <translation>Noen tok denne tiden akkurat nå. Ingenting ble bestilt.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Noen tok {time} akkurat nå. Ingenting ble bestilt.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Noen tok {time} akkurat nå. {next} er ledig.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>Dette kan ikke lagres slik det er. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Denne kalenderen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Denne bestillingen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Vi kjenner ikke denne koden. Sjekk bokstavene, eller spør de ansatte.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Dette tilbys ikke lenger.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>Vi kunne ikke holde denne tiden lenger.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Dette finnes ikke lenger.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>Én bestilling til står i veien siden du så etter. Ingenting ble endret.</numerusform>
            <numerusform>{count} bestillinger til står i veien siden du så etter. Ingenting ble endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Noe gikk galt, og ingenting ble lagret. Detaljer står i loggen (nummer {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>Hemmeligheten er ikke kjent.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Dette krever tillatelsen {scope}.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Denne kalenderen kan bare leses. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>«{id}» tilhører allerede en annen kalender.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Denne nøkkelen åpner det ikke.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Denne lenken er stengt. Ingenting ble bestilt.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Denne bestillingen er allerede avlyst.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Dette ble endret igjen siden, så det kan ikke angres.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Noen andre endret dette samtidig. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>{item} kan ikke fås nå.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>For mange forsøk. Prøv igjen om {n} s.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>Andre har fremdeles kalenderen åpen. Ingenting ble endret. Lukk dem, og prøv igjen.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Dette går ikke nå. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Et annet program opptar den delte kalenderen. Ingenting ble lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} er skadet. Gå tilbake til en kopi du har tatt vare på: Det som er igjen her, blir også tatt vare på.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} kan ikke brukes. Har du lov til å skrive i mappen? Ellers legg en kopi du har tatt vare på, i stedet.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>Den delte kalenderen er laget av en nyere apcdesk. Oppdater denne først.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>Ikke lagret. Disken er full.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>Ikke lagret. Den delte kalenderen kan bare leses.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>Ingen kontakt med den delte kalenderen. Ingenting ble lagret. Prøv igjen.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>Dette gikk ikke. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>Vi kan ikke lese dette kortet. Skriv navnet ditt i stedet.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikke lagret: {reason}</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Ingen PIN for ansatte er satt ennå.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Den PIN-en er feil.</translation>
    </message>
</context>
</TS>
