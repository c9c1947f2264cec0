<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
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
        <translation>{name}, à mesma hora</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>{day}, {time}, {name}</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>Não é uma marcação. Fica como está.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Não há mais ninguém que o possa fazer.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>Não há mais nada que possa ser usado.</translation>
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
        <translation>{name} está livre, mas não faz parte desta marcação.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>Nenhuma marcação precisa de alguém</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>Nenhuma marcação precisa de algo</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} marcação precisa de alguém</numerusform>
            <numerusform>{count} marcações precisam de alguém</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} marcação precisa de outra coisa</numerusform>
            <numerusform>{count} marcações precisam de outra coisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>Marcar ausência</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>Marcar como indisponível</translation>
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
        <translation>{name} indisponível, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} marcação alterada</numerusform>
            <numerusform>{what}: {count} marcações alteradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>Quem ou o quê</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>a manhã</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>a noite</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Motivo (o pessoal vê-o no histórico)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>Mais de {days} dias: altere antes as regras.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>Essa hora não existe nesse dia.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>Marcações que precisam de alguém</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>Nada é escrito antes de aplicar. Um só Anular desfaz tudo.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>Nada está marcado nessa altura.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>Renovar tokens</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>Renovar os tokens?</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>As aplicações que usam os tokens antigos de «{name}» param de imediato.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>Tokens renovados</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation>Endereço {url}</translation>
    </message>
