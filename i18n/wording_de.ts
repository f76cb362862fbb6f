<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>Zeichen, die einem Punkt, einem Bindestrich oder @ ähnlich sehen, wurden berichtigt.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>Besonders breite Buchstaben wurden in gewöhnliche geändert.</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>Im Teil vor dem @-Zeichen darf ein Punkt nicht am Anfang und nicht am Ende stehen. Auch zwei Punkte hintereinander gehen nicht.</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Leerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>Das @-Zeichen fehlt.</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>Die Adresse ist zu lang. Sie darf höchstens 254 Zeichen haben.</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>Im Teil nach dem @-Zeichen fehlt der Punkt, wie in example.jp.</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>Der Teil nach dem @-Zeichen fehlt.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>Der Teil nach dem @-Zeichen kann so kein Anbietername sein.</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>Der Teil nach dem @-Zeichen ist zu lang.</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>Im Teil nach dem @-Zeichen sind Buchstaben gemischt, die einander ähnlich sehen. Bitte prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>Im Teil vor dem @-Zeichen steht ein Zeichen, das in Adressen nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>Im Teil vor dem @-Zeichen stehen Buchstaben, die E-Mail-Server nicht verstehen.</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>Der Teil vor dem @-Zeichen fehlt.</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>Der Teil vor dem @-Zeichen ist zu lang. Er darf höchstens 64 Zeichen haben.</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>Es gibt mehr als ein @-Zeichen. Eine Adresse hat genau eines.</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>Diese alte Form der Adresse passt nicht zu den Regeln. Bei diesem Anbieter funktioniert sie trotzdem.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 Personen sehen gegenseitig ihre Adressen.</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>Alle in der Gruppe „%1“ haben die E-Mail bekommen, auf die Sie antworten. Ihre Antwort geht nur an %2.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>Die E-Mail hat keinen Betreff.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>Die E-Mail ist %1 groß. Viele Anbieter nehmen nicht mehr als %2 an.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>Die E-Mail ist %1 groß. Ihr Anbieter nimmt höchstens %2 an. So kommt sie nicht an.</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>In der E-Mail steht „%1“, aber es ist keine Datei dabei.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>Diese Antwort geht an alle in der Gruppe „%1“, etwa %2 Personen.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>Diese Antwort geht an alle in der Gruppe „%1“.</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>Sie antworten auf eine E-Mail, die alle in der Gruppe „%1“ bekommen haben. Wer soll Ihre Antwort bekommen?</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>In „%1“ sind Buchstaben, die nur wie gewöhnliche aussehen. Der wirkliche Name ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>In „%1“ sind Buchstaben, die nur wie gewöhnliche aussehen. Bitte prüfen Sie das.</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>„%1“ ist fast dasselbe wie „%2“ in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>„%1“: Meinten Sie „%2“?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → Es klappt.</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>%1 Dateien wurden gelesen, %2 waren nicht brauchbar. Sie nennen die Einstellungen von %3 E-Mail-Domains.</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>Gefundene E-Mails: %1</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1: %2 neu, %3 insgesamt</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>Auf diesem Computer läuft ein E-Mail-Anbieter zum Üben. Nichts geht nach draußen.</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>Angenommen: dieses Zertifikat, nur für %1 und sonst nirgends. So nehmen Sie es zurück: tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Besitzer des Servers am Telefon oder auf Papier nennt. Nur wenn beide gleich sind: tayori trust %1 --spki FINGERPRINT</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>Erledigt. Der Anbieter erfährt es beim nächsten Abholen.</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>Abgeholte E-Mails verschwinden sofort beim Anbieter. Hier bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>Abgeholte E-Mails bleiben %1 Tage beim Anbieter. Hier bleiben sie für immer.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>Abgeholte E-Mails bleiben für immer beim Anbieter und auch hier.</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>Abgeholt: Die E-Mail kam nach %1 ms zurück</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck:   %1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>Für:             %1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>Gefunden (Quelle: %1, %2):</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>Begrüßung: %1 hat über eine sichere Verbindung geantwortet</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>Sie wartet auf das Senden. Jetzt senden: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>Es klappt: E-Mails können empfangen und gesendet werden.</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>Zum Empfangen angemeldet: %1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>Zum Senden angemeldet: %1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>Die Server von %1 werden gesucht …</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>E-Mail-Passwort: </translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>Es wurde kein Zertifikat von Hand angenommen.</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>Keine Datei in diesem Ordner war brauchbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Hier sind keine E-Mails.</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>Für %1 ist nichts mehr von Hand angenommen.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>Für %1 war nichts von Hand angenommen.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>Problem:         %1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>Das Empfangen klappt. Passwort zum Senden von E-Mails: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>Gleicher Inhalt: nein</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>Gleicher Inhalt: ja</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>Noch einmal senden: tayori outbox --resend %1   Sie wurde gesendet: --sent %1   Aufgeben: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>Gesendet: %1   noch wartend: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>Gesendet: eine E-Mail an sich selbst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>Das Konto ist bereit: %1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>Das Konto wurde entfernt. Seine E-Mails bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>Das Konto wurde ohne Passwort gespeichert: %1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>Das Adressbuch ist leer. Wem Sie schreiben, der kommt von selbst hinein.</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>Die E-Mail wartet auf das Senden.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>Die E-Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. Versuchen Sie: tayori practice oder tayori --help</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>Dieser Computer vertraut %1 ohnehin. Es muss nichts angenommen werden.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>Das ist eine Übung: Nichts verlässt diesen Computer. Adresse: %1   Passwort: %2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>Um eines davon zu lesen: tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>Gültig:          von %1 bis %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>Sie antworten nur dem Absender:</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>Sie rufen den Anbieter an, und er bringt alles in Ordnung.</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>Sie geben ein falsches Passwort ein:</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>Sie geben das besondere Passwort für E-Mail-Programme ein:</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>Sie geben das übliche Passwort ein:</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>nicht an %1</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>gesendet oder nicht: unbekannt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>wartet, nächster Versuch %1</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>wurde nicht angenommen</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>wurde gesendet, aber nicht an alle</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation>%1. April %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1. August %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1. Dezember %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1. Februar %2</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1. Januar %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1. Juli %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1. Juni %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1. März %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1. Mai %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1. November %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1. Oktober %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1. September %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1 sagt %2, aber %3 sagt %4</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>von Ihnen gewählt: %1 (%2)</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>gewählt: %1 (%2), die vertrauenswürdigste Antwort, deren Server funktionieren</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>hat nicht geklappt</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>Fingerabdruck des Schlüssels (SHA-256): %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>nicht gewählt: %1 (%2) %3, diese Server funktionieren nicht</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>nicht gewählt: %1 (%2) %3, in der Reihenfolge weiter hinten</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>nicht gewählt: %1 (%2) %3, weniger vertrauenswürdig</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>nicht gewählt: %1 (%2) %3, Sie haben etwas anderes gewählt</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>wie es in der Datei steht: %1 (%2)</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>25, wie es dort steht</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 oder 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>Ein Browser ist ein Programm, mit dem man Internetseiten ansieht. Er spricht weder POP noch IMAP, sondern die Sprache des Internets: HTTP oder, verschlüsselt, HTTPS. Heute ist es meistens HTTPS.</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>Ein Browser auf Ihrem Computer fragt einen Webserver. Der Webserver sieht in Ihrem Postfach nach.</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>Ein Schlüssel und das Postfach, das er öffnet.</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>Eine E-Mail geht von Ihrem Computer zum Schalter des E-Mail-Anbieters.</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>Eine E-Mail reist von Ihrem Computer zu Ihrem E-Mail-Anbieter, dann zum Anbieter der anderen Person und schließlich zur anderen Person.</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>Ein E-Mail-Programm ist ein Programm, mit dem man E-Mails schreibt und liest, so wie dieses hier. Wenn Sie auf „Senden“ drücken, übergibt es die E-Mail über Ihre Internetleitung Ihrem eigenen E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>Eine Mailingliste hat eine eigene Adresse. E-Mails an diese Adresse gehen an alle Mitglieder.</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>Ein Ort, an dem nichts schiefgehen kann.</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>Ein Postamt mit Schaltern. 587 und 465 sind zum Senden da, 993 und 995 zum Empfangen.</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>Ein Programm fragt: „Das Zertifikat stimmt nicht. Trotzdem weitermachen?“ Was tun Sie?</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>Ein kleines Postamt im Computer. Keine Leitung führt hinaus.</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>Ein Virenschutz, der nicht in eine verschlüsselte Leitung hineinsehen kann, stört sie manchmal. Fragen Sie dann den Hersteller, was zu tun ist. Lassen Sie die Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>Adresse der Gruppe</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>Nach dem @ steht der Name des E-Mail-Anbieters, die Domain. Domains werden für die ganze Welt gemeinsam vergeben, damit keine doppelt vorkommt.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Einverstanden.</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>Ein Umschlag mit der Adresse taro@example.ne.jp. Vor dem @: der Name des Postfachs. Nach dem @: der Name des E-Mail-Anbieters.</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>In alten Unterlagen steht „Senden: Port 25“. Welche Nummer versuchen Sie heute?</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>Wie bei 587. Außerdem kann ein Virenschutz nicht immer hineinsehen.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>Vor dem @ steht der Name des Postfachs. Genau heißt er lokaler Teil. Manche Anbieter nennen ihn auch Konto oder Benutzer-ID.</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>Vor dem ersten Schritt nennt Ihr Computer Ihren Namen und Ihr Passwort. So kann niemand sonst in Ihrem Namen senden.</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>Besser nicht: Ein Fremder könnte Ihr Passwort bekommen.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>Am Passwort erkennt der E-Mail-Anbieter, dass Sie es sind. Es steht in den Unterlagen, die Sie vom Anbieter bekommen haben.</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>Computer, Handy und Tablet zeigen alle dieselben E-Mails. Denn sie liegen an einem einzigen Ort: beim E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>Computer sprechen nach festen Regeln miteinander. Zum Senden heißen diese Regeln SMTP. In Alltagssprache geht das so:</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>Schalter zum Empfangen</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>Schalter zum Senden</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>„Zugestellt“ heißt nicht „gelesen“. Wenn etwas eilig ist, rufen Sie an.</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>Lieber nicht. Solche E-Mails kommen von Betrügern. Löschen Sie die E-Mail, oder fragen Sie jemanden.</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>Jedes Zeichen zählt: große und kleine Buchstaben, 0 (Null) und O, 1 (Eins) und l. Es wird mit gewöhnlichen Zeichen geschrieben.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>Verschlüsselt: Niemand kann es lesen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>Alle in der Gruppe</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>Zuerst zeigt der Server ein Zertifikat, also einen Ausweis. Tayori prüft es. Ein Server, der sich nicht ausweisen kann, bekommt kein Passwort.</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>Kostenlose E-Mail-Dienste wie Yahoo! Mail, Gmail oder Outlook.com arbeiten wie IMAP: Die E-Mails bleiben dort.</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>Von zu Hause aus ist 25 heute meist geschlossen. Versuchen Sie 587 oder 465.</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>Hanakos Computer ist ausgeschaltet. Können Sie ihr trotzdem eine E-Mail senden?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Hier sind mein Name und mein Passwort.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Hier ist der Text.</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>Wie man Adressen schreibt, ist in öffentlichen Schriften vereinbart, den RFCs. Jeder darf sie lesen.</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>Wie E-Mails reisen</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Ich möchte E-Mails abholen.</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>Ich lösche die E-Mail</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>Ich gebe es sofort ein</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Ich mache weiter</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>Ich höre auf und frage nach</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>Ich möchte eine E-Mail senden.</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>IMAP ist neben POP der andere Weg, E-Mails zu empfangen.</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP: Kopien lesen</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP: Kopien lesen, von Anfang an verschlüsselt.</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP: Kopien lesen, zuerst offen, dann wird auf Verschlüsselung umgeschaltet.</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>Wenn ein Computer verloren geht, erklären Sie nur dessen besonderes Passwort für ungültig. Das übliche bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>Wenn ein Programm sagt, dass ein Zertifikat nicht stimmt, machen Sie nicht weiter. Prüfen Sie Datum und Uhrzeit Ihres Computers. Fragen Sie dann Ihren E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>Wenn der Anbieter beides anbietet, nimmt Tayori IMAP.</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>Auch bei einem einzelnen Anbieter wird kein Name zweimal vergeben. Deshalb gibt es Ihre Adresse auf der ganzen Welt nur einmal.</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>Sie schreiben in der Übung aus Versehen an eine echte Adresse. Kommt die E-Mail dort an?</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>Internet- und Telefonanbieter geben Ihnen diesen Namen. Bei kostenlosen E-Mail-Diensten wählen Sie ihn selbst: einen, den noch niemand hat.</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>Das geht nicht: Die E-Mails sind nicht mehr beim Anbieter, sondern nur noch zu Hause.</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>Sie kommt nicht zurück. Sie wartet bei Hanakos E-Mail-Anbieter, bis Hanako nachsieht.</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>Nein: Aus der Übung führt kein Weg hinaus.</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>Sie hat zwei Hälften. Dazwischen steht das @.</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>Sie ist für hanako@example.jp.</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>Es ist lang, aber Sie müssen es sich nicht merken. Es wird nur einmal gezeigt: Schreiben Sie es auf, oder geben Sie es gleich hier ein.</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>Sie öffnen die Übung auf der ersten Seite von Tayori oder mit „tayori practice“.</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Sie werden abgewiesen</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>Es ist der Schlüssel zu Ihrem Postfach.</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>Er wird mit gewöhnlichen Buchstaben, Ziffern und einigen Zeichen geschrieben. Welche Zeichen, bestimmt der Anbieter. Höchstens 64 Zeichen sind möglich; viele Anbieter erlauben nur 20 bis 30.</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>Sie macht aus einer Postkarte einen verschlossenen Brief.</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>Später fragt das E-Mail-Programm der anderen Person, ob Post da ist. Der Anbieter prüft, wer fragt, und gibt sie dann heraus.</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>Sehen Sie auf den Teil nach dem @: Das sind zwei Anbieter. Es können zwei verschiedene Hanakos sein.</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>Die E-Mail-Anbieter selbst können E-Mails lesen. Schreiben Sie nie Passwörter oder die Nummern von Bankkarten hinein.</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>E-Mail-Anbieter: leer</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>E-Mail-Anbieter: Die E-Mails bleiben</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>Eine E-Mail geht über zwei Anbieter: Ihren und den der anderen Person.</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>Es kommt eine E-Mail: „Ihr Postfach wird geschlossen. Geben Sie hier Ihr Passwort ein.“ Was tun Sie?</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>E-Mails bleiben dort, bis Sie sie selbst löschen. Was Sie löschen, ist dann überall weg.</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>Herausgeholte E-Mails sind nur auf diesem einen Computer. Das Handy sieht sie nicht, und wenn der Computer kaputtgeht, sind sie verloren.</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglisten</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>Bei vielen Internet- und Telefonanbietern können Sie mit POP empfangen.</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>Darf ich sie mitnehmen?</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>Kein E-Mail-Anbieter fragt Sie per E-Mail oder am Telefon nach Ihrem Passwort. Wer das tut, ist ein Betrüger.</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>Nein, das geht nicht</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>Nein, sie kommt zurück</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Nein, sie kommt nicht an</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>Nein, es sind zwei Postfächer</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>Dafür nicht. Zum Empfangen gibt es zwei andere Wege: POP und IMAP.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>Von selbst wird nichts gelöscht. Die neuen E-Mails werden abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>Auf der Internetseite des Anbieters</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>Links eine Postkarte, die unterwegs jeder lesen kann. Rechts ein verschlossener Brief mit einem Schloss.</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>Eine Adresse für eine ganze Gruppe.</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>Eine Person schreibt an die Adresse der Gruppe. Von dort geht die E-Mail an alle.</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>Ein Server erledigt viele Arten von Arbeit. Ein Port ist eine Zahl von 0 bis 65535. Sie sagt, für welches Programm eine Verbindung gedacht ist (16 Bit).</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>Nur Hanako</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>Offen: Jeder kann es lesen</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>POP ist einer von zwei Wegen, E-Mails zu empfangen. Die ersten beiden Buchstaben stehen für „post office“, also Postamt.</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP holt E-Mails aus dem Postamt heraus auf Ihren Computer.</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP: E-Mails herausholen</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP: herausholen, von Anfang an verschlüsselt.</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP: herausholen, zuerst offen, dann wird auf Verschlüsselung umgeschaltet.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>Bitte beachten Sie: %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1: %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>E-Mails auf der Internetseite des Anbieters lesen, ohne E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Angekommen.</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP ist die Art, wie E-Mails übergeben werden.</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP: früher der übliche Port zum Senden, heute zwischen Anbietern.</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP: Senden</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP: Senden, von Anfang an verschlüsselt.</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP: Senden. Die meisten Anbieter empfehlen ihn heute.</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>Deshalb geht eine einfache Antwort an alle. Was für eine Person gedacht war, lesen dann alle.</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>Darüber kam so viel unerwünschte Werbung, dass Internetanbieter ihn für Privathaushalte geschlossen halten (OP25B).</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>Manche Anbieter verlangen einen zweiten Schlüssel, nur für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>Manche kostenlosen E-Mail-Dienste sammeln auf Wunsch auch die E-Mails Ihrer anderen Adressen ein.</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>Besonderes Passwort: E-Mail-Programm</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>Tayori bringt einen gespielten E-Mail-Anbieter mit. Er ist in Ihrem Computer, und E-Mails von dort gehen nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>Tayori legt das Passwort in den Tresor dieses Computers und schreibt es sonst nirgends auf.</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>Tayori erkennt, dass eine E-Mail über eine Liste kam, und fragt: nur der Absender oder alle in der Gruppe?</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>Tayori probiert die Schalter selbst aus und benutzt 25 nie zum Senden. Sie brauchen die Nummern nur, wenn Sie die Einstellungen selbst eingeben.</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>Richtig. Nach dem @ sind die Namen verschieden, also auch die Anbieter.</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>Richtig. Vergessen Sie nicht, sich danach abzumelden.</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>Richtig. Sie sind jetzt nur noch auf dem Computer zu Hause.</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>Richtig. Sie wartet in Hanakos Postfach bei ihrem E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>Richtig. Niemand sonst liest es.</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>Richtig. SMTP ist zum Senden da.</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>Richtig. Probieren Sie also ruhig alles aus.</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>Richtig. Das übliche ist für die Internetseite des Anbieters.</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>Richtig. Diese beiden sind zum Senden von zu Hause da.</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>Richtig. Bis alles klar ist, bleibt Ihr Passwort bei Ihnen.</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>Richtig. Wer sie geschrieben hat, erfährt, dass sie nicht angekommen sind.</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>Richtig. Ihr Anbieter würde nie so fragen.</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>Der Browser spricht mit einem Webserver. Dieser steht vor dem E-Mail-System und holt die E-Mails von dort.</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>Damit ließe der Anbieter Tayori nicht hinein. Geben Sie das besondere ein.</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>Der Computer zu Hause hat Ihre E-Mails mit POP herausgeholt, und beim Anbieter wurden sie gelöscht. Kann das Handy sie noch empfangen?</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>Der Wächter des Computers (Firewall) muss ihn vielleicht erst durchlassen.</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>Die Computer eines E-Mail-Anbieters, die diese Arbeit tun, heißen Server. Sie laufen Tag und Nacht.</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>Die Gruppe ist zum Tee eingeladen. Sie möchten nur Hanako sagen, warum Sie nicht kommen. Worauf drücken Sie?</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>Die E-Mails bleiben beim E-Mail-Anbieter. Ihr Computer und Ihr Handy zeigen beide Kopien davon.</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>Der E-Mail-Anbieter bringt die Post nicht an die Tür. Ihr E-Mail-Programm geht hin und fragt: wenn es startet, ab und zu, oder wenn Sie auf „Abholen“ drücken.</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>Die E-Mail sieht manchmal so aus, als hätte die Gruppe sie gesendet und nicht die Person, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>Das E-Mail-Passwort</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>Die Nummer des Schalters, an dem ein Server eine bestimmte Arbeit erledigt.</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>Die ältesten E-Mails machen Platz</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>Der andere Anbieter legt sie in das Postfach mit dem Namen vor dem @. Von da an ist die E-Mail zugestellt, auch wenn sie noch niemand gelesen hat.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>Das Passwort für den Internetzugang oder zum Einschalten des Computers ist oft ein anderes.</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>Der Platz dort ist begrenzt. Wenn nichts mehr hineinpasst, werden neue E-Mails abgewiesen. Löschen Sie, was Sie nicht mehr brauchen, zuerst E-Mails mit großen Dateien.</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>Das besondere</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>Das besondere Passwort</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>Die übliche Verschlüsselung heißt TLS; manche Programme schreiben SSL. Manche Server verschlüsseln von Anfang an. Andere beginnen offen und schalten dann um: Das heißt STARTTLS.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Das übliche</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>Bei Internetanbietern ist Webmail oft wie POP: E-Mails, die ein E-Mail-Programm herausgeholt hat, sind auf der Internetseite nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Der Absender</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>Der andere Anbieter</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>Dann lesen alle Ihren Grund. Drücken Sie auf „Nur Hanako“.</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>Dort können Sie an Hanako, an das Postamt, an eine Gruppe oder an sich selbst schreiben, sooft Sie möchten.</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>Diese Anbieter lassen kein E-Mail-Programm mit dem üblichen Passwort hinein. Das zweite nennen sie App-Passwort.</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>Beides stimmt. Es sind drei E-Mails da.</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>Drei E-Mails gehen vom E-Mail-Anbieter zu Ihrem Computer. Das Postfach dort ist leer.</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>Um eine E-Mail zu senden, brauchen Sie nur die Adresse der anderen Person. Ein falsches Zeichen, und sie geht an jemand anderen oder an niemanden.</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>Dort können Sie auch absichtlich Schwierigkeiten üben: ein falsches Passwort, ein volles Postfach, ein langsamer Anbieter. Jedes Mal steht dabei, was zu tun ist.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren Sie es</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>Zwei Schlüssel: einer für die Internetseite des Anbieters, einer für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Verstanden.</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>Übliches Passwort: Internetseite</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>Ein Virenschutz kann nicht immer hineinsehen.</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>Was herausgeholt wurde, wird beim E-Mail-Anbieter meist gelöscht. Tayori lässt es 14 Tage lang dort.</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>Wenn ich E-Mails empfange</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>Wenn ich E-Mails sende</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>Wann spricht Ihr Computer SMTP?</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>Wenn Sie die Übung schließen, sind alle ihre E-Mails weg. Ihre echten E-Mails werden nicht berührt.</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>Wenn Ihr Anbieter die E-Mail weitergibt, sprechen zwei Anbieter in denselben sechs Schritten. So geht es weiter, bis das Postfach der anderen Person erreicht ist.</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>Wer oft rät, wird vom Anbieter ausgesperrt. Wenn das Passwort zweimal nicht passt, hören Sie auf und sehen Sie in den Unterlagen nach.</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>Mit IMAP bleiben die E-Mails beim E-Mail-Anbieter. Sie lesen Kopien.</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>Ohne Verschlüsselung reisen E-Mail und Passwort wie eine Postkarte. Mit Verschlüsselung kann sie auf der Leitung zwischen Ihnen und Ihrem E-Mail-Anbieter niemand lesen.</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>Wörter, die dazugehören</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>Ja, beide sind Hanako</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Ja, bitte sehr.</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>Ja, das geht</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>Ja, sie kommt an</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>Ja, sie wartet auf Hanako</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>Sie sind bei Ihrer Tochter zu Besuch. Wie lesen Sie dort Ihre E-Mails?</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>Doch: Jeder Browser öffnet die Internetseite des Anbieters.</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>Sie erstellen es auf der Internetseite des Anbieters. Oft müssen Sie dort vorher die Anmeldung mit dem Telefon einschalten.</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>Sie haben von Ihrem Anbieter ein besonderes Passwort bekommen. Welches geben Sie in Tayori ein?</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Ihr Computer</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>Ihr Computer: Kopien</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>Ihr Computer: Die E-Mails sind hier</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>Ihr E-Mail-Anbieter sieht auf den Teil nach dem @ und gibt die E-Mail an den anderen Anbieter weiter. Manchmal liegen noch mehr Anbieter dazwischen.</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>Ihr Postfach ist voll. Was geschieht mit neuen E-Mails?</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Ihren Namen und Ihr Passwort, bitte.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>Ihr Handy: Kopien</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp und hanako@example.ne.jp: Ist das dasselbe Postfach?</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>Ein volles Postfach</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>Ein volles Postfach nimmt keine neuen E-Mails an. Löschen Sie ab und zu E-Mails mit großen Dateien.</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>Ein Passwort, das nicht passt, wird abgewiesen. Nach drei falschen sperrt der Anbieter das Konto.</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>Ein Server, der sich nicht ausweisen kann</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>Ein langsamer E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>Ein besonderes Passwort wird verlangt</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Ein falsches Passwort</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>Alles bleibt in diesem Computer. Es kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>Einer Gruppe antworten</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>Machen Sie nicht weiter. Prüfen Sie Datum und Uhrzeit des Computers. Warten Sie zwanzig Sekunden: Das ist hier so, als hätten Sie den Anbieter angerufen. Drücken Sie dann auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>Geben Sie absichtlich ein falsches Passwort ein, dann das richtige. Wenn das Konto gesperrt ist, warten Sie zwanzig Sekunden: Das ist hier so, als hätten Sie den Anbieter angerufen.</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>Geben Sie zuerst das übliche Passwort ein. Geben Sie dann das besondere ein, das oben auf der Seite steht.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles klappt</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>Geben Sie zuerst absichtlich ein falsches Passwort ein.</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>Zuerst das übliche Passwort, dann das besondere.</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>Hanako lädt die ganze Gruppe zum Tee ein.</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>Wenn ein Passwort nicht passt, sehen Sie in den Unterlagen nach, bevor Sie es noch einmal versuchen. Ein gesperrtes Konto öffnet der Anbieter wieder.</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>Es dauert eine Weile. Warten Sie einfach.</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>Arten von Übungen</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>Es ging kein Passwort an die falsche Stelle. Wenn Sie unsicher sind, hören Sie auf und fragen Sie nach.</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>Nur Hanako hat Ihre Antwort gelesen. Sehen Sie zweimal hin, bevor Sie einer Gruppe antworten.</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>Öffnen Sie Hanakos Einladung und antworten Sie nur ihr.</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>Bitte wählen Sie eine aus</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>Lesen Sie, was dort steht. Drücken Sie nach zwanzig Sekunden auf „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>Lesen Sie, was dort steht. Schreiben Sie nach zwanzig Sekunden noch einmal an sich selbst.</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>Richten Sie das E-Mail-Konto ein und lesen Sie, was dort steht. Warten Sie zwanzig Sekunden: Hier werden die Fotos dann für Sie gelöscht. Schreiben Sie danach eine E-Mail an sich selbst.</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>Richten Sie das E-Mail-Konto ein, öffnen Sie Hanakos Einladung und antworten Sie nur ihr. Wenn Sie allen antworten, sehen Sie, was zurückkommt.</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>Richten Sie das E-Mail-Konto ein, lesen Sie die E-Mails, die da sind, und schreiben Sie selbst einige. Es geht nichts schief.</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>Langsam heißt nicht kaputt. Das Warten hat geholfen.</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>Besonderes Passwort: %1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>Tayori sagt, dass ein besonderes Passwort für E-Mail-Programme verlangt wird.</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>Tayori sagt, dass das Passwort nicht gepasst hat, und später, dass das Konto gesperrt ist.</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>Tayori zeigt, was der E-Mail-Anbieter gesagt hat: Das Postfach ist voll.</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>Tayori hält an, bevor Ihr Passwort hinausgeht, und sagt es Ihnen.</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>Der Balken auf der Seite geht langsam weiter. Tayori sagt es, wenn es länger dauert.</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>Der Anbieter lässt E-Mail-Programme nicht mit dem üblichen Passwort hinein.</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>Der E-Mail-Anbieter braucht für jede Antwort lange.</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>Der Server zeigt ein Zertifikat (einen Ausweis), das nicht stimmt.</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>Das ist eine Übung. Passwort: %1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>Warten Sie. Sie brauchen nichts zu drücken, und nichts ist kaputt.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>Wenn Sie antworten, fragt Tayori: nur der Absender oder alle in der Gruppe?</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>Das besondere Passwort erstellen Sie auf der Internetseite des Anbieters. Das übliche bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>Ihr Postfach ist voller Fotos. Die E-Mail an Sie selbst wird abgewiesen.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- Weitergeleitete E-Mail -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>E-Mail von Tayori an Sie selbst</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Am %1 schrieb %2:</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>Diese E-Mail wurde von Tayori gesendet, um zu zeigen, dass Ihr E-Mail-Konto funktioniert.
Wenn Sie sie lesen können, lassen sich auf diesem Computer E-Mails senden und empfangen.
Sie dürfen sie löschen.
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1. Port 25 wird hier nicht benutzt: Darüber kam unerwünschte Werbung, deshalb halten Anbieter ihn für Privathaushalte geschlossen. E-Mails werden über 587 oder 465 gesendet.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>Ein Port ist eine Zahl von 0 bis 65535. Sie sagt, für welches Programm auf dem Server eine Verbindung gedacht ist.</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>Port 25 wird hier nicht benutzt: Darüber kam unerwünschte Werbung, deshalb halten Anbieter ihn für Privathaushalte geschlossen. E-Mails werden über 587 oder 465 gesendet.</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>ein E-Mail-Server antwortet, aber ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>zwischen E-Mail-Anbietern; für Privathaushalte meist gesperrt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>gesperrt: etwas auf dem Weg verschluckt die Verbindung</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>geschlossen: der Server ist da, aber an diesem Port antwortet niemand</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>verbunden, aber der Server sagt nichts</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>zum Lesen von E-Mails, die beim Anbieter bleiben, mit einer ungewöhnlichen Nummer</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>zum Lesen von E-Mails, die beim Anbieter bleiben, von Anfang an verschlüsselt</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>zum Lesen von E-Mails, die beim Anbieter bleiben; zuerst offen, dann wird auf Verschlüsselung umgeschaltet</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>zum Senden von E-Mails (empfohlen)</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>zum Senden von E-Mails, mit einer ungewöhnlichen Nummer</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>zum Senden von E-Mails, von Anfang an verschlüsselt</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>zum Herausholen von E-Mails beim Anbieter, mit einer ungewöhnlichen Nummer</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>zum Herausholen von E-Mails beim Anbieter, von Anfang an verschlüsselt</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>zum Herausholen von E-Mails beim Anbieter; zuerst offen, dann wird auf Verschlüsselung umgeschaltet</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>kein E-Mail-Server</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>niemand, dem dieser Computer vertraut, bürgt für den Server</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>jemand auf dem Weg (%1) öffnet anscheinend diese Verbindung</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>jemand auf dem Weg öffnet diese Verbindung, um hineinzusehen</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>hier antwortet etwas, aber es ist kein E-Mail-Server</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>das Entwicklerprogramm %1 öffnet diese Verbindung</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>das schädliche Programm %1 öffnet diese Verbindung</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>das Netzwerkgerät %1 öffnet diese Verbindung, um hineinzusehen</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>das Kinderschutzprogramm %1 öffnet diese Verbindung, um hineinzusehen</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>die sichere Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>der Server zeigt ein anderes Zertifikat als das angenommene</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>der Server bürgt nur für sich selbst</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>der Ausweis des Servers ist abgelaufen (%1)</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>der Ausweis des Servers gilt für einen anderen Namen: %2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>der Ausweis des Servers stimmt nicht</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>der Ausweis des Servers gilt noch nicht; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>der Ausweis des Servers ist zu leicht zu fälschen</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>der Ausweis des Servers wurde für ungültig erklärt</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>der Ausweis des Servers ist für etwas anderes gemacht</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>der Virenschutz %1 öffnet diese Verbindung, um hineinzusehen</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>es gibt keinen Server mit diesem Namen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>funktioniert: ein E-Mail-Server hat über eine sichere Verbindung geantwortet</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1 kann nicht an %2 senden. Das liegt an den Buchstaben in dieser Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1 kann die E-Mail im Moment nicht annehmen.</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%1 hat die E-Mail nicht angenommen. Es wurde %2-mal versucht.</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1 lässt keine E-Mail-Programme zu.</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>%1 gibt es, aber dort wurde kein E-Mail-Dienst gefunden.</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1 hat den E-Mail-Dienst eingestellt.</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1 erlaubt die Anmeldung nur über einen Browser. Das kann Tayori noch nicht.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 kennt nur eine alte Verschlüsselung (%2), die nicht mehr sicher ist. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 kennt nur eine alte Verschlüsselung, die nicht mehr sicher ist. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das von Hand angenommen wurde.</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>Bei %1 müssen Sie zuerst etwas einrichten, bevor Sie ein E-Mail-Programm benutzen können.</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1 stellt den E-Mail-Dienst am %2 ein.</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>Ein Gerät in diesem Netzwerk (%1) öffnet E-Mail-Verbindungen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>Ein schädliches Programm (%1) öffnet die Verbindungen dieses Computers. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>Ein Testprogramm (%1) öffnet E-Mail-Verbindungen, um sie zu zeigen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>Ein Kinderschutzprogramm (%1) öffnet E-Mail-Verbindungen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>Fügen Sie --secrets session hinzu, um das Passwort nur dieses Mal zu benutzen, ohne es zu speichern.</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>Folgen Sie den Schritten von %1. Geben Sie dann das Passwort ein, das Sie dort bekommen.</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>Für diese Adresse sind E-Mail-Programme beim Anbieter ausgeschaltet.</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>Machen Sie nur weiter, wenn Sie wissen, dass %1 sich um Ihre E-Mails kümmert.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>Wenn Sie sich in diesem Netzwerk zuerst auf einer Internetseite anmelden müssen, tun Sie das zuerst. Sonst versuchen Sie es zu Hause.</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>Statt %1 hat ein anderer Server geantwortet. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>Er nennt sich %3. Bitte vergleichen Sie das mit den Unterlagen Ihres E-Mail-Anbieters.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>Es wird von selbst noch einmal versucht. Die anderen haben sie bekommen.</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>Oft kommt sie ein paar Minuten später. Bitte sehen Sie noch einmal nach, mit „Abholen“.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>Beim nächsten Mal wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>Viele E-Mails aus %1 sind beim E-Mail-Anbieter plötzlich nicht mehr da.</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>Die meisten Anbieter nehmen höchstens 20 MB an. Bitte verteilen Sie die Dateien auf mehrere E-Mails.</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>Nur %1 selbst sagt, dass es wirklich %1 ist. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für %1. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>Sie brauchen nichts zu tun: Die Kopie ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>Es wurde nichts geändert. Entfernen Sie es zuerst, wenn Sie es neu einrichten möchten.</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>Bitte fragen Sie den Anbieter nach den E-Mail-Einstellungen, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>Bitte fragen Sie beim Empfänger nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>Bitte fragen Sie den Besitzer des Servers nach einem Zertifikat, das in Ordnung ist.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>Bitte lassen Sie ihn sich vom Besitzer des Servers nennen, am Telefon oder auf Papier.</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>Bitte fragen Sie die Person nach einer Adresse aus einfachen Buchstaben (a bis z).</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>Bitte fragen Sie die Person, die sich um dieses Netzwerk kümmert, oder versuchen Sie es zu Hause.</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>Bitte fragen Sie die Person, die diesen Server betreibt. Nur wenn es absichtlich geändert wurde, benutzen Sie „tayori distrust“ und sehen Sie es sich neu an.</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>Bitten Sie die Person, die %1 eingerichtet hat, E-Mails in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>Bitte fragen Sie Ihren E-Mail-Anbieter nach einem neueren Server.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>Bitte fragen Sie Ihren E-Mail-Anbieter nach einem sichereren Server.</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>Bitte fragen Sie Ihren E-Mail-Anbieter nach einem verschlüsselten Server.</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>Bitte fragen Sie Ihren E-Mail-Anbieter oder die Person, die diesen Server betreibt.</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>Bitte prüfen Sie große und kleine Buchstaben sowie 0 (Null) und O. Geben Sie es dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>Bitte prüfen Sie Namen und Ort der Datei.</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>Bitte prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>Bitte prüfen Sie das Kabel oder das WLAN. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>Bitte prüfen Sie die Internetverbindung. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>Bitte prüfen Sie Datum und Uhrzeit dieses Computers. Fragen Sie dann Ihren E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>Bitte prüfen Sie das Datum dieses Computers. Wenn es stimmt, fragen Sie Ihren E-Mail-Anbieter.</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>Bitte prüfen Sie den Teil nach dem @-Zeichen, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>Bitte prüfen Sie diese Adresse und senden Sie noch einmal dorthin.</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>Bitte wählen Sie auf der Internetseite des Anbieters ein neues und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>Bitte wählen Sie eine andere Datei. Die richtige wurde mit Tayori gemacht („tayori export“).</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>Bitte schließen Sie andere Fenster von Tayori. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>Bitte schließen Sie das andere Fenster. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>Bitte vergleichen Sie sie Zeichen für Zeichen mit den Unterlagen Ihres E-Mail-Anbieters.</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>Bitte vergleichen Sie den Namen des Servers mit den Unterlagen Ihres E-Mail-Anbieters.</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>Bitte berichtigen Sie die Adresse der Person, der Sie schreiben.</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>Bitte löschen Sie jetzt alte E-Mails. Ein volles Postfach schickt neue E-Mails zurück.</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>Bitte löschen Sie bald alte E-Mails. Ein volles Postfach kann keine neuen E-Mails annehmen.</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>Bitte versuchen Sie es in diesem Netzwerk nicht noch einmal. Fragen Sie die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>Bitte benutzen Sie diesen Server erst wieder, wenn Ihr E-Mail-Anbieter sagt, dass er sicher ist.</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>Bitte beenden Sie %1. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>Bitte geben Sie für diesen Server %2 ein. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>Bitte geben Sie auf diesem Computer kein Passwort ein, bis jemand %1 entfernt hat.</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>Bitte geben Sie den Anmeldenamen aus den Unterlagen Ihres E-Mail-Anbieters ein.</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>Bitte geben Sie den Anmeldenamen ein, den Sie vom Anbieter bekommen haben.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Bitte geben Sie das E-Mail-Passwort ein.</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>Bitte geben Sie das Passwort zum Senden von E-Mails ein.</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>Bitte holen Sie jetzt Ihre E-Mails ab. Die beschädigte Datei ist auch noch da, als „%1“.</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>Bitte besorgen Sie sich vor diesem Tag eine neue Adresse.</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>Bitte sehen Sie noch einmal in die Liste der E-Mails.</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>Bitte sehen Sie sich die Namen an, mit „tayori people“.</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>Bitte sehen Sie nach, was noch wartet, mit „tayori outbox“.</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>Bitte suchen Sie in den Unterlagen des Anbieters nach einem anderen Anmeldenamen oder Passwort.</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>Die Einstellungen stehen auf der Registrierungskarte von %1. Bitte sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>Bitte sehen Sie unter „Zu senden“ nach. Die E-Mail ist noch dort und kann noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>Bitte erstellen Sie auf der Internetseite des Anbieters ein besonderes Passwort für E-Mail-Programme und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>Bitte erstellen Sie eines auf der Internetseite des Anbieters. Geben Sie dieses hier ein, nicht das übliche Passwort.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>Bitte schaffen Sie Platz auf der Festplatte. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>Bitte schaffen Sie Platz auf der Festplatte. Versuchen Sie es dann noch einmal. Es ist nichts verloren gegangen.</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>Bitte öffnen Sie es wieder auf der Internetseite des Anbieters, oder rufen Sie den Anbieter an.</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>Bitte lesen Sie diese E-Mails vorerst auf der Internetseite des Anbieters.</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>Bitte lesen Sie diese E-Mails auf dem Handy oder auf der Internetseite von %1.</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>Bitte lesen Sie diese E-Mails auf der Internetseite von %1.</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>Bitte holen Sie Ihre E-Mails noch einmal ab. Öffnen Sie diese dann noch einmal.</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>Bitte senden Sie weniger oder kleinere Dateien. Die E-Mail ist noch hier.</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>Bitte senden Sie sie noch einmal, wenn dort alte E-Mails gelöscht wurden.</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>Bitte stellen Sie Datum und Uhrzeit dieses Computers richtig ein. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>Bitte zeigen Sie dies der Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>Bitte melden Sie sich einmal auf der Internetseite des Anbieters an. Versuchen Sie es dann mit demselben Passwort noch einmal.</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>Bitte starten Sie Tayori noch einmal. Was lesbar ist, bleibt erhalten. Das Übrige wird neu abgeholt.</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>Bitte schalten Sie sie auf der Internetseite des Anbieters in den E-Mail-Einstellungen ein. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>Bitte schalten Sie in %1 das Öffnen verschlüsselter Verbindungen aus. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>Bitte versuchen Sie es in einem anderen Netzwerk, oder fragen Sie die Person, die sich um diesen Computer kümmert.</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>Bitte versuchen Sie es noch einmal. Ihre eigenen E-Mails sind unverändert.</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>Bitte öffnen Sie ihn mit dem Passwort Ihres Computers. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>Bitte bringen Sie Tayori auf diesem Computer auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>Bitte bringen Sie Tayori auf diesem Computer auf den neuesten Stand. Die E-Mails wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>Bitte benutzen Sie eine andere E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>Bitte warten Sie ein wenig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>Bitte warten Sie eine Stunde. Versuchen Sie es dann noch einmal mit dem Passwort, bei dem Sie sicher sind.</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>Bitte warten Sie zehn Minuten. Versuchen Sie es dann mit demselben Passwort noch einmal.</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>Das Empfangen klappt. Zum Senden hat der Anbieter dasselbe Passwort aber nicht angenommen.</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Jemand auf dem Weg (%1) öffnet E-Mail-Verbindungen, um hineinzusehen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Jemand auf dem Weg öffnet E-Mail-Verbindungen, um hineinzusehen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>Das Konto %1 gibt es hier schon.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>Das Konto konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>Das Zertifikat von %1 kann nicht von Hand angenommen werden (%2).</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>Die Verbindung ist abgebrochen, während die E-Mail übergeben wurde. Vielleicht wurde sie gesendet, vielleicht auch nicht.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>Die Datei %1 ist kein Tayori-Profil.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>Die Datei %1 wurde mit einem neueren Tayori erstellt.</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>Die Dateien sind zusammen zu groß: %1 passt nicht mehr hinein.</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>Das Adressbuch des Internets hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>Die E-Mail an Sie selbst ist noch nicht angekommen.</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>Der E-Mail-Anbieter hat eine Änderung in %1 nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>Der E-Mail-Anbieter nimmt dieses Passwort für E-Mail-Programme nicht an.</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>Der E-Mail-Anbieter kennt diesen Anmeldenamen nicht.</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>Der E-Mail-Anbieter hat dieses Konto gesperrt. Andere Passwörter auszuprobieren hilft nicht.</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>Der E-Mail-Anbieter ändert immer wieder die Nummern der E-Mails in %1.</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>Der E-Mail-Anbieter möchte sicher sein, dass Sie es sind.</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>Die E-Mail bleibt erhalten. Bitte lesen Sie, was der Server gesagt hat, ändern Sie die E-Mail und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>Die E-Mails auf diesem Computer gehören zu einem neueren Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>Die E-Mails auf diesem Computer lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>Die E-Mails auf diesem Computer sind beschädigt.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>Die E-Mails auf diesem Computer sind in einem anderen Fenster von Tayori geöffnet.</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>Die E-Mails auf diesem Computer waren beschädigt und wurden wieder zusammengesetzt.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>Der E-Mail-Server %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>Der E-Mail-Server %1 hat mittendrin aufgelegt.</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>Der E-Mail-Server bittet darum, es später noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>Der E-Mail-Server konnte nicht nachweisen, dass er wirklich %1 ist. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>Der E-Mail-Server stellt nicht an %1 zu.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>Der E-Mail-Server hat die E-Mail abgelehnt.</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>Der E-Mail-Server hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>Die E-Mail wurde gesendet. Die Kopie ließ sich aber nicht in den Ordner „Gesendet“ beim Anbieter legen.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>Das Postfach von %1 ist voll. Es nimmt jetzt keine E-Mails an.</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>Das Passwort hat nicht gepasst.</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>Das Passwort zum Senden mit diesem Konto ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>Das Passwort ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>Das Passwort ist noch leer.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Das Passwort dieses Kontos ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>Das Passwort würde an %1 gehen. Das ist nicht der Anbieter in Ihrer Adresse.</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>Die Übung ließ sich nicht öffnen, oder sie ging von selbst zu Ende.</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>Der Ausweis, den %1 zeigt, ist für etwas anderes gemacht. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>Der Nachweis, dass dies wirklich %1 ist, gilt noch nicht. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>Der Nachweis, dass dies wirklich %1 ist, lässt sich zu leicht fälschen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>Der Nachweis, dass dies wirklich %1 ist, ist am %4 abgelaufen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>Der Nachweis, dass dies wirklich %1 ist, wurde für ungültig erklärt. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>Der Tresor für Passwörter ist verschlossen.</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>Der Server %1 konnte nicht zeigen, dass er Ihr Passwort kennt. Deshalb hat Tayori angehalten.</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>Der Server %1 hat nicht so gesprochen, wie es ein E-Mail-Server sollte.</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>Der Server %1 ist da, verlangt aber eine andere Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Ein Konto %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>Es gibt keine E-Mail mit der Nummer %1, bei der das möglich ist.</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>Es gibt keinen E-Mail-Anbieter mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>Es gibt keine E-Mail mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>Es waren zu viele Versuche. Der E-Mail-Anbieter lässt deshalb eine Weile niemanden hinein.</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>Hier sind sie noch gespeichert. Wenn sie auch beim nächsten Mal fehlen, verschwinden sie auch hier.</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>Dieser Anbieter nimmt von E-Mail-Programmen keine Passwörter mehr an. Die Anmeldung geht nur noch mit dem Browser.</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>Bei diesem Anbieter ist der Anmeldename nicht die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>Dieser Anbieter verlangt ein besonderes Passwort für E-Mail-Programme.</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>Auf diesem Computer ist kein Platz mehr für E-Mails.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>Dieser Computer hat keinen Tresor für Passwörter.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Dieser Computer ist nicht mit dem Internet verbunden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>Die Uhr dieses Computers zeigt %1. Das stimmt nicht. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>Dies ist eine Adresse von %1, aber die Einstellungen dafür sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Das ist noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>Das ist nicht der Fingerabdruck des Zertifikats, das %1 zeigt. Es wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>Diese E-Mail ist zu groß für den E-Mail-Anbieter: Sie hat %1.</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>Diese E-Mail ist zu groß: Sie hat %1, und der E-Mail-Anbieter nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>Diese E-Mail ist noch nicht ganz angekommen.</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>Dieser E-Mail-Server ist nicht verschlüsselt. Andere könnten Ihr Passwort sehen, deshalb wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>Dieses Netzwerk sperrt E-Mails.</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>Dieses Passwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>Mit „tayori accounts“ sehen Sie, welche Konten es gibt.</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>Benutzen Sie zuerst „tayori setup“ mit Ihrer E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>Beim nächsten Mal werden Sie wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>Ihre E-Mails sind hier gespeichert. Bitte fragen Sie den E-Mail-Anbieter, wenn das wieder vorkommt.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>Ihr Postfach beim E-Mail-Anbieter ist zu %1 Prozent voll.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>Ihr Postfach beim E-Mail-Anbieter ist fast voll (%1 Prozent).</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Ihr Virenschutz (%1) öffnet E-Mail-Verbindungen, um hineinzusehen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>„%1“ steht nicht im Adressbuch.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>Für die Person, die hilft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>Anmelden zum Empfangen bei %1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>Anmelden zum Senden bei %1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>Mailadresse (nur der erste Buchstabe und die Firma)</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>Das Passwort ist nicht dabei, und keine Mail. Von Mailadressen und Anmeldenamen sind nur der erste Buchstabe und die Firma dabei.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>Die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>Der genaue Wortlaut auf Englisch, für alle, die sich mit Mail auskennen</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Das Internet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>Was funktioniert, und was nicht</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>es antwortet</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>sie geht falsch</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>Name und Passwort wurden angenommen</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>Name und Passwort wurden nicht angenommen, oder es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>das Netzwerk zeigt eine eigene Seite, auf der man sich erst anmelden muss</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>Tayoris eigene Liste</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>Sie sind sich nicht einig: %1 sagt %2, und %3 sagt %4.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>Thunderbirds Liste der E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>ein Versuch mit den üblichen Namen</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>die eigene Auskunft des Anbieters</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>die gelesene Datei</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>das Adressbuch des Internets (DNS)</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>Ihre Eingabe</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>(%1 weitere Zeichen)</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>(wird hier nicht gezeigt: Name oder Passwort)</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Einverstanden.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Abholen: %1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>Von hier an kann niemand mehr mithören.</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>Hallo?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Hier sind mein Name und mein Passwort.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Hier ist der Text.</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>Wie viele E-Mails sind da?</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Ich möchte E-Mails abholen.</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>Ich möchte eine E-Mail senden.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Sie ist für %1.</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>Sie ist für diese Person.</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>E-Mails, die da sind: %1.</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>Darf ich sie haben?</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>Eine sichere Leitung kam nicht zustande.</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>Nein, dorthin stelle ich nicht zu.</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>Nein, das geht nicht.</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>Nein, Name oder Passwort stimmen nicht.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Angekommen.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Etwas anderes.</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>Name und Passwort stimmen. Bitte kommen Sie herein.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Verstanden.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Was können Sie?</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>Was dieser Computer (⟶) und der E-Mail-Anbieter (⟵) sagen. Passwörter werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Ja, bitte sehr.</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>Ja, hier ist das Postamt.</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Ihren Namen und Ihr Passwort, bitte.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
</TS>
