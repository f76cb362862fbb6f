<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1（切りかえる）</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>%1 のメールです。ほかのメールに切りかえます。</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>どのメールアドレスのメールを見ますか？</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>会社の名前（世界に一つだけです）</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>この会社での あなたの名前</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へすすむ</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>れい：%1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>プロバイダーや携帯電話の会社からもらった書類に書いてあります。</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>メールアドレスを入れてください</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>はい、%1 に直します</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>くわしい設定</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>やりとりを見る</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>%1（%2）を保存する</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>「%1」はプログラムです。開く前に、送った人にたしかめてください。</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>「%1」は書類のように見えますが、プログラムです。開かないでください。</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>元にもどす</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>どちらも使えました。このパソコンに覚えさせています…</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>送れて受けとれるか、確かめています</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>もう少しかかっています。このまま待つか、「やめる」を押してください。</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>確かめている入口</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>長くても10秒ほどです。</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1：たずねています…</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1：見つかりました</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1：ありませんでした</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>たよりの会社名簿</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>インターネットの住所録</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>みんなで作る会社名簿</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>よくある名前</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>%1 の案内</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>メールを書く – たより</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>「%1」の会のみんなに届いたメールへの返事です。だれに送るかは、送る前におたずねします。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>とっておく</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>書きかけのメールを とっておきますか？</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>送っています…</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>前に書きかけたメールの続きです。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>すてる</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>とっておくと、あとで続きを書けます。</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>はい、すすみます</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>この名前を知っているとき、またはファイルを作った人を信じられるときだけ、すすんでください。</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>この名前を知っているときだけ、すすんでください。</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>%1 にパスワードを送ってもよいですか？</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>ファイルには、アドレスにある会社とは別の会社がメールをあつかうと書いてあります。</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>この名前は、暗号なしの通り道で届きました。とちゅうでだれかが書きかえているかもしれません。</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>アドレスにある会社とは別の会社が、メールをあつかっているようです。</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>アドレスにある会社</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>パスワードを受けとる会社</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>%1 で、受けとることも送ることもできます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>メールを開く</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>自分あてのメール</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>自分あてのメールは届きましたが、とちゅうで中身が少し変わっていました。</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>自分あてに1通送りました。届くのを待っています（長くても30秒ほどです）…</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>自分あてに1通送って、そのままの形で届くことを確かめました。</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>送るための入口も、受けとるための入口も使えました。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>開通</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>たより</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>自分あてのメールはまだ届いていません。数分かかることがあります。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>あて先</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>メールが使えるようになりました</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>調べています…</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1：%3つの入口のうち、%2つが使えます。</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>新しいメールを書く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>書きかけのメールの続きを書きますか？</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>あて先：%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Choose a letter in the list to read it.</source>
        <translation>読みたいメールを、左の一覧から選んでください。</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>まだメールはありません。</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>ファイルを付ける</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>いっしょに送るファイル</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>%1（%2）を外す</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>この設定でためす</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>くわしい設定</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>受けとり方</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAPは、写しを読む方式です。メールは会社に残るので、スマートフォンでも読めます。POPは、郵便局からメールを取り出して、このパソコンに移す方式です。</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP（写しを読む）</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>入口をもう一度調べる</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP（取り出す）</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>受けとるためのサーバーの名前</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>送るためのサーバーの名前</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>受けとるためのサーバー</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>送るためのサーバー</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>ここに入れたものは、そのまま使います。ほかは Tayori がさがします。</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>ファイルを付ける</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存する</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>完全に消す</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>このメールを完全に消しますか？</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>消したあとは、もどせません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>消さない</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>元にもどす</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>はたをはずしました。</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>このメールを未読にもどしました。</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>このメールにはたをつけました。</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>メールを元の場所にもどしました。</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>メールを完全に消しました。</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>メールを「%1」に移しました。</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>どのフォルダーに移しますか？</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>ほかに %1 という会社の名前も出てきました。「くわしく」で見られます。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>もう一つの会社を使う</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>たずねたことと答え</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1、閉じています</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1、開いています</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>ほかのフォルダー…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>どのフォルダーを見ますか？</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1（%n通）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1（未読 %n通）</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>とっておくメール</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>届いたメール</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送ったメール</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>ここには保存できませんでした（%1）。ほかの場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>この場所には書きこめません。ほかの場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>この場所には、もう空きがありません。ほかの場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>使えませんでした</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>つないでいます…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>パスワードを見てもらっています…</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>受けとるための入口</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>送るための入口</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>つながりました。通り道は暗号になっています</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使えます</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>メールにもどる</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>このまま送る</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>送る前に、たしかめてください</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>送る前に、%nか所たしかめてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>「%1」に直す</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>「%1」に直しました。</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>おたがいに見えないようにする</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>おたがいのアドレスは見えなくなりました。あて先に見えるのは、自分のアドレス（%1）だけです。</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>ことばの一覧</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>はじめから読む</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>次のことば</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1日（スマートフォンでも読めます）</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>ずっと残す（場所があるかぎり）</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>受けとったメールを、メール会社にどのくらい残しますか</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>残さない（すぐに取り出す）</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>取りよせない</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>このメールの画像を、インターネットから取りよせますか？</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>取りよせる</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>ファイルを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>ファイルを保存しました。</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>取りよせると、あなたが読んだことと時刻、おおよその場所が、送った人に伝わります。</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>同じ名前のファイルがあったので、「%1」という名前で保存しました。</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>返事の届く先：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日時：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人：%1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>送信者：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>あて先：%1</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation>yyyy年M月d日（ddd）</translation>
    </message>
