<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Tryck för att börja</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>Ingen bokad tid?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ta en nummerlapp</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>monter {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Välj din tid.</translation>
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
        <translation>Nummer ropas upp här.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Kom till personalen</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>Din tid: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Betjänas nu</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Ingen just nu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>inte i dag</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>omkring {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Nummer {number}: kom till {where} kl. {time}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>personalen</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Nummer {number}: inte i dag.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Nummer {number}: omkring {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>Väntelista</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Monter {stand}</translation>
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
        <translation>Jag är här</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>Flytta till en annan tid</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Avboka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hej, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Din bokning</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bokningskod</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Bara den som har koden ser den här sidan.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Ta med den i telefonen</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Skanna för att lägga den i kalendern</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>Avboka {time} {day}?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Då kan någon annan ta tiden. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Välj en. Du kan ändra det senare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Välj en tid</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>Inget kan bokas här just nu. Fråga personalen.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Vem vill du prata med?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Vem som helst</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Den som först är ledig</translation>
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
        <translation>Aten</translation>
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
        <translation>Bryssel</translation>
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
        <translation>Köpenhamn</translation>
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
        <translation>Mexico City</translation>
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
        <translation>Vilken stad är din?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>Tiden där står liten bredvid vår.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Hitta en stad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Dölj min stad</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>Vi känner ingen stad med det namnet. Försök med närmaste storstad.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>Din bokning</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Skriv de sex bokstäverna och siffrorna i din kod, eller håll den under skannern.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Bokningskod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Hitta den</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>raderas om {seconds} s</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>Bokat, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokat</translation>
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
        <translation>{see_you} Det är {there}.</translation>
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
        <translation>Bokningskod</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Använd koden vid vilken kiosk som helst här för att flytta eller avboka. Utan avgift, utan frågor.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Ta med den i telefonen</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Skanna för att lägga den i kalendern</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Boka något mer</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>Ditt namn behålls för det</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Skriv ut en lapp</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Klar om några sekunder</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Ta med dig lappen.</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Kom hit: {place}.</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Monter {stand}</translation>
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
        <translation>{hours} tim</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} tim {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} dag</numerusform>
            <numerusform>{days} dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Tidigare dagar</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Senare dagar</translation>
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
            <numerusform>{count} lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passerad</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Inte här</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>Vem ska vi träffa?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Några frågor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>På min telefon</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Längre ner</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Min bokning</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
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
        <source>Staff are coming</source>
        <translation>Personalen kommer</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>Vi har sagt till</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Be om hjälp</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>Vi kunde inte säga till. Vänd dig till någon i personalen.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Det här liknar ingen e-postadress.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Det här liknar ingen e-postadress. Lämna tomt om du vill.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Det här liknar inget telefonnummer.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Det här liknar inget telefonnummer. Lämna tomt om du vill.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Välj en av dessa.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Det här behöver vi för att boka.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Skriv ditt namn, så vet vi vem som kommer.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Skriv ditt företag, så vet vi vem som kommer.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Skriv din e-post, så kan vi nå dig.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Skriv ditt telefonnummer, så kan vi nå dig.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Om du vill</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Så kan vi säga till om något ändras</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Så kan vi säga till om något ändras, om du vill</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Så kan vi ringa om något ändras</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Så kan vi ringa om något ändras, om du vill</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Den här bokningen är redan avbokad.</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Kul att se dig. Vi vet att du är här.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>Din bokning är avbokad.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>Det finns ingen annan tid. Fråga personalen.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>Din bokning är nu {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Någon tog den tiden alldeles nyss. Välj en annan.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>För många försök. Försök igen om {seconds} s.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ta den igen</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ta {time}</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Någon tog {time} medan du skrev.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Någon tog {time} alldeles nyss.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>Ingen annan tid är ledig.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} är ledig.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>Vi kunde inte hålla {time} längre. Tiden är fortfarande ledig.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>Bara {name} är ledig kl. {time}.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>Vi håller {time} åt dig till {until}.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} är inte här på {day}.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} är här.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} och {last} är här.</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Kortet är läst: {who}</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>Det här är koden till en bokning. Börja om och skanna den igen.</translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Några tider är tagna</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} är tagen</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} är tagna</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>Skrivaren har slut på papper. Din bokning är säker. Skanna koden i stället.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>Skrivaren fungerar inte. Din bokning är säker. Skanna koden i stället.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>Just nu kan ingenting sparas här. Fråga personalen.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>Det gick inte just nu. Försök igen om en stund, eller fråga personalen.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Rum {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Monter {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Utrustning {number}</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Inget ledigt</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Nästa lediga</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Nästa lediga {day}</translation>
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
        <translation>ledig till {time}</translation>
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
        <translation>med den som är ledig</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>Boka {time} {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
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
        <translation>{width} × {height} mm, {count} på A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height} mm, etikettskrivare</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Välj språk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Välj en annan tid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Nu: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Välj en tid</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Flytta till {time} {day}</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Ta en nummerlapp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Välj vad du kom för. En skärm ropar upp numret; ingen behöver ditt namn.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>Hur länge kan du stanna?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Ingen brådska</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Ingen tid i dag</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>Din tur omkring</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} före dig</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Håll ögonen på skärmen: den ropar upp ditt nummer och säger vart du ska.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Ingen tid passar längre i dag. Du ropas upp om en blir ledig.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>Du är näst på tur. Det blir din tur omkring {time}, eller tidigare.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} före dig. Det blir din tur omkring {time}, eller tidigare.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andra bokstäver</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mellanslag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Upp</translation>
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
        <translation>Fortsätt i telefonen</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Skanna det här med kameran. Tiden följer med dig, och skärmen töms.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Stanna på den här skärmen</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} av {count} siffror skrivna</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
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
        <translation>Stängs automatiskt om {seconds} s. Glömt den? Personalen ändrar den vid disken.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personalens PIN</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Besökare kan trycka på Avbryt. Inget går förlorat.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>PIN-koden är fel. Ett försök kvar.</numerusform>
            <numerusform>PIN-koden är fel. {count} försök kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>Ingen PIN är satt. Personalen sätter en vid disken.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>För många försök. Försök igen om {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>Så använder vi det</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Bara vi i montern ser det här.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Bara vi i montern ser det här. Det raderas den {day}.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Bara vi i montern ser det här. Vi sätter inte upp dig på någon lista.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Bara vi i montern ser det här. Det raderas den {day}. Vi sätter inte upp dig på någon lista.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Bara vi som arbetar här ser det här.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Bara vi som arbetar här ser det här. Det raderas den {day}.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Bara vi som arbetar här ser det här. Vi sätter inte upp dig på någon lista.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Bara vi som arbetar här ser det här. Det raderas den {day}. Vi sätter inte upp dig på någon lista.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>Så använder vi det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Bokningskod</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Säg koden till personalen för att flytta eller avboka.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Test av skrivaren</translation>
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
        <translation>Ingen tid är ledig.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Förmiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Sen eftermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kväll</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Alla tider är lokal tid i {city}</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Visa min stad också</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>Stort: tid i {city}. Litet: tid i {there}.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Byt stad</translation>
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
        <translation>Kvar i dag</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Lämna kiosken</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Tillbaka till besökarna</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Stängs automatiskt om {seconds} s.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Visa namn</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptagen</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>här sedan {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Inget mer är bokat i dag.</translation>
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
        <translation>Ett ögonblick</translation>
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
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jag behöver mer tid</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>en sekund</numerusform>
            <numerusform>{count} sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Det här raderas om {time}.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Det här raderas om {time}, och det du har skrivit också.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Välj en tid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>Ta {time} {day}</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Se deras tider</translation>
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
        <translation>Monter {stand}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Inte sparat: {reason}</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Nothing was booked.</source>
        <translation>Någon tog den här tiden alldeles nyss. Inget bokades.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Någon tog {time} alldeles nyss. Inget bokades.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Någon tog {time} alldeles nyss. {next} är ledig.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>Det här kan inte sparas som det är. Inget ändrades.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Den här kalendern finns inte längre.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Den här bokningen finns inte längre.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Vi känner inte till koden. Kontrollera bokstäverna eller fråga personalen.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Det här erbjuds inte längre.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>Vi kan inte läsa det här kortet. Skriv ditt namn i stället.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>Vi kunde inte hålla tiden längre.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Det här finns inte längre.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>En bokning till är i vägen sedan du såg efter. Inget ändrades.</numerusform>
            <numerusform>{count} bokningar till är i vägen sedan du såg efter. Inget ändrades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Något gick fel, och inget sparades. Detaljer finns i loggen (nummer {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>Hemligheten är inte känd.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Det här kräver behörigheten {scope}.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Den här kalendern kan bara läsas. Inget sparades.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>”{id}” tillhör redan en annan kalender.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Den här nyckeln öppnar det inte.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Länken är stängd. Inget bokades.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Den här bokningen är redan avbokad.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Det har ändrats igen sedan dess, så det kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Någon annan ändrade det här samtidigt. Inget sparades.</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Ingen PIN är satt för personalen ännu.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>{item} går inte att få nu.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>PIN-koden är fel.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>För många försök. Försök igen om {n} s.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>Andra har fortfarande kalendern öppen. Inget ändrades. Stäng dem och försök igen.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Det går inte nu. Inget sparades.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Ett annat program håller den delade kalendern upptagen. Inget sparades. Försök igen.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} är skadad. Gå tillbaka till en kopia som du har sparat: det som finns kvar här sparas också.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} kan inte användas. Får du skriva i dess mapp? Lägg annars en kopia som du har sparat på dess plats.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>Den delade kalendern gjordes av en nyare apcdesk. Uppdatera den här först.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>Inte sparat. Hårddisken är full.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>Inte sparat. Den delade kalendern kan bara läsas.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>Ingen kontakt med den delade kalendern. Inget sparades. Försök igen.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>Det gick inte. Inget sparades.</translation>
    </message>
</context>
</TS>
