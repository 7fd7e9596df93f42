<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AccessPill</name>
    <message>
        <source>Easier to see, hear and reach</source>
        <translation>Más fácil de ver, oír y alcanzar</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Easier to see, hear and reach</source>
        <translation>Más fácil de ver, oír y alcanzar</translation>
    </message>
    <message>
        <source>For your visit only: it ends when you leave.</source>
        <translation>Solo para tu visita: termina cuando te vas.</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Light letters on a dark page.</source>
        <translation>Letras claras sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Good to see you.</source>
        <translation>Qué gusto verte.</translation>
    </message>
    <message>
        <source>Welcome to %1. See what is waiting for you today.</source>
        <translation>Te damos la bienvenida a %1. Mira lo que te espera hoy.</translation>
    </message>
    <message>
        <source>Welcome. See what is waiting for you today.</source>
        <translation>Te damos la bienvenida. Mira lo que te espera hoy.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toca para empezar</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o escanear</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>BadgeBoard</name>
    <message>
        <source>Your level</source>
        <translation>Tu nivel</translation>
    </message>
    <message>
        <source>Just beginning</source>
        <translation>Apenas empiezas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more point(s) to %1</source>
        <translation>
            <numerusform>Te falta %Ln punto para %1</numerusform>
            <numerusform>Te faltan %Ln puntos para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest there is</source>
        <translation>El más alto que hay</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n insignia</numerusform>
            <numerusform>%n insignias</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first badge waits here</source>
        <translation>Aquí te espera tu primera insignia</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, aún no</translation>
    </message>
    <message>
        <source>Until your number is confirmed you see what you did with your PIN.</source>
        <translation>Hasta que se confirme tu número ves lo que hiciste con tu PIN.</translation>
    </message>
</context>
<context>
    <name>BoughtList</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
        <source>What you buy with your number or card is here the day after.</source>
        <translation>Lo que compras con tu número o tu tarjeta aparece aquí al día siguiente.</translation>
    </message>
    <message>
        <source>Bought on %1 · reviewed</source>
        <translation>Comprado el %1 · con reseña</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation>Comprado el %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>CheckInAction</name>
    <message>
        <source>You are not checked in yet</source>
        <translation>Tu visita aún no está registrada</translation>
    </message>
    <message>
        <source>We can’t tell yet if it was saved</source>
        <translation>Aún no sabemos si se guardó</translation>
    </message>
    <message>
        <source>This kiosk could not save it. Try again, or use another kiosk.</source>
        <translation>Este quiosco no pudo guardarla. Inténtalo de nuevo o usa otro quiosco.</translation>
    </message>
    <message>
        <source>Touch once more; it counts only once.</source>
        <translation>Toca una vez más; solo cuenta una vez.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Saving your stamp</source>
        <translation>Guardando tu sello</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar visita</translation>
    </message>
    <message>
        <source>You have your points for today</source>
        <translation>Ya tienes tus puntos de hoy</translation>
    </message>
    <message>
        <source>Confirmed by the store</source>
        <translation>Confirmado por la tienda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Come back another day for the next stamp.</source>
        <translation>Vuelve otro día por el siguiente sello.</translation>
    </message>
    <message>
        <source>Your points are in your account.</source>
        <translation>Tus puntos están en tu cuenta.</translation>
    </message>
    <message>
        <source>We’ll send it when the store’s line is back.</source>
        <translation>Lo enviaremos cuando vuelva la conexión con la tienda.</translation>
    </message>
    <message>
        <source>It is on its way to the store.</source>
        <translation>Va en camino a la tienda.</translation>
    </message>
    <message>
        <source>The store has it</source>
        <translation>Ya lo tiene la tienda</translation>
    </message>
    <message>
        <source>Points count once a day, for the number you gave.</source>
        <translation>Los puntos cuentan una vez al día, para el número que diste.</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Thanks for coming</source>
        <translation>Gracias por venir</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>You’re here</source>
        <translation>Ya estás aquí</translation>
    </message>
</context>
<context>
    <name>CheckInTile</name>
    <message>
        <source>Check in</source>
        <translation>Registrar visita</translation>
    </message>
    <message>
        <source>You’re here. Take %1 points</source>
        <translation>Ya estás aquí: %1 puntos</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>No check-in here yet</source>
        <translation>Aquí aún no se registran visitas</translation>
    </message>
    <message>
        <source>Once a day, no purchase needed</source>
        <translation>Una vez al día, sin comprar nada</translation>
    </message>
    <message>
        <source>The next stamp waits another day.</source>
        <translation>El siguiente sello, otro día.</translation>
    </message>
    <message>
        <source>This store does not give points for visits.</source>
        <translation>Esta tienda no da puntos por visita.</translation>
    </message>
</context>
<context>
    <name>CornerTest</name>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Touch the four corners</source>
        <translation>Toca las cuatro esquinas</translation>
    </message>
    <message>
        <source>Each one turns green when the screen has felt it.</source>
        <translation>Cada una se pone verde cuando la pantalla la siente.</translation>
    </message>
    <message>
        <source>One of them does not answer</source>
        <translation>Una de ellas no responde</translation>
    </message>
</context>
<context>
    <name>CouponPaper</name>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Code of this coupon, for the till</source>
        <translation>Código de este cupón, para la caja</translation>
    </message>
    <message>
        <source>Show this at the till</source>
        <translation>Muéstralo en la caja</translation>
    </message>
    <message>
        <source>Good until %1, once.</source>
        <translation>Vale una vez, hasta %1.</translation>
    </message>
    <message>
        <source>Good once.</source>
        <translation>Vale una vez.</translation>
    </message>
    <message>
        <source>Take a picture of it. It goes on your card, too.</source>
        <translation>Tómale una foto. También va a tu tarjeta.</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Usado %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>This one does not count</source>
        <translation>Este no cuenta</translation>
    </message>
    <message>
        <source>This coupon is over</source>
        <translation>Este cupón ya venció</translation>
    </message>
    <message>
        <source>The till has it. We hope you enjoy it.</source>
        <translation>Ya está en la caja. Que lo disfrutes.</translation>
    </message>
    <message>
        <source>The next offers will show up here.</source>
        <translation>Las próximas ofertas aparecerán aquí.</translation>
    </message>
    <message>
        <source>You had this coupon already. The first one counts; coupon %1 does not.</source>
        <translation>Ya tenías este cupón. Cuenta el primero; el cupón %1 no.</translation>
    </message>
    <message>
        <source>The store says that this offer was not for your account. We are sorry.</source>
        <translation>La tienda dice que esta oferta no era para tu cuenta. Lo sentimos.</translation>
    </message>
    <message>
        <source>The store took it back. Please ask at the service desk.</source>
        <translation>La tienda lo retiró. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>The store could not take it. Please ask at the service desk.</source>
        <translation>La tienda no pudo aceptarlo. Pregunta en servicio al cliente.</translation>
    </message>
</context>
<context>
    <name>CouponSlip</name>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>Show it at the till. It works once, on paper or on your phone.</source>
        <translation>Muéstralo en la caja. Vale una sola vez, en papel o en tu teléfono.</translation>
    </message>
</context>
<context>
    <name>CouponState</name>
    <message>
        <source>It is on your card. Coupon %1 does not count: there is one of each.</source>
        <translation>Está en tu tarjeta. El cupón %1 no cuenta: hay uno de cada uno.</translation>
    </message>
    <message>
        <source>It is on your card.</source>
        <translation>Está en tu tarjeta.</translation>
    </message>
    <message>
        <source>Confirmed. It is on your card.</source>
        <translation>Confirmado. Está en tu tarjeta.</translation>
    </message>
    <message>
        <source>The store has it. With your PIN you see how it stands.</source>
        <translation>Ya lo tiene la tienda. Con tu PIN ves cómo va.</translation>
    </message>
    <message>
        <source>Saved. It is on your card once the store’s line is back.</source>
        <translation>Guardado. Estará en tu tarjeta cuando vuelva la conexión con la tienda.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the store.</source>
        <translation>Guardado. Va en camino a la tienda.</translation>
    </message>
</context>
<context>
    <name>DealCard</name>
    <message>
        <source>Today’s deal</source>
        <translation>La oferta de hoy</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>No deal today</source>
        <translation>Hoy no hay oferta</translation>
    </message>
    <message>
        <source>A new one may wait on your next visit.</source>
        <translation>En tu próxima visita puede haber otra.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en vez de %2</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Touch screen</source>
        <translation>Pantalla táctil</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Can be compared after the next contact</source>
        <translation>Se podrá comparar tras el próximo contacto</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
</context>
<context>
    <name>DrawCheckScreen</name>
    <message>
        <source>How the draw is checked</source>
        <translation>Cómo se comprueba el sorteo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No list is sealed right now</source>
        <translation>Ahora no hay ninguna lista sellada</translation>
    </message>
    <message>
        <source>We are fetching the draws.</source>
        <translation>Estamos trayendo los sorteos.</translation>
    </message>
    <message>
        <source>When a drawing has closed, its list is sealed. Then public numbers that nobody here controls name the winner. You can check every step here.</source>
        <translation>Cuando un sorteo cierra, su lista se sella. Después, números públicos que nadie aquí controla nombran al ganador. Aquí puedes comprobar cada paso.</translation>
    </message>
    <message>
        <source>First the list was sealed</source>
        <translation>Primero se selló la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, each person once. Sealed %1, before anybody could know the numbers. Its fingerprint:</source>
        <translation>
            <numerusform>%Ln participación, una por persona. Se selló %1, antes de que alguien pudiera saber los números. Su huella:</numerusform>
            <numerusform>%Ln participaciones, una por persona. Se selló %1, antes de que alguien pudiera saber los números. Su huella:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then came public numbers</source>
        <translation>Después llegaron números públicos</translation>
    </message>
    <message>
        <source>Now we wait for public numbers</source>
        <translation>Ahora esperamos números públicos</translation>
    </message>
    <message>
        <source>%1. Nobody here can choose them. Look them up.</source>
        <translation>%1. Nadie aquí puede elegirlos. Búscalos.</translation>
    </message>
    <message>
        <source>%1, %2. Nobody here can choose them.</source>
        <translation>%1, %2. Nadie aquí puede elegirlos.</translation>
    </message>
    <message>
        <source>Its sources published before the list was sealed. Ask at the service desk.</source>
        <translation>Sus fuentes publicaron antes de que se sellara la lista. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>Together they named the winners</source>
        <translation>Juntos nombraron a los ganadores</translation>
    </message>
    <message>
        <source>Together they will name the winners</source>
        <translation>Juntos nombrarán a los ganadores</translation>
    </message>
    <message>
        <source>By a published rule, once. There is no second try.</source>
        <translation>Con una regla publicada, una sola vez. No hay segundo intento.</translation>
    </message>
    <message>
        <source>This kiosk did the sums again</source>
        <translation>Este quiosco volvió a hacer las cuentas</translation>
    </message>
    <message>
        <source>This kiosk will do the sums again</source>
        <translation>Este quiosco volverá a hacer las cuentas</translation>
    </message>
    <message>
        <source>It came to the same winners. So can you: the file with every step is free for everybody.</source>
        <translation>Llegó a los mismos ganadores. Tú también puedes: el archivo con cada paso es gratis para todos.</translation>
    </message>
    <message>
        <source>And so can you: the file with every step is free for everybody.</source>
        <translation>Tú también puedes: el archivo con cada paso es gratis para todos.</translation>
    </message>
    <message>
        <source>Headquarters’ key, to check the file with</source>
        <translation>Clave de la central, para comprobar el archivo</translation>
    </message>