</context>
<context>
    <name>LetterPrinter</name>
    <message>
        <source>Letter</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>メールを印刷する</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>メールをプリンターに送りました。</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>移す…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>未読にもどす</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>迷惑メールへ</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>迷惑メールではない</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>はたをつける</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>はたをはずす</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>ご注意ください。メールには「%1」と書いてありますが、別の場所です。</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>パスワードやお金を求めるメールは、にせものがよくあります。</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>%1 のページを開きますか？</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>新しいメールが%n通届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>メールの一覧</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>新しいメールはありません（%1 に確認）</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>受けとっています…</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>受けとっています：%2通のうち %1通</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>%1 の案内をさがしています…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>見つかりました。入口が開いているか確かめています…</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>もう少しかかっています。このまま待つか、「やめる」を押してください。</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>メール会社の案内をさがしています</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ答えがありません。</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>アドレスを伝えるのは %1 だけです。ほかには %1 という名前だけでたずねます。</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>長くても10秒ほどです。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>たずねたことと答え</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>はたつき</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>ファイル付き</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>新しいメールが%n通届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>たより</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation>%1 – たより</translation>
    </message>
    <message>
        <source>The letter could not be sent yet. It waits under “Waiting”.</source>
        <translation>まだ送れませんでした。「送信待ち」に入っています。</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>メールを送りました。</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>新しいメールのお知らせを止める</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>メール会社に残す日数</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>別のメールアドレスも使えるようにする</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>新しいメールをお知らせする</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>そこもさがす</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>案内を暗号なしでだけ出している会社もあります。とちゅうで書きかえられているかもしれません。ほかの会社にパスワードを送る前に、かならずたずねます。</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>待っていたメールを %n 通送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>このメールの様子がかわりました。もう一度見てください。</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>書きなおす</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>相手に届いていた</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>その人たちにもう一度送る</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>手伝ってくれる人に見せる</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>送り終わるまぎわに、つながりが切れました。送れたかどうか、わかりません。もう一度送る前に、届いたかどうか相手の人に聞いてください。</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>メール会社が、このメールを受けとりませんでした。だれにも届いていません。</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>このメールは、まだ送っていません。送れるようになったら、すぐに送ります。</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>このメールは、まだ送れていません。%1 に、もう一度送ってみます。</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>このメールを送っています。</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>このメールは送りましたが、届いていない人がいます。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>すてる</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>すすむ</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>%1 のメールのパスワードです。</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>メールのパスワードを入れてください。</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>メールのパスワードを入れてください</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>パスワードは %1 だけに、暗号にして送ります。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>かくす</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>Caps Lock（キャプスロック）が入っているようです。文字がぜんぶ大文字になります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>見せる</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>パスワードが見えるようになりました。</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>パスワードをまたかくしました。</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>全角の文字が入っています。パスワードはふつう半角です。</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>はじめか終わりに空白が入っています。空白も1文字に数えます。</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>目に見えない文字が入っています。コピーしたときに付いたのかもしれません。</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へすすむ</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>メールアドレスを直す</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>見つかりました。次にパスワードを入れてください</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>%1のメールですね。次にパスワードを入れてください</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>%1 のメールのパスワードです。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名（会社からもらったID）</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>ファイルを使わないで用意する</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>準備のしかたを見る</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>準備のしかたをもう一度見る</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>パスワードは、このパソコンに入っているメール会社のソフトだけに渡します。</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>パスワードは %1 だけに、暗号にして送ります。</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>パスワードを入れてください</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へすすむ</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>はじめる</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1では、先に準備がいります</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>次の順にすると、メールソフトが使えるようになります。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>ゆっくりで大丈夫です。たよりはここで待っています。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>手伝ってくれる人に見せる</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>この画面を手伝ってくれる人に見せる</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度ためす</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>アドレスを直す</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>メールアドレスを直す</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>まだ使えるようになっていません</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>ファイルを使わないで用意する</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>くわしい内容</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>入れた内容は、そのまま残っています。</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>「たより」のファイル (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>もらったファイルを開く</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へすすむ</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>あなたのメールですか？</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>メール会社</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>くわしい内容</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>パスワードは入っていません。次に入れます。</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>このファイルは使えません</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>ファイル「%1」に書いてあることです。</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>古いメールを消してください。</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>もうすぐ新しいメールが届かなくなります。古いメールを今消してください。</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>メール会社の郵便受けの%1％を使っています。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n枚の画像は届きませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>画像を取りよせています…</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>インターネットの画像は表示していません。読んだことを相手に知られないためです。</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>このメールの画像を表示…</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>読めない文字がありました。</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>このメールは一部がこわれて届きました。</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>とても長いメールなので、はじめの部分だけを表示しています。</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>このメールは「%1」のみんなに届いたものです。</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度ためす</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>インターネットにつながっていません。</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>下に %n 人の候補があります。下向きの矢印キーで選べます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>グループ「%1」 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>あて先の候補</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>ファイルに保存する</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピーする</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>コピーしました。メールなどに貼りつけられます。</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」という名前で保存しました。</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>会のみんな</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>会のみんな（%n人くらい）</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>書いた人だけ（%1）</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>「会」とは</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>%n通見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>ぜんぶ</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>このフォルダー</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>このフォルダーには見つかりません。</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>見つかりません。別のことばでためしてください。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>メールをさがす</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>前にもどる</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へすすむ</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>送るときのログイン名</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>送るときだけ、名前やパスワードがちがう会社があります。</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>パスワードは %1 だけに、暗号にして送ります。</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>送るときのパスワードを入れてください</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポート番号は、1から65535までの数です。</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>あいさつの後で（STARTTLS）</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>空なら Tayori がさがします</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>れい：%1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>はじめから（TLS）</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>いつから暗号にするか</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ログイン名（会社からもらったID）</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>Tayori がさがす</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>サーバーの名前の形ではありません。れい：mail.example.ne.jp</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>写しを送る人</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>かくれた写しを送る人（ほかの人には見えません）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>あて先のメールアドレスを入れてください。</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>ほかの人にも送る</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>送る相手のメールアドレス</translation>
    </message>
    <message>
        <source>To</source>
        <translation>あて先</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>「%1」と読みました</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2ページのうち%1ページめ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>何についてのメールか、短い言葉で</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>暗号</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>受けとるとき</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>送るとき</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>やりとり</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>ぜんぶコピーする</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>サーバーの言葉</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>くわしい内容</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>返事を書く</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>一覧にもどる</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ごみ箱へ</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に消す</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>転送する</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>受けとる</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>新しく書く</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>全員に返事（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>そのほか…</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of the text</comment>
        <translation>あ</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大きい文字</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>ふつうの文字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>もじの大きさ</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>とても大きい文字</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>ことばの説明</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ことば</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>確かめています</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>さがしています</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>ここを見てください</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>たより</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>メールの通り道。いま：%1、%2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>相手のメール会社</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>届くのを待っています</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>いまここです</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>自分のパソコン</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>自分のメール会社</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>人からもらったファイルを開く</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>まず練習する</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>このパソコンでメールを使う</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>「たより」は、このパソコンのメールの用意をします。</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>練習は別の窓で開きます。閉じると、ここにもどります。</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>あとはパスワードを入れるだけです。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>練習用のメールです。本当には送りません。</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>メールアドレスとパスワードを入れます。</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation>%1 – たより</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>まだ何も保存していません。いつでもはじめからできます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>メールの準備をやめますか？</translation>
    </message>
</context>
</TS>
