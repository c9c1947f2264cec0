<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
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
        <translation>{name}, même heure</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>Pas une réservation. Cela reste tel quel.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Personne d’autre ne peut s’en charger.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>Rien d’autre ne peut servir.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{name} is free, but not named for this appointment.</source>
        <translation>{name} est libre, mais ne figure pas dans ce rendez-vous.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Aucune réservation n’a besoin de quelqu’un</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Aucune réservation n’a besoin de rien</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} réservation a besoin de quelqu’un</numerusform>
            <numerusform>{count} réservations ont besoin de quelqu’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} réservation a besoin d’autre chose</numerusform>
            <numerusform>{count} réservations ont besoin d’autre chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Noter l’absence</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Noter comme indisponible</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>Appliquer {count}</numerusform>
            <numerusform>Appliquer {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name}&#xa0;: absence, {day}</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>{name}&#xa0;: indisponible, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}&#xa0;: {count} réservation modifiée</numerusform>
            <numerusform>{what}&#xa0;: {count} réservations modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Motif (l’équipe le voit dans l’historique)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Plus de {days} jours&#xa0;: modifiez plutôt les règles.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Cette heure n’existe pas ce jour-là.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Réservations qui ont besoin de quelqu’un</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>Rien n’est écrit avant «&#x202f;Appliquer&#x202f;». Une seule annulation défait le tout.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>Rien n’est réservé à ce moment.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Renouveler les jetons</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>Renouveler les jetons&#x202f;?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>Les applications qui utilisent les anciens jetons de «&#x202f;{name}&#x202f;» s’arrêtent aussitôt.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Jetons renouvelés</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
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
        <translation>{name}, {moment}&#xa0;: appeler</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>{name}, {moment}&#xa0;: appeler {contact}</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>{name}, {moment}&#xa0;: vers {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Elle reste telle quelle. Les nouvelles réservations ne sont proposées que dans les nouvelles heures.</numerusform>
            <numerusform>Elles restent telles quelles. Les nouvelles réservations ne sont proposées que dans les nouvelles heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{name} is busy {times}</source>
        <translation>{name} n’est pas libre {times}</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>hors des heures</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>avant «&#x202f;{part}&#x202f;», qui vient d’abord</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>après «&#x202f;{part}&#x202f;», qui vient ensuite</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>C’est avant «&#x202f;{part}&#x202f;», qui vient d’abord.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>C’est après «&#x202f;{part}&#x202f;», qui vient ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Plus tard, il tombe une fois sur autre chose&#xa0;: {when}.</numerusform>
            <numerusform>Plus tard, il tombe {count} fois sur autre chose, d’abord {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, désormais avant «&#x202f;{part}&#x202f;»</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, désormais après «&#x202f;{part}&#x202f;»</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>rester ici pour les jours suivants</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>rester ici pour les jours précédents</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Là depuis {time}</translation>
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
        <source>Shows as free</source>
        <translation>Affiché libre</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Compte comme occupé</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>Travaille ailleurs</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Absent du bureau</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Affiché occupé</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>il y a {time}</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>heure à {city}</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before}&#xa0;min avant, {after}&#xa0;min après</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before}&#xa0;min avant</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after}&#xa0;min après</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>Marges gardées&#xa0;: {times}</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Fait partie d’une série</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} invité</numerusform>
            <numerusform>{n} invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>et {n} invité</numerusform>
            <numerusform>et {n} invités</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affiché</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Occupé, sans nom</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} avant</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Donnez un titre, pour que les autres sachent ce que c’est.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>La fin est avant le début. Début {start}, fin {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Commence et finit à {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Le {day}, les horloges avancent. {times} n’existe pas ce jour-là.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Provisoire, compte comme occupé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>À risque, encore sorti</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>pas venu</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Réservation en cours&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>encore {n}&#xa0;min</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>jusqu’à minuit {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>jusqu’à {time} {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} à {b}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>affiché libre</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Sans règles&#xa0;: toujours ouvert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Déplacer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Avec {names}</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>En plus&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Heures en plus</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>jour précédent ou suivant</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>aller à une date</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>semaine ou mois précédent ou suivant</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>jour, semaine, mois, couloirs</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>réservation précédente ou suivante</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>ouvrir, fermer</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>nouvel événement à l’heure marquée</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>modifier, déplacer, annuler</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>nouvelle réservation pour des invités</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>remplacer la personne, pas venu</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>finir maintenant, 15&#xa0;min de plus</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>déplacer de 15&#xa0;min</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>plus court, plus long</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>déplacer d’un jour</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>moins de jours, plus de jours</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>une réservation en une ligne</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>masquer les noms, les afficher</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>laisser une copie</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>choisir avec un cadre, déplacer par pas de 5 min</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>et si</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>afficher ou masquer un agenda</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>copier, couper, coller</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>copier l’ID</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>tout choisir</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>en choisir plusieurs</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Deuxième fuseau horaire…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} événement</numerusform>
            <numerusform>{count} événements</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>une copie</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Choisissez les jours où il se répète.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Il commence le {day}. Choisissez aussi ce jour, ou commencez un jour choisi.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Il commence le {day}. Faites-le commencer du lundi au vendredi.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Il commence le {day}. Choisissez un dernier jour plus tardif.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Écrivez combien de fois, de {least} à {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>En semaine, du lundi au vendredi</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Chaque semaine, ces jours</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Toutes les 2 semaines</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Chaque mois à cette date</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Toutes les semaines</numerusform>
            <numerusform>Toutes les {count} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Tous les mois</numerusform>
            <numerusform>Tous les {count} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Tous les ans</numerusform>
            <numerusform>Tous les {count} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>{count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Pas encore d’agenda</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Créez-en un sous Agendas, ou importez un fichier.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Aller aux agendas</translation>
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
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Filtrer les agendas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Aucun agenda n’a «&#x202f;{text}&#x202f;» dans son nom.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Posez la question, ou dites qu’elle n’a pas été posée.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez l’une de ces réponses.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Écrivez au plus {count} caractères.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Nouveau type de rendez-vous</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Donnez-lui un nom que les visiteurs comprennent.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Dites qui est nécessaire&#xa0;: ajoutez un agenda.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>Ce que les visiteurs lisent en dessous (facultatif)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Où vont les visiteurs (facultatif)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutes de marge avant</translation>
    </message>
    <message>
        <source> before</source>
        <translation> avant</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutes de marge après</translation>
    </message>
    <message>
        <source> after</source>
        <translation> après</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>À partir d’un jour</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Les bornes peuvent le proposer</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Les visiteurs peuvent choisir qui s’en charge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Qui est nécessaire</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>Une personne d’un groupe ou toutes. S’il faut aussi une salle, ajoutez un groupe pour les salles.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} créé</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} modifié</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} supprimé</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Liste de badges «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>{count} ligne.</numerusform>
            <numerusform>{count} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Indiquez une fois ce que contient chaque colonne&#x202f;; ensuite, c’est connu.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Première ligne&#xa0;: {code} est {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Première ligne&#xa0;: {code} est {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Badges – nouveaux&#xa0;: {created}, modifiés&#xa0;: {updated}, inchangés&#xa0;: {unchanged}</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Lignes laissées de côté&#xa0;: {count}. Corrigez-les et importez la liste de nouveau.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Le code manque.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>Le code, le nom ou l’entreprise dépasse 255 caractères.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>Le code se trouve de nouveau plus bas, et cette ligne-là compte.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Aucune ligne n’a un code et un nom dans ces colonnes. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Ce n’est pas une liste avec des titres et deux colonnes ou plus, pour le code et le nom.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Grille en minutes</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Annuler le dernier trait</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Grille</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Remplacer la personne…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Finir maintenant</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 minutes de plus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name}&#xa0;: absence…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name}&#xa0;: indisponible…</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Venu finalement</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Oublier ce visiteur…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>Pas venu. L’horaire est libre.</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Venu finalement. L’horaire est de nouveau pris.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Prendre quand même</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Fini plus tôt. Le reste est libre.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Maintenant jusqu’à {time}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historique de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>Autre chose est déjà là&#xa0;: {times}.</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Prolonger quand même</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Indiquez qui vient.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Dites pourquoi, pour que les autres comprennent.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Type de rendez-vous</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Sans type de rendez-vous</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Avec qui et où</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Choisissez au moins un agenda.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Pourquoi réserver quand même</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Prochain horaire&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Réserver {time}</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Pourquoi cette exception</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Réserver en exception</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Réserver quand même</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Réservé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}&#xa0;: réservation en cours, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name} n’est pas libre {times}, trop tôt après.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name} n’est pas libre {times}, trop peu de temps avant.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} n’est pas libre {times}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>{name}&#xa0;: pas d’ouverture à cette heure.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}&#xa0;: {chosen} sur {needed} choisis, parmi {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Invité ou titre</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Entreprise (facultatif)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>E-mail (facultatif)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Téléphone (facultatif)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Inscrit dans</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Pourquoi cette exception</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Donnez un nom ou un titre.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Dites pourquoi, pour que chacun comprenne en le voyant.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Donnez votre nom.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Choisissez au moins un agenda.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} Votre saisie est conservée. Horaires libres les plus proches&#xa0;:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} Aucun autre horaire ne convient dans cette période.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Prendre {time}</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>Réserver {day}, {range}</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Réserver en exception</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Réserver {time}</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Menu d’apcdesk</translation>
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
            <numerusform>{names} et {count} de plus</numerusform>
            <numerusform>{names} et {count} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>Une couleur pour {count} agenda</numerusform>
            <numerusform>Une couleur pour {count} agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>Un groupe pour {count} agenda</numerusform>
            <numerusform>Un groupe pour {count} agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>Les mêmes règles pour {count} agenda</numerusform>
            <numerusform>Les mêmes règles pour {count} agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>Supprimer {calendars} agendas et leurs {events} réservations&#x202f;?</numerusform>
            <numerusform>Supprimer {calendars} agendas et leurs {events} réservations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>Supprimer {calendars} agendas&#x202f;?</numerusform>
            <numerusform>Supprimer {calendars} agendas&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Couleur de {count} agenda modifiée</numerusform>
            <numerusform>Couleur de {count} agendas modifiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} agenda déplacé vers {group}</numerusform>
            <numerusform>{count} agendas déplacés vers {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} agenda a maintenant les règles de «&#x202f;{name}&#x202f;»</numerusform>
            <numerusform>{count} agendas ont maintenant les règles de «&#x202f;{name}&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} agenda supprimé</numerusform>
            <numerusform>{count} agendas supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>N’en choisir qu’un</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} agenda</numerusform>
            <numerusform>{count} agendas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Ajouter le fichier</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Ajouter le fichier {name}</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Ajouter {name} du paquet npm cronofy-elements</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Scripts (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Servi, {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>Le port sert maintenant {name}</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Cet apcdesk ne garde aucun fichier&#xa0;: démarrez-le avec un dossier de données.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Ce n’est pas {name} du paquet cronofy-elements. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Non ajouté&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Renommé en {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} modifié</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historique de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>En tableau (CSV)…</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>En iCalendar…</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>Rapport d’un jour ou d’une semaine…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>Un fichier par agenda dans</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>Fichiers iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Exporter en iCalendar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exporter en tableau</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Heures d’un tableau (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>Importer des fichiers iCalendar</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Heures d’un tableau</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Importer un dossier de fichiers iCalendar</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>{id} créé</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Agenda supprimé</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Sans règles</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Heures en plus seulement</translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation>{count} en plus</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Aucune réservation</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} réservation</numerusform>
            <numerusform>{count} réservations</numerusform>
        </translation>
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
        <source>{hours} h {minutes}</source>
        <translation>{hours}&#xa0;h {minutes}</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>réservé cette semaine&#xa0;: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>Masquer les {count} de plus</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Afficher {count} de plus</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Ajouter un agenda</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Chercher un agenda</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Aucun agenda ne porte ce nom.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Ajouter les {count}</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>choisir un agenda</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>l’ouvrir dans le planning</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>le renommer</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>copier son ID</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>le supprimer, après confirmation</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>en marquer plusieurs, tous</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrer cette liste</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Filtrer par nom, ID ou sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} dans {groups} groupes</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Aucun agenda n’a «&#x202f;{text}&#x202f;» dans son nom, son ID ou son sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Videz le filtre pour les voir tous.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Pas encore d’agenda</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Tapez un ID ci-dessus pour créer le premier, ou importez des fichiers iCalendar.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>«&#x202f;{item}&#x202f;» a été étalonné aujourd’hui</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Étalonné par</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>{item} est étalonné jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>Annuler une partie ou toutes&#x202f;?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>Le code continue d’ouvrir ce qui reste.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Cette partie seulement</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>Que faire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Numéro copié</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Renvoyer à {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} sur {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. En échec depuis {since}, prochain essai {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. A signalé sa disparition&#xa0;: {since}</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Abandonné ({since}) après un jour d’échecs</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>Programmes qui demandent à être avertis quand un agenda change</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Encore aucune demande.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Renvoyé maintenant</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Réserver cet horaire</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Réserver toutes les parties</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} sur {free} libres</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>Aussi libres, pas nécessaires</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} n’est pas libre {times}.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Prochain horaire&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>{name}&#xa0;: les heures finissent à {time}. Cela dépasse de {length}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>{name}&#xa0;: pas d’ouverture à cette heure.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Nouveau secret pour {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>créé sur une autre machine</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Retirer à {name} le secret {age}</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>toute adresse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Changer où {name} renvoie les personnes</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Accès des clients</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Chaque application qui appelle le port a sa propre paire</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Nom de l’application</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Site du stand</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>dernier appel {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Secret retiré</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>L’horloge de cette machine retarde de {length} sur celle de l’agenda partagé. Mettez-la à l’heure&#xa0;: c’est elle qui dit quelles heures sont passées.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>L’horloge de cette machine avance de {length} sur celle de l’agenda partagé. Mettez-la à l’heure&#xa0;: c’est elle qui dit quelles heures sont passées.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Colonnes&#xa0;: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Déplacé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Maintenant {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Déplacé&#xa0;: {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Réservé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Enregistré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Événement supprimé</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Toutes les parties annulées</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, avec les suivants</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, avec toute la série</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, avec toutes leurs séries</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Ouvrir plus</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir l’effet</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Chaque jour affiché</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>la fermeture</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Pas de contact avec l’agenda partagé. Rien ne peut être enregistré avant son retour.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>Les postes partagent un PostgreSQL. Qui s’en occupe y fait les copies, avec pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Enregistrer une copie de tout</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Copies d’apcdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Enregistrer une copie de tout&#xa0;: le dossier de la dernière n’est pas là. Sa clé USB est-elle branchée&#x202f;?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Copie enregistrée&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Copier vers d’autres jours</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Copier les heures de</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>Vers, à la place de l’existant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>article</numerusform>
            <numerusform>articles</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>sortis au salon</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenus</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{what}&#xa0;: {n}</translation>
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
        <translation>{item} n’est pas chez vous. Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Signez d’abord, ou recommencez.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Scannez le badge de la personne qui le reçoit.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>badge&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} est maintenant chez {name}, retour ici&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>À vous jusqu’à {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} est de retour.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}, à rendre ici.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retard</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>sorti jusqu’à {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>hors service jusqu’au {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>à étalonner</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
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
        <translation>Pris par {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Transmis par {former} à {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Rendu par {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} peut le garder plus longtemps</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Remis en service</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Étalonné</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Entretenu</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Rapporté par {by}, était chez {name}</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>{day} · prochain {next}</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>{moment} · {note}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Jusqu’au {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>État&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>Ce PIN n’est pas bon. Encore {n} essai.</numerusform>
            <numerusform>Ce PIN n’est pas bon. Encore {n} essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>Trop d’essais. Réessayez dans {n}&#xa0;s.</numerusform>
            <numerusform>Trop d’essais. Réessayez dans {n}&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Nous ne connaissons pas ce code. Vérifiez les lettres ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Rien ici n’a ce code. Vérifiez les lettres.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Cet article n’est pas sorti. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} est sorti chez quelqu’un d’autre, retour&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} est hors service jusqu’au {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} doit d’abord être étalonné.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>{item} demande une formation.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>{item} est retiré&#xa0;: plus personne ne le reçoit.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Ce badge ne peut pas prendre de matériel.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Ce badge n’a pas encore de PIN.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>Une fois que c’est fait, appuyez à côté sur «&#x202f;Étalonné&#x202f;».</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Cela se change sous «&#x202f;Personnes et badges&#x202f;».</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>{item} est réservé par quelqu’un d’autre&#xa0;: {time}.</translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Heures du {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, avec événements</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation>Heures d’ouverture par jour</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute heure</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} personne y a encore quelque chose de prévu. Prévenez-la d’abord.</numerusform>
            <numerusform>{count} personnes y ont encore quelque chose de prévu. Prévenez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>«&#x202f;Annuler&#x202f;» les fait revenir tant qu’apcdesk est ouvert. Tapez {count} pour continuer.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Nombre d’agendas à supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} personne y a encore quelque chose de prévu. Prévenez-la d’abord.</numerusform>
            <numerusform>{count} personnes y ont encore quelque chose de prévu. Prévenez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>«&#x202f;Annuler&#x202f;» le fait revenir tant qu’apcdesk est ouvert. Tapez l’ID pour continuer.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>L’ID de l’agenda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>Supprimer «&#x202f;{name}&#x202f;» et sa réservation&#x202f;?</numerusform>
            <numerusform>Supprimer «&#x202f;{name}&#x202f;» et ses {count} réservations&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} souhait</numerusform>
            <numerusform>{count} souhaits</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>Ouvrir le {day} {hours}</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · fermé · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · tout est pris · {name}</translation>
    </message>
    <message>
        <source>{day} {hours}: {state}</source>
        <translation>{day} {hours}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{day}: {state}</source>
        <translation>{day}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>{open}, tout est pris</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} libres sur {open}</translation>
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
        <translation>Demande</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Aucun agenda ici.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Créez le premier sous Agendas&#x202f;; ce qui est libre et ce qui est souhaité apparaît ici.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Aller aux agendas</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>une autre heure ou un autre jour</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>dire ce que contient une heure&#x202f;; aller à la semaine d’un jour</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} heures libres sur {open}</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} pour plus d’un jour&#xa0;: l’heure n’y est pas précisée.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Agendas sans heures d’ouverture, comptés comme toujours ouverts&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exporter les souhaits</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} dans {file}</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exporter les souhaits</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Tous les agendas</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Mode tactile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Borne sur cet écran</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Questions aux visiteurs</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Enregistrer une copie de tout…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Revenir à une copie…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fermer apcdesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>Langue d’apcdesk dès le prochain démarrage&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>Cet écran est tactile. En mode tactile, tout est assez grand pour un doigt.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Mode tactile</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texte à {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Borne sur cet écran</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Listes à colonnes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Importer une liste de badges</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Pas encore de PIN d’équipe&#xa0;: impossible de quitter une borne.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>PIN d’équipe, défini le {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Pas encore de nom&#xa0;: bornes, pages et tickets n’en portent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Les données des visiteurs sont supprimées {count} jour après le rendez-vous.</numerusform>
            <numerusform>Les données des visiteurs sont supprimées {count} jours après le rendez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Les données des visiteurs sont supprimées {count} jour après le {day}.</numerusform>
            <numerusform>Les données des visiteurs sont supprimées {count} jours après le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Toutes les bornes</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Définir le nom</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Pas de liste de badges&#xa0;: un scan ne remplit rien.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>Le lecteur connaît un badge.</numerusform>
            <numerusform>Le lecteur connaît {count} badges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>{what}, heure</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Choix de l’horaire</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Element for your own page</source>
        <translation>Élément pour votre page</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>Un jeton que seuls ces agendas et cette origine peuvent utiliser</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Choisissez au moins une autorisation.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Ce n’est pas une origine. Écrivez-la comme https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Liste du jour et de la semaine, en lecture seule</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Choix de l’horaire et vue des disponibilités</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>Laisser une personne modifier ses règles</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>Afficher l’agenda connecté</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Copier le code à intégrer</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Code à intégrer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Cet élément demande un jeton avec l’autorisation {name}.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Mettez votre jeton à la place de {token}.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>heure à {city}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Ce lien réserve des agendas d’une autre application, qui seule peut créer des jetons pour eux.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Aperçu, {title}&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>Aucun horaire à choisir</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Aucun événement aujourd’hui</translation>
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
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>À risque, encore sorti</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Sorti sans réservation</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Étalonné aujourd’hui</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Formations et badges</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimer l’étiquette</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} est à rendre le {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} l’attend à partir du {moment}.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>Sa place&#xa0;: {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Message pour {name} copié.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} est remis en service.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} a {item}. Enregistrez d’abord le retour, puis retirez-le.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>{name} a {item}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} a {n} article.</numerusform>
            <numerusform>{name} a {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} est hors service jusqu’au {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>Une réservation déplacée a changé depuis, les réservations restent donc où elles sont.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>Remettre en service quand même</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Renommé en {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>{item} retiré</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>{file} enregistré. Aucune ligne de l’historique n’a été modifiée ni supprimée.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>{file} enregistré. L’historique n’est pas intact&#xa0;: des lignes ont été modifiées ou supprimées.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>choisir un article</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>plus tôt, plus tard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>jour, semaine, quatre semaines</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>scanner ou taper un code</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>imprimer des étiquettes</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>réserver l’article</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>renommer l’article</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>chercher un article</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Personnes et badges</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Pas encore de matériel</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Ajoutez un article avec le code de son étiquette, puis remettez-le en scannant.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>Quelqu’un vient de le supprimer.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Enregistrez d’abord la modification, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>Aucune exception à partir de cette semaine.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Ajouter une exception</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Heures en plus</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>Par exemple Avant-première</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Fermé pour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Pas encore de règles&#xa0;: ouvert à toute heure.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Heures en plus seulement.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Exceptions par date</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>2 semaines à venir</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Heures d’ouverture, règles et exceptions comprises</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>Les règles s’additionnent, les heures en plus s’ajoutent aux règles, fermé l’emporte. Les heures en plus sont enregistrées comme période disponible. Le temps fermé est enregistré comme événement occupé nommé «&#x202f;Closed&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>Lecture des agendas</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Événement {number} sur {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export arrêté. Aucun fichier n’est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} événement</numerusform>
            <numerusform>{count} événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>{events} dans {file}</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} dans {count} fichier</numerusform>
            <numerusform>{events} dans {count} fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>Laisser {name} garder «&#x202f;{item}&#x202f;» plus longtemps</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} est à rendre le {moment}.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Pas encore de règles&#xa0;: ouvert à toute heure</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Pourquoi ce choix</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Réservé en exception</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Hors des heures d’ouverture</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>Sur les bornes</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Code de réservation</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID copié</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation>Seulement quand il est occupé</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Tout sauf les événements privés</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Terminer ce flux</translation>
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
        <translation>Nouveau flux</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Copiez l’adresse maintenant&#xa0;: elle ne s’affichera plus. Qui l’a peut lire cet agenda.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Seulement quand il est occupé</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Tout sauf les événements privés</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>Le flux est terminé. Son adresse n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Douze</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Au moins {count} horaires possibles</numerusform>
            <numerusform>Au moins {count} horaires possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} horaire possible</numerusform>
            <numerusform>{count} horaires possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Au moins {count} créneaux possibles</numerusform>
            <numerusform>Au moins {count} créneaux possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} créneau possible</numerusform>
            <numerusform>{count} créneaux possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} horaire</numerusform>
            <numerusform>{count} horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} créneau</numerusform>
            <numerusform>{count} créneaux</numerusform>
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
        <translation>libre</translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation>Les {count}</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>1 sur {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} sur {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, de {start} à {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>{name}&#xa0;: les heures finissent à {time}. Cela dépasse de {length}.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>{name}&#xa0;: les heures commencent à {time}. C’est {length} trop tôt.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>Find a time</source>
        <translation>Trouver un horaire</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>Qui doit être libre&#x202f;?</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Aucun agenda ici.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Créez le premier sous Agendas&#x202f;; ses horaires libres s’afficheront alors ici.</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Ajoutez des agendas, et les horaires s’affichent ici.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Ajoutez des agendas à {part}, et les horaires s’affichent ici.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Cette période est passée.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Choisissez une autre période pour chercher des horaires.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>Rien ne convient pour {length} dans cette période.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Essayez une durée plus courte, une période plus longue ou moins de personnes.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} fait obstacle&#xa0;: rien ne convient pour {length} dans cette période.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Essayez pour elle une durée plus courte, une période plus longue ou moins de personnes.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} fait obstacle&#xa0;: un moment convient, mais jamais après {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Essayez d’autres pauses, un autre ordre, plusieurs jours ou une période plus longue.</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Choisissez un horaire pour voir qui participe.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} n’est plus libre. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Réservé {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Partir d’un type</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Partir d’un type de rendez-vous</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Afficher la requête</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>Un nouvel agenda</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>Il est encore vide. Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>La démo se charge.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Voir la démo</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>Pour essayer, pas pour votre propre poste</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Importer des agendas</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>Depuis des fichiers iCalendar ou un dossier</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Tout ce qui a été enregistré, ici ou ailleurs</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>Créez vous-même le premier agenda</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} réservation, {days}</numerusform>
            <numerusform>{count} réservations, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Trouvées par la même adresse e-mail ou le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Trouvées par la même adresse e-mail.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Trouvées par le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>Ni adresse e-mail ni numéro de téléphone n’est connu, et un nom seul ne dit pas qui c’est.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} événement sans réservation</numerusform>
            <numerusform>{count} événements sans réservation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Accompagne {count} réservation d’autres personnes</numerusform>
            <numerusform>Accompagne {count} réservations d’autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} inscription</numerusform>
            <numerusform>{count} inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} lien sans réservation</numerusform>
            <numerusform>{count} liens sans réservation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} étape antérieure dans l’historique d’autres personnes</numerusform>
            <numerusform>{count} étapes antérieures dans l’historique d’autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} lien qui cite l’adresse est encore ouvert. Il sera oublié le jour prévu.</numerusform>
            <numerusform>{count} liens qui citent l’adresse sont encore ouverts. Ils seront oubliés le jour prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>Le visiteur est oublié. Les restes dans le fichier de la base de données disparaîtront en quelques minutes.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>Le visiteur de {count} réservation est oublié.</numerusform>
            <numerusform>Le visiteur de {count} réservations est oublié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>Oublier ce visiteur&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Garder les horaires</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>Ce qui reste à venir</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>On ne sait plus rien de ce visiteur.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Nom, adresse, numéro, réponses et notes de l’équipe sont supprimés partout, aussi de l’historique. Les horaires restent, sans nom.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Ce visiteur a signé pour du matériel. Cet historique est scellé et reste.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>Elles sont annulées, et leurs horaires sont libres pour d’autres.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>Leurs horaires restent pris, et personne ne sait pour qui.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Oubli en cours</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Réservation {number} sur {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>Retrait du fichier de la base de données</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Dites pourquoi, pour que les autres comprennent.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Pourquoi cette exception</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Réserver pour des invités…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Réserver en exception</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Réserver quand même</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>Les postes partagent un PostgreSQL. La personne qui s’en occupe y revient à une copie avec pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Copies d’apcdesk (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Revenir à une copie&#xa0;: le dossier de la dernière n’est pas là. Sa clé USB est-elle branchée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas revenir</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>Vérification que {file} est entier</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>Lecture de «&#x202f;{file}&#x202f;»&#xa0;: {done} sur {total}&#xa0;Mo</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>Le PIN d’équipe, les liens et les accès des applications redeviennent ce qu’ils étaient alors.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>Ce qui est là maintenant est d’abord gardé, sous «&#x202f;{file}&#x202f;» dans {folder}. Vous pourrez y revenir de la même façon.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>C’est la copie d’un autre poste&#xa0;: rien de ce qui est ici ne s’y trouve.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>Aucune réservation n’est perdue. Ce qui a été changé d’autre depuis n’y est pas.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>Rien n’est perdu&#xa0;: rien n’a été changé depuis.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>avant le retour à une copie</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Rien n’y a jamais été écrit</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Tout jusqu’au {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} agenda</numerusform>
            <numerusform>{count} agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} réservation encore à venir</numerusform>
            <numerusform>{count} réservations encore à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} réservation faite depuis n’y est pas.</numerusform>
            <numerusform>{count} réservations faites depuis n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>Encore à venir parmi elles&#xa0;: {count}. Notez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} réservation a été déplacée ou annulée depuis.</numerusform>
            <numerusform>{count} réservations ont été déplacées ou annulées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>une borne</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>un écran d’appel</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>un port (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>la borne «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Encore ouvert&#xa0;: {names}. Fermez ce qui y est ouvert et réessayez.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Tout est comme dans {file}. Ce qui était là avant&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>Le retour à la copie n’a pas eu lieu, et rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Ajouter un agenda</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Cliquez pour renommer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>1 seul</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Certains</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Combien sont nécessaires</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} sur {count}</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Groupes utilisés</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>Un autre invité</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Nom de l’invité {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Entreprise de l’invité {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>E-mail de l’invité {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Téléphone de l’invité {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Retirer l’invité {number}</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>Transmettre «&#x202f;{item}&#x202f;»</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>L’article va directement de {name} à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où il va</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>{name} a maintenant {item}.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>Badge ou étiquette</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Scanner ou taper un badge ou une étiquette</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Retour à une heure de votre choix</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Remettre quand même, malgré la réservation d’un autre</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où il va</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Scannez ce qui sort, et le badge de qui le prend.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>{item} demande une formation, et {name} n’en a pas de valable.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} a reçu la formation</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Retour {time}, selon la réservation.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Non réservé&#xa0;: une réservation est créée jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>Enlever {item}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} demande de l’aide</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Quelqu’un va à {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} demande de l’aide</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Agenda créé</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Agenda supprimé</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Renommé en {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Couleur, groupe ou type modifié</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Agenda reconnecté</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Règle {name} créée</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Règle {name} modifiée</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Règle {name} supprimée</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Heures en plus créées&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Heures en plus modifiées&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Heures en plus supprimées&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Supprimé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Modifié&#xa0;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>En une seule étape avec un autre</numerusform>
            <numerusform>En une seule étape avec {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} événement ajouté</numerusform>
            <numerusform>{count} événements ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Ajouté, {count} fois</numerusform>
            <numerusform>Ajouté, {count} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} événement supprimé</numerusform>
            <numerusform>{count} événements supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Supprimé, {count} fois</numerusform>
            <numerusform>Supprimé, {count} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} événement déplacé</numerusform>
            <numerusform>{count} événements déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Déplacé, {count} fois</numerusform>
            <numerusform>Déplacé, {count} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} événement modifié</numerusform>
            <numerusform>{count} événements modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Modifié, {count} fois</numerusform>
            <numerusform>Modifié, {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Réservé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Ajouté&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Le visiteur a été oublié</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Venu finalement</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Est arrivé</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Déplacé de {former} à {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>{came} remplace {went}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>Ajout&#xa0;: {came}</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>Retrait&#xa0;: {went}</translation>
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
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«&#x202f;{reason}&#x202f;»</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Défaire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Une étape défaite</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Heures de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Fixer ces heures</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Tous les agendas de ce tableau ont déjà ces heures.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} agenda reçoit ces heures à la place des siennes.</numerusform>
            <numerusform>{count} agendas reçoivent ces heures à la place des leurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Les jours que le tableau ne nomme pas sont fermés. Les heures en plus et les dates fermées restent.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} réservation est hors de ces heures. Elle reste telle quelle.</numerusform>
            <numerusform>{count} réservations sont hors de ces heures. Elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>Les heures de chaque agenda</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} ligne du tableau est fausse. Rien n’a été changé.</numerusform>
            <numerusform>{count} lignes du tableau sont fausses. Rien n’a été changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Corrigez, puis choisissez le tableau de nouveau.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Lignes fausses</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>Le tableau n’a aucune ligne avec un agenda, un jour, de et à.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>Il faut quatre colonnes&#xa0;: l’agenda, le jour, de et à.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>Il n’y a pas d’agenda «&#x202f;{value}&#x202f;». Écrivez son ID ou son nom comme dans la liste des agendas.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Plusieurs agendas s’appellent «&#x202f;{value}&#x202f;». Écrivez l’ID de l’un d’eux.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un jour. Écrivez son nom, ou 1 pour lundi à 7 pour dimanche.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une heure. Écrivez-la comme 9:00 ou 17:30, ou 24:00 pour minuit.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} ne finit pas après son début. Des heures qui passent minuit font deux lignes&#xa0;: jusqu’à 24:00, et dès 0:00 le jour suivant.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Chevauche la ligne {other}. Faites-en une seule ligne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Heures de {count} agenda fixées</numerusform>
            <numerusform>Heures de {count} agendas fixées</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Abricot</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Moutarde</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagon</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Cobalt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orchidée</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation>ID de l’agenda</translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation>Un ID, comme room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Créer un agenda</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Tapez un ID de votre choix. S’il existe, son agenda s’ouvre. Sinon, un nouveau est créé. Le même ID n’en crée jamais deux.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>Nouvel ID</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Ouvre {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Ouvrir l’agenda</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Donnez à l’agenda un ID de 255 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Lecture du fichier {number} sur {total}</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>Écriture {number} sur {total}</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Import arrêté. Rien n’est importé.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Importé, avec des éléments laissés de côté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} agenda</numerusform>
            <numerusform>{count} agendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} événement</numerusform>
            <numerusform>{count} événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>{calendars} avec {events} – nouveaux&#xa0;: {created}, modifiés&#xa0;: {updated}, inchangés&#xa0;: {same}.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>Illisibles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>Copier event_id</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>Copier event_uid</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>N’afficher que cet agenda</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nom de l’agenda</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Plus pour cet agenda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Heures d’ouverture cette semaine</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Pas encore de règles&#xa0;: ouvert à toute heure</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>Ouvrir dans le planning</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Donnez un nom à l’agenda.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Couleur, groupe et type</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} copié</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} sur {open} ouvertes</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Plus pour cet article</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Qui l’a eu</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Remettre en service</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Étalonné</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Réserver…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>À rendre le {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Hors service jusqu’au {moment}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>L’étalonnage était prévu le {day}. D’ici là, personne ne peut le prendre ni le réserver.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Le demander à {name}</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Ajouter du matériel</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>Modifier «&#x202f;{item}&#x202f;»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>ID de l’agenda</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Code de son étiquette</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>Ce qui se ressemble&#xa0;: l’un remplace l’autre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Seulement pour les personnes à la formation valable</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>À étalonner</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Étalonnage prévu</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>Un autre article a déjà cette étiquette, en service ou retiré.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>Ce qui les amène</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Comment les appeler</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Pour l’équipe seulement. L’écran affiche le numéro.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>le temps qu’il faut</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Peut rester</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Donner un numéro</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>mar, 24/12 ou demain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>Écrivez un jour, par exemple mar ou 24/12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;%1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Page Up</source>
        <translation>Page haut</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page bas</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>molette</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore démarrée</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Muette {length}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Fermée à {time}</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Fermée {day} à {time}</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>Quittée par l’équipe à {time}</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>Quittée par l’équipe {day} à {time}</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Scannez quelque chose à la borne…</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>Impression d’un ticket demandée à la borne…</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>Le lecteur marche.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Le ticket est imprimé.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>La borne n’a pas d’imprimante de ce nom.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>L’imprimante ne marche pas.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Oublier cette borne</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Aucune borne n’a encore démarré.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Faites de cet écran une borne, ou démarrez «&#x202f;apcdesk kiosk --place NAME&#x202f;» sur un autre. Elle s’affiche ici d’elle-même.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Borne sur cet écran</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} est reconfigurée</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>L’image est en route</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossible de lire le fichier.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Pas d’imprimante sur cette machine</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Première étiquette libre de la planche</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Planche précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Planche suivante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} étiquette</numerusform>
            <numerusform>{count} étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} · sheet {number} of {pages}</source>
        <translation>{labels} · planche {number} sur {pages}</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>etiquettes.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} étiquette part vers {printer}.</numerusform>
            <numerusform>{count} étiquettes partent vers {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>Rien n’est imprimé. L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>Rien n’est imprimé. Cette imprimante n’est plus là.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>Rien n’est imprimé. L’imprimante ou le fichier n’accepte rien.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Place {number}&#xa0;: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Place {number}&#xa0;: déjà utilisée</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Place {number}&#xa0;: vide</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Couloirs, {day}, choisi&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} n’est pas proposé. Entrée demande pourquoi.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Demandé&#xa0;: pourquoi pas {time}&#x202f;?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>Les flèches parcourent les horaires.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, ouvert&#xa0;: {hours}, occupé&#xa0;: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, de {start} à {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>à risque, l’article est encore sorti</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>pas encore rendu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Dernières</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>Afficher {guest} dans le planning</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Ce fichier ou ce dossier n’existe plus.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>Le dossier n’a aucun fichier qui se termine par .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>Le fichier ne s’ouvre pas. Il est peut-être utilisé, ou ne peut pas être lu d’ici.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Ce n’est pas un fichier iCalendar. Exportez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>Il n’a pas d’UID, auquel il serait reconnu la prochaine fois.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>Son UID est trop long.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Il ne finit pas après son début.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>{name} n’est pas lisible.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>Illisible&#xa0;: une date, une heure ou la répétition n’est pas valable.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Tout est pris</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Peu à beaucoup de libre</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Souhaits non exaucés</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>Prêter des heures&#xa0;: {kiosk}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Prêté à</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Personne ne peut prendre ces heures à cette borne.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fin de la journée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>Indiquez qui reçoit ces heures.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>La fin est avant le début. Début {start}, fin {end}.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>Prêter des heures</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>Prêté à des partenaires</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>Les heures prêtées sont fermées pour cette borne. Les liens, les programmes et l’équipe les voient toujours.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>{calendar} à {partner}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Reprendre&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
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
        <translation>Le numéro {number} est parti</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>Le numéro {number} n’est pas venu</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>Le numéro {number} a une réservation à {time}</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Il n’y a pas d’horaire pour le numéro {number} aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>ajouter quelqu’un à la file</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>parcourir les numéros</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir l’écran</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Qui vient sans rendez-vous prend un numéro ici ou à une borne.</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Créer un type de rendez-vous</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Numéros donnés</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venus</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Annulations tardives</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Trous comblés</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>Ce qui se libère est proposé au premier à qui cela convient, pendant</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Durée d’une offre</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Un numéro vaut pour un type de rendez-vous, et il n’y en a aucun.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} attend</numerusform>
            <numerusform>{count} attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Personne pour le moment</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>Le numéro {number} est donné</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Au suivant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>n’est plus proposé</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>peut rester jusqu’à {time}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Proposé jusqu’à {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>Accepter {time}</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>complet aujourd’hui</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>vers {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Numéro {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>A quitté la file</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>{name} a repris</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>{name} en pause</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>{name} terminé</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Enregistrer le code en SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Scannez pour choisir un horaire</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Enregistrer une affiche en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>Texte à envoyer copié</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Aucun logiciel de messagerie ne répond. Le texte à envoyer est copié.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>{name} créé</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Ce lien est terminé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} enregistré</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>Terminer ce lien</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Lien de réservation · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>depuis {day} · annulées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Code court {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Les visiteurs le tapent sur {address}, ou le scannent.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Accepte les réservations</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Copier comme message</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Le scanner ouvre le lien</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Enregistrer une affiche en PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Enregistrer le code en SVG</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
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

Choisissez l’horaire qui vous convient&#xa0;:
{url}

Ou ouvrez {address} et tapez le code {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Les visiteurs le lisent au-dessus des horaires.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Accepte les réservations jusqu’à un jour donné</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Donnez un nom au lien.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>{name} créé</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>Ouverts&#xa0;: {open}, fermés&#xa0;: {closed}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>En pause depuis {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>Son type de rendez-vous n’existe plus</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminé le {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>Réservations&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · jusqu’au {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Réservé {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>Pour un visiteur, par {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Affiche la réservation et un fichier d’agenda</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Réserve {count} sur</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>et {count} sur</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, début toutes les {interval}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before}&#xa0;min avant, {after}&#xa0;min après</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, aux heures d’ouverture</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Jusqu’au {last}, aux heures d’ouverture</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>Les 30 prochains jours, aux heures d’ouverture</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>Jusqu’à la dernière minute</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Au moins {length} avant</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Liens et éléments</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>choisir un lien</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>copier son adresse</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>créer un lien</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Pas encore de lien</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Créez-en un, et les visiteurs réservent eux-mêmes leurs horaires.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Créer un type de rendez-vous</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>Un lien propose un type de rendez-vous, et il n’y en a aucun.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>Le port est coupé, personne ne peut donc ouvrir ce lien.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Seule cette machine atteint le port&#xa0;: le téléphone d’un visiteur ne peut pas ouvrir ce lien.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Ouvrir le port</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>ou ouvrez {address} et tapez ce code&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Groupes utilisés</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>Dans la liste des agendas</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>À côté du planning</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Donnez un nom à l’agenda.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>go to {pane}</source>
        <translation>aller à {pane}</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>tout chercher, tout faire</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrer cette liste</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>zone suivante</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>borne sur cet écran</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>touches de cet écran</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>texte plus grand, plus petit</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>texte comme le système l’affiche</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>fermer apcdesk</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} événement déplacé</numerusform>
            <numerusform>{count} événements déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} événement supprimé</numerusform>
            <numerusform>{count} événements supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Réservé&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} événement coupé</numerusform>
            <numerusform>{count} événements coupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} événement copié</numerusform>
            <numerusform>{count} événements copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Ctrl V pour coller à l’heure marquée.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>Il n’y a pas d’événement dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} événement collé</numerusform>
            <numerusform>{count} événements collés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Pas encore de règles&#xa0;: ouvert à toute heure</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Type de rendez-vous</translation>
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
        <translation>Nouveau secret de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Copiez-le dans l’application maintenant&#xa0;: il n’est affiché en clair que cette fois.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>Le secret précédent reste valable jusqu’à ce que vous le retiriez.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>2 semaines à venir&#xa0;: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Afficher tous les agendas</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Prochaine réservation&#xa0;: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Tous les agendas sont masqués.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Rien n’est réservé aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>Rien n’est réservé ce mois-ci.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>Rien n’est réservé cette semaine.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>Rien n’est réservé le {day}.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>Rien n’est réservé en {month}.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>Rien n’est réservé la semaine {number}.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Tout ce qui est réservé le {day} est dans des agendas masqués.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Tout ce qui est réservé en {month} est dans des agendas masqués.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Tout ce qui est réservé la semaine {number} est dans des agendas masqués.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>Ce qu’elle propose</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>Dans cet ordre, quatre sur le premier écran.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Donner des numéros ici</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}&#xa0;: monter</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}&#xa0;: questions aux visiteurs</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Lien à usage unique · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Heures d’ouverture cette semaine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Revenir à une copie…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fermer apcdesk</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>L’agenda ne s’ouvre pas</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>Utile d’ouvrir</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Personne n’a souhaité une heure où personne n’était disponible.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Réservé hors de ces heures</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>Afficher {name}, {when}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Nouveau type de rendez-vous</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Enregistrer une copie de tout</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Revenir à une copie</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fermer apcdesk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Événements, agendas, commandes</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Réserver «&#x202f;{line}&#x202f;»</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
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
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un horaire</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Liens et éléments</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port et partage</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Pause minimale avant, en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>Pause maximale avant</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutes de marge avant</translation>
    </message>
    <message>
        <source> before</source>
        <translation> avant</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutes de marge après</translation>
    </message>
    <message>
        <source> after</source>
        <translation> après</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause dès</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Pause jusqu’à</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>sans pause</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Nom de la partie</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Les visiteurs le lisent. Cliquez pour renommer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}&#xa0;: plus tôt</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}&#xa0;: plus tard</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Hide the single ones</source>
        <translation>Masquer le détail</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Afficher chacun</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · pas libre</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and badges</source>
        <translation>Personnes et badges</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Formations sur</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Personne pour l’instant. Pour prendre du matériel, il faut un badge et un PIN pour signer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Scannez-le ou tapez-le</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Peut prendre du matériel</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>ne peut pas prendre de matériel</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>signe avec un PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>pas encore de PIN</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, formation jusqu’au {day}</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>Nouveau PIN pour {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>Former {name}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>ne participe pas</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} événement choisi</numerusform>
            <numerusform>{count} événements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15&#xa0;min plus tôt</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15&#xa0;min plus tard</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Une semaine plus tard</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>PIN d’équipe des bornes</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Six chiffres qui permettent de quitter toute borne. Sur une borne, maintenez le coin du haut pendant trois secondes.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Ce PIN diffère de celui du dessus.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Qui est ici</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Les bornes, les pages ouvertes sur téléphone, les affiches, les tickets et l’écran d’appel portent ce nom.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Nom de votre magasin, entreprise ou association</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Stand d’un salon (facultatif)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>Les heures affichées ici sont celles du fuseau {place}. Cette machine est réglée sur le fuseau {computer}.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Utiliser le fuseau {computer}</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>Dès le prochain démarrage de chaque poste et de chaque borne, toutes les heures seront celles du fuseau {computer}.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>Le port HTTP est ouvert</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>Le port HTTP est coupé</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Tout le monde sur ce réseau peut atteindre le port. Les réservations sont protégées par le secret client.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>Aucune requête dans la dernière minute</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>{count} client</numerusform>
            <numerusform>{count} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>une requête</numerusform>
            <numerusform>{count} requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} par minute, {typical}&#xa0;ms en général</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>Les SDK Cronofy peuvent utiliser cette adresse comme hôte d’API</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Port HTTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Ce réseau</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Qui peut l’atteindre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP simple</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>Un autre programme utilise le port {number}.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Utiliser {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>Impossible d’ouvrir le port&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Port et partage</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Un programme non reconnu</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>a envoyé ce qui n’est pas possible&#xa0;: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>a utilisé un secret ou un jeton absent, inconnu ou périmé</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>a demandé plus que son jeton ne permet</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>a demandé quelque chose qui n’est pas ici, ou appartient à un autre</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>a utilisé une méthode que cette adresse n’a pas</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>a envoyé plus d’un Mio</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>demande trop souvent</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>doit réessayer&#xa0;: la base de données était occupée</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>a rencontré un problème de notre côté&#x202f;; les détails sont dans le journal</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>a été refusé</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>L’image du lieu</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Le dessin</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Rien de réservé</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Affiché libre</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>Une page par agenda&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>Non enregistré. Impossible d’écrire le fichier.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>Non imprimé. L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Imprimé {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Imprimante et lecteur</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Sortie des tickets</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Sans tickets</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>Une imprimante de la borne</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Fichiers PDF dans un dossier</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Nom de l’imprimante</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Tel que la machine de la borne l’appelle.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>Un dossier de la machine de la borne.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width}&#xa0;mm de large</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimer un ticket de test</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Essayer le lecteur</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{name} has no rules, so it is open at any time.</source>
        <translation>{name} n’a pas de règles&#xa0;: ouverture à toute heure.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>Une réservation ne se répète pas. Créez un événement qui se répète.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} est endommagé, ou n’est pas une copie entière. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} est le fichier en cours d’utilisation. Choisissez-en une copie.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>Le dernier jour est déjà passé.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Tout le monde essaie d’abord ce PIN. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} n’est pas une copie d’apcdesk. Choisissez un fichier qu’apcdesk a enregistré comme copie.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Un programme écrit cette série. Modifiez ses événements un par un.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Au plus {limit} questions sont possibles.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>{name} vient d’un apcdesk plus récent. Mettez d’abord celui-ci à jour.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} demande {megabytes}&#xa0;Mo sur le disque où apcdesk garde ses données. Faites-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Cet événement ne fait pas partie d’une série. Modifiez-le seul.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Cela n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Ce n’est pas en cours en ce moment.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>{name}&#xa0;: pas d’ouverture à ce moment, donc pas non plus avec un de plus.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>Un événement d’une série n’a pas de règle à lui. Modifiez toute la série, ou celui-ci et les suivants.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>C’est le fichier avec lequel apcdesk travaille. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>Des heures en plus durent au plus 366 jours.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Il y a deux règles {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Quelqu’un a déjà ce badge.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Cet agenda a déjà cet événement.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Il y a au plus {limit} réponses au choix, toutes différentes.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Donnez au moins deux réponses au choix.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>Une application doit garder un secret. Créez-en d’abord un nouveau.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>Une application a au plus 2 secrets. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>La liste n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Écrivez un nombre de jours de 1 à {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Ce moment est déjà passé.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>La fin n’est pas après le début.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>Le fichier n’est pas une liste avec un code et un nom en deux colonnes.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Ce n’est pas le fichier demandé.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>Il n’y a pas de dossier où garder le fichier.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Dites qui vient.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>Un autre article a déjà cette étiquette.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>Un agenda porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Choisissez qui ou ce qu’il faut.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Ce n’est pas une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>L’image dépasse 4 Mo.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>Le PIN a 6 chiffres.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>Deux questions ont le même ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Dites pourquoi c’est une exception.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>La durée est entre 1 et 1440 minutes.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Aucune ligne n’a un code et un nom.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>Les horaires commencent à un intervalle de minutes qui divise la journée.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Choisissez au moins un agenda.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Écrivez un titre.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>La largeur est entre {low} et {high} millimètres.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Ceci y est deux fois.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>Un de ces agendas est inconnu.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Mettez de 1 à 64 lettres de A à Z, chiffres et signes, sans espaces.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Écrivez une heure comme 2027-03-11T17:00:00Z, ou une date comme 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Ce n’est pas une adresse web. Commencez par https:// et n’y mettez pas d’espaces.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Il y en a déjà {limit}, et pas plus ne sont possibles.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Il faut une liste.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Seul true ou false est possible.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Il faut une date.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>Il faut un nombre entier supérieur à 0.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Il faut un objet.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Seul true est possible.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Un seul de {first} et {second} est possible.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Ceci n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Ce n’est pas possible.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Écrivez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Il manque quelque chose ici.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>C’est déjà pris.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Écrivez au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Au plus {limit} sont possibles.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Ce fuseau horaire est inconnu.</translation>
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
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutes de marge avant</translation>
    </message>
    <message>
        <source> before</source>
        <translation> avant</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutes de marge après</translation>
    </message>
    <message>
        <source> after</source>
        <translation> après</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Suivre leurs règles</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Tout le même jour</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Puis une autre partie</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60&#xa0;min</translation>
    </message>
    <message>
        <source>Who must be free</source>
        <translation>Qui doit être libre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Ouverture</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Cette recherche sous forme de requête</translation>
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
        <translation>Écrite en</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher cela</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Collez ici le JSON d’une requête ou une commande curl.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>Le corps de POST {path}. Collez-en un autre à la place, ou une commande curl, pour lancer cette recherche.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Remplacez {secret} par le secret de l’application à laquelle ces agendas appartiennent.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Nécessite pycronofy. Remplacez {secret} par le secret de l’application.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>Non demandé&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>Un mot d’aide, s’il en faut un</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Réponses au choix</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Première&#x202f;; deuxième&#x202f;; troisième</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Séparez les réponses par un point-virgule.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Demander plus tôt</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Un texte plus long</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Nom et ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Tout le groupe {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Tous les agendas</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Demander autre chose</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>S’ils veulent</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Vos propres questions</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Les visiteurs peuvent lire ceci avant de réserver. Si c’est vide, ils lisent que personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>Les visiteurs voient désormais ces questions</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>C’est trop long pour l’écran.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Donnez deux à douze réponses, chacune une seule fois.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes mardi 15:15 45m avec Sofie + bureau</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>Quoi, quand, avec qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Écrivez ce que c’est.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, toute la journée</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Personne ici ne s’appelle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} n’est pas libre {times}.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}&#xa0;: c’est hors des heures d’ouverture.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>Le seul choix à cette heure</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Choix manuel</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>A pris le relais</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Seul choix libre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name}&#xa0;: choix manuel</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} a pris le relais</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>Minute réservée {day}&#xa0;: {minutes}</numerusform>
            <numerusform>Minutes réservées {day}&#xa0;: {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Où «&#x202f;{name}&#x202f;» renvoie les personnes</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Qui laisse l’application utiliser son agenda revient à l’une de ces adresses, exactement comme elle est écrite ici. Sans aucune, l’application peut nommer n’importe quelle adresse&#xa0;: à ne laisser ainsi que pendant son développement.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Ce n’est pas une adresse web. Commencez par https:// et n’y mettez pas d’espaces.</translation>
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
        <translation>Renommer «&#x202f;{item}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>Le code sur l’étiquette reste. Ce qui est écrit dans l’historique garde le nom d’alors.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
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
        <translation>déplacée</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>sans RDV</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Médiane de la réservation au rendez-vous&#xa0;: {days} jours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Combien de jours</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Rapport écrit dans {file}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenues</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>pas venus</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacées</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>sans RDV</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>Rien n’était réservé cette semaine-là.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>Rien n’était réservé ce jour-là.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles requêtes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Pas encore de requêtes.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Problèmes {count}</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>{time}, {status}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Tout le même jour, c’est une requête par jour. Voici celle du {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}&#xa0;: «&#x202f;Trouver un horaire&#x202f;» n’a pas de champ pour cela.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Ce n’est pas le JSON d’une requête.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Aller aux agendas</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>recherche en {ms}&#xa0;ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Cette période est passée. Ces horaires y étaient libres.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>Les {count} premiers sont affichés. Il y en a d’autres&#xa0;: choisissez une période plus courte pour les voir.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>ouvertures</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>sans horaire</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacées</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>Ouvertures&#xa0;: {opened}, réservations&#xa0;: {booked}, sans horaire&#xa0;: {none}, déplacées&#xa0;: {moved}</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Combien de temps les données des visiteurs sont conservées</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>Ce nombre de jours après le rendez-vous, noms, adresses, numéros et réponses sont supprimés partout. Ce qui est plus ancien disparaît aussitôt et ne revient pas.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Conserver aussi longtemps</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>Retirer «&#x202f;{item}&#x202f;»</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Plus personne ne le reçoit ni ne le réserve&#xa0;: ni ici, ni à une borne, ni par un lien. Son agenda, ses réservations et son historique restent.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>Pour le reprendre un jour, ajoutez-le comme matériel avec l’ID de son agenda, {id}.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>Rien n’y est réservé.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>Une réservation est à venir, et trouve place ailleurs.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>Une réservation est à venir. Elle reste, et demande un appel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>{n} réservation est à venir. Placées ailleurs&#xa0;: {moved}. Restent, à appeler&#xa0;: {left}.</numerusform>
            <numerusform>{n} réservations sont à venir. Placées ailleurs&#xa0;: {moved}. Restent, à appeler&#xa0;: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Nom et ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>Par exemple Équipe du soir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Donnez à la règle un ID de 64 lettres, chiffres et signes au plus, sans espaces ni /&#x202f;? #&#xa0;%.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>«&#x202f;{id}&#x202f;» est une autre règle de cet agenda.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>Fuseau horaire de la règle</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Règles hebdo</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Heures par jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>Les règles suivent l’heure locale.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Les horloges avancent le {day}.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Les horloges reculent le {day}.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>Nous ne connaissons pas ce fuseau horaire. Écrivez-en un comme Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Ouvert le {day}, de {start} au {next} à {end}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Ouvert le {day}, de {start} à {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} et {other} se chevauchent le {day}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Le {day}, les horloges avancent. {times} n’existe pas ce jour-là.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} est plus court que {length}, {name} n’y entre donc pas.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Heures en plus</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}&#xa0;: fermé à la main, et fermé l’emporte.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}&#xa0;: déjà ouvert par {rule}.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>La fin est avant le début. Début {start}, fin {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} réservation serait hors de ces heures</numerusform>
            <numerusform>{count} réservations seraient hors de ces heures</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Commence et finit à {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>«&#x202f;{part}&#x202f;» n’est pas clair. Écrivez les heures comme 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>Fermé toute la semaine.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Ouvert à toute heure.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Ouvert {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Fermé toute la semaine</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, {count} agenda</numerusform>
            <numerusform>{days}, {count} agendas</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, cet agenda seulement</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, toute la journée</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}&#xa0;: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Pas encore de règles&#xa0;: ouvert à toute heure</translation>
    </message>
    <message>
        <source>+ {name}: {times}</source>
        <translation>+ {name}&#xa0;: {times}</translation>
    </message>
    <message>
        <source>− {name}: {times}</source>
        <translation>− {name}&#xa0;: {times}</translation>
    </message>
    <message>
        <source>Closed at weekends.</source>
        <translation>Fermé le week-end.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Fermé {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>choisir une période d’ouverture</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>la déplacer d’un cran de grille</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>la raccourcir ou l’allonger</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>la fermer</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>annuler le dernier trait, puis le dernier enregistrement</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Copier vers d’autres jours</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Créez le premier sous Agendas&#xa0;; ses heures se peignent alors ici.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Pas encore d’agenda</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Aller aux agendas</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Pas encore de règles&#xa0;: ouvert à toute heure. Peignez ou tapez les premières heures.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} modification non enregistrée</numerusform>
            <numerusform>{count} modifications non enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Règles de</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>Elles remplacent leurs propres règles. Les heures en plus et les dates fermées restent.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Ouvrir la recherche {name}</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Supprimer la recherche {name}</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Aucune recherche n’est enregistrée.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Donnez ci-dessous un nom à celle qui est affichée.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>Enregistrer la recherche affichée sous</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Chaque poste de cette installation peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Donnez un nom à la recherche.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Recherche «&#x202f;{name}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Recherche «&#x202f;{name}&#x202f;» enregistrée</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Heures enregistrées&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>Taper le code</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>Transmettre à quelqu’un</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Je le rapporte</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Scannez ce que vous prenez, ou ce que vous rapportez.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>Que transmettez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Scannez-le ou touchez-le ici.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Scannez maintenant le badge de la personne qui le reçoit. Elle signe avec son PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Il est sorti chez quelqu’un d’autre, retour&#xa0;: {time}. Vous le rapportez&#x202f;?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>Vous le transmettez. Scannez d’abord votre propre badge.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>C’est un retour. Scannez votre badge, pour que nous sachions qui l’a rapporté.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Scannez votre badge pour le prendre.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Scannez votre badge</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>Ou scannez l’étiquette de ce que vous rapportez.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{item}: {when}</source>
        <translation>{item}&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{booking}. At risk: it is still out.</source>
        <translation>{booking}. À risque&#xa0;: encore sorti.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Scanner une étiquette ou un badge</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Scannez-le maintenant, ou tapez-le</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Rien ici n’a le code {code}&#xa0;: il est resté dans le champ comme texte.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Un badge a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} a {n} article.</numerusform>
            <numerusform>{name} a {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Badge lu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Badge lu&#xa0;: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Rien ici n’a le code {code}.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>{item}&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>chez {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>ensuite {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>ensuite {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>La réservation {code}, {when}, est annulée.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Réservation {code}&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Réservation {code}&#xa0;: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Premier écran</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Titre, deuxième ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Texte, deuxième ligne</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>Les lignes vides reprennent le texte de l’installation.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>Utiliser le dessin</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG ou JPEG, 1080 × 770 pixels. Une autre forme est rognée aux bords.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Créer un lien de réservation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>Les visiteurs se voient proposer des jours entiers, dans les heures d’ouverture.</translation>
    </message>
    <message>
        <source>{needed} of {count}: {names}</source>
        <translation>{needed} sur {count}&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Créer un lien de réservation</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>Un visiteur réserve toutes les parties, dans la période de cette recherche.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>La page connaît les pauses, pas les jours&#xa0;: limitez les pauses pour que tout reste le même jour.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>Un seul code ouvre toutes les parties&#x202f;; les visiteurs les déplacent et les annulent ensemble.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Réserver toutes les parties</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
</context>
<context>
    <name>SeriesDesk</name>
    <message>
        <source>Move one of a series?</source>
        <translation>Déplacer un événement de la série&#x202f;?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>Déplacer plusieurs événements de la série&#x202f;?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>Déplacer des événements de plusieurs séries&#x202f;?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>Supprimer plusieurs événements de la série&#x202f;?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>Supprimer des événements de plusieurs séries&#x202f;?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>Modifier un événement de la série&#x202f;?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>Supprimer un événement de la série&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Seulement celui-ci</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>Ceux-ci et les suivants</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toute la série</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Toutes ces séries</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles} and {count} more</source>
        <translation>{titles} et {count} de plus</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Récurrents&#xa0;: {count} des {all} événements choisis. Les autres sont pris seuls.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} événement choisi</numerusform>
            <numerusform>{count} événements choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>Mettre «&#x202f;{item}&#x202f;» hors service</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Ça sent mauvais</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Dites pourquoi, pour qui se trouvera devant.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Rien n’est réservé d’ici là.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>Une réservation tombe dans ce temps, et trouve place ailleurs.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>Une réservation tombe dans ce temps, et demande un appel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>{n} réservation tombe dans ce temps. Placées ailleurs&#xa0;: {moved}. À appeler&#xa0;: {left}.</numerusform>
            <numerusform>{n} réservations tombent dans ce temps. Placées ailleurs&#xa0;: {moved}. À appeler&#xa0;: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Tous les postes et toutes les bornes réservent dans une seule base, aucun horaire n’est donc réservé deux fois</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Tous les postes et toutes les bornes de cette machine réservent dans un seul fichier, aucun horaire n’est donc réservé deux fois</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Les postes de plusieurs machines partagent PostgreSQL&#xa0;: «&#x202f;apcdesk move&#x202f;» y emporte tout.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>dans le dossier de données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} borne</numerusform>
            <numerusform>{count} bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>Port ouvert · {number}</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Port coupé</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Pas de contact</translation>
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
        <translation>Signez avec votre PIN</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, signez avec votre PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>À vous jusqu’à {time}, à rendre ici.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>À vous jusqu’à {time}&#xa0;: ensuite, quelqu’un d’autre l’a réservé.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Il est attendu ici dès maintenant.</translation>
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
        <translation>Libre</translation>
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
        <translation>{here} sur {n} ici</translation>
    </message>
    <message>
        <source>{item}: {words}</source>
        <translation>{item}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>SwapSheet</name>
    <message>
        <source>Swap the person</source>
        <translation>Remplacer la personne</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Qui part</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Motif (l’équipe le voit dans l’historique)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Dites pourquoi, pour que les autres comprennent.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} prend le relais</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. L’heure, le lieu et le code restent.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Qui prend le relais</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Personne d’autre ne peut s’en charger.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Remplacer quand même</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>Retour de «&#x202f;{item}&#x202f;»</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>{name} l’a, à rendre le {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Badge de qui le rapporte</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Scanner ou taper un badge</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Où il est maintenant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>badge au comptoir</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} est de retour.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Personne ne l’a encore eu.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Tout chercher (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Les noms sont masqués. H les affiche.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Les noms sont affichés.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Nouvelle réservation pour des invités</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Afficher {day}</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Créez d’abord un agenda&#xa0;: un rendez-vous prend le temps de quelqu’un</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Il n’y a pas encore de type de rendez-vous</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer un</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Code du badge ou de l’étiquette</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Nouveau type de rendez-vous</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>Ce que les visiteurs peuvent réserver&#xa0;: sans type, bornes et liens n’ont rien à proposer.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Trouver un horaire pour {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Retour en arrière&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Usage cette semaine</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Semaine de la règle</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>Les flèches choisissent, Alt avec les flèches déplace, Alt Maj redimensionne, Suppr ferme.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} en plus</numerusform>
            <numerusform>{count} en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} en moins</numerusform>
            <numerusform>{count} en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>Aucun horaire proposé ne change.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name}&#xa0;: absence</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} horaire en plus</numerusform>
            <numerusform>{count} horaires en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} horaire en moins</numerusform>
            <numerusform>{count} horaires en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}&#xa0;: {changed}, reste {left}</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}&#xa0;: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} réservation touchée</numerusform>
            <numerusform>{count} réservations touchées</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Écrivez une heure comme 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Écrivez jusqu’à quand, par exemple 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>{name}&#xa0;: un de plus, dès {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name}&#xa0;: ouvert {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>{name}&#xa0;: absence {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name}&#xa0;: absence, {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>dès {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Cette heure n’existe pas&#xa0;: fermé ce jour-là, ou déjà ouvert jusque-là.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Appliqué&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} changement appliqué</numerusform>
            <numerusform>{count} changements appliqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Retirer&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Trouver des remplaçants</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Fermer, abandonner</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Rien n’est écrit avant «&#x202f;Appliquer&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Pourquoi n’y a-t-il rien&#x202f;?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>Pourquoi pas {day} {time}&#x202f;?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Cet horaire n’est pas dans la période.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Tous sont libres, mais il n’y a un début que toutes les {length}.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Tous sont libres, mais cet horaire n’était pas demandé.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Cet horaire convient.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>À aucun moment toutes les personnes nécessaires ne sont libres.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} sur {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>Réservation en cours</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Réservation en cours&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>Pas ici&#xa0;: sorti, ou à étalonner</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Occupé jusqu’à {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Occupé dès {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Occupé {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} commence à {start}. Ceci finirait à {end}.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} finit à {end}. Ceci commencerait à {start}.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>{other} aussi</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} horaire</numerusform>
            <numerusform>+{count} horaires</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>dès {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Prendre une autre salle</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Prendre un autre article</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sans {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>Aucun horaire dans cette période.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>Aucun horaire aujourd’hui.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>Aucun horaire le {day}.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>Le plus long créneau libre&#xa0;: {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>Le plus long créneau libre pour les deux&#xa0;: {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>Le plus long créneau libre pour tous&#xa0;: {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>A déjà atteint sa limite de la semaine&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Pas d’heures d’ouverture</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>Fermé le {weekday}</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>Les heures finissent à {start}. Cela dépasse de {missing}.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>Les heures commencent à {end}. C’est {missing} trop tôt.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Fermé {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>Pas demandé à cette heure</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>A déjà atteint sa limite du jour&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Commence à {start}, donc sans marge de {clear}</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Finit à {end}, donc sans marge de {clear}</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Raccourcir à {length}</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} jusqu’à {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} dès {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Sans marge après</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Sans marge avant</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} au lieu de {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Chercher jusqu’à {time}</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Chercher dès {time}</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Chercher le {day}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Pourquoi n’y a-t-il rien&#x202f;?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Prendre {time}</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Horaires libres les plus proches</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>Ce qui ouvrirait plus d’horaires</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>Pourquoi rien pour {part}&#x202f;?</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>Les plus petits changements utiles</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Période&#xa0;: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Chercher des horaires dans cette période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Dès maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Choisir cette période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 prochains jours</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>La fin est avant le début. Début {start}, fin {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>Une recherche couvre {days} jours au plus.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>Retirer le secret {age} de «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>Il est valable depuis {day}. Les applications qui l’utilisent encore sont refusées aussitôt&#x202f;; c’est définitif. Leurs jetons d’accès restent valables jusqu’à leur fin, dans l’heure.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>En clair.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Deuxième fuseau horaire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>Son heure figure à côté des heures du jour et de la semaine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>Donnez une heure comme 9:00 ou 16:30.</translation>
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
        <translation>{group}, replié</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, déplié</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Chaque début</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>À la suite</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Journal des requêtes</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count}&#xa0;ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, réponse {status} en {count}&#xa0;ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>En plus</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Plus pour {name}</translation>
    </message>
</context>
</TS>