</context>
<context>
    <name>DrawChooser</name>
    <message>
        <source>Drawing %1 of %2</source>
        <translation>Sorteo %1 de %2</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>DrawingFacts</name>
    <message>
        <source>Closes %1</source>
        <translation>Cierra %1</translation>
    </message>
    <message>
        <source>Open for entries</source>
        <translation>Abierto para participar</translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s), drawn so that anyone can check it.</source>
        <translation>
            <numerusform>%n ganador, sorteado de modo que cualquiera puede comprobarlo.</numerusform>
            <numerusform>%n ganadores, sorteados de modo que cualquiera puede comprobarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your odds</source>
        <translation>Tus probabilidades</translation>
    </message>
    <message>
        <source>Free to enter</source>
        <translation>Participar es gratis</translation>
    </message>
</context>
<context>
    <name>DrawingHero</name>
    <message>
        <source>One entry each</source>
        <translation>Una participación por persona</translation>
    </message>
</context>
<context>
    <name>DrawingPoster</name>
    <message>
        <source>Drawing</source>
        <translation>Sorteo</translation>
    </message>
</context>
<context>
    <name>DrawingScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No drawing right now</source>
        <translation>Ahora no hay sorteo</translation>
    </message>
    <message>
        <source>We are fetching the drawing.</source>
        <translation>Estamos trayendo el sorteo.</translation>
    </message>
    <message>
        <source>The next one will show up here. Everything else still works.</source>
        <translation>El próximo aparecerá aquí. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Winners so far</source>
        <translation>Ganadores hasta hoy</translation>
    </message>
</context>
<context>
    <name>DrawingTile</name>
    <message>
        <source>Drawing</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>No drawing right now</source>
        <translation>Ahora no hay sorteo</translation>
    </message>
    <message>
        <source>You’re in. Good luck!</source>
        <translation>Ya participas. ¡Suerte!</translation>
    </message>
    <message>
        <source>The next one will show up here.</source>
        <translation>El próximo aparecerá aquí.</translation>
    </message>
    <message>
        <source>See your ticket</source>
        <translation>Ver tu boleto</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Cierra %1</translation>
    </message>
    <message>
        <source>Free to enter, one touch</source>
        <translation>Gratis, con un toque</translation>
    </message>
    <message>
        <source>See who won so far</source>
        <translation>Mira quién ganó hasta hoy</translation>
    </message>
</context>
<context>
    <name>EnterPanel</name>
    <message>
        <source>Saving your entry</source>
        <translation>Guardando tu participación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Enter the drawing</source>
        <translation>Participar en el sorteo</translation>
    </message>
    <message>
        <source>You’re in. Good luck!</source>
        <translation>Ya participas. ¡Suerte!</translation>
    </message>
    <message>
        <source>This drawing is closed</source>
        <translation>Este sorteo ya cerró</translation>
    </message>
    <message>
        <source>The next one will show up here.</source>
        <translation>El próximo aparecerá aquí.</translation>
    </message>
    <message>
        <source>You are not entered yet</source>
        <translation>Aún no participas</translation>
    </message>
    <message>
        <source>We don’t know yet</source>
        <translation>Aún no lo sabemos</translation>
    </message>
    <message>
        <source>This kiosk could not save your entry. Try again, or use another kiosk.</source>
        <translation>Este quiosco no pudo guardar tu participación. Inténtalo de nuevo o usa otro quiosco.</translation>
    </message>
    <message>
        <source>This kiosk had to catch its breath. Touch once more; you can only be in once.</source>
        <translation>Este quiosco tuvo que tomar aire. Toca una vez más; solo se participa una vez.</translation>
    </message>
    <message>
        <source>Rules and odds</source>
        <translation>Reglas y probabilidades</translation>
    </message>
    <message>
        <source>Winners so far</source>
        <translation>Ganadores hasta hoy</translation>
    </message>
</context>
<context>
    <name>EntryState</name>
    <message>
        <source>You were in this drawing already. Your first ticket counts, this one does not.</source>
        <translation>Ya participabas en este sorteo. Tu primer boleto cuenta; este no.</translation>
    </message>
    <message>
        <source>It reached the store too late, so it does not count. We are sorry.</source>
        <translation>Llegó tarde a la tienda y por eso no cuenta. Lo sentimos.</translation>
    </message>
    <message>
        <source>The store could not take this entry. Please ask at the service desk.</source>
        <translation>La tienda no pudo aceptar esta participación. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>Confirmed. The store has your entry.</source>
        <translation>Confirmado. La tienda tiene tu participación.</translation>
    </message>
    <message>
        <source>Saved. We’ll send it when the store’s line is back.</source>
        <translation>Guardado. Lo enviaremos cuando vuelva la conexión con la tienda.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the store.</source>
        <translation>Guardado. Va en camino a la tienda.</translation>
    </message>
    <message>
        <source>The store has it. One entry counts for each number.</source>
        <translation>Ya lo tiene la tienda. Cuenta una participación por número.</translation>
    </message>
    <message>
        <source>The drawing is not open yet: this kiosk had the wrong time. Please enter again when it is.</source>
        <translation>El sorteo aún no está abierto: este quiosco tenía la hora equivocada. Vuelve a participar cuando se abra.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search products, or scan one</source>
        <translation>Busca productos o escanea uno</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o escanear</translation>
    </message>
</context>
<context>
    <name>FindResults</name>
    <message>
        <source>Showing results for “%1”</source>
        <translation>Resultados para “%1”</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama “%1”.</translation>
    </message>
    <message>
        <source>See the best 30</source>
        <translation>Ver los 30 mejores</translation>
    </message>
    <message>
        <source>See all %1</source>
        <translation>Ver los %1</translation>
    </message>
    <message>
        <source>The best 30. Type more to narrow it down.</source>
        <translation>Los 30 mejores. Escribe más para afinar.</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 productos</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Search products and brands</source>
        <translation>Busca productos y marcas</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>We can’t search now</source>
        <translation>Ahora no podemos buscar</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nada para “%1”</translation>
    </message>
    <message>
        <source>We are fetching the shelves.</source>
        <translation>Estamos trayendo los estantes.</translation>
    </message>
    <message>
        <source>The list of products is being fetched. It will show up here by itself. The service desk can help meanwhile.</source>
        <translation>Estamos trayendo la lista de productos. Aparecerá aquí sola. Mientras tanto, en servicio al cliente te ayudan.</translation>
    </message>
    <message>
        <source>Try another word or a shorter one, or hold the product to the scanner. The service desk can help, too.</source>
        <translation>Prueba otra palabra o una más corta, o acerca el producto al lector. En servicio al cliente también te ayudan.</translation>
    </message>
</context>
<context>
    <name>FindStart</name>
    <message>
        <source>From our shelves</source>
        <translation>De nuestros estantes</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Aisle %1 · Bay %2</source>
        <translation>Pasillo %1 · Sección %2</translation>
    </message>
    <message>
        <source>Aisle %1</source>
        <translation>Pasillo %1</translation>
    </message>
</context>
<context>
    <name>FriendlyDate</name>
    <message>
        <source>today at %1</source>
        <comment>one o’clock</comment>
        <translation>hoy a la %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>one o’clock</comment>
        <translation>mañana a la %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>one o’clock</comment>
        <translation>el %2 a la %1</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <translation>el %2 a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>one o’clock</comment>
        <translation>ayer a la %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>FriendsButton</name>
    <message>
        <source>Tell friends</source>
        <translation>Avisa a tus amigos</translation>
    </message>
    <message>
        <source>Tell friends, +%1</source>
        <translation>Avisa a amigos, +%1</translation>
    </message>
</context>
<context>
    <name>FriendsCode</name>
    <message>
        <source>Code of the page for telling friends, to be scanned with a phone</source>
        <translation>Código de la página para avisar a tus amigos, para escanearlo con un teléfono</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Apunta aquí la cámara de tu teléfono.</translation>
    </message>
    <message>
        <source>No camera? Type this:</source>
        <translation>¿Sin cámara? Escribe esto:</translation>
    </message>
</context>
<context>
    <name>FriendsReward</name>
    <message>
        <source>Saved: %1 points</source>
        <translation>Guardado: %1 puntos</translation>
    </message>
    <message>
        <source>%1 points are yours</source>
        <translation>%1 puntos son tuyos</translation>
    </message>
    <message>
        <source>You have today’s points already</source>
        <translation>Ya tienes los puntos de hoy</translation>
    </message>
    <message>
        <source>%1 points: the store has it</source>
        <translation>%1 puntos: ya lo tiene la tienda</translation>
    </message>
    <message>
        <source>The store could not take it</source>
        <translation>La tienda no pudo aceptarlo</translation>
    </message>
    <message>
        <source>Your points are not saved yet</source>
        <translation>Tus puntos aún no están guardados</translation>
    </message>
    <message>
        <source>We can’t tell yet if they were saved</source>
        <translation>Aún no sabemos si se guardaron</translation>
    </message>
    <message>
        <source>%1 points, one moment</source>
        <translation>%1 puntos, un momento</translation>
    </message>
    <message>
        <source>We’ll send it when the store’s line is back.</source>
        <translation>Lo enviaremos cuando vuelva la conexión con la tienda.</translation>
    </message>
    <message>
        <source>It is on its way to the store.</source>
        <translation>Va en camino a la tienda.</translation>
    </message>
    <message>
        <source>Once a day, for the number you gave.</source>
        <translation>Una vez al día, para el número que diste.</translation>
    </message>
    <message>
        <source>The code works all the same. Please ask at the service desk.</source>
        <translation>El código sirve de todos modos. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>This kiosk could not keep them. The code works all the same.</source>
        <translation>Este quiosco no pudo guardarlos. El código sirve de todos modos.</translation>
    </message>
    <message>
        <source>Touch once more; it counts only once.</source>
        <translation>Toca una vez más; solo cuenta una vez.</translation>
    </message>
    <message>
        <source>They are for asking for this page, once a day.</source>
        <translation>Son por pedir esta página, una vez al día.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is posted for you</source>
        <translation>No publicamos nada por ti</translation>
    </message>
    <message>
        <source>You send it yourself, with your own apps. We never see whether you do, or to whom.</source>
        <translation>Lo envías tú, con tus propias aplicaciones. Nunca vemos si lo haces ni a quién.</translation>
    </message>
</context>
<context>
    <name>FriendsText</name>
    <message>
        <source>What your friends will read</source>
        <translation>Lo que leerán tus amigos</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>Bye. See you soon.</source>
        <translation>Adiós. Hasta pronto.</translation>
    </message>
    <message>
        <source>Everything of yours is gone from this screen.</source>
        <translation>Ya no queda nada tuyo en esta pantalla.</translation>
    </message>
    <message>
        <source>This screen starts over by itself.</source>
        <translation>Esta pantalla vuelve a empezar sola.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de muestra</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Qué gusto verte</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting for you today.</source>
        <translation>
            <numerusform>Hoy te espera una cosa.</numerusform>
            <numerusform>Hoy te esperan %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have done it all for today. See you next time.</source>
        <translation>Por hoy ya hiciste todo. Hasta la próxima.</translation>
    </message>
    <message>
        <source>Nothing new right now. Come back soon.</source>
        <translation>Por ahora no hay nada nuevo. Vuelve pronto.</translation>
    </message>
    <message>
        <source>Your name and points stay hidden</source>
        <translation>Tu nombre y tus puntos quedan ocultos</translation>
    </message>
    <message>
        <source>No PIN check without a line. It all counts.</source>
        <translation>Sin conexión no se revisa el PIN. Todo cuenta.</translation>
    </message>
    <message>
        <source>The store did not answer in time. It all counts.</source>
        <translation>La tienda no respondió a tiempo. Todo cuenta.</translation>
    </message>
    <message>
        <source>You came in without a PIN. It all counts.</source>
        <translation>Entraste sin PIN. Todo cuenta igual.</translation>
    </message>
    <message>
        <source>You have just joined. Next time your PIN opens them.</source>
        <translation>Acabas de unirte. La próxima vez tu PIN los abre.</translation>
    </message>
