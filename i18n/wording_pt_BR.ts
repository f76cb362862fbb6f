<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>Sinais parecidos com um ponto, um hífen ou @ foram corrigidos.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>As letras de largura dupla foram trocadas por letras normais.</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>Antes da @ não pode haver um ponto no começo nem no fim, nem dois seguidos.</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>Digite o seu endereço de e-mail, por favor.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Os espaços foram tirados.</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>Falta a @ (arroba).</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>O endereço é longo demais. Ele pode ter no máximo 254 caracteres.</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>Depois da @ falta um ponto, como em example.jp.</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>Falta o que vem depois da @.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>O que vem depois da @ não pode ser o nome de uma empresa.</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>O que vem depois da @ é longo demais.</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>Depois da @ há letras diferentes que se parecem. Confira, por favor.</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>Antes da @ há um caractere que não pode ser usado em endereços.</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>Antes da @ há letras que os servidores de e-mail não entendem.</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>Falta o que vem antes da @.</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>O que vem antes da @ é longo demais. Pode ter no máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>Há mais de uma @. Um endereço tem só uma.</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>Esta forma antiga de endereço não segue as regras, mas nesta empresa ainda funciona.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 pessoas vão ver o endereço umas das outras.</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>Todo o grupo “%1” recebeu a mensagem que você está respondendo. A sua resposta vai somente para %2.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>A mensagem não tem assunto.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>A mensagem tem %1. Muitas empresas de e-mail não aceitam mais de %2.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>A mensagem tem %1. A sua empresa de e-mail aceita no máximo %2. Assim ela não vai chegar.</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>A mensagem diz “%1”, mas não leva nenhum arquivo.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>Esta resposta vai para todo o grupo “%1”, cerca de %2 pessoas.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>Esta resposta vai para todo o grupo “%1”.</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>Você está respondendo a uma mensagem que todo o grupo “%1” recebeu. Quem deve receber a sua resposta?</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>“%1” tem letras que apenas se parecem com as normais. O nome verdadeiro é “%2”.</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>“%1” tem letras que apenas se parecem com as normais. Confira, por favor.</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>“%1” é quase igual a “%2”, que está na sua lista de contatos.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>“%1”: você quis dizer “%2”?</translation>
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
        <translation>%1 arquivos foram lidos; %2 não puderam ser usados. Eles falam de %3 domínios de e-mail.</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>%1 mensagens foram encontradas.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1: %2 novas, %3 no total</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>Uma empresa de e-mail de treino está funcionando neste computador. Nada sai dele.</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>Aceito: este certificado, para %1 e nenhum outro lugar. Para desfazer: tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>Compare a impressão digital com a que o dono do servidor informar, por telefone ou no papel. Somente se as duas forem iguais: tayori trust %1 --spki IMPRESSÃO</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>Feito. A empresa de e-mail será avisada no próximo recebimento.</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>O e-mail recebido é tirado logo da empresa de e-mail, e fica aqui.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>O e-mail recebido fica %1 dias na empresa de e-mail, e aqui para sempre.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>O e-mail recebido fica para sempre na empresa de e-mail, e aqui também.</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>Recebido: a mensagem voltou depois de %1 ms</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Impressão digital: %1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>Para:        %1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>Encontrado por meio de %1 (%2):</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>Cumprimento: %1 respondeu por uma conexão segura</translation>
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
        <translation>Está esperando o envio. Enviar agora: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>Funciona: o e-mail pode ser recebido e enviado.</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>Acesso liberado para receber: %1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>Acesso liberado para enviar: %1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Acesso com</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>Procurando os servidores de %1 …</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>Senha do e-mail: </translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>Nenhum certificado foi aceito à mão.</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>Nenhum arquivo desta pasta pôde ser usado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Não há mensagens aqui.</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>Nada mais está aceito à mão para %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Não há nada em espera.</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>Não havia nada aceito à mão para %1.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>Problema:    %1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>O recebimento funciona. Senha para enviar e-mail: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>Mesma mensagem: não</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>Mesma mensagem: sim</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>Enviar de novo: tayori outbox --resend %1   Foi enviada: --sent %1   Desistir: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>Enviadas: %1   ainda em espera: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>Enviada: uma mensagem para o próprio endereço</translation>
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
        <translation>A conta está pronta: %1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>A conta foi retirada. As mensagens dela ficam neste computador.</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>A conta foi gravada sem a senha: %1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>A lista de contatos está vazia. As pessoas para quem você escreve entram nela sozinhas.</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>A mensagem está esperando para ser enviada.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>A mensagem foi enviada.</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>Não há tela aqui para uma janela. Tente: tayori practice, ou tayori --help</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>Este computador confia em %1 do jeito que está. Não é preciso aceitar nada.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>Isto é um treino: nada sai deste computador. Endereço: %1   Senha: %2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>Para ler uma delas: tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>Válido:      de %1 a %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi visto</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>Você responde só para quem escreveu:</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>Você liga para a empresa, e ela resolve.</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>Você digita uma senha errada:</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>Você digita a senha especial para programas de e-mail:</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>Você digita a senha de sempre:</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>está sendo enviada</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>não chegou a %1</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>não se sabe se foi enviada</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>em espera, próxima tentativa: %1</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>não foi aceita</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>foi enviada, mas não para todos</translation>
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
        <translation>%1 de dezembro de %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 de fevereiro de %2</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 de janeiro de %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 de julho de %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 de junho de %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 de março de %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 de maio de %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 de novembro de %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 de outubro de %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 de setembro de %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1 diz %2, mas %3 diz %4</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificado de %1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>escolhido por você: %1 (%2)</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>escolhido: %1 (%2), a resposta mais confiável cujos servidores funcionam</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>não funcionou</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>impressão digital da chave (SHA-256): %1</translation>
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
        <translation>não respondeu a tempo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>não escolhido: %1 (%2) %3, os servidores não funcionam</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>não escolhido: %1 (%2) %3, vem depois na ordem de consulta</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>não escolhido: %1 (%2) %3, menos confiável</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>não escolhido: %1 (%2) %3, você escolheu outro</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>não há nada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>como diz o arquivo: %1 (%2)</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>válido de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 diz: “%2”</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>25, como está escrito</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 ou 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>Um navegador é um programa para ver sites. Ele não fala POP nem IMAP, e sim a língua da web: HTTP ou, com criptografia, HTTPS. Hoje é quase sempre HTTPS.</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>O navegador do seu computador pergunta a um servidor web. O servidor web olha na sua caixa de correio.</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>Uma chave, e a caixa de correio que ela abre.</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>Uma mensagem vai do seu computador até o guichê da empresa de e-mail.</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>Uma mensagem viaja do seu computador para a sua empresa de e-mail, depois para a empresa da outra pessoa e, por fim, para essa pessoa.</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>Um programa de e-mail serve para escrever e ler mensagens, como este aqui. Quando você aperta “Enviar”, ele entrega a mensagem à sua própria empresa de e-mail, pela sua conexão de internet.</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>Uma lista de discussão tem um endereço próprio. O que é enviado a esse endereço vai para todos os membros.</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>Um lugar onde nada pode dar errado.</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>Uma agência dos correios com guichês. 587 e 465 são para enviar, 993 e 995 para receber.</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>Um programa pergunta: “O certificado não está certo. Continuar mesmo assim?” O que você faz?</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>Uma pequena agência dos correios dentro do computador. Nenhum caminho sai dela.</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>Um antivírus que não consegue ver dentro de uma conexão criptografada pode atrapalhar. Nesse caso, pergunte ao fabricante o que fazer, e deixe a criptografia ligada.</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>Endereço do grupo</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>Depois da @ está o nome da empresa de e-mail, o domínio. Os domínios são distribuídos para o mundo inteiro, de modo que não há dois iguais.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Combinado.</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>Um envelope com o endereço taro@example.ne.jp. Antes da @: o nome da caixa de correio. Depois da @: o nome da empresa de e-mail.</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>Um papel antigo diz “envio: porta 25”. Que número você tenta hoje?</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>Como no 587; além disso, o antivírus talvez não consiga ver dentro.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>Antes da @ está o nome da caixa de correio. O nome exato é “parte local”. As empresas também o chamam de conta ou ID de usuário.</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>Antes do primeiro passo, o computador diz o seu nome e a sua senha. Assim ninguém mais pode enviar em seu nome.</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>Melhor não: um desconhecido pode estar recebendo a sua senha.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>Pela senha, a empresa de e-mail sabe que é você. A senha está no papel que a empresa lhe deu.</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>O computador, o telefone e o tablet mostram as mesmas mensagens, porque elas estão em um só lugar: na empresa de e-mail.</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>Os computadores conversam entre si com regras fixas. Para enviar, essas regras se chamam SMTP. Em palavras do dia a dia, são assim:</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>Guichês para receber</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>Guichês para enviar</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>Entregue não quer dizer lido. Se for urgente, telefone.</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>Não faça isso. Essas mensagens são de golpistas. Apague, ou pergunte a alguém.</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>Cada letra conta: maiúsculas e minúsculas, 0 (zero) e O, 1 (um) e l. Use letras normais, não as de largura dupla.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>Com criptografia: ninguém consegue ler</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo o grupo</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>Para todo o grupo</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>Primeiro o servidor mostra um certificado, uma prova de quem ele é. O Tayori examina essa prova. Ele não envia nenhuma senha a um servidor que não consegue provar quem é.</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>O e-mail gratuito, como Yahoo! Mail, Gmail ou Outlook.com, funciona como o IMAP: as mensagens ficam lá.</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>Nas casas, o 25 hoje está quase sempre fechado. Tente 587 ou 465.</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>O computador da Hanako está desligado. Você pode enviar uma mensagem para ela?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Aqui estão o meu nome e a minha senha.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Aqui está o texto.</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>A forma de escrever os endereços está combinada em documentos públicos, os RFC. Qualquer pessoa pode ler.</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>Como o e-mail viaja</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Vim buscar as mensagens.</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Não posso</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>Apago a mensagem</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>Digito a senha, para nada ser fechado</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>Paro e pergunto</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>Gostaria de enviar uma mensagem.</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>O IMAP é o outro jeito de receber e-mail, além do POP.</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP: ler cópias</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP: ler cópias, com criptografia desde o início.</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP: ler cópias; aberto até mudar para criptografado.</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>Se um computador se perder, você só precisa cancelar a senha especial dele. A senha de sempre continua como está.</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>Se um programa disser que um certificado não está certo, não continue. Veja a data e a hora do seu computador e depois pergunte à sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>Se a empresa oferece os dois, o Tayori escolhe o IMAP.</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>Dentro de uma empresa, nenhum nome é dado duas vezes. Por isso o seu endereço é único no mundo.</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>Durante o treino, você escreve por engano para um endereço de verdade. A mensagem chega lá?</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>As empresas de internet e de telefone dão esse nome a você. No e-mail gratuito, é você quem escolhe: um nome que ninguém tenha ainda.</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>Não pode: as mensagens já não estão na empresa, só em casa.</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>Não volta. Ela espera na empresa de e-mail da Hanako até que ela olhe.</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>Não chega: o treino não tem saída.</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>Ele tem duas partes, com a @ no meio.</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>É para hanako@example.jp.</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>Ela é longa, e você não precisa decorar. Ela é mostrada só uma vez: anote em um papel, ou digite aqui logo.</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>Abre-se na primeira página do Tayori, ou com “tayori practice”.</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>São recusadas</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>É a chave da sua caixa de correio.</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>É escrita com letras normais, números e alguns sinais. Cada empresa decide quais sinais. Pode ter no máximo 64 caracteres; muitas empresas permitem só de 20 a 30.</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>Transforma um cartão-postal em uma carta fechada.</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>Mais tarde, o programa de e-mail da outra pessoa pergunta se há mensagens. A empresa confirma quem está perguntando e então entrega.</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>Olhe depois da @: são duas empresas. Podem ser duas Hanakos.</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>As próprias empresas de e-mail podem ler as mensagens. Nunca escreva nelas números de cartão nem senhas.</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Empresa de e-mail</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>Empresa de e-mail: vazia</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>Empresa de e-mail: as mensagens ficam</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>O e-mail passa por duas empresas de e-mail: a sua e a da outra pessoa.</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>Chegou uma mensagem: “A sua caixa de correio vai ser fechada. Digite aqui a sua senha.” O que você faz?</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>As mensagens ficam lá até que você as apague de propósito. O que você apaga some de todos os lugares.</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>As mensagens que foram tiradas estão só naquele computador. O telefone não as vê e, se o computador quebrar, elas se perdem.</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de discussão</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>Muitas empresas de internet e de telefone permitem receber por POP.</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>Posso levá-las?</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>Nenhuma empresa de e-mail pede a sua senha por e-mail ou por telefone. Quem pede é golpista.</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>Não, não pode</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>Não, ela volta</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Não, não chega</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>Não, são duas caixas de correio</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>Desta vez não. Para receber há dois outros jeitos: POP e IMAP.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>Nada se apaga sozinho. As mensagens novas são recusadas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>No site da empresa</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>À esquerda, um cartão-postal que qualquer pessoa no caminho pode ler. À direita, uma carta fechada com cadeado.</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>Um só endereço para um grupo inteiro.</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>Uma pessoa escreve para o endereço do grupo. De lá, a mensagem vai para todos.</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>Um servidor faz muitos tipos de trabalho. Uma porta é um número de 0 a 65535 que diz para qual programa é uma conexão (16 bits).</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>Só para a Hanako</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>Aberto: qualquer pessoa pode ler</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>O POP é um dos dois jeitos de receber e-mail. As duas primeiras letras vêm de “post office”, agência dos correios em inglês.</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>O POP tira as mensagens da agência dos correios e as traz para o seu computador.</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP: tirar as mensagens</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP: tirar as mensagens, com criptografia desde o início.</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP: tirar as mensagens; aberto até mudar para criptografado.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>Atenção: %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Porta %1: %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>Ler e-mail no site da empresa, sem um programa de e-mail.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Recebido.</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP é o jeito de entregar o e-mail.</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP: antes era o de costume para enviar; agora é usado entre empresas.</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP: enviar</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP: enviar, com criptografia desde o início.</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP: enviar. Hoje a maioria das empresas recomenda este.</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>Por isso uma resposta comum vai para todos. O que era para uma pessoa é lido por todas.</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>Tanto e-mail indesejado foi enviado por ele que as empresas de internet o mantêm fechado para as casas (OP25B).</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>Algumas empresas querem uma segunda chave, só para programas de e-mail.</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>Alguns e-mails gratuitos também podem juntar as mensagens dos seus outros endereços, se você quiser.</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>Senha especial: programa de e-mail</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>O Tayori traz uma empresa de e-mail para treinar. Ela fica dentro do seu computador, e as mensagens de lá não vão a nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>O Tayori guarda a senha no cofre deste computador e não a escreve em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>O Tayori vê que a mensagem veio por uma lista e pergunta: só para quem escreveu, ou para todo o grupo?</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>O Tayori experimenta os guichês sozinho e nunca usa o 25 para enviar. Você só precisa dos números se digitar as configurações por conta própria.</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>Isso mesmo. Depois da @ os nomes são diferentes, e as empresas também.</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>Isso mesmo. Não se esqueça de sair da conta no final.</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>Isso mesmo. Agora elas estão só no computador de casa.</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>Isso mesmo. Ela espera na caixa de correio da Hanako, na empresa de e-mail dela.</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>Isso mesmo. Ninguém mais lê.</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>Isso mesmo. O SMTP é para enviar.</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>Isso mesmo. Então experimente o que quiser.</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>Isso mesmo. A senha de sempre é para o site da empresa.</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>Isso mesmo. Estes dois são para enviar de casa.</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>Isso mesmo. Até que tudo se esclareça, a sua senha fica com você.</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>Isso mesmo. Quem escreveu é avisado de que a mensagem não chegou.</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>Isso mesmo. A sua empresa nunca perguntaria assim.</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>O navegador conversa com um servidor web. Este fica na frente do sistema de e-mail e busca as mensagens lá.</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>Com essa, a empresa não deixaria o Tayori entrar. Digite a especial.</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>O computador de casa tirou as suas mensagens por POP, e na empresa elas foram apagadas. O telefone ainda pode recebê-las?</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>O guarda do próprio computador (firewall) talvez precise deixar passar.</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>Os computadores de uma empresa de e-mail que fazem este trabalho se chamam servidores. Eles funcionam dia e noite.</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>O grupo foi convidado para um chá. Você quer contar só para a Hanako por que não vai. O que você aperta?</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>As mensagens ficam na empresa de e-mail. O seu computador e o seu telefone mostram cópias delas.</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>O endereço de e-mail</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>A empresa de e-mail não leva as mensagens até a sua casa. O seu programa de e-mail vai até lá e pergunta: ao ser aberto, de vez em quando ou quando você aperta “Receber”.</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>Pode parecer que a mensagem foi enviada pelo grupo, e não pela pessoa que escreveu.</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>A senha do e-mail</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>O número do guichê em que um servidor faz um tipo de trabalho.</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>As mais antigas abrem espaço</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>A outra empresa a coloca na caixa de correio que tem o nome de antes da @. A partir daí a mensagem está entregue, mesmo que ninguém a tenha lido ainda.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>A outra pessoa</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>A senha para se conectar à internet, ou para ligar o computador, costuma ser outra.</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>O espaço lá é limitado. Quando ele está cheio, as mensagens novas são recusadas. Apague o que você não precisa mais, começando pelas mensagens com arquivos grandes.</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>A especial</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>A senha especial para programas de e-mail</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>A criptografia de costume se chama TLS; alguns programas escrevem SSL. Alguns servidores usam criptografia desde o início. Outros começam abertos e depois mudam: isso se chama STARTTLS.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>A de sempre</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>O webmail das empresas de internet muitas vezes funciona como o POP: o que um programa de e-mail tirou não aparece mais no site.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Quem escreveu</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>A empresa da outra pessoa</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>Aí todos leem o seu motivo. Aperte “Só para a Hanako”.</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>Lá você pode escrever para a Hanako, para a agência dos correios, para um grupo ou para o seu próprio endereço, quantas vezes quiser.</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>Estas empresas não deixam nenhum programa de e-mail entrar com a senha de sempre. Elas chamam a segunda de senha de app.</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>Estão certos. Há três mensagens aqui.</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>Três mensagens saem da empresa de e-mail para o seu computador. A caixa de correio lá fica vazia.</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>Para enviar e-mail, você só precisa do endereço da outra pessoa. Com uma letra errada, a mensagem vai para outra pessoa ou para ninguém.</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>Lá também é possível encontrar problemas de propósito: uma senha errada, uma caixa de correio cheia, uma empresa lenta. Cada vez é dito o que fazer.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>Duas chaves: uma para o site da empresa, outra para programas de e-mail.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Entendido.</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>Senha de sempre: site</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>O antivírus talvez não consiga ver dentro.</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>O que as palavras significam</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>O que foi tirado costuma ser apagado na empresa de e-mail. O Tayori deixa lá por 14 dias.</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>Quando recebo e-mail</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>Quando envio e-mail</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>Quando o seu computador fala SMTP?</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>Quando você fecha o treino, todas as mensagens dele somem. As suas mensagens de verdade não são tocadas.</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>Quando a sua empresa passa a mensagem adiante, duas empresas conversam nos mesmos seis passos. E assim vai, até chegar à caixa de correio da outra pessoa.</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>Depois de muitas tentativas, a empresa fecha a entrada. Se a senha não conferir duas vezes, pare e olhe o papel.</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>Com o IMAP, as mensagens ficam na empresa de e-mail; você lê cópias.</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>Sem criptografia, a mensagem e a senha viajam como um cartão-postal. Com criptografia, ninguém consegue ler no caminho entre você e a sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>Palavras relacionadas</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>Sim, as duas são a Hanako</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Sim, aqui estão.</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>Sim, pode</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>Sim, chega</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>Sim, ela espera pela Hanako</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>Você está na casa da sua filha. Como você lê o seu e-mail lá?</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>Pode, sim: qualquer navegador abre o site da empresa.</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>Você cria essa senha no site da empresa. Muitas vezes é preciso antes ligar lá a confirmação por telefone.</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>A sua empresa lhe deu uma senha especial. Qual delas você digita no Tayori?</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>O seu computador</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>O seu computador: cópias</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>O seu computador: as mensagens estão aqui</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>A sua empresa de e-mail</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>A sua empresa de e-mail olha o que vem depois da @ e passa a mensagem para a outra empresa. Às vezes há mais empresas no caminho.</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>A sua caixa de correio</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>A sua caixa de correio está cheia. O que acontece com as mensagens novas?</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Qual é o seu nome e a sua senha, por favor?</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>A sua senha</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>O seu telefone: cópias</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp e hanako@example.ne.jp: é a mesma caixa de correio?</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>Uma caixa de correio cheia</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>Uma caixa de correio cheia recusa mensagens novas. Apague de vez em quando as mensagens com arquivos grandes.</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>Uma senha que não confere é recusada. Depois de três tentativas, a empresa bloqueia a conta.</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>Um servidor suspeito</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>Uma empresa de e-mail lenta</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>É pedida uma senha especial</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Uma senha errada</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>Tudo fica neste computador. Nada pode quebrar.</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>Responder a um grupo</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>Não continue. Veja a data e a hora do computador. Espere vinte segundos: aqui é como se você tivesse ligado para a empresa. Depois aperte “Tentar de novo”.</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>Digite de propósito uma senha errada e depois a certa. Se a conta for bloqueada, espere vinte segundos: aqui é como se você tivesse ligado para a empresa.</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>Digite primeiro a senha de sempre. Depois digite a especial, que está no alto da página.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tudo funciona</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>Primeiro digite de propósito uma senha errada.</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>Primeiro a senha de sempre, depois a especial.</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>A Hanako convida todo o grupo para um chá.</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>Se uma senha não conferir, olhe o papel antes de tentar de novo. Quem abre uma conta bloqueada é a empresa.</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>Demora um pouco. É só esperar.</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>Tipos de treino</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>Nenhuma senha foi enviada ao lugar errado. Na dúvida, pare e pergunte.</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>Só a Hanako leu a sua resposta. Olhe duas vezes antes de responder a um grupo.</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>Abra o convite da Hanako e responda só para ela.</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>Escolha um, por favor</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>Leia o que aparece. Depois de vinte segundos, aperte “Tentar de novo”.</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>Veja o que aparece. Depois de vinte segundos, escreva mais uma mensagem para o seu próprio endereço.</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>Prepare o e-mail e leia o que aparece. Espere vinte segundos: aqui as fotos são então apagadas para você. Depois escreva uma mensagem para o seu próprio endereço.</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>Prepare o e-mail, abra o convite da Hanako e responda só para ela. Se responder a todos, veja o que volta.</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>Prepare o e-mail, leia as mensagens que estão lá e escreva algumas. Nada dá errado.</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>Lento não quer dizer quebrado. Esperar ajudou.</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>Senha especial: %1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>O Tayori diz que é preciso uma senha especial para programas de e-mail.</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>O Tayori diz que a senha não confere e, mais tarde, que a conta está bloqueada.</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>O Tayori mostra o que a empresa de e-mail disse: a caixa de correio está cheia.</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>O Tayori para antes de enviar a sua senha, e avisa.</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>A barra na página avança devagar. O Tayori avisa quando demora mais.</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>A empresa não deixa programas de e-mail entrarem com a senha de sempre.</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>A empresa de e-mail demora muito em cada resposta.</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>O servidor mostra um certificado (uma prova de quem ele é) que não está certo.</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>Isto é um treino. Senha: %1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>Espere. Não há nada para apertar, e nada está quebrado.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muito bem</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>O que você vê</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>Quando você responde, o Tayori pergunta: só para quem escreveu, ou para todo o grupo?</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>Você cria a senha especial no site da empresa. A senha de sempre continua como está.</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>A sua caixa de correio está cheia de fotos. A mensagem para o seu próprio endereço é recusada.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escreveu:</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- Mensagem encaminhada -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>Uma mensagem do Tayori para você</translation>
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
        <source>On %1, %2 wrote:</source>
        <translation>Em %1, %2 escreveu:</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>O Tayori enviou esta mensagem para mostrar que o seu e-mail está funcionando.
