<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
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
        <translation>{name}, misma hora</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>No es una reserva. Se queda como está.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Nadie más puede hacerlo.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>No hay otra cosa que se pueda usar.</translation>
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
        <translation>{name} está libre, pero no figura en esta cita.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Ninguna reserva necesita a nadie</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Ninguna reserva necesita nada</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} reserva necesita a alguien</numerusform>
            <numerusform>{count} reservas necesitan a alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} reserva necesita otra cosa</numerusform>
            <numerusform>{count} reservas necesitan otra cosa</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Marcar ausencia</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Marcar como no disponible</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>Aplicar {count}</numerusform>
            <numerusform>Aplicar {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} ausente, {day}</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>{name} no disponible, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} reserva cambiada</numerusform>
            <numerusform>{what}: {count} reservas cambiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>la mañana</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>la noche</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Motivo (el personal lo ve en el historial)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Más de {days} días: cambie mejor las reglas.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Esa hora no existe ese día.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Reservas que necesitan a alguien</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>No se guarda nada hasta que lo aplique. Un solo «Deshacer» lo revierte todo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>Entonces no se reserva nada.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Rotar tokens</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>¿Rotar los tokens?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>Las aplicaciones que usan los tokens antiguos de «{name}» se detendrán en el acto.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Tokens rotados</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation>Dirección {url}</translation>
    </message>