</context>
<context>
    <name>IdentifyNotice</name>
    <message>
        <source>That is a payment card</source>
        <translation>Esa es una tarjeta de pago</translation>
    </message>
    <message>
        <source>We can’t read that code</source>
        <translation>No podemos leer ese código</translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation>Revisa la dirección</translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation>Revisa el número</translation>
    </message>
    <message>
        <source>The store’s line is down</source>
        <translation>No hay conexión con la tienda</translation>
    </message>
    <message>
        <source>Scan your card or code</source>
        <translation>Escanea tu tarjeta o código</translation>
    </message>
    <message>
        <source>We did not keep it. Scan your store card instead, or type your number.</source>
        <translation>No la guardamos. Escanea tu tarjeta de la tienda o escribe tu número.</translation>
    </message>
    <message>
        <source>Try once more, or type your number below.</source>
        <translation>Prueba otra vez o escribe tu número abajo.</translation>
    </message>
    <message>
        <source>Something is missing or too much. Nothing was sent.</source>
        <translation>Falta o sobra algo. No se envió nada.</translation>
    </message>
    <message>
        <source>You can go on: what you do is kept and sent later.</source>
        <translation>Puedes seguir: lo que hagas se guarda y se envía después.</translation>
    </message>
    <message>
        <source>Hold your %1 card, or the code on your phone, to the scanner.</source>
        <translation>Acerca al lector tu tarjeta de %1 o el código en tu teléfono.</translation>
    </message>
    <message>
        <source>Hold your store card, or the code on your phone, to the scanner.</source>
        <translation>Acerca al lector tu tarjeta de la tienda o el código en tu teléfono.</translation>
    </message>
    <message>
        <source>That is a product</source>
        <translation>Eso es un producto</translation>
    </message>
    <message>
        <source>Go back and touch “Search or scan” to look it up. Here we need your card or number.</source>
        <translation>Regresa y toca “Buscar o escanear” para verlo. Aquí necesitamos tu tarjeta o tu número.</translation>
    </message>
</context>
<context>
    <name>IdentifyScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>New here? Join in a minute</source>
        <translation>¿Primera vez? Únete en un minuto</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>In a moment this screen forgets everything of yours and starts over.</source>
        <translation>En un momento esta pantalla olvida todo lo tuyo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>You were here for a long time. This screen now forgets everything of yours and starts over.</source>
        <translation>Llevas mucho tiempo aquí. Ahora esta pantalla olvida todo lo tuyo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemFacts</name>
    <message>
        <source>Maker</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>See the photograph larger</source>
        <translation>Ver la foto más grande</translation>
    </message>
</context>
<context>
    <name>ItemMessage</name>
    <message>
        <source>We don’t know this one</source>
        <translation>Este no lo conocemos</translation>
    </message>
    <message>
        <source>A label of our own</source>
        <translation>Una etiqueta nuestra</translation>
    </message>
    <message>
        <source>We can’t look it up now</source>
        <translation>Ahora no podemos buscarlo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The code is fine, but it is not on our list. Search for it by name, or ask at the service desk.</source>
        <translation>El código está bien, pero no está en nuestra lista. Búscalo por nombre o pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>Codes that begin with 2 are made in this store, for what we weigh and pack here. Search for it by name.</source>
        <translation>Los códigos que empiezan con 2 se hacen en esta tienda, para lo que pesamos y empacamos aquí. Búscalo por nombre.</translation>
    </message>
    <message>
        <source>The list of products is being fetched. It will show up here by itself. The service desk can help meanwhile.</source>
        <translation>Estamos trayendo la lista de productos. Aparecerá aquí sola. Mientras tanto, en servicio al cliente te ayudan.</translation>
    </message>
    <message>
        <source>We are fetching the product.</source>
        <translation>Estamos trayendo el producto.</translation>
    </message>
</context>
<context>
    <name>ItemPlace</name>
    <message>
        <source>Ask us where it stands</source>
        <translation>Pregúntanos dónde está</translation>
    </message>
    <message>
        <source>Aisle %1 · Bay %2</source>
        <translation>Pasillo %1 · Sección %2</translation>
    </message>
    <message>
        <source>Aisle %1</source>
        <translation>Pasillo %1</translation>
    </message>
</context>
<context>
    <name>ItemPrice</name>
    <message>
        <source>Price as of %1</source>
        <translation>Precio registrado %1</translation>
    </message>
    <message>
        <source>Last checked with the store %1</source>
        <translation>Última consulta con la tienda: %1</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Search for something else, or scan it</source>
        <translation>Busca otra cosa o escanéala</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
</context>
<context>
    <name>ItemSupport</name>
    <message>
        <source>Help from the maker</source>
        <translation>Ayuda del fabricante</translation>
    </message>
    <message>
        <source>Scan it with your phone. It opens:</source>
        <translation>Escanéalo con tu teléfono. Abre:</translation>
    </message>
</context>
<context>
    <name>JoinConsents</name>
    <message>
        <source>You can take each back whenever you like: at the service desk, or call %1.</source>
        <translation>Puedes retirar cada uno cuando quieras: en servicio al cliente o llamando al %1.</translation>
    </message>
    <message>
        <source>You can take each back whenever you like, at the service desk.</source>
        <translation>Puedes retirar cada uno cuando quieras, en servicio al cliente.</translation>
    </message>
</context>
<context>
    <name>JoinDone</name>
    <message>
        <source>That did not work</source>
        <translation>No se pudo</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>The store could not take it. Please ask at the service desk.</source>
        <translation>La tienda no pudo aceptarlo. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>You can use your number right away.</source>
        <translation>Puedes usar tu número desde ya.</translation>
    </message>
    <message>
        <source>Your number is your card</source>
        <translation>Tu número es tu tarjeta</translation>
    </message>
    <message>
        <source>Type it at any of our kiosks to enter, check in and collect.</source>
        <translation>Escríbelo en cualquiera de nuestros quioscos para participar, registrar tu visita y juntar puntos.</translation>
    </message>
    <message>
        <source>Your PIN opens your points</source>
        <translation>Tu PIN abre tus puntos</translation>
    </message>
    <message>
        <source>From your next visit on. It shows what you did yourself, until your number is confirmed.</source>
        <translation>Desde tu próxima visita. Muestra lo que hiciste tú, hasta que se confirme tu número.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln welcome point(s) for new members</source>
        <translation>
            <numerusform>%Ln punto de bienvenida para miembros nuevos</numerusform>
            <numerusform>%Ln puntos de bienvenida para miembros nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>They count when the store has this, once a person.</source>
        <translation>Cuentan cuando esto llegue a la tienda, una vez por persona.</translation>
    </message>
    <message>
        <source>The store has it</source>
        <translation>Ya lo tiene la tienda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>We’ll send it when the store’s line is back.</source>
        <translation>Lo enviaremos cuando vuelva la conexión con la tienda.</translation>
    </message>
    <message>
        <source>It is on its way to the store.</source>
        <translation>Va en camino a la tienda.</translation>
    </message>
    <message>
        <source>See what’s waiting for you</source>
        <translation>Mira lo que te espera</translation>
    </message>
</context>
<context>
    <name>JoinHead</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>E-mail, if you like</source>
        <translation>Correo, si quieres</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elige un PIN</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>Tu PIN otra vez</translation>
    </message>
    <message>
        <source>May we?</source>
        <translation>¿Nos permites?</translation>
    </message>
    <message>
        <source>All as it should be?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message numerus="yes">
        <source>It is how we know you next time. New members get %Ln welcome point(s).</source>
        <translation>
            <numerusform>Así te reconocemos la próxima vez. Los miembros nuevos reciben %Ln punto de bienvenida.</numerusform>
            <numerusform>Así te reconocemos la próxima vez. Los miembros nuevos reciben %Ln puntos de bienvenida.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is how we know you next time.</source>
        <translation>Así te reconocemos la próxima vez.</translation>
    </message>
    <message>
        <source>What shall we call you? A first name is enough.</source>
        <translation>¿Cómo te llamamos? Basta con tu nombre de pila.</translation>
    </message>
    <message>
        <source>Another way to say who you are. You can leave it out.</source>
        <translation>Otra forma de decir quién eres. Puedes omitirlo.</translation>
    </message>
    <message>
        <source>4 to 8 digits, and not the PIN of your bank card. It opens your points at any of our kiosks.</source>
        <translation>De 4 a 8 dígitos; no el PIN de tu tarjeta bancaria. Abre tus puntos en todos nuestros quioscos.</translation>
    </message>
    <message>
        <source>So that a slip of the finger does not lock you out.</source>
        <translation>Para que un error de dedo no te deje sin acceso.</translation>
    </message>
    <message>
        <source>Nothing is ticked, and you can join without any of it.</source>
        <translation>Nada está marcado y puedes unirte sin aceptar nada de esto.</translation>
    </message>
    <message>
        <source>Nothing is sent before you touch “Join”.</source>
        <translation>No se envía nada antes de que toques “Unirme”.</translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation>Revisa el número</translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation>Revisa la dirección</translation>
    </message>
    <message>
        <source>That one is easy to guess</source>
        <translation>Ese es fácil de adivinar</translation>
    </message>
    <message>
        <source>Those two were not the same</source>
        <translation>Los dos no eran iguales</translation>
    </message>
    <message>
        <source>Something is missing or too much.</source>
        <translation>Falta o sobra algo.</translation>
    </message>
    <message>
        <source>No rows, no repeats, not your phone number.</source>
        <translation>Sin series, sin repetir, y no tu teléfono.</translation>
    </message>
    <message>
        <source>Please choose it again, then type it twice.</source>
        <translation>Elígelo de nuevo y escríbelo dos veces.</translation>
    </message>
</context>
<context>
    <name>JoinReview</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s), kept secret</source>
        <translation>
            <numerusform>%n dígito, en secreto</numerusform>
            <numerusform>%n dígitos, en secreto</numerusform>
        </translation>
    </message>
    <message>
        <source>You agree to</source>
        <translation>Aceptas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing beyond your account</source>
        <translation>Nada más que tu cuenta</translation>
    </message>
    <message>
        <source>You have not joined yet</source>
        <translation>Aún no te has unido</translation>
    </message>
    <message>
        <source>We can’t tell yet if it was saved</source>
        <translation>Aún no sabemos si se guardó</translation>
    </message>
    <message>
        <source>This kiosk could not save it. Try again, or use another kiosk.</source>
        <translation>Este quiosco no pudo guardarlo. Inténtalo de nuevo o usa otro quiosco.</translation>
    </message>
    <message>
        <source>Touch once more; you can only join once.</source>
        <translation>Toca una vez más; solo te unes una vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln welcome point(s)</source>
        <translation>
            <numerusform>%Ln punto de bienvenida</numerusform>
            <numerusform>%Ln puntos de bienvenida</numerusform>
        </translation>
    </message>
    <message>
        <source>For new members, once a person.</source>
        <translation>Para miembros nuevos, una vez por persona.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirme</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Tu nombre de pila</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Tu correo electrónico</translation>
    </message>
    <message>
        <source>Go on without e-mail</source>
        <translation>Seguir sin correo</translation>
    </message>
    <message>
        <source>Go on without any</source>
        <translation>Seguir sin ninguno</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take back the last digit</source>
        <translation>Quitar el último dígito</translation>
    </message>
</context>
<context>
    <name>LanguagePill</name>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo así</translation>
    </message>
</context>
<context>
    <name>LineBanner</name>
    <message>
        <source>Working offline. Everything you do is kept and sent later.</source>
        <translation>Sin conexión. Lo que hagas se guarda y se envía después.</translation>
    </message>
    <message>
        <source>Connected to the store.</source>
        <translation>Conectado con la tienda.</translation>
    </message>
    <message>
        <source>Looking for the store’s line.</source>
        <translation>Buscando la conexión con la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting to be sent.</source>
        <translation>
            <numerusform>Una cosa espera su envío.</numerusform>
            <numerusform>%n cosas esperan su envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n thing(s) now.</source>
        <translation>
            <numerusform>Enviando una cosa ahora.</numerusform>
            <numerusform>Enviando %n cosas ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What works while the line is down</source>
        <translation>Qué funciona sin conexión</translation>
    </message>