Se você consegue ler, é possível enviar e receber e-mail neste computador.
Você pode apagá-la.
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
        <translation>%1. A porta 25 não é usada aqui: por ela saía spam, e os provedores a mantêm fechada para as casas. O e-mail é enviado pela 587 ou pela 465.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>Uma porta é um número de 0 a 65535. Ela diz para qual programa do servidor é uma conexão.</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>A porta 25 não é usada aqui: por ela saía spam, e os provedores a mantêm fechada para as casas. O e-mail é enviado pela 587 ou pela 465.</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>um servidor de e-mail responde, mas sem criptografia</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>entre empresas de e-mail; a maioria dos provedores bloqueia para as casas</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>bloqueada: algo no caminho engole a conexão</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>fechada: o servidor existe, mas ninguém responde nesta porta</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>há conexão, mas o servidor não diz nada</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>para ler mensagens que ficam na empresa, com um número incomum</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>para ler mensagens que ficam na empresa, com criptografia desde o início</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>para ler mensagens que ficam na empresa; aberto até mudar para criptografado</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>para enviar e-mail (recomendado)</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>para enviar e-mail, com um número incomum</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>para enviar e-mail, com criptografia desde o início</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>para tirar mensagens da empresa, com um número incomum</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>para tirar mensagens da empresa, com criptografia desde o início</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>para tirar mensagens da empresa; aberto até mudar para criptografado</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>não é servidor de e-mail</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>esse nome não existe</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>ninguém em quem este computador confia garante que o servidor é verdadeiro</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>não é segura</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>parece que alguém no caminho (%1) abre esta conexão</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>alguém no caminho abre esta conexão para examiná-la</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>algo responde aqui, mas não é um servidor de e-mail</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>a ferramenta de desenvolvimento %1 abre esta conexão</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>o programa nocivo %1 abre esta conexão</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>o aparelho de rede %1 abre esta conexão para examiná-la</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>o controle dos pais %1 abre esta conexão para examiná-la</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>não foi possível fazer a conexão segura</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>o servidor mostra um certificado diferente do que foi aceito</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>só o próprio servidor garante que é verdadeiro</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>a prova de identidade do servidor venceu (%1)</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>a prova de identidade do servidor é para outro nome: %2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>a prova de identidade do servidor não está certa</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>a prova de identidade do servidor ainda não vale; confira o relógio deste computador</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>a prova de identidade do servidor é fácil demais de falsificar</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>a prova de identidade do servidor foi cancelada</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>a prova de identidade do servidor foi feita para outra coisa</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>o antivírus %1 abre esta conexão para examiná-la</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>não há nenhum servidor com este nome</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>funciona: um servidor de e-mail respondeu por uma conexão segura</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1 não consegue enviar para %2, por causa das letras deste endereço.</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1 não pode receber a mensagem neste momento.</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%1 não aceitou a mensagem, embora tenham sido feitas %2 tentativas.</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1 não permite programas de e-mail.</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>%1 existe, mas nenhum serviço de e-mail foi encontrado lá.</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1 encerrou o seu serviço de e-mail.</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1 só permite entrar por um navegador, e o Tayori ainda não consegue fazer isso.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 só conhece uma criptografia antiga (%2) que não é mais segura. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 só conhece uma criptografia antiga que não é mais segura. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 mostra um certificado diferente daquele que foi aceito à mão.</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>%1 pede que você faça algo antes de poder usar um programa de e-mail.</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1 vai encerrar o seu serviço de e-mail em %2.</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 Depois tente de novo.</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>Um aparelho desta rede (%1) está abrindo as conexões de e-mail. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>Um programa nocivo (%1) está abrindo as conexões deste computador. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>Um programa de testes (%1) está abrindo as conexões de e-mail para mostrá-las. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>Um programa que protege crianças (%1) está abrindo as conexões de e-mail. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>Acrescente --secrets session para usar a senha só desta vez, sem guardá-la.</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>Siga os passos de %1 e depois digite a senha que você recebeu lá.</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>Para este endereço, o uso de programas de e-mail está desligado na empresa de e-mail.</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>Continue somente se souber que %1 cuida do seu e-mail.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>Se esta rede pedir que você se identifique em uma página da internet, faça isso primeiro. Se não, tente em casa.</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>No lugar de %1, outro servidor respondeu. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>Ele diz que se chama %3. Compare com o papel da sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>Vamos tentar de novo automaticamente. Os outros já receberam.</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>Muitas vezes ela chega alguns minutos depois. Olhe de novo com “Receber”.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Foi interrompido. Nada foi mudado.</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>Será tentado de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>De repente, muitas mensagens de %1 não estão mais na empresa de e-mail.</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>A maioria das empresas de e-mail aceita no máximo 20 MB. Envie os arquivos em várias mensagens.</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>Ainda não há nenhuma conta neste computador.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>Só o próprio %1 garante que é mesmo %1. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>Ninguém em quem este computador confia garante que %1 é verdadeiro. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>Não é preciso fazer nada: a cópia está guardada neste computador.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>Nada foi mudado. Retire a conta primeiro, se quiser preparar tudo de novo.</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>Confira o endereço. Se estiver certo, peça à empresa as configurações de e-mail.</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>Pergunte à outra pessoa antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>Peça ao dono do servidor um certificado que esteja certo.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>Peça ao dono do servidor essa informação, por telefone ou no papel.</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>Peça à pessoa um endereço escrito só com letras do inglês.</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>Pergunte à pessoa que cuida desta rede, ou tente em casa.</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>Pergunte à pessoa que cuida deste servidor. Somente se a mudança foi de propósito, use “tayori distrust” e olhe de novo.</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>Peça à pessoa que instalou %1 que não mexa no e-mail.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>Pergunte à sua empresa de e-mail se há um servidor mais novo.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>Pergunte à sua empresa de e-mail se há um servidor mais seguro.</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>Pergunte à sua empresa de e-mail se há um servidor com criptografia.</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>Pergunte à sua empresa de e-mail ou à pessoa que cuida deste servidor.</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>Confira as letras maiúsculas e minúsculas, e o 0 (zero) e o O, e digite de novo.</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>Confira o nome e o lugar dele.</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>Confira o nome.</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>Confira o cabo ou o Wi-Fi e tente de novo.</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>Confira a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>Confira a data e a hora deste computador. Se estiverem certas, pergunte à sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>Confira a data deste computador. Se estiver certa, pergunte à sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>Confira letra por letra o que vem depois da @.</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>Confira este endereço e envie a mensagem de novo.</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>Escolha uma nova no site da empresa e digite essa.</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>Escolha outro arquivo. O certo foi feito com o Tayori (“tayori export”).</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>Feche as outras janelas do Tayori e tente de novo.</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>Feche a outra janela e tente de novo.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>Compare letra por letra com o papel da sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>Compare o nome do servidor com o papel da sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>Corrija o endereço da pessoa para quem você escreve.</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>Apague mensagens antigas agora. Uma caixa de correio cheia devolve as mensagens novas.</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>Apague mensagens antigas logo. Em uma caixa de correio cheia não cabem mensagens novas.</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>Não tente de novo nesta rede. Pergunte à pessoa que ajuda você.</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>Não use este servidor até que a sua empresa de e-mail diga que ele é seguro.</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>Feche %1 e tente de novo.</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>Digite %2 para este servidor e tente de novo.</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>Não digite nenhuma senha neste computador até que alguém tenha retirado %1.</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>Digite o nome de usuário que está no papel da sua empresa de e-mail.</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>Digite o nome de usuário que a empresa lhe deu.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Digite a senha do e-mail, por favor.</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>Digite a senha para enviar e-mail.</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>Receba as mensagens agora. O arquivo danificado também fica guardado, como “%1”.</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>Consiga um novo endereço antes desse dia.</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>Olhe de novo a lista de mensagens, por favor.</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>Veja os nomes com “tayori people”.</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>Veja o que está em espera com “tayori outbox”.</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>Procure no papel da empresa outro nome de usuário ou outra senha.</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>Procure as configurações no cartão de registro de %1.</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>Olhe em “Em espera”. A mensagem ainda está lá e pode ser enviada de novo.</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>Crie no site da empresa uma senha especial para programas de e-mail e digite essa.</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>Crie uma no site da empresa e digite aqui, no lugar da senha de sempre.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>Abra espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>Abra espaço no disco e tente de novo. Nada foi perdido.</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>Desbloqueie a conta no site da empresa, ou ligue para a empresa.</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>Por enquanto, leia este e-mail no site da empresa.</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>Leia este e-mail no telefone ou no site de %1.</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>Leia este e-mail no site de %1.</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>Receba as mensagens mais uma vez e abra de novo.</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>Envie menos arquivos, ou arquivos menores. A mensagem continua aqui.</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>Envie de novo quando mensagens antigas tiverem sido apagadas lá.</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>Acerte a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>Mostre isto à pessoa que ajuda você.</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>Entre uma vez no site da empresa e tente de novo com a mesma senha.</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>Abra o Tayori de novo. Ele salva o que pode ser lido e busca o resto outra vez.</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>Ligue isso nas configurações de e-mail do site da empresa e tente de novo.</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>Em %1, desligue a verificação das conexões criptografadas e tente de novo.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>Tente em outra rede, ou pergunte à pessoa que cuida deste computador.</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>Tente mais uma vez. O seu próprio e-mail não foi mexido.</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>Abra o cofre com a senha do seu computador e tente de novo.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>Atualize o Tayori neste computador.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>Atualize o Tayori neste computador. As mensagens não foram mudadas.</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>Use outro endereço de e-mail.</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>Espere uma hora e tente de novo com a senha que você sabe que está certa.</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>Espere dez minutos e tente de novo com a mesma senha.</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>O recebimento funciona, mas a empresa não aceitou a mesma senha para enviar.</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Alguém no caminho (%1) está abrindo as conexões de e-mail para examiná-las. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Alguém no caminho está abrindo as conexões de e-mail para examiná-las. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>A conta %1 já está aqui.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>Não foi possível salvar a conta neste computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>O certificado de %1 não pode ser aceito à mão (%2).</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>A conexão caiu enquanto a mensagem era entregue. Talvez ela tenha sido enviada, talvez não.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Não foi possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>O arquivo %1 não é um perfil do Tayori.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>O arquivo %1 foi feito por uma versão mais nova do Tayori.</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>Os arquivos juntos são grandes demais: %1 não cabe mais.</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>A lista de endereços da internet não respondeu.</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>A mensagem para o seu próprio endereço ainda não chegou.</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>A empresa de e-mail não fez uma mudança em %1.</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>A empresa de e-mail não aceita esta senha para programas de e-mail.</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>A empresa de e-mail não conhece este nome de usuário.</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>A empresa de e-mail bloqueou esta conta. Tentar outras senhas não ajuda.</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>A empresa de e-mail fica mudando os números das mensagens de %1.</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>A empresa de e-mail quer ter certeza de que é você.</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>A mensagem está guardada. Leia o que o servidor disse, mude a mensagem e envie de novo.</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>As mensagens guardadas neste computador são de uma versão mais nova do Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>Não foi possível abrir as mensagens guardadas neste computador.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>As mensagens guardadas neste computador estão danificadas.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>As mensagens guardadas neste computador estão abertas em outra janela do Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>As mensagens guardadas neste computador estavam danificadas e foram consertadas.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>O servidor de e-mail %1 não respondeu.</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>O servidor de e-mail %1 desligou no meio da conversa.</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>O servidor de e-mail pede para tentar mais tarde.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>O servidor de e-mail não conseguiu provar que é mesmo %1. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>O servidor de e-mail não entrega mensagens para %1.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>O servidor de e-mail não aceitou a mensagem.</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>O servidor de e-mail demorou demais para responder.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>A mensagem foi enviada, mas não foi possível guardar a cópia na pasta de enviadas do servidor.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>A caixa de correio de %1 está cheia e agora não aceita mensagens.</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>A senha não confere.</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>A senha para enviar com esta conta não está guardada neste computador.</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>A senha não está guardada neste computador.</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>A senha ainda está vazia.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>A senha desta conta não está guardada neste computador.</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>A senha iria para %1, que não é a empresa do seu endereço.</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>O treino não pôde ser aberto, ou terminou sozinho.</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>A prova que %1 mostra foi feita para outra coisa. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>A prova de que este é mesmo %1 ainda não vale. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>A prova de que este é mesmo %1 é fácil demais de falsificar. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>A prova de que este é mesmo %1 venceu em %4. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>A prova de que este é mesmo %1 foi cancelada. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>O cofre das senhas está trancado.</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>O servidor %1 não conseguiu provar que conhece a sua senha. Por isso o Tayori parou.</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>O servidor %1 não falou como um servidor de e-mail deve falar.</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>O servidor %1 existe, mas quer outro tipo de criptografia.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Não há nenhuma conta %1 aqui.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há nenhuma pasta %1.</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>Não há nenhuma mensagem com o número %1 com a qual se possa fazer isto.</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>Não há nenhuma empresa de e-mail chamada %1.</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>Não há nenhuma mensagem com o número %1.</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>Houve tentativas demais, e a empresa de e-mail não deixa ninguém entrar por algum tempo.</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>Elas ainda estão guardadas aqui. Se também faltarem na próxima vez, vão sumir daqui.</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>Esta empresa não aceita mais senhas de programas de e-mail. Só é possível entrar pelo navegador.</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>Esta empresa usa um nome de usuário que não é o endereço de e-mail.</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>Esta empresa pede uma senha especial para programas de e-mail.</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>Este computador não tem mais espaço para mensagens.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>Este computador não tem um lugar seguro para as senhas.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Este computador não está conectado à internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>O relógio deste computador diz que hoje é %1, e isso não está certo. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>Este e-mail é de %1, mas as configurações não são conhecidas aqui.</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Isto ainda não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>Esta não é a impressão digital do certificado que %1 mostra. Nada foi aceito.</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>Esta mensagem é grande demais para a empresa de e-mail: ela tem %1.</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>Esta mensagem é grande demais: ela tem %1, e a empresa de e-mail aceita no máximo %2.</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>Esta mensagem ainda não chegou inteira.</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>Este servidor de e-mail não usa criptografia. Outras pessoas poderiam ver a sua senha, por isso ela não foi enviada.</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>Esta rede bloqueia o e-mail.</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>Esta senha venceu.</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>Use “tayori accounts” para ver as contas que existem.</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>Use primeiro “tayori setup” com o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Você pode começar de novo quando quiser.</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>Ela será pedida de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>As suas mensagens estão guardadas aqui. Se isto acontecer de novo, pergunte à empresa de e-mail.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>A sua caixa de correio na empresa de e-mail está %1 por cento cheia.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>A sua caixa de correio na empresa de e-mail está quase cheia (%1 por cento).</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>O seu antivírus (%1) está abrindo as conexões de e-mail para examiná-las. Nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>“%1” não está na lista de contatos.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>Para a pessoa que ajuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>Entrada para receber, em %1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>Entrada para enviar, em %1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>Endereço de e-mail (só a primeira letra e a empresa)</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>A senha não está aqui, e nenhum e-mail. Dos endereços e nomes de usuário, só estão a primeira letra e a empresa.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>O relógio deste computador</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>As palavras exatas, em inglês, para quem entende de e-mail</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>A internet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>O que funciona e o que não funciona</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>não está certo</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>o nome e a senha foram aceitos</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>o nome e a senha não foram aceitos, ou não houve conexão</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>a rede mostra uma página própria, na qual é preciso entrar primeiro</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>não há conexão</translation>
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
        <translation>a lista do próprio Tayori</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>As respostas não combinam: %1 diz %2, e %3 diz %4.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>a lista de empresas de e-mail do Thunderbird</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>um teste com os nomes de costume</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>os dados que a empresa publica</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>o arquivo que foi lido</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>a lista de endereços da internet (DNS)</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>o que você digitou</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>(mais %1 caracteres)</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>(não mostrado aqui: nome ou senha)</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Combinado.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Receber: %1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>Daqui em diante ninguém mais pode ouvir.</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>Alô?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Aqui estão o meu nome e a minha senha.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Aqui está o texto.</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>Quantas mensagens há aqui?</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Vim buscar as mensagens.</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>Gostaria de enviar uma mensagem.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>É para %1.</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>É para esta pessoa.</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>Mensagens que estão aqui: %1.</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>Posso levá-las?</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>Não foi possível uma conexão segura.</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>Não, não entrego lá.</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>Não, isso não é possível.</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>Não, eles não estão certos.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Ninguém disse nada ainda.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Recebido.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviar: %1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Outra coisa.</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>Estão certos. Pode entrar.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Entendido.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>O que você sabe fazer?</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>O que este computador (⟶) e a empresa de e-mail (⟵) dizem. As senhas não são mostradas.</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Sim, aqui estão.</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>Sim, aqui é a agência dos correios.</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Qual é o seu nome e a sua senha, por favor?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
</context>
</TS>