</context>
<context>
    <name>AffectedList</name>
    <message>
        <source>{name}, {moment}: call them</source>
        <translation>{name}, {moment}: llamar</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>{name}, {moment}: llamar a {contact}</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>{name}, {moment}: a {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Se queda como está. Las nuevas reservas solo se ofrecen dentro del nuevo horario.</numerusform>
            <numerusform>Se quedan como están. Las nuevas reservas solo se ofrecen dentro del nuevo horario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar aun así</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{name} is busy {times}</source>
        <translation>{name} tiene ocupado {times}</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>antes de «{part}», que va primero</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>después de «{part}», que va más tarde</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>Esto queda antes de «{part}», que va primero.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>Esto queda después de «{part}», que va más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Más adelante coincide una vez con algo: {when}.</numerusform>
            <numerusform>Más adelante coincide {count} veces con algo, primero {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, ahora antes de «{part}»</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, ahora después de «{part}»</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>quédese aquí para los días siguientes</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>quédese aquí para los días anteriores</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Aquí desde {time}</translation>
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
        <source>Shows as free</source>
        <translation>Figura como libre</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Cuenta como ocupado</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>Trabaja en otro lugar</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Fuera de la oficina</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Figura como ocupado</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>hora de {city}</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min antes, {after} min después</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before} min antes</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after} min después</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>Con los márgenes: {times}</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Parte de una serie</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} invitado</numerusform>
            <numerusform>{n} invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>y {n} invitado</numerusform>
            <numerusform>y {n} invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestra</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Ocupado, sin nombre</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} antes</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Póngale un título para que los demás sepan qué es.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al inicio.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>El final es anterior al inicio. Empieza a las {start}, termina a las {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Empieza y termina a las {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>El {day} los relojes se adelantan. {times} no existe ese día.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Provisional, cuenta como ocupado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>En riesgo, aún fuera</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Reservándose en {place}</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>quedan {n} min</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>hasta la medianoche del {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>hasta las {time} del {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} a {b}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>figura como libre</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Sin reglas: siempre abierto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Eliminar evento</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Mover «{name}»</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Junto con {names}</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>Extra: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Horario extra</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>día anterior o siguiente</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>ir a una fecha</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>semana o mes anterior o siguiente</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>día, semana, mes, carriles</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>reserva anterior o siguiente</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>abrir, cerrar</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>nuevo evento a la hora marcada</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>editar, mover, cancelar</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>nueva reserva para invitados</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>cambiar de persona, no se presentó</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>terminar ahora, 15 min más</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>mover 15 min</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>más corto, más largo</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>mover un día</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>menos días, más días</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>una reserva en una línea</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>ocultar nombres, volver a mostrarlos</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>dejar una copia</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>seleccionar con un recuadro, mover en pasos de 5 min</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>¿y si…?</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>mostrar u ocultar un calendario</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>copiar, cortar, pegar</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>copiar el ID</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>seleccionar todo</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>seleccionar varios</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Añadir rápido</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Segunda zona horaria…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} evento</numerusform>
            <numerusform>{count} eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>una copia</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Elija los días en que se repite.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Empieza el {day}. Elija también ese día o empiece en uno de los elegidos.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Empieza el {day}. Haga que empiece entre lunes y viernes.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Empieza el {day}. Elija un último día posterior.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Escriba cuántas veces, de {least} a {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Cada semana en estos días</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Cada mes en esta fecha</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Número de veces</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada {count} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada {count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Cada mes</numerusform>
            <numerusform>Cada {count} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Cada año</numerusform>
            <numerusform>Cada {count} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule}: {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>{count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Aún no hay calendarios</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Abra uno en Calendarios o importe un archivo.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir a Calendarios</translation>
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
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Filtrar calendarios</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Ningún calendario tiene «{text}» en el nombre.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Pregunte esto o indique que no se ha preguntado.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Esto no parece un número de teléfono.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija una de estas.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Escriba como máximo {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Nuevo tipo de cita</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Dele un nombre que los visitantes entiendan.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Diga quién hace falta: añada un calendario.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>Lo que los visitantes leen debajo (opcional)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Adónde van los visitantes (opcional)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Empieza cada</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutos de margen antes</translation>
    </message>
    <message>
        <source> before</source>
        <translation> antes</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutos de margen después</translation>
    </message>
    <message>
        <source> after</source>
        <translation> después</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Los quioscos pueden ofrecerlo</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Los visitantes pueden elegir quién lo hace</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Quién hace falta</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>Una persona de un grupo o todas. Si también hace falta una sala, añada un grupo para las salas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>Creado: {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>Eliminado: {name}</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Lista de acreditaciones «{name}»</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Código de la acreditación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>Una fila.</numerusform>
            <numerusform>{count} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Indique una vez qué contiene cada columna; la próxima ya se sabrá.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Primera fila: {code} es {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Primera fila: {code} es {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Acreditaciones: {created} nuevas, {updated} cambiadas, {unchanged} sin cambios</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Filas omitidas: {count}. Corríjalas e importe la lista de nuevo.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Falta el código.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>El código, el nombre o la empresa tiene más de 255 caracteres.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>El código está otra vez más abajo, y esa fila es la que cuenta.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Ninguna fila tiene un código y un nombre en estas columnas. Elija otras.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Esto no es una lista con encabezados y dos columnas o más, para el código y el nombre.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Ajuste en minutos</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Cambiar de persona…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 minutos más</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name} se ausenta…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name} no está disponible…</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Vino al final</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Olvidar a este visitante…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>No se presentó. La hora queda libre.</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Vino al final. La hora vuelve a estar ocupada.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Ocuparla aun así</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Terminado antes. El resto queda libre.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Ahora hasta las {time}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historial de «{name}»</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>En {times} ya hay otra cosa.</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Alargar aun así</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Nueva reserva</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Diga quién viene.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Diga por qué, para que los demás lo entiendan.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Sin tipo de cita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Con quién y dónde</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Elija al menos un calendario.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Por qué se reserva aun así</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Próxima libre: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Reservar {time}</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Por qué es una excepción</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Reservar como excepción</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Reservar aun así</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Reservado: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Esto no parece un correo electrónico. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}: se está reservando ahora mismo, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name} tiene ocupado {times}, muy poco después.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name} tiene ocupado {times}, muy poco antes.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} tiene ocupado {times}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>Esta hora queda fuera del horario de {name}.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}: {chosen} de {needed} elegidos, entre {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Invitado o título</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Empresa (opcional)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>Correo (opcional)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Teléfono (opcional)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Se anota en</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Por qué es una excepción</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Ponga un nombre o un título.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Diga por qué, para que lo entienda quien lo vea.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Indique su nombre.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Elija al menos un calendario.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Esto no parece un correo electrónico. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} Lo que ha escrito se conserva. Horas libres más cercanas:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} No cabe otra hora en este periodo.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Tomar {time}</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>Reservar {day}, {range}</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Reservar como excepción</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Reservar {time}</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Menú de apcdesk</translation>
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
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>Un color para {count} calendario</numerusform>
            <numerusform>Un color para {count} calendarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>Un grupo para {count} calendario</numerusform>
            <numerusform>Un grupo para {count} calendarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>Las mismas reglas para {count} calendario</numerusform>
            <numerusform>Las mismas reglas para {count} calendarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>¿Eliminar {calendars} calendarios y sus {events} reservas?</numerusform>
            <numerusform>¿Eliminar {calendars} calendarios y sus {events} reservas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>¿Eliminar {calendars} calendarios?</numerusform>
            <numerusform>¿Eliminar {calendars} calendarios?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Color de {count} calendario cambiado</numerusform>
            <numerusform>Color de {count} calendarios cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} calendario movido a {group}</numerusform>
            <numerusform>{count} calendarios movidos a {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} calendario tiene las reglas de {name}</numerusform>
            <numerusform>{count} calendarios tienen las reglas de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} calendario eliminado</numerusform>
            <numerusform>{count} calendarios eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Volver a elegir solo uno</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendario</numerusform>
            <numerusform>{count} calendarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Añadir el archivo</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Añadir el archivo {name}</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Añadir {name} del paquete npm cronofy-elements</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Scripts (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no está</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Se sirve, {size} MB</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>El puerto ya sirve {name}</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Este apcdesk no guarda archivos: inícielo con una carpeta de datos.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Esto no es {name} del paquete cronofy-elements. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>No se ha añadido: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nuevo nombre: {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Historial de «{name}»</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>Como iCalendar…</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>Informe de un día o una semana…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>Un archivo por calendario en</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>Archivos iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Exportar como iCalendar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Horarios de una tabla (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>Importar archivos iCalendar</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Horarios de una tabla</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Importar una carpeta de archivos iCalendar</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>Creado: {id}</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Calendario eliminado</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Uso esta semana</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Aún sin reglas</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Solo horario extra</translation>
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
        <translation>Sin reservas</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} reserva</numerusform>
            <numerusform>{count} reservas</numerusform>
        </translation>
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
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>reservado esta semana: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>Volver a ocultar {count}</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Añadir un calendario</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Buscar un calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Ningún calendario se llama así.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Añadir los {count}</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>elegir un calendario</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>abrirlo en la agenda</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>renombrarlo</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>copiar su ID</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>eliminarlo, previa pregunta</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>marcar varios, todos</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrar esta lista</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Filtrar por nombre, ID o sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} en {groups} grupos</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Ningún calendario tiene «{text}» en el nombre, el ID o el sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Vacíe el filtro para verlos todos.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Aún no hay calendarios</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Escriba arriba un ID para crear el primero, o importe archivos iCalendar.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>«{item}» se ha calibrado hoy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Próxima calibración</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Calibrado por</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>{item} está calibrado hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>¿Cancelar una parte o todas?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>El código sigue abriendo lo que queda.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Solo esta parte</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>Qué pasa con {what}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Número copiado</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Reenviar a {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} sobre {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. Falla desde {since}, próximo intento {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. El {since} dijo que ya no existe</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Abandonado el {since} tras un día de fallos</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>Programas que piden aviso cuando cambia un calendario</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Nadie lo ha pedido aún.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Se envía de nuevo ahora</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Reservar esta hora</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Crear un enlace de reserva</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Reservar todas las partes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} de {free} libres</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos ({count})</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>También libres, no necesarios</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} tiene ocupado {times}.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Próxima libre: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>El horario de {name} termina a las {time}. Esto se pasa {length}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>Esta hora queda fuera del horario de {name}.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Nuevo secreto de {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>creado en otra máquina</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Retirar el secreto {age} de {name}</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>cualquier dirección</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Cambiar adónde devuelve {name} a las personas</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales de cliente</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Cada aplicación que llama al puerto tiene su propio par</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Nombre de la aplicación</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Web del stand</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>última llamada {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Secreto retirado</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>El reloj de esta máquina va {length} por detrás del reloj del calendario compartido. Póngalo en hora: de él depende qué horas ya han pasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>El reloj de esta máquina va {length} por delante del reloj del calendario compartido. Póngalo en hora: de él depende qué horas ya han pasado.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Columnas: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Movido a {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Ahora {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Movido a {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Reservado: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Guardado: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Reserva cancelada</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Evento eliminado</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Todas las partes canceladas</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, con los siguientes</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, con toda la serie</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, con todas sus series</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Abrir más</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Todos estos días</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>la mañana</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>la noche</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>la hora de cierre</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Sin contacto con el calendario compartido. No se puede guardar nada hasta que vuelva.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>Los puestos comparten un PostgreSQL. Quien lo cuida hace allí las copias, con pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Guardar una copia de todo</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Copias de apcdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Guardar una copia de todo: la carpeta de la última no está aquí. ¿Está puesta su memoria USB?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Copia guardada: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Copiar a otros días</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Copiar las horas de</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>A estos días, en lugar de lo que hay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>equipo</numerusform>
            <numerusform>equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>en la feria</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenidos</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
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
        <translation>{item} no lo tiene usted. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Firme primero o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Escanee la acreditación de quien lo recibe.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>acreditación en {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} lo tiene ahora {name}; devolución aquí: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Traspasado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>Suyo hasta las {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} ha vuelto.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}: a devolver aquí.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Recomenzar</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>ya con retraso</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>fuera hasta las {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>fuera de servicio hasta el {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>por calibrar</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
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
        <translation>Recogido por {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Traspasado de {former} a {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Devuelto por {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} puede tenerlo más tiempo</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>De nuevo en servicio</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Devuelto por {by}, lo tenía {name}</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>{day} · próxima {next}</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>{moment} · {note}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Hasta el {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Estado: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>Ese PIN no es correcto. Queda {n} intento.</numerusform>
            <numerusform>Ese PIN no es correcto. Quedan {n} intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>Demasiados intentos. Inténtelo en {n} s.</numerusform>
            <numerusform>Demasiados intentos. Inténtelo en {n} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>No conocemos este código. Revise las letras o pregunte al personal.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Aquí nada tiene este código. Revise las letras.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Esto no está fuera. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} lo tiene otra persona, devolución: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} está fuera de servicio hasta el {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} debe calibrarse antes.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>{item} requiere formación.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>{item} está dado de baja: ya no se entrega a nadie.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Esta acreditación no permite llevarse equipos.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Esta acreditación aún no tiene PIN.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Pregunte al personal.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>Cuando lo esté, pulse «Calibrado» a su lado.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Eso se cambia en «Personas y acreditaciones».</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>{item} está reservado por otra persona: {time}.</translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Horas del {day}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, tiene eventos</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation>Horario por día</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} persona tiene algo pendiente allí. Avísele antes.</numerusform>
            <numerusform>{count} personas tienen algo pendiente allí. Avíseles antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>«Deshacer» los recupera mientras apcdesk esté abierto. Escriba {count} para continuar.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Cuántos calendarios se eliminan</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} persona tiene algo pendiente allí. Avísele antes.</numerusform>
            <numerusform>{count} personas tienen algo pendiente allí. Avíseles antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>«Deshacer» lo recupera mientras apcdesk esté abierto. Escriba el ID para continuar.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>El ID del calendario</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>¿Eliminar «{name}» y su única reserva?</numerusform>
            <numerusform>¿Eliminar «{name}» y sus {count} reservas?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} deseo</numerusform>
            <numerusform>{count} deseos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>Abrir el {day} {hours}</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · cerrado · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · todo ocupado · {name}</translation>
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
        <translation>cerrado</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>{open}, todo ocupado</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} libres de {open}</translation>
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
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Días del año</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Aquí no hay calendarios.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Cree el primero en Calendarios; lo libre y lo deseado aparece aquí.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir a Calendarios</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>otra hora u otro día</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>decir qué hay en una hora; ir a la semana de un día</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} de {open} horas libres</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} para más de un día: no dicen nada de la hora.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Calendarios sin horario, que cuentan como siempre abiertos: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exportar los deseos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} en {file}</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exportar los deseos</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Todos los calendarios</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Modo táctil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Quiosco en esta pantalla</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>Qué se pregunta a los visitantes</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Guardar una copia de todo…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Volver a una copia…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar apcdesk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>Idioma de apcdesk desde el próximo inicio: {language}</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>Esta pantalla es táctil. En el modo táctil todo es lo bastante grande para un dedo.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Modo táctil</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texto al {percent} %</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Quiosco en esta pantalla</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Listas con columnas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Importar una lista de acreditaciones</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Aún no hay PIN del personal: no se puede salir de un quiosco.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>PIN del personal, puesto el {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Aún sin nombre: quioscos, páginas y resguardos no llevan ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Los datos de los visitantes se borran {count} día después de la cita.</numerusform>
            <numerusform>Los datos de los visitantes se borran {count} días después de la cita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Los datos de los visitantes se borran {count} día después del {day}.</numerusform>
            <numerusform>Los datos de los visitantes se borran {count} días después del {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Todos los quioscos</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Poner el nombre</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Sin lista de acreditaciones: el lector no rellena nada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>El lector conoce una acreditación.</numerusform>
            <numerusform>El lector conoce {count} acreditaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>{what}, hora</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Selector de horas</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Element for your own page</source>
        <translation>Elemento para su propia página</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>Un token que solo sirve para estos calendarios y este origen</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Elija al menos un permiso.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Esto no es un origen. Escríbalo como https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Lista de solo lectura por día y semana</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Selector de horas y vista de disponibilidad</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>Dejar que una persona edite sus propias reglas</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>Mostrar el calendario conectado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Código de inserción</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Este elemento necesita un token con el permiso {name}.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Ponga su token en lugar de {token}.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>hora de {city}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Este enlace reserva calendarios de otra aplicación, y solo ella puede crear tokens para ellos.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Vista previa de {title}: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>No hay horas para elegir</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Hoy no hay eventos</translation>
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
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>En riesgo, aún fuera</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Fuera sin reserva</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Reservar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Editar equipo</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Calibrado hoy</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Retirar del servicio</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Formación y acreditaciones</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimir etiqueta</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} se devuelve el {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} lo espera desde el {moment}.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>Su sitio: {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Mensaje para {name} copiado.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} está de nuevo en servicio.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} tiene {item}. Primero recíbalo, después delo de baja.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>{name} tiene {item}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} tiene {n} equipo.</numerusform>
            <numerusform>{name} tiene {n} equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} está fuera de servicio hasta el {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>Una reserva movida ha vuelto a cambiar, así que las reservas se quedan donde están.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>Poner en servicio aun así</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nuevo nombre: {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>{item}: dado de baja</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>{file} guardado. Ninguna línea del historial se ha cambiado ni quitado.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>{file} guardado. El historial no es íntegro: se han cambiado o quitado líneas.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>elegir un equipo</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>antes, después</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>día, semana, cuatro semanas</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>entregar</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>recibir</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>escanear o escribir un código</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>imprimir etiquetas</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>reservar el equipo</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>renombrar el equipo</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>buscar un equipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Cuatro semanas</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Días a la vista</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Buscar equipo</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Personas y acreditaciones</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Aún no hay equipos</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Añada un equipo con el código de su etiqueta y entréguelo escaneándolo.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>Alguien acaba de eliminarlo.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Primero guarde el cambio o cancélelo.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>No hay excepciones desde esta semana.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Añadir una excepción</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Horario extra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>Por ejemplo, pase VIP</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Cerrado para</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Aún sin reglas: abierto a cualquier hora.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Solo horario extra.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Excepciones por fecha</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Próximas dos semanas</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Horario según reglas y excepciones</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>Las reglas se suman entre sí, el horario extra se suma a las reglas y lo cerrado prevalece. El horario extra se guarda como periodo disponible. El tiempo cerrado se guarda como evento ocupado llamado «Closed».</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>Leyendo calendarios</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Evento {number} de {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportación detenida. No se ha escrito ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} evento</numerusform>
            <numerusform>{count} eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>{events} en {file}</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} en {count} archivo</numerusform>
            <numerusform>{events} en {count} archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>Dejar que {name} tenga «{item}» más tiempo</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prorrogar</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} se devuelve el {moment}.</translation>
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
        <translation>Aún sin reglas: abierto a cualquier hora</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar reserva</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Eliminar evento</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Por qué esta elección</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Reservado como excepción</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Fuera del horario</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>En quioscos</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código de reserva</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>ID copiado</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation>Solo cuándo está ocupado</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Todo menos los eventos privados</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Terminar esta suscripción</translation>
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
        <translation>Nueva suscripción</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Copie la dirección ahora: no se vuelve a mostrar. Quien la tenga lee este calendario.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Solo cuándo está ocupado</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Todo menos los eventos privados</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>La suscripción ha terminado. Su dirección ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>Ningún</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doce</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Al menos {count} huecos sirven</numerusform>
            <numerusform>Al menos {count} huecos sirven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} hueco sirve</numerusform>
            <numerusform>{count} huecos sirven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Al menos {count} tramos sirven</numerusform>
            <numerusform>Al menos {count} tramos sirven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} tramo sirve</numerusform>
            <numerusform>{count} tramos sirven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} hueco</numerusform>
            <numerusform>{count} huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} tramo</numerusform>
            <numerusform>{count} tramos</numerusform>
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
        <translation>Todos ({count})</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>Uno de {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} de {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, de {start} a {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>El horario de {name} termina a las {time}. Esto se pasa {length}.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>El horario de {name} empieza a las {time}. Esto se adelanta {length}.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>Find a time</source>
        <translation>Buscar hora</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>¿Quién debe estar libre?</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Aquí no hay calendarios.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Cree el primero en Calendarios; entonces sus horas libres se encuentran aquí.</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Añada calendarios y las horas aparecen aquí.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Añada calendarios a {part} y las horas aparecen aquí.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Este periodo ya ha pasado.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Elija otro periodo para buscar horas.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>No cabe nada de {length} en este periodo.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Pruebe con menos duración, un periodo más largo o menos personas.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} lo impide: no cabe nada de {length} en este periodo.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Pruebe con menos duración, un periodo más largo o menos personas para ella.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} lo impide: cabe, pero nunca después de {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Pruebe con otras pausas, otro orden, varios días o un periodo más largo.</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Elija una hora para ver quién participa.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} ya no está libre. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Reservado {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Partir de un tipo</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Partir de un tipo de cita</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Mostrar como consulta</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>Un calendario nuevo</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>Todavía está vacío. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>Se está cargando la demostración.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Ver la demostración</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>Para probar, no para un puesto propio</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Importar calendarios</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>De archivos iCalendar o de una carpeta</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Todo lo guardado, aquí o en otro lugar</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Empezar en vacío</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>Cree usted el primer calendario</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} reserva, {days}</numerusform>
            <numerusform>{count} reservas, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Encontrado por el mismo correo electrónico o número de teléfono.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Encontrado por el mismo correo electrónico.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Encontrado por el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>No se conoce ni correo electrónico ni número de teléfono, y un nombre solo no dice quién es.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} evento sin reserva</numerusform>
            <numerusform>{count} eventos sin reserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Acompaña en {count} reserva de otras personas</numerusform>
            <numerusform>Acompaña en {count} reservas de otras personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} inscripción</numerusform>
            <numerusform>{count} inscripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} enlace sin reserva</numerusform>
            <numerusform>{count} enlaces sin reserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} paso anterior en historiales de otros</numerusform>
            <numerusform>{count} pasos anteriores en historiales de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} enlace que nombra el correo sigue abierto. Se olvidará en su día.</numerusform>
            <numerusform>{count} enlaces que nombran el correo siguen abiertos. Se olvidarán en su día.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>Se ha olvidado al visitante. Los restos en el archivo de la base de datos desaparecen en unos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>Se ha olvidado al visitante de {count} reserva.</numerusform>
            <numerusform>Se ha olvidado al visitante de {count} reservas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>¿Olvidar a este visitante?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Mantener las horas</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelarlas</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>Lo que queda por venir</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>Ya no se sabe nada de este visitante.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Nombre, correo, número, respuestas y notas del personal se borran en todas partes, también de los historiales. Las horas quedan, sin nombre.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Este visitante firmó por equipos. Ese historial está sellado y se queda.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>Se cancelan, y sus horas quedan libres para otros.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>Sus horas siguen ocupadas, y nadie sabe para quién.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Olvidando</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Reserva {number} de {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>Quitándolo del archivo de la base de datos</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Diga por qué, para que los demás lo entiendan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Hora de fin</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Por qué es una excepción</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Para invitados…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Reservar como excepción</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Reservar aun así</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>Los puestos comparten un PostgreSQL. Quien lo cuida vuelve allí a una copia, con pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Copias de apcdesk (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Volver a una copia: la carpeta de la última no está aquí. ¿Está puesta su memoria USB?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No volver</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>Comprobando que {file} está entero</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>Leyendo {file}: {done} de {total} MB</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>El PIN del personal, los enlaces y los accesos de las aplicaciones vuelven a ser los de entonces.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>Lo que hay ahora se guarda primero, como «{file}» en {folder}. Podrá volver a ello de la misma manera.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>Es la copia de otro puesto: nada de lo que hay aquí está en ella.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>No se pierde ninguna reserva. Lo demás que se cambió desde entonces no está en ella.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>No se pierde nada: no se ha cambiado nada desde entonces.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{file} no se puede leer: {reason}. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>antes de volver a una copia</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Nunca se escribió nada en ella</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Todo hasta el {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendario</numerusform>
            <numerusform>{count} calendarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} reserva aún por venir</numerusform>
            <numerusform>{count} reservas aún por venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} reserva hecha desde entonces no está en ella.</numerusform>
            <numerusform>{count} reservas hechas desde entonces no están en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>De ellas, aún por venir: {count}. Apúntelas antes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} reserva se ha movido o cancelado desde entonces.</numerusform>
            <numerusform>{count} reservas se han movido o cancelado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>otro puesto</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>un quiosco</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>una pantalla de turnos</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>un puerto (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>el quiosco «{name}»</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Aún abierto: {names}. Cierre lo que esté abierto allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Todo está como en {file}. Lo que había antes: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>No se volvió a la copia, y no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Añadir calendario</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Pulse para renombrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Cuántos se necesitan</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} de {count}</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupos en uso</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>Otro invitado</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Nombre del invitado {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Empresa del invitado {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>Correo del invitado {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Teléfono del invitado {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Quitar al invitado {number}</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>Traspasar «{item}»</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>Pasa de {name} directamente a otra persona.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en el mostrador</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>Ahora {name} tiene {item}.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>Acreditación o etiqueta</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Escanee o escriba una acreditación o etiqueta</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Elegir la hora de devolución</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Entregar aun así, dentro de la reserva de otra persona</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Escanee lo que sale y la acreditación de quien se lo lleva.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en el mostrador</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>{item} requiere formación y {name} no tiene ninguna vigente.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} ha recibido la formación</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Devolución: {time}, según la reserva.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Sin reserva: se reserva hasta {time}.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>Quitar {item}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} pide ayuda</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ya voy</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Ya va alguien a {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} pide ayuda</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ya voy</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Calendario creado</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Calendario eliminado</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nuevo nombre: {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Color, grupo o tipo cambiados</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Calendario conectado de nuevo</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Regla {name} creada</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Regla {name} cambiada</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Regla {name} eliminada</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Horario extra {when} creado</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Horario extra {when} cambiado</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Horario extra {when} eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Eliminado: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Cambiado: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>Junto con otro en un solo paso</numerusform>
            <numerusform>Junto con otros {count} en un solo paso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} evento añadido</numerusform>
            <numerusform>{count} eventos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Añadido, {count} vez</numerusform>
            <numerusform>Añadido, {count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} evento eliminado</numerusform>
            <numerusform>{count} eventos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Eliminado, {count} vez</numerusform>
            <numerusform>Eliminado, {count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} evento movido</numerusform>
            <numerusform>{count} eventos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Movido, {count} vez</numerusform>
            <numerusform>Movido, {count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} evento cambiado</numerusform>
            <numerusform>{count} eventos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Cambiado, {count} vez</numerusform>
            <numerusform>Cambiado, {count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Reservado para {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Añadido para {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Se olvidó quién vino</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Vino al final</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Movido de {former} a {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>De {went} a {came}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>Alta: {came}</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>Baja: {went}</translation>
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
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Un paso deshecho</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Horarios de «{name}»</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Fijar estos horarios</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Todos los calendarios de esta tabla ya tienen estos horarios.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} calendario recibe estos horarios en lugar de los suyos.</numerusform>
            <numerusform>{count} calendarios reciben estos horarios en lugar de los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Los días que la tabla no nombra quedan cerrados. Los horarios extra y las fechas cerradas se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} reserva queda fuera de estos horarios. Se mantiene como está.</numerusform>
            <numerusform>{count} reservas quedan fuera de estos horarios. Se mantienen como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>Los horarios de cada calendario</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} fila de la tabla está mal. No se ha cambiado nada.</numerusform>
            <numerusform>{count} filas de la tabla están mal. No se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Corríjalo y elija la tabla de nuevo.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Filas que están mal</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>La tabla no tiene ninguna fila con calendario, día, desde y hasta.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>Hacen falta cuatro columnas: calendario, día, desde y hasta.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>No hay ningún calendario «{value}». Escriba su ID o su nombre como en la lista de calendarios.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Varios calendarios se llaman «{value}». Escriba el ID de uno.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>«{value}» no es un día de la semana. Escriba su nombre, o de 1 (lunes) a 7 (domingo).</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>«{value}» no es una hora. Escríbala como 9:00 o 17:30, o 24:00 para medianoche.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} no termina después de empezar. Los horarios que pasan de medianoche son dos filas: hasta las 24:00, y desde las 0:00 del día siguiente.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Se solapa con la fila {other}. Haga una sola fila de ambas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Horarios de {count} calendario fijados</numerusform>
            <numerusform>Horarios de {count} calendarios fijados</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Albaricoque</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mostaza</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Cobalto</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orquídea</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation>ID del calendario</translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation>Un ID, como room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Crear calendario</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Escriba un ID a su elección. Si existe, se abre su calendario. Si no, se crea uno nuevo. El mismo ID nunca crea dos.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>ID nuevo</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Abre {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Abrir calendario</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Ponga al calendario un ID de hasta 255 caracteres.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>Leyendo archivo {number} de {total}</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>Escribiendo {number} de {total}</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Importación detenida. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Importado, con algo omitido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendario</numerusform>
            <numerusform>{count} calendarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} evento</numerusform>
            <numerusform>{count} eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>{calendars} con {events}: {created} nuevos, {updated} cambiados, {same} sin cambios.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>No se pudieron leer: {count}.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se ha podido leer</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>Copiar event_id</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>Copiar event_uid</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>Mostrar solo este calendario</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nombre del calendario</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Más de este calendario</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Editar reglas</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Horario de esta semana</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Aún sin reglas: abierto a cualquier hora</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>Abrir en la agenda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Ponga un nombre al calendario.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Color, grupo y tipo</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ausencia…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>Copiado: {value}</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} de {open} abiertas</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Más de este equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Quién lo ha tenido</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Poner en servicio</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prorrogar</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Retirar del servicio</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Reservar…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>Devolución: {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Fuera de servicio hasta el {moment}: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>La calibración vencía el {day}. Hasta que se haga, nadie lo recibe ni lo reserva.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Estante propio</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Pedírselo a {name}</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>Editar «{item}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>ID del calendario</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Código de su etiqueta</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Estante propio</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>Lo que es igual: uno sustituye a otro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Solo para personas con formación vigente</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>Debe calibrarse</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Vence la calibración</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>Otro equipo ya tiene esta etiqueta, en uso o dado de baja.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>Añadir a la cola de espera</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>A qué ha venido</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Cómo llamarle</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Solo para el personal. La pantalla muestra el número.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>lo que haga falta</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Puede quedarse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dar un número</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>mar, 24/12 o mañana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>Escriba un día, por ejemplo mar o 24/12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>rueda</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún sin iniciar</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Sin señal {length}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Cerrado a las {time}</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Cerrado el {day} a las {time}</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>El personal salió a las {time}</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>El personal salió el {day} a las {time}</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Escanee algo en el quiosco…</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>Se ha pedido al quiosco que imprima un resguardo…</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>El lector funciona.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>El resguardo se ha impreso.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>El quiosco no tiene ninguna impresora con ese nombre.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>La impresora no funciona.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>Quioscos</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Olvidar este quiosco</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Aún no se ha iniciado ningún quiosco.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Convierta esta pantalla en uno, o inicie «apcdesk kiosk --place NAME» en otra. Aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Quiosco en esta pantalla</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} tiene nueva configuración</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>La imagen está en camino</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Esta máquina no tiene impresora</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Primera etiqueta libre de la hoja</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} etiqueta</numerusform>
            <numerusform>{count} etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} · sheet {number} of {pages}</source>
        <translation>{labels} · hoja {number} de {pages}</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>etiquetas.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} etiqueta va a {printer}.</numerusform>
            <numerusform>{count} etiquetas van a {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>No se ha impreso. La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>No se ha impreso. Esta impresora ya no está.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>No se ha impreso. No se puede escribir en la impresora o el archivo.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Lugar {number}: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Lugar {number}: ya usado</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Lugar {number}: vacío</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Carriles del {day}, elegida: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} no se ofrece. Intro pregunta por qué.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Pregunta: ¿por qué no {time}?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>Las flechas recorren las horas.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, abierto: {hours}, ocupado: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{time} del {day}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, de {start} a {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>en riesgo, el equipo sigue fuera</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>aún sin devolver</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>Mostrar a {guest} en la agenda</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Este archivo o esta carpeta ya no existe.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>La carpeta no tiene ningún archivo que termine en .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>El archivo no se puede abrir. Quizá está en uso o no se puede leer desde aquí.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Esto no es un archivo iCalendar. Expórtelo de nuevo en el programa de origen.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>No tiene UID, por el que se reconocería la próxima vez.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>Su UID es demasiado largo.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>No termina después de empezar.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>No se puede leer: una fecha, una hora o la repetición no es válida.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Todo ocupado</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Poco a mucho libre</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Deseos no cumplidos</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>Ceder horas de {kiosk}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Se cede a</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Nadie puede tomar estas horas en este quiosco.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fin del día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Ceder</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>Diga quién recibe estas horas.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>El final es anterior al inicio. Empieza a las {start}, termina a las {end}.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>Ceder horas</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>Cedidas a socios</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>Las horas cedidas están cerradas en este quiosco. Los enlaces, los programas y el personal las siguen viendo.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>{calendar} a {partner}</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Recuperar: {what}</translation>
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
        <translation>Duración en minutos</translation>
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
        <translation>El número {number} se ha ido</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>El número {number} no se presentó</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>El número {number} tiene reserva a las {time}</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Hoy no hay hora para el número {number}.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>Cola de espera</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>añadir a alguien a la cola</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>recorrer los números</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir la pantalla</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Quien viene sin cita toma un número aquí o en un quiosco.</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Atendiendo</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Crear un tipo de cita</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Números dados</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con reserva</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentaron</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Cancelaciones tardías</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Huecos cubiertos</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>Lo que queda libre se ofrece al primero que encaje, durante</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Cuánto dura una oferta</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Un número es para un tipo de cita, y no hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} en espera</numerusform>
            <numerusform>{count} en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Nadie por ahora</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>Número {number} dado</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>ya no se ofrece</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>puede quedarse hasta las {time}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Ofrecida hasta las {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>Aceptar {time}</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>hoy no hay hora</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>hacia las {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Número {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>Ha dejado la cola</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>Reanudado: {name}</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>En pausa: {name}</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>Terminado: {name}</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Guardar el código como SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Escanee para elegir una hora</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Guardar un cartel como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>Texto para enviar copiado</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Ningún programa de correo responde. El texto para enviar está copiado.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>Creado: {name}</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Este enlace ha terminado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>Terminar enlace</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Enlace de reserva · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>desde el {day} · {count} canceladas</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Código corto {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Los visitantes lo escriben en {address} o escanean.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Admite reservas</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Copiar como mensaje</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Al escanearlo se abre el enlace</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Guardar un cartel como PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Guardar el código como SVG</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
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

Elija la hora que le convenga:
{url}

O abra {address} y escriba el código {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Los visitantes lo leen encima de las horas.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Admite reservas hasta un día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Ponga un nombre al enlace.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>Creado: {name}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} abiertos, {closed} cerrados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>En pausa {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>Su tipo de cita ya no existe</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} reservas</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · termina el {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Reservado el {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>Para un solo visitante, de {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Tras reservar</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Muestra la reserva y un archivo de calendario</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Reserva {count} de</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>y {count} de</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, empieza cada {interval}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min antes, {after} min después</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, en su horario</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Hasta el {last}, en su horario</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>Los próximos 30 días, en su horario</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>Hasta el último minuto</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Al menos {length} antes</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Enlaces y elementos</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>elegir un enlace</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>copiar su dirección</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>crear un enlace</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Aún no hay enlaces</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Cree uno y los visitantes reservan sus horas por sí mismos.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Crear un tipo de cita</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>Un enlace ofrece un tipo de cita, y no hay ninguno.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>El puerto está inactivo: nadie puede abrir este enlace.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Solo esta máquina llega al puerto: el teléfono de un visitante no puede abrir este enlace.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Abrir el puerto</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>o abra {address} y escriba este código:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupos en uso</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>En la lista de calendarios</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Junto a la agenda</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Ponga un nombre al calendario.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>go to {pane}</source>
        <translation>ir a {pane}</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrar esta lista</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>área siguiente</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>quiosco en esta pantalla</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>teclas de esta pantalla</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>texto más grande, más pequeño</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>texto como lo muestra el sistema</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>cerrar apcdesk</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} evento movido</numerusform>
            <numerusform>{count} eventos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} evento eliminado</numerusform>
            <numerusform>{count} eventos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Reservado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} evento cortado</numerusform>
            <numerusform>{count} eventos cortados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} evento copiado</numerusform>
            <numerusform>{count} eventos copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Ctrl V lo pone en la hora marcada.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>No hay ningún evento en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} evento pegado</numerusform>
            <numerusform>{count} eventos pegados</numerusform>
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
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Aún sin reglas: abierto a cualquier hora</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de inicio</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Tipo de cita</translation>
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
        <translation>Nuevo secreto de «{name}»</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Cópielo ahora en la aplicación: aquí solo se muestra a la vista esta vez.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>El secreto anterior sigue siendo válido hasta que lo retire.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>Próximas dos semanas: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Mostrar todos los calendarios</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Próxima reserva: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Todos los calendarios están ocultos.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Hoy no hay nada reservado.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>Este mes no hay nada reservado.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>Esta semana no hay nada reservado.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>No hay nada reservado el {day}.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>No hay nada reservado en {month}.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>No hay nada reservado en la semana {number}.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Todo lo reservado el {day} está en calendarios ocultos.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Todo lo reservado en {month} está en calendarios ocultos.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Todo lo reservado en la semana {number} está en calendarios ocultos.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>En este orden, cuatro en la primera pantalla.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Dar números aquí</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}: más arriba</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}: qué se pregunta a los visitantes</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Enlace de un solo uso · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Horario de esta semana</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Volver a una copia…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar apcdesk</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>El calendario no se abre</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>Vale la pena abrir</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Nadie deseó una hora en la que no hubiera nadie.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Reservado fuera de este horario</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>Mostrar {name}, {when}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Nuevo tipo de cita</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Guardar una copia de todo</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Volver a una copia</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar apcdesk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Eventos, calendarios, comandos</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Reservar «{line}»</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
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
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar hora</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Cola de espera</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Enlaces y elementos</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quioscos</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Puerto y uso compartido</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Pausa mínima antes, en minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>Pausa máxima antes</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutos de margen antes</translation>
    </message>
    <message>
        <source> before</source>
        <translation> antes</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutos de margen después</translation>
    </message>
    <message>
        <source> after</source>
        <translation> después</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pausa desde</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Pausa hasta</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>sin pausa</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Nombre de la parte</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Los visitantes lo leen. Pulse para renombrar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: antes</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: después</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Hide the single ones</source>
        <translation>Ocultar el detalle</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Mostrar cada uno</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · no libre</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and badges</source>
        <translation>Personas y acreditaciones</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Formación en</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Aún no hay nadie. Para llevarse equipos hacen falta una acreditación y un PIN para firmar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Escanéela o escríbala</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, de 4 a 8 cifras</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Puede llevarse equipos</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>no puede llevarse equipos</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>firma con PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>aún sin PIN</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, formación hasta el {day}</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>Nuevo PIN de {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Formar</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>Formar a {name}</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>participa</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>no participa</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Quitar selección</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} evento seleccionado</numerusform>
            <numerusform>{count} eventos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 min antes</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min después</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Una semana después</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>PIN del personal para los quioscos</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Seis cifras que abren la salida de cada quiosco. En un quiosco, mantenga pulsada la esquina superior tres segundos.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Poner el PIN</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Este PIN no es el mismo que el de arriba.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Los quioscos, las páginas que abren los teléfonos, los carteles, los resguardos y la pantalla de turnos llevan este nombre.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Nombre de su tienda, empresa o asociación</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Stand en una feria (opcional)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>Aquí todas las horas son las de {place}. Esta máquina tiene puesta la hora de {computer}.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Usar la hora de {computer}</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>Desde el próximo inicio de cada puesto y cada quiosco, todas las horas serán las de {computer}.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>El puerto HTTP está activo</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>El puerto HTTP está inactivo</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Cualquiera en esta red puede llegar al puerto. Las reservas están protegidas por el secreto de cliente.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>Sin peticiones en el último minuto</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>un cliente</numerusform>
            <numerusform>{count} clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>una petición</numerusform>
            <numerusform>{count} peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} por minuto, normalmente {typical} ms</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>Los SDK de Cronofy pueden usar esta dirección como host de la API</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Puerto HTTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Esta red</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede llegar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP sin cifrar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>Otro programa usa el puerto {number}.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>No se puede abrir el puerto: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Puerto y uso compartido</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Uso compartido</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Un programa no reconocido</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>envió algo que no puede ser: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>usó un secreto o token que falta, no se conoce o ha caducado</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>pidió más de lo que permite su token</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>pidió algo que no está aquí o que es de otro</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>usó un método que esta dirección no tiene</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>envió más de un MiB</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>pide con demasiada frecuencia</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>recibió aviso de volver más tarde: la base de datos estaba ocupada</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>topó con un fallo nuestro; los detalles están en el registro</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>fue rechazado</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>La imagen del recinto</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>El dibujo</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Nada reservado</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Figura como libre</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>Una página por cada: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>No se ha guardado. No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>No se ha impreso. La impresora no responde.</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Impreso el {day}, {time}</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Impresora y lector</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Adónde van los resguardos</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Sin resguardos</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>Una impresora del quiosco</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Archivos PDF en una carpeta</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Nombre de la impresora</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Como se llama en la máquina del quiosco.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>Una carpeta de la máquina del quiosco.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm de ancho</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimir un resguardo de prueba</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Probar el lector</translation>
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
        <translation>{name} no tiene reglas: siempre abierto.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>Una reserva no se repite. Cree un evento que se repita.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} está dañado o no es una copia entera. Elija otra.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} es el archivo que está en uso. Elija una copia de él.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>El último día ya ha pasado.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Todos prueban primero este PIN. Elija otro.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} no es una copia de apcdesk. Elija un archivo que apcdesk haya guardado como copia.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Un programa escribe esta serie. Cambie sus eventos uno a uno.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Se hacen {limit} preguntas como máximo.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>{name} es de un apcdesk más nuevo. Actualice primero este.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} necesita {megabytes} MB en el disco donde apcdesk guarda sus datos. Haga sitio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Este evento no es de una serie. Cámbielo solo.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Esto aún no ha empezado.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Esto no está en curso ahora.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>{name} no está abierto en ese tiempo, así que uno más tampoco lo estaría.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>Uno de una serie no tiene regla propia. Cambie toda la serie, o este y los siguientes.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>Ese es el archivo con el que trabaja apcdesk. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>Un horario extra dura 366 días como máximo.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Hay dos reglas {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Alguien ya tiene esta acreditación.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Ese calendario ya tiene este evento.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Hay como máximo {limit} respuestas para elegir, todas distintas.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Dé al menos dos respuestas para elegir.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>Una aplicación debe conservar un secreto. Cree antes uno nuevo.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>Una aplicación tiene 2 secretos como máximo. Retire antes uno.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>La lista no tiene esa columna.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Escriba un número de días de 1 a {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Ese momento ya ha pasado.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>El final no es posterior al inicio.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>El archivo no es una lista con un código y un nombre en dos columnas.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Este no es el archivo que se necesita.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>No hay carpeta donde guardar el archivo.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Diga quién viene.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>Otro equipo ya tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>Un calendario ya se llama así.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Elija a quién o qué hace falta.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Esto no es una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>La imagen pesa más de 4 MB.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>El PIN tiene 6 cifras.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>Dos preguntas tienen el mismo ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Diga por qué es una excepción.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>La duración está entre 1 y 1440 minutos.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Ninguna fila tiene código y nombre.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>Las horas empiezan a intervalos que dividen el día en partes iguales.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Elija al menos un calendario.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escriba un título.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>El ancho está entre {low} y {high} milímetros.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Esto está dos veces.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>Uno de estos calendarios no se conoce.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Esto no parece una dirección de correo.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Use de 1 a 64 letras de la A a la Z, cifras y signos, sin espacios.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Esto no parece un número de teléfono.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Escriba una hora como 2027-03-11T17:00:00Z o una fecha como 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>No es una dirección web. Empiece por https:// y no ponga espacios.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Ya hay {limit} y no caben más.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Hace falta una lista.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Solo es posible true o false.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Hace falta una fecha.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Hace falta un número entero.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>Hace falta un número entero mayor que 0.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>Hace falta un objeto.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Hace falta un texto.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Solo es posible true.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Solo es posible uno de {first} y {second}.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Esto no se conoce aquí.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Esto no es posible.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Escriba un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Aquí falta algo.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Esto ya está en uso.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Escriba como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>Como máximo {limit}.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Esta zona horaria no se conoce.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Empieza cada</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutos de margen antes</translation>
    </message>
    <message>
        <source> before</source>
        <translation> antes</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutos de margen después</translation>
    </message>
    <message>
        <source> after</source>
        <translation> después</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Usar sus reglas</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Todo en un día</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Después, otra parte</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Buscar horas</translation>
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
        <translation>Quién debe estar libre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Horario</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Esta búsqueda como petición</translation>
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
        <translation>Escrita como</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar esto</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Pegue aquí el JSON de una petición o un comando curl.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>El cuerpo de POST {path}. Pegue otro encima, o un comando curl, para buscar eso.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Ponga en lugar de {secret} el secreto de la aplicación a la que pertenecen estos calendarios.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Necesita pycronofy. Ponga en lugar de {secret} el secreto de la aplicación.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>No preguntado: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué desea saber?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>Una aclaración, si hace falta</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Primera; segunda; tercera</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Separe las respuestas con punto y coma.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Preguntarlo antes</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>No preguntarlo más</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>Una línea de texto</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Un texto más largo</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una de varias</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Nombre e ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Eliminar la regla</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Todos los de {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Todos los calendarios</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Preguntar algo más</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ello</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pregunta</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>Si lo desea</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Preguntas propias</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Los visitantes pueden leerlo antes de reservar. Si lo deja vacío, leen que nadie más lo ve.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>Desde ahora se pregunta esto a los visitantes</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>Es demasiado largo para la pantalla.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escriba la pregunta.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Ponga de dos a doce respuestas, cada una una sola vez.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Añadir rápido</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes mar 15:15 45m con Sofie + oficina</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>Qué, cuándo, con quién</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Escriba qué es.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, todo el día</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Aquí nadie se llama «{name}».</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} tiene ocupado {times}.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}: esto queda fuera del horario.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>La única opción a esta hora</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Elección manual</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Tomó el relevo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Solo {name} estaba libre</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name}: elección manual</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} tomó el relevo</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>{minutes} minuto reservado {day}</numerusform>
            <numerusform>{minutes} minutos reservados {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Adónde devuelve «{name}» a las personas</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Quien deja que la aplicación use su calendario vuelve a una de estas direcciones, exactamente como está escrita aquí. Sin ninguna, la aplicación puede indicar cualquier dirección: déjelo así solo mientras se desarrolla.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>No es una dirección web. Empiece por https:// y no ponga espacios.</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Dirección {number}</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename “{item}”</source>
        <translation>Renombrar «{item}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>El código de la etiqueta queda igual. Lo escrito en el historial conserva el nombre de entonces.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
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
        <translation>movida</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Mediana de la reserva a la cita: {days} días</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Informe guardado en {file}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizadas</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no se presentaron</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movidas</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>sin cita</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>Esta semana no había nada reservado.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>Este día no había nada reservado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Qué peticiones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registro de peticiones</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aún no hay peticiones.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>Problemas {count}</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>{time}, {status}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Todo en un día es una petición por día. Esta es la de {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}: «Buscar hora» no tiene un campo para esto.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Esto no es el JSON de una petición.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir a Calendarios</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>buscado en {ms} ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún sin búsqueda</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Este periodo ya ha pasado. Estas horas estaban libres en él.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>Se muestran los primeros {count}. Hay más: elija un periodo más corto para verlos.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>aperturas</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movidas</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>{opened} aperturas, {booked} reservas, {none} sin hora, {moved} movidas</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Cuánto tiempo se guardan los datos de los visitantes</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>Tantos días después de la cita, nombres, direcciones, números y respuestas se borran en todas partes. Lo que es más antiguo desaparece enseguida y no vuelve.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Guardar ese tiempo</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>Dar de baja «{item}»</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Ya nadie lo recibe ni lo reserva: ni aquí, ni en un quiosco, ni con un enlace. Su calendario, sus reservas y su historial se conservan.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>Para volver a usarlo algún día, añádalo como equipo con el ID de su calendario, {id}.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>No tiene nada reservado.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>Queda una reserva, y cabe en otro equipo.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>Queda una reserva. Se mantiene, y requiere una llamada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>Queda {n} reserva. Caben en otro equipo: {moved}. Se mantienen, por llamar: {left}.</numerusform>
            <numerusform>Quedan {n} reservas. Caben en otro equipo: {moved}. Se mantienen, por llamar: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Nombre e ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>Por ejemplo, Turno de tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Ponga a la regla un ID de hasta 64 letras, cifras y signos, sin espacios ni / ? # %.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>«{id}» es otra regla de este calendario.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>Zona horaria de la regla</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Reglas semanales</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>Las reglas siguen la hora del reloj.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Los relojes se adelantan el {day}.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Los relojes se atrasan el {day}.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>No conocemos esta zona horaria. Escriba una como Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Abierto el {day}, de {start} a {end} del {next}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Abierto el {day}, de {start} a {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} y {other} se solapan el {day}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>El {day} los relojes se adelantan. {times} no existe ese día.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} dura menos de {length}: no cabe «{name}».</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Horario extra</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}, está cerrado a mano: lo cerrado prevalece.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}, ya está abierto por {rule}.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al inicio.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>El final es anterior al inicio. Empieza a las {start}, termina a las {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} reserva quedaría fuera de este horario</numerusform>
            <numerusform>{count} reservas quedarían fuera de este horario</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Empieza y termina a las {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>«{part}» no está claro. Escriba horas como 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>Cerrado toda la semana.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Abierto a cualquier hora.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Abierto: {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Cerrado toda la semana</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, {count} calendario</numerusform>
            <numerusform>{days}, {count} calendarios</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, solo este calendario</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, todo el día</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Aún sin reglas: abierto a cualquier hora</translation>
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
        <translation>Cerrado los fines de semana.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Cerrado: {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>elegir un periodo abierto</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>moverlo según el ajuste</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>acortarlo o alargarlo</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>cerrarlo</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>deshacer el último trazo, luego el último guardado</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Copiar a otros días</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Cree el primero en Calendarios; entonces sus horas se pintan aquí.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Aún no hay calendarios</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir a Calendarios</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Aún sin reglas: abierto a cualquier hora. Pinte o escriba las primeras horas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} cambio sin guardar</numerusform>
            <numerusform>{count} cambios sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Reglas de</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>Sustituyen a sus propias reglas. Los horarios extra y las fechas cerradas se quedan.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Abrir la búsqueda {name}</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Eliminar la búsqueda {name}</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>No hay ninguna búsqueda guardada.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Dé abajo un nombre a la que se muestra.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>Guardar la búsqueda mostrada como</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Cada puesto de esta instalación puede abrirla.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Dé un nombre a la búsqueda.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Búsqueda «{name}» eliminada</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Búsqueda «{name}» guardada</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Horario de {name} guardado</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>Traspasar a alguien</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Lo devuelvo yo</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Escanee lo que se lleva o lo que devuelve.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>¿Qué traspasa?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Escanéelo o tóquelo aquí.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Escanee ahora la acreditación de quien lo recibe. Firma con su PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Lo tiene otra persona, devolución: {time}. ¿Lo trae usted?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>Lo traspasa. Escanee primero su propia acreditación.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>Se devuelve. Escanee su acreditación, para saber quién lo trae.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Escanee su acreditación para llevárselo.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Escanee su acreditación</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>O escanee la etiqueta de lo que devuelve.</translation>
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
        <translation>{booking}. En riesgo: sigue fuera.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Escanee una etiqueta o una acreditación</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Escanéelo ahora o escríbalo</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Nada aquí tiene el código {code}: ha quedado en el campo como texto.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Se ha leído una acreditación.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} tiene {n} equipo.</numerusform>
            <numerusform>{name} tiene {n} equipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Acreditación leída: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Acreditación leída: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Nada aquí tiene el código {code}.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>{item}: {standing}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>después {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>después {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>La reserva {code}, {when}, está cancelada.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Reserva {code}: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Reserva {code}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Primera pantalla</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Titular, segunda línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Texto, segunda línea</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>Las líneas vacías usan las palabras de la instalación.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>Usar el dibujo</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG o JPEG, 1080 × 770 píxeles. Otra forma se recorta por los bordes.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Crear un enlace de reserva</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>A los visitantes se les ofrecen días enteros, dentro del horario de apertura.</translation>
    </message>
    <message>
        <source>{needed} of {count}: {names}</source>
        <translation>{needed} de {count}: {names}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Crear un enlace de reserva</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>Un visitante reserva todas las partes, en el periodo de esta búsqueda.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>La página conoce pausas, no días: limite las pausas para que todo quede en un día.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Todo o nada</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>Un código abre todas las partes; los visitantes las mueven y cancelan juntas.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Reservar todas las partes</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
</context>
<context>
    <name>SeriesDesk</name>
    <message>
        <source>Move one of a series?</source>
        <translation>¿Mover uno de la serie?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>¿Mover varios de la serie?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>¿Mover eventos de varias series?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>¿Eliminar varios de la serie?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>¿Eliminar eventos de varias series?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>¿Cambiar uno de la serie?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>¿Eliminar uno de la serie?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Este y los siguientes</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>Estos y los siguientes</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toda la serie</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Todas estas series</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles} and {count} more</source>
        <translation>{titles} y {count} más</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Se repiten: {count} de {all} eventos seleccionados. Los demás se toman solos.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} evento seleccionado</numerusform>
            <numerusform>{count} eventos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>Retirar «{item}» del servicio</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Retirar del servicio</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Huele mal</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Diga por qué, para quien se lo encuentre.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>No hay nada reservado hasta entonces.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>Hay una reserva en este tiempo, y cabe en otro equipo.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>Hay una reserva en este tiempo, y requiere una llamada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>Hay {n} reserva en este tiempo. Caben en otro equipo: {moved}. Por llamar: {left}.</numerusform>
            <numerusform>Hay {n} reservas en este tiempo. Caben en otro equipo: {moved}. Por llamar: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Uso compartido</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Todos los puestos y quioscos reservan en una misma base de datos, así que ninguna hora se reserva dos veces</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Todos los puestos y quioscos de esta máquina reservan en un mismo archivo, así que ninguna hora se reserva dos veces</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Los puestos de varias máquinas comparten PostgreSQL: «apcdesk move» lo lleva todo allí.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>en la carpeta de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kiosks</source>
        <translation>Quioscos</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} quiosco</numerusform>
            <numerusform>{count} quioscos</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>Puerto · {number}</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Puerto inactivo</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>Firme con su PIN</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomenzar</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, firme con su PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>Suyo hasta las {time}; se devuelve aquí.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>Suyo hasta las {time}: después lo tiene reservado otra persona.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Debe volver aquí ahora.</translation>
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
        <translation>{here} de {n} aquí</translation>
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
        <translation>Cambiar de persona</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Quién se retira</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Motivo (el personal lo ve en el historial)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Diga por qué, para que los demás lo entiendan.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} toma el relevo</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. La hora, el lugar y el código se quedan.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién toma el relevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Nadie más puede hacerlo.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Cambiar aun así</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>Recibir «{item}»</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>Lo tiene {name}, devolución: {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Acreditación de quien lo trae</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Escanee o escriba una acreditación</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Lo trae</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Dónde está ahora</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en el mostrador</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>acreditación en el mostrador</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} ha vuelto.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Nadie lo ha tenido aún.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Buscar cualquier cosa (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Los nombres están ocultos. H los muestra.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Los nombres se muestran.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Nueva reserva para invitados</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Mostrar {day}</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Cree primero un calendario: una cita necesita el tiempo de alguien</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Aún no hay ningún tipo de cita</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear uno</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Código de la acreditación o la etiqueta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Nuevo tipo de cita</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>Lo que los visitantes pueden reservar: sin ninguno, quioscos y enlaces no tienen nada que ofrecer.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Buscar hora para {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Uso esta semana</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Semana de la regla</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>Las flechas eligen, Alt con flechas mueve, Alt Mayús cambia la duración, Supr cierra.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} ganado</numerusform>
            <numerusform>{count} ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} perdido</numerusform>
            <numerusform>{count} perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>No cambia ningún hueco ofrecido.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} ausente</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} hueco ganado</numerusform>
            <numerusform>{count} huecos ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} hueco perdido</numerusform>
            <numerusform>{count} huecos perdidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}: {changed}, quedan {left}</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} reserva afectada</numerusform>
            <numerusform>{count} reservas afectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escriba una hora como 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Escriba hasta cuándo, como 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>El final es anterior al inicio.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>{name}: uno más desde el {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name} abre {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>{name} ausente {times}, {day}</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>{name} ausente, {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>desde las {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Esa hora no existe: ese día está cerrado o ya está abierto hasta entonces.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Aplicado: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} cambio aplicado</numerusform>
            <numerusform>{count} cambios aplicados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Buscar sustitutos</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Cerrar y descartar</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>No se guarda nada hasta que lo aplique.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>¿Por qué no hay nada?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>¿Por qué no {day} {time}?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Esta hora no está en el periodo.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Todos están libres, pero las horas empiezan solo cada {length}.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Todos están libres, pero no se pidió esta hora.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Esta hora sirve.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>No hay ningún momento en que estén libres todos los que se necesitan.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} de {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>Se está reservando ahora mismo</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>Reservándose en {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>No está aquí: está fuera o pendiente de calibrar</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Ocupado hasta las {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Ocupado desde las {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Ocupado {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} empieza a las {start}. Esto terminaría a las {end}.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} termina a las {end}. Esto empezaría a las {start}.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>También {other}</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} hueco</numerusform>
            <numerusform>+{count} huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Usar otra sala</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Usar otro equipo</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>No hay hora en este periodo.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>Hoy no hay hora.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>No hay hora el {day}.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>El tramo libre más largo es de {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>El tramo más largo libre para ambos es de {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>El tramo más largo libre para todos es de {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>Ya tiene sus {limit} de esa semana</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Sin horario</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>Cerrado cada {weekday}</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>El horario termina a las {start}. Esto se pasa {missing}.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>El horario empieza a las {end}. Esto se adelanta {missing}.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Cerrado {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>No se pidió a esta hora</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>Ya tiene sus {limit} de ese día</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Empieza a las {start}: no quedan {clear} de margen</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Termina a las {end}: no quedan {clear} de margen</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Acortar a {length}</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} hasta las {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} desde las {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Sin margen después</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Sin margen antes</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} en lugar de {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Buscar hasta las {time}</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Buscar desde las {time}</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Buscar el {day}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>¿Por qué no hay nada?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Tomar {time}</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Horas libres más cercanas</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>Qué abriría más huecos</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>¿Por qué nada para {part}?</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>Los cambios más pequeños que ayudan</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Periodo: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Buscar horas en este periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Usar este periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>El final es anterior al inicio. Empieza a las {start}, termina a las {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>Una búsqueda abarca {days} días como máximo.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>¿Retirar el secreto {age} de «{name}»?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>Es válido desde el {day}. Las aplicaciones que aún lo usen se rechazan en el acto; no se puede deshacer. Los tokens de acceso que tengan siguen siendo válidos hasta que terminen, antes de una hora.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>En palabras.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Segunda zona horaria</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>Su hora aparece junto a las horas del día y de la semana.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>Indique una hora como 9:00 o 16:30.</translation>
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
        <translation>{group}, plegado</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, abierto</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Cada inicio</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>Seguidos</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Margen</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Registro de peticiones</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, respuesta {status} en {count} ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Horario extra</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más de {name}</translation>
    </message>
</context>
</TS>