</context>
<context>
    <name>NotSetUpScreen</name>
    <message>
        <source>Almost ready to open.</source>
        <translation>Casi listo para abrir.</translation>
    </message>
    <message>
        <source>This kiosk does not know its store yet. Staff: enrol it with the one-time code from headquarters.</source>
        <translation>Este quiosco aún no conoce su tienda. Personal: inscríbelo con el código de un solo uso de la central.</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>OfferAction</name>
    <message>
        <source>You do not have it yet</source>
        <translation>Aún no lo tienes</translation>
    </message>
    <message>
        <source>We can’t tell yet if it was saved</source>
        <translation>Aún no sabemos si se guardó</translation>
    </message>
    <message>
        <source>This kiosk could not save it. Try again, or use another kiosk.</source>
        <translation>Este quiosco no pudo guardarlo. Inténtalo de nuevo o usa otro quiosco.</translation>
    </message>
    <message>
        <source>Touch once more; it counts only once.</source>
        <translation>Toca una vez más; solo cuenta una vez.</translation>
    </message>
    <message>
        <source>Keeping it for you</source>
        <translation>Lo guardamos para ti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>This offer is over</source>
        <translation>Esta oferta ya terminó</translation>
    </message>
    <message>
        <source>This offer has just changed</source>
        <translation>Esta oferta acaba de cambiar</translation>
    </message>
    <message>
        <source>The others are still there.</source>
        <translation>Las demás siguen ahí.</translation>
    </message>
    <message>
        <source>Go back and open it again to see how it is now.</source>
        <translation>Regresa y ábrela otra vez para ver cómo quedó.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
</context>
<context>
    <name>OfferFacts</name>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>Por poco tiempo</translation>
    </message>
    <message>
        <source>The till charges %1. It is %2 without the coupon, as of %3.</source>
        <translation>La caja cobra %1. Sin el cupón cuesta %2, al %3.</translation>
    </message>
    <message>
        <source>The till charges %1, as of %2.</source>
        <translation>La caja cobra %1, al %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n coupon(s) a member, one an item</source>
        <translation>
            <numerusform>%n cupón por miembro, uno por artículo</numerusform>
            <numerusform>%n cupones por miembro, uno por artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>Where two coupons fit, the till takes the one that saves you more.</source>
        <translation>Si sirven dos cupones, la caja usa el que más te ahorra.</translation>
    </message>
</context>
<context>
    <name>OfferHero</name>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Aisle %1 · Bay %2</source>
        <translation>Pasillo %1 · Sección %2</translation>
    </message>
    <message>
        <source>Aisle %1</source>
        <translation>Pasillo %1</translation>
    </message>
</context>
<context>
    <name>OfferPoster</name>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>OfferScreen</name>
    <message>
        <source>It’s yours</source>
        <translation>Es tuyo</translation>
    </message>
    <message>
        <source>Your coupon</source>
        <translation>Tu cupón</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esta?</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Keeping it</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>You have the coupon</source>
        <translation>Tienes el cupón</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>This offer is for everyone who is a member of the store.</source>
        <translation>Esta oferta es para todos los miembros de la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>This offer is for everyone who has checked in at least %n time(s).</source>
        <translation>
            <numerusform>Esta oferta es para quienes han registrado al menos %n visita.</numerusform>
            <numerusform>Esta oferta es para quienes han registrado al menos %n visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This offer is for everyone who has bought something from “%1” here.</source>
        <translation>Esta oferta es para quienes han comprado aquí algo de “%1”.</translation>
    </message>
    <message>
        <source>This offer is for everyone who has bought “%1” here.</source>
        <translation>Esta oferta es para quienes han comprado aquí “%1”.</translation>
    </message>
    <message>
        <source>This offer is for everyone at level %1 or above.</source>
        <translation>Esta oferta es para quienes tienen el nivel %1 o uno más alto.</translation>
    </message>
    <message>
        <source>This offer is for everyone in this store.</source>
        <translation>Esta oferta es para todos en esta tienda.</translation>
    </message>
    <message>
        <source>That you are a member.</source>
        <translation>Que eres miembro.</translation>
    </message>
    <message numerus="yes">
        <source>How often you have checked in: %n time(s).</source>
        <translation>
            <numerusform>Cuántas visitas has registrado: %n.</numerusform>
            <numerusform>Cuántas visitas has registrado: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your purchase of “%1” on %2.</source>
        <translation>Tu compra de “%1” el %2.</translation>
    </message>
    <message>
        <source>What you have bought here.</source>
        <translation>Lo que has comprado aquí.</translation>
    </message>
    <message>
        <source>Your level: %1.</source>
        <translation>Tu nivel: %1.</translation>
    </message>
    <message>
        <source>Nothing about you.</source>
        <translation>Nada sobre ti.</translation>
    </message>
    <message>
        <source>Who you are, what you bought, what you looked at.</source>
        <translation>Quién eres, qué compraste, qué miraste.</translation>
    </message>
    <message>
        <source>Anything else: not your visits, not what you looked at or searched for.</source>
        <translation>Nada más: ni tus visitas, ni lo que miraste o buscaste.</translation>
    </message>
    <message>
        <source>Anything else: not what you bought, looked at or searched for.</source>
        <translation>Nada más: ni lo que compraste, miraste o buscaste.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day</comment>
        <translation>Hasta el %1</translation>
    </message>
</context>
<context>
    <name>OffersScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No offers right now</source>
        <translation>Ahora no hay ofertas</translation>
    </message>
    <message>
        <source>We are fetching the offers.</source>
        <translation>Estamos trayendo las ofertas.</translation>
    </message>
    <message>
        <source>The next ones will show up here. Everything else still works.</source>
        <translation>Las próximas aparecerán aquí. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>For you today</source>
        <translation>Hoy para ti</translation>
    </message>
    <message>
        <source>Offers today</source>
        <translation>Ofertas de hoy</translation>
    </message>
    <message>
        <source>The price here is the price at the till.</source>
        <translation>El precio de aquí es el de la caja.</translation>
    </message>
    <message>
        <source>For everyone. With your PIN you see yours, too.</source>
        <translation>Para todos. Con tu PIN ves también las tuyas.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>OffersStrip</name>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Offers today</source>
        <translation>Ofertas de hoy</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>The offers are on their way</source>
        <translation>Las ofertas vienen en camino</translation>
    </message>
    <message>
        <source>No offers right now</source>
        <translation>Ahora no hay ofertas</translation>
    </message>
    <message>
        <source>The next ones will show up here.</source>
        <translation>Las próximas aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>OfflineScreen</name>
    <message>
        <source>Working offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The line is back</source>
        <translation>Volvió la conexión</translation>
    </message>
    <message>
        <source>Everything works again; what waited is being sent.</source>
        <translation>Todo funciona otra vez; se está enviando lo que esperaba.</translation>
    </message>
    <message>
        <source>This kiosk last spoke with the store %1. What you do here is kept and sent later.</source>
        <translation>Último contacto con la tienda: %1. Lo que hagas aquí se guarda y se envía después.</translation>
    </message>
    <message>
        <source>This kiosk has not spoken with the store yet. What you do here is kept and sent later.</source>
        <translation>Este quiosco aún no ha hablado con la tienda. Lo que hagas se guarda y se envía después.</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Puedes</translation>
    </message>
    <message>
        <source>This has to wait</source>
        <translation>Esto tiene que esperar</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>Y otra vez</translation>
    </message>
</context>
<context>
    <name>OfflineWords</name>
    <message>
        <source>Say who you are</source>
        <translation>Decir quién eres</translation>
    </message>
    <message>
        <source>Have your PIN checked</source>
        <translation>Revisar tu PIN</translation>
    </message>
    <message>
        <source>See your name and points</source>
        <translation>Ver tu nombre y tus puntos</translation>
    </message>
    <message>
        <source>Enter the drawing</source>
        <translation>Participar en el sorteo</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Leer las reglas</translation>
    </message>
    <message>
        <source>See your ticket</source>
        <translation>Ver tu boleto</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar visita</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirte</translation>
    </message>
    <message>
        <source>Keep an offer</source>
        <translation>Guardar una oferta</translation>
    </message>
    <message>
        <source>See the quests</source>
        <translation>Ver los retos</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>See who won</source>
        <translation>Ver quién ganó</translation>
    </message>
    <message>
        <source>Check your ticket</source>
        <translation>Comprobar tu boleto</translation>
    </message>
    <message>
        <source>The store finds out later who it was.</source>
        <translation>La tienda sabrá después quién fue.</translation>
    </message>
    <message>
        <source>Nobody can check a PIN right now. Go on without it: what you do is kept and sent later.</source>
        <translation>Ahora nadie puede revisar un PIN. Sigue sin él: lo que hagas se guarda y se envía después.</translation>
    </message>
    <message>
        <source>Only the store has them. They are here again when its line is back.</source>
        <translation>Solo los tiene la tienda. Vuelven aquí cuando regrese la conexión.</translation>
    </message>
    <message>
        <source>You get your ticket at once; your entry is sent later.</source>
        <translation>Tienes tu boleto al momento; tu participación se envía después.</translation>
    </message>
    <message>
        <source>They are kept on this kiosk.</source>
        <translation>Están guardadas en este quiosco.</translation>
    </message>
    <message>
        <source>It counts if it reaches us in time.</source>
        <translation>Cuenta si nos llega a tiempo.</translation>
    </message>
    <message>
        <source>The stamp is kept; the points follow.</source>
        <translation>El sello se guarda; los puntos llegan después.</translation>
    </message>
    <message>
        <source>What you wrote is kept, sealed, and sent later.</source>
        <translation>Lo que escribiste se guarda sellado y se envía después.</translation>
    </message>
    <message>
        <source>Your coupon is on this screen at once; your card gets it later.</source>
        <translation>Tu cupón está en esta pantalla al momento; tu tarjeta lo recibe después.</translation>
    </message>
    <message>
        <source>What this kiosk knows is kept on it, with the day of each price.</source>
        <translation>Lo que sabe este quiosco está guardado en él, con la fecha de cada precio.</translation>
    </message>
    <message>
        <source>What was drawn is kept on this kiosk.</source>
        <translation>Lo sorteado está guardado en este quiosco.</translation>
    </message>
    <message>
        <source>Only the store has the whole list. Your ticket stays good; come back with it.</source>
        <translation>Solo la tienda tiene la lista completa. Tu boleto sigue valiendo; vuelve con él.</translation>
    </message>
    <message>
        <source>What they pay is kept on this kiosk; what you do for them counts.</source>
        <translation>Lo que dan está guardado en este quiosco; lo que hagas por ellos cuenta.</translation>
    </message>
    <message>
        <source>say who they are</source>
        <translation>decir quiénes son</translation>
    </message>
    <message>
        <source>have a PIN checked</source>
        <translation>comprobar un PIN</translation>
    </message>
    <message>
        <source>see names and points</source>
        <translation>ver nombres y puntos</translation>
    </message>
    <message>
        <source>enter the drawing</source>
        <translation>participar en el sorteo</translation>
    </message>
    <message>
        <source>read its rules</source>
        <translation>leer sus reglas</translation>
    </message>
    <message>
        <source>see their ticket</source>
        <translation>ver su boleto</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>registrar su visita</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unirse</translation>
    </message>
    <message>
        <source>keep an offer</source>
        <translation>guardar una oferta</translation>
    </message>
    <message>
        <source>see the quests</source>
        <translation>ver los retos</translation>
    </message>
    <message>
        <source>search products</source>
        <translation>buscar productos</translation>
    </message>
    <message>
        <source>see who won</source>
        <translation>ver quién ganó</translation>
    </message>
    <message>
        <source>check a ticket</source>
        <translation>comprobar un boleto</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Tell friends</source>
        <translation>Avisar a tus amigos</translation>
    </message>
    <message>
        <source>Your phone opens the page over its own net; the points follow.</source>
        <translation>Tu teléfono abre la página con su propia red; los puntos llegan después.</translation>
    </message>
    <message>
        <source>tell friends</source>
        <translation>avisar a sus amigos</translation>
    </message>
    <message>
        <source>Read reviews</source>
        <translation>Leer reseñas</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Escribir una reseña</translation>
    </message>
    <message>
        <source>Those this kiosk has heard of are kept on it.</source>
        <translation>Las que este quiosco conoce están guardadas en él.</translation>
    </message>
    <message>
        <source>Your words are kept, sealed, and sent later.</source>
        <translation>Lo que escribes se guarda, sellado, y se envía después.</translation>
    </message>
    <message>
        <source>read reviews</source>
        <translation>leer reseñas</translation>
    </message>
    <message>
        <source>write a review</source>
        <translation>escribir una reseña</translation>
    </message>
