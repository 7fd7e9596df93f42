<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>friends</name>
        <message>
            <source>Nothing is posted for you. We do not see whether you send it, to whom, or what you write, and we keep nothing of this page.</source>
            <translation>No publicamos nada por ti. No vemos si lo envías, a quién ni qué escribes, y no guardamos nada de esta página.</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Tus palabras</translation>
        </message>
        <message>
            <source>This always goes with it</source>
            <translation>Esto va siempre con el texto</translation>
        </message>
        <message>
            <source>That was too long: the first %1 letters are here.</source>
            <translation>Era demasiado largo: aquí están las primeras %1 letras.</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>Usar estas palabras</translation>
        </message>
        <message>
            <source>Send it from your phone</source>
            <translation>Envíalo desde tu teléfono</translation>
        </message>
        <message>
            <source>Share with another app</source>
            <translation>Compartir con otra aplicación</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>Or copy it</source>
            <translation>O cópialo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Or tell them something else</source>
            <translation>O cuéntales otra cosa</translation>
        </message>
        <message>
            <source>Tell your friends</source>
            <translation>Cuéntaselo a tus amigos</translation>
        </message>
        <message>
            <source>Make it your own. It leaves from your phone, with your apps, when you send it.</source>
            <translation>Cámbialo a tu gusto. Sale de tu teléfono, con tus aplicaciones, cuando tú lo envías.</translation>
        </message>
        <message>
            <source>Nothing to tell right now</source>
            <translation>Ahora no hay nada que contar</translation>
        </message>
        <message>
            <source>What was here is over. Look at the kiosk on your next visit: there may be something new.</source>
            <translation>Lo que había aquí ya terminó. Mira el quiosco en tu próxima visita: quizá haya algo nuevo.</translation>
        </message>
    </context>
    <context>
        <name>phone</name>
        <message>
            <source>Sample data</source>
            <translation>Datos de muestra</translation>
        </message>
        <message>
            <source>This page sets no cookies and asks nobody else for anything.</source>
            <translation>Esta página no deja cookies y no pide nada a nadie más.</translation>
        </message>
        <message>
            <source>Questions? Call the store: %1</source>
            <translation>¿Preguntas? Llama a la tienda: %1</translation>
        </message>
        <message>
            <source>Check a ticket</source>
            <translation>Comprobar un boleto</translation>
        </message>
        <message>
            <source>Pages for your phone</source>
            <translation>Páginas para tu teléfono</translation>
        </message>
        <message>
            <source>The kiosk in the store shows codes that open them. A ticket you can also check here.</source>
            <translation>El quiosco de la tienda muestra códigos que las abren. Un boleto también se puede comprobar aquí.</translation>
        </message>
        <message>
            <source>There is nothing here</source>
            <translation>Aquí no hay nada</translation>
        </message>
        <message>
            <source>The address may be cut short, or what was here is over. Scan the code once more, whole and straight.</source>
            <translation>Quizá la dirección esté incompleta, o lo que había aquí ya terminó. Escanea el código otra vez, entero y derecho.</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, por favor</translation>
        </message>
        <message>
            <source>Our books cannot be asked just now. Try again in a minute: nothing is lost.</source>
            <translation>Ahora no podemos consultar nuestros registros. Inténtalo dentro de un minuto: no se ha perdido nada.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 a las %2</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Has the store your entry?</source>
            <translation>¿Tiene la tienda tu participación?</translation>
        </message>
        <message>
            <source>Yes, since %1</source>
            <translation>Sí, desde el %1</translation>
        </message>
        <message>
            <source>Yes, but it could not be taken</source>
            <translation>Sí, pero no se pudo aceptar</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Does it count?</source>
            <translation>¿Cuenta?</translation>
        </message>
        <message>
            <source>Yes, once for each person</source>
            <translation>Sí, una vez por persona</translation>
        </message>
        <message>
            <source>If it arrives in time</source>
            <translation>Si llega a tiempo</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Last moment to arrive here</source>
            <translation>Último momento para llegar aquí</translation>
        </message>
        <message>
            <source>Was it drawn?</source>
            <translation>¿Salió en el sorteo?</translation>
        </message>
        <message>
            <source>Yes: it won</source>
            <translation>Sí: ganó</translation>
        </message>
        <message>
            <source>As alternate number %1</source>
            <translation>Como suplente número %1</translation>
        </message>
        <message>
            <source>The draw has not been held yet. Open this page again afterwards.</source>
            <translation>El sorteo aún no se ha celebrado. Vuelve a abrir esta página después.</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>Boleto %1</translation>
        </message>
        <message>
            <source>How we checked it</source>
            <translation>Cómo lo comprobamos</translation>
        </message>
        <message>
            <source>The kiosk signed this ticket when it gave it to you. We checked that signature with the kiosk’s key: it holds, and nothing on the ticket was changed.</source>
            <translation>El quiosco firmó este boleto cuando te lo dio. Comprobamos esa firma con la clave del quiosco: es válida y nada en el boleto ha cambiado.</translation>
        </message>
        <message>
            <source>The odds</source>
            <translation>Las probabilidades</translation>
        </message>
        <message>
            <source>The text in the ticket’s code</source>
            <translation>El texto del código del boleto</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Check a ticket</source>
            <translation>Comprobar un boleto</translation>
        </message>
        <message>
            <source>Scan the code on your ticket with your phone’s camera: its page opens by itself. If your phone shows a text that begins with EC1, put it in here.</source>
            <translation>Escanea el código de tu boleto con la cámara del teléfono: su página se abre sola. Si el teléfono muestra un texto que empieza por EC1, ponlo aquí.</translation>
        </message>
        <message>
            <source>That is not the whole text of a ticket. Copy all of it, from EC1 to its end.</source>
            <translation>Ese no es el texto completo de un boleto. Cópialo entero, desde EC1 hasta el final.</translation>
        </message>
        <message>
            <source>Whoever has this ticket can see this page. It shows no name.</source>
            <translation>Quien tenga este boleto puede ver esta página. No muestra ningún nombre.</translation>
        </message>
        <message>
            <source>It reached us after the last moment, so it is not in the drawing. We are sorry.</source>
            <translation>Nos llegó después del último momento, así que no entra en el sorteo. Lo sentimos.</translation>
        </message>
        <message>
            <source>It reached us before the drawing opened, so it is not in it. We are sorry: the kiosk had the wrong time. Please enter again.</source>
            <translation>Nos llegó antes de que se abriera el sorteo, así que no entra en él. Lo sentimos: el quiosco tenía mal la hora. Participa otra vez, por favor.</translation>
        </message>
        <message>
            <source>We could not take this entry. Please ask at the service desk of the store and show this ticket.</source>
            <translation>No pudimos aceptar esta participación. Pregunta en el mostrador de atención de la tienda y enseña este boleto.</translation>
        </message>
        <message>
            <source>We do not know this ticket</source>
            <translation>No conocemos este boleto</translation>
        </message>
        <message>
            <source>No kiosk of ours has signed it, or something on it was changed. Scan the code once more, whole and straight; if it stays so, ask at the store.</source>
            <translation>Ningún quiosco nuestro lo firmó, o algo en él se cambió. Escanea el código otra vez, entero y derecho; si sigue igual, pregunta en la tienda.</translation>
        </message>
        <message>
            <source>This has to be looked at</source>
            <translation>Esto hay que revisarlo</translation>
        </message>
        <message>
            <source>A kiosk of ours signed this ticket, but our books hold something else in its place. Please show it at the service desk: it is on us to find out why.</source>
            <translation>Un quiosco nuestro firmó este boleto, pero en nuestros registros hay otra cosa en su lugar. Enséñalo en el mostrador de atención: nos toca a nosotros averiguar por qué.</translation>
        </message>
        <message>
            <source>It is on its way</source>
            <translation>Está en camino</translation>
        </message>
        <message>
            <source>The kiosk has saved your entry and sends it when the store’s line is back. It counts if it reaches us by %1.</source>
            <translation>El quiosco ha guardado tu participación y la enviará cuando vuelva la conexión de la tienda. Cuenta si nos llega a más tardar el %1.</translation>
        </message>
        <message>
            <source>Not in the drawing</source>
            <translation>No entra en el sorteo</translation>
        </message>
        <message>
            <source>Your entry did not reach us by %1, so it is not in the drawing. We are sorry.</source>
            <translation>Tu participación no nos llegó a más tardar el %1, así que no entra en el sorteo. Lo sentimos.</translation>
        </message>
        <message>
            <source>You’re in.</source>
            <translation>Estás dentro.</translation>
        </message>
        <message>
            <source>We have your entry. Everybody is in once, with the same odds: a second ticket adds nothing.</source>
            <translation>Tenemos tu participación. Cada persona está una vez, con las mismas probabilidades: un segundo boleto no añade nada.</translation>
        </message>
        <message>
            <source>This one does not count</source>
            <translation>Este no cuenta</translation>
        </message>
        <message>
            <source>The prize went on</source>
            <translation>El premio siguió adelante</translation>
        </message>
        <message>
            <source>Your ticket was drawn, but it no longer has a place: the prize goes to the next in line. Ask at the service desk and show this ticket if you want to know why.</source>
            <translation>Tu boleto salió, pero ya no tiene un lugar: el premio pasa al siguiente de la lista. Si quieres saber por qué, pregunta en el mostrador de servicio y muestra este boleto.</translation>
        </message>
        <message>
            <source>Yes, and it went on</source>
            <translation>Sí, y siguió adelante</translation>
        </message>
        <message>
            <source>You won!</source>
            <translation>¡Has ganado!</translation>
        </message>
        <message>
            <source>Your ticket was drawn. Come to the service desk with this ticket and a document with your name by %1.</source>
            <translation>Tu boleto salió en el sorteo. Ven al mostrador de atención con este boleto y un documento con tu nombre a más tardar el %1.</translation>
        </message>
        <message>
            <source>You are next in line</source>
            <translation>Eres suplente</translation>
        </message>
        <message>
            <source>Your ticket was drawn as alternate number %1: if a prize is not claimed, it goes down that line. Look again later, and keep this ticket.</source>
            <translation>Tu boleto salió como suplente número %1: si nadie reclama un premio, pasa a los suplentes por orden. Vuelve a mirar más tarde y guarda este boleto.</translation>
        </message>
        <message>
            <source>Not this time</source>
            <translation>Esta vez no</translation>
        </message>
        <message>
            <source>The draw was held, and this ticket was not drawn. If you have an earlier one, look at that too. Thank you for taking part.</source>
            <translation>El sorteo se celebró y este boleto no salió. Si tienes uno anterior, mira también ese. Gracias por participar.</translation>
        </message>
    </context>
</TS>
