<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>Des caractères ressemblant à un point, à un tiret ou à @ ont été corrigés.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>Des caractères larges ont été remplacés par des caractères ordinaires.</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>Dans la partie avant le signe @, un point ne peut être ni au début ni à la fin. Deux points ne peuvent pas non plus se suivre.</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>Veuillez saisir votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Les espaces ont été retirés.</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>Le signe @ manque.</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>L’adresse est trop longue. Elle peut avoir 254 caractères au plus.</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>La partie après le signe @ n’a pas de point, comme dans example.jp.</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>La partie après le signe @ manque.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>La partie après le signe @ ne peut pas être un nom de fournisseur.</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>La partie après le signe @ est trop longue.</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>La partie après le signe @ mélange des lettres qui se ressemblent. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>La partie avant le signe @ contient un caractère impossible dans une adresse.</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>La partie avant le signe @ contient des lettres que les serveurs de messagerie ne comprennent pas.</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>La partie avant le signe @ manque.</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>La partie avant le signe @ est trop longue. Elle peut avoir 64 caractères au plus.</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>Il y a plus d’un signe @. Une adresse en a exactement un.</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>Cette ancienne forme d’adresse ne suit pas les règles, mais elle fonctionne encore chez ce fournisseur.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 personnes verront les adresses les unes des autres.</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>Tout le groupe «&#x202f;%1&#x202f;» a reçu le message auquel vous répondez. Votre réponse va seulement à %2.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>Le message n’a pas d’objet.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>Le message fait %1. Beaucoup de fournisseurs n’acceptent pas plus de %2.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>Le message fait %1. Votre fournisseur accepte %2 au plus. Ainsi, il n’arrivera pas.</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>Le message dit «&#x202f;%1&#x202f;», mais aucun fichier n’est joint.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>Cette réponse va à tout le groupe «&#x202f;%1&#x202f;», environ %2 personnes.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>Cette réponse va à tout le groupe «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>Vous répondez à un message que tout le groupe «&#x202f;%1&#x202f;» a reçu. Qui doit recevoir votre réponse&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» contient des lettres qui ressemblent seulement à des lettres ordinaires. Son vrai nom est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>«&#x202f;%1&#x202f;» contient des lettres qui ressemblent seulement à des lettres ordinaires. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>«&#x202f;%1&#x202f;» est presque identique à «&#x202f;%2&#x202f;» dans votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → Cela fonctionne.</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>%1 fichiers ont été lus, %2 n’ont pas pu être utilisés. Ils décrivent %3 domaines de messagerie.</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>Messages trouvés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1&#x202f;: %2 nouveaux, %3 en tout</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>Un fournisseur d’exercice fonctionne sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>Accepté&#x202f;: ce certificat, seulement pour %1 et nulle part ailleurs. Pour annuler&#x202f;: tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>Comparez l’empreinte avec celle que le propriétaire du serveur vous donne par téléphone ou sur papier. Seulement si les deux sont identiques&#x202f;: tayori trust %1 --spki FINGERPRINT</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>C’est fait. Le fournisseur en sera informé à la prochaine relève.</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>Les messages relevés sont retirés aussitôt du fournisseur et restent ici.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>Les messages relevés restent %1 jours chez le fournisseur, et ici pour toujours.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>Les messages relevés restent pour toujours chez le fournisseur, et ici aussi.</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>Relevé&#x202f;: le message est revenu après %1 ms</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#x202f;:   %1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>Pour&#x202f;:        %1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>Trouvé (source&#x202f;: %1, %2)&#x202f;:</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>Salutations&#x202f;: %1 a répondu par une connexion sûre</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>Délivré par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>Délivré à&#x202f;:   %1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>Il attend l’envoi. Envoyer maintenant&#x202f;: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>Cela fonctionne&#x202f;: les messages peuvent être reçus et envoyés.</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>Connecté pour recevoir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>Connecté pour envoyer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>Recherche des serveurs de %1…</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>Mot de passe de messagerie&#x202f;: </translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>Aucun certificat n’a été accepté à la main.</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>Aucun fichier de ce dossier n’a pu être utilisé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Aucun message ici.</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>Plus rien n’est accepté à la main pour %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>Rien n’était accepté à la main pour %1.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>Problème&#x202f;:    %1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>La réception fonctionne. Mot de passe pour l’envoi de messages&#x202f;: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>Même contenu&#x202f;: non</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>Même contenu&#x202f;: oui</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>Renvoyer&#x202f;: tayori outbox --resend %1   Il est parti&#x202f;: --sent %1   Abandonner&#x202f;: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>Envoyés&#x202f;: %1   encore en attente&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>Envoyé&#x202f;: un message à soi-même</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>Le compte est prêt&#x202f;: %1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>Le compte a été retiré. Ses messages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>Le compte a été écrit sans son mot de passe&#x202f;: %1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>Le carnet d’adresses est vide. Les personnes à qui vous écrivez s’y ajoutent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>Le message attend l’envoi.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>Le message a été envoyé.</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>Il n’y a pas d’écran ici pour une fenêtre. Essayez&#x202f;: tayori practice, ou tayori --help</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>Cet ordinateur fait déjà confiance à %1. Il n’y a rien à accepter.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>Ceci est un exercice&#x202f;: rien ne sort de cet ordinateur. Adresse&#x202f;: %1   Mot de passe&#x202f;: %2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>Pour lire l’un d’eux&#x202f;: tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>Valable&#x202f;:     du %1 au %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>Vous répondez seulement à l’expéditeur&#x202f;:</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>Vous appelez le fournisseur, et il remet tout en ordre.</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>Vous saisissez un mauvais mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>Vous saisissez le mot de passe spécial pour logiciels de messagerie&#x202f;:</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>Vous saisissez le mot de passe habituel&#x202f;:</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>pas à %1</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>envoyé ou non&#x202f;: inconnu</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>en attente, prochain essai %1</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>n’a pas été accepté</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>envoyé, mais pas à tous</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation>%1 avril %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 août %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 décembre %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 février %2</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 janvier %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 juillet %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 juin %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 mars %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 mai %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 novembre %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 octobre %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 septembre %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1 indique %2, mais %3 indique %4</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificat de %1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>choisi par vous&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>choisi&#x202f;: %1 (%2), la réponse la plus fiable dont les serveurs fonctionnent</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>n’a pas fonctionné</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>empreinte de la clé (SHA-256)&#x202f;: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>délivré par %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>non choisi&#x202f;: %1 (%2) %3, ces serveurs ne fonctionnent pas</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>non choisi&#x202f;: %1 (%2) %3, plus loin dans l’ordre des sources</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>non choisi&#x202f;: %1 (%2) %3, moins fiable</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>non choisi&#x202f;: %1 (%2) %3, vous en avez choisi un autre</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>d’après le fichier&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>valable du %1 au %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>25, comme il est écrit</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 ou 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>Un navigateur est un programme pour regarder des pages internet. Il ne parle ni POP ni IMAP, mais la langue du web&#x202f;: HTTP ou, sous forme chiffrée, HTTPS. Aujourd’hui, c’est presque toujours HTTPS.</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>Sur votre ordinateur, un navigateur interroge un serveur web. Le serveur web regarde dans votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>Une clé, et la boîte aux lettres qu’elle ouvre.</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>Un message va de votre ordinateur jusqu’au guichet du fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>Un message voyage de votre ordinateur à votre fournisseur, puis au fournisseur de l’autre personne, puis jusqu’à elle.</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>Un logiciel de messagerie est un programme pour écrire et lire des messages, comme celui-ci. Quand vous appuyez sur «&#x202f;Envoyer&#x202f;», il remet le message à votre propre fournisseur, par votre ligne internet.</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>Une liste de diffusion a sa propre adresse. Un message envoyé à cette adresse va à tous les membres.</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>Un endroit où rien ne peut mal tourner.</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>Un bureau de poste avec des guichets. 587 et 465 servent à envoyer, 993 et 995 à recevoir.</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>Un programme demande&#x202f;: «&#x202f;Le certificat n’est pas correct. Continuer quand même&#x202f;?&#x202f;» Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>Un petit bureau de poste dans l’ordinateur. Aucune ligne n’en sort.</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>Un antivirus qui ne peut pas voir dans une ligne chiffrée peut la gêner. Demandez alors à son fabricant ce qu’il faut faire, et gardez le chiffrement.</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>Adresse du groupe</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>Après le @ vient le nom du fournisseur de messagerie, son domaine. Les domaines sont attribués pour le monde entier, afin que deux ne soient jamais identiques.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>D’accord.</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>Une enveloppe avec l’adresse taro@example.ne.jp. Avant le @&#x202f;: le nom de la boîte aux lettres. Après le @&#x202f;: le nom du fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>Un ancien papier indique «&#x202f;envoi&#x202f;: port 25&#x202f;». Quel numéro essayez-vous aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>Comme pour 587. De plus, un antivirus ne peut pas toujours voir à l’intérieur.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>Avant le @ vient le nom de la boîte aux lettres. Son nom exact est «&#x202f;partie locale&#x202f;». Les fournisseurs l’appellent aussi compte ou identifiant.</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>Avant la première étape, votre ordinateur donne votre nom et votre mot de passe. Ainsi, personne d’autre ne peut envoyer en votre nom.</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>Mieux vaut éviter&#x202f;: un inconnu pourrait recevoir votre mot de passe.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>Grâce au mot de passe, le fournisseur sait que c’est vous. Il figure sur les documents que votre fournisseur vous a donnés.</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>L’ordinateur, le téléphone et la tablette montrent tous les mêmes messages, car ils sont à un seul endroit&#x202f;: chez le fournisseur.</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>Les ordinateurs se parlent selon des règles fixes. Pour l’envoi, ces règles s’appellent SMTP. En mots de tous les jours, cela donne&#x202f;:</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>Guichets pour recevoir</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>Guichets pour envoyer</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>«&#x202f;Remis&#x202f;» ne veut pas dire «&#x202f;lu&#x202f;». Si c’est urgent, téléphonez.</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>Ne le faites pas. Ces messages viennent d’escrocs. Supprimez-le, ou demandez à quelqu’un.</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>Chaque caractère compte&#x202f;: majuscules et minuscules, 0 (zéro) et O, 1 (un) et l. Il s’écrit avec des caractères ordinaires.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>Chiffré&#x202f;: personne ne peut lire</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>Le serveur montre d’abord un certificat, une pièce d’identité. Tayori l’examine et n’envoie aucun mot de passe à un serveur qui ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>Les messageries gratuites comme Yahoo! Mail, Gmail ou Outlook.com fonctionnent comme IMAP&#x202f;: les messages restent là-bas.</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>Depuis chez soi, 25 est presque toujours fermé aujourd’hui. Essayez 587 ou 465.</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>L’ordinateur de Hanako est éteint. Pouvez-vous lui envoyer un message&#x202f;?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Voici mon nom et mon mot de passe.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Voici le texte.</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>L’écriture des adresses est fixée dans des documents publics, les RFC. Tout le monde peut les lire.</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>Comment voyagent les messages</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Je viens chercher des messages.</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Je ne peux pas</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>Je supprime le message</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>Je le saisis, pour que rien ne soit fermé</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>J’arrête et je demande</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>Je voudrais envoyer un message.</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>IMAP est l’autre manière de recevoir des messages, à côté de POP.</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP&#x202f;: lire des copies</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP&#x202f;: lire des copies, chiffré dès le début.</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP&#x202f;: lire des copies&#x202f;; ouvert jusqu’au passage au chiffrement.</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>Si un ordinateur est perdu, vous annulez seulement son mot de passe spécial. Le mot de passe habituel reste tel quel.</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>Si un programme dit qu’un certificat n’est pas correct, ne continuez pas. Regardez la date et l’heure de votre ordinateur, puis demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>Si le fournisseur propose les deux, Tayori prend IMAP.</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>Chez un même fournisseur non plus, aucun nom n’est donné deux fois. Votre adresse est donc unique au monde.</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>Dans l’exercice, vous écrivez par erreur à une vraie adresse. Le message y arrive-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>Les fournisseurs internet et les opérateurs téléphoniques vous donnent ce nom. Pour une messagerie gratuite, vous le choisissez vous-même&#x202f;: un nom que personne n’a encore.</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>Il ne peut pas&#x202f;: les messages ne sont plus chez le fournisseur, seulement à la maison.</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>Il ne revient pas. Il attend chez le fournisseur de Hanako, jusqu’à ce qu’elle regarde.</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>Non&#x202f;: l’exercice n’a pas de sortie.</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>Elle a deux moitiés, avec @ entre elles.</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>Il est pour hanako@example.jp.</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>Il est long, et vous n’avez pas besoin de le retenir. Il n’est montré qu’une fois&#x202f;: notez-le, ou saisissez-le ici tout de suite.</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>On l’ouvre à la première page de Tayori, ou avec «&#x202f;tayori practice&#x202f;».</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Ils sont refusés</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>C’est la clé de votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>Il s’écrit avec des lettres ordinaires, des chiffres et quelques signes. Chaque fournisseur décide lesquels. Il peut avoir 64 caractères au plus&#x202f;; beaucoup de fournisseurs n’en permettent que 20 à 30.</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>Il transforme une carte postale en lettre fermée.</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>Plus tard, le logiciel de messagerie de l’autre personne demande s’il y a du courrier. Le fournisseur vérifie qui demande, puis le remet.</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>Regardez après le @&#x202f;: ce sont deux fournisseurs. Il peut s’agir de deux Hanako.</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>Les fournisseurs eux-mêmes peuvent lire les messages. N’y écrivez jamais de numéro de carte bancaire ni de mot de passe.</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>Fournisseur&#x202f;: vide</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>Fournisseur&#x202f;: les messages restent</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>Un message passe par deux fournisseurs, le vôtre et celui de l’autre personne.</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>Un message arrive&#x202f;: «&#x202f;Votre boîte aux lettres va être fermée. Saisissez votre mot de passe ici.&#x202f;» Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>Les messages y restent jusqu’à ce que vous les supprimiez vous-même. Ce que vous supprimez disparaît alors partout.</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>Les messages retirés sont sur ce seul ordinateur. Le téléphone ne les voit pas, et si l’ordinateur tombe en panne, ils sont perdus.</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>Beaucoup de fournisseurs internet et d’opérateurs téléphoniques permettent de recevoir avec POP.</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>Puis-je les prendre&#x202f;?</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>Aucun fournisseur ne demande votre mot de passe par message ou par téléphone. Si quelqu’un le fait, c’est un escroc.</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>Non, il ne peut pas</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>Non, il revient</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Non, il n’arrive pas</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>Non, ce sont deux boîtes aux lettres</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>Pas celui-ci. Pour recevoir, il y a deux autres manières&#x202f;: POP et IMAP.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>Rien ne se supprime tout seul. Les nouveaux messages sont refusés.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne sort de cet ordinateur</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>Sur le site internet du fournisseur</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>À gauche, une carte postale que tout le monde peut lire en chemin. À droite, une lettre fermée avec un cadenas.</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>Une seule adresse pour tout un groupe.</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>Une personne écrit à l’adresse du groupe. De là, le message va à tous.</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>Un serveur fait plusieurs sortes de travail. Un port est un nombre de 0 à 65535 qui dit à quel programme une connexion est destinée (16 bits).</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>Seulement Hanako</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>Ouvert&#x202f;: tout le monde peut lire</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>POP est l’une des deux manières de recevoir des messages. Ses deux premières lettres signifient «&#x202f;post office&#x202f;», le bureau de poste.</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP retire les messages du bureau de poste pour les mettre sur votre ordinateur.</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP&#x202f;: retirer les messages</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP&#x202f;: retirer, chiffré dès le début.</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP&#x202f;: retirer&#x202f;; ouvert jusqu’au passage au chiffrement.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>À noter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>Lire ses messages sur le site internet du fournisseur, sans logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Reçu.</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP est la manière dont les messages sont remis.</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP&#x202f;: autrefois le port habituel pour l’envoi, maintenant entre fournisseurs.</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP&#x202f;: envoyer</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP&#x202f;: envoyer, chiffré dès le début.</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP&#x202f;: envoyer. La plupart des fournisseurs le recommandent aujourd’hui.</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>Une simple réponse va donc à tous. Ce qui était destiné à une seule personne est lu par tout le groupe.</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>Tant de courrier indésirable est passé par lui que les fournisseurs internet le gardent fermé pour les particuliers (OP25B).</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>Certains fournisseurs demandent une deuxième clé, seulement pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>Certaines messageries gratuites peuvent aussi rassembler les messages de vos autres adresses, si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>Mot de passe spécial&#x202f;: logiciel de messagerie</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>Tayori apporte un fournisseur imaginaire. Il est dans votre ordinateur, et les messages n’en sortent pas.</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>Tayori range le mot de passe dans le coffre de cet ordinateur et ne l’écrit nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>Tayori voit qu’un message est venu par une liste et demande&#x202f;: seulement l’expéditeur, ou tout le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>Tayori essaie lui-même les guichets et n’utilise jamais 25 pour envoyer. Vous n’avez besoin des numéros que si vous saisissez les réglages vous-même.</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>C’est juste. Après le @, les noms sont différents, donc les fournisseurs aussi.</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>C’est juste. N’oubliez pas de vous déconnecter ensuite.</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>C’est juste. Ils ne sont plus que sur l’ordinateur de la maison.</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>C’est juste. Il attend dans sa boîte aux lettres, chez son fournisseur.</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>C’est juste. Personne d’autre ne la lit.</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>C’est juste. SMTP sert à envoyer.</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>C’est juste. Essayez donc tout ce que vous voulez.</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>C’est juste. Le mot de passe habituel est pour le site internet du fournisseur.</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>C’est juste. Ces deux-là servent à envoyer depuis chez soi.</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>C’est juste. Tant que ce n’est pas clair, votre mot de passe reste chez vous.</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>C’est juste. La personne qui a écrit apprend que le message n’est pas arrivé.</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>C’est juste. Votre fournisseur ne poserait jamais cette question ainsi.</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>Le navigateur parle à un serveur web. Celui-ci se tient devant le système de messagerie et y prend les messages.</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>Avec celui-là, le fournisseur ne laisserait pas entrer Tayori. Saisissez le mot de passe spécial.</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>L’ordinateur de la maison a retiré vos messages avec POP, et ils ont été supprimés chez le fournisseur. Le téléphone peut-il encore les recevoir&#x202f;?</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>Le gardien de l’ordinateur (pare-feu) doit peut-être le laisser passer.</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>Les ordinateurs d’un fournisseur qui font ce travail s’appellent des serveurs. Ils fonctionnent jour et nuit.</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>Le groupe est invité à prendre le thé. Vous voulez dire à Hanako seule pourquoi vous ne venez pas. Sur quoi appuyez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>Les messages restent chez le fournisseur. Votre ordinateur et votre téléphone en montrent tous deux des copies.</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>L’adresse e-mail</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>Le fournisseur n’apporte pas les messages chez vous. Votre logiciel de messagerie va demander&#x202f;: quand il démarre, de temps en temps, ou quand vous appuyez sur «&#x202f;Relever&#x202f;».</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>On peut croire que le message vient du groupe, et non de la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>Le mot de passe de messagerie</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>Le numéro du guichet où un serveur fait une sorte de travail.</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>Les plus anciens laissent la place</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>L’autre fournisseur le met dans la boîte aux lettres dont le nom est avant le @. À partir de là, le message est remis, même si personne ne l’a encore lu.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>Le mot de passe pour se connecter à internet, ou pour allumer l’ordinateur, est souvent un autre.</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>La place y est limitée. Quand c’est plein, les nouveaux messages sont refusés. Supprimez ce dont vous n’avez plus besoin, d’abord les messages avec de gros fichiers.</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>Le mot de passe spécial</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>Le mot de passe spécial</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>Le chiffrement habituel s’appelle TLS&#x202f;; certains programmes écrivent SSL. Certains serveurs chiffrent dès le début. D’autres commencent à découvert, puis passent au chiffrement&#x202f;: cela s’appelle STARTTLS.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Le mot de passe habituel</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>Le webmail des fournisseurs internet fonctionne souvent comme POP&#x202f;: les messages retirés par un logiciel de messagerie ne se voient plus sur le site internet.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>L’expéditeur</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>L’autre fournisseur</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>Dans ce cas, tout le groupe lit votre raison. Appuyez sur «&#x202f;Seulement Hanako&#x202f;».</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>Vous pouvez y écrire à Hanako, au bureau de poste, à un groupe ou à vous-même, autant de fois que vous voulez.</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>Ces fournisseurs ne laissent entrer aucun logiciel de messagerie avec le mot de passe habituel. Ils appellent le deuxième «&#x202f;mot de passe d’application&#x202f;».</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>C’est correct. Il y a trois messages.</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>Trois messages partent du fournisseur vers votre ordinateur. Là-bas, la boîte aux lettres est vide.</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>Pour envoyer un message, il suffit d’avoir l’adresse de l’autre personne. Un seul caractère faux, et il va à quelqu’un d’autre ou à personne.</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>On peut aussi s’y exercer aux difficultés&#x202f;: un mauvais mot de passe, une boîte pleine, un fournisseur lent. Chaque fois, Tayori dit ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>Deux clés&#x202f;: l’une pour le site internet du fournisseur, l’autre pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Compris.</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>Mot de passe habituel&#x202f;: site internet</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>Un antivirus ne peut pas toujours voir à l’intérieur.</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Le sens des mots</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>Ce qui a été retiré est d’habitude supprimé chez le fournisseur. Tayori l’y laisse 14 jours.</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>Quand je reçois des messages</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>Quand j’envoie des messages</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>Quand votre ordinateur parle-t-il SMTP&#x202f;?</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>Quand vous fermez l’exercice, tous ses messages disparaissent. Vos vrais messages ne sont pas touchés.</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>Quand votre fournisseur transmet le message, deux fournisseurs se parlent en suivant les six mêmes étapes. Cela continue jusqu’à la boîte aux lettres de l’autre personne.</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>Après de nombreux essais, le fournisseur bloque l’accès. Si le mot de passe ne convient pas deux fois, arrêtez et regardez vos documents.</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>Avec IMAP, les messages restent chez le fournisseur&#x202f;; vous lisez des copies.</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>Sans chiffrement, le message et le mot de passe voyagent comme une carte postale. Avec le chiffrement, personne ne peut les lire sur la ligne entre vous et votre fournisseur.</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>Mots qui s’y rapportent</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>Oui, les deux sont Hanako</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Oui, les voici.</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>Oui, il peut</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>Oui, il arrive</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>Oui, il l’attend</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>Vous êtes chez votre fille. Comment y lire vos messages&#x202f;?</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>Vous pouvez&#x202f;: tout navigateur ouvre le site internet du fournisseur.</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>Vous le créez sur le site internet du fournisseur. Il faut souvent y activer d’abord la connexion à l’aide d’un téléphone.</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>Votre fournisseur vous a donné un mot de passe spécial. Lequel saisissez-vous dans Tayori&#x202f;?</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>Votre ordinateur&#x202f;: des copies</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>Votre ordinateur&#x202f;: les messages sont ici</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Votre fournisseur</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>Votre fournisseur regarde la partie après le @ et transmet le message à l’autre fournisseur. Parfois, il y en a d’autres en chemin.</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>Votre boîte aux lettres</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>Votre boîte aux lettres est pleine. Que deviennent les nouveaux messages&#x202f;?</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Votre nom et votre mot de passe, s’il vous plaît&#x202f;?</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>Votre téléphone&#x202f;: des copies</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp et hanako@example.ne.jp&#x202f;: est-ce la même boîte aux lettres&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>Une boîte aux lettres pleine</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>Une boîte aux lettres pleine refuse les nouveaux messages. Supprimez de temps en temps les messages avec de gros fichiers.</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>Un mot de passe qui ne convient pas est refusé. Après trois essais manqués, le fournisseur bloque le compte.</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>Un serveur suspect</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>Un fournisseur lent</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>Un mot de passe spécial est demandé</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Un mauvais mot de passe</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>Tout reste dans cet ordinateur. Rien ne peut s’abîmer.</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>Répondre à un groupe</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>Ne continuez pas. Regardez la date et l’heure de l’ordinateur. Attendez vingt secondes&#x202f;: ici, c’est comme si vous aviez appelé le fournisseur. Appuyez ensuite sur «&#x202f;Réessayer&#x202f;».</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>Saisissez exprès un mauvais mot de passe, puis le bon. Si le compte est bloqué, attendez vingt secondes&#x202f;: ici, c’est comme si vous aviez appelé le fournisseur.</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>Saisissez d’abord le mot de passe habituel. Saisissez ensuite le mot de passe spécial, indiqué en haut de la page.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>Saisissez d’abord exprès un mauvais mot de passe.</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>D’abord le mot de passe habituel, puis le spécial.</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>Hanako invite tout le groupe à prendre le thé.</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>Si un mot de passe ne convient pas, regardez vos documents avant de réessayer. Un compte bloqué est rouvert par le fournisseur.</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>Cela prend un moment. Attendez simplement.</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>Sortes d’exercices</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>Aucun mot de passe n’est parti au mauvais endroit. En cas de doute, arrêtez et demandez.</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>Seule Hanako a lu votre réponse. Regardez à deux fois avant de répondre à un groupe.</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>Ouvrez l’invitation de Hanako et répondez seulement à elle.</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>Veuillez en choisir un</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>Lisez ce qui est dit. Après vingt secondes, appuyez sur «&#x202f;Réessayer&#x202f;».</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>Lisez ce qui est dit. Après vingt secondes, écrivez-vous encore une fois.</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>Installez la messagerie et lisez ce qui est dit. Attendez vingt secondes&#x202f;: ici, les photos sont alors supprimées pour vous. Écrivez ensuite un message à vous-même.</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>Installez la messagerie, ouvrez l’invitation de Hanako et répondez seulement à elle. Si vous répondez à tous, voyez ce qui revient.</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>Installez la messagerie, lisez les messages qui sont là et écrivez-en quelques-uns. Rien ne va de travers.</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>Lent ne veut pas dire en panne. Attendre a suffi.</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>Mot de passe spécial&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>Tayori dit qu’un mot de passe spécial pour logiciels de messagerie est demandé.</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>Tayori dit que le mot de passe ne convient pas, plus tard que le compte est bloqué.</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>Tayori montre ce que le fournisseur a dit&#x202f;: la boîte aux lettres est pleine.</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>Tayori s’arrête avant l’envoi de votre mot de passe, et vous le dit.</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>La barre sur la page avance lentement. Tayori vous le dit si cela dure plus longtemps.</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>Le fournisseur ne laisse pas entrer les logiciels de messagerie avec le mot de passe habituel.</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>Le fournisseur met longtemps à donner chaque réponse.</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>Le serveur montre un certificat (une pièce d’identité) qui n’est pas correct.</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>Ceci est un exercice. Mot de passe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>Attendez. Il n’y a rien à faire, et rien n’est en panne.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>Quand vous répondez, Tayori demande&#x202f;: seulement l’expéditeur, ou tout le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>Vous créez le mot de passe spécial sur le site internet du fournisseur. Le mot de passe habituel ne change pas.</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>Votre boîte aux lettres est pleine de photos. Le message à vous-même est refusé.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- Message transféré -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>Un message de Tayori à vous-même</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#x202f;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#x202f;: %1</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Le %1, %2 a écrit&#x202f;:</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#x202f;: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>Ce message a été envoyé par Tayori pour montrer que votre messagerie fonctionne.
Si vous pouvez le lire, cet ordinateur peut envoyer et recevoir des messages.
Vous pouvez le supprimer.
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1. Le port 25 n’est pas utilisé ici&#x202f;: du courrier indésirable est passé par lui, les fournisseurs le gardent donc fermé pour les particuliers. L’envoi passe par 587 ou 465.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>Un port est un nombre de 0 à 65535. Il dit à quel programme du serveur une connexion est destinée.</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>Le port 25 n’est pas utilisé ici&#x202f;: du courrier indésirable est passé par lui, les fournisseurs le gardent donc fermé pour les particuliers. L’envoi passe par 587 ou 465.</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>un serveur de messagerie répond, mais sans chiffrement</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>entre fournisseurs de messagerie&#x202f;; la plupart le bloquent pour les particuliers</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>bloqué&#x202f;: quelque chose en chemin avale la connexion</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>fermé&#x202f;: le serveur est là, mais personne ne répond à ce port</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>connecté, mais le serveur ne dit rien</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>pour lire les messages qui restent chez le fournisseur, à un numéro inhabituel</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>pour lire les messages qui restent chez le fournisseur, chiffré dès le début</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>pour lire les messages qui restent chez le fournisseur&#x202f;; ouvert jusqu’au passage au chiffrement</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>pour envoyer des messages (recommandé)</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>pour envoyer des messages, à un numéro inhabituel</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>pour envoyer des messages, chiffré dès le début</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>pour retirer les messages du fournisseur, à un numéro inhabituel</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>pour retirer les messages du fournisseur, chiffré dès le début</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>pour retirer les messages du fournisseur&#x202f;; ouvert jusqu’au passage au chiffrement</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nom inconnu</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>aucune autorité connue de cet ordinateur ne se porte garante du serveur</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>quelqu’un en chemin (%1) semble ouvrir cette connexion</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>quelqu’un en chemin ouvre cette connexion pour l’examiner</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>quelque chose répond ici, mais ce n’est pas un serveur de messagerie</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>l’outil de développement %1 ouvre cette connexion</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>le programme nuisible %1 ouvre cette connexion</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>l’appareil réseau %1 ouvre cette connexion pour l’examiner</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>le contrôle parental %1 ouvre cette connexion pour l’examiner</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>la connexion sûre n’a pas pu être établie</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>le serveur montre un autre certificat que celui qui a été accepté</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>le serveur se porte seulement garant de lui-même</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>la pièce d’identité du serveur a expiré (%1)</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>la pièce d’identité du serveur est pour un autre nom&#x202f;: %2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>la pièce d’identité du serveur n’est pas correcte</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>la pièce d’identité du serveur n’est pas encore valable&#x202f;; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>la pièce d’identité du serveur est trop facile à falsifier</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>la pièce d’identité du serveur a été annulée</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>la pièce d’identité du serveur est faite pour autre chose</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>l’antivirus %1 ouvre cette connexion pour l’examiner</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>il n’y a pas de serveur de ce nom</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>fonctionne&#x202f;: un serveur de messagerie a répondu par une connexion sûre</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1 ne peut pas envoyer à %2, à cause des lettres de cette adresse.</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1 ne peut pas accepter le message pour le moment.</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%1 n’a pas accepté le message, malgré %2 essais.</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1 n’accepte pas les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>%1 existe, mais aucun service de messagerie n’y a été trouvé.</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1 a arrêté son service de messagerie.</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1 permet seulement la connexion par un navigateur. Tayori ne sait pas encore le faire.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 connaît seulement un ancien chiffrement (%2) qui n’est plus sûr. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 connaît seulement un ancien chiffrement qui n’est plus sûr. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 montre un autre certificat que celui qui a été accepté à la main.</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>%1 demande de faire d’abord une préparation, avant d’utiliser un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1 arrêtera son service de messagerie le %2.</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 Réessayez ensuite.</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>Un appareil de ce réseau (%1) ouvre les connexions de messagerie. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>Un programme nuisible (%1) ouvre les connexions de cet ordinateur. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>Un programme d’essai (%1) ouvre les connexions de messagerie pour les montrer. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>Un programme de protection des enfants (%1) ouvre les connexions de messagerie. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>Ajoutez --secrets session pour utiliser le mot de passe cette fois seulement, sans le garder.</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>Suivez les étapes de %1, puis saisissez le mot de passe que vous y recevez.</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>Pour cette adresse, l’utilisation de logiciels de messagerie est désactivée chez le fournisseur.</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>Continuez seulement si vous savez que %1 s’occupe de vos messages.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>Si ce réseau vous demande de vous connecter sur une page internet, faites-le d’abord. Sinon, essayez à la maison.</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>À la place de %1, un autre serveur a répondu. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>Il se nomme %3. Veuillez comparer avec les documents de votre fournisseur.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>Un nouvel essai se fait tout seul. Les autres l’ont reçu.</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>Il arrive souvent quelques minutes plus tard. Veuillez regarder à nouveau avec «&#x202f;Relever&#x202f;».</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>L’opération a été arrêtée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>Un nouvel essai aura lieu la prochaine fois.</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>Beaucoup de messages de %1 ne sont soudain plus chez le fournisseur.</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>La plupart des fournisseurs acceptent 20 Mo au plus. Veuillez envoyer les fichiers en plusieurs messages.</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>Aucun compte n’est encore installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>Seul %1 dit être vraiment %1. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>Aucune autorité connue de cet ordinateur ne se porte garante de %1. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>Il n’y a rien à faire&#x202f;: la copie est gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>Rien n’a été changé. Retirez-le d’abord si vous voulez l’installer à nouveau.</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>Veuillez demander au fournisseur ses réglages de messagerie, ou vérifier l’adresse.</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>Veuillez demander à l’autre personne avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>Veuillez demander au propriétaire du serveur un certificat en règle.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>Veuillez la demander au propriétaire du serveur, par téléphone ou sur papier.</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>Veuillez demander à cette personne une adresse écrite en lettres simples, sans accents.</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>Veuillez demander à la personne qui s’occupe de ce réseau, ou essayer à la maison.</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>Veuillez demander à la personne qui gère ce serveur. Seulement si le changement est voulu, utilisez «&#x202f;tayori distrust&#x202f;» et examinez-le à nouveau.</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>Veuillez demander à la personne qui a installé %1 de ne pas toucher à la messagerie.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>Veuillez demander à votre fournisseur un serveur plus récent.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>Veuillez demander à votre fournisseur un serveur plus sûr.</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>Veuillez demander à votre fournisseur un serveur chiffré.</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>Veuillez demander à votre fournisseur, ou à la personne qui gère ce serveur.</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>Veuillez vérifier les majuscules et les minuscules, ainsi que 0 (zéro) et O, puis le saisir à nouveau.</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>Veuillez vérifier son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>Veuillez vérifier son nom.</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>Veuillez vérifier le câble ou le Wi-Fi, puis réessayer.</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>Veuillez vérifier la connexion, puis réessayer.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>Veuillez vérifier la date et l’heure de cet ordinateur, puis demander à votre fournisseur.</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>Veuillez vérifier la date de cet ordinateur. Si elle est juste, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>Veuillez vérifier la partie après le signe @, lettre par lettre.</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>Veuillez vérifier cette adresse et lui envoyer à nouveau le message.</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>Veuillez en choisir un nouveau sur le site internet du fournisseur, puis le saisir.</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>Veuillez choisir un autre fichier. Le bon a été créé par Tayori («&#x202f;tayori export&#x202f;»).</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>Veuillez fermer les autres fenêtres de Tayori, puis réessayer.</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>Veuillez fermer l’autre fenêtre, puis réessayer.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>Veuillez la comparer lettre par lettre avec les documents de votre fournisseur.</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>Veuillez comparer le nom du serveur avec les documents de votre fournisseur.</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>Veuillez corriger l’adresse de la personne à qui vous écrivez.</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>Veuillez supprimer maintenant d’anciens messages. Une boîte aux lettres pleine renvoie les nouveaux messages.</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>Veuillez supprimer bientôt d’anciens messages. Une boîte aux lettres pleine ne peut pas accepter de nouveaux messages.</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>Veuillez ne pas réessayer sur ce réseau, et demander à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>Veuillez ne pas utiliser ce serveur tant que votre fournisseur ne dit pas qu’il est sûr.</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>Veuillez fermer %1, puis réessayer.</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>Veuillez saisir %2 pour ce serveur, puis réessayer.</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>Veuillez ne saisir aucun mot de passe sur cet ordinateur tant que personne n’a retiré %1.</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>Veuillez saisir l’identifiant qui figure sur les documents de votre fournisseur.</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>Veuillez saisir l’identifiant que le fournisseur vous a donné.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Veuillez saisir le mot de passe de messagerie.</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>Veuillez saisir le mot de passe pour l’envoi de messages.</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>Veuillez relever vos messages maintenant. Le fichier abîmé est gardé aussi, sous le nom «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>Veuillez prendre une nouvelle adresse avant cette date.</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>Veuillez regarder encore une fois la liste des messages.</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>Veuillez regarder les noms avec «&#x202f;tayori people&#x202f;».</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>Veuillez regarder ce qui attend avec «&#x202f;tayori outbox&#x202f;».</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>Veuillez chercher un autre identifiant ou mot de passe dans les documents du fournisseur.</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>Veuillez chercher les réglages sur la carte d’inscription de %1.</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>Veuillez regarder sous «&#x202f;En attente&#x202f;». Le message y est encore et peut être renvoyé.</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>Veuillez créer un mot de passe spécial pour logiciels de messagerie sur le site internet du fournisseur, puis le saisir.</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>Veuillez en créer un sur le site internet du fournisseur et le saisir ici, à la place du mot de passe habituel.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>Veuillez libérer de la place sur le disque, puis réessayer.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>Veuillez libérer de la place sur le disque, puis réessayer. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>Veuillez le rouvrir sur le site internet du fournisseur, ou appeler le fournisseur.</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>Pour le moment, veuillez lire ces messages sur le site internet du fournisseur.</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>Veuillez lire ces messages sur le téléphone ou sur le site internet de %1.</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>Veuillez lire ces messages sur le site internet de %1.</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>Veuillez relever vos messages encore une fois, puis rouvrir celui-ci.</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>Veuillez envoyer moins de fichiers, ou de plus petits. Le message est toujours ici.</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>Veuillez le renvoyer quand d’anciens messages y auront été supprimés.</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>Veuillez régler la date et l’heure de cet ordinateur, puis réessayer.</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>Veuillez montrer ceci à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>Veuillez vous connecter une fois sur le site internet du fournisseur, puis réessayer avec le même mot de passe.</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>Veuillez redémarrer Tayori. Il sauve ce qui est lisible et relève le reste à nouveau.</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>Veuillez l’activer dans les réglages de messagerie, sur le site internet du fournisseur, puis réessayer.</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>Veuillez désactiver dans %1 l’ouverture des connexions chiffrées, puis réessayer.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>Veuillez essayer sur un autre réseau, ou demander à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>Veuillez réessayer. Vos propres messages n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>Veuillez l’ouvrir avec le mot de passe de votre ordinateur, puis réessayer.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>Veuillez mettre à jour Tayori sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>Veuillez mettre à jour Tayori sur cet ordinateur. Les messages n’ont pas été changés.</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>Veuillez utiliser une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>Veuillez attendre un peu, puis réessayer.</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>Veuillez attendre une heure, puis réessayer avec le mot de passe que vous savez exact.</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>Veuillez attendre dix minutes, puis réessayer avec le même mot de passe.</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>La réception fonctionne, mais le fournisseur n’a pas accepté le même mot de passe pour l’envoi.</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Quelqu’un en chemin (%1) ouvre les connexions de messagerie pour les examiner. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Quelqu’un en chemin ouvre les connexions de messagerie pour les examiner. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>Le compte %1 est déjà ici.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>Le compte n’a pas pu être enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>Le certificat de %1 ne peut pas être accepté à la main (%2).</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>La connexion a été coupée pendant la remise du message. Il a peut-être été envoyé, peut-être pas.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Le fichier %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>Le fichier %1 n’est pas un profil Tayori.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>Le fichier %1 a été créé par un Tayori plus récent.</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>Ensemble, les fichiers sont trop gros&#x202f;: il n’y a plus de place pour %1.</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>L’annuaire d’internet n’a pas répondu.</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>Le message à vous-même n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>Le fournisseur n’a pas appliqué un changement dans %1.</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>Le fournisseur n’accepte pas ce mot de passe pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>Le fournisseur ne connaît pas cet identifiant.</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>Le fournisseur a bloqué ce compte. Essayer d’autres mots de passe n’aide pas.</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>Le fournisseur change sans cesse les numéros des messages dans %1.</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>Le fournisseur veut être sûr que c’est bien vous.</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>Le message est gardé. Veuillez lire ce que le serveur a dit, modifier le message, puis le renvoyer.</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>Les messages gardés sur cet ordinateur appartiennent à un Tayori plus récent.</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>Les messages gardés sur cet ordinateur ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>Les messages gardés sur cet ordinateur sont abîmés.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>Les messages gardés sur cet ordinateur sont ouverts dans une autre fenêtre de Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>Les messages gardés sur cet ordinateur étaient abîmés et ont été réparés.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>Le serveur de messagerie %1 n’a pas répondu.</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>Le serveur de messagerie %1 a raccroché en cours de route.</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>Le serveur de messagerie demande de réessayer plus tard.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>Le serveur de messagerie n’a pas pu prouver qu’il est vraiment %1. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>Le serveur de messagerie ne distribue pas de courrier à %1.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>Le serveur de messagerie a refusé le message.</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>Le serveur de messagerie a mis trop longtemps à répondre.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>Le message a été envoyé, mais sa copie n’a pas pu être mise dans le dossier «&#x202f;Envoyés&#x202f;» du fournisseur.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>La boîte aux lettres de %1 est pleine. Elle n’accepte plus de message pour le moment.</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>Le mot de passe ne convient pas.</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>Le mot de passe pour l’envoi avec ce compte n’est pas gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>Le mot de passe n’est pas gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>Le mot de passe est encore vide.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Le mot de passe de ce compte n’est pas gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>Le mot de passe irait à %1. Ce n’est pas le fournisseur de votre adresse.</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>L’exercice n’a pas pu s’ouvrir, ou il s’est arrêté tout seul.</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>La pièce d’identité que montre %1 est faite pour autre chose. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>La preuve qu’il s’agit vraiment de %1 n’est pas encore valable. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>La preuve qu’il s’agit vraiment de %1 est trop facile à falsifier. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>La preuve qu’il s’agit vraiment de %1 a expiré le %4. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>La preuve qu’il s’agit vraiment de %1 a été annulée. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>Le coffre des mots de passe est fermé à clé.</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>Le serveur %1 n’a pas pu montrer qu’il connaît votre mot de passe. Tayori s’est donc arrêté.</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>Le serveur %1 n’a pas parlé comme un serveur de messagerie le devrait.</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>Le serveur %1 est là, mais il demande une autre sorte de chiffrement.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Il n’y a pas de compte %1 ici.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>Il n’y a pas de message numéro %1 pour lequel c’est possible.</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>Il n’y a pas de fournisseur nommé %1.</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>Il n’y a pas de message portant le numéro %1.</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>Il y a eu trop d’essais. Le fournisseur ne laisse donc entrer personne pendant un moment.</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>Ils sont toujours gardés ici. S’ils manquent encore la prochaine fois, ils disparaîtront d’ici aussi.</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>Ce fournisseur n’accepte plus de mot de passe des logiciels de messagerie. La connexion se fait seulement par un navigateur.</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>Ce fournisseur utilise un identifiant qui n’est pas l’adresse e-mail.</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>Ce fournisseur demande un mot de passe spécial pour logiciels de messagerie.</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>Cet ordinateur n’a plus de place pour les messages.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>Cet ordinateur n’a pas de coffre pour les mots de passe.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Cet ordinateur n’est pas connecté à internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>L’horloge de cet ordinateur indique %1. Ce n’est pas juste. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>C’est une adresse de %1, mais ses réglages ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Ce n’est pas encore une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>Ce n’est pas l’empreinte du certificat que montre %1. Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>Ce message est trop gros pour le fournisseur&#x202f;: il fait %1.</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>Ce message est trop gros&#x202f;: il fait %1, et le fournisseur accepte %2 au plus.</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>Ce message n’est pas encore arrivé en entier.</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>Ce serveur de messagerie n’est pas chiffré. D’autres pourraient voir votre mot de passe, il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>Ce réseau bloque les messages.</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>Ce mot de passe a expiré.</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>Utilisez «&#x202f;tayori accounts&#x202f;» pour voir les comptes qui existent.</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>Utilisez d’abord «&#x202f;tayori setup&#x202f;» avec votre adresse e-mail.</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Vous pouvez recommencer quand vous voulez.</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>Il vous sera demandé à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>Vos messages sont gardés ici. Si cela se reproduit, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>Votre boîte aux lettres chez le fournisseur est pleine à %1 pour cent.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>Votre boîte aux lettres chez le fournisseur est presque pleine (%1 pour cent).</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Votre antivirus (%1) ouvre les connexions de messagerie pour les examiner. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans le carnet d’adresses.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>Pour la personne qui aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>Connexion pour recevoir, à %1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>Connexion pour envoyer, à %1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>Adresse mail (seulement la première lettre et la société)</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>Le mot de passe n’y est pas, et aucun mail non plus. Des adresses et des noms de connexion, il n’y a que la première lettre et la société.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>L’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>Les mots exacts, en anglais, pour qui s’y connaît</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>Ce qui fonctionne et ce qui ne fonctionne pas</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>elle n’est pas à l’heure</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>le nom et le mot de passe ont été acceptés</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>le nom et le mot de passe n’ont pas été acceptés, ou la connexion n’a pas eu lieu</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>le réseau montre une page à lui, où il faut d’abord se connecter</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>la liste de Tayori</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>Ils ne sont pas d’accord&#x202f;: %1 indique %2, et %3 indique %4.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>la liste de fournisseurs de Thunderbird</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>un essai des noms habituels</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>l’annonce du fournisseur lui-même</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>le fichier qui a été lu</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>l’annuaire d’internet (DNS)</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>votre saisie</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>(encore %1 caractères)</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>(non montré ici&#x202f;: nom ou mot de passe)</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>D’accord.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Relève&#x202f;: %1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>À partir d’ici, personne d’autre ne peut écouter.</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>Allô&#x202f;?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Voici mon nom et mon mot de passe.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Voici le texte.</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>Combien de messages y a-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Je viens chercher des messages.</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>Je voudrais envoyer un message.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Il est pour %1.</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>Il est pour cette personne.</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>Messages présents&#x202f;: %1.</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>Puis-je les avoir&#x202f;?</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>La ligne sûre n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>Non, je ne distribue pas là-bas.</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>Non, ce n’est pas possible.</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>Non, le nom ou le mot de passe ne convient pas.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Personne n’a encore rien dit.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Reçu.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Autre chose.</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>C’est correct. Entrez.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Compris.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Que savez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>Ce que disent cet ordinateur (⟶) et le fournisseur (⟵). Les mots de passe ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Oui, les voici.</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>Oui, ici le bureau de poste.</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Votre nom et votre mot de passe, s’il vous plaît&#x202f;?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
</TS>
