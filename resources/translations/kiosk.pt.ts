<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>Sem marcação?</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Tire uma senha</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>stand {stand}</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>Escolha a sua hora.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>Venha, por favor</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>Aqui são chamadas as senhas.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>Dirija-se ao pessoal</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>A sua hora: {time}</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>Em atendimento</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>Ninguém de momento</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ninguém espera.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoje não</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca das {time}</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>Senha {number}: venha a {where} às {time}.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>o pessoal</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>Senha {number}: hoje não.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>Senha {number}: cerca das {time}.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>Fila de espera</translation>
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
        <translation>Já cheguei</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>Mudar para outra hora</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>Cancelar a marcação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Olá, {name}</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>A sua marcação</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código da marcação</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>Só quem tem este código vê esta página.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Leve-a no telemóvel</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Leia para a pôr no calendário</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>Cancelar {time} {day}?</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>Outra pessoa pode então ficar com esta hora. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>O que gostaria de fazer?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>Escolha uma opção. Pode mudar mais tarde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Escolha uma hora</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>De momento não é possível marcar nada aqui. Pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Com quem gostaria de falar?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>Quem estiver livre primeiro</translation>
    </message>
</context>
<context>
    <name>Cities</name>
    <message>
        <source>Amsterdam</source>
        <translation>Amesterdão</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>Atenas</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>Bagdade</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Banguecoque</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>Beirute</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlim</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelas</translation>
    </message>
    <message>
        <source>Buenos Aires</source>
        <translation>Buenos Aires</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Cairo</translation>
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
        <translation>Copenhaga</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Istambul</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Joanesburgo</translation>
    </message>
    <message>
        <source>Karachi</source>
        <translation>Carachi</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Calcutá</translation>
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
        <translation>Los Angeles</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Cidade do México</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nova Iorque</translation>
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
        <translation>Riade</translation>
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
        <translation>Seul</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Xangai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tóquio</translation>
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
        <translation>Varsóvia</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurique</translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>Which city is yours?</source>
        <translation>Qual é a sua cidade?</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>A hora de lá fica em pequeno ao lado da nossa.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>Procurar uma cidade</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>Esconder a minha cidade</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>Não conhecemos nenhuma cidade com esse nome. Tente a cidade grande mais próxima.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>A sua marcação</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>Escreva as seis letras e algarismos do seu código, ou ponha-o debaixo do leitor.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código da marcação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>apaga-se em {seconds} s</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>Está marcado, {name}</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Está marcado</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>Até às {time}.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>Até {day} às {time}.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>{see_you} São {there}.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>{see_you} {come}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Código da marcação</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>Use o código em qualquer quiosque daqui para mudar ou cancelar. Sem custos, sem perguntas.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>Leve-a no telemóvel</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>Leia para a pôr no calendário</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>Marcar outra coisa</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>O seu nome fica guardado para isso</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir um talão</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Pronto dentro de segundos</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>Leve o seu talão.</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>Venha a {place}.</translation>
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
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
            <numerusform>{days} dia</numerusform>
            <numerusform>{days} dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>Dias anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Dias seguintes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>{weekday} · hoje</translation>
    </message>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>{count} livre</numerusform>
            <numerusform>{count} livres</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Cheio</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>Quem vamos receber?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>Algumas perguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>No meu telemóvel</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>A minha marcação</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>{time} {weekday}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} em {city}</translation>
    </message>
    <message>
        <source>Staff are coming</source>
        <translation>Vem alguém a caminho</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>Já avisámos</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>Não foi possível avisar o pessoal. Dirija-se a alguém do pessoal.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Isto não parece um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>Isto não parece um endereço de e-mail. Pode deixar em branco.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Isto não parece um número de telefone.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>Isto não parece um número de telefone. Pode deixar em branco.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Escolha uma destas opções.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>Precisamos disto para marcar.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>Diga-nos o seu nome, para sabermos quem vem.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>Diga-nos a sua empresa, para sabermos quem vem.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>Diga-nos o seu e-mail, para lhe podermos escrever.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>Diga-nos o seu telefone, para lhe podermos ligar.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
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
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Se quiser</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>Para avisarmos se algo mudar</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>Para avisarmos se algo mudar, se quiser</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>Para telefonarmos se algo mudar</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>Para telefonarmos se algo mudar, se quiser</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Esta marcação já está cancelada.</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>Que bom que veio. Já sabemos que está aqui.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>A sua marcação está cancelada.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>Não há outra hora. Pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>A sua marcação é agora {time}.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>Alguém ficou com esta hora há instantes. Escolha outra.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Demasiadas tentativas. Tente de novo em {seconds} s.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ficar com ela outra vez</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Ficar com {time}</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>Alguém ficou com {time} enquanto escrevia.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>Alguém ficou com {time} há instantes.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>Não há outra hora livre.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>{time} está livre.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>Não pudemos guardar {time} por mais tempo. Ainda está livre.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>Só {name} está livre às {time}.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>Guardamos {time} para si até às {until}.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>{name} não está cá ({day}).</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>{name} está.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>{names} e {last} estão.</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>{name}, {company}</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>Crachá lido: {who}</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>Este é o código de uma marcação. Recomece e leia-o outra vez.</translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>Algumas horas estão ocupadas</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>{times} está ocupada</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>{times} estão ocupadas</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>A impressora não tem papel. A sua marcação está segura. Leia antes o código.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>A impressora não funciona. A sua marcação está segura. Leia antes o código.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>De momento não é possível guardar nada aqui. Pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>Não foi possível agora. Tente de novo daqui a pouco, ou pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Pessoa {number}</translation>
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
        <translation>Equipamento {number}</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Nada livre</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Próxima livre</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>Próxima livre {day}</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>Livre às {time}</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>Livre {day} às {time}</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>livre até às {time}</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>{length}, {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>com quem estiver livre</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>{day} {times}</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>Marcar {time} {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
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
        <translation>{width} × {height} mm, {count} em A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>{width} × {height} mm, impressora de etiquetas</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Escolha a sua língua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>Escolha outra hora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>Agora: {when}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Escolha uma hora</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>Mudar para {time} {day}</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>Tire uma senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>Escolha ao que vem. Um ecrã chama a sua senha; ninguém precisa do seu nome.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>Quanto tempo pode ficar?</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Sem pressa</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>Hoje já não há hora</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>A sua vez cerca das</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>{count} à sua frente</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>Olhe para o ecrã: chama a sua senha e diz onde ir.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>A sua senha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>Hoje já não há hora que sirva. Chamamos a sua senha se alguma ficar livre.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>É a próxima pessoa. A sua vez chega cerca das {time}, ou antes.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>{count} à sua frente. A sua vez chega cerca das {time}, ou antes.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Outras letras</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Continuar no telemóvel</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>Leia isto com a câmara. A sua hora vai consigo e este ecrã fica limpo.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>Ficar neste ecrã</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>{typed} de {count} algarismos escritos</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
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
        <translation>Fecha-se sozinho em {seconds} s. Esqueceu-se? O pessoal muda-o ao balcão.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN do pessoal</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>Os visitantes podem tocar em Cancelar. Nada se perde.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>Esse PIN não está certo. Resta uma tentativa.</numerusform>
            <numerusform>Esse PIN não está certo. Restam {count} tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>Não há PIN definido. O pessoal define-o ao balcão.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>Demasiadas tentativas. Tente de novo em {seconds} s.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>Como usamos os dados</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>Só nós, no stand, vemos isto.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>Só nós, no stand, vemos isto. É apagado a {day}.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>Só nós, no stand, vemos isto. Não fica em nenhuma lista.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Só nós, no stand, vemos isto. É apagado a {day}. Não fica em nenhuma lista.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>Só a nossa equipa vê isto.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>Só a nossa equipa vê isto. É apagado a {day}.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>Só a nossa equipa vê isto. Não fica em nenhuma lista.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>Só a nossa equipa vê isto. É apagado a {day}. Não fica em nenhuma lista.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>Como usamos os dados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>Código da marcação</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>Diga este código ao pessoal para mudar ou cancelar.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>A sua senha</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>Teste da impressora</translation>
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
        <translation>Não há hora livre.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>Fim da tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>Todas as horas são de {city}</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>Mostrar também a minha cidade</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>Grande: hora de {city}. Pequeno: hora de {there}.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>Mudar de cidade</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Still to come today</source>
        <translation>Ainda hoje</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Sair do quiosque</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>Voltar aos visitantes</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>Fecha-se sozinho em {seconds} s.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Esconder nomes</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nomes</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>aqui desde as {time}</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>Hoje não há mais marcações.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Preciso de mais tempo</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>um segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>Isto apaga-se em {time}.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>Isto apaga-se em {time}, com os seus dados.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>Escolha uma hora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>Ficar com {time} {day}</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>Ver as horas deles</translation>
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
        <translation>Não guardado: {reason}</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Nothing was booked.</source>
        <translation>Alguém ficou com esta hora há instantes. Nada foi marcado.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>Alguém ficou com {time} há instantes. Nada foi marcado.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>Alguém ficou com {time} há instantes. {next} está livre.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>Isto não pode ser guardado assim. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>Este calendário já não existe.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>Esta marcação já não existe.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>Não conhecemos este código. Confirme as letras ou pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>Isto já não está disponível.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>Não conseguimos ler este crachá. Escreva antes o seu nome.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>Não pudemos guardar esta hora por mais tempo.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Isto já não existe.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>Há mais uma marcação no caminho desde que viu. Nada foi alterado.</numerusform>
            <numerusform>Há mais {count} marcações no caminho desde que viu. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>Algo correu mal e nada foi guardado. Os pormenores estão no registo (número {number}).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>O segredo não é conhecido.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>Isto precisa da permissão {scope}.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>Este calendário só pode ser lido. Nada foi guardado.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>«{id}» já pertence a outro calendário.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>Esta chave não abre isto.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>Esta ligação está fechada. Nada foi marcado.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>Esta marcação já está cancelada.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>Isto voltou a ser alterado, por isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>Outra pessoa alterou isto ao mesmo tempo. Nada foi guardado.</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>Ainda não há PIN do pessoal.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>Agora não é possível levar {item}.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Esse PIN não está certo.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>Demasiadas tentativas. Tente de novo em {n} s.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>Outros ainda têm o calendário aberto. Nada foi alterado. Feche-os e tente de novo.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>Isto não é possível agora. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>Outro programa tem o calendário partilhado ocupado. Nada foi guardado. Tente de novo.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>{file} está danificado. Volte a uma cópia que guardou: o que resta aqui também é guardado.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>{file} não pode ser usado. Pode escrever na pasta? Senão, ponha uma cópia que guardou no lugar dele.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>O calendário partilhado foi feito por um apcdesk mais recente. Atualize este primeiro.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>Não foi guardado. O disco está cheio.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>Não guardado. O calendário partilhado é só de leitura.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>Sem contacto com o calendário partilhado. Nada foi guardado. Tente de novo.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>Isto não resultou. Nada foi guardado.</translation>
    </message>
</context>
</TS>
