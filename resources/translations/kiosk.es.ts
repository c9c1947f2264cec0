<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>stand {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Elija su hora.</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>¿Sin cita?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Tomar un número</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>Aquí se llaman los números.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Venga al personal</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>Su hora: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Atendiendo</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Nadie por ahora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>hacia las {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Número {number}: venga a las {time} aquí: {where}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>el personal</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Número {number}: hoy no.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Número {number}: hacia las {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>Cola de espera</translation>
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
        <translation>Ya estoy aquí</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>Cambiarla a otra hora</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Cancelar la reserva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>Su reserva</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Solo quien tiene este código ve esta página.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Llévesela en el teléfono</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Escanee para añadirla a su calendario</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>¿Cancelar {time} del {day}?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Otra persona podrá tomar esta hora. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Elija una opción. Puede cambiarla después.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>Aquí no se puede reservar nada en este momento. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>¿Con quién desea hablar?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Quien quede libre antes</translation>
    </message>
</context>
<context>
    <name>Cities</name>
    <message>
        <source>Amsterdam</source>
        <translation>Ámsterdam</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>Atenas</translation>
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
        <translation>Berlín</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruselas</translation>
    </message>
    <message>
        <source>Buenos Aires</source>
        <translation>Buenos Aires</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>El Cairo</translation>
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
        <translation>Dubái</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Estambul</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburgo</translation>
    </message>
    <message>
        <source>Karachi</source>
        <translation>Karachi</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Calcuta</translation>
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
        <translation>Londres</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>Los Ángeles</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Ciudad de México</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>Oslo</source>
        <translation>Oslo</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>París</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riad</translation>
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
        <translation>Seúl</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghái</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sídney</translation>
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
        <translation>Viena</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Varsovia</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zúrich</translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>Which city is yours?</source>
        <translation>¿Cuál es su ciudad?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>Su hora aparece en pequeño junto a la nuestra.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Buscar una ciudad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Ocultar mi ciudad</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>No conocemos esa ciudad. Pruebe con la ciudad grande más cercana.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>Su reserva</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Escriba las seis letras y cifras de su código, o póngalo bajo el lector.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscarla</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>se borra en {seconds} s</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>Reservado, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>Le esperamos a las {time}.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>Le esperamos el {day} a las {time}.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>{see_you} Es decir, {there}.</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Con este código puede cambiar o cancelar en cualquier quiosco de aquí. Sin coste, sin preguntas.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un resguardo</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Listo en unos segundos</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Venga aquí: {place}.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>{see_you} {come}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Llévesela en el teléfono</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Escanee para añadirla a su calendario</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Reservar otra cosa</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>Su nombre se conserva para ello</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>Stand {stand}</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Llévese su resguardo.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} día</numerusform>
            <numerusform>{days} días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · hoy</translation>
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
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>¿A quién vamos a recibir?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Unas preguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Seguir en mi teléfono</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomenzar</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Nos alegra verle. Sabemos que está aquí.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tomarla de nuevo</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Tomar {time}</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Alguien ha tomado {time} mientras escribía.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Alguien acaba de tomar {time}.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>No queda otra hora libre.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} está libre.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>No pudimos guardar {time} más tiempo. Todavía está libre.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>A las {time} solo está libre {name}.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>Le guardamos {time} hasta las {until}.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} no está el {day}.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} sí está.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} y {last} sí están.</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>Este es el código de una reserva. Empiece de nuevo y escanéelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>En este momento no se puede guardar nada aquí. Pregunte al personal.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>No ha funcionado en este momento. Inténtelo de nuevo en un momento o pida ayuda.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>Sala {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Stand {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Equipo {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Algunas horas están ocupadas</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} está ocupado</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} están ocupados</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Nada libre</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Próxima hora</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Libre el {day}</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>Libre a las {time}</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>Libre el {day} a las {time}</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>{length}, {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>con quien esté libre</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>Reservar {time} {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Staff are coming</source>
        <translation>Ya vienen</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>Ya está avisado</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>{time} {weekday}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} en {city}</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>No se ha podido avisar al personal. Diríjase a alguien del personal.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Esto no parece un correo electrónico.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Esto no parece un correo electrónico. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Esto no parece un teléfono.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Esto no parece un teléfono. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija una de estas.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Lo necesitamos para reservar.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Díganos su nombre, para saber a quién esperamos.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Díganos su empresa, para saber a quién esperamos.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Díganos su correo, para poder avisarle.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Díganos su teléfono, para poder avisarle.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si lo desea</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Para avisarle si cambia</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Para avisarle si cambia, si lo desea</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Para llamarle si cambia</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Para llamarle si cambia, si lo desea</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Esta reserva ya está cancelada.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>Su reserva está cancelada.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>No hay otra hora. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>Su reserva es ahora a las {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Alguien acaba de tomar esta hora. Elija otra.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Demasiados intentos. Inténtelo en {seconds} s.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Mi reserva</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Acreditación leída: {who}</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>La impresora no tiene papel. Su reserva está guardada. Escanee el código.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>La impresora no funciona. Su reserva está guardada. Escanee el código.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{width} × {height} mm, {count} on A4</source>
        <translation>{width} × {height} mm, {count} en A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height} mm, impresora de etiquetas</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Ahora: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Cambiar a {time} {day}</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Tomar un número</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Elija a qué ha venido. Una pantalla llama su número; nadie necesita su nombre.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>¿Cuánto puede quedarse?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Hoy no hay hora</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>Su turno hacia</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} antes que usted</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Mire la pantalla: llama su número y dice adónde ir.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Hoy no queda ninguna hora que encaje. Le llamamos si se libera una.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>Es el siguiente número, hacia las {time} o antes.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} antes que usted. Su turno es hacia las {time}, o antes.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Otras letras</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <translation>Siga en su teléfono</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Escanee esto con la cámara. Su hora va con usted y esta pantalla se borra.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Seguir en esta pantalla</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} de {count} cifras escritas</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.</source>
        <translation>Se cierra en {seconds} s. ¿Lo ha olvidado? El personal lo cambia en el mostrador.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Los visitantes pueden tocar Cancelar. No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>Ese PIN no es correcto. Queda un intento.</numerusform>
            <numerusform>Ese PIN no es correcto. Quedan {count} intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>No hay PIN. El personal lo pone en el mostrador.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Demasiados intentos. Inténtelo en {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>Cómo lo usamos</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Solo lo ve el equipo del stand.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Solo lo ve el equipo del stand. Se borra el {day}.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Solo lo ve el equipo del stand. No le ponemos en ninguna lista.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Solo lo ve el equipo del stand. Se borra el {day}. No le ponemos en ninguna lista.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Solo lo ve nuestro equipo.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Solo lo ve nuestro equipo. Se borra el {day}.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Solo lo ve nuestro equipo. No le ponemos en ninguna lista.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Solo lo ve nuestro equipo. Se borra el {day}. No le ponemos en ninguna lista.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>Cómo lo usamos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Diga este código al personal para cambiar o cancelar.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Prueba de la impresora</translation>
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
        <translation>No hay ninguna hora libre.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Última hora de la tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Todas las horas: {city}</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Ver también mi ciudad</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>En grande: {city}. En pequeño: {there}.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Otra ciudad</translation>
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
        <translation>Aún hoy</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Volver a los visitantes</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Se cierra en {seconds} s.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>aquí desde {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Hoy no hay nada más reservado.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomenzar</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>un segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Esto se borra en {time}.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Esto se borra en {time}, y sus datos también.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>Tomar {time} {day}</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Ver sus horas</translation>
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
        <translation>Alguien acaba de tomar esta hora. No se ha reservado nada.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Alguien acaba de tomar {time}. No se ha reservado nada.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Alguien acaba de tomar {time}. {next} está libre.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>Así no se puede guardar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Este calendario ya no está.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Esta reserva ya no está.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>No conocemos este código. Revise las letras o pregunte al personal.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Esto ya no se ofrece.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>No pudimos guardar esta hora más tiempo.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>Desde que lo miró, una reserva más lo impide. No se ha cambiado nada.</numerusform>
            <numerusform>Desde que lo miró, {count} reservas más lo impiden. No se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Algo ha salido mal y no se ha guardado nada. Los detalles están en el registro (número {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>El secreto no se conoce.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Esto necesita el permiso {scope}.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Este calendario solo se puede leer. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>«{id}» ya pertenece a otro calendario.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Esta clave no lo abre.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Este enlace está cerrado. No se ha reservado nada.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Esta reserva ya está cancelada.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Esto ha vuelto a cambiar, así que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Otra persona lo cambió a la vez. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>{item} no está disponible ahora.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>Demasiados intentos. Inténtelo en {n} s.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>Otros aún tienen el calendario abierto. No se ha cambiado nada. Ciérrelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Ahora no es posible. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Otro programa ocupa el calendario compartido. No se ha guardado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} está dañado. Vuelva a una copia que haya guardado: lo que queda aquí también se guarda.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} no se puede usar. ¿Puede escribir en su carpeta? Si no, ponga en su lugar una copia que haya guardado.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>El calendario compartido es de un apcdesk más nuevo. Actualice este primero.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>No se ha guardado. El disco está lleno.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>No se ha guardado. El calendario compartido es de solo lectura.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>No hay contacto con el calendario compartido. No se ha guardado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>No ha funcionado. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>No podemos leer esta acreditación. Escriba su nombre.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No se ha guardado: {reason}</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Aún no hay PIN del personal.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ese PIN no es correcto.</translation>
    </message>
</context>
</TS>