</context>
<context>
    <name>OutOfServicePage</name>
    <message>
        <source>Whatever was saved here is safe. Please take another kiosk, or ask at the service desk.</source>
        <translation>Lo que se guardó aquí está a salvo. Usa otro quiosco o pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>This kiosk is taking a break.</source>
        <translation>Este quiosco está en pausa.</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Quiosco %1</translation>
    </message>
    <message>
        <source>Kiosk %1, %2</source>
        <translation>Quiosco %1, %2</translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>This kiosk is taking a break.</source>
        <translation>Este quiosco está en pausa.</translation>
    </message>
    <message>
        <source>It comes back by itself. Until then the service desk is happy to help, in person or by telephone.</source>
        <translation>Volverá solo. Mientras tanto, en servicio al cliente te ayudan con gusto, en persona o por teléfono.</translation>
    </message>
</context>
<context>
    <name>PastDate</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>&apos;el&apos; d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>PhotoZoom</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n dígito escrito</numerusform>
            <numerusform>%n dígitos escritos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinNotice</name>
    <message>
        <source>Number and PIN don’t match</source>
        <translation>El número y el PIN no coinciden</translation>
    </message>
    <message>
        <source>The store takes a while to answer</source>
        <translation>La tienda tarda en responder</translation>
    </message>
    <message>
        <source>The store’s line is down</source>
        <translation>No hay conexión con la tienda</translation>
    </message>
    <message>
        <source>It opens your name and points</source>
        <translation>Abre tu nombre y tus puntos</translation>
    </message>
    <message>
        <source>Try again, go back and check the number, or go on without PIN.</source>
        <translation>Prueba otra vez, regresa y revisa el número, o sigue sin PIN.</translation>
    </message>
    <message>
        <source>You can wait a little longer, or go on without PIN.</source>
        <translation>Puedes esperar un poco más o seguir sin PIN.</translation>
    </message>
    <message>
        <source>4 to 8 digits. Only the store can check it; this kiosk never keeps it.</source>
        <translation>De 4 a 8 dígitos. Solo la tienda puede revisarlo; este quiosco nunca lo guarda.</translation>
    </message>
    <message>
        <source>That is a product</source>
        <translation>Eso es un producto</translation>
    </message>
    <message>
        <source>You can look it up on the next page. First your PIN, or go on without.</source>
        <translation>Podrás verlo en la página siguiente. Primero tu PIN, o sigue sin él.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Your PIN, please</source>
        <translation>Tu PIN, por favor</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Preguntando a la tienda</translation>
    </message>
    <message>
        <source>Open my account</source>
        <translation>Abrir mi cuenta</translation>
    </message>
    <message>
        <source>Go on without PIN</source>
        <translation>Seguir sin PIN</translation>
    </message>
    <message>
        <source>You can enter the drawing and check in. Name and points stay hidden.</source>
        <translation>Puedes participar y registrar tu visita. Nombre y puntos quedan ocultos.</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Your points</source>
        <translation>Tus puntos</translation>
    </message>
    <message>
        <source>They are on their way.</source>
        <translation>Vienen en camino.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to %1 points</source>
        <translation>
            <numerusform>A %n visita de %1 puntos</numerusform>
            <numerusform>A %n visitas de %1 puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward reached</source>
        <translation>Premio alcanzado</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln point(s)</source>
        <translation>
            <numerusform>Tienes %Ln punto</numerusform>
            <numerusform>Tienes %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your points are on their way</source>
        <translation>Tus puntos están en camino</translation>
    </message>
    <message>
        <source>Badges and level</source>
        <translation>Insignias y nivel</translation>
    </message>
</context>
<context>
    <name>PointsPill</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceTag</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en vez de %2</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Take a picture of this screen.</source>
        <translation>Toma una foto de esta pantalla.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
</context>
<context>
    <name>PrintState</name>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Paper is running out.</source>
        <translation>Queda poco papel.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>La impresora está abierta.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <translation>Toma tu papel, por favor.</translation>
    </message>
    <message>
        <source>Nothing came out? %1</source>
        <translation>¿No salió nada? %1</translation>
    </message>
</context>
<context>
    <name>PrintTest</name>
    <message>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
    <message>
        <source>Did a slip come out?</source>
        <translation>¿Salió un papel?</translation>
    </message>
    <message>
        <source>Printing a test slip</source>
        <translation>Imprimiendo una prueba</translation>
    </message>
    <message>
        <source>This printer cannot tell by itself. The slip must be readable, and its code must scan.</source>
        <translation>Esta impresora no puede decirlo sola. El papel debe poder leerse y su código debe escanearse.</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>The roll is nearly empty. Put in a new one, then print again.</source>
        <translation>El rollo está casi vacío. Pon uno nuevo e imprime de nuevo.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll, then print again.</source>
        <translation>La impresora no tiene papel. Pon un rollo nuevo e imprime de nuevo.</translation>
    </message>
    <message>
        <source>The printer is open. Close its cover, then print again.</source>
        <translation>La impresora está abierta. Cierra la tapa e imprime de nuevo.</translation>
    </message>
    <message>
        <source>The printer has stopped. Switch it off and on, then print again.</source>
        <translation>La impresora se detuvo. Apágala, enciéndela e imprime de nuevo.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and its cable, then print again.</source>
        <translation>La impresora no responde. Revisa su corriente y su cable, e imprime de nuevo.</translation>
    </message>
    <message>
        <source>Yes, it is good</source>
        <translation>Sí, está bien</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Nothing, or not readable</source>
        <translation>Nada, o no se lee</translation>
    </message>
    <message>
        <source>It does not print</source>
        <translation>No imprime</translation>
    </message>
</context>
<context>
    <name>QuestCard</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>QuestCelebration</name>
    <message>
        <source>Quest finished</source>
        <translation>Reto terminado</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln punto</numerusform>
            <numerusform>+%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in your account, and the badge is yours.</source>
        <translation>Están en tu cuenta, y la insignia es tuya.</translation>
    </message>
    <message>
        <source>Saved. It counts when the store has it.</source>
        <translation>Guardado. Cuenta cuando llegue a la tienda.</translation>
    </message>
    <message>
        <source>Lovely</source>
        <translation>¡Qué bien!</translation>
    </message>
</context>
<context>
    <name>QuestList</name>
    <message>
        <source>More quests</source>
        <translation>Más retos</translation>
    </message>
    <message>
        <source>Back to the first ones</source>
        <translation>Volver a los primeros</translation>
    </message>
    <message>
        <source>No quests right now</source>
        <translation>Ahora no hay retos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>New ones will show up here. Your check-ins and badges stay yours.</source>
        <translation>Los nuevos aparecerán aquí. Tus visitas e insignias siguen siendo tuyas.</translation>
    </message>
    <message>
        <source>The store’s quests are on their way.</source>
        <translation>Los retos de la tienda vienen en camino.</translation>
    </message>
</context>
<context>
    <name>QuestsLine</name>
    <message numerus="yes">
        <source>%n quest(s) for you</source>
        <translation>
            <numerusform>Un reto para ti</numerusform>
            <numerusform>%n retos para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>All quests finished</source>
        <translation>Todos los retos terminados</translation>
    </message>
    <message>
        <source>%1 of %2 done. See all quests</source>
        <translation>%1 de %2 listos. Ver todos los retos</translation>
    </message>
    <message>
        <source>Small things to do, fixed rewards</source>
        <translation>Pequeñas tareas, premios fijos</translation>
    </message>
    <message>
        <source>See your badges</source>
        <translation>Mira tus insignias</translation>
    </message>
</context>
<context>
    <name>QuestsScreen</name>
    <message>
        <source>Your quests</source>
        <translation>Tus retos</translation>
    </message>
    <message>
        <source>Quests</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Fixed rewards, known beforehand, never by chance.</source>
        <translation>Premios fijos, conocidos de antemano, nunca al azar.</translation>
    </message>
    <message>
        <source>Badges and level</source>
        <translation>Insignias y nivel</translation>
    </message>
    <message>
        <source>Your progress stays hidden</source>
        <translation>Tu avance queda oculto</translation>
    </message>
    <message>
        <source>What you do counts. Come in with your PIN to see how far you are.</source>
        <translation>Lo que haces cuenta. Entra con tu PIN para ver cuánto llevas.</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>At sign</source>
        <translation>Arroba</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Guion bajo</translation>
    </message>
    <message>
        <source>Dot com</source>
        <translation>Punto com</translation>
    </message>
</context>
<context>
    <name>RateStep</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that fit, up to three</source>
        <translation>Palabras que van bien, hasta tres</translation>
    </message>
    <message>
        <source>It will be public, without your name, with the month and store of your purchase.</source>
        <translation>Será pública, sin tu nombre, con el mes y la tienda de tu compra.</translation>
    </message>
    <message>
        <source>Nobody sees it until your PIN has shown that it is you, and the till knows that you bought this. Your name stays out of it.</source>
        <translation>Nadie la ve hasta que tu PIN muestre que eres tú y la caja sepa que lo compraste. Tu nombre no aparece.</translation>
    </message>
    <message>
        <source>You get %1 points for it, whatever the stars, and it will say so.</source>
        <translation>Te da %1 puntos, sin importar las estrellas, y así lo dirá.</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Cambiar mi texto</translation>
    </message>
    <message>
        <source>Add my words</source>
        <translation>Escribir algo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln reseña</numerusform>
            <numerusform>%Ln reseñas</numerusform>
        </translation>
    </message>
    <message>
        <source>all from buyers</source>
        <translation>todas de compradores</translation>
    </message>
    <message>
        <source>%1 from buyers here</source>
        <translation>%1 de quienes compraron aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n reseña</numerusform>
            <numerusform>%n reseñas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyWords</name>
    <message>
        <source>Good value</source>
        <translation>Buen precio</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Muy caro</translation>
    </message>
    <message>
        <source>Good quality</source>
        <translation>Buena calidad</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>Mala calidad</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>Como se describe</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Distinto a lo descrito</translation>
    </message>
    <message>
        <source>Tastes good</source>
        <translation>Sabe bien</translation>
    </message>
    <message>
        <source>Easy to use</source>
        <translation>Fácil de usar</translation>
    </message>
    <message>
        <source>Hard to use</source>
        <translation>Difícil de usar</translation>
    </message>
    <message>
        <source>Would buy again</source>
        <translation>Lo compraría otra vez</translation>
    </message>
    <message>
        <source>Would not buy again</source>
        <translation>No lo compraría otra vez</translation>
    </message>
</context>
<context>
    <name>RestartCard</name>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
