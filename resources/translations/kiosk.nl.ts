<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>Geen afspraak?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Neem een nummer</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>stand {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Kies uw tijd.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>Kom nu</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>Hier worden nummers opgeroepen.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Kom naar het personeel</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>Uw tijd: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Nu aan de beurt</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Op dit moment niemand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Er wacht niemand.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>vandaag niet</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>omstreeks {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Nummer {number}: kom om {time} naar {where}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>het personeel</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Nummer {number}: vandaag niet.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Nummer {number}: omstreeks {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>Wachtrij</translation>
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
        <translation>Ik ben er</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>Naar een andere tijd verplaatsen</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>De boeking annuleren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hallo, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Uw boeking</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Boekingscode</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Alleen wie deze code heeft, ziet deze pagina.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Op uw telefoon</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Scan voor uw agenda</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>{time} {day} annuleren?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Dan kan iemand anders deze tijd nemen. Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Kies er een. U kunt het later veranderen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Kies een tijd</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>Hier kan op dit moment niets worden geboekt. Vraag het personeel.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Wie wilt u spreken?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Wie het eerst vrij is</translation>
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
        <translation>Athene</translation>
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
        <translation>Beiroet</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlijn</translation>
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
        <translation>Caïro</translation>
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
        <translation>Lissabon</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londen</translation>
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
        <translation>Mexico-Stad</translation>
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
        <translation>Parijs</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riyad</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rome</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seoel</translation>
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
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>Toronto</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Wenen</translation>
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
        <translation>Welke stad is de uwe?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>De tijd daar staat klein naast de onze.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Zoek een stad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Mijn stad verbergen</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>We kennen geen stad met die naam. Probeer de dichtstbijzijnde grote.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>Uw boeking</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Typ de zes letters en cijfers van uw code, of houd hem onder de scanner.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Boekingscode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>gewist over {seconds} s</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>Geboekt, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>Tot {time}.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>Tot {day} om {time}.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>{see_you} Dat is {there}.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>{see_you} {come}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Boekingscode</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Gebruik de code bij elke kiosk hier om te verplaatsen of te annuleren. Zonder kosten, zonder vragen.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Op uw telefoon</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Scan voor uw agenda</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Nog iets boeken</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>Uw naam blijft hiervoor bewaard</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Bonnetje afdrukken</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Klaar over een paar seconden</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Neem uw bonnetje mee.</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Kom naar {place}.</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
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
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} dag</numerusform>
            <numerusform>{days} dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Eerdere dagen</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Latere dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · vandaag</translation>
    </message>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>{count} vrij</numerusform>
            <numerusform>{count} vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Niet hier</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>Wie ontmoeten we?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Een paar vragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Op mijn telefoon</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Mijn boeking</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
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
        <source>Staff are coming</source>
        <translation>Er komt iemand</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>We hebben het gemeld</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>We konden het personeel niet waarschuwen. Spreek iemand van het personeel aan.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Dit lijkt niet op een e-mailadres.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Dit lijkt niet op een e-mailadres. Laat het gerust leeg.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Dit lijkt niet op een telefoonnummer.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Dit lijkt niet op een telefoonnummer. Laat het gerust leeg.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Kies een van deze.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Dit hebben we nodig om te boeken.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Noem uw naam, dan weten we wie er komt.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Noem uw bedrijf, dan weten we wie er komt.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Noem uw e-mailadres, dan kunnen we u bereiken.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Noem uw telefoonnummer, dan kunnen we u bereiken.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Als u wilt</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Dan laten we weten of er iets verandert</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Dan laten we weten of er iets verandert, als u wilt</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Dan bellen we als er iets verandert</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Dan bellen we als er iets verandert, als u wilt</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Deze boeking is al geannuleerd.</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Fijn u te zien. We weten dat u er bent.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>Uw boeking is geannuleerd.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>Er is geen andere tijd. Vraag het personeel.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>Uw boeking is nu {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Iemand heeft deze tijd net genomen. Kies een andere.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Te veel pogingen. Probeer het over {seconds} s opnieuw.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Neem hem opnieuw</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nemen</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Iemand heeft {time} genomen terwijl u typte.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Iemand heeft {time} net genomen.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>Er is geen andere tijd vrij.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} is vrij.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>We konden {time} niet langer vasthouden. De tijd is nog vrij.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>Alleen {name} is vrij om {time}.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>We houden {time} voor u vast tot {until}.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} is er niet op {day}.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} is er wel.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} en {last} zijn er wel.</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Badge gelezen: {who}</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>Dit is de code van een boeking. Begin opnieuw en scan hem nog eens.</translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Enkele tijden zijn bezet</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} is bezet</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} zijn bezet</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>De printer heeft geen papier. Uw boeking is veilig. Scan in plaats daarvan de code.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>De printer werkt niet. Uw boeking is veilig. Scan in plaats daarvan de code.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>Op dit moment kan hier niets worden opgeslagen. Vraag het personeel.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>Dat lukte nu niet. Probeer het zo nog eens, of vraag het personeel.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persoon {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Ruimte {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Stand {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Apparaat {number}</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Niets vrij</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Eerst vrij</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Eerst vrij {day}</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>Vrij om {time}</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>Vrij {day} om {time}</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>vrij tot {time}</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>{length}, {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>met wie vrij is</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>{time} {day} boeken</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{width} × {height} mm, {count} on A4</source>
        <translation>{width} × {height} mm, {count} op A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height} mm, etikettenprinter</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Kies een andere tijd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Nu: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Kies een tijd</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Naar {time} {day} verplaatsen</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Neem een nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Kies waarvoor u komt. Een scherm roept uw nummer op; niemand heeft uw naam nodig.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>Hoelang kunt u blijven?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Geen haast</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Vandaag geen tijd</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>Uw beurt omstreeks</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} voor u</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Let op het scherm: het roept uw nummer op en zegt waar u heen moet.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Uw nummer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Er is vandaag geen tijd meer die past. U wordt opgeroepen als er een vrijkomt.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>U bent de volgende. Uw beurt komt omstreeks {time}, of eerder.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} voor u. Uw beurt komt omstreeks {time}, of eerder.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere letters</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
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
        <translation>Verder op uw telefoon</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Scan dit met de camera. Uw tijd gaat met u mee en dit scherm wordt gewist.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Op dit scherm blijven</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} van {count} cijfers getypt</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.</source>
        <translation>Sluit vanzelf over {seconds} s. Vergeten? Het personeel verandert hem aan de balie.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN van het personeel</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Bezoekers kunnen op Annuleren tikken. Er gaat niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>Die PIN klopt niet. Nog één poging.</numerusform>
            <numerusform>Die PIN klopt niet. Nog {count} pogingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>Er is geen PIN ingesteld. Het personeel doet dat aan de balie.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Te veel pogingen. Probeer het over {seconds} s opnieuw.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>Hoe we het gebruiken</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Alleen wij op de stand zien dit.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Alleen wij op de stand zien dit. Het wordt gewist op {day}.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Alleen wij op de stand zien dit. We zetten u niet op een lijst.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Alleen wij op de stand zien dit. Het wordt gewist op {day}. We zetten u niet op een lijst.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Alleen ons team ziet dit.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Alleen ons team ziet dit. Het wordt gewist op {day}.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Alleen ons team ziet dit. We zetten u niet op een lijst.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Alleen ons team ziet dit. Het wordt gewist op {day}. We zetten u niet op een lijst.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>Hoe we het gebruiken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Boekingscode</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Noem deze code aan het personeel om te verplaatsen of te annuleren.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Uw nummer</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Test van de printer</translation>
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
        <translation>Er is geen tijd vrij.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ochtend</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Middag</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Late middag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Avond</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Alle tijden zijn die van {city}</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Ook mijn stad tonen</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>Groot: tijd in {city}. Klein: tijd in {there}.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Andere stad</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Still to come today</source>
        <translation>Vandaag nog</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>De kiosk verlaten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Terug naar bezoekers</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Sluit vanzelf over {seconds} s.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>hier sinds {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Vandaag is er niets meer geboekt.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ik heb meer tijd nodig</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>één seconde</numerusform>
            <numerusform>{count} seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Dit wordt gewist over {time}.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Dit wordt gewist over {time}, met wat u invulde.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Kies een tijd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>{time} {day} nemen</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Hun tijden zien</translation>
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
        <source>Not saved: {reason}</source>
        <translation>Niet bewaard: {reason}</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Nothing was booked.</source>
        <translation>Iemand heeft deze tijd net genomen. Er is niets geboekt.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Iemand heeft {time} net genomen. Er is niets geboekt.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Iemand heeft {time} net genomen. {next} is vrij.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>Dit kan zo niet opgeslagen worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Deze agenda is er niet meer.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Deze boeking is er niet meer.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Deze code kennen we niet. Controleer de letters of vraag het personeel.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Dit wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>We kunnen deze badge niet lezen. Typ in plaats daarvan uw naam.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>We konden deze tijd niet langer vasthouden.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>Er staat nog een boeking in de weg sinds u keek. Er is niets veranderd.</numerusform>
            <numerusform>Er staan nog {count} boekingen in de weg sinds u keek. Er is niets veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Er ging iets mis en er is niets opgeslagen. Details staan in het logboek (nummer {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>Het geheim is onbekend.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Hiervoor is de toestemming {scope} nodig.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Deze agenda kan alleen gelezen worden. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>“{id}” hoort al bij een andere agenda.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Deze sleutel past niet.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Deze link is gesloten. Er is niets geboekt.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Deze boeking is al geannuleerd.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Dit is sindsdien weer veranderd en kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Iemand anders heeft dit tegelijk veranderd. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Er is nog geen PIN van het personeel ingesteld.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>{item} is nu niet te krijgen.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Die PIN klopt niet.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>Te veel pogingen. Probeer het over {n} s opnieuw.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>Anderen hebben de agenda nog open. Er is niets veranderd. Sluit ze en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Dit kan nu niet. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Een ander programma houdt de gedeelde agenda bezet. Er is niets opgeslagen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} is beschadigd. Ga terug naar een kopie die u bewaarde: wat er hier nog van over is, wordt ook bewaard.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} kan niet gebruikt worden. Mag u in de map schrijven? Zet anders een kopie die u bewaarde op die plaats.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>De gedeelde agenda is gemaakt door een nieuwere apcdesk. Werk deze eerst bij.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>Niet opgeslagen. De schijf is vol.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>Niet opgeslagen. De gedeelde agenda kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>Geen verbinding met de gedeelde agenda. Er is niets opgeslagen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>Dat lukte niet. Er is niets opgeslagen.</translation>
    </message>
</context>
</TS>
