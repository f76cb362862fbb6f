<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened by “tayori practice”, or by the person who helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a file that was made with “tayori export”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “tayori list” to see the mails there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
