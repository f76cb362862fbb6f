<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>Se corrigieron signos parecidos a un punto, un guion o la @.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>Las letras de doble ancho se cambiaron por letras normales.</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>Antes de la @ no puede haber un punto al principio ni al final, ni dos seguidos.</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>Escriba su dirección de correo, por favor.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Se quitaron los espacios.</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>Falta la @ (arroba).</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>La dirección es demasiado larga. Puede tener 254 caracteres como mucho.</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>Después de la @ falta un punto, como en example.jp.</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>Falta lo que va después de la @.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>Lo que va después de la @ no puede ser el nombre de una compañía.</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>Lo que va después de la @ es demasiado largo.</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>Después de la @ hay letras distintas que se parecen. Compruébelo, por favor.</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>Antes de la @ hay un carácter que no se puede usar en una dirección.</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>Antes de la @ hay letras que los servidores de correo no entienden.</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>Falta lo que va antes de la @.</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>Lo que va antes de la @ es demasiado largo. Puede tener 64 caracteres como mucho.</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>Hay más de una @. Una dirección solo tiene una.</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>Esta forma antigua de dirección no sigue las reglas, pero en esta compañía todavía funciona.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 personas verán las direcciones de las demás.</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>Todo el grupo «%1» recibió el mensaje al que usted responde. Su respuesta va solo a %2.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>El mensaje no tiene asunto.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>El mensaje ocupa %1. Muchas compañías de correo no aceptan más de %2.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>El mensaje ocupa %1. Su compañía de correo acepta %2 como mucho. Así no llegará.</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>El mensaje dice «%1», pero no lleva ningún archivo.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>Esta respuesta va a todo el grupo «%1», unas %2 personas.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>Esta respuesta va a todo el grupo «%1».</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>Responde a un mensaje que recibió todo el grupo «%1». ¿Quién debe recibir su respuesta?</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>«%1» tiene letras que solo se parecen a las normales. Su verdadero nombre es «%2».</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>«%1» tiene letras que solo se parecen a las normales. Compruébelo, por favor.</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>«%1» es casi igual que «%2», que está en su libreta de direcciones.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>«%1»: ¿quería decir «%2»?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → Funciona.</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>Se leyeron %1 archivos; %2 no se pudieron usar. Hablan de %3 dominios de correo.</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>Se encontraron %1 mensajes.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1: %2 nuevos, %3 en total</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>En este ordenador funciona una compañía de correo de práctica. Nada sale de él.</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>Aceptado: este certificado, para %1 y ningún otro lugar. Para retirarlo: tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>Compare la huella con la que le diga el dueño del servidor, por teléfono o en papel. Solo si las dos son iguales: tayori trust %1 --spki HUELLA</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>Hecho. La compañía de correo lo sabrá en la próxima recepción.</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>El correo recibido se quita enseguida de la compañía de correo, y se queda aquí.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>El correo recibido se queda %1 días en la compañía de correo, y aquí para siempre.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>El correo recibido se queda para siempre en la compañía de correo, y aquí también.</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>Recibido: el mensaje volvió después de %1 ms</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>Para:        %1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>Encontrado por medio de %1 (%2):</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>Saludo: %1 respondió por una conexión segura</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>Titular:     %1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>Espera a ser enviado. Enviar ahora: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>Funciona: el correo se puede recibir y enviar.</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>Acceso conseguido para recibir: %1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>Acceso conseguido para enviar: %1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>Buscando los servidores de %1 …</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>Contraseña del correo: </translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>No se ha aceptado ningún certificado a mano.</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>No se pudo usar ningún archivo de esta carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Aquí no hay correo.</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>Ya no hay nada aceptado a mano para %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>No había nada aceptado a mano para %1.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>Problema:    %1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>Recibir funciona. Contraseña para enviar correo: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>Mismo mensaje: no</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>Mismo mensaje: sí</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>Enviarlo otra vez: tayori outbox --resend %1   Sí se envió: --sent %1   Dejarlo: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>Enviados: %1   todavía en espera: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>Enviado: un mensaje a la propia dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>La cuenta está lista: %1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>La cuenta se ha quitado. Su correo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>La cuenta se escribió sin su contraseña: %1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>La libreta de direcciones está vacía. Las personas a las que escriba se apuntan solas.</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>El correo queda en espera de ser enviado.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>El correo se ha enviado.</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>Aquí no hay pantalla para una ventana. Pruebe: tayori practice, o tayori --help</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>Este ordenador confía en %1 tal como está. No hace falta aceptar nada.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>Esto es una práctica: nada sale de este ordenador. Dirección: %1   Contraseña: %2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>Para leer una de ellas: tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>Válido:      del %1 al %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>Usted responde solo a quien escribió:</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>Usted llama a la compañía y ella lo arregla.</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>Usted escribe una contraseña equivocada:</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>Usted escribe la contraseña especial para programas de correo:</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>Usted escribe la contraseña de siempre:</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>no llegó a %1</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>no se sabe si se envió</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>en espera, próximo intento: %1</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>no se aceptó</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>se envió, pero no a todos</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation>%1 de abril de %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 de agosto de %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 de diciembre de %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 de febrero de %2</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 de enero de %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 de julio de %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 de junio de %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 de marzo de %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 de mayo de %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 de noviembre de %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 de octubre de %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 de septiembre de %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1 dice %2, pero %3 dice %4</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificado de %1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>elegido por usted: %1 (%2)</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>elegido: %1 (%2), la respuesta de más confianza cuyos servidores funcionan</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>no funcionó</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>huella de su clave (SHA-256): %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emitido por %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>no elegido: %1 (%2) %3, sus servidores no funcionan</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>no elegido: %1 (%2) %3, va después en el orden de consulta</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>no elegido: %1 (%2) %3, es de menos confianza</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>no elegido: %1 (%2) %3, usted eligió otro</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>no hay nada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>como dice el archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>válido del %1 al %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>25, como está escrito</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 o 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>Un navegador es un programa para ver páginas web. No habla POP ni IMAP, sino el idioma de la web: HTTP o, cifrado, HTTPS. Hoy es casi siempre HTTPS.</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>El navegador de su ordenador pregunta a un servidor web. El servidor web mira en su buzón.</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>Una llave, y el buzón que abre.</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>Un mensaje va de su ordenador hasta la ventanilla de la compañía de correo.</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>Un mensaje viaja de su ordenador a su compañía de correo, luego a la compañía de la otra persona y por fin a esa persona.</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>Un programa de correo sirve para escribir y leer correo, como este. Cuando usted pulsa «Enviar», entrega el correo a su propia compañía de correo, por su conexión de internet.</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>Una lista de correo tiene su propia dirección. Lo que se envía a esa dirección llega a todos sus miembros.</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>Un lugar donde nada puede salir mal.</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>Una oficina de correos con ventanillas. 587 y 465 son para enviar, 993 y 995 para recibir.</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>Un programa pregunta: «El certificado no es correcto. ¿Continuar de todos modos?» ¿Qué hace usted?</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>Una pequeña oficina de correos dentro del ordenador. Ningún camino sale de ella.</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>Un antivirus que no puede ver dentro de una conexión cifrada puede estorbar. Entonces pregunte a su fabricante qué hacer, y deje el cifrado activado.</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>Dirección del grupo</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>Después de la @ está el nombre de la compañía de correo, su dominio. Los dominios se reparten para todo el mundo, de modo que no hay dos iguales.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>De acuerdo.</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>Un sobre con la dirección taro@example.ne.jp. Antes de la @: el nombre del buzón. Después de la @: el nombre de la compañía de correo.</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>Un papel antiguo dice «envío: puerto 25». ¿Qué número prueba usted hoy?</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>Como con 587; además, los antivirus quizá no puedan ver dentro.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>Antes de la @ está el nombre del buzón. Su nombre exacto es «parte local». Las compañías también lo llaman cuenta o identificador de usuario.</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>Antes del primer paso, su ordenador dice el nombre y la contraseña de usted. Así nadie más puede enviar en su nombre.</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>Mejor no: su contraseña podría llegarle a un desconocido.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>Por la contraseña, la compañía de correo sabe que es usted. La encontrará en el papel que le dio la compañía.</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>El ordenador, el teléfono y la tableta muestran el mismo correo, porque está en un solo lugar: en la compañía de correo.</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>Los ordenadores hablan entre sí con reglas fijas. Para enviar, estas reglas se llaman SMTP. Con palabras de todos los días, son así:</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>Ventanillas para recibir</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>Ventanillas para enviar</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>Entregado no quiere decir leído. Si algo es urgente, llame por teléfono.</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>No lo haga. Esos mensajes son de estafadores. Bórrelo o pregunte a alguien.</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>Cada letra cuenta: mayúsculas y minúsculas, 0 (cero) y O, 1 (uno) y l. Se escribe con letras normales, no de doble ancho.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>Cifrado: nadie puede leerlo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>A todo el grupo</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>Primero el servidor muestra un certificado, una prueba de quién es. Tayori lo examina. No envía ninguna contraseña a un servidor que no pueda demostrar quién es.</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>El correo gratuito, como Yahoo! Mail, Gmail u Outlook.com, funciona como IMAP: los mensajes se quedan allí.</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>Desde las casas, el 25 está hoy casi siempre cerrado. Pruebe 587 o 465.</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>El ordenador de Hanako está apagado. ¿Puede usted enviarle correo?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Aquí están mi nombre y mi contraseña.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Aquí está el texto.</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>La forma de escribir las direcciones está acordada en documentos públicos, los RFC. Cualquiera puede leerlos.</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>Cómo viaja el correo</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Vengo a buscar correo.</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>No puedo</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>Borro el mensaje</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>La escribo, para que no se cierre nada</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Continúo</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>Paro y pregunto</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>Quisiera enviar correo.</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>IMAP es la otra manera de recibir correo, además de POP.</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP: leer copias</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP: leer copias, cifrado desde el principio.</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP: leer copias; abierto hasta que se pasa a cifrado.</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>Si pierde un ordenador, solo tiene que anular su contraseña especial. La de siempre queda como está.</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>Si un programa dice que un certificado no es correcto, no continúe. Mire la fecha y la hora de su ordenador y luego pregunte a su compañía de correo.</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>Si la compañía ofrece los dos, Tayori elige IMAP.</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>Dentro de una compañía tampoco se da dos veces el mismo nombre. Por eso su dirección es única en el mundo.</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>Durante la práctica, usted escribe por error a una dirección de verdad. ¿Llega el mensaje?</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>Las compañías de internet y de teléfono le dan este nombre. En el correo gratuito lo elige usted: uno que todavía no tenga nadie.</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>No puede: el correo ya no está en la compañía, solo en casa.</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>No vuelve. Espera en la compañía de correo de Hanako hasta que ella mire.</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>No llega: la práctica no tiene salida.</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>Tiene dos partes, con la @ en medio.</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>Es para hanako@example.jp.</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>Es larga, y no hace falta que la recuerde. Solo se muestra una vez: apúntela en un papel o escríbala aquí enseguida.</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>Se abre en la primera página de Tayori, o con «tayori practice».</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Se rechaza</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>Es la llave de su buzón.</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>Se escribe con letras normales, cifras y unos pocos signos. Cada compañía decide qué signos. Puede tener 64 caracteres como mucho; muchas compañías solo permiten de 20 a 30.</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>Convierte una postal en una carta cerrada.</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>Más tarde, el programa de correo de la otra persona pregunta si hay correo. La compañía se asegura de quién pregunta y se lo entrega.</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>Mire lo que hay después de la @: son dos compañías. Pueden ser dos Hanakos distintas.</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>Las propias compañías de correo pueden leer el correo. No escriba nunca en él números de tarjetas ni contraseñas.</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Compañía de correo</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>Compañía de correo: vacía</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>Compañía de correo: el correo se queda</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>El correo pasa por dos compañías de correo: la suya y la de la otra persona.</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>Ha llegado un mensaje: «Su buzón se va a cerrar. Escriba aquí su contraseña». ¿Qué hace usted?</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>El correo se queda allí hasta que usted lo borre a propósito. Lo que borre desaparece de todas partes.</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>El correo que se sacó está solo en ese ordenador. El teléfono no puede verlo y, si el ordenador se estropea, el correo se pierde.</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de correo</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>Muchas compañías de internet y de teléfono permiten recibir por POP.</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>¿Puedo llevármelos?</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>Ninguna compañía de correo le pide la contraseña por correo ni por teléfono. Quien la pide es un estafador.</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>No, no puede</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>No, vuelve</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>No, no llega</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>No, son dos buzones</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>Esta vez no. Para recibir hay otras dos maneras: POP e IMAP.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>Nada se borra solo. El correo nuevo se rechaza.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este ordenador</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>En la página web de la compañía</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>A la izquierda, una postal que cualquiera puede leer por el camino. A la derecha, una carta cerrada con un candado.</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>Una sola dirección para todo un grupo.</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>Una persona escribe a la dirección del grupo. Desde ahí el correo llega a todos.</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>Un servidor hace muchos tipos de trabajo. Un puerto es un número del 0 al 65535 que dice para qué programa es una conexión (16 bits).</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>Solo a Hanako</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>Abierto: cualquiera puede leerlo</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>POP es una de las dos maneras de recibir correo. Las dos primeras letras vienen de «post office», que en inglés significa oficina de correos.</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP saca el correo de la oficina de correos y lo trae a su ordenador.</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP: sacar el correo</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP: sacar el correo, cifrado desde el principio.</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP: sacar el correo; abierto hasta que se pasa a cifrado.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>Tenga en cuenta: %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Puerto %1: %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>Leer el correo en la página web de la compañía, sin programa de correo.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Recibido.</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP es la manera de entregar el correo.</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP: antes era el habitual para enviar; ahora se usa entre compañías.</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP: enviar</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP: enviar, cifrado desde el principio.</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP: enviar. Es el que hoy recomiendan casi todas las compañías.</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>Por eso, una respuesta normal llega a todos. Lo que era para una persona lo leen todas.</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>Por él se envió tanto correo no deseado que las compañías de internet lo tienen cerrado para las casas (OP25B).</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>Algunas compañías quieren una segunda llave, solo para programas de correo.</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>Algunos correos gratuitos pueden recoger también el correo de sus otras direcciones, si usted quiere.</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>Contraseña especial: programa de correo</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>Tayori trae una compañía de correo para practicar. Está dentro de su ordenador, y el correo no sale de allí.</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>Tayori guarda la contraseña en la caja fuerte de este ordenador y no la escribe en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>Tayori ve que el correo llegó por una lista y pregunta: ¿solo a quien lo escribió, o a todo el grupo?</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>Tayori prueba las ventanillas por su cuenta y nunca usa la 25 para enviar. Usted solo necesita los números si escribe la configuración a mano.</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>Así es. Después de la @ los nombres son distintos, y las compañías también.</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>Así es. No olvide cerrar la sesión al terminar.</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>Así es. Ahora está solo en el ordenador de casa.</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>Así es. Espera en el buzón de Hanako, en su compañía de correo.</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>Así es. Nadie más la lee.</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>Así es. SMTP es para enviar.</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>Así es. Pruebe todo lo que quiera.</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>Así es. La de siempre es para la página web de la compañía.</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>Así es. Estos dos son para enviar desde casa.</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>Así es. Hasta que esté claro, su contraseña se queda con usted.</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>Así es. A quien lo escribió se le avisa de que no llegó.</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>Así es. Su compañía nunca preguntaría de esa manera.</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>El navegador habla con un servidor web. Este está delante del sistema de correo y trae de allí el correo.</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>Con esa, la compañía no dejaría entrar a Tayori. Escriba la especial.</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>El ordenador de casa sacó su correo por POP, y en la compañía se borró. ¿Puede recibirlo todavía el teléfono?</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>Puede que el guardián del ordenador (cortafuegos) tenga que dejarlo pasar.</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>Los ordenadores de una compañía de correo que hacen este trabajo se llaman servidores. Funcionan día y noche.</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>Han invitado al grupo a tomar el té. Usted quiere contarle solo a Hanako por qué no va. ¿Qué pulsa?</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>Los mensajes se quedan en la compañía de correo. Su ordenador y su teléfono muestran copias.</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>La dirección de correo</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>La compañía de correo no le lleva el correo a casa. Su programa de correo va y pregunta: al abrirse, de vez en cuando o cuando usted pulsa «Recibir».</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>Puede parecer que el mensaje lo envió el grupo, y no la persona que lo escribió.</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>La contraseña del correo</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>El número de la ventanilla donde un servidor hace un tipo de trabajo.</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>El correo más antiguo deja sitio</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>La otra compañía lo pone en el buzón que lleva el nombre de antes de la @. Desde ese momento el correo está entregado, aunque nadie lo haya leído todavía.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>La contraseña para conectarse a internet, o para encender el ordenador, suele ser otra.</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>El espacio allí es limitado. Cuando está lleno, se rechaza el correo nuevo. Borre lo que ya no necesite, primero los mensajes con archivos grandes.</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>La especial</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>La contraseña especial para programas de correo</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>El cifrado habitual se llama TLS; algunos programas escriben SSL. Algunos servidores cifran desde el principio. Otros empiezan en abierto y luego cambian: eso se llama STARTTLS.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La de siempre</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>El correo web de las compañías de internet funciona a menudo como POP: lo que sacó un programa de correo ya no se ve en la página web.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Quien escribe</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>La otra compañía</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>Entonces todos leen su motivo. Pulse «Solo a Hanako».</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>Allí puede escribir a Hanako, a la oficina de correos, a un grupo o a su propia dirección, tantas veces como quiera.</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>Estas compañías no dejan entrar a ningún programa de correo con la contraseña de siempre. A la segunda la llaman contraseña de aplicación.</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>Son correctos. Aquí hay tres mensajes.</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>Tres mensajes salen de la compañía de correo hacia su ordenador. Allí el buzón queda vacío.</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>Para enviar correo solo necesita la dirección de la otra persona. Con una letra cambiada, llega a otra persona o a nadie.</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>Allí también se puede practicar con problemas a propósito: una contraseña equivocada, un buzón lleno, una compañía lenta. Cada vez se dice qué hacer.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>Dos llaves: una para la página web de la compañía, otra para los programas de correo.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Entendido.</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>Contraseña de siempre: página web</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>Los antivirus quizá no puedan ver dentro.</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>Correo web</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>Lo que se sacó suele borrarse en la compañía de correo. Tayori lo deja allí 14 días.</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>Cuando recibo correo</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>Cuando envío correo</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>¿Cuándo habla SMTP su ordenador?</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>Al cerrar la práctica, todo su correo desaparece. Su correo de verdad no se toca.</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>Cuando su compañía pasa el correo a otra, las dos hablan con los mismos seis pasos. Así se sigue hasta llegar al buzón de la otra persona.</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>Si se prueba muchas veces, la compañía cierra la entrada. Si no coincide dos veces, pare y mire el papel.</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>Con IMAP el correo se queda en la compañía de correo; usted lee copias.</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>Sin cifrado, el correo y la contraseña viajan como una postal. Con cifrado, nadie puede leerlos en el camino entre usted y su compañía de correo.</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>Palabras relacionadas</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>Sí, las dos son Hanako</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Sí, aquí tiene.</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>Sí, puede</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>Sí, llega</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>Sí, la espera</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>Está usted en casa de su hija. ¿Cómo lee allí su correo?</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>Sí puede: cualquier navegador abre la página web de la compañía.</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>Se crea en la página web de la compañía. A menudo hay que activar allí antes la confirmación por teléfono.</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>Su compañía le dio una contraseña especial. ¿Cuál escribe usted en Tayori?</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Su ordenador</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>Su ordenador: copias</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>Su ordenador: el correo está aquí</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Su compañía de correo</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>Su compañía de correo mira lo que va después de la @ y pasa el correo a la otra compañía. A veces hay más compañías por el camino.</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>Su buzón</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>Su buzón está lleno. ¿Qué pasa con el correo nuevo?</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>¿Me dice su nombre y su contraseña, por favor?</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>Su teléfono: copias</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp y hanako@example.ne.jp: ¿es el mismo buzón?</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>Un buzón lleno</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>Un buzón lleno rechaza el correo nuevo. Borre de vez en cuando los mensajes con archivos grandes.</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>Una contraseña que no coincide se rechaza. Después de tres intentos, la compañía bloquea la cuenta.</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>Un servidor sospechoso</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>Una compañía de correo lenta</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>Se pide una contraseña especial</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Una contraseña equivocada</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>Todo se queda en este ordenador. Nada se puede estropear.</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>Responder a un grupo</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>No continúe. Mire la fecha y la hora del ordenador. Espere veinte segundos: aquí es como si hubiera llamado a la compañía. Después pulse «Probar otra vez».</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>Escriba a propósito una contraseña equivocada y después la correcta. Si la cuenta se bloquea, espere veinte segundos: aquí es como si hubiera llamado a la compañía.</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>Escriba primero la contraseña de siempre. Después escriba la especial, que está arriba en la página.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>Primero escriba a propósito una contraseña equivocada.</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>Primero la contraseña de siempre, después la especial.</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>Hanako invita a todo el grupo a tomar el té.</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>Si una contraseña no coincide, mire el papel antes de probar otra vez. Una cuenta bloqueada la abre la compañía.</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>Tarda un rato. Solo hay que esperar.</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>Tipos de práctica</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>No se envió ninguna contraseña al lugar equivocado. Si tiene dudas, pare y pregunte.</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>Solo Hanako ha leído su respuesta. Mire dos veces antes de responder a un grupo.</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>Abra la invitación de Hanako y responda solo a ella.</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>Elija una, por favor</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>Lea lo que se dice. Pasados veinte segundos, pulse «Probar otra vez».</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>Vea lo que se dice. Pasados veinte segundos, escriba otra vez un mensaje a su propia dirección.</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>Prepare el correo y lea lo que se dice. Espere veinte segundos: aquí, entonces, se borran las fotos por usted. Después escriba un mensaje a su propia dirección.</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>Prepare el correo, abra la invitación de Hanako y responda solo a ella. Si responde a todos, vea lo que vuelve.</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>Prepare el correo, lea los mensajes que hay y escriba algunos. Nada sale mal.</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>Lento no quiere decir estropeado. Esperar sirvió.</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>Contraseña especial: %1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>Tayori dice que hace falta una contraseña especial para programas de correo.</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>Tayori dice que la contraseña no coincide y, más tarde, que la cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>Tayori muestra lo que dijo la compañía de correo: el buzón está lleno.</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>Tayori se detiene antes de enviar su contraseña, y lo dice.</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>La barra de la página avanza despacio. Tayori avisa cuando tarda más.</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>La compañía no deja entrar a los programas de correo con la contraseña de siempre.</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>La compañía de correo tarda mucho en cada respuesta.</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>El servidor muestra un certificado (una prueba de quién es) que no es correcto.</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>Esto es una práctica. Contraseña: %1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>Espere. No hay que pulsar nada, y no hay nada estropeado.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Qué se ve</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>Cuando usted responde, Tayori pregunta: ¿solo a quien lo escribió, o a todo el grupo?</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>La contraseña especial se crea en la página web de la compañía. La de siempre queda como está.</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>Su buzón está lleno de fotos. El mensaje a su propia dirección se rechaza.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escribió:</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- Mensaje reenviado -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>Un mensaje de Tayori para usted</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>El %1, %2 escribió:</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>Tayori envió este mensaje para mostrar que su correo funciona.
Si puede leerlo, en este ordenador se puede enviar y recibir correo.
Puede borrarlo.
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1. El puerto 25 no se usa aquí: por él salía correo no deseado, y los proveedores lo tienen cerrado para las casas. El correo se envía por el 587 o el 465.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>Un puerto es un número del 0 al 65535. Dice para qué programa del servidor es una conexión.</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>El puerto 25 no se usa aquí: por él salía correo no deseado, y los proveedores lo tienen cerrado para las casas. El correo se envía por el 587 o el 465.</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>responde un servidor de correo, pero sin cifrado</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>entre compañías de correo; la mayoría de los proveedores lo bloquea para las casas</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>bloqueado: algo en el camino se traga la conexión</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>cerrado: el servidor está ahí, pero nadie responde en este puerto</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>hay conexión, pero el servidor no dice nada</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>para leer correo que se queda en la compañía, con un número poco habitual</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>para leer correo que se queda en la compañía, cifrado desde el principio</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>para leer correo que se queda en la compañía; abierto hasta que se pasa a cifrado</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>para enviar correo (recomendado)</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>para enviar correo, con un número poco habitual</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>para enviar correo, cifrado desde el principio</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>para sacar correo de la compañía, con un número poco habitual</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>para sacar correo de la compañía, cifrado desde el principio</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>para sacar correo de la compañía; abierto hasta que se pasa a cifrado</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>no es un servidor de correo</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>no existe ese nombre</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>nadie en quien confíe este ordenador garantiza que el servidor es auténtico</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>parece que alguien en el camino (%1) abre esta conexión</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>alguien en el camino abre esta conexión para examinarla</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>algo responde aquí, pero no es un servidor de correo</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>la herramienta para desarrolladores %1 abre esta conexión</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>el programa dañino %1 abre esta conexión</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>el aparato de red %1 abre esta conexión para examinarla</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>el control parental %1 abre esta conexión para examinarla</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>no se pudo crear la conexión segura</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>el servidor muestra un certificado distinto del aceptado</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>solo el propio servidor garantiza que es auténtico</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>la prueba de identidad del servidor ha caducado (%1)</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>la prueba de identidad del servidor es para otro nombre: %2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>la prueba de identidad del servidor no es correcta</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>la prueba de identidad del servidor aún no es válida; compruebe el reloj de este ordenador</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>la prueba de identidad del servidor es demasiado fácil de falsificar</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>la prueba de identidad del servidor fue anulada</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>la prueba de identidad del servidor se hizo para otra cosa</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>el antivirus %1 abre esta conexión para examinarla</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>no hay ningún servidor con este nombre</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>funciona: un servidor de correo respondió por una conexión segura</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1 no puede enviar a %2, por las letras que tiene esta dirección.</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1 no puede aceptar el mensaje en este momento.</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%1 no aceptó el mensaje, aunque se intentó %2 veces.</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1 no permite usar programas de correo.</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>%1 existe, pero allí no se encontró ningún servicio de correo.</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1 ha cerrado su servicio de correo.</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 no es una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1 solo permite entrar con un navegador web, y Tayori todavía no puede hacerlo.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 solo conoce un cifrado antiguo (%2) que ya no es seguro. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 solo conoce un cifrado antiguo que ya no es seguro. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 muestra un certificado distinto del que se aceptó a mano.</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>%1 pide que haga algo antes de poder usar un programa de correo.</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1 cerrará su servicio de correo el %2.</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 Después pruebe otra vez.</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>Un aparato de esta red (%1) abre las conexiones de correo. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>Un programa dañino (%1) abre las conexiones de este ordenador. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>Un programa de pruebas (%1) abre las conexiones de correo para mostrarlas. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>Un programa que protege a los niños (%1) abre las conexiones de correo. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>Añada --secrets session para usar la contraseña solo esta vez, sin guardarla.</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>Siga los pasos de %1 y luego escriba la contraseña que reciba allí.</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>Para esta dirección, el uso de programas de correo está desactivado en la compañía de correo.</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>Continúe solo si sabe que %1 lleva su correo.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>Si esta red le pide identificarse en una página web, hágalo primero. Si no, pruebe desde casa.</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>En lugar de %1 respondió otro servidor. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>Dice llamarse %3. Compárelo con el papel de su compañía de correo.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>Se intentará otra vez sin que usted haga nada. A los demás ya les ha llegado.</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>A menudo llega unos minutos después. Mire otra vez con «Recibir».</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>Se intentará otra vez la próxima vez.</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>De repente, muchos mensajes de %1 ya no están en la compañía de correo.</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>La mayoría de las compañías de correo aceptan 20 MB como mucho. Envíe los archivos en varios mensajes.</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>En este ordenador todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>Solo el propio %1 garantiza que es de verdad %1. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>Nadie en quien confíe este ordenador garantiza que %1 es auténtico. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>No hay que hacer nada: la copia está guardada en este ordenador.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>No se cambió nada. Quítela primero si quiere prepararla de nuevo.</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>Compruebe la dirección. Si es correcta, pida a la compañía los datos de configuración del correo.</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>Pregunte a la otra persona antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>Pida al dueño del servidor un certificado correcto.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>Pídasela al dueño del servidor, por teléfono o en papel.</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>Pida a la persona una dirección escrita solo con letras del inglés.</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>Pregunte a la persona que cuida de esta red, o pruebe desde casa.</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>Pregunte a la persona que lleva este servidor. Solo si se cambió a propósito, use «tayori distrust» y mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>Pida a la persona que instaló %1 que no toque el correo.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>Pregunte a su compañía de correo si tiene un servidor más nuevo.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>Pregunte a su compañía de correo si tiene un servidor más seguro.</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>Pregunte a su compañía de correo si tiene un servidor cifrado.</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>Pregunte a su compañía de correo o a la persona que lleva este servidor.</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>Compruebe las mayúsculas y minúsculas, y el 0 (cero) y la O, y escríbala otra vez.</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>Compruebe su nombre y su lugar.</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>Compruebe el cable o la wifi y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>Compruebe la conexión y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>Compruebe la fecha y la hora de este ordenador. Si son correctas, pregunte a su compañía de correo.</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>Compruebe la fecha de este ordenador. Si es correcta, pregunte a su compañía de correo.</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>Compruebe letra por letra lo que va después de la @.</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>Compruebe esta dirección y envíe el mensaje otra vez.</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>Elija una nueva en la página web de la compañía y escriba esa.</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>Elija otro archivo. El correcto se hizo con Tayori («tayori export»).</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>Cierre las otras ventanas de Tayori y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>Cierre la otra ventana y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>Compárelo letra por letra con el papel de su compañía de correo.</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>Compare el nombre del servidor con el papel de su compañía de correo.</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>Corrija la dirección de la persona a la que escribe.</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>Borre ahora correo antiguo. Un buzón lleno devuelve el correo nuevo.</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>Borre pronto correo antiguo. En un buzón lleno no cabe correo nuevo.</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>No pruebe otra vez en esta red. Pregunte a la persona que le ayuda.</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>No use este servidor hasta que su compañía de correo diga que es seguro.</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>Cierre %1 y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>Escriba %2 para este servidor y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>No escriba ninguna contraseña en este ordenador hasta que alguien haya quitado %1.</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>Escriba el nombre de usuario que está en el papel de su compañía de correo.</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>Escriba el nombre de usuario que le dio la compañía.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Escriba la contraseña del correo, por favor.</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>Escriba la contraseña para enviar correo.</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>Reciba el correo ahora. El archivo dañado también se guarda, como «%1».</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>Consiga una dirección nueva antes de ese día.</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>Mire otra vez la lista de mensajes, por favor.</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>Mire los nombres con «tayori people».</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>Mire lo que está en espera con «tayori outbox».</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>Mire si en el papel de la compañía hay otro nombre de usuario u otra contraseña.</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>Busque la configuración en la tarjeta de registro de %1.</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>Mire en «En espera». El mensaje sigue ahí y se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>Consiga en la página web de la compañía una contraseña especial para programas de correo y escriba esa.</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>Consiga una en la página web de la compañía y escríbala aquí, en lugar de la de siempre.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>Deje espacio libre en el disco y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>Deje espacio libre en el disco y pruebe otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>Desbloquéela en la página web de la compañía, o llame a la compañía.</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>Por ahora, lea este correo en la página web de la compañía.</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>Lea este correo en el teléfono o en la página web de %1.</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>Lea este correo en la página web de %1.</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>Reciba el correo una vez más y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>Envíe menos archivos, o más pequeños. El mensaje sigue aquí.</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>Envíelo otra vez cuando allí se haya borrado correo antiguo.</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>Ponga bien la fecha y la hora de este ordenador y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>Muestre esto a la persona que le ayuda.</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>Entre una vez en la página web de la compañía y pruebe otra vez con la misma contraseña.</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>Abra Tayori de nuevo. Tayori salva lo que se puede leer y trae otra vez lo demás.</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>Actívelo en los ajustes de correo de la página web de la compañía y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>En %1, desactive la revisión de las conexiones cifradas y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Pruebe otra vez más tarde.</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>Pruebe en otra red, o pregunte a la persona que cuida de este ordenador.</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>Pruebe otra vez. Su propio correo no se ha tocado.</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>Ábrala con la contraseña de su ordenador y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>Actualice Tayori en este ordenador.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>Actualice Tayori en este ordenador. El correo no se cambió.</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>Use otra dirección de correo.</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>Espere un poco y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>Espere una hora y pruebe otra vez con la contraseña que sin duda es la correcta.</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>Espere diez minutos y pruebe otra vez con la misma contraseña.</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>Recibir funciona, pero la compañía no aceptó la misma contraseña para enviar.</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Alguien en el camino (%1) abre las conexiones de correo para examinarlas. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Alguien en el camino abre las conexiones de correo para examinarlas. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>La cuenta %1 ya está aquí.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>No se pudo guardar la cuenta en este ordenador.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>El certificado de %1 no se puede aceptar a mano (%2).</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>La conexión se cortó mientras se entregaba el correo. Puede que se haya enviado, o puede que no.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>No se pudo leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>El archivo %1 no es un perfil de Tayori.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>El archivo %1 se creó con una versión más nueva de Tayori.</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>Los archivos juntos son demasiado grandes: %1 ya no cabe.</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>La libreta de direcciones de internet no respondió.</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>El mensaje a su propia dirección aún no ha llegado.</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>La compañía de correo no hizo un cambio en %1.</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>La compañía de correo no acepta esta contraseña para programas de correo.</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>La compañía de correo no conoce este nombre de usuario.</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>La compañía de correo ha bloqueado esta cuenta. Probar otras contraseñas no ayuda.</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>La compañía de correo cambia una y otra vez los números de los mensajes de %1.</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>La compañía de correo quiere asegurarse de que es usted.</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>El correo está guardado. Lea lo que dijo el servidor, cambie el mensaje y envíelo otra vez.</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>El correo guardado en este ordenador es de una versión más nueva de Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>El correo guardado en este ordenador no se puede abrir.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>El correo guardado en este ordenador está dañado.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>El correo guardado en este ordenador está abierto en otra ventana de Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>El correo guardado en este ordenador estaba dañado y se ha arreglado.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>El servidor de correo %1 no respondió.</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>El servidor de correo %1 colgó a mitad de la conversación.</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>El servidor de correo pide que se pruebe más tarde.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>El servidor de correo no pudo demostrar que es de verdad %1. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>El servidor de correo no entrega mensajes a %1.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>El servidor de correo no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>El servidor de correo tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>El correo se envió, pero no se pudo guardar la copia en la carpeta de enviados del servidor.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>El buzón de %1 está lleno, y ahora no acepta correo.</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>La contraseña no coincide.</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>La contraseña para enviar con esta cuenta no está guardada en este ordenador.</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>La contraseña no está guardada en este ordenador.</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>La contraseña todavía está vacía.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>La contraseña de esta cuenta no está guardada en este ordenador.</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>La contraseña iría a %1, que no es la compañía de su dirección.</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>La práctica no se pudo abrir, o terminó sola.</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>La prueba que muestra %1 se hizo para otra cosa. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>La prueba de que este es de verdad %1 aún no es válida. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>La prueba de que este es de verdad %1 es demasiado fácil de falsificar. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>La prueba de que este es de verdad %1 caducó el %4. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>La prueba de que este es de verdad %1 fue anulada. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>La caja fuerte de las contraseñas está cerrada con llave.</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>El servidor %1 no pudo demostrar que conoce su contraseña. Por eso Tayori se detuvo.</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>El servidor %1 no habló como debe hablar un servidor de correo.</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>El servidor %1 está ahí, pero quiere otro tipo de cifrado.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Aquí no hay ninguna cuenta %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>No hay ningún mensaje con el número %1 con el que se pueda hacer esto.</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>No hay ninguna compañía de correo llamada %1.</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>No hay ningún mensaje con el número %1.</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>Hubo demasiados intentos, y la compañía de correo no deja entrar a nadie durante un rato.</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>Todavía están guardados aquí. Si la próxima vez tampoco aparecen, también desaparecerán de aquí.</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>Esta compañía ya no acepta contraseñas de programas de correo. Solo se puede entrar con el navegador.</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>Esta compañía usa un nombre de usuario que no es la dirección de correo.</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>Esta compañía pide una contraseña especial para programas de correo.</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>En este ordenador ya no queda espacio para el correo.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>Este ordenador no tiene un lugar seguro para las contraseñas.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Este ordenador no está conectado a internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>El reloj de este ordenador dice que es el %1, y no es correcto. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>Es un correo de %1, pero aquí no se conoce su configuración.</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Esto todavía no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>Esta no es la huella del certificado que muestra %1. No se aceptó nada.</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>Este mensaje es demasiado grande para la compañía de correo: ocupa %1.</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>Este mensaje es demasiado grande: ocupa %1, y la compañía de correo acepta %2 como mucho.</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>Este mensaje todavía no ha llegado entero.</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>Este servidor de correo no está cifrado. Otras personas podrían ver su contraseña, así que no se envió.</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>Esta red bloquea el correo.</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>Esta contraseña ha caducado.</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>Use «tayori accounts» para ver las cuentas que hay.</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>Use primero «tayori setup» con su dirección de correo.</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>La próxima vez se le pedirá de nuevo.</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>Su correo está guardado aquí. Si esto se repite, pregunte a la compañía de correo.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>Su buzón en la compañía de correo está lleno al %1 por ciento.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>Su buzón en la compañía de correo está casi lleno (%1 por ciento).</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Su antivirus (%1) abre las conexiones de correo para examinarlas. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>«%1» no está en la libreta de direcciones.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>Para la persona que ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>Entrar para recibir, en %1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>Entrar para enviar, en %1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>Dirección de correo (solo la primera letra y la empresa)</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>No contiene la contraseña ni ningún correo. De las direcciones y los nombres de usuario solo están la primera letra y la empresa.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>El reloj de este ordenador</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>Las palabras exactas, en inglés, para quien entiende de correo</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>Lo que funciona y lo que no</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>no está bien</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>se aceptaron el nombre y la contraseña</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>no se aceptaron el nombre y la contraseña, o no hubo conexión</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>la red muestra una página propia, en la que hay que entrar primero</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>no hay conexión</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>la lista propia de Tayori</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>No coinciden: %1 dice %2, y %3 dice %4.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>la lista de compañías de correo de Thunderbird</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>una prueba con los nombres habituales</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>los datos que publica la compañía</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>el archivo que se leyó</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>la libreta de direcciones de internet (DNS)</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>lo que usted escribió</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>(%1 caracteres más)</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>(no se muestra aquí: nombre o contraseña)</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>De acuerdo.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Recibir: %1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>Desde aquí nadie más puede escuchar.</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>¿Hola?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Aquí están mi nombre y mi contraseña.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Aquí está el texto.</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>¿Cuántos mensajes hay aquí?</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Vengo a buscar correo.</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>Quisiera enviar un mensaje.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Es para %1.</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>Es para esta persona.</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>Mensajes que hay aquí: %1.</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>¿Me los puedo llevar?</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>No se logró una conexión segura.</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>No, allí no entrego.</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>No, eso no es posible.</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>No, no son correctos.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Todavía nadie ha dicho nada.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Recibido.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviar: %1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Otra cosa.</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>Son correctos. Pase.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Entendido.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>¿Qué sabe hacer?</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>Lo que dicen este ordenador (⟶) y la compañía de correo (⟵). Las contraseñas no se muestran.</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Sí, aquí tiene.</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>Sí, aquí la oficina de correos.</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>¿Me dice su nombre y su contraseña, por favor?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
</TS>