</context>
<context>
    <name>ReviewBoughtButton</name>
    <message>
        <source>Review what you bought</source>
        <translation>Escribe una reseña de lo que compraste</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Bought here, %1</source>
        <translation>Comprado aquí, %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Something was given for this review</source>
        <translation>Se dio algo por esta reseña</translation>
    </message>
    <message>
        <source>Points were given for this review</source>
        <translation>Se dieron puntos por esta reseña</translation>
    </message>
    <message>
        <source>Works here or for the maker</source>
        <translation>Trabaja aquí o para el fabricante</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Helpful to %1</source>
        <translation>Útil para %1</translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation>Ya se contó</translation>
    </message>
    <message>
        <source>Not saved. Again?</source>
        <translation>No se guardó. ¿Otra vez?</translation>
    </message>
    <message>
        <source>Thanks · %1</source>
        <translation>Gracias · %1</translation>
    </message>
    <message>
        <source>Helpful · %1</source>
        <translation>Útil · %1</translation>
    </message>
    <message>
        <source>Helpful</source>
        <translation>Útil</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReviewOutcome</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>It is not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>We can’t tell yet if it was saved</source>
        <translation>Aún no sabemos si se guardó</translation>
    </message>
    <message>
        <source>You have one for it already</source>
        <translation>Ya tienes una de este producto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It is public now</source>
        <translation>Ya es pública</translation>
    </message>
    <message>
        <source>The store has it, and it waits</source>
        <translation>La tienda la tiene y espera</translation>
    </message>
    <message>
        <source>This kiosk could not keep it. Try again, or use another kiosk.</source>
        <translation>Este quiosco no pudo guardarla. Inténtalo de nuevo o usa otro quiosco.</translation>
    </message>
    <message>
        <source>Touch once more; it counts only once.</source>
        <translation>Toca una vez más; solo cuenta una vez.</translation>
    </message>
    <message>
        <source>This one is kept for when you buy it again.</source>
        <translation>Esta queda guardada para cuando lo compres otra vez.</translation>
    </message>
    <message>
        <source>We’ll send it when the store’s line is back.</source>
        <translation>Lo enviaremos cuando vuelva la conexión con la tienda.</translation>
    </message>
    <message>
        <source>It is on its way to the store.</source>
        <translation>Va en camino a la tienda.</translation>
    </message>
    <message>
        <source>Every kiosk shows it, with the month and store of your purchase and without your name.</source>
        <translation>Todos los quioscos la muestran, con el mes y la tienda de tu compra y sin tu nombre.</translation>
    </message>
    <message>
        <source>It is shown once your PIN has shown that it is you, and the till knows that you bought this. So nobody else can write in your name.</source>
        <translation>Se mostrará cuando tu PIN muestre que eres tú y la caja sepa que lo compraste. Así nadie más puede escribir por ti.</translation>
    </message>
    <message>
        <source>%1 points are yours</source>
        <translation>%1 puntos son tuyos</translation>
    </message>
    <message>
        <source>%1 points when it is public</source>
        <translation>%1 puntos cuando sea pública</translation>
    </message>
    <message>
        <source>The same for any number of stars. The review says that points were given.</source>
        <translation>Los mismos con cualquier número de estrellas. La reseña dice que se dieron puntos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>Shuffled</source>
        <translation>Mezcladas</translation>
    </message>
    <message>
        <source>Helpful</source>
        <translation>Útiles</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Críticas</translation>
    </message>
    <message>
        <source>What most members found helpful comes first.</source>
        <translation>Primero las que más miembros encontraron útiles.</translation>
    </message>
    <message>
        <source>The newest come first.</source>
        <translation>Primero las más recientes.</translation>
    </message>
    <message>
        <source>The fewest stars come first.</source>
        <translation>Primero las de menos estrellas.</translation>
    </message>
    <message>
        <source>In a mixed order, the same for everybody. It does not look at the stars.</source>
        <translation>En un orden mezclado, igual para todos. No mira las estrellas.</translation>
    </message>
</context>
<context>
    <name>ReviewsLine</name>
    <message>
        <source>%1 of 5 stars, %2</source>
        <translation>%1 de 5 estrellas, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln reseña</numerusform>
            <numerusform>%Ln reseñas</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet. Write the first one</source>
        <translation>Aún no hay reseñas. Escribe la primera</translation>
    </message>
</context>
<context>
    <name>ReviewsScreen</name>
    <message>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Aún no hay reseñas</translation>
    </message>
    <message>
        <source>Not in this store</source>
        <translation>No está en esta tienda</translation>
    </message>
    <message>
        <source>We can’t read them now</source>
        <translation>Ahora no podemos leerlas</translation>
    </message>
    <message>
        <source>If you bought it here, yours can be the first.</source>
        <translation>Si lo compraste aquí, la tuya puede ser la primera.</translation>
    </message>
    <message>
        <source>We do not know this code. Try another product.</source>
        <translation>No conocemos este código. Prueba con otro producto.</translation>
    </message>
    <message>
        <source>They come back by themselves. Everything else works.</source>
        <translation>Volverán solas. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Escribir una reseña</translation>
    </message>
    <message>
        <source>Sign in to write one</source>
        <translation>Identifícate para escribir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Rules and odds</source>
        <translation>Reglas y probabilidades</translation>
    </message>
    <message>
        <source>Your odds</source>
        <translation>Tus probabilidades</translation>
    </message>
    <message>
        <source>The rules are on their way</source>
        <translation>Las reglas vienen en camino</translation>
    </message>
    <message>
        <source>Ask at the service desk to read them now.</source>
        <translation>Pídelas en servicio al cliente para leerlas ahora.</translation>
    </message>
    <message>
        <source>Check number of these rules</source>
        <translation>Número de control de estas reglas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>How the draw is checked</source>
        <translation>Cómo se comprueba el sorteo</translation>
    </message>
</context>
<context>
    <name>ScanInvitation</name>
    <message>
        <source>Or scan a product</source>
        <translation>O escanea un producto</translation>
    </message>
    <message>
        <source>Hold its bar code to the scanner, also with the price on the shelf.</source>
        <translation>Acerca su código de barras al lector; también sirve el del precio en el estante.</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>That is a payment card</source>
        <translation>Esa es una tarjeta de pago</translation>
    </message>
    <message>
        <source>That is a store card</source>
        <translation>Esa es una tarjeta de la tienda</translation>
    </message>
    <message>
        <source>We can’t read that code</source>
        <translation>No podemos leer ese código</translation>
    </message>
    <message>
        <source>We did not keep it. Scan the product instead.</source>
        <translation>No la guardamos. Escanea el producto.</translation>
    </message>
    <message>
        <source>Somebody is here already. Touch “I’m done” first, then scan it.</source>
        <translation>Ya hay alguien aquí. Toca primero “Terminé” y luego escanéala.</translation>
    </message>
    <message>
        <source>Try once more, or type what you are looking for.</source>
        <translation>Prueba otra vez o escribe lo que buscas.</translation>
    </message>
</context>
<context>
    <name>ScanTest</name>
    <message>
        <source>Scan this code</source>
        <translation>Escanea este código</translation>
    </message>
    <message>
        <source>With a hand scanner, point at it. With one in the frame, photograph the code with your phone and hold the phone there. Any product’s code will do, too; nothing of it is kept.</source>
        <translation>Con un lector de mano, apúntale. Con uno en el marco, toma una foto del código con tu teléfono y acércalo ahí. También sirve el código de cualquier producto; no se guarda nada.</translation>
    </message>
    <message>
        <source>It reads nothing</source>
        <translation>No lee nada</translation>
    </message>
</context>
<context>
    <name>ScreenFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I’m done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SlipFoot</name>
    <message>
        <source>Kiosk %1</source>
        <translation>Quiosco %1</translation>
    </message>
</context>
<context>
    <name>SpeechCurtain</name>
    <message>
        <source>Somebody is listening here</source>
        <translation>Alguien está escuchando aquí</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Everything, and keys do all.</source>
        <translation>Lo dice todo y se maneja con teclas.</translation>
    </message>
    <message>
        <source>This kiosk has no voice. Ask somebody at the service desk.</source>
        <translation>Este quiosco no tiene voz. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>Dark screen while it speaks</source>
        <translation>Pantalla oscura mientras habla</translation>
    </message>
    <message>
        <source>Nobody can look over your shoulder.</source>
        <translation>Nadie puede mirar por encima de tu hombro.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Take back one letter</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Más signos</translation>
    </message>
    <message>
        <source>Welcome to %1. This screen speaks now. The left and right keys go through what you can do, the middle key chooses, and the back key goes back. Pull out the headset when you are done: your visit ends, and everything of yours is forgotten.</source>
        <translation>Te damos la bienvenida a %1. Ahora esta pantalla habla. Con las teclas izquierda y derecha recorres lo que puedes hacer, la tecla del centro elige y la tecla de volver vuelve atrás. Desconecta los auriculares cuando termines: tu visita acaba y se olvida todo lo tuyo.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, sin elegir</translation>
    </message>
    <message>
        <source>%1. Nothing is typed yet.</source>
        <translation>%1. Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>%1. Typed: %2</source>
        <translation>%1. Escrito: %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Capital %1</source>
        <translation>%1 mayúscula</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>The screen is dark now. Nobody can look over your shoulder.</source>
        <translation>La pantalla está oscura. Nadie puede mirar por encima de tu hombro.</translation>
    </message>
    <message>
        <source>The screen shows everything again.</source>
        <translation>La pantalla vuelve a mostrarlo todo.</translation>
    </message>
</context>
<context>
    <name>StaffCleanScreen</name>
    <message>
        <source>Wipe away</source>
        <translation>Ya puedes limpiar</translation>
    </message>
    <message>
        <source>No touch does anything until the time is over. Then the screen opens again by itself.</source>
        <translation>Ningún toque hace nada hasta que pase el tiempo. Luego la pantalla se abre sola.</translation>
    </message>
</context>
<context>
    <name>StaffDeskScreen</name>
    <message>
        <source>Self-test</source>
        <translation>Autoprueba</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Takes nothing</source>
        <translation>No acepta nada</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi lleno</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>From before the start</source>
        <translation>De antes del arranque</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>At the next contact</source>
        <translation>En el próximo contacto</translation>
    </message>
    <message>
        <source>As the store server’s</source>
        <translation>Igual que el servidor de la tienda</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Pantalla %1</translation>
    </message>
    <message>
        <source>Service %1, store %2</source>
        <translation>Servicio %1, tienda %2</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Leave staff mode</source>
        <translation>Salir del modo personal</translation>
    </message>
    <message>
        <source>Staff mode</source>
        <translation>Modo personal</translation>
    </message>
    <message>
        <source>Kiosk %1, %2</source>
        <translation>Quiosco %1, %2</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Quiosco %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n second(s). Touch it to stay.</source>
        <translation>
            <numerusform>Esta página se cierra en %n segundo. Tócala para seguir.</numerusform>
            <numerusform>Esta página se cierra en %n segundos. Tócala para seguir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffGateMessage</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n more minute(s)</source>
        <translation>
            <numerusform>Bloqueado %n minuto más</numerusform>
            <numerusform>Bloqueado %n minutos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n more second(s)</source>
        <translation>
            <numerusform>Bloqueado %n segundo más</numerusform>
            <numerusform>Bloqueado %n segundos más</numerusform>
        </translation>
    </message>
    <message>
        <source>No staff list here yet</source>
        <translation>Aquí aún no hay lista de personal</translation>
    </message>
    <message>
        <source>No PIN can be checked now</source>
        <translation>Ahora no se puede revisar ningún PIN</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>Aún sin inscribir</translation>
    </message>
    <message>
        <source>The kiosk’s service does not answer</source>
        <translation>El servicio del quiosco no responde</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed. The time runs only while this kiosk is switched on; switching it off or setting its clock does not help.</source>
        <translation>Se escribieron demasiados PIN incorrectos. El tiempo corre solo con este quiosco encendido; apagarlo o cambiarle la hora no ayuda.</translation>
    </message>
    <message>
        <source>PINs come with the next contact with the store server. Check the network cable, and ask headquarters whether you are on the list.</source>
        <translation>Los PIN llegan con el próximo contacto con el servidor de la tienda. Revisa el cable de red y pregunta a la central si estás en la lista.</translation>
    </message>
    <message>
        <source>This kiosk’s disk takes nothing, so a try could not be counted. Ask headquarters for a technician; what was saved before is safe.</source>
        <translation>El disco de este quiosco no acepta nada y no se podría contar un intento. Pide un técnico a la central; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Staff are known once this kiosk has its store. Enrol it with the one-time code from headquarters.</source>
        <translation>El personal se conoce cuando este quiosco tiene su tienda. Inscríbelo con el código de un solo uso de la central.</translation>
    </message>
    <message>
        <source>It starts again by itself. If it does not within a minute, switch the kiosk off and on; nothing that was saved is lost.</source>
        <translation>Vuelve a arrancar solo. Si no lo hace en un minuto, apaga y enciende el quiosco; nada de lo guardado se pierde.</translation>
    </message>
