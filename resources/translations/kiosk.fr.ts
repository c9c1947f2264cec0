<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>stand {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Choisissez votre horaire.</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>Pas de rendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Prendre un numéro</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>Venez</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>Les numéros sont appelés ici.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Venez voir l’équipe</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>Votre heure&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Personne pour le moment</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>vers {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Numéro {number}&#xa0;: venez à {time} ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Numéro {number}&#xa0;: pas aujourd’hui.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Numéro {number}&#xa0;: vers {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>File d’attente</translation>
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
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>La déplacer à un autre horaire</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Votre réservation</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Code de réservation</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Seule la personne qui a ce code voit cette page.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Scannez pour l’ajouter à votre agenda</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>Annuler {time}, {day}&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Quelqu’un d’autre pourra prendre cet horaire. C’est définitif.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Faites votre choix. Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir un horaire</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>Rien ne peut être réservé ici pour le moment. Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>À qui souhaitez-vous parler&#x202f;?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>La première personne libre</translation>
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
        <translation>Athènes</translation>
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
        <translation>Beyrouth</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Buenos Aires</source>
        <translation>Buenos Aires</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Le Caire</translation>
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
        <translation>Copenhague</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubaï</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
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
        <translation>Calcutta</translation>
    </message>
    <message>
        <source>Lagos</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisbonne</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
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
        <translation>Mexico</translation>
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
        <translation>Séoul</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
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
        <translation>Vienne</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Varsovie</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>Which city is yours?</source>
        <translation>Quelle est votre ville&#x202f;?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>Son heure s’affiche en petit à côté de la nôtre.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Chercher une ville</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Masquer ma ville</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>Nous ne connaissons pas cette ville. Essayez la grande ville la plus proche.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>Votre réservation</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Tapez les six lettres et chiffres de votre code, ou placez-le sous le lecteur.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Code de réservation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>La trouver</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>s’efface dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>C’est réservé, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>C’est réservé</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>À {time}.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>À bientôt&#xa0;: {day} à {time}.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>{see_you} Soit {there}.</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Avec ce code, déplacez ou annulez à n’importe quelle borne ici. Sans frais, sans questions.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un ticket</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Prêt en quelques secondes</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Rendez-vous ici&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>{see_you} {come}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Code de réservation</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Scannez pour l’ajouter à votre agenda</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Réserver autre chose</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>Votre nom est conservé pour cela</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Emportez votre ticket.</translation>
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
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} jour</numerusform>
            <numerusform>{days} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>{count} libre</numerusform>
            <numerusform>{count} libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>Qui allons-nous rencontrer&#x202f;?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Quelques questions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Bienvenue. Nous savons que vous êtes là.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Prendre {time}</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Quelqu’un a pris {time} pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Quelqu’un vient de prendre {time}.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>Aucun autre horaire n’est libre.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} est libre.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>Nous n’avons pas pu garder {time} plus longtemps. Cet horaire est encore libre.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>À {time}, seule cette personne est libre&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>Nous vous gardons {time} jusqu’à {until}.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} n’est pas là {day}.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} est là.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} et {last} sont là.</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>C’est le code d’une réservation. Recommencez, puis scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>Rien ne peut être enregistré ici pour le moment. Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>Cela n’a pas marché à l’instant. Réessayez dans un moment ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Salle {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Stand {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Appareil {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Certains horaires sont pris</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} est pris</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} sont pris</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Rien de libre</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Prochain horaire</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Libre dès {day}</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>Libre à {time}</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>Libre {day} à {time}</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>{length}, {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>avec qui sera libre</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>Réserver {time} {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Staff are coming</source>
        <translation>Quelqu’un vient</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>C’est signalé</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>{time} {weekday}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} à {city}</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>L’équipe n’a pas pu être prévenue. Adressez-vous directement à elle.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Cela ne ressemble pas à un numéro.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Cela ne ressemble pas à un numéro. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Il nous le faut pour réserver.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Indiquez votre nom, pour que nous sachions qui vient.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Indiquez votre entreprise, pour que nous sachions qui vient.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Indiquez votre e-mail, pour que nous puissions vous joindre.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Indiquez votre numéro, pour que nous puissions vous joindre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si vous voulez</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Pour vous prévenir d’un changement</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Pour vous prévenir d’un changement, si vous voulez</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Pour vous appeler en cas de changement</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Pour vous appeler en cas de changement, si vous voulez</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Cette réservation est déjà annulée.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>Votre réservation est annulée.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>Il n’y a pas d’autre horaire. Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>Votre réservation est maintenant à {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Quelqu’un vient de prendre cet horaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Trop d’essais. Réessayez dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Ma réservation</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Badge lu&#xa0;: {who}</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>L’imprimante n’a plus de papier. Votre réservation est enregistrée. Scannez le code.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>L’imprimante ne marche pas. Votre réservation est enregistrée. Scannez le code.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{width} × {height} mm, {count} on A4</source>
        <translation>{width} × {height}&#xa0;mm, {count} sur A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height}&#xa0;mm, imprimante d’étiquettes</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Choisir un autre horaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Actuellement&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir un horaire</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Déplacer à {time} {day}</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Prendre un numéro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Choisissez ce qui vous amène. Un écran appelle votre numéro&#x202f;; personne n’a besoin de votre nom.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>Combien de temps pouvez-vous rester&#x202f;?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Pas pressé</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Complet aujourd’hui</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>Votre tour vers</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} avant vous</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Regardez l’écran&#xa0;: il appelle votre numéro et dit où aller.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Aucun horaire ne convient plus aujourd’hui. On vous appelle s’il s’en libère un.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>Vous êtes le prochain numéro, vers {time} ou plus tôt.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} avant vous. Votre tour vient vers {time}, ou plus tôt.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
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
        <translation>Continuez sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Scannez ceci avec l’appareil photo. Votre horaire vous suit, et cet écran s’efface.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Rester sur cet écran</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} chiffres sur {count}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.</source>
        <translation>Se ferme dans {seconds}&#xa0;s. Oublié&#x202f;? L’équipe le change au comptoir.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN de l’équipe</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Visiteurs&#xa0;: touchez Annuler. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>Ce PIN n’est pas bon. Encore un essai.</numerusform>
            <numerusform>Ce PIN n’est pas bon. Encore {count} essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>Aucun PIN n’est défini. L’équipe le définit au comptoir.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Trop d’essais. Réessayez dans {seconds}&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Seule l’équipe du stand le voit.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Seule l’équipe du stand le voit. Ce sera effacé le {day}.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Seule l’équipe du stand le voit. Nous ne vous inscrivons sur aucune liste.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Seule l’équipe du stand le voit. Ce sera effacé le {day}. Nous ne vous inscrivons sur aucune liste.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Seule notre équipe le voit.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Seule notre équipe le voit. Ce sera effacé le {day}.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Seule notre équipe le voit. Nous ne vous inscrivons sur aucune liste.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Seule notre équipe le voit. Ce sera effacé le {day}. Nous ne vous inscrivons sur aucune liste.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Code de réservation</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Donnez ce code à l’équipe pour déplacer ou annuler.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Test de l’imprimante</translation>
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
        <translation>Aucun horaire n’est libre.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Fin d’après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Toutes les heures&#xa0;: {city}</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Voir aussi ma ville</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>En grand&#xa0;: {city}. En petit&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Autre ville</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Still to come today</source>
        <translation>Encore aujourd’hui</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Retour aux visiteurs</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Se ferme dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>là depuis {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Plus rien n’est réservé aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J’ai besoin de temps</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Tout s’efface dans {time}.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Tout s’efface dans {time}, vos informations aussi.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Choisir un horaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>Prendre {time} {day}</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Voir leurs horaires</translation>
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
        <translation>Quelqu’un vient de prendre cet horaire. Rien n’a été réservé.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Quelqu’un vient de prendre {time}. Rien n’a été réservé.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Quelqu’un vient de prendre {time}. {next} est libre.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>Impossible d’enregistrer ainsi. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Cet agenda n’existe plus.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Cette réservation n’existe plus.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Nous ne connaissons pas ce code. Vérifiez les lettres ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Ce n’est plus proposé.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>Nous n’avons pas pu garder cet horaire plus longtemps.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>Entre-temps, une réservation de plus fait obstacle. Rien n’a changé.</numerusform>
            <numerusform>Entre-temps, {count} réservations de plus font obstacle. Rien n’a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Un problème est survenu et rien n’a été enregistré. Les détails sont dans le journal (numéro {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>Le secret est inconnu.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Il faut l’autorisation {scope}.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Cet agenda est en lecture seule. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>«&#x202f;{id}&#x202f;» appartient déjà à un autre agenda.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Cette clé ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Ce lien est fermé. Rien n’a été réservé.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Cette réservation est déjà annulée.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Cela a changé depuis, on ne peut plus revenir en arrière.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Quelqu’un d’autre l’a modifié en même temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>{item} n’est pas disponible maintenant.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>Trop d’essais. Réessayez dans {n}&#xa0;s.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>L’agenda est encore ouvert ailleurs. Rien n’a été changé. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Ce n’est pas possible maintenant. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Un autre programme occupe l’agenda partagé. Rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} est endommagé. Revenez à une copie que vous avez gardée&#xa0;: ce qu’il en reste ici est gardé aussi.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} est inutilisable. Pouvez-vous écrire dans son dossier&#x202f;? Sinon, mettez à sa place une copie que vous avez gardée.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>L’agenda partagé vient d’un apcdesk plus récent. Mettez d’abord celui-ci à jour.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>Non enregistré. Le disque est plein.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>Non enregistré. L’agenda partagé est en lecture seule.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>Pas de contact avec l’agenda partagé. Rien n’a été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>Cela n’a pas marché. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>Nous ne pouvons pas lire ce badge. Tapez votre nom.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Aucun PIN d’équipe n’est encore défini.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ce PIN n’est pas bon.</translation>
    </message>
</context>
</TS>
