<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1 (changer)</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>Messages de %1. Passer à un autre compte.</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>De qui voulez-vous voir les messages ?</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>le nom du fournisseur, unique au monde</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>votre nom chez ce fournisseur</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>Elle figure sur les documents de votre fournisseur internet ou de votre opérateur téléphonique.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>Veuillez saisir votre adresse e-mail</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>Oui, la remplacer par %1</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>Ré&amp;glages détaillés</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>&amp;Voir la conversation</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>Enregistrer %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>«&#x202f;%1&#x202f;» est un programme. Demandez à l’expéditeur avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>«&#x202f;%1&#x202f;» ressemble à un document, mais c’est un programme. Ne l’ouvrez pas.</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>Les deux fonctionnent. Enregistrement du compte sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>Vérification&#x202f;: les messages arrivent-ils et partent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Cela prend un peu plus de temps. Vous pouvez attendre ou appuyer sur «&#x202f;Arrêter&#x202f;».</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>Les portes essayées</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Cela prend 10 secondes au plus.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1&#x202f;: question posée…</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1&#x202f;: trouvé</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1&#x202f;: rien trouvé</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>La liste de fournisseurs de Tayori</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>L’annuaire d’internet</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>La liste publique de fournisseurs</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>Les noms habituels</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>Ce que %1 indique</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>Écrire un message – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>Tous les membres du groupe «&#x202f;%1&#x202f;» ont reçu ce message. Avant l’envoi de votre réponse, on vous demandera qui doit la recevoir.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>Voulez-vous garder ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>Voici le message que vous aviez commencé.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>Vous pourrez continuer à l’écrire plus tard.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>&amp;Oui, continuer</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>Ne continuez que si vous connaissez ce nom ou si vous faites confiance à la personne qui a créé le fichier.</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>Ne continuez que si vous connaissez ce nom.</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>Voulez-vous donner votre mot de passe à %1&#x202f;?</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>D’après le fichier, un autre fournisseur que celui de votre adresse gère vos messages.</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>Ce nom est arrivé par une ligne non chiffrée. Quelqu’un a pu le modifier en chemin.</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>Vos messages semblent gérés par un autre fournisseur que celui de votre adresse.</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>le fournisseur de votre adresse</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>le fournisseur qui recevrait le mot de passe</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>Avec %1, vous pouvez maintenant recevoir et envoyer des messages.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>&amp;Ouvrir la messagerie</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>Un message à moi-même</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>Un message à vous-même est arrivé, mais il a été modifié en chemin.</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>Un message à vous-même est en route. L’attente peut durer 30 secondes…</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>Un message à vous-même a été envoyé. Il est arrivé identique, à la lettre près.</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>Les deux portes ont accepté le mot de passe.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>Le message à vous-même n’est pas encore arrivé. Cela prend souvent quelques minutes.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>Votre messagerie fonctionne</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1&#x202f;: %2 portes sur %3 fonctionnent.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>Voulez-vous continuer un message déjà commencé&#x202f;?</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#x202f;: %1</translation>
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
        <translation>Choisissez un message dans la liste pour le lire.</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>Il n’y a pas encore de message ici.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>&amp;Ajouter un fichier</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>Fichiers à joindre</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>Retirer %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>&amp;Essayer ainsi</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>Réglages détaillés</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>Comment les messages sont reçus</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAP montre des copies&#x202f;: les messages restent chez le fournisseur, un téléphone les voit donc aussi. POP retire les messages du bureau de poste pour les mettre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP&#x202f;: lire des copies</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>Revérifier les p&amp;ortes</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP&#x202f;: retirer les messages</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Serveur de réception</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Serveur d’envoi</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>Le serveur de réception</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>Le serveur d’envoi</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>Ce que vous saisissez ici est utilisé tel quel. Tayori trouve le reste.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>&amp;Ajouter un fichier</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>Supprimer ce message définitivement ?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>Il ne pourra plus être récupéré ensuite.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>Re&amp;mettre en place</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>Le repère est enlevé.</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>Le message est de nouveau non lu.</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>Le message porte un repère.</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>Le message est revenu à sa place.</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>Le message est supprimé définitivement.</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>Le message est maintenant dans « %1 ».</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>Dans quel dossier le mettre ?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>Un autre fournisseur a aussi été cité&#x202f;: %1. Voyez «&#x202f;Détails&#x202f;».</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>Utiliser l’autre fournisseur</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, déplié</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>Autres dossiers…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>Quel dossier voulez-vous voir ?</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1 (%n message)</numerusform>
            <numerusform>%1 (%n messages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n non lu)</numerusform>
            <numerusform>%1 (%n non lus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>L’enregistrement n’a pas réussi à cet endroit (%1). Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>On ne peut rien écrire à cet endroit. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>Il n’y a plus de place à cet endroit. Veuillez en choisir un autre.</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>N’a pas fonctionné</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>Présentation du mot de passe…</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>La porte pour recevoir</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>La porte pour envoyer</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>Connecté. La ligne est chiffrée</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>&amp;Retour au message</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>&amp;Envoyer ainsi</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Avant l’envoi du message</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>Avant l’envoi du message&#x202f;: %n point à vérifier</numerusform>
            <numerusform>Avant l’envoi du message&#x202f;: %n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>Remplacé par %1.</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>Cacher les adresses entre destinataires</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>Maintenant, personne ne voit les autres. Le message est adressé à vous-même&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>&amp;Tous les mots</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>&amp;Premier mot</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>Mot sui&amp;vant</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1 jours, aussi pour le téléphone</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>Toujours, tant qu’il y a de la place</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>Combien de temps les messages relevés doivent-ils rester chez le fournisseur&#x202f;?</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>Pas du tout&#x202f;: les retirer aussitôt</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>Ne pas charger</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>Charger les images de ce message depuis internet&#x202f;?</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Le fichier n’a pas pu être enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Le fichier a été enregistré.</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>L’expéditeur saura que vous l’avez lu, à quel moment, et à peu près où vous êtes.</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>Un fichier porte déjà ce nom. Celui-ci a été enregistré sous le nom «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>(personne n’est nommé)</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>Les réponses vont à&#x202f;: %1</translation>
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
        <source>Sent by: %1</source>
        <translation>Envoyé par&#x202f;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#x202f;: %1</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>LetterPrinter</name>
    <message>
        <source>Letter</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Imprimer le message</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>Le message a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>De nouveau non l&amp;u</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>Indésira&amp;ble</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Pas indésira&amp;ble</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>Mettr&amp;e un repère</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>Enlev&amp;er le repère</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>Attention&#x202f;: le message indique «&#x202f;%1&#x202f;», mais il s’agit d’une autre adresse.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>Les messages qui demandent un mot de passe ou de l’argent sont souvent faux.</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>Ouvrir une page de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>Pas de nouveau message (vérifié&#x202f;: %1)</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>Relève du courrier…</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>Relève du courrier&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>Recherche des indications sur %1…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>Trouvé. Les portes sont-elles ouvertes&#x202f;? Vérification…</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Cela prend un peu plus de temps. Vous pouvez attendre ou appuyer sur «&#x202f;Arrêter&#x202f;».</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>Recherche de votre fournisseur de messagerie</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>Seul %1 connaîtra votre adresse. Les autres sont interrogés seulement sur le nom %1.</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Cela prend 10 secondes au plus.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier %1</translation>
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
        <translation>avec un repère</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>avec fichiers</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>%n nouveau message est arrivé.</numerusform>
            <numerusform>%n nouveaux messages sont arrivés.</numerusform>
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
        <translation>Le message n’a pas encore pu être envoyé. Il se trouve sous «&#x202f;En attente&#x202f;».</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>Le message a été envoyé.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>Ne plus signaler les nouveaux messages</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>Durée des messages chez le fournisseur</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>Ajouter une autre adresse e-mail</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>Signaler les nouveaux messages</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>Chercher là aussi</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>Certains fournisseurs publient leurs indications seulement sans chiffrement. D’autres personnes ont pu les modifier. On vous demandera donc votre accord avant de donner votre mot de passe à un autre fournisseur.</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>%n message en attente a été envoyé.</numerusform>
            <numerusform>%n messages en attente ont été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>Il s’est passé quelque chose avec ce message entre-temps. Veuillez le regarder à nouveau.</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>Renvoyer à ces personnes</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>Montrer à la personne qui aide</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>La ligne a été coupée au dernier moment. Ce message est peut-être parti, peut-être pas. Veuillez demander au destinataire avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>Le fournisseur de messagerie n’a pas accepté ce message. Personne ne l’a reçu.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>Ce message n’a pas encore été envoyé. Il partira dès que possible.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>Ce message n’a pas encore été envoyé. Nouvel essai à %1.</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>Ce message est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>Ce message a été envoyé, mais tout le monde ne l’a pas reçu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>C’est le mot de passe de messagerie de %1.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Veuillez saisir le mot de passe de messagerie.</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>Le mot de passe de messagerie, s’il vous plaît</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Le mot de passe est envoyé seulement à %1, par une ligne chiffrée.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>La touche Verr. Maj. semble active&#x202f;: toutes les lettres deviennent des majuscules.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>Le mot de passe est lisible maintenant.</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>Le mot de passe est de nouveau caché.</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>Il y a des caractères larges. La plupart des mots de passe ont des caractères ordinaires.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>Il y a un espace au début ou à la fin. Il compte comme un caractère.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>Il y a un caractère invisible, peut-être dû à une copie.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>Changer l’&amp;adresse e-mail</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>Trouvé. Votre mot de passe, s’il vous plaît</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>Trouvé&#x202f;: %1. Votre mot de passe, s’il vous plaît</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>C’est le mot de passe de messagerie de %1.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Configurer sans le f&amp;ichier</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>Voir les é&amp;tapes</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>Revoir les é&amp;tapes</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>Le mot de passe est donné seulement au logiciel du fournisseur, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Le mot de passe est envoyé seulement à %1, par une ligne chiffrée.</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>Votre mot de passe, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Commencer</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1 demande d’abord une préparation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>C’est &amp;fait</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>Après ces étapes, vous pourrez utiliser un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>Prenez votre temps. Tayori vous attend ici.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>M&amp;ontrer à la personne qui aide</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>&amp;Montrer ceci à la personne qui vous aide</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>Changer l’&amp;adresse</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>Changer l’&amp;adresse e-mail</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>Cela n’a pas encore marché</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Configurer sans le f&amp;ichier</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Le texte exact</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Ce que vous avez saisi est conservé.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Fichiers de Tayori (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>Ouvrir le fichier de la personne qui vous aide</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Choisir un autre f&amp;ichier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>Est-ce votre messagerie&#x202f;?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Lecture du fichier...</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Le texte exact</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>Il ne contient pas de mot de passe. Vous le saisirez ensuite.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Ce fichier ne peut pas servir</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>Voici ce que dit le fichier «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>Veuillez supprimer d’anciens messages.</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>Bientôt, plus aucun message n’arrivera : veuillez supprimer d’anciens messages maintenant.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>Votre boîte est pleine à %1 %.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n image n’est pas arrivée.</numerusform>
            <numerusform>%n images ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>Chargement des images…</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>Les images venant d’internet ne sont pas chargées. Ainsi, personne ne sait que vous lisez ceci.</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>Afficher les images de ce message…</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>Certains caractères n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>Une partie de ce message est arrivée abîmée.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>Ce message est très long. Seul le début est affiché.</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>Ce message a été envoyé à tout le groupe %1.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>Il n’y a pas d’internet en ce moment.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>%n nom ci-dessous. La flèche du bas y mène.</numerusform>
            <numerusform>%n noms ci-dessous. La flèche du bas y mène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Groupe %1&#x202f;: %n personne</numerusform>
            <numerusform>Groupe %1&#x202f;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>Personnes possibles</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>&amp;Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>Copié. Vous pouvez maintenant le coller dans un mail.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>Tout le groupe (environ %n personne)</numerusform>
            <numerusform>Tout le groupe (environ %n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>Seulement l’expéditeur (%1)</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>Qu’est-ce qu’un groupe&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>%n message trouvé.</numerusform>
            <numerusform>%n messages trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>Rien n’a été trouvé dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>Rien n’a été trouvé. Veuillez essayer d’autres mots.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>Chercher dans les messages</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>Identifiant pour l’envoi</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>Chez certains fournisseurs, l’envoi demande un autre nom ou un autre mot de passe.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Le mot de passe est envoyé seulement à %1, par une ligne chiffrée.</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>Votre mot de passe pour l’envoi, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Après les salutations (STARTTLS)</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>Vide&#x202f;: Tayori le trouve</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>Dès le début (TLS)</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>Mode de chiffrement</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Numéro de port</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>Tayori le trouve</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>Ce n’est pas un nom de serveur, comme mail.example.ne.jp.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>Copie cachée à (les autres ne la voient pas)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>Veuillez saisir l’adresse e-mail de la personne à qui vous écrivez.</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>Envoyer aussi à d’autres</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>L’adresse e-mail de la personne à qui vous écrivez</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Compris comme %1</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Précédente</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>De quoi parle le message, en quelques mots</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>&amp;Réception</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversation</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>Le te&amp;xte exact</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Le texte exact</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>Ré&amp;pondre</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Ret&amp;our à la liste</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Trans&amp;férer</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Relever</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>É&amp;crire un message</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>Répondre à &amp;tous (%n personne)</numerusform>
            <numerusform>Répondre à &amp;tous (%n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>&amp;Autres…</translation>
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
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Caractères normaux</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Très grands caractères</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>Le sens des mots</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>Regardez ici</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>Le trajet d’un message. Maintenant&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>L’autre fournisseur</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>Le message est attendu</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Votre ordinateur</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Votre fournisseur</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>Ouvrir un fichier que l’on m’a donné</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>D’abord m’exercer</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>Installer ma messagerie ici</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>Tayori prépare la messagerie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>L’exercice s’ouvre dans sa propre fenêtre. Fermez-la, et vous êtes de retour ici.</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>Il ne manque alors que le mot de passe.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>Avec de faux messages. Rien n’est vraiment envoyé.</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>Avec votre adresse e-mail et votre mot de passe.</translation>
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
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>Rien n’est encore enregistré. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>Arrêter l’installation de la messagerie&#x202f;?</translation>
    </message>
</context>
</TS>