</context>
<context>
    <name>StaffLineCard</name>
    <message>
        <source>Asking the kiosk’s service</source>
        <translation>Preguntando al servicio del quiosco</translation>
    </message>
    <message>
        <source>Nothing waits. The store has it all.</source>
        <translation>Nada espera. La tienda lo tiene todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) waiting since %1.</source>
        <translation>
            <numerusform>%n registro espera desde %1.</numerusform>
            <numerusform>%n registros esperan desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) waiting.</source>
        <translation>
            <numerusform>%n registro espera.</numerusform>
            <numerusform>%n registros esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>Último contacto: %1.</translation>
    </message>
    <message>
        <source>There was no contact yet.</source>
        <translation>Aún no hubo contacto.</translation>
    </message>
    <message>
        <source>The line is up. Last contact %1. Shoppers can do everything.</source>
        <translation>Hay conexión. Último contacto: %1. Los clientes pueden hacer todo.</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 are there.</source>
        <translation>Enviando: llegaron %1 de %2.</translation>
    </message>
    <message>
        <source>Asking the store server for news.</source>
        <translation>Pidiendo novedades al servidor de la tienda.</translation>
    </message>
    <message>
        <source>The last round went well.</source>
        <translation>La última ronda salió bien.</translation>
    </message>
    <message>
        <source>The last try found no line. Check cable and router; it is tried again by itself.</source>
        <translation>El último intento no encontró conexión. Revisa el cable y el router; se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>The store server refused this kiosk. Ask headquarters whether it was revoked.</source>
        <translation>El servidor de la tienda rechazó este quiosco. Pregunta a la central si fue revocado.</translation>
    </message>
    <message>
        <source>The store server is older than this kiosk and lets some entries wait. None is lost.</source>
        <translation>El servidor de la tienda es más antiguo que este quiosco y deja esperar algunos registros. Ninguno se pierde.</translation>
    </message>
    <message>
        <source>The store server knows another story of this kiosk. Nothing is sent until headquarters has looked.</source>
        <translation>El servidor de la tienda conoce otra historia de este quiosco. No se envía nada hasta que la central lo revise.</translation>
    </message>
    <message>
        <source>This kiosk’s disk did not take what came.</source>
        <translation>El disco de este quiosco no aceptó lo que llegó.</translation>
    </message>
    <message>
        <source>The kiosk’s service did not answer.</source>
        <translation>El servicio del quiosco no respondió.</translation>
    </message>
    <message>
        <source>No round was tried yet.</source>
        <translation>Aún no se intentó ninguna ronda.</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>The line is down. %1 Shoppers can do everything as always, except: %2. That has to wait until it is back.</source>
        <translation>No hay conexión. %1 Los clientes pueden hacer todo como siempre, excepto: %2. Eso espera hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <source>Your staff PIN</source>
        <translation>Tu PIN de personal</translation>
    </message>
    <message>
        <source>Back to the shoppers’ page</source>
        <translation>Volver a la página de clientes</translation>
    </message>
    <message>
        <source>This PIN is nobody’s here</source>
        <translation>Este PIN no es de nadie aquí</translation>
    </message>
    <message>
        <source>Eight digits, for you alone</source>
        <translation>Ocho dígitos, solo para ti</translation>
    </message>
    <message>
        <source>It works without the store’s line, too. What you do here is written down under your name.</source>
        <translation>También funciona sin conexión con la tienda. Lo que hagas aquí se anota con tu nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies) left; then this kiosk locks.</source>
        <translation>
            <numerusform>Queda %n intento; después este quiosco se bloquea.</numerusform>
            <numerusform>Quedan %n intentos; después este quiosco se bloquea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Open staff mode</source>
        <translation>Abrir el modo personal</translation>
    </message>
    <message>
        <source>The store’s line is up</source>
        <translation>Hay conexión con la tienda</translation>
    </message>
    <message>
        <source>The store’s line is down</source>
        <translation>No hay conexión con la tienda</translation>
    </message>
    <message>
        <source>Nothing is known of the line</source>
        <translation>No se sabe nada de la conexión</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>Último contacto: %1.</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Aún sin contacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting to be sent.</source>
        <translation>
            <numerusform>Una cosa espera su envío.</numerusform>
            <numerusform>%n cosas esperan su envío.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nada espera su envío</translation>
    </message>
    <message>
        <source>No telephone number is known here</source>
        <translation>Aquí no se conoce ningún teléfono</translation>
    </message>
</context>
<context>
    <name>StaffRestartScreen</name>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>La pantalla</translation>
    </message>
    <message>
        <source>It goes dark for about two seconds and comes back on the shoppers’ page. Nothing is lost.</source>
        <translation>Se apaga unos dos segundos y vuelve en la página de clientes. No se pierde nada.</translation>
    </message>
    <message>
        <source>Restart the screen</source>
        <translation>Reiniciar la pantalla</translation>
    </message>
    <message>
        <source>The kiosk’s programs</source>
        <translation>Los programas del quiosco</translation>
    </message>
    <message>
        <source>The service behind the screen starts anew, too. It takes some ten seconds. What waits to be sent stays saved.</source>
        <translation>También arranca de nuevo el servicio detrás de la pantalla. Tarda unos diez segundos. Lo que espera su envío sigue guardado.</translation>
    </message>
    <message>
        <source>Restart the programs</source>
        <translation>Reiniciar los programas</translation>
    </message>
    <message>
        <source>It was not restarted</source>
        <translation>No se reinició</translation>
    </message>
    <message>
        <source>The kiosk could not write it down, or did not answer. Try again; if that fails, switch it off and on.</source>
        <translation>El quiosco no pudo anotarlo o no respondió. Inténtalo de nuevo; si falla, apágalo y enciéndelo.</translation>
    </message>
</context>
<context>
    <name>StaffTestScreen</name>
    <message>
        <source>All devices work</source>
        <translation>Todos los dispositivos funcionan</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need(s) care</source>
        <translation>
            <numerusform>%n dispositivo necesita atención</numerusform>
            <numerusform>%n dispositivos necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoprueba</translation>
    </message>
    <message>
        <source>The results are kept on this kiosk and told to headquarters.</source>
        <translation>Los resultados se guardan en este quiosco y se informan a la central.</translation>
    </message>
    <message>
        <source>Network, disk and clock are tried by themselves.</source>
        <translation>La red, el disco y el reloj se prueban solos.</translation>
    </message>
    <message>
        <source>Tries each device in turn; it takes less than a minute. The last results stand here.</source>
        <translation>Prueba cada dispositivo por turno; tarda menos de un minuto. Aquí están los últimos resultados.</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test everything</source>
        <translation>Probar todo</translation>
    </message>
</context>
<context>
    <name>StampCard</name>
    <message>
        <source>Stamp card</source>
        <translation>Tarjeta de sellos</translation>
    </message>
    <message>
        <source>%1 of %2 stamps</source>
        <translation>%1 de %2 sellos</translation>
    </message>
</context>
<context>
    <name>StampSheet</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Your stamp for today is in.</source>
        <translation>Tu sello de hoy ya está.</translation>
    </message>
    <message>
        <source>points for your visit</source>
        <translation>puntos por tu visita</translation>
    </message>
    <message>
        <source>points for being here, once a day</source>
        <translation>puntos por estar aquí, una vez al día</translation>
    </message>
    <message>
        <source>Your stamp card stays hidden</source>
        <translation>Tu tarjeta de sellos queda oculta</translation>
    </message>
    <message>
        <source>This visit still counts on it.</source>
        <translation>Esta visita también cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n visit(s) pay %1 points.</source>
        <translation>
            <numerusform>Cada visita te da %1 puntos.</numerusform>
            <numerusform>Cada %n visitas te dan %1 puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stamped. %n point(s) for your visit</source>
        <translation>
            <numerusform>Sellado. %n punto por tu visita</numerusform>
            <numerusform>Sellado. %n puntos por tu visita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for being here, once a day</source>
        <translation>
            <numerusform>%n punto por estar aquí, una vez al día</numerusform>
            <numerusform>%n puntos por estar aquí, una vez al día</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>StartingScreen</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>This kiosk is waking up.</source>
        <translation>Este quiosco está despertando.</translation>
    </message>
</context>
<context>
    <name>StatementButton</name>
    <message>
        <source>Print my points</source>
        <translation>Imprimir mis puntos</translation>
    </message>
</context>
<context>
    <name>StatementSlip</name>
    <message>
        <source>Your points</source>
        <translation>Tus puntos</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Visita registrada</translation>
    </message>
    <message>
        <source>Entry in the drawing</source>
        <translation>Participación en el sorteo</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Aún no has ganado nada.</translation>
    </message>
    <message>
        <source>As of the moment below. What is still on its way to the store is counted in.</source>
        <translation>Al momento indicado abajo. Se incluye lo que aún va en camino a la tienda.</translation>
    </message>
</context>
<context>
    <name>StorageFailedScreen</name>
    <message>
        <source>We can’t save anything here now.</source>
        <translation>Ahora no podemos guardar nada aquí.</translation>
    </message>
    <message>
        <source>So that nothing of yours gets lost, this kiosk takes no entries. Please use another one or ask at the service desk.</source>
        <translation>Para que nada tuyo se pierda, este quiosco no acepta participaciones. Usa otro o pregunta en servicio al cliente.</translation>
    </message>
</context>
<context>
    <name>StoreSlip</name>
    <message>
        <source>Sample data: only a demonstration</source>
        <translation>Datos de muestra: solo una demostración</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Please ask at the service desk</source>
        <translation>Pregunta en servicio al cliente</translation>
    </message>
    <message>
        <source>Kiosk %1, %2</source>
        <translation>Quiosco %1, %2</translation>
    </message>
    <message>
        <source>Kiosk %1</source>
        <translation>Quiosco %1</translation>
    </message>
    <message>
        <source>Staff: hold the top left corner for two seconds.</source>
        <translation>Personal: mantén pulsada la esquina superior izquierda dos segundos.</translation>
    </message>
</context>
<context>
    <name>TellFriendsScreen</name>
    <message>
        <source>Nothing to tell right now</source>
        <translation>Ahora no hay nada que contar</translation>
    </message>
    <message>
        <source>There may be something new on your next visit.</source>
        <translation>En tu próxima visita puede haber algo nuevo.</translation>
    </message>
    <message>
        <source>Tell your friends</source>
        <translation>Avisa a tus amigos</translation>
    </message>
    <message>
        <source>Scan this with your phone. It works over your phone’s own net, also while the store’s line is down.</source>
        <translation>Escanea esto con tu teléfono. Usa su propia red y funciona aunque la tienda no tenga conexión.</translation>
    </message>
    <message>
        <source>Scan this with your phone. The page that opens has the words, ready for you to change.</source>
        <translation>Escanea esto con tu teléfono. La página que se abre ya trae el texto, listo para que lo cambies.</translation>
    </message>
</context>
<context>
    <name>TestSlip</name>
    <message>
        <source>Printer test</source>
        <translation>Prueba de la impresora</translation>
    </message>
    <message>
        <source>If you can read this and scan the code, paper and head are fine.</source>
        <translation>Si puedes leer esto y escanear el código, el papel y el cabezal están bien.</translation>
    </message>
