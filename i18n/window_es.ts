<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1 (cambiar)</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>Mensajes de %1. Cambiar a otra cuenta.</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>¿De quién quiere ver los mensajes?</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>el nombre de la compañía, único en el mundo</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>su nombre en esta compañía</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>Está en los papeles de su compañía de internet o de teléfono.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>Escriba su dirección de correo, por favor</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>Sí, cambiarla a %1</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>Configuración d&amp;etallada</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>Ver la con&amp;versación</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>Guardar %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>«%1» es un programa. Antes de abrirlo, pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>«%1» parece un documento, pero es un programa. No lo abra.</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>Deshacer este cambio</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>Las dos funcionan. Guardando la cuenta en este ordenador...</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>Comprobando si el correo sale y llega</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Tarda un poco más. Puede esperar o pulsar «Parar».</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>Las puertas que se prueban</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Tarda 10 segundos como mucho.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1: preguntando...</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: encontrado</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1: no hay nada</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>La lista de compañías de Tayori</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>La libreta de direcciones de internet</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>La lista pública de compañías</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>Los nombres habituales</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>Lo que dice %1</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>Un mensaje – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>Todo el grupo «%1» recibió ese mensaje. Antes de enviar el suyo, le preguntaremos quién debe recibirlo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>¿Quiere guardar este mensaje?</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Enviando...</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>Este es el mensaje que empezó antes.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>Así podrá seguir escribiéndolo más tarde.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>&amp;Sí, continuar</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>Siga solo si conoce este nombre o confía en quien hizo el archivo.</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>Continúe solo si conoce este nombre.</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>¿Se puede enviar su contraseña a %1?</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>El archivo dice que su correo lo lleva una compañía distinta de la de su dirección.</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>Este nombre llegó por una conexión sin cifrar. Alguien podría haberlo cambiado por el camino.</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>Parece que su correo lo lleva otra compañía, distinta de la que aparece en su dirección.</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>la compañía de su dirección</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>la compañía que recibiría la contraseña</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>Con %1 ya se puede recibir y enviar correo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>A&amp;brir el correo</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>Un mensaje para mí</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>El mensaje a su propia dirección llegó, pero cambió un poco por el camino.</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>Se ha enviado un mensaje a su propia dirección. Esperando a que llegue, 30 segundos como mucho...</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>Se envió un mensaje a su propia dirección y llegó exactamente igual.</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>Las dos puertas aceptaron la contraseña.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>El mensaje a su propia dirección aún no ha llegado. A menudo tarda unos minutos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>Su correo funciona</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>Mirando...</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1: funcionan %2 de %3 puertas.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>¿Quiere seguir con un mensaje que ya empezó?</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Choose a letter in the list to read it.</source>
        <translation>Elija en la lista el mensaje que quiera leer.</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>Todavía no hay mensajes aquí.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>Añadir un &amp;archivo</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>Archivos que van con el mensaje</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>Quitar %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>&amp;Probar estos datos</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>Configuración detallada</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>Cómo se recibe el correo</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAP muestra copias: los mensajes se quedan en la compañía, y así también se ven en el teléfono. POP saca los mensajes de la oficina de correos y los trae a este ordenador.</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP: leer copias</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>Mirar otra vez las p&amp;uertas</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP: sacar los mensajes</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Servidor para recibir</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Servidor para enviar</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>El servidor para recibir</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>El servidor para enviar</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>Lo que escriba aquí se usa tal cual. Tayori busca lo demás.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>Añadir un &amp;archivo</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>¿Borrar este mensaje para siempre?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>Después no se podrá recuperar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>Deshacer (&amp;k)</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>La marca se ha quitado.</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>El mensaje vuelve a estar sin leer.</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>El mensaje tiene una marca.</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>El mensaje ha vuelto a su sitio.</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>El mensaje se ha borrado para siempre.</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>El mensaje está ahora en «%1».</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>¿A qué carpeta va?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>También apareció el nombre de otra compañía: %1. Véalo en «Detalles».</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>Usar la otra compañía</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, cerrado</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, abierto</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>Otras carpetas…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>¿Qué carpeta quiere ver?</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1 (%n mensaje)</numerusform>
            <numerusform>%1 (%n mensajes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n sin leer)</numerusform>
            <numerusform>%1 (%n sin leer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>No deseados</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>No se pudo guardar en ese lugar (%1). Elija otro.</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>En ese lugar no se puede escribir. Elija otro.</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>En ese lugar ya no hay espacio. Elija otro.</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>Mostrando la contraseña...</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>La puerta para recibir</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>La puerta para enviar</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>Conectado. La conexión está cifrada</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>&amp;Volver al mensaje</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>&amp;Enviarlo así</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Antes de enviar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>Antes de enviar el mensaje, mire %n cosa</numerusform>
            <numerusform>Antes de enviar el mensaje, mire %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Cambiarla a %1</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>Cambiada a %1.</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>Ocultar a cada uno las direcciones de los demás</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>Ahora nadie ve las direcciones de los demás. El mensaje va dirigido a usted: %1</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>&amp;Primera palabra</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>&amp;Siguiente palabra</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1 días, también para el teléfono</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>Siempre, mientras haya sitio</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>¿Cuánto tiempo debe quedarse el correo recibido en la compañía de correo?</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>Nada: sacarlo enseguida</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>No traerlas</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>¿Quiere traer de internet las imágenes de este mensaje?</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Traerlas</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>No se pudo guardar el archivo: %1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>El archivo se ha guardado.</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>Quien lo envió sabrá que usted lo leyó, cuándo y más o menos dónde está.</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>Ya hay un archivo con ese nombre. Este se guardó como «%1».</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>Las respuestas van a: %1</translation>
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
        <source>Sent by: %1</source>
        <translation>Enviado por: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>LetterPrinter</name>
    <message>
        <source>Letter</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir el mensaje</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>El mensaje se ha enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>Sin leer de n&amp;uevo</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>No &amp;deseado</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Sí &amp;deseado</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>Poner marca (&amp;g)</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>Quitar marca (&amp;g)</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>Tenga cuidado: el mensaje dice «%1», pero este es otro lugar.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>No abrirla</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>Los mensajes que piden contraseñas o dinero son a menudo falsos.</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>¿Quiere abrir una página de %1?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>No hay mensajes nuevos (última revisión: %1)</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>Recibiendo...</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>Recibiendo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>Preguntando qué se sabe de %1...</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>Se ha encontrado algo. Probando si sus puertas están abiertas...</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Tarda un poco más. Puede esperar o pulsar «Parar».</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>Buscando su compañía de correo</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>Solo se da su dirección a %1. A los demás solo se les pregunta por el nombre %1.</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Tarda 10 segundos como mucho.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se preguntó</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>con marca</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>con archivos</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>Ha llegado %n mensaje nuevo.</numerusform>
            <numerusform>Han llegado %n mensajes nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation>%1 – Tayori</translation>
    </message>
    <message>
        <source>The letter could not be sent yet. It waits under “Waiting”.</source>
        <translation>El mensaje aún no se pudo enviar. Está guardado en «En espera».</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>El mensaje se ha enviado.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>No avisar de mensajes nuevos</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>Cuánto se queda en la compañía</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>Preparar otra dirección de correo</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>Avisar de mensajes nuevos</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>Buscar también ahí</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>Algunas compañías publican sus datos solo sin cifrar. Alguien podría haberlos cambiado por el camino. Por eso le preguntaremos antes de enviar su contraseña a otra compañía.</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>Se envió %n mensaje que esperaba.</numerusform>
            <numerusform>Se enviaron %n mensajes que esperaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>Este mensaje ha cambiado entretanto. Mírelo otra vez, por favor.</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Ya le llegó</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo otra vez</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>Enviárselo otra vez</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>Mostrar a quien ayuda</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>La conexión se cortó en el último momento. Puede que este mensaje se haya enviado, o puede que no. Antes de enviarlo otra vez, pregunte a la otra persona.</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>La compañía de correo no aceptó este mensaje. No le ha llegado a nadie.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>Este mensaje aún no se ha enviado. Se enviará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>Este mensaje aún no se ha enviado. Próximo intento: %1.</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>Este mensaje se está enviando.</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>Este mensaje se envió, pero no les ha llegado a todos.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Borrarlo</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>Es la contraseña del correo de %1.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Escriba la contraseña del correo, por favor.</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>La contraseña del correo, por favor</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>La contraseña se envía solo a %1, por una conexión cifrada.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>Parece que la tecla Bloq Mayús está activada: todas las letras salen en mayúscula.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>Ahora se puede leer la contraseña.</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>La contraseña está oculta otra vez.</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>Hay letras de doble ancho. La mayoría de las contraseñas usan letras normales.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>Hay un espacio al principio o al final. Cuenta como una letra.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>Hay un carácter que no se ve. Quizá vino al copiar.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>Cambiar la di&amp;rección de correo</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>Encontrado. Ahora su contraseña, por favor</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>Encontrado: %1. Ahora su contraseña, por favor</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>Es la contraseña del correo de %1.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Configurar sin el arch&amp;ivo</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>&amp;Ver los pasos</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>Ver o&amp;tra vez los pasos</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>La contraseña se entrega solo al programa de la propia compañía en este ordenador.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>La contraseña se envía solo a %1, por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>Su contraseña, por favor</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Empezar</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1 pide hacer esto primero</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>Ya está &amp;hecho</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>Después de estos pasos se puede usar un programa de correo.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>Tómese su tiempo. Tayori espera aquí.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>Mostrar a &amp;quien ayuda</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>&amp;Mostrar esto a la persona que le ayuda</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Cambiar di&amp;rección</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>Cambiar la di&amp;rección de correo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>Todavía no funciona</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Configurar sin el arch&amp;ivo</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Las palabras exactas</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Lo que escribió se conserva.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Archivos de Tayori (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>Abrir el archivo de quien le ayuda</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Elegir otro arch&amp;ivo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>¿Es este su correo?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Compañía de correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Leyendo el archivo...</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Las palabras exactas</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>No contiene ninguna contraseña. La escribirá a continuación.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Este archivo no sirve</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>Esto es lo que dice el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>Borre mensajes antiguos, por favor.</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>Pronto no llegarán más mensajes: borre ahora los antiguos.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>Su buzón en la compañía de correo está lleno al %1 %.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n imagen no llegó.</numerusform>
            <numerusform>%n imágenes no llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>Trayendo las imágenes...</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>No se traen imágenes de internet, para que nadie sepa que usted lee esto.</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>Mostrar las imágenes de este mensaje...</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>Algunas letras no se pudieron leer.</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>Una parte de este mensaje llegó dañada.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>Este mensaje es muy largo. Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>Este mensaje llegó a todo el grupo %1.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>Ahora mismo no hay internet.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>%n nombre abajo. Se llega con la flecha hacia abajo.</numerusform>
            <numerusform>%n nombres abajo. Se llega con la flecha hacia abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Grupo %1: %n persona</numerusform>
            <numerusform>Grupo %1: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>Posibles destinatarios</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>&amp;Guardar en un archivo</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>Copiado. Ya puede pegarlo en un correo.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>Se envió a la impresora.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>A todo el grupo</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>A todo el grupo (%n persona, más o menos)</numerusform>
            <numerusform>A todo el grupo (%n personas, más o menos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>Solo a quien lo escribió (%1)</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>¿Qué es un grupo?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>%n mensaje encontrado.</numerusform>
            <numerusform>%n mensajes encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Esta carpeta</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>No se ha encontrado nada en esta carpeta.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>No se ha encontrado nada. Pruebe con otras palabras.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>Buscar en los mensajes</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>Nombre de usuario para enviar</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>Algunas compañías tienen otro nombre u otra contraseña para enviar.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>La contraseña se envía solo a %1, por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>Su contraseña para enviar, por favor</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Después del saludo (STARTTLS)</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>Vacío: lo busca Tayori</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>Desde el principio (TLS)</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>Cómo se cifra</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Número de puerto</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>Lo busca Tayori</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>Esto no es un nombre de servidor como mail.example.ne.jp.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>Copia para</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>Copia oculta para (los demás no la ven)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>Escriba la dirección de correo de la persona a la que escribe, por favor.</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>Enviarlo también a otras personas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>La dirección de correo de la persona a la que escribe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Entendido como %1</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>De qué trata el mensaje, en pocas palabras</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>Al &amp;recibir</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>Al &amp;enviar</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Co&amp;piar todo</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversación</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>Las palabras e&amp;xactas</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Las palabras exactas</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>Re&amp;sponder</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver &amp;a la lista</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Reen&amp;viar</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Recibir</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>&amp;Escribir un mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>Responder a &amp;todos (%n persona)</numerusform>
            <numerusform>Responder a &amp;todos (%n personas)</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>&amp;Otros…</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of the text</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Letra muy grande</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Buscándolo</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>Mire aquí, por favor</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>El camino de un mensaje. Ahora: %1, %2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>La otra compañía</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>Esperando el mensaje</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Su ordenador</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Su compañía de correo</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>Abrir un archivo que me han dado</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practicar primero</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>Preparar mi correo en este ordenador</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>Tayori prepara el correo en este ordenador.</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>La práctica se abre en una ventana propia. Ciérrela y volverá aquí.</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>Después solo falta la contraseña.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>Con correo de mentira. No se envía nada de verdad.</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>Con su dirección de correo y su contraseña.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation>%1 – Tayori</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>Todavía no se ha guardado nada. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>¿Quiere dejar de preparar el correo?</translation>
    </message>
</context>
</TS>
