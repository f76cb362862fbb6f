<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1 (trocar)</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>Mensagens de %1. Trocar para outra conta.</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>De quem você quer ver as mensagens?</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>o nome da empresa, único no mundo</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>o seu nome nesta empresa</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>Está nos papéis da sua empresa de internet ou de telefone.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>Digite o seu endereço de e-mail, por favor</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>Sim, mudar para %1</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>Configurações d&amp;etalhadas</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>Ver a co&amp;nversa</translation>
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
        <translation>Salvar %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>“%1” é um programa. Antes de abrir, pergunte a quem enviou.</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>“%1” parece um documento, mas é um programa. Não abra.</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>Desfazer isto</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>As duas funcionam. Guardando a conta neste computador...</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>Verificando se o e-mail vai e chega</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Está demorando um pouco mais. Você pode esperar ou apertar “Parar”.</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>As portas que estão sendo testadas</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Leva no máximo 10 segundos.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1: perguntando...</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: encontrado</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1: não há nada</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>A lista de empresas do Tayori</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>A lista de endereços da internet</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>A lista pública de empresas</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>Os nomes de costume</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>O que %1 informa</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>Uma mensagem – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>Todo o grupo “%1” recebeu aquela mensagem. Antes de enviar a sua, vamos perguntar quem deve recebê-la.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>Quer guardar esta mensagem?</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Enviando...</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>Esta é a mensagem que você começou antes.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>Assim você pode continuar a escrever mais tarde.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>&amp;Sim, continuar</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>Continue só se você conhece este nome ou confia em quem fez o arquivo.</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>Continue somente se conhecer este nome.</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>Podemos enviar a sua senha para %1?</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>O arquivo diz que outra empresa, diferente da do seu endereço, cuida do seu e-mail.</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>Este nome chegou por uma conexão sem criptografia. Alguém no caminho pode tê-lo mudado.</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>Parece que outra empresa cuida do seu e-mail, diferente da que está no seu endereço.</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>a empresa do seu endereço</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>a empresa que receberia a senha</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>Com %1 já é possível receber e enviar e-mail.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>A&amp;brir o e-mail</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>Uma mensagem para mim</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>A mensagem para o seu próprio endereço chegou, mas mudou um pouco no caminho.</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>Uma mensagem foi enviada para o seu próprio endereço. Esperando a chegada, no máximo 30 segundos...</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>Uma mensagem foi enviada para o seu próprio endereço e chegou exatamente igual.</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>As duas portas aceitaram a senha.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>A mensagem para o seu próprio endereço ainda não chegou. Muitas vezes leva alguns minutos.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>O seu e-mail está funcionando</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>Olhando...</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1: %2 de %3 portas funcionam.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Começar uma nova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>Quer continuar uma mensagem que você começou?</translation>
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
        <translation>Escolha na lista a mensagem que quer ler.</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>Ainda não há mensagens aqui.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>&amp;Anexar um arquivo</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>Arquivos que vão junto</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>Tirar %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>&amp;Testar estes dados</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>Configurações detalhadas</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>Como o e-mail é recebido</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>O IMAP mostra cópias: as mensagens ficam na empresa, e por isso também aparecem no telefone. O POP tira as mensagens da agência dos correios e as traz para este computador.</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP: ler cópias</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>Olhar as po&amp;rtas de novo</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP: tirar as mensagens</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Servidor para receber</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Servidor para enviar</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>O servidor para receber</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>O servidor para enviar</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>O que você digitar aqui é usado exatamente assim. O Tayori encontra o resto.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>&amp;Anexar um arquivo</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>Apagar esta mensagem para sempre?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>Depois não será possível recuperá-la.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>Desfazer (&amp;k)</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>A marca foi retirada.</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>A mensagem voltou a ser não lida.</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>A mensagem tem uma marca.</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>A mensagem voltou para o lugar dela.</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>A mensagem foi apagada para sempre.</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>A mensagem agora está em “%1”.</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>Para qual pasta ela vai?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>Apareceu também o nome de outra empresa: %1. Veja em “Detalhes”.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>Usar a outra empresa</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>O que foi perguntado</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, fechado</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, aberto</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>Outras pastas…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>Qual pasta você quer ver?</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1 (%n mensagem)</numerusform>
            <numerusform>%1 (%n mensagens)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n não lida)</numerusform>
            <numerusform>%1 (%n não lidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indesejadas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>Não foi possível salvar ali (%1). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>Não dá para gravar nesse lugar. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>Não há mais espaço nesse lugar. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>Conectando...</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>Mostrando a senha...</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>A porta para receber</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>A porta para enviar</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>Conectado. A conexão está criptografada</translation>
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
        <translation>&amp;Voltar à mensagem</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>&amp;Enviar assim</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Antes de enviar a mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>Antes de enviar a mensagem, confira %n ponto</numerusform>
            <numerusform>Antes de enviar a mensagem, confira %n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>Mudado para %1.</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>Esconder os endereços uns dos outros</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>Agora ninguém vê o endereço dos outros. A mensagem vai endereçada a você: %1</translation>
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
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>&amp;Primeira palavra</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>Pró&amp;xima palavra</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1 dias, também para o celular</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>Para sempre, enquanto houver espaço</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>Por quanto tempo os e-mails recebidos devem ficar na empresa de e-mail?</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>Nada: retirar na hora</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>Não buscar</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>Quer buscar na internet as imagens desta mensagem?</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Não foi possível salvar o arquivo: %1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>O arquivo foi salvo.</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>Quem enviou vai saber que você leu, quando leu e mais ou menos onde você está.</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>Já existe um arquivo com esse nome. Este foi salvo como “%1”.</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>As respostas vão para: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimir a mensagem</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>A mensagem foi enviada para a impressora.</translation>
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
        <translation>Não lida de n&amp;ovo</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>In&amp;desejada</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Não é in&amp;desejada</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>Pôr marca (&amp;g)</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>Tirar marca (&amp;g)</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>Atenção: a mensagem diz “%1”, mas este é outro lugar.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Não abrir</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>Mensagens que pedem senhas ou dinheiro muitas vezes são falsas.</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>Quer abrir uma página de %1?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir a página</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>Não há mensagens novas (última consulta: %1)</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>Recebendo...</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>Recebendo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>Perguntando o que se sabe sobre %1...</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>Algo foi encontrado. Testando se as portas estão abertas...</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Está demorando um pouco mais. Você pode esperar ou apertar “Parar”.</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>Procurando a sua empresa de e-mail</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ainda não há resposta.</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>O seu endereço é informado somente a %1. Aos outros perguntamos apenas pelo nome %1.</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Leva no máximo 10 segundos.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>O que foi perguntado</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ontem %1</translation>
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
        <translation>com marca</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>com arquivos</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>Chegou %n mensagem nova.</numerusform>
            <numerusform>Chegaram %n mensagens novas.</numerusform>
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
        <translation>A mensagem ainda não pôde ser enviada. Ela está guardada em “Em espera”.</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>A mensagem foi enviada.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>Não avisar de mensagens novas</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>Quanto tempo ficam na empresa</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>Preparar outro endereço de e-mail</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>Avisar de mensagens novas</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>Procurar lá também</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>Algumas empresas publicam os seus dados somente sem criptografia. Alguém no caminho pode tê-los mudado. Por isso vamos perguntar antes de enviar a sua senha a outra empresa.</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>%n mensagem que esperava foi enviada.</numerusform>
            <numerusform>%n mensagens que esperavam foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>Esta mensagem mudou nesse meio-tempo. Olhe de novo, por favor.</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Já chegou</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>Enviar de novo a eles</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>Mostrar a quem ajuda</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>A conexão caiu no último momento. Talvez esta mensagem tenha sido enviada, talvez não. Antes de enviar de novo, pergunte à outra pessoa.</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>A empresa de e-mail não aceitou esta mensagem. Ninguém a recebeu.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>Esta mensagem ainda não foi enviada. Ela será enviada assim que for possível.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>Esta mensagem ainda não foi enviada. Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>Esta mensagem está sendo enviada.</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>Esta mensagem foi enviada, mas nem todos a receberam.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
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
        <translation>É a senha do e-mail de %1.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Digite a senha do e-mail, por favor.</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>A senha do e-mail, por favor</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>A senha é enviada somente a %1, por uma conexão criptografada.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>E&amp;sconder</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>Parece que a tecla Caps Lock está ligada: todas as letras saem maiúsculas.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>Agora dá para ler a senha.</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>A senha está oculta de novo.</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>Há letras de largura dupla. A maioria das senhas usa letras normais.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>Há um espaço no começo ou no fim. Ele conta como uma letra.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>Há um caractere que não se vê. Talvez tenha vindo ao copiar.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>Mudar o endereço de e-ma&amp;il</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>Encontrado. Agora a sua senha, por favor</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>Encontrado: %1. Agora a sua senha, por favor</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>É a senha do e-mail de %1.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Configurar sem o arq&amp;uivo</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>Ve&amp;r os passos</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>Ve&amp;r os passos de novo</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>A senha é entregue somente ao programa da própria empresa neste computador.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>A senha é enviada somente a %1, por uma conexão criptografada.</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>A sua senha, por favor</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Começar</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1 pede que isto seja feito primeiro</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>Já está &amp;feito</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>Depois destes passos, um programa de e-mail pode ser usado.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>Não tenha pressa. O Tayori espera aqui.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>Mostrar a &amp;quem ajuda</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>&amp;Mostrar isto à pessoa que ajuda você</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Mudar e-ma&amp;il</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>Mudar o endereço de e-ma&amp;il</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>Ainda não funcionou</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Configurar sem o arq&amp;uivo</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>As palavras exatas</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>O que você digitou continua guardado.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Arquivos do Tayori (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>Abrir o arquivo de quem ajuda você</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Escolher o&amp;utro arquivo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>Este é o seu e-mail?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Empresa de e-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Lendo o arquivo...</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>As palavras exatas</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>Não há senha nele. Você digita a senha a seguir.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Este arquivo não serve</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>Isto é o que diz o arquivo “%1”.</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>Apague mensagens antigas, por favor.</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>Logo não chegarão mais mensagens: apague as antigas agora.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>Sua caixa de correio na empresa de e-mail está %1 % cheia.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n imagem não veio.</numerusform>
            <numerusform>%n imagens não vieram.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>Buscando as imagens...</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>As imagens da internet não são buscadas, para que ninguém saiba que você leu isto.</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>Mostrar as imagens desta mensagem...</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>Algumas letras não puderam ser lidas.</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>Uma parte desta mensagem chegou danificada.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>Esta mensagem é muito longa. Só o começo é mostrado.</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>Esta mensagem foi para todo o grupo %1.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Te&amp;ntar de novo</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>No momento não há internet.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>%n nome abaixo. Use a seta para baixo.</numerusform>
            <numerusform>%n nomes abaixo. Use a seta para baixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Grupo %1: %n pessoa</numerusform>
            <numerusform>Grupo %1: %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>Possíveis destinatários</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>&amp;Salvar em arquivo</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>Copiado. Agora você pode colar em um e-mail.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>Foi enviado à impressora.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>Para todo o grupo</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>Para todo o grupo (cerca de %n pessoa)</numerusform>
            <numerusform>Para todo o grupo (cerca de %n pessoas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>Só para quem escreveu (%1)</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>O que é um grupo?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>%n mensagem encontrada.</numerusform>
            <numerusform>%n mensagens encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Encerrar a busca</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Em todas as pastas</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Nesta pasta</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>Nada foi encontrado nesta pasta.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>Nada foi encontrado. Tente outras palavras.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>Buscar nas mensagens</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>Nome de usuário para enviar</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>Algumas empresas têm outro nome ou outra senha para enviar.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>A senha é enviada somente a %1, por uma conexão criptografada.</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>A sua senha para enviar, por favor</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Depois do cumprimento (STARTTLS)</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>Vazio: o Tayori encontra</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>Desde o início (TLS)</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>Como é criptografado</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Número da porta</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>O Tayori encontra</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>Isto não é um nome de servidor como mail.example.ne.jp.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>Cópia para</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>Cópia oculta para (os outros não veem)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>Digite o endereço de e-mail da pessoa para quem você escreve, por favor.</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>Enviar também a outras pessoas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>O endereço de e-mail da pessoa para quem você escreve</translation>
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
        <translation>Próxima</translation>
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
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>O assunto da mensagem, em poucas palavras</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>Ao &amp;receber</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>Ao &amp;enviar</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Copiar t&amp;udo</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>A conversa</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>As palavras e&amp;xatas</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>As palavras exatas</translation>
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
        <translation>&amp;Voltar à lista</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>A&amp;pagar</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>A&amp;pagar para sempre</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>En&amp;caminhar</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Receber</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>&amp;Escrever mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>Responder a &amp;todos (%n pessoa)</numerusform>
            <numerusform>Responder a &amp;todos (%n pessoas)</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>M&amp;ais…</translation>
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
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Letra muito grande</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>Olhe aqui, por favor</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>A outra pessoa</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>O caminho de uma mensagem. Agora: %1, %2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>A empresa da outra pessoa</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>Esperando a mensagem</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Você está aqui</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>O seu computador</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>A sua empresa de e-mail</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>Abrir um arquivo que recebi de alguém</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Treinar primeiro</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>Preparar meu e-mail neste computador</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>O Tayori prepara o e-mail neste computador.</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>O treino abre em uma janela própria. Feche a janela e você volta para cá.</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>Depois só falta a senha.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>Com e-mails de mentira. Nada é enviado de verdade.</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>Com seu endereço de e-mail e sua senha.</translation>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>Nada foi guardado ainda. Você pode começar de novo quando quiser.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>Quer parar de preparar o e-mail?</translation>
    </message>
</context>
</TS>
