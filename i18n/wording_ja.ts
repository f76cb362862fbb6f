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
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
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
        <source>Please choose a file that was made with “tayori export”.</source>
        <translation>「tayori export」で作ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>会社のホームページで新しいパスワードを決めて、それを入れてください。</translation>
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
        <source>Use “tayori list” to see the mails there are.</source>
        <translation>「tayori list」で、いまあるメールを見られます。</translation>
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