</context>
<context>
    <name>TicketPrint</name>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Code of this ticket, to be photographed</source>
        <translation>Código de este boleto, para fotografiarlo</translation>
    </message>
    <message>
        <source>Your entry counts if it reaches us by %1.</source>
        <translation>Tu participación cuenta si nos llega a más tardar %1.</translation>
    </message>
    <message>
        <source>Your entry counts if it reaches us in time.</source>
        <translation>Tu participación cuenta si nos llega a tiempo.</translation>
    </message>
    <message>
        <source>Keep this to check.</source>
        <translation>Guárdalo para comprobarlo.</translation>
    </message>
    <message>
        <source>Take a picture of it.</source>
        <translation>Tómale una foto.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>Código de comprobación: %1</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Back to start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation>Ya participas.</translation>
    </message>
    <message>
        <source>One entry each, the same odds for all.</source>
        <translation>Una por persona, la misma suerte para todos.</translation>
    </message>
    <message>
        <source>Rules and odds</source>
        <translation>Reglas y probabilidades</translation>
    </message>
    <message>
        <source>How it’s checked</source>
        <translation>Cómo se comprueba</translation>
    </message>
</context>
<context>
    <name>TicketSlip</name>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
    <message>
        <source>Your entry counts if it reaches us by %1.</source>
        <translation>Tu participación cuenta si nos llega a más tardar el %1.</translation>
    </message>
    <message>
        <source>Your entry counts if it reaches us in time.</source>
        <translation>Tu participación cuenta si nos llega a tiempo.</translation>
    </message>
    <message>
        <source>Keep this to check.</source>
        <translation>Guárdalo para comprobarlo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TicketVerdict</name>
    <message>
        <source>This ticket won</source>
        <translation>Este boleto ganó</translation>
    </message>
    <message>
        <source>Not a winner, but next in line</source>
        <translation>No ganó, pero es el siguiente</translation>
    </message>
    <message>
        <source>Drawn, but the prize went on</source>
        <translation>Salió, pero el premio pasó a otro</translation>
    </message>
    <message>
        <source>Not drawn this time</source>
        <translation>Esta vez no salió</translation>
    </message>
    <message>
        <source>This ticket is in the list</source>
        <translation>Este boleto está en la lista</translation>
    </message>
    <message>
        <source>Another entry of the same person counts. Everybody is in once.</source>
        <translation>Cuenta otra participación de la misma persona. Cada quien participa una vez.</translation>
    </message>
    <message>
        <source>It reached the store after the last moment.</source>
        <translation>Llegó a la tienda después del último momento.</translation>
    </message>
    <message>
        <source>It was made under other rules.</source>
        <translation>Se hizo con otras reglas.</translation>
    </message>
    <message>
        <source>The store could not read it. Please ask at the service desk.</source>
        <translation>La tienda no pudo leerla. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>That is not a ticket’s code</source>
        <translation>Ese no es el código de un boleto</translation>
    </message>
    <message>
        <source>Its list is not sealed yet</source>
        <translation>Su lista aún no está sellada</translation>
    </message>
    <message>
        <source>Looking for your ticket</source>
        <translation>Buscando tu boleto</translation>
    </message>
    <message>
        <source>This ticket takes no part</source>
        <translation>Este boleto no participa</translation>
    </message>
    <message>
        <source>The store does not find this ticket</source>
        <translation>La tienda no encuentra este boleto</translation>
    </message>
    <message>
        <source>Something is wrong here</source>
        <translation>Aquí algo no está bien</translation>
    </message>
    <message>
        <source>We can’t look it up right now</source>
        <translation>Ahora no podemos buscarlo</translation>
    </message>
    <message>
        <source>Is your ticket in it?</source>
        <translation>¿Está tu boleto?</translation>
    </message>
    <message>
        <source>Hold the square code of your ticket in front of the scanner.</source>
        <translation>Pon el código cuadrado de tu boleto frente al lector.</translation>
    </message>
    <message>
        <source>Come back after the drawing has closed. Or its time here is over.</source>
        <translation>Vuelve cuando el sorteo haya cerrado. O su tiempo aquí ya pasó.</translation>
    </message>
    <message>
        <source>%1 · asking the store for the proof.</source>
        <translation>%1 · pidiendo la prueba a la tienda.</translation>
    </message>
    <message>
        <source>%1 · number %2 of the list. This kiosk checked the proof.</source>
        <translation>%1 · número %2 de la lista. Este quiosco revisó la prueba.</translation>
    </message>
    <message>
        <source>Keep it and ask at the service desk: it shows that you entered.</source>
        <translation>Guárdalo y pregunta en servicio al cliente: muestra que participaste.</translation>
    </message>
    <message>
        <source>What the store says about %1 does not add up. Please ask at the service desk.</source>
        <translation>Lo que dice la tienda sobre %1 no cuadra. Pregunta en servicio al cliente.</translation>
    </message>
    <message>
        <source>The store’s line is down. What you see above still holds.</source>
        <translation>No hay conexión con la tienda. Lo que ves arriba sigue valiendo.</translation>
    </message>
    <message>
        <source>Hold its square code in front of the scanner. Nobody sees whose it is.</source>
        <translation>Pon su código cuadrado frente al lector. Nadie ve de quién es.</translation>
    </message>
    <message>
        <source>It reached the store before the drawing opened.</source>
        <translation>Llegó a la tienda antes de que se abriera el sorteo.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Your e-mail address</source>
        <translation>Tu correo electrónico</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <source>The number on your card</source>
        <translation>El número de tu tarjeta</translation>
    </message>
</context>
<context>
    <name>VolumeCard</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>No loudspeaker found</source>
        <translation>No se encontró altavoz</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>WhyThisSheet</name>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esta?</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Lo que miramos</translation>
    </message>
    <message>
        <source>What we did not look at</source>
        <translation>Lo que no miramos</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>WinnerLine</name>
    <message>
        <source>Not claimed in time. The prize went to the next.</source>
        <translation>No se reclamó a tiempo. El premio pasó al siguiente.</translation>
    </message>
    <message>
        <source>The rules did not allow it. The prize went to the next.</source>
        <translation>Las reglas no lo permitían. El premio pasó al siguiente.</translation>
    </message>
    <message>
        <source>Could not be confirmed. The prize went to the next.</source>
        <translation>No se pudo confirmar. El premio pasó al siguiente.</translation>
    </message>
    <message>
        <source>Did not want it. The prize went to the next.</source>
        <translation>No lo quiso. El premio pasó al siguiente.</translation>
    </message>
    <message>
        <source>The prize went to the next.</source>
        <translation>El premio pasó al siguiente.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
</context>
<context>
    <name>WinnersScreen</name>
    <message>
        <source>Winners</source>
        <translation>Ganadores</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Aún no hay sorteos</translation>
    </message>
    <message>
        <source>We are fetching the winners.</source>
        <translation>Estamos trayendo a los ganadores.</translation>
    </message>
    <message>
        <source>The winning tickets will be listed here for 60 days.</source>
        <translation>Los boletos ganadores estarán aquí 60 días.</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>Se sorteó %1</translation>
    </message>
    <message>
        <source>The list is sealed</source>
        <translation>La lista está sellada</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln entries, each with the same odds</source>
        <translation>
            <numerusform>entre %Ln participación, con la misma suerte</numerusform>
            <numerusform>entre %Ln participaciones, todas con la misma suerte</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers come %1.</source>
        <translation>Los números llegan %1.</translation>
    </message>
    <message>
        <source>Nobody entered</source>
        <translation>Nadie participó</translation>
    </message>
    <message>
        <source>Still to be drawn</source>
        <translation>Aún por sortear</translation>
    </message>
    <message>
        <source>So there was nobody to be drawn.</source>
        <translation>Así que no había a quién sortear.</translation>
    </message>
    <message>
        <source>Nobody knows yet who wins, we do not either.</source>
        <translation>Nadie sabe aún quién gana; nosotros tampoco.</translation>
    </message>
    <message>
        <source>How the draw is checked</source>
        <translation>Cómo se comprueba el sorteo</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>WonRibbon</name>
    <message>
        <source>You won: %1. See how you get it.</source>
        <translation>Ganaste: %1. Mira cómo recibirlo.</translation>
    </message>
    <message>
        <source>About the prize your ticket was drawn for</source>
        <translation>Sobre el premio que le tocó a tu boleto</translation>
    </message>
</context>
<context>
    <name>WonScreen</name>
    <message>
        <source>Nobody came for it in time, so the rules pass it on.</source>
        <translation>Nadie vino a tiempo, así que las reglas lo pasan a otro.</translation>
    </message>
    <message>
        <source>By the rules this entry could not win.</source>
        <translation>Según las reglas esta participación no podía ganar.</translation>
    </message>
    <message>
        <source>Name or age could not be confirmed.</source>
        <translation>No se pudo confirmar el nombre o la edad.</translation>
    </message>
    <message>
        <source>You told us that you did not want it.</source>
        <translation>Nos dijiste que no lo querías.</translation>
    </message>
    <message>
        <source>Please ask at the service desk why.</source>
        <translation>Pregunta en servicio al cliente por qué.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>You won!</source>
        <translation>¡Ganaste!</translation>
    </message>
    <message>
        <source>Your ticket was drawn</source>
        <translation>Salió tu boleto</translation>
    </message>
    <message>
        <source>The prize went on</source>
        <translation>El premio pasó a otro</translation>
    </message>
    <message>
        <source>Drawn %1.</source>
        <translation>Se sorteó %1.</translation>
    </message>
    <message>
        <source>This screen decides nothing.</source>
        <translation>Esta pantalla no decide nada.</translation>
    </message>
    <message>
        <source>How you get it</source>
        <translation>Cómo recibirlo</translation>
    </message>
    <message>
        <source>Ask at the service desk; they know the drawing.</source>
        <translation>Pregunta en servicio al cliente; conocen el sorteo.</translation>
    </message>
    <message>
        <source>Come by %1</source>
        <translation>Ven a más tardar %1</translation>
    </message>
    <message>
        <source>After that it goes to the next in line.</source>
        <translation>Después pasa al siguiente de la lista.</translation>
    </message>
    <message>
        <source>Your ticket was drawn, and the prize went to the next</source>
        <translation>Salió tu boleto y el premio pasó al siguiente</translation>
    </message>
    <message>
        <source>You think that is wrong?</source>
        <translation>¿Crees que es un error?</translation>
    </message>
    <message>
        <source>Ask at the service desk with your ticket.</source>
        <translation>Pregunta en servicio al cliente con tu boleto.</translation>
    </message>
    <message>
        <source>How the draw is checked</source>
        <translation>Cómo se comprueba el sorteo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>WonTicket</name>
    <message>
        <source>Ticket %1</source>
        <translation>Boleto %1</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>What was good, what was not?</source>
        <translation>¿Qué te gustó y qué no?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>Queda %Ln letra</numerusform>
            <numerusform>Quedan %Ln letras</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WriteReviewScreen</name>
    <message>
        <source>What you bought</source>
        <translation>Lo que compraste</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Tu reseña</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>¿Qué tal?</translation>
    </message>
    <message>
        <source>You have reviewed this one</source>
        <translation>Ya escribiste una reseña</translation>
    </message>
    <message>
        <source>Not in this store</source>
        <translation>No está en esta tienda</translation>
    </message>
    <message>
        <source>Only what you bought here</source>
        <translation>Solo lo que compraste aquí</translation>
    </message>
    <message>
        <source>If you buy it again, you can say more.</source>
        <translation>Si lo compras otra vez, podrás decir más.</translation>
    </message>
    <message>
        <source>We do not know this code. Try another product.</source>
        <translation>No conocemos este código. Prueba con otro producto.</translation>
    </message>
    <message>
        <source>The till has not told us that you bought this. If you did today, come back tomorrow.</source>
        <translation>La caja no nos ha dicho que compraste esto. Si fue hoy, vuelve mañana.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
</TS>
