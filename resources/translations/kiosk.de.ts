<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Zum Starten berühren</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Wählen Sie Ihre Zeit.</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>Kein Termin?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Nummer ziehen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>Jetzt kommen</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>Hier werden Nummern aufgerufen.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Kommen Sie zum Personal</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>Ihre Zeit: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Im Moment niemand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Es warten</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Nummer {number}, bitte kommen Sie um {time} hierher: {where}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>zum Personal</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Nummer {number}: heute nicht.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Nummer {number}: etwa {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>Warteschlange</translation>
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
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>Auf eine andere Zeit verschieben</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Buchung absagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Buchungscode</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Nur wer diesen Code hat, sieht diese Seite.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Auf Ihr Telefon</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Scannen für Ihren Kalender</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>{time} am {day} absagen?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Dann kann jemand anderes diese Zeit nehmen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Wählen Sie eines aus. Sie können es später ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>Hier lässt sich im Moment nichts buchen. Bitte wenden Sie sich an das Personal.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Mit wem möchten Sie sprechen?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Egal wer</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Wer zuerst frei ist</translation>
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
        <translation>Brüssel</translation>
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
        <translation>Kopenhagen</translation>
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
        <translation>Karatschi</translation>
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
        <translation>Lissabon</translation>
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
        <translation>Mexiko-Stadt</translation>
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
        <translation>Riad</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rom</translation>
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
        <translation>Singapur</translation>
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
        <translation>Tokio</translation>
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
        <translation>Warschau</translation>
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
        <translation>Welche Stadt ist Ihre?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>Ihre Zeit steht klein neben unserer.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Stadt suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Meine Stadt ausblenden</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>Diese Stadt kennen wir nicht. Versuchen Sie die nächste große.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Tippen Sie die sechs Zeichen Ihres Codes ein oder halten Sie ihn unter den Scanner.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Buchungscode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>wird in {seconds} s gelöscht</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>Gebucht, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>Bis {time}.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>Bis {day} um {time}.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>{see_you} Das ist {there}.</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Mit dem Code an jedem Kiosk hier verschieben oder absagen. Ohne Gebühr, ohne Fragen.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Einen Zettel drucken</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Fertig in wenigen Sekunden</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Kommen Sie hierher: {place}.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>{see_you} {come}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Buchungscode</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Auf Ihr Telefon</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Scannen für Ihren Kalender</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Noch etwas buchen</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>Ihr Name bleibt dafür stehen</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Nehmen Sie Ihren Zettel mit.</translation>
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
        <translation>dddd, d. MMMM</translation>
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
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
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
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} Tag</numerusform>
            <numerusform>{days} Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · heute</translation>
    </message>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>{count} frei</numerusform>
            <numerusform>{count} frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>Wen erwarten wir?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Ein paar Fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Am Telefon weiter</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Schön, dass Sie da sind. Wir wissen Bescheid.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Wieder nehmen</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nehmen</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Jemand hat {time} genommen, während Sie tippten.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Jemand hat {time} gerade genommen.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>Keine andere Zeit ist frei.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} ist frei.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>Wir konnten {time} nicht länger halten. Die Zeit ist noch frei.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>Um {time} ist nur {name} frei.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>Wir halten {time} bis {until} für Sie frei.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} ist am {day} nicht da.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} ist da.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} und {last} sind da.</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>Das ist der Code einer Buchung. Fangen Sie von vorn an und scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>Im Moment kann hier nichts gespeichert werden. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>Das hat gerade nicht geklappt. Versuchen Sie es gleich noch einmal, oder rufen Sie Hilfe.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Raum {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Stand {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Gerät {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Einige Zeiten sind vergeben</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} ist vergeben</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} sind vergeben</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Nichts frei</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Nächste freie Zeit</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Frei am {day}</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>Frei um {time}</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>Frei {day} um {time}</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>frei bis {time}</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>{length}, {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>mit wem gerade frei ist</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>{time} {day} buchen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Staff are coming</source>
        <translation>Hilfe kommt</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>Ist gemeldet</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>{time} {weekday}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} in {city}</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>Es ließ sich niemand rufen. Bitte sprechen Sie jemanden vom Personal an.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Sie können es leer lassen.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Das sieht nicht nach einer Telefonnummer aus. Sie können es leer lassen.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Das brauchen wir für die Buchung.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Nennen Sie uns Ihren Namen, damit wir wissen, wer kommt.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Nennen Sie uns Ihre Firma, damit wir wissen, wer kommt.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Nennen Sie uns Ihre E-Mail, damit wir Sie erreichen.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Nennen Sie uns Ihre Telefonnummer, damit wir Sie erreichen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn Sie mögen</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Falls sich etwas ändert</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Falls sich etwas ändert, wenn Sie mögen</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Damit wir bei Änderungen anrufen können</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Für Anrufe bei Änderungen, wenn Sie mögen</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Diese Buchung ist schon abgesagt.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>Ihre Buchung ist abgesagt.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>Es gibt keine andere Zeit. Fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>Ihre Buchung ist jetzt um {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Jemand hat diese Zeit gerade genommen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in {seconds} s wieder.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Meine Buchung</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Ausweis gelesen: {who}</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>Der Drucker hat kein Papier. Ihre Buchung ist sicher. Scannen Sie den Code.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>Der Drucker geht nicht. Ihre Buchung ist sicher. Scannen Sie den Code.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{width} × {height} mm, {count} on A4</source>
        <translation>{width} × {height} mm, {count} auf A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height} mm, Etikettendrucker</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Bisher: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Auf {time} {day} verschieben</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Wählen Sie, wofür Sie hier sind. Ein Bildschirm ruft Ihre Nummer auf; niemand braucht Ihren Namen.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>Wie lange können Sie bleiben?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Keine Eile</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Heute keine Zeit</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>Sie sind dran gegen</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} vor Ihnen</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Achten Sie auf den Bildschirm: Er ruft Ihre Nummer auf und sagt, wohin.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Heute passt keine Zeit mehr. Wir rufen Sie auf, wenn eine frei wird.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>Sie sind als Nächstes dran, etwa um {time} oder früher.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} vor Ihnen. Sie sind etwa um {time} dran oder früher.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere Buchstaben</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
        <translation>Am Telefon weitermachen</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Scannen Sie das mit der Kamera. Ihre Zeit geht mit, und dieser Bildschirm wird gelöscht.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} von {count} Ziffern getippt</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.</source>
        <translation>Schließt in {seconds} s von selbst. Vergessen? Am Desk lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN des Personals</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Besucher tippen auf Abbrechen. Nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>Diese PIN stimmt nicht. Noch ein Versuch.</numerusform>
            <numerusform>Diese PIN stimmt nicht. Noch {count} Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>Es ist keine PIN gesetzt. Das geht am Desk.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in {seconds} s wieder.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Das sieht nur das Standteam.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Das sieht nur das Standteam. Es wird am {day} gelöscht.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Das sieht nur das Standteam. Wir setzen Sie auf keine Liste.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Das sieht nur das Standteam. Es wird am {day} gelöscht. Wir setzen Sie auf keine Liste.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Das sieht nur unser Team.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Das sieht nur unser Team. Es wird am {day} gelöscht.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Das sieht nur unser Team. Wir setzen Sie auf keine Liste.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Das sieht nur unser Team. Es wird am {day} gelöscht. Wir setzen Sie auf keine Liste.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Buchungscode</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Nennen Sie dem Personal diesen Code, um zu verschieben oder abzusagen.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Test des Druckers</translation>
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
        <translation>Es ist keine Zeit frei.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Später Nachmittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Alle Zeiten: Ortszeit {city}</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Auch meine Stadt</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>Groß: Zeit in {city}. Klein: Zeit in {there}.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Andere Stadt</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Still to come today</source>
        <translation>Heute noch</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Zurück zu den Besuchern</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Schließt in {seconds} s von selbst.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen ausblenden</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>da seit {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Heute ist nichts mehr gebucht.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>einer Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Das wird in {time} gelöscht.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Das wird in {time} gelöscht, samt Ihren Angaben.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>{time} {day} nehmen</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Zeiten zeigen</translation>
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
        <translation>Jemand hat diese Zeit gerade genommen. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Jemand hat {time} gerade genommen. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Jemand hat {time} gerade genommen. {next} ist frei.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>So lässt sich das nicht speichern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Diesen Kalender gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Diese Buchung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Diesen Code kennen wir nicht. Prüfen Sie die Zeichen oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Das wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>Wir konnten diese Zeit nicht länger halten.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>Seit Sie nachgesehen haben, ist eine weitere Buchung im Weg. Es wurde nichts geändert.</numerusform>
            <numerusform>Seit Sie nachgesehen haben, sind {count} weitere Buchungen im Weg. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Etwas ist schiefgegangen, und nichts wurde gespeichert. Näheres steht im Protokoll (Nummer {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>Das Geheimnis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Dafür braucht es die Berechtigung {scope}.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Dieser Kalender kann nur gelesen werden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>„{id}“ gehört schon zu einem anderen Kalender.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Dieser Schlüssel passt nicht.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Dieser Link ist geschlossen. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Diese Buchung ist schon abgesagt.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Das wurde seither wieder geändert und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Jemand anderes hat das zugleich geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>{item} ist jetzt nicht zu haben.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>Zu viele Versuche. Versuchen Sie es in {n} s wieder.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>Andere haben den Kalender noch offen. Nichts wurde geändert. Schließen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Das geht jetzt nicht. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Ein anderes Programm belegt den gemeinsamen Kalender. Es wurde nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} ist beschädigt. Gehen Sie zu einer Kopie zurück, die Sie aufgehoben haben: Was hier noch davon da ist, wird auch aufgehoben.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} lässt sich nicht benutzen. Dürfen Sie in den Ordner schreiben? Sonst legen Sie eine Kopie, die Sie aufgehoben haben, an dieselbe Stelle.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>Der gemeinsame Kalender stammt von einem neueren apcdesk. Aktualisieren Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>Nicht gespeichert. Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>Nicht gespeichert. Der gemeinsame Kalender lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>Keine Verbindung zum gemeinsamen Kalender. Es wurde nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>Das hat nicht geklappt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>Diesen Ausweis können wir nicht lesen. Tippen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Es ist noch keine PIN gesetzt.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
</context>
</TS>