</context>
<context>
    <name>AffectedList</name>
    <message>
        <source>{name}, {moment}: call them</source>
        <translation>{name}, {moment}: telefonar</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>{name}, {moment}: ligar para {contact}</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>{name}, {moment}: para {item}</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>Fica como está. As novas marcações só são oferecidas dentro do novo horário.</numerusform>
            <numerusform>Ficam como estão. As novas marcações só são oferecidas dentro do novo horário.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar a editar</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar mesmo assim</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>outside hours</source>
        <translation>fora do horário</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Em risco, ainda fora</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>não veio</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>A ser marcado em {place}</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} convidado</numerusform>
            <numerusform>{n} convidados</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>faltam {n} min</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>até à meia-noite de {day}</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>até {time} de {day}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>a decorrer</translation>
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
        <translation>todo o dia</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisório</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>aparece como livre</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reservado</translation>
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
        <source>{name} is busy {times}</source>
        <translation>{name} não está livre {times}</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>antes de «{part}», que vem primeiro</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>depois de «{part}», que vem mais tarde</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>Isto é antes de «{part}», que vem primeiro.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>Isto é depois de «{part}», que vem mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Mais tarde coincide uma vez com algo: {when}.</numerusform>
            <numerusform>Mais tarde coincide {count} vezes com algo, a primeira {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>{what}, agora antes de «{part}»</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>{what}, agora depois de «{part}»</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Mover «{name}»</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não veio</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Presente desde as {time}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Aparece como livre</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>Conta como ocupado</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>A trabalhar noutro local</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Fora do escritório</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>Aparece como ocupado</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosque</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
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
        <translation>Provisório</translation>
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
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>daqui a {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>há {time}</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Hora de {city}</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min antes, {after} min depois</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>{before} min antes</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>{after} min depois</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>As margens mantêm {times} livre</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Um de uma série</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>Junto com {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>e {n} convidado</numerusform>
            <numerusform>e {n} convidados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não mostrado</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>Ocupado, sem nome</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} antes</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>Dê-lhe um título, para que os outros saibam o que é.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>O fim é anterior ao início.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>O fim é anterior ao início. Começa {start}, acaba {end}.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Começa e acaba às {time}.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Os relógios adiantam-se {day}. {times} não existe nesse dia.</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>Provisório, conta como ocupado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>Escolha os dias em que se repete.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>Começa {day}. Escolha também esse dia, ou comece num dos escolhidos.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>Começa {day}. Comece num dia útil.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>Começa {day}. Escolha um último dia mais tarde.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>Escreva quantas vezes, de {least} a {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>Todos os dias úteis, de segunda a sexta</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>Todas as semanas nestes dias</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>De 2 em 2 semanas</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>Todos os meses nesta data</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sem fim</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Até um dia</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Número de vezes</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Todos os dias</numerusform>
            <numerusform>De {count} em {count} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Todas as semanas</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Todas as semanas</numerusform>
            <numerusform>De {count} em {count} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todos os meses</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Todos os meses</numerusform>
            <numerusform>De {count} em {count} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todos os anos</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Todos os anos</numerusform>
            <numerusform>De {count} em {count} anos</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule}: {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>uma vez</numerusform>
            <numerusform>{count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>Sem regras: sempre aberto</translation>
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
        <translation>Cancelar marcação</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Apagar evento</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>Extra: {name}</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Tempo extra</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>dia anterior ou seguinte</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>ir para uma data</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>semana ou mês anterior ou seguinte</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>dia, semana, mês, faixas</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>marcação anterior ou seguinte</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>abrir, fechar</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>novo evento na hora assinalada</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>editar, mover, cancelar</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>nova marcação para convidados</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>trocar a pessoa, não veio</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>terminar agora, mais 15 min</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>mover 15 min</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>mais curto, mais longo</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>mover um dia</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>menos dias, mais dias</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>uma marcação numa linha</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>esconder nomes, mostrá-los de novo</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>deixar uma cópia</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>escolher com uma caixa, mover em passos de 5 min</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>e se</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>mostrar ou esconder um calendário</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>copiar, cortar, colar</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>copiar o ID</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>escolher todos</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>escolher vários</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nomes</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Esconder nomes</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Adição rápida</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Segundo fuso horário…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>pare aqui para os dias seguintes</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>pare aqui para os dias anteriores</translation>
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
        <translation>uma cópia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>Ainda não há calendários</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>Abra um em Calendários, ou importe um ficheiro.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir para Calendários</translation>
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
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>Filtrar calendários</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>Nenhum calendário tem «{text}» no nome.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>Pergunte isto, ou diga que não foi perguntado.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Isto não parece um número de telefone.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Escolha uma destas opções.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>Escreva no máximo {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>Novo tipo de marcação</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>Dê-lhe um nome que os visitantes percebam.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>Diga quem é preciso: adicione um calendário.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>O que os visitantes leem por baixo (opcional)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>Para onde vão os visitantes (opcional)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutos livres antes</translation>
    </message>
    <message>
        <source> before</source>
        <translation> antes</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutos livres depois</translation>
    </message>
    <message>
        <source> after</source>
        <translation> depois</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Antecedência</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>A partir de um dia</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Até um dia</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>Os quiosques podem oferecê-lo</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>Os visitantes podem escolher quem o faz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Manter livre</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecido</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Quem é preciso</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>Um de um grupo, ou o grupo todo. Se também for precisa uma sala, adicione um grupo para salas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>Criado: {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Alterado: {name}</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>Apagado: {name}</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>Lista de crachás «{name}»</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>A ler a lista</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Código no crachá</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Não está na lista</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>Uma linha.</numerusform>
            <numerusform>{count} linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>{rows} Diga uma vez que coluna contém o quê; da próxima vez já se sabe.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>Primeira linha: {code} é {name}, {company}</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>Primeira linha: {code} é {name}</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>Crachás: {created} novos, {updated} alterados, {unchanged} como antes</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>{words}. Linhas omitidas: {count}. Corrija-as e importe a lista de novo.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Linhas omitidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Não tem código.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Não tem nome.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>O código, o nome ou a empresa tem mais de 255 caracteres.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>O código aparece outra vez mais abaixo, e essa linha é a que conta.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este ficheiro.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>Nenhuma linha tem um código e um nome nestas colunas. Escolha outras.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>Isto não é uma lista com títulos e duas ou mais colunas, para o código e o nome.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>Passo em minutos</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Desfazer o último traço</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Passo</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>Trocar a pessoa…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não veio</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminar agora</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>Mais 15 minutos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>{name} está ausente…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>{name} está indisponível…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>Não veio. A hora está livre.</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Afinal veio</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>Esquecer este visitante…</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>Afinal veio. A hora está ocupada de novo.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Ocupar mesmo assim</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>Terminou mais cedo. O resto está livre.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>Agora até {time}</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>Prolongar mesmo assim</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Histórico de «{name}»</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>Há outra coisa nesse lugar {times}.</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>Nova marcação</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>Diga quem vem.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Diga porquê, para que os outros percebam.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Tipo de marcação</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>Sem tipo de marcação</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de início</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>Com quem e onde</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Escolha pelo menos um calendário.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>Porque se marca mesmo assim</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quem vem</translation>
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
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Próxima livre: {time}</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Marcar {time}</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Porque é uma exceção</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Marcar como exceção</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Marcar mesmo assim</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Marcado: {when}</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Isto não parece um endereço de e-mail. Pode deixar em branco.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>{name}: a ser marcado agora, {times}.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>{name} não está livre {times}, demasiado cedo depois disto.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>{name} não está livre {times}, demasiado perto antes disto.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} não está livre {times}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>A esta hora {name} está fora do horário.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>{group}: {chosen} de {needed} escolhidos, entre {names}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>Convidado ou título</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>Empresa (opcional)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>E-mail (opcional)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefone (opcional)</translation>
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
        <translation>Escrito em</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Porque é uma exceção</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>Dê um nome ou um título.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>Diga porquê, para que todos os que o virem percebam.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Dê o seu nome.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Escolha pelo menos um calendário.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Isto não parece um endereço de e-mail. Pode deixar em branco.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>{what} O que escreveu mantém-se. Horas livres mais próximas:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>{what} Nenhuma outra hora cabe nesta janela.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ficar com {time}</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>Marcar {day}, {range}</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>Marcar como exceção</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>Marcar {time}</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>Menu do balcão</translation>
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
            <numerusform>{names} e mais {count}</numerusform>
            <numerusform>{names} e mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>Uma cor para {count} calendário</numerusform>
            <numerusform>Uma cor para {count} calendários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>Um grupo para {count} calendário</numerusform>
            <numerusform>Um grupo para {count} calendários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>As mesmas regras para {count} calendário</numerusform>
            <numerusform>As mesmas regras para {count} calendários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>Apagar {calendars} calendários e a sua {events} marcação?</numerusform>
            <numerusform>Apagar {calendars} calendários e as suas {events} marcações?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>Apagar {calendars} calendário?</numerusform>
            <numerusform>Apagar {calendars} calendários?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Cor de {count} calendário alterada</numerusform>
            <numerusform>Cor de {count} calendários alterada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} calendário movido para {group}</numerusform>
            <numerusform>{count} calendários movidos para {group}</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sem grupo</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} calendário tem as regras de {name}</numerusform>
            <numerusform>{count} calendários têm as regras de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} calendário apagado</numerusform>
            <numerusform>{count} calendários apagados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Voltar a escolher só um</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendário</numerusform>
            <numerusform>{count} calendários</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>Adicionar o ficheiro</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>Adicionar o ficheiro {name}</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>Adicione {name} do pacote npm cronofy-elements</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>Scripts (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>Disponível, {size} MB</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Substituir o ficheiro</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>A porta serve agora {name}</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>Este balcão não guarda ficheiros: inicie-o com uma pasta de dados.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>Isto não é {name} do pacote cronofy-elements. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>Não adicionado: {reason}</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nome mudado para {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Alterado: {name}</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Histórico de «{name}»</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabela (CSV)…</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>Como iCalendar…</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>Relatório de um dia ou semana…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>Um ficheiro por calendário em</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>Ficheiros iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>Exportar como iCalendar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabela</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Ficheiros…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Uma pasta…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>Horários de uma tabela (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>Importar ficheiros iCalendar</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>Horários de uma tabela</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>Importar uma pasta de ficheiros iCalendar</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>Criado: {id}</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Calendário apagado</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
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
        <translation>Equipamento</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>Marcado esta semana</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Ainda sem regras</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>Só tempo extra</translation>
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
        <translation>Sem marcações</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} marcação</numerusform>
            <numerusform>{count} marcações</numerusform>
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
        <translation>marcado esta semana: {booked}</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>Omitir {count} de novo</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar mais {count}</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>Adicionar um calendário</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>Procurar um calendário</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>Nenhum calendário se chama assim.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>Adicionar todos ({count})</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>escolher um calendário</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>abri-lo na agenda</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>mudar-lhe o nome</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>copiar o seu ID</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>apagá-lo, depois de perguntar</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>marcar vários, ou todos</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrar esta lista</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>Filtrar por nome, ID ou sub</translation>
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
        <translation>Importar ficheiros</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>{count} em {groups} grupos</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>Nenhum calendário tem «{text}» no nome, ID ou sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>Esvazie o filtro para os ver todos.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Ainda não há calendários</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>Escreva um ID acima para criar o primeiro, ou importe ficheiros iCalendar.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>«{item}»: calibração feita hoje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>Calibrado por</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>A calibração de {item} é válida até {day}.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>Cancelar uma parte ou todas?</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>O código continua a abrir o que resta.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>Só esta parte</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>O que acontece a {what}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sem número</translation>
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
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>Enviar de novo para {address}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>A falhar</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>{client} sobre {calendar}</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>{who}. A falhar desde {since}, próxima tentativa {next}</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>{who}. Disse {since} que já não existe</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>{who}. Abandonado {since} após um dia de falhas</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>Programas que querem saber quando um calendário muda</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Ainda ninguém pediu.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>Está a ser enviado de novo</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>Quem participa</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Marcar esta hora</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>Criar uma ligação de marcação</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Marcar todas as partes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ainda nada</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} de {free} livres</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos ({count})</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>Também livres, não necessários</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} não está livre {times}.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Próxima livre: {time}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>O horário de {name} acaba às {time}. Isto passa {length}.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>A esta hora {name} está fora do horário.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>Novo segredo de {name}</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antigo</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>mais recente</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>criado noutro computador</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>Revogar o segredo de {name} ({age})</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>qualquer endereço</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>Alterar para onde {name} envia as pessoas de volta</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciais de clientes</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>Cada aplicação que chama a porta tem o seu próprio par</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Nome da aplicação</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>Site do stand</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>última chamada {time}</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>Segredo revogado</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>O relógio deste computador está {length} atrasado em relação ao do calendário partilhado. Acerte-o: é ele que diz que horas já passaram.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>O relógio deste computador está {length} adiantado em relação ao do calendário partilhado. Acerte-o: é ele que diz que horas já passaram.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>Colunas: {titles}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>Movido para {when}</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>Agora {times}</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>Movido para {calendar}, {when}</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>Marcado: {when}</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Guardado: {title}</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Marcação cancelada</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Evento apagado</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>Todas as partes canceladas</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>{what}, com os seguintes</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>{what}, com toda a série</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>{what}, com as séries inteiras</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>Abrir mais tempo</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mais um</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>Todos os dias mostrados</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>a manhã</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>a noite</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>hora de fecho</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>Sem contacto com o calendário partilhado. Nada pode ser guardado até ele voltar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>Os balcões partilham um PostgreSQL. Quem cuida dele faz lá as cópias, com pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Guardar uma cópia de tudo</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>Cópias de um balcão (*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Guardar uma cópia de tudo: a pasta da última não está aqui. A sua pen está ligada?</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>Cópia guardada: {file}</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>Copiar para outros dias</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>Copiar o horário de</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>Para, no lugar do que lá está</translation>
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
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>na feira</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>aqui agora</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retidos</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasados</translation>
    </message>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>equipamento</numerusform>
            <numerusform>equipamentos</numerusform>
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
        <translation>{item} não está consigo. Pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>Assine primeiro, ou recomece.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>Leia o crachá de quem o recebe.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>crachá em {place}</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>{item} está agora com {name}, devolução aqui: {time}.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Passado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>Seu até às {time}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} voltou.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>{items}, a devolver aqui.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de atraso</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>fora até {time}</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>fora de serviço até {day}</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>por calibrar</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
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
        <translation>Levado por {name}</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>Passado de {former} para {name}</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>Devolvido por {name}</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>{name} pode ficar com ele mais tempo</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>De novo em serviço</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>Trazido por {by}, estava com {name}</translation>
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
        <translation>Até {moment}</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>Estado: {words}</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>Esse PIN não está certo. Resta {n} tentativa.</numerusform>
            <numerusform>Esse PIN não está certo. Restam {n} tentativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>Demasiadas tentativas. Tente de novo em {n} s.</numerusform>
            <numerusform>Demasiadas tentativas. Tente de novo em {n} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Não conhecemos este código. Confirme as letras ou pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>Nada aqui tem este código. Confirme as letras.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>Isto não está fora. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>{item} está com outra pessoa, devolução: {time}.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>{item} está fora de serviço até {day}, {time}.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>{item} precisa primeiro de calibração.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>{item} exige formação.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>O equipamento {item} foi abatido: já ninguém o recebe.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>Com este crachá não se pode levar equipamento.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>Este crachá ainda não tem PIN.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>Pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>Depois de feita, prima «Calibrado» ao lado.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>Isso muda-se em «Pessoas e crachás».</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>{item} tem marcação de outra pessoa: {time}.</translation>
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
        <source>any time</source>
        <translation>a qualquer hora</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>Hours on {day}</source>
        <translation>Horário de {day}</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Juntar</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1, tem eventos</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Dia todo</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Dia {number}</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation>Horário de abertura por dia</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} pessoa ainda tem algo por vir aí. Avise-a primeiro.</numerusform>
            <numerusform>{count} pessoas ainda têm algo por vir aí. Avise-as primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>Anular recupera-os até o balcão ser fechado. Escreva {count} para continuar.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>Quantos calendários são apagados</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} pessoa ainda tem algo por vir aí. Avise-a primeiro.</numerusform>
            <numerusform>{count} pessoas ainda têm algo por vir aí. Avise-as primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>Anular recupera-o até o balcão ser fechado. Escreva o ID para continuar.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>O ID do calendário</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Apagar «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>Apagar «{name}» e a sua única marcação?</numerusform>
            <numerusform>Apagar «{name}» e as suas {count} marcações?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} pedido</numerusform>
            <numerusform>{count} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>Abrir {day} {hours}</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · fechado · {name}</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · tudo ocupado · {name}</translation>
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
        <translation>fechado</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>todas as {open} ocupadas</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>{free} de {open} livres</translation>
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
        <translation>Procura</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Dias do ano</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas da semana</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>Não há calendários aqui.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>Crie o primeiro em Calendários; o que está livre e o que é pedido aparece aqui.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir para Calendários</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>outra hora ou outro dia</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>dizer o que uma hora contém; ir para a semana de um dia</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>{free} de {open} horas livres</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} para mais de um dia: nada dizem sobre a hora.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>Calendários sem horário contam como abertos a qualquer hora: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exportar os pedidos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>{wishes} escritos em {file}</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
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
        <translation>Ano</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>Exportar os pedidos</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Todos os calendários</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Modo tátil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Quiosque neste ecrã</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>O que se pergunta aos visitantes</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>Guardar uma cópia de tudo…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Voltar a uma cópia…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas neste ecrã</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fechar o balcão</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>O balcão muda de língua no próximo arranque: {language}</translation>
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
        <translation>Receber</translation>
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
        <translation>Este ecrã é tátil. O modo tátil torna tudo grande o suficiente para um dedo.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>Modo tátil</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texto a {percent} %</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Quiosque neste ecrã</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Todos os quiosques</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>Definir o nome</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Definir o PIN</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecê-los</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>Listas com colunas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>Importar uma lista de crachás</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>Ainda não há PIN do pessoal: não é possível sair de um quiosque.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>PIN do pessoal, definido {day}</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>Ainda sem nome: quiosques, páginas e talões não têm nenhum.</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>Sem lista de crachás: uma leitura não preenche nada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>O leitor conhece um crachá.</numerusform>
            <numerusform>O leitor conhece {count} crachás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Os dados dos visitantes são apagados {count} dia depois da marcação.</numerusform>
            <numerusform>Os dados dos visitantes são apagados {count} dias depois da marcação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Os dados dos visitantes são apagados {count} dia depois de {day}.</numerusform>
            <numerusform>Os dados dos visitantes são apagados {count} dias depois de {day}.</numerusform>
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
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>Seletor de horas</translation>
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
        <translation>Elemento para a sua própria página</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>Um token que só estes calendários e esta origem podem usar</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Escolha pelo menos uma permissão.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>Isto não é uma origem. Escreva-a como https://example.com.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>Lista do dia e da semana, só leitura</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>Seletor de horas e disponibilidade</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>Deixar uma pessoa editar as suas próprias regras</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>Mostrar o calendário ligado</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Criar um token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>Copiar o código de incorporação</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Código de incorporação</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>Este elemento precisa de um token com a permissão {name}.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>Ponha o seu token no lugar de {token}.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Hora de {city}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>Esta ligação marca calendários de outra aplicação; só ela pode criar tokens para eles.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>Pré-visualização de {title}: {lines}</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>Não há horas para escolher</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>Hoje não há eventos</translation>
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
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>Em risco, ainda fora</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>Fora sem marcação</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Editar equipamento</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>Calibrado hoje</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Pôr fora de serviço</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>Formações e crachás</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimir etiqueta</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Abater…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} deve voltar {moment}.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>{name} espera por ele a partir de {moment}.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>O seu lugar é {shelf}.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>Copiada uma mensagem para {name}.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>{item} está de novo em serviço.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>{name} tem {item}. Receba primeiro, abata depois.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>{name} tem {item}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} tem {n} equipamento.</numerusform>
            <numerusform>{name} tem {n} equipamentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>{item} está fora de serviço até {moment}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>Uma marcação movida foi alterada entretanto, por isso as marcações ficam onde estão.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>De novo em serviço mesmo assim</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nome mudado para {name}</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>Abatido: {item}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>{file} guardado. Nenhuma linha do histórico foi alterada ou removida.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>{file} guardado. O histórico não está íntegro: há linhas alteradas ou removidas.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>escolher um equipamento</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>antes, depois</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>dia, semana, quatro semanas</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>entregar</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>receber</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>ler ou escrever um código</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>imprimir etiquetas</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>marcar o equipamento</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>mudar o nome do equipamento</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>procurar um equipamento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatro semanas</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Dias mostrados</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>Ler código</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Adicionar equipamento</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Pessoas e crachás</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Ainda não há equipamento</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>Adicione um equipamento com o código da sua etiqueta, e depois entregue-o lendo o código.</translation>
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
        <translation>Alguém apagou isto agora mesmo.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>Guarde primeiro a alteração, ou cancele-a.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>Sem exceções a partir desta semana.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>Adicionar uma exceção</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Tempo extra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>Por exemplo, pré-visita VIP</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Fechado para</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regra</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>Ainda sem regras: aberto a qualquer hora.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>Só tempo extra.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>Exceções por data</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Próximas duas semanas</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>Horário de abertura depois de regras e exceções</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>As regras somam-se, o tempo extra soma-se às regras, fechado prevalece. O tempo extra é guardado como available period. O tempo fechado é guardado como um evento ocupado chamado Closed.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>A exportar</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>A ler calendários</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>Evento {number} de {total}</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Exportação parada. Nenhum ficheiro foi escrito.</translation>
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
        <translation>{events} escritos em {file}</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} escritos em {count} ficheiro</numerusform>
            <numerusform>{events} escritos em {count} ficheiros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>Deixar {name} ficar mais tempo com «{item}»</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>{item} deve voltar {moment}.</translation>
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
        <translation>Ainda sem regras: aberto a qualquer hora</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Cancelar marcação</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Apagar evento</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Porquê esta escolha</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>Marcado como exceção</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>Fora do horário de abertura</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>Nos quiosques</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>Marcado em</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código da marcação</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar o ID</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
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
        <translation>Só quando está ocupado</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Tudo menos eventos privados</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>Terminar este feed</translation>
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
        <translation>Novo feed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>Copie o endereço agora: não volta a ser mostrado. Quem o tiver lê este calendário.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>Só quando está ocupado</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>Tudo menos eventos privados</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>O feed terminou. O seu endereço já não abre nada.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uma</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Duas</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatro</translation>
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
        <translation>Sete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Oito</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nove</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doze</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>Pelo menos {count} hora serve</numerusform>
            <numerusform>Pelo menos {count} horas servem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} hora serve</numerusform>
            <numerusform>{count} horas servem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>Pelo menos {count} vaga serve</numerusform>
            <numerusform>Pelo menos {count} vagas servem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} vaga serve</numerusform>
            <numerusform>{count} vagas servem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} vaga</numerusform>
            <numerusform>{count} vagas</numerusform>
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
        <translation>livre</translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation>Todos ({count})</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>Qualquer 1 de {count}</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} de {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>{day}, {start} a {end}, {who}</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>O horário de {name} acaba às {time}. Isto passa {length}.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>O horário de {name} começa às {time}. Isto é {length} cedo demais.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>No calendars here.</source>
        <translation>Não há calendários aqui.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>Crie o primeiro em Calendários; depois as horas livres encontram-se aqui.</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>Quem tem de estar livre?</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>Adicione calendários, e as horas aparecem aqui.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>Adicione calendários a {part}, e as horas aparecem aqui.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>Esta janela já passou.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>Escolha outra janela para procurar horas.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>Nada com {length} cabe nesta janela.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>Experimente uma duração mais curta, uma janela mais longa ou menos pessoas.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>{part} impede: nada com {length} cabe nesta janela.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>Experimente aí uma duração mais curta, uma janela mais longa ou menos pessoas.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>{part} impede: cabe, mas nunca depois de {before}.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>Experimente outras pausas, outra ordem, vários dias ou uma janela mais longa.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Encontrar uma hora</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>Escolha uma hora para ver quem participa.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>{time} já não está livre. {hint}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>Marcado: {when}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>Partir de um tipo</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>Partir de um tipo de marcação</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas guardadas</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>Mostrar como pedido</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>Um novo calendário</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>Ainda não tem nada. Como quer começar?</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>A demonstração está a ser carregada.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Ver a demonstração</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>Para experimentar, não para um balcão seu</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>Importar calendários</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>De ficheiros iCalendar, ou de uma pasta deles</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Voltar a uma cópia</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>Tudo o que foi guardado, aqui ou noutro lado</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>Criar o primeiro calendário à mão</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} marcação, {days}</numerusform>
            <numerusform>{count} marcações, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>Encontrado pelo mesmo endereço de e-mail ou número de telefone.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>Encontrado pelo mesmo endereço de e-mail.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>Encontrado pelo mesmo número de telefone.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>Não se conhece endereço de e-mail nem número de telefone, e um nome só por si não diz quem é.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} evento sem marcação</numerusform>
            <numerusform>{count} eventos sem marcação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Acompanha {count} marcação de outros</numerusform>
            <numerusform>Acompanha {count} marcações de outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} inscrição</numerusform>
            <numerusform>{count} inscrições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} ligação que ninguém usou</numerusform>
            <numerusform>{count} ligações que ninguém usou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} passo anterior em históricos de outros</numerusform>
            <numerusform>{count} passos anteriores em históricos de outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} ligação que indica o endereço ainda está aberta. É esquecida no seu dia.</numerusform>
            <numerusform>{count} ligações que indicam o endereço ainda estão abertas. São esquecidas no seu dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>{day}, {times}</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>O visitante foi esquecido. Os restos no ficheiro da base de dados desaparecem em minutos.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>O visitante de {count} marcação foi esquecido.</numerusform>
            <numerusform>O visitante de {count} marcações foi esquecido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>Esquecer este visitante?</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>Manter as horas</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelá-las</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>O que ainda está por vir</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sei que isto não pode ser desfeito</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Até onde já foi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Esquecer para sempre</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>Já nada se sabe deste visitante.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>Nome, endereço, número, respostas e notas do pessoal são apagados em todo o lado, também dos históricos. As horas ficam, sem nome.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>Este visitante assinou por equipamento. O histórico disso está selado e fica.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>São canceladas, e as suas horas ficam livres para outros.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>As suas horas continuam ocupadas, e ninguém sabe por quem.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>A esquecer</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>Marcação {number} de {total}</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>A retirar do ficheiro da base de dados</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Diga porquê, para que os outros percebam.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo o dia</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de início</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Hora de fim</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>Porque é uma exceção</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>Aparece como</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>Marcar para convidados…</translation>
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
        <translation>Marcar como exceção</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>Marcar mesmo assim</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>Os balcões partilham um PostgreSQL. Quem cuida dele volta lá a uma cópia, com pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Voltar a uma cópia</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>Cópias de um balcão (*.sqlite);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>Voltar a uma cópia: a pasta da última não está aqui. A sua pen está ligada?</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>Voltar a uma cópia</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>A ler {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Até onde já foi</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro ficheiro…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Não voltar</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Voltar a esta cópia</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>A ver se {file} está inteiro</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>A ler {file}: {done} de {total} MB</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Na cópia</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>O PIN do pessoal, as ligações e o que as aplicações precisam para entrar ficam outra vez como eram então.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>O que está aqui agora é guardado primeiro, como «{file}» em {folder}. Pode voltar a isso da mesma maneira.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>É a cópia de outro balcão: nada do que está aqui está nela.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>Nenhuma marcação se perde. O resto que mudou desde então não está nela.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>Nada se perde: nada mudou desde então.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>Não é possível ler {file}: {reason}. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>antes de voltar a uma cópia</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>Nunca se escreveu nada nela</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>Tudo até {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendário</numerusform>
            <numerusform>{count} calendários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} marcação ainda por vir</numerusform>
            <numerusform>{count} marcações ainda por vir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} marcação feita desde então não está nela.</numerusform>
            <numerusform>{count} marcações feitas desde então não estão nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>Dessas ainda por vir: {count}. Anote-as primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} marcação foi mudada ou cancelada desde então.</numerusform>
            <numerusform>{count} marcações foram mudadas ou canceladas desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>outro balcão</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>um quiosque</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>um painel</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>uma porta (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>o quiosque «{name}»</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>Ainda aberto: {names}. Feche o que lá está aberto e tente de novo.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>Tudo está como em {file}. O que estava aqui antes: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>Não se voltou à cópia, e nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>Adicionar calendário</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Remover grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Clique para mudar o nome</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Alguns</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Quantos são precisos</translation>
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
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupos em uso</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>Outro convidado</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>Nome do convidado {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>Empresa do convidado {number}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>E-mail do convidado {number}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>Telefone do convidado {number}</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>Retirar o convidado {number}</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>Passar «{item}»</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>Vai de {name} diretamente para outra pessoa.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>ao balcão</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>{name} tem agora {item}.</translation>
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
        <translation>Crachá ou etiqueta</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>Leia ou escreva um crachá ou uma etiqueta</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ainda ninguém</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>Devolução a uma hora à escolha</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>Entregar mesmo assim, em cima da marcação de outra pessoa</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>Leia o que sai, e o crachá de quem o leva.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>ao balcão</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>{item} exige formação, e {name} não tem nenhuma válida.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>{name} recebeu formação</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>Devolução {time}, segundo a marcação.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>Sem marcação: é criada uma até {time}.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>Omitir {item}</translation>
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
        <translation>Equipamento</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} pede ajuda</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Vou já</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>Alguém vai a {kiosk}</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} pede ajuda</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Vou já</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>Calendário criado</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>Calendário apagado</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nome mudado para {name}</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>Cor, grupo ou tipo alterado</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>Calendário ligado de novo</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>Regra {name} criada</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>Regra {name} alterada</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>Regra {name} apagada</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>Tempo extra {when} criado</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>Tempo extra {when} alterado</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>Tempo extra {when} apagado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>Apagado: {when}</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>Alterado: {when}</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>Com mais um num só passo</numerusform>
            <numerusform>Com mais {count} num só passo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} evento adicionado</numerusform>
            <numerusform>{count} eventos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Adicionado, {count} vez</numerusform>
            <numerusform>Adicionado, {count} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} evento apagado</numerusform>
            <numerusform>{count} eventos apagados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Apagado, {count} vez</numerusform>
            <numerusform>Apagado, {count} vezes</numerusform>
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
            <numerusform>Movido, {count} vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} evento alterado</numerusform>
            <numerusform>{count} eventos alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Alterado, {count} vez</numerusform>
            <numerusform>Alterado, {count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>Marcado para {when}</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>Adicionado para {when}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>Quem veio foi esquecido</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Afinal veio</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não veio</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>Movido de {former} para {when}</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>De {went} para {came}</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>{came} juntou-se</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>{went} saiu</translation>
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
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ainda nada foi alterado.</translation>
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
        <translation>Anular</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Anular: {what}</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Um passo anulado</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>Horários de «{name}»</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>A ler a tabela</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>Definir estes horários</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>Todos os calendários desta tabela já têm estes horários.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} calendário recebe estes horários no lugar dos seus.</numerusform>
            <numerusform>{count} calendários recebem estes horários no lugar dos seus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>Os dias que a tabela não indica ficam fechados. Tempos extra e datas fechadas ficam.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} marcação está fora destes horários. Fica como está.</numerusform>
            <numerusform>{count} marcações estão fora destes horários. Ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>O horário de cada calendário</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} linha da tabela está errada. Nada foi alterado.</numerusform>
            <numerusform>{count} linhas da tabela estão erradas. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>Corrija-as e escolha a tabela de novo.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>Linhas erradas</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>A tabela não tem nenhuma linha com calendário, dia da semana, de e até.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>São precisas quatro colunas: calendário, dia da semana, de e até.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>Não há nenhum calendário «{value}». Escreva o ID ou o nome tal como está na lista de calendários.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>Vários calendários chamam-se «{value}». Escreva o ID de um deles.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>«{value}» não é um dia da semana. Escreva o nome, ou de 1 para segunda a 7 para domingo.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>«{value}» não é uma hora. Escreva-a como 9:00 ou 17:30, ou 24:00 para a meia-noite.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>{value} não acaba depois de começar. Um horário que passa da meia-noite são duas linhas: até 24:00, e a partir de 0:00 no dia seguinte.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>Sobrepõe-se à linha {other}. Faça uma só linha das duas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Horário de {count} calendário definido</numerusform>
            <numerusform>Horário de {count} calendários definido</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este ficheiro.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>Tijolo</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Alperce</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mostarda</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Azeitona</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagoa</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Céu</translation>
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
        <translation>Grafite</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation>ID do calendário</translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation>Um ID, por exemplo room-skagen</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>Criar calendário</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>Escreva um ID à sua escolha. Se existir, abre-se o seu calendário. Se não, é criado um novo. O mesmo ID nunca cria dois.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>Novo ID</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>Abre {name}</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Abrir calendário</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>Dê ao calendário um ID de até 255 caracteres.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>A importar</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>A ler ficheiros</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>A ler o ficheiro {number} de {total}</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>A escrever {number} de {total}</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>Importação parada. Nada foi importado.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>Importado, com algo omitido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não foi possível ler</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendário</numerusform>
            <numerusform>{count} calendários</numerusform>
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
        <translation>{calendars} com {events}: {created} novos, {updated} alterados, {same} como antes.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>Não foi possível ler: {count}.</translation>
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
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Mostrar só este calendário</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nome do calendário</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Mudar o nome (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>Mais para este calendário</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Editar regras</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>Horário de abertura esta semana</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Ainda sem regras: aberto a qualquer hora</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>Abrir na agenda</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Dê um nome ao calendário.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>Cor, grupo e tipo</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar o ID</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ausente…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>Copiado: {value}</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>{booked} de {open} abertas</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Mais para este equipamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>Quem o teve</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>De novo em serviço</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Pôr fora de serviço</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>Devolução {moment}</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>Fora de serviço até {moment}: {reason}</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>A calibração devia ter sido feita até {day}. Enquanto não for, ninguém o recebe nem o marca.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>{name}, {day} {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Prateleira</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} pessoa</numerusform>
            <numerusform>{n} pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>Pedi-lo a {name}</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>Adicionar equipamento</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>ID do calendário</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>Código na etiqueta</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>Prateleira</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>O que é igual: um substitui o outro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>Só para pessoas com formação válida</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>Tem de ser calibrado</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Calibração até</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é preciso.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>Outro equipamento já tem esta etiqueta, em uso ou abatido.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>Adicionar à fila de espera</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>Ao que vêm</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>Como se chamam</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>Só para o pessoal. O painel mostra o número.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>o tempo que for preciso</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>Pode ficar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Dar uma senha</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>terça, 24/12 ou amanhã</translation>
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
        <translation>Escreva um dia, por exemplo terça ou 24/12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas neste ecrã</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>escondido</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Esconder %1</translation>
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
        <translation>roda</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Mais abaixo</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciado</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>Mudo há {length}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Fechado às {time}</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>Fechado {day} às {time}</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>O pessoal saiu às {time}</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>O pessoal saiu {day} às {time}</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>Leia algo no quiosque…</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>Pediu-se ao quiosque um talão…</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>O leitor funciona.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>O talão foi impresso.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>A impressora não tem papel.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>O quiosque não tem impressora com este nome.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>A impressora não funciona.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>Quiosques</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Esquecer este quiosque</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>Ainda não foi iniciado nenhum quiosque.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>Faça deste ecrã um, ou inicie «apcdesk kiosk --place NOME» noutro. Aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>Quiosque neste ecrã</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>{kiosk} está a ser configurado de novo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>A imagem está a caminho</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o ficheiro.</translation>
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
        <translation>Primeira etiqueta livre</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>Não há impressora neste computador</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Equipamentos</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Primeira etiqueta livre da folha</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Folha anterior</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Folha seguinte</translation>
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
        <translation>{labels} · folha {number} de {pages}</translation>
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
            <numerusform>{count} etiqueta vai para {printer}.</numerusform>
            <numerusform>{count} etiquetas vão para {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>Não impresso. A impressora não tem papel.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>Não impresso. Esta impressora já não existe.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>Não impresso. Não é possível escrever na impressora ou no ficheiro.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>Lugar {number}: {name}, {code}</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>Lugar {number}: já usado</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>Lugar {number}: vazio</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>Faixas de {day}, escolhido: {time}</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>{time} não é oferecido. Enter pergunta porquê.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>Perguntado: porque não {time}?</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>As setas percorrem as horas.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>{name}, aberto: {hours}, ocupado: {busy}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>de modo nenhum</translation>
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
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>{time} de {day}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} a {end}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisório</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>em risco, o equipamento ainda está fora</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>ainda não voltou</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>Dia anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Dia seguinte</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>Mostrar {guest} na agenda</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>Esse ficheiro ou pasta já não existe.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>A pasta não tem nenhum ficheiro terminado em .ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>Não é possível abrir o ficheiro. Pode estar em uso, ou não poder ser lido daqui.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>Isto não é um ficheiro iCalendar. Exporte-o outra vez de onde vem.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>Não tem UID, pelo qual seria reconhecido da próxima vez.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>O UID é demasiado longo.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Não acaba depois de começar.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>Não é possível ler {name}.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>Não é possível ler: uma data, uma hora ou a repetição não é válida.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Tudo ocupado</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>Pouco a muito livre</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>Pedidos por satisfazer</translation>
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
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Cedido a</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>Ninguém pode ficar com estas horas neste quiosque.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>fim do dia</translation>
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
        <translation>Diga quem recebe estas horas.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>O fim é anterior ao início. Começa {start}, acaba {end}.</translation>
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
        <translation>Cedido a parceiros</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>As horas cedidas estão fechadas para este quiosque. Ligações, programas e pessoal continuam a vê-las.</translation>
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
        <translation>Duração em minutos</translation>
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
        <translation>A senha {number} foi-se embora</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>A senha {number} não veio</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>A senha {number} tem marcação para {time}</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>Hoje não há hora para a senha {number}.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>Fila de espera</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>adicionar alguém à fila</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>percorrer as senhas</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir o painel</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ninguém espera.</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Criar um tipo de marcação</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Senhas dadas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Foram-se embora</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não vieram</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>Cancelamentos tardios</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>Vagas preenchidas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>O que fica livre é oferecido ao primeiro que sirva, durante</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>Quanto tempo dura uma oferta</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>Quem vem sem marcação tira uma senha aqui ou num quiosque.</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>Uma senha é para um tipo de marcação, e não há nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} espera</numerusform>
            <numerusform>{count} esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Ninguém de momento</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Senha {number}</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>A senha {number} foi dada</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>Passar adiante</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>já não é oferecido</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>pode ficar até {time}</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>Oferecido até {time}</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>Aceitar {time}</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>hoje sem hora</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca das {time}</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>Senha {number}, {name}, {facts}, {turn}</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>Foi-se embora</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não veio</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>Retomada: {name}</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>Em pausa: {name}</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>Terminada: {name}</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Guardar o código como SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>Leia para escolher uma hora</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Guardar um cartaz como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>Texto a enviar copiado</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>Nenhum programa de correio responde. O texto a enviar foi copiado.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>Criada: {name}</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>Esta ligação terminou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} guardado</translation>
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
        <translation>Terminar esta ligação</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>Ligação de marcação · {id}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>desde {day} · {count} canceladas</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>Código curto {code}</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>Os visitantes escrevem-no em {address}, ou leem-no com o telemóvel.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>Aceita marcações</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>Copiar como mensagem</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escrever um e-mail</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>Quem o lê abre a ligação</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartaz</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>Guardar um cartaz como PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>Guardar o código como SVG</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código curto</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
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

