<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>「。」や「ー」など、形の似た文字を直しました。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして %1 ですか？</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>全角の文字を半角に直しました。</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>@ の前では、点（.）をはじめや終わりに置いたり、2つ続けたりできません。</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>メールアドレスを入れてください。</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>空白をとりました。</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>@（アットマーク）がありません。</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>アドレスが長すぎます。254文字までです。</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>@ のあとに点（.）がありません。example.jp のように入れてください。</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>@ のあとがありません。</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>@ のあとが、会社の名前の形になっていません。</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>@ のあとが長すぎます。</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>@ のあとに、形の似た別の文字がまざっています。確かめてください。</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>@ の前に、アドレスに使えない文字があります。</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>@ の前に、日本語などの文字があります。半角の英数字で入れてください。</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>@ の前がありません。</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>@ の前が長すぎます。64文字までです。</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>@ が2つ以上あります。アドレスの @ は1つだけです。</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>昔の形のアドレスですが、この会社では使えます。</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1人に、おたがいのメールアドレスが見えます。</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>「%1」の会のみんなに届いたメールへの返事です。%2だけに送ります。</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>件名がありません。</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>このメールの大きさは %1 です。%2 までしか受けつけないメール会社が多いので、届かないかもしれません。</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>このメールの大きさは %1 です。メール会社が受けつけるのは %2 までなので、このままでは届きません。</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>「%1」と書いてありますが、ファイルが付いていません。</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>この返事は「%1」の会のみんな（%2人くらい）に届きます。</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>この返事は「%1」の会のみんなに届きます。</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>「%1」の会のみんなに届いたメールへの返事です。だれに送りますか？</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>「%1」には、ふつうの文字によく似た別の文字が入っています。本当の名前は「%2」です。</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>「%1」には、ふつうの文字によく似た別の文字が入っています。たしかめてください。</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>「%1」は、住所録の「%2」とよく似ています。</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>「%1」は「%2」のまちがいではありませんか？</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → うまくいきました。</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>%1 個のファイルを読み、%2 個は使えませんでした。%3 個のメールドメインの設定がわかりました。</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>メールが%1通見つかりました。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1：新しいメール %2通、ぜんぶで %3通</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>練習用のメール会社がこのパソコンの中で動いています。外には何も出ません。</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>受け入れました：この証明書を、%1 だけで使います。取り消すとき：tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>指紋を、サーバーの持ち主から電話か紙で教わったものと見くらべてください。同じときだけ：tayori trust %1 --spki 指紋</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>終わりました。</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>できました。メール会社には、次の受信のときに伝えます。</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>受信したメールは、すぐにメール会社から消えます。このパソコンには残ります。</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>受信したメールは、メール会社に%1日残ります。このパソコンにはずっと残ります。</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>受信したメールは、メール会社にも、このパソコンにもずっと残ります。</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>受けとりました：メールは %1 ミリ秒でもどってきました</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指紋：%1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>名前：%1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>%1 で見つかりました（%2）：</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>グループ %1: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>あいさつ：%1 が安全な通り道で答えました</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>発行者：%1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>発行先：%1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>送信を待っています。いま送るには: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>使えます。メールを受けとることも送ることもできます。</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>受けとるための入口に入れました：%1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>送るための入口に入れました：%1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>%1 の案内をさがしています…</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>メールのパスワード：</translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>手で受け入れた証明書はありません。</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>このフォルダーに、使えるファイルはありませんでした。何も変えていません。</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>メールはありません。</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>%1 の証明書の受け入れを取り消しました。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>送信待ちのメールはありません。</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>%1 には、手で受け入れた証明書はありません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>受けとることはできました。メールを送るときのパスワード: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>同じ中身：いいえ</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>同じ中身：はい</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>もう一度送る: tayori outbox --resend %1   送れていた: --sent %1   やめる: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>送ったメール: %1   まだ待っているメール: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>送りました：自分あてのメール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ようす</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>アカウントが使えるようになりました：%1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>アカウントを外しました。メールはこのパソコンに残っています。</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>アカウントをパスワードなしで書き出しました：%1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>アドレス帳には、まだだれもいません。メールを送った相手が、ひとりでに入ります。</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>メールは送信待ちに入っています。</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>メールを送りました。</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>ここには窓を出す画面がありません。tayori practice か tayori --help をためしてください。</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>このパソコンは %1 をそのまま信頼しています。受け入れるものはありません。</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>練習です。何もこのパソコンの外へ出ません。アドレス：%1&#x3000;パスワード：%2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>1つずつ読むには：tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>期間：%1 から %2 まで</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>使い道</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>見たこと</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>書いた人にだけ返事を書きます：</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>会社に電話をして、直してもらいました。</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>まちがえたパスワードを入れます：</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>メールソフト用の特別なパスワードを入れます：</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>いつものパスワードを入れます：</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>送っています</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>%1 には届いていません</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>送れたかどうか わかりません</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待っています</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>待っています（次は %1）</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>受けとってもらえませんでした</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>送りましたが、全員ではありません</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation>%2年4月%1日</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%2年8月%1日</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%2年12月%1日</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%2年2月%1日</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%2年1月%1日</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%2年7月%1日</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%2年6月%1日</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%2年3月%1日</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%2年5月%1日</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%2年11月%1日</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%2年10月%1日</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%2年9月%1日</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1 は %2 と言い、%3 は %4 と言っています</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>証明書：%1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>自分で選んだもの：%1（%2）</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>選んだもの：%1（%2）。入口が開いている答えのうち、いちばん信頼できるものです</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>鍵の指紋（SHA-256）：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>名前：%1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>発行者：%1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に答えがありませんでした</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>たずねませんでした</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>選ばなかったもの：%1（%2）%3。入口が開いていません</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>選ばなかったもの：%1（%2）%3。たずねる順番があとです</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>選ばなかったもの：%1（%2）%3。信頼できる度合いが低いです</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>選ばなかったもの：%1（%2）%3。別のものを自分で選びました</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>ありませんでした</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ことわられました</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>ファイルのとおり: %1（%2）</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>期間：%1 から %2 まで</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1は「%2」と言います。</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>書いてあるとおり 25</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 か 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>ホームページを見るプログラムを、ブラウザーといいます。POP や IMAP ではなく、HTTP という話し方をします。暗号にしたものは HTTPS です。いまはほとんど HTTPS です。</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>自分のパソコンのブラウザーがウェブサーバーに聞き、ウェブサーバーがメール箱を見に行きます。</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>鍵と、その鍵で開くメール箱です。</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>メールが、自分のパソコンからメール会社の窓口へ進みます。</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>メールが、自分のパソコンから自分のメール会社へ、そこから相手のメール会社へ、そして相手へ進みます。</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>メールを書いたり読んだりするプログラムを、メールソフトといいます。たよりもその1つです。「送る」を押すと、契約しているインターネットの線を通って、自分のメール会社にメールを渡します。</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>メーリングリストには、自分のアドレスがあります。そこに送ったメールは、登録した人みんなに届きます。</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>まちがえても大丈夫な所です。</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>窓口のある郵便局です。587 と 465 は送るための窓口、993 と 995 は受けとるための窓口です。</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>ソフトが「証明書が正しくありません。続けますか」と聞いています。どうしますか。</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>パソコンの中に、小さな郵便局があります。そこから外へ出る線はありません。</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>ウイルス対策ソフトは、暗号の中を調べられないと、通信のじゃまをすることがあります。そのときはソフトの会社に聞いてください。暗号はやめないでください。</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>会のアドレス</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>@ の後ろは、メール会社の名前です。ドメインといいます。世界じゅうで同じものがないように配られています。</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>しょうちしました。</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>taro@example.ne.jp と書いた封筒です。@ の前はメール箱の名前、@ の後ろはメール会社の名前です。</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>古い書類に「送信：ポート25」と書いてあります。いまはどれをためしますか。</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>587 と同じです。また、ウイルス対策ソフトが中を調べられないことがあります。</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>@ の前は、メール箱の名前です。正しくはローカル部といいます。会社によっては「アカウント」や「ユーザーID」ともいいます。</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>はじめに、パソコンは名前とパスワードを言います。ほかの人があなたの名前で送れないようにするためです。</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>やめましょう。知らない人にパスワードが渡るかもしれません。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>メール会社は、パスワードで本人かどうかを見分けます。パスワードは、会社からもらった書類に書いてあります。</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>パソコンでもスマートフォンでもタブレットでも、同じメールが見えます。メールが1つの所、メール会社にあるからです。</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>コンピューターどうしは、決まった話し方で話します。送るときの話し方を SMTP といいます。ふつうの言葉にすると、こうなります。</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>受けとる窓口</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>送る窓口</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>「届いた」と「読んだ」はちがいます。急ぐときは電話をしましょう。</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>入れないでください。さぎのメールです。消すか、人に聞きましょう。</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>1文字でもちがうと合いません。大文字と小文字、0（ゼロ）とO（オー）、1（いち）とl（エル）に気をつけて、半角で入れます。</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>暗号化：だれも読めない</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>会のみんな</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>会のみんなに</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>はじめに、サーバーは証明書を見せます。本物だというしるしです。たよりはこれを調べます。本物だとわからないサーバーには、パスワードを送りません。</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>Yahoo! メール、Gmail、Outlook.com などの無料のメールは、IMAP に似ています。メールは会社に残ります。</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>家からの 25 は、いまはほとんど通れません。587 か 465 をためしてください。</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>花子さんのパソコンは電源が切れています。メールを送ってもいいですか。</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>名前とパスワードです。</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>これが本文です。</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>メールアドレスの書き方は、RFC という、だれでも読める決まりに書いてあります。</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>メールの通り道</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>メールを受けとりに来ました。</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>そのメールを消します</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>使えなくなるとこまるので、入れます</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>そのまま続けます</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>やめて、人に聞きます</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>メールを送りたいです。</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>IMAP は、POP とはちがう、もう1つの受けとり方です。</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP（写しを読む）</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP：写しを読む。はじめから暗号です。</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP：写しを読む。はじめはそのままで、あとから暗号に切りかえます。</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>パソコンをなくしたら、その特別なパスワードだけを取り消せます。いつものパスワードはそのままです。</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>ソフトが「証明書が正しくありません」と言ったら、先に進まないでください。パソコンの日付と時刻を見て、それからメール会社に聞きましょう。</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>どちらも使える会社なら、たよりは IMAP を選びます。</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>1つの会社の中でも、同じ名前は2つありません。だから、あなたのメールアドレスは世界に1つだけです。</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>練習の中で、まちがえて本当のアドレスに書きました。届きますか。</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>プロバイダー（インターネットの会社）や携帯電話の会社では、会社がこの名前を決めて渡します。無料のメールでは、まだだれも使っていない名前を自分で選びます。</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>受けとれません。メールはもう会社になく、家のパソコンにだけあります。</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>もどってきません。花子さんが見るまで、花子さんのメール会社で待っています。</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>届きません。練習からは、外に出る道がありません。</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>@ をはさんで、前と後ろの2つの部分でできています。</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>hanako@example.jp あてです。</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>長いですが、おぼえなくて大丈夫です。見られるのは1回だけです。紙に書くか、すぐにここに入れてください。</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>「たより」の最初のページで選びます。「tayori practice」でも開きます。</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>断られます</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>メール箱の鍵です。</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>半角の英字と数字、それに少しの記号で書きます。使える記号は会社によってちがいます。長さは64文字までですが、20から30文字までの会社が多いです。</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>はがきを、封をした手紙にします。</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>あとで、相手のメールソフトが「メールはありますか」とたずねます。会社は本人かどうかを確かめてから渡します。</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>@ の後ろを見てください。会社がちがいます。別の花子さんかもしれません。</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>メール会社の中では、メールを読むことができます。カードの番号やパスワードは、メールに書かないでください。</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>メール会社</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>メール会社はから</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>メールは会社に残る</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>メールは、自分のメール会社と相手のメール会社を通って届きます。</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>「メールが使えなくなります。ここにパスワードを入れてください」というメールが来ました。どうしますか。</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>自分で消すまで、メールはずっと残ります。消すと、どこからも見えなくなります。</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>取り出したメールは、そのパソコンだけにあります。スマートフォンでは見られません。パソコンがこわれると、なくなります。</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>メーリングリスト</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>プロバイダーや携帯電話の会社の多くは、POP で受けとれます。</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>受けとってもいいですか。</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>メール会社が、メールや電話でパスワードを聞くことはありません。聞かれたら、さぎです。</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>いいえ、受けとれません</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>いいえ。もどってきます</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>いいえ、届きません</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>ちがうメール箱です</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>受けとるときは、ほかに2つの話し方があります。POP と IMAP です。</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>ひとりでに消えることはありません。新しいメールが断られます。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>外には何も出ません</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>会社のホームページで読みます</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>左は、とちゅうのだれでも読めるはがきです。右は、鍵のかかった封筒です。</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>「会」のみんなのための、1つのアドレスです。</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>1人が会のアドレスに書くと、そこから会のみんなにメールが届きます。</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>1つのサーバーが、いくつもの仕事をします。どのプログラムへの用事かを表す番号を、ポート番号といいます。0 から 65535 まであります（16ビット）。</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>花子さんにだけ</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>そのまま：だれでも読める</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>メールを受けとる話し方は2つあり、POP はその1つです。PO は郵便局という英語の頭文字です。</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP は、メールを郵便局から自分のパソコンに取り出します。</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP（取り出す）</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP：取り出す。はじめから暗号です。</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP：取り出す。はじめはそのままで、あとから暗号に切りかえます。</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>絵：%1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>ご注意：%1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>ポート %1：%2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>メールソフトを使わずに、会社のホームページで読むメールです。</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>受けとりました。</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP は、メールを渡すときの話し方です。</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP：むかしは送るときのふつうの番号でした。いまは会社どうしで使います。</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP（送るとき）</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP：送る。はじめから暗号です。</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP：送る。いまはこれをすすめる会社がほとんどです。</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>ですから、ふつうに返事を書くと、みんなに届きます。1人に話すつもりのことを、みんなが読みます。</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>迷惑メールに使われたので、プロバイダーは家からは通れないようにしています（OP25B）。</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>メールソフトだけに使う、2本目の鍵をほしがる会社があります。</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>無料のメールには、ほかのアドレスに届いたメールも集めてくれるものがあります。</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>特別な：メールソフト</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>たよりの中には、練習用のメール会社があります。このパソコンの中だけにあり、そこから出したメールは、どこにも行きません。</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>たよりは、パスワードをこのパソコンの金庫にしまいます。ほかの所には書きません。</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>たよりは、会に届いたメールだと気づくと、「書いた人だけ」か「会のみんな」かを聞きます。</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>たよりは自分で番号をさがします。25 で送ることはありません。番号がいるのは、設定を自分で入れるときだけです。</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>そのとおりです。@ の後ろがちがうので、会社がちがいます。</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>そのとおりです。読み終わったら、ログアウトを忘れずに。</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>そのとおりです。いまは家のパソコンの中にだけあります。</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>そのとおりです。花子さんのメール会社のメール箱で待っています。</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>そのとおりです。ほかの人は読みません。</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>そのとおりです。SMTP は送るときの話し方です。</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>そのとおりです。好きなだけためしてください。</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>そのとおりです。いつものパスワードは、会社のホームページで使います。</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>そのとおりです。家から送るときはこの2つです。</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>そのとおりです。わけがわかるまで、パスワードを渡さないことが大切です。</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>そのとおりです。書いた人には、届かなかったと知らせが行きます。</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>そのとおりです。会社がこのように聞くことはありません。</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>ブラウザーの相手は、ウェブサーバーです。メールの仕組みの前に立っていて、そこからメールを取ってきます。</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>それでは会社が入れてくれません。特別なほうを入れてください。</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>家のパソコンが POP でメールを取り出し、会社からは消えました。スマートフォンでも受けとれますか。</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>パソコンの門番（ファイアウォール）に、通すように設定がいることがあります。</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>この仕事をするメール会社のコンピューターを、サーバーといいます。昼も夜も動いています。</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>会のお茶にさそわれました。行けないわけは、花子さんにだけ話したいです。どれを押しますか。</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>メールはメール会社に残っています。パソコンとスマートフォンには、その写しが見えます。</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>メール会社は、家まで配達してくれません。メールソフトのほうから聞きに行きます。はじめに開いたとき、ときどき、または「受けとる」を押したときです。</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>書いた人ではなく、会が送ったように見えることがあります。</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>メールのパスワード</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>サーバーの仕事ごとの、窓口の番号です。</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>いちばん古いメールが消えます</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>相手のメール会社は、@ の前の名前のメール箱に入れます。ここで「届いた」ことになります。まだだれも読んでいなくても、です。</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>インターネットにつなぐパスワードや、パソコンを開くパスワードとは、別のことが多いです。</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>メール会社に置ける量には限りがあります。いっぱいになると、新しいメールは断られます。いらないメールを消しましょう。大きなファイルのついたものからです。</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>特別なパスワード</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>メールソフト用の特別なパスワード</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>よく使われる暗号を TLS といいます。SSL と書くソフトもあります。はじめから暗号で話すサーバーと、話し始めてから暗号に切りかえるサーバーがあります。切りかえることを STARTTLS といいます。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>いつものパスワード</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>プロバイダーのウェブメールは、POP に似たものが多いです。メールソフトが取り出したメールは、ホームページではもう見られません。</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>相手のメール会社</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>それでは、みんながわけを読みます。「花子さんにだけ」を押しましょう。</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>花子さん、郵便局、会のみんな、そして自分あてに、何度でも書けます。</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>この会社では、いつものパスワードではメールソフトを使えません。2本目の鍵を「アプリパスワード」と呼ぶ会社が多いです。</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>合っています。3通 届いています。</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>3通のメールが、メール会社から自分のパソコンへ移ります。会社のメール箱はからになりました。</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>メールを送るのにいるのは、相手のメールアドレスだけです。1文字ちがうと、別の人に届くか、どこにも届きません。</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>わざとこまったことを起こす練習もあります。パスワードのまちがい、いっぱいのメール箱、おそい会社などです。どうすればよいかが、そのつど出ます。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ためしてみましょう</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>鍵が2本あります。1本は会社のホームページ用、もう1本はメールソフト用です。</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>わかりました。</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>いつもの：ホームページ</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>ウイルス対策ソフトが中を調べられないことがあります。</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>ウェブメール</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>ウェブサーバー</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>ことばの説明</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>取り出したメールは、ふつうメール会社から消されます。たよりは、14日のあいだ会社にも残します。</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>メールを受けとるとき</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>メールを送るとき</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>パソコンが SMTP で話すのは、いつですか。</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>練習を閉じると、練習のメールはぜんぶ消えます。本当のメールには、さわりません。</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>会社から会社へ渡すときも、同じ6つの言葉で話します。相手のメール箱に着くまで、これをくり返します。</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>何度もまちがえると、会社が鍵をかけてしまいます。2回合わなかったら、やめて書類を見ましょう。</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>IMAP では、メールはメール会社に残ります。手もとで見るのは写しです。</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>暗号にしないと、メールもパスワードも、はがきのように運ばれます。暗号にすると、あなたとメール会社の間では、だれも読めません。</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>いっしょに読むことば</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>同じです。どちらも花子さんです</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>はい、どうぞ。</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>はい、受けとれます</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>はい、届きます</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>はい。待っていてくれます</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>娘さんの家に来ています。自分のメールを読むには、どうしますか。</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>読めます。どのブラウザーでも、会社のホームページを開けます。</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>会社のホームページで作ります。先に、電話を使った本人の確認を始めておく会社が多いです。</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>会社から特別なパスワードをもらいました。たよりに入れるのはどちらですか。</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>自分のパソコン</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>パソコンには写し</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>メールはパソコンに</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>自分のメール会社</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>自分のメール会社は、@ の後ろを見て、相手のメール会社に渡します。とちゅうで、ほかの会社を通ることもあります。</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>自分のメール箱</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>メール箱がいっぱいになりました。新しいメールはどうなりますか。</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>お名前とパスワードをどうぞ。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>スマホにも写し</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp と hanako@example.ne.jp は、同じメール箱ですか。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>メール箱がいっぱいのとき</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>いっぱいのメール箱には、新しいメールが入りません。大きなファイルのついたメールは、ときどき消しましょう。</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>合わないパスワードは断られます。3回まちがえると、会社がロックします（鍵をかけます）。</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>入口が本物かどうかわからないとき</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>メール会社がおそいとき</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>特別なパスワードがいるとき</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>パスワードをまちがえたとき</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>ぜんぶ、このパソコンの中だけのことです。何もこわれません。</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>会のメールに返事を書くとき</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>先に進まないでください。パソコンの日付と時刻を見ます。20秒 待つと、練習では会社に電話をしたことになります。それから「もう一度ためす」を押します。</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>わざとまちがえたパスワードを入れ、次に正しいものを入れます。ロックされたら、20秒 待ってください。練習では、それで会社に電話をしたことになります。</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>まず、いつものパスワードを入れます。次に、上に書いてある特別なパスワードを入れます。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>ふつうの練習</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>まず、わざとまちがえたパスワードを入れてください。</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>まず いつものパスワード、次に 特別なパスワードを入れてください。</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>花子さんが、会のみんなをお茶にさそいます。</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>パスワードが合わないときは、書類を見てから、もう一度入れましょう。ロックは会社が開けてくれます。</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>時間がかかります。そのまま待ってください。</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>練習の種類</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>ちがう所にパスワードを送らずにすみました。わからないときは、やめて人に聞きましょう。</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>返事を読んだのは、花子さんだけです。会のメールに返事を書く前に、あて先を見ましょう。</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>花子さんのおさそいを開き、花子さんにだけ返事を書いてください。</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>1つ選んでください</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>出てきた言葉を読んでください。20秒たったら「もう一度ためす」を押します。</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>出てきた言葉を読んでください。20秒たったら、自分あてにもう一度書きます。</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>メールの用意をして、出てきた言葉を読みます。20秒 待つと、練習では写真が消えます。それから、自分あてにメールを書きます。</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>メールの用意をして、花子さんのおさそいを開き、花子さんにだけ返事を書きます。みんなに書いたら、何が届くか見てみましょう。</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>メールの用意をして、届いているメールを読み、メールを書いてみます。こまったことは起きません。</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>おそくても、こわれてはいませんでした。待てば進みます。</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>特別なパスワード：%1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>メールソフト用の特別なパスワードがいる、と出ます。</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>「パスワードが合いませんでした」と出ます。続けてまちがえると「ロックされています」と出ます。</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>「メール箱はいっぱい」と出ます。</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>パスワードを送る前に止まり、そのことが出ます。</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>線が少しずつのびます。長くかかるときは、そう出ます。</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>この会社では、いつものパスワードではメールソフトを使えません。</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>メール会社の答えに、いつも時間がかかります。</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>サーバー（メール会社のコンピューター）の証明書（本物だというしるし）が、正しくありません。</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>練習です。パスワード：%1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>待ちます。何も押さなくて大丈夫です。こわれてはいません。</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>見えること</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>返事を書くとき、「書いた人だけ」か「会のみんな」かを聞かれます。</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>特別なパスワードは、会社のホームページで作ります。いつものパスワードはそのままです。</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>メール箱が写真でいっぱいです。自分あてのメールは断られます。</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 さんは書きました：</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- 転送メール -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>たよりから、自分あての試しのメール</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>書いた人: %1</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%1 に %2 さんは書きました：</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>このメールは、メールが使えることを確かめるために、たよりが送ったものです。
これを読めたら、このパソコンでメールを送ることも受けとることもできます。
消してもかまいません。
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>あて先: %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1。25番は使いません。迷惑メールに使われたので、プロバイダーが家からの25番をふさいでいます。メールは587番か465番から送ります。</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>ポートは、0から65535までの番号です。つなぐ相手がサーバーのどのプログラムかを表します。</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>25番は使いません。迷惑メールに使われたので、プロバイダーが家からの25番をふさいでいます。メールは587番か465番から送ります。</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>メールのサーバーが答えますが、暗号になっていません</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>メール会社どうしの間で使うもの。家庭からは、多くの会社がふさいでいます</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ふさがれています</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>ふさがれています。とちゅうの何かが通り道を止めています</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>閉じています。サーバーはありますが、このポートではだれも答えません</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>つながりましたが、サーバーが何も言いません</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>会社に置いたままメールを読むためのもの（めずらしい番号）</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>会社に置いたままメールを読むためのもの。はじめから暗号です</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>会社に置いたままメールを読むためのもの。とちゅうから暗号に切りかえます</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>メールを送るためのもの（おすすめ）</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>メールを送るためのもの（めずらしい番号）</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>メールを送るためのもの。はじめから暗号です</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>会社からメールを取り出すためのもの（めずらしい番号）</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>会社からメールを取り出すためのもの。はじめから暗号です</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>会社からメールを取り出すためのもの。とちゅうから暗号に切りかえます</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>メールではありません</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>このパソコンが信用するところが、サーバーを保証していません</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号がありません</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>安全でありません</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>返事がありません</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>途中のだれか（%1）が、この接続を開いているようです</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>途中のだれかが、この接続を開いて調べています</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>何かが答えますが、メールのサーバーではありません</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>開発用のプログラム（%1）が、この接続を開いています</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>有害なプログラム（%1）が、この接続を開いています</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>ネットワークの装置（%1）が、この接続を開いて調べています</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>子どもを守るプログラム（%1）が、この接続を開いて調べています</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>安全な通り道を作れませんでした</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>受け入れた証明書とは別の証明書が示されました</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>サーバーが自分で自分を保証しているだけです</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>サーバーの証明書の期限が切れています（%1）</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>サーバーの証明書が別の名前のものです：%2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>サーバーの証明書が正しくありません</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>サーバーの証明書がまだ始まっていません。このパソコンの日付と時刻を確かめてください</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>サーバーの証明書の鍵や署名が弱すぎます</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>サーバーの証明書は取り消されています</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>サーバーの証明書は別の目的のものです</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>ウイルス対策ソフト（%1）が、この接続を開いて調べています</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>この名前のサーバーはありません</translation>
    </message>
    <message>
        <source>works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>使えます。メールのサーバーが安全な通り道で答えました</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1 からは、このような文字のアドレス（%2）には送れません。</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1 は、今はメールを受けとれません。</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%2 回送ってみましたが、%1 がメールを受けとりませんでした。</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1では、メールソフトを使うことができません。</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>%1 はありますが、メールの入口が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1は、メールのサービスを終えています。</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1は、ブラウザーから入る方法だけを認めています。たよりではまだ使えません。</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 は、もう安全でない古い暗号（%2）しか使えません。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 は、もう安全でない古い暗号しか使えません。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 の証明書が、前に受け入れたものと変わっています。</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>%1では、メールソフトを使う前に準備がいります。</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1のメールは、%2に終わります。</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2そのあと、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>このネットワークの装置（%1）がメールの通信を開いて調べています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>有害なプログラム（%1）が、このパソコンの通信を開いています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>通信を調べるプログラム（%1）がメールの通信を開いています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>子どもを守るプログラム（%1）がメールの通信を開いて調べています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>パスワードを保存せずに今回だけ使うには、--secrets session を付けてください。</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>%1の案内のとおりに準備して、そこでもらったパスワードを入れてください。</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>このアドレスは、メール会社の設定で、メールソフトを使わないことになっています。</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>%1 がメールをあつかっているとわかるときだけ、すすんでください。</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>インターネットを開くと利用の確認が出るときは、先にそれをすませてください。出ないときは、家のインターネットで試してください。</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>%1 ではなく、別の相手が答えました。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>相手の名前は %3 です。メール会社からもらった紙と見くらべてください。</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>自動でもう一度送ります。ほかの人には届いています。</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>数分あとに届くことがあります。「受けとる」を押して、もう一度見てください。</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>とちゅうでやめました。何も変わっていません。</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>次の受信のときに、もう一度伝えます。</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>メール会社の「%1」から、たくさんのメールが急になくなりました。</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>多くのメール会社では 20 MB までです。ファイルを何通かに分けて送ってください。</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>このパソコンには、まだアカウントがありません。</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>本物の %1 だと保証する人が、%1 自身のほかにいません。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>本物の %1 だと保証しているのが、このパソコンの知らない相手です。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>何もしなくて大丈夫です。写しはこのパソコンにあります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>何も変えていません。はじめから作りなおすときは、先に外してください。</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>アドレスを確かめてください。合っているときは、会社にメールの設定をたずねてください。</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>もう一度送る前に、届いたかどうか相手にたずねてください。</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>持ち主に、正しい証明書を用意してもらってください。</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>持ち主に、電話か紙で指紋を教わってください。</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>英語の文字だけのアドレスを、相手に聞いてください。</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>このネットワークの世話をしている人に聞くか、家でためしてください。</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>持ち主に聞いてください。わざと変えたとわかったときだけ、「tayori distrust」で取り消して、もう一度見てください。</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>%1 を入れた人に、メールの通信を開かないようにしてもらってください。</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>メール会社に、新しい入口があるか聞いてください。</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>メール会社に、もっと安全な入口があるか聞いてください。</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>暗号にできる入口があるか、メール会社にたずねてください。</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>メール会社か、この入口を用意した人に聞いてください。</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>大文字と小文字、0（ゼロ）とO（オー）を確かめて、もう一度入れてください。</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>ファイルの名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>名前を確かめてください。</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>ケーブルやWi-Fiを確かめて、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>インターネットにつながっているか確かめて、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>このパソコンの日付と時刻を確かめてください。合っているときは、メール会社にたずねてください。</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>このパソコンの日付を確かめてください。日付が合っているときは、メール会社に聞いてください。</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>@ のあとを、1文字ずつ確かめてください。</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>このアドレスを確かめて、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>会社のホームページで新しいパスワードを決めて、それを入れてください。</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>別のファイルを選んでください。正しいファイルは「たより」で作ったものです（tayori export）。</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>ほかに開いている「たより」を閉じて、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>もう一つの画面を閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>会社からもらった書類と、1文字ずつ見くらべてください。</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>入口の名前を、メール会社からもらった紙と見くらべてください。</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>送る相手のアドレスを直してください。</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>いますぐ古いメールを消してください。いっぱいになると、新しいメールが届きません。</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>早めに古いメールを消してください。いっぱいになると、新しいメールが届きません。</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>このネットワークでは、もう試さないでください。くわしい人に相談してください。</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>メール会社が「だいじょうぶ」と言うまで、この入口を使わないでください。</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>%1 を終わらせてから、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>この入口には「%2」と入れて、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>くわしい人に %1 を取りのぞいてもらうまで、このパソコンにパスワードを入れないでください。</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>メール会社からもらった書類にあるログイン名を入れてください。</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>会社からもらったログイン名を入れてください。</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>メールのパスワードを入れてください。</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>メールを送るときのパスワードを入れてください。</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>いま、メールを受信してください。こわれたファイルも「%1」として残してあります。</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>その日までに、新しいアドレスを用意してください。</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>もう一度、メールの一覧を見てください。</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>「tayori people」で、名前を確かめてください。</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>「tayori outbox」で、送信待ちのメールを確かめてください。</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>会社からもらった書類で、送るときのログイン名とパスワードを確かめてください。</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>設定は、%1の会員証（登録証）に書いてあります。</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>「送信待ち」を見てください。メールはそこに残っていて、もう一度送れます。</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>会社のホームページで、メールソフト用の特別なパスワードを作って、それを入れてください。</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>会社のホームページで作って、いつものパスワードの代わりに、ここに入れてください。</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>ディスクのいらないものを片づけて、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>いらないファイルを消して空きを作ってから、もう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>会社のホームページでロックを外すか、会社に電話をしてください。</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>今は、会社のホームページでメールを読んでください。</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>このメールは、電話か%1のホームページで読んでください。</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>このメールは、%1のホームページで読んでください。</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>もう一度受信してから、開いてください。</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>ファイルをへらすか、小さくして送ってください。メールは残っています。</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>そのメール箱の古いメールが消されてから、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>パソコンの日付と時刻を合わせてから、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>手伝ってくれる人に、この画面を見せてください。</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>会社のホームページで一度ログインしてから、同じパスワードでもう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>たよりを起動し直してください。読めるメールは残し、ほかは受信し直します。</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>会社のホームページの「メールの設定」で、メールソフトを使えるようにしてから、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>%1 の設定で、暗号化された通信の検査をオフにしてから、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>しばらくしてから、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>別のネットワークでためすか、このパソコンの世話をしている人に聞いてください。</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>もう一度ためしてください。あなたのメールは何も変わっていません。</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>パソコンのパスワードで金庫を開けて、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>このパソコンの「たより」を新しくしてください。</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>このパソコンのたよりを新しくしてください。メールはそのまま残っています。</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>別のメールアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>少し待って、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>1時間ほど待ってから、まちがいのないパスワードで、もう一度ためしてください。</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>10分待ってから、同じパスワードでもう一度ためしてください。</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>受けとることはできますが、送るときは、同じパスワードが合いませんでした。</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>途中のだれか（%1）がメールの通信を開いて調べています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>途中のだれかがメールの通信を開いて調べています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>アカウント %1 はもうあります。</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>このパソコンに保存できませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>%1 の証明書は、手では受け入れられません（%2）。</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>メールをわたしているとちゅうで、つながりが切れました。送れたかどうか、わかりません。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>ファイル %1 を読めませんでした。</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>ファイル %1 は「たより」の設定ファイルではありません。</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>ファイル %1 は、もっと新しい「たより」で作られています。</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>ファイルの合計が大きすぎて、「%1」は入りません。</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>インターネットの住所録が答えませんでした。</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>自分あてのメールは、まだ届いていません。</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>「%1」で変えたことが、メール会社に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>この会社では、メールソフト用の特別なパスワードがいります。</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>このログイン名は、メール会社にありませんでした。</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>このアドレスは、メール会社でロックされています。ほかのパスワードをためしても、開きません。</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>メール会社が、「%1」のメールの番号を何度も変えています。</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>メール会社が、ご本人かどうかを確かめようとしています。</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>メールは残っています。くわしい内容を読んで、直してからもう一度送ってください。</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>このパソコンのメールは、もっと新しいたよりで保存されたものです。</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>このパソコンにあるメールを開けません。</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>このパソコンに保存したメールがこわれています。</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>このパソコンのメールは、たよりの別の画面で開いています。</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>このパソコンに保存したメールがこわれていたので、直しました。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>メールの入口 %1 が答えませんでした。</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>メールの入口 %1 が、とちゅうで切れました。</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>メール会社から、少し待つように言われました。</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>本物の %1 かどうか確かめられませんでした。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>%1 には届けられないと言われました。</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>メール会社がこのメールを受けつけませんでした。</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>メール会社の答えに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>メールは送りました。写しをメール会社の「送ったメール」に入れることはできませんでした。</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>%1 のメール箱はいっぱいで、いまはメールが入りません。</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>パスワードが合いませんでした。</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>このアドレスから送るときのパスワードは、このパソコンに保存していません。</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>パスワードは、このパソコンに保存していません。</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>パスワードがまだ入っていません。</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>このアカウントのパスワードは、このパソコンには置いてありません。</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>パスワードは %1 に送られます。アドレスにある会社とは別の会社です。</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>練習が開けなかったか、とちゅうで終わりました。</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>%1 の証明書は、別の目的のものです。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>本物の %1 だという証明書が、まだ始まっていません。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>本物の %1 だという証明書が、にせものを作りやすい古いものです。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>本物の %1 だという証明書の期限が、%4に切れています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>本物の %1 だという証明書は、取り消されています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>パスワードをしまう金庫に、かぎがかかっています。</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>%1 が本物かどうか、確かめられませんでした。そのため、ログインを止めました。</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>%1 の答え方が、メールの入口らしくありません。</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>入口 %1 はありますが、暗号のかけ方がちがいます。</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>アカウント %1 はありません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>%1 番のメールには、それはできません。</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>%1 という会社は見つかりませんでした。</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>%1 番のメールはありません。</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>続けて何度もためしたので、メール会社がしばらく入口を閉じています。</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>このパソコンにはまだ残してあります。次の受信でもなければ、ここからもなくなります。</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>この会社は、メールソフトからのパスワードを受けつけなくなりました。ブラウザーからだけログインできます。</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>この会社では、メールアドレスとは別のログイン名を使います。</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>この会社では、メールソフト用の特別なパスワードがいります。</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>このパソコンには、メールを入れる空きがありません。</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>このパソコンには、パスワードをしまう安全な場所がありません。</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>このパソコンは、インターネットにつながっていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>このパソコンの時計は%1になっています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>%1のメールですね。設定は「たより」にまだありません。</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>まだメールアドレスの形になっていません。</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>%1 の証明書の指紋と違います。何も受け入れていません。</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>このメールは %1 あり、メール会社が受けとれる大きさをこえています。</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>このメールは大きすぎます。%1 ありますが、メール会社が受けとれるのは %2 までです。</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>このメールは、まだ全部届いていません。</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>この会社の入口は暗号化されていません。パスワードが他人に見えるおそれがあるので、送りませんでした。</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>このネットワークは、メールの通り道をふさいでいます。</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>このパスワードは、使える期限がすぎています。</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>「tayori accounts」で、いまあるアカウントを見られます。</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>先に「tayori setup」とメールアドレスで準備をしてください。</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>いつでもはじめからできます。</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>次に使うときに、もう一度たずねます。</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>メールはここに残っています。また同じことが起きたら、メール会社に聞いてください。</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>メール会社の郵便受けが、%1％までいっぱいになりました。</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>メール会社の郵便受けが、ほとんどいっぱいです（%1％）。</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>ウイルス対策ソフト（%1）がメールの通信を開いて調べています。パスワードは送っていません。</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>「%1」は住所録にありません。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>手伝ってくれる人へ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>受けとるためのログイン：%1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>送るためのログイン：%1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>メールアドレス（最初の1文字と会社の名前だけ）</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>パスワードとメールの中身は、入っていません。メールアドレスとログイン名は、最初の1文字と会社の名前だけが入っています。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>このパソコンの時計</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>くわしい人のための、正確なことば（英語）</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>使えるものと、使えないもの</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>いつ、どこで</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>返事があります</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>合っていません</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>名前とパスワードが受け入れられました</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>名前とパスワードが受け入れられなかったか、つながりませんでした</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>このネットワークは、先にログインするページを出しています</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>つながっていません</translation>
    </message>
    <message>
        <source>works</source>
        <translation>使えます</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>Tayori の会社名簿</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>%1は「%2」、%3は「%4」と言っています。</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>Thunderbird の会社名簿</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>よくある名前でためした結果</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>会社の案内</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>読みこんだファイル</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>インターネットの住所録（DNS）</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>自分で入れたもの</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>（ほかに %1 文字）</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>（名前やパスワードなので、見せません）</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>しょうちしました。</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>受けとるとき：%1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>ここからは秘密の話です。</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>もしもし。</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>名前とパスワードです。</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>これが本文です。</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>メールは何通ありますか。</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>メールを受けとりに来ました。</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>メールを送りたいです。</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>%1 あてです。</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>この人あてです。</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>%1通 届いています。</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>受けとってもいいですか。</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>安全な通り道を作れませんでした。</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>いいえ、そこへは届けられません。</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>いいえ、それはできません。</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>いいえ、名前かパスワードが合いません。</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>まだ、だれも何も話していません。</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>受けとりました。</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>送るとき：%1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>ほかの用事です。</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>合っています。どうぞ。</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>わかりました。</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>何ができますか。</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>このパソコン（⟶）とメール会社（⟵）が話したことです。パスワードは見せません。</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>はい、どうぞ。</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>はい、メールの郵便局です。</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>名前とパスワードは？</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
</context>
</TS>