Escolha a hora que lhe convém:
{url}

Ou abra {address} e escreva o código {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>Os visitantes leem-no por cima das horas.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>Aceita marcações até um dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Criar a ligação</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>Dê um nome à ligação.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>Criada: {name}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>{open} abertas, {closed} fechadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>Em pausa {when}</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>O tipo de marcação já não existe</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminada {day}</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} marcadas</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>{booked} · termina {day}</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>Marcada {day}, {time}</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>Para um visitante, por {client}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Margens</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Antecedência</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>Depois de marcar</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>Mostra marcação e ficheiro de calendário</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>Marca {count} de</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>e {count} de</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>{length}, começa a cada {interval}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>{before} min antes, {after} min depois</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>{first} – {last}, no horário</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>Até {last}, no horário</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>Os próximos 30 dias, no horário</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>Até ao último minuto</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>Pelo menos {length} antes</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>Ligações e elementos</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>escolher uma ligação</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>copiar o seu endereço</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>criar uma ligação</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nova ligação</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Ainda não há ligações</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>Crie uma, e os visitantes marcam sozinhos as suas horas.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Criar uma ligação</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>Criar um tipo de marcação</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>Uma ligação oferece um tipo de marcação, e não há nenhum.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>A porta está desligada, por isso ninguém pode abrir esta ligação.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>Só este computador alcança a porta: o telemóvel de um visitante não pode abrir esta ligação.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Abrir a porta</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>Endereço copiado</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>ou abra {address} e escreva este código:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>A parar</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Grupos em uso</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>Na lista de calendários</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>Ao lado da agenda</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Dê um nome ao calendário.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>go to {pane}</source>
        <translation>ir para {pane}</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>encontrar tudo, fazer tudo</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>filtrar esta lista</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refazer</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>área seguinte</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>quiosque neste ecrã</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>teclas neste ecrã</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>texto maior, texto menor</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>texto como no sistema</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>fechar o balcão</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
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
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} evento copiado</numerusform>
            <numerusform>{count} eventos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} evento apagado</numerusform>
            <numerusform>{count} eventos apagados</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>Marcado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} evento cortado</numerusform>
            <numerusform>{count} eventos cortados</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>{what}. Ctrl V coloca na hora assinalada.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>Não há nenhum evento na área de transferência.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} evento colado</numerusform>
            <numerusform>{count} eventos colados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation>Retirar {name}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Ainda sem regras: aberto a qualquer hora</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mês seguinte</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Hora de início</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa</translation>
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
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>Nova ligação</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>Tipo de marcação</translation>
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
        <translation>Novo segredo de «{name}»</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>Copie-o agora para a aplicação: só desta vez é mostrado às claras.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>O segredo anterior continua válido até o revogar.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
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
        <translation>fechado</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>Próximas duas semanas: {day}, {length}</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>Mostrar todos os calendários</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>Próxima marcação: {day}</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>Todos os calendários estão escondidos.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>Nada marcado hoje.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>Nada marcado este mês.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>Nada marcado esta semana.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>Nada marcado {day}.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>Nada marcado em {month}.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>Nada marcado na semana {number}.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>Tudo o que está marcado {day} está em calendários escondidos.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>Tudo o que está marcado em {month} está em calendários escondidos.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>Tudo o que está marcado na semana {number} está em calendários escondidos.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>O que oferece</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>Por esta ordem, quatro deles no primeiro ecrã.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>Dar senhas aqui</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>{name}: mais acima</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>{name}: o que se pergunta aos visitantes</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>Ligação única · {id}</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Por ordem</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
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
        <translation>Diz</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>Horário de abertura esta semana</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Voltar a uma cópia…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fechar o balcão</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>O calendário não abre</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>Vale a pena abrir</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>Ninguém pediu uma hora em que não houvesse ninguém.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>Marcado fora deste horário</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
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
        <translation>Sem título</translation>
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
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como o sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Novo tipo de marcação</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Guardar uma cópia de tudo</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Voltar a uma cópia</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas neste ecrã</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fechar o balcão</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar tudo</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>Eventos, calendários, comandos</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se chama assim.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>Marcar «{line}»</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
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
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Encontrar uma hora</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>Fila de espera</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>Ligações e elementos</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quiosques</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Porta e partilha</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>Pausa mínima antes, em minutos</translation>
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
        <translation>Minutos livres antes</translation>
    </message>
    <message>
        <source> before</source>
        <translation> antes</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutos livres depois</translation>
    </message>
    <message>
        <source> after</source>
        <translation> depois</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pausa de</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>Pausa até</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Manter livre</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>qualquer duração</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>sem pausa</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>Nome da parte</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>Os visitantes leem-no. Clique para mudar o nome</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Remover esta parte</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}: antes</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}: depois</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
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
        <translation>Adicionar um grupo</translation>
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
        <translation>Esconder cada um</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Mostrar cada um</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>{button}: {what}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>{name} · não está livre</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>Pessoas e crachás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é preciso.</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>Formações em</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>Ainda ninguém. Quem leva equipamento precisa de um crachá, e de um PIN para assinar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Crachá</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>Leia-o ou escreva-o</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 a 8 algarismos</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>Pode levar equipamento</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Deixar como estava</translation>
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
        <source>New PIN of {name}</source>
        <translation>Novo PIN de {name}</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>Dar formação</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>Dar formação a {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>não pode levar equipamento</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>assina com PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>ainda sem PIN</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>{state}, formação até {day}</translation>
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
        <translation>não participa</translation>
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
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Não escolher nenhum</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} evento escolhido</numerusform>
            <numerusform>{count} eventos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 min mais cedo</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min mais tarde</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Um dia mais cedo</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Um dia mais tarde</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Uma semana mais tarde</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>PIN do pessoal para os quiosques</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>Seis algarismos que abrem a saída de todos os quiosques. Num quiosque, mantenha premido o canto superior durante três segundos.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Definir o PIN</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>Este PIN é diferente do de cima.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>Quem está aqui</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>Os quiosques, as páginas que os telemóveis abrem, os cartazes, os talões e o painel levam este nome.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>Nome da sua loja, empresa ou associação</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>Stand numa feira (opcional)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
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
        <translation>Todas as horas aqui são de {place}. Este computador está com a hora de {computer}.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>Usar a hora de {computer}</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>A partir do próximo arranque de cada balcão e quiosque, todas as horas são de {computer}.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>A porta HTTP está ligada</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>A porta HTTP está desligada</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>Qualquer pessoa nesta rede pode alcançar a porta. As marcações estão protegidas pelo segredo do cliente.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>No último minuto nada foi pedido</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>um cliente</numerusform>
            <numerusform>{count} clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>um pedido</numerusform>
            <numerusform>{count} pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>{who}, {what} por minuto, normalmente {typical} ms</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>Os SDK da Cronofy podem usar este endereço como anfitrião da API</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>Porta HTTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Esta rede</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Quem a alcança</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encriptação</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP simples</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>A porta {number} está a ser usada por outro programa.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>Não é possível abrir a porta: {reason}</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>Porta e partilha</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registo de pedidos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partilha</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>Um programa não reconhecido</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>{who} {what}. Nada foi guardado.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>enviou o que não pode ser: {problems}</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>usou um segredo ou token em falta, desconhecido ou expirado</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>pediu mais do que o seu token permite</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>pediu algo que não existe aqui, ou que é de outra pessoa</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>usou um método que este endereço não tem</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>enviou mais de um MiB</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>pede vezes demais</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>foi convidado a voltar: a base de dados estava ocupada</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>encontrou uma falha nossa; os pormenores estão no registo</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>foi recusado</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>A imagem do local</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>O desenho</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>Nada marcado</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>Aparece como livre</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo o dia</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>Impresso {day}, {time}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>Uma página para cada: {names}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Esconder nomes</translation>
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
        <translation>Não guardado. Não é possível escrever o ficheiro.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>Não impresso. A impressora não responde.</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>Impressora e leitor</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>Para onde vão os talões</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Sem talões</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>Uma impressora do quiosque</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Ficheiros PDF numa pasta</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>Nome da impressora</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>Tal como o computador do quiosque lhe chama.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>Uma pasta do computador do quiosque.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largura do papel</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm de largura</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimir um talão de teste</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>Experimentar o leitor</translation>
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
        <translation>{name} não tem regras: está aberto a qualquer hora.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>Uma marcação não se repete. Crie um evento que se repita.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>{name} está danificado, ou não é a cópia toda. Escolha outra.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>{name} é o ficheiro que está em uso. Escolha uma cópia dele.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>O último dia já passou.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>Todos tentam este PIN primeiro. Escolha outro.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>{name} não é a cópia de um balcão. Escolha um ficheiro que um balcão tenha guardado como cópia.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>Um programa escreve esta série. Altere os seus eventos um a um.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>Fazem-se no máximo {limit} perguntas.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>Um apcdesk mais recente fez {name}. Atualize este primeiro.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>{name} precisa de {megabytes} MB no disco em que o balcão guarda os dados. Arranje lá espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>Este evento não é de uma série. Altere-o sozinho.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>Isto ainda não começou.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>Isto não está a decorrer agora.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>A esta hora {name} está fora do horário, por isso mais um também estaria.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>Um de uma série não tem regra própria. Altere todos, ou este e os seguintes.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>Esse é o ficheiro do próprio balcão. Escolha outro nome para a cópia.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>Um tempo extra dura no máximo 366 dias.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>Há duas regras {name}.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>Alguém já tem este crachá.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>Esse calendário já tem este evento.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>Há no máximo {limit} respostas à escolha, todas diferentes.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Dê pelo menos duas respostas à escolha.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>Uma aplicação fica com um segredo. Crie primeiro um novo.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>Uma aplicação tem no máximo 2 segredos. Revogue primeiro um.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>A lista não tem essa coluna.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>Escreva um número de dias de 1 a {limit}.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>Esta hora já passou.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>O fim não é posterior ao início.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>O ficheiro não é uma lista com um código e um nome em duas colunas.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>Este não é o ficheiro necessário.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>Não há pasta onde guardar o ficheiro.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>Diga quem vem.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>Outro equipamento já tem esta etiqueta.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>Já há um calendário com esse nome.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>Escolha quem ou o que é preciso.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Isto não é uma imagem PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>A imagem tem mais de 4 MB.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>O PIN tem 6 algarismos.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Um PIN tem 4 a 8 algarismos.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>Duas perguntas têm o mesmo ID.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>Diga porque é uma exceção.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>A duração é entre 1 e 1440 minutos.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>Nenhuma linha tem um código e um nome.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>As horas começam de tantos em tantos minutos, num número em que o dia se possa dividir.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>Escolha pelo menos um calendário.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Escreva um título.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>A largura é entre {low} e {high} milímetros.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Isto está lá duas vezes.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>Um destes calendários não é conhecido.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Isto não parece um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>Use 1 a 64 letras de A a Z, algarismos e sinais, sem espaços.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Isto não parece um número de telefone.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>Escreva uma hora como 2027-03-11T17:00:00Z, ou uma data como 2027-03-11.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Isto não é um endereço web. Comece por https:// e sem espaços.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>Já há {limit}, e não são possíveis mais.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>É precisa uma lista.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>Só é possível true ou false.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>É precisa uma data.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>É preciso um número inteiro.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>É preciso um número inteiro acima de 0.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>É preciso um objeto.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>É preciso um texto.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>Só é possível true.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>Só é possível um de {first} e {second}.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Isto não é conhecido aqui.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Isto não é possível.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Escreva um número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>Falta aqui algo.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Isto já está ocupado.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>Escreva no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>São possíveis no máximo {limit}.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Este fuso horário não é conhecido.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Crachá</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>Minutos livres antes</translation>
    </message>
    <message>
        <source> before</source>
        <translation> antes</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>Minutos livres depois</translation>
    </message>
    <message>
        <source> after</source>
        <translation> depois</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>Usar as regras deles</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>Tudo num só dia</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>Depois outra parte</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>Encontrar horas</translation>
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
        <translation>Quem tem de estar livre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Adicionar um grupo</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>Manter livre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Horário</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>Esta pesquisa como pedido</translation>
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
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Procurar isto</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>O pedido</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>Cole aqui o JSON de um pedido, ou um comando curl.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>O corpo de POST {path}. Cole outro por cima, ou um comando curl, para procurar isso.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>Ponha o segredo da aplicação a que pertencem estes calendários no lugar de {secret}.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>Precisa de pycronofy. Ponha o segredo da aplicação no lugar de {secret}.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>Não perguntado: {question}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>O que quer saber?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>Uma palavra de ajuda, se for precisa</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Respostas à escolha</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>Primeira; segunda; terceira</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>Separe as respostas com ponto e vírgula.</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>Perguntar isto mais cedo</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>Não perguntar mais isto</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>Uma linha de texto</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>Um texto mais longo</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Um número de telefone</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Uma de várias</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Nome e ID</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Apagar a regra</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>Todos os de {group}</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>Todos os calendários</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>Perguntar outra coisa</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece com isso</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>Se quiserem</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quem vem</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Perguntas suas</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>Os visitantes podem ler isto antes de marcarem. Se ficar vazio, leem que mais ninguém o vê.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>A partir de agora pergunta-se isto aos visitantes</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>Isto é demasiado longo para o ecrã.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escreva a pergunta.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>Dê duas a doze respostas, cada uma só uma vez.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>Adição rápida</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes terça 15:15 45m com Sofie + escritório</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>O quê, quando, com quem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Escreva o que é.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, todo o dia</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>{day}, {times} · {length}</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>Ninguém aqui se chama «{name}».</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>{name} não está livre {times}.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>{name}: isto é fora do horário de abertura.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar a barra lateral</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>A única escolha a esta hora</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Escolhido à mão</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Assumiu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>Só {name} estava livre</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>{name}: escolha à mão</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>{name} assumiu</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>nesse dia</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>{minutes} minuto marcado {day}</numerusform>
            <numerusform>{minutes} minutos marcados {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>Para onde «{name}» envia as pessoas de volta</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>Quem deixa a aplicação usar o seu calendário volta a um destes endereços, exatamente como está aqui. Sem nenhum, a aplicação pode indicar qualquer endereço: deixe assim só enquanto está a ser desenvolvida.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>Isto não é um endereço web. Comece por https:// e sem espaços.</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Endereço {number}</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename “{item}”</source>
        <translation>Mudar o nome de «{item}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>O código na etiqueta fica. O que foi escrito no histórico mantém o nome de então.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é preciso.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>Repete-se</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Quantas vezes</translation>
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
        <translation>sem marcação</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>Mediana da marcação até à visita: {days} dias</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Não veio</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por vir</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Quantos dias</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabela…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Relatório escrito em {file}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizadas</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>não vieram</translation>
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
        <translation>sem marcação</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>Nada esteve marcado nesta semana.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>Nada esteve marcado neste dia.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Que pedidos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Registo de pedidos</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Ainda não há pedidos.</translation>
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
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>Tudo num só dia é um pedido para cada dia. Este é {day}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>{field}: Encontrar uma hora não tem campo para isto.</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>Isto não é o JSON de um pedido.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir para Calendários</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>procurado em {ms} ms</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Ainda sem pesquisa</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>Esta janela já passou. Estas horas estavam livres nela.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>São mostradas as primeiras {count}. Há mais: escolha uma janela mais curta para as ver.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>abriram</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>marcaram</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>sem hora</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movidas</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>{opened} abriram, {booked} marcaram, {none} não encontraram hora, {moved} mudaram</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>Quanto tempo se guardam os dados dos visitantes</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>Tantos dias depois da marcação, nomes, endereços, números e respostas são apagados em todo o lado. O que for mais antigo desaparece já, e não volta.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Guardar esse tempo</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>Abater «{item}»</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Abater</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>Já ninguém o recebe nem o marca: nem aqui, nem num quiosque, nem por uma ligação. O calendário, as marcações e o histórico ficam.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>Para o voltar a usar um dia, adicione-o como equipamento com o seu ID de calendário, {id}.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>Não tem nada marcado.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>Há uma marcação por vir, e cabe noutro lado.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>Há uma marcação por vir. Fica, e é preciso telefonar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>Há {n} marcação por vir. Cabe noutro lado: {moved}. Fica, a telefonar: {left}.</numerusform>
            <numerusform>Há {n} marcações por vir. Cabem noutro lado: {moved}. Ficam, a telefonar: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>Nome e ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>Por exemplo, Turno da tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>Dê à regra um ID de até 64 letras, algarismos e sinais, sem espaços nem / ? # %.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>«{id}» é outra regra deste calendário.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>Fuso horário da regra</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>Regras semanais</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horário por dia</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>As regras seguem o relógio local.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>Os relógios adiantam-se {day}.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>Os relógios atrasam-se {day}.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>Não conhecemos este fuso horário. Escreva um como Europe/Oslo.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>Aberto {day}, {start} a {end} de {next}</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>Aberto {day}, {start} a {end}</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>{one} e {other} sobrepõem-se ({day}).</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>Os relógios adiantam-se {day}. {times} não existe nesse dia.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>{period} é mais curto do que {length}, por isso {name} não cabe.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Tempo extra</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>{name}, {when}: fechado à mão, e fechado prevalece.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>{name}, {when}: já aberto por {rule}.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>O fim é anterior ao início.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>O fim é anterior ao início. Começa {start}, acaba {end}.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} marcação ficaria fora deste horário</numerusform>
            <numerusform>{count} marcações ficariam fora deste horário</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo o dia</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>Começa e acaba às {time}.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>«{part}» não é claro. Escreva horas como 10:00-13:00, 14:00-18:00.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>Fechado toda a semana.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>Aberto a qualquer hora.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>Aberto {parts}.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>Fechado toda a semana</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, usado por {count} calendário</numerusform>
            <numerusform>{days}, usado por {count} calendários</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>{days}, só este calendário</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>{days}, todo o dia</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>{name}: {times}</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>Ainda sem regras: aberto a qualquer hora</translation>
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
        <translation>Fechado ao fim de semana.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>Fechado {days}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} e {last}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>escolher um período aberto</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>movê-lo um passo</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>encurtá-lo ou alongá-lo</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>fechá-lo</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>desfazer o último traço, depois a última gravação</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>Copiar para outros dias</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>Crie o primeiro em Calendários; depois o seu horário pinta-se aqui.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>Ainda não há calendários</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>Ir para Calendários</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>Ainda sem regras: aberto a qualquer hora. Pinte ou escreva o primeiro horário.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} alteração por guardar</numerusform>
            <numerusform>{count} alterações por guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>Regras de</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>Tomam o lugar das regras deles. Tempos extra e datas fechadas ficam.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>Abrir a pesquisa {name}</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>Apagar a pesquisa {name}</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas guardadas</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>Nenhuma pesquisa guardada.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>Dê abaixo um nome à que está à vista.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>Guardar a pesquisa à vista como</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>Todos os balcões desta instalação a podem abrir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Dê um nome à pesquisa.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>Pesquisa «{name}» apagada</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>Pesquisa «{name}» guardada</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>Horário de {name} guardado</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>Escrever o código</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>Passar a alguém</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>Venho devolvê-lo</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Olá, {name}</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>Leia o que leva, ou o que devolve.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>O que passa a outra pessoa?</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>Leia-o, ou toque-lhe aqui.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>Leia agora o crachá de quem o recebe. Essa pessoa assina com o seu PIN.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>Está com outra pessoa, devolução: {time}. Vem devolvê-lo?</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>Quer passá-lo. Leia primeiro o seu próprio crachá.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>Está a voltar. Leia o seu crachá, para sabermos quem o trouxe.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>Leia o seu crachá para o levar.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Leia o seu crachá</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>Ou leia a etiqueta do que devolve.</translation>
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
        <translation>{booking}. Em risco: ainda está fora.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>Leia uma etiqueta ou um crachá</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>Leia agora, ou escreva</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>Nada aqui tem o código {code}: ficou no campo como texto.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>Foi lido um crachá.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} tem {n} equipamento.</numerusform>
            <numerusform>{name} tem {n} equipamentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>Crachá lido: {name}</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>Crachá lido: {name}, {company}</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>Nada aqui tem o código {code}.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>{item}: {standing}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>próxima {moment}</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>a seguir {name}, {moment}</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>A marcação {code}, {when}, está cancelada.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>Marcação {code}: {when}</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>Marcação {code}: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>Primeiro ecrã</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>Título, segunda linha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>Texto, segunda linha</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>As linhas vazias ficam com as palavras da instalação.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>Usar o desenho</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>PNG ou JPEG, 1080 × 770 píxeis. Outra forma é cortada nas margens.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Esvaziar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Criar uma ligação de marcação</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>Aos visitantes oferecem-se dias inteiros, dentro do horário de abertura.</translation>
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
        <translation>Secções</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>Criar uma ligação de marcação</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>Um visitante marca todas as partes, na janela desta pesquisa.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>A página conhece pausas, não dias: limite as pausas para ficar tudo num só dia.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>Tudo ou nada</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>Um código abre todas as partes; os visitantes mudam-nas e cancelam-nas juntas.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>Marcar todas as partes</translation>
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
        <translation>Mover um de uma série?</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>Mover vários de uma série?</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>Mover alguns de várias séries?</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>Apagar vários de uma série?</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>Apagar alguns de várias séries?</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>Alterar um de uma série?</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>Apagar um de uma série?</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>Só este</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>Este e os seguintes</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Só estes</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>Estes e os seguintes</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toda a série</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>Todas estas séries</translation>
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
        <translation>{titles} e mais {count}</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>Repetem-se: {count} de {all} eventos escolhidos. Os outros vão sozinhos.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} evento escolhido</numerusform>
            <numerusform>{count} eventos escolhidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>Pôr «{item}» fora de serviço</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Pôr fora de serviço</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>Cheira mal</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>Diga porquê, para quem estiver diante dele.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>Até lá nada está marcado.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>Há uma marcação neste tempo, e cabe noutro lado.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>Há uma marcação neste tempo, e é preciso telefonar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>Há {n} marcação neste tempo. Cabe noutro lado: {moved}. A telefonar: {left}.</numerusform>
            <numerusform>Há {n} marcações neste tempo. Cabem noutro lado: {moved}. A telefonar: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>Partilha</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>Todos os balcões e quiosques marcam numa só base de dados, por isso nenhuma hora é marcada duas vezes</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>Todos os balcões e quiosques deste computador marcam num só ficheiro, por isso nenhuma hora é marcada duas vezes</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>Balcões em vários computadores partilham PostgreSQL: «apcdesk move» leva tudo para lá.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>na pasta de dados</translation>
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
        <translation>Quiosques</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} quiosque</numerusform>
            <numerusform>{count} quiosques</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>Porta · {number}</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Porta desligada</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sem contacto</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>Assine com o seu PIN</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>{name}, assine com o seu PIN</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>Seu até às {time}, a devolver aqui.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>Seu até às {time}: depois está marcado por outra pessoa.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>Tem de ser devolvido aqui agora.</translation>
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
        <translation>Livre</translation>
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
        <translation>{here} de {n} aqui</translation>
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
        <translation>Trocar a pessoa</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Quem sai</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>Motivo (o pessoal vê-o no histórico)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>Diga porquê, para que os outros percebam.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>{name} assume</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>{title}, {when}. Hora, local e código ficam.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quem assume</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>Não há mais ninguém que o possa fazer.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>Trocar mesmo assim</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>Receber «{item}»</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>{name} tem-no, devolução {moment}.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>Crachá de quem o traz</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>Leia ou escreva um crachá</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Onde está agora</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>ao balcão</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>crachá ao balcão</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>{item} voltou.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>Ainda ninguém o teve.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>Encontrar tudo (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Dia anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Dia seguinte</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana seguinte</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>Os nomes estão escondidos. H mostra-os.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>Os nomes são mostrados.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Novo evento</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>Nova marcação para convidados</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>Mostrar {day}</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>Crie primeiro um calendário: uma marcação precisa do tempo de alguém</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quem o faz</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>Ainda não há nenhum tipo de marcação</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Criar um</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>Código no crachá ou na etiqueta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>Novo tipo de marcação</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Tipos de marcação</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>O que os visitantes podem marcar: sem nenhum, quiosques e ligações não têm nada para oferecer.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>Encontrar uma hora para {name}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Anulado: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>Utilização esta semana</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>Semana da regra</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>As setas escolhem, Alt com setas move, Alt Shift muda a duração, Delete fecha.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} ganha</numerusform>
            <numerusform>{count} ganhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} perdida</numerusform>
            <numerusform>{count} perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>Nenhuma hora oferecida muda.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>{name} ausente</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} hora ganha</numerusform>
            <numerusform>{count} horas ganhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} hora perdida</numerusform>
            <numerusform>{count} horas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>{name}: {changed}, restam {left}</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>{day}: {changed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} marcação afetada</numerusform>
            <numerusform>{count} marcações afetadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>Escreva uma hora como 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>Escreva até quando, por exemplo 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>O fim é anterior ao início.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>Mais 1 {name}, a partir de {since}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>{name}: aberto {times}, {day}</translation>
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
        <translation>a partir de {time}</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>Essa hora não existe: fechado nesse dia, ou já aberto até então.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>Aplicado: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} alteração aplicada</numerusform>
            <numerusform>{count} alterações aplicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Deitar fora</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Retirar: {words}</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>Encontrar substitutos</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>Fechar, deitar fora</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>Nada é escrito antes de aplicar.</translation>
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
        <translation>Porque não há nada?</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>Porque não {day} {time}?</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>Esta hora não está na janela.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>Todos estão livres, mas as horas só começam a cada {length}.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>Todos estão livres, mas esta hora não foi pedida.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>Esta hora serve.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>Não há nenhum momento em que todos os que são precisos estejam livres.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>{free} de {needed}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>A ser marcado agora</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>A ser marcado em {place}</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>Não está aqui: foi entregue, ou falta calibrar</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>Ocupado até {time}</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>Ocupado a partir de {time}</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>Ocupado {range}</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>{title} começa {start}. Isto acabaria {end}.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>{title} acaba {end}. Isto começaria {start}.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>{title}, {range}</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>Também {other}</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} hora</numerusform>
            <numerusform>+{count} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>a partir de {time}</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>Usar outra sala</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>Usar outro equipamento</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sem {name}</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>Nenhuma hora nesta janela.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>Hoje não há hora.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>Não há hora {day}.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>A vaga mais longa é {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>A vaga mais longa para ambos é {length}, {range}.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>A vaga mais longa para todos é {length}, {range}.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>Já tem os seus {limit} nessa semana</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>Sem horário de abertura</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>Fechado: {weekday}</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>O horário acaba às {start}. Isto passa {missing}.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>O horário começa às {end}. Isto é {missing} cedo demais.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>Fechado {range}</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>Não pedido a esta hora</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>Já tem os seus {limit} nesse dia</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>Começa às {start}, por isso não há {clear} livres</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>Acaba às {end}, por isso não há {clear} livres</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>Encurtar para {length}</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>{name} até {time}</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>{name} a partir de {time}</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>Sem margem depois</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>Sem margem antes</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>{other} em vez de {name}</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>Procurar até {time}</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>Procurar a partir de {time}</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>Procurar: {day}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>O que abriria mais horas</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>As menores mudanças que ajudam</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Parte {number}</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>Porque não há nada?</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>Porquê nada para {part}?</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ficar com {time}</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>Horas livres mais próximas</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>Janela: {window}</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>Procurar horas nesta janela</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>Usar esta janela</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
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
        <translation>Próximos 30 dias</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>O fim é anterior ao início. Começa {start}, acaba {end}.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>Uma pesquisa abrange no máximo {days} dias.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>Revogar o segredo de «{name}» ({age})?</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>É válido desde {day}. As aplicações que ainda o usam são recusadas de imediato; isto não pode ser desfeito. Os tokens de acesso que têm continuam válidos até expirarem, dentro de uma hora.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>Por palavras.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>Segundo fuso horário</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>O seu relógio fica ao lado das horas do dia e da semana.</translation>
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
        <translation>Deixar como está</translation>
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
        <translation>Dê uma hora como 9:00 ou 16:30.</translation>
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
        <translation>{group}, fechado</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}, aberto</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>Cada início</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Vagas</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>Forma da resposta</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>Mantido livre</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>Registo de pedidos</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>{time} {method} {path}, respondido {status} em {count} ms, {client}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Tempo extra</translation>
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
        <translation>Mais para {name}</translation>
    </message>
</context>
</TS>
