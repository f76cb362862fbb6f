<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>像点、短横线或 @ 的字符已经改好了。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是想输入 %1 吗？</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>全角字符已改成半角字符。</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>在 @ 的前面，点（.）不能放在开头或结尾，也不能连着两个。</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>请输入您的邮箱地址。</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>空格已去掉。</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>缺少 @ 符号。</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>地址太长了。最多 254 个字符。</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>@ 后面没有点（.）。请像 example.jp 这样输入。</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>@ 后面没有内容。</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>@ 后面的内容不像公司的名字。</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>@ 后面太长了。</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>@ 后面混有样子相似的其他字母。请看一看。</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>@ 前面有地址里不能用的字符。</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>@ 前面有汉字等字符。请用半角的英文字母和数字输入。</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>@ 前面没有内容。</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>@ 前面太长了。最多 64 个字符。</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>@ 符号不止一个。一个地址里只有一个 @。</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>这是老式的地址写法，不过在这家公司还能用。</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 个人会互相看到地址。</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>您要回复的邮件，群组“%1”里的每个人都收到了。您的回复只发给 %2。</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>没有写主题。</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>这封邮件的大小是 %1。很多邮箱公司最多只收 %2，所以可能送不到。</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>这封邮件的大小是 %1。您的邮箱公司最多只收 %2，这样发是送不到的。</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>邮件里写了“%1”，但没有附上文件。</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>这封回复会发给群组“%1”里的每个人，大约 %2 人。</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>这封回复会发给群组“%1”里的每个人。</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>您要回复的邮件，群组“%1”里的每个人都收到了。您的回复发给谁？</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>“%1”里有一些字母，只是看起来像普通字母。它真正的名字是“%2”。</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>“%1”里有一些字母，只是看起来像普通字母。请看一看。</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>“%1”和您通讯录里的“%2”很像。</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>“%1”：您是想写“%2”吗？</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → 成功了。</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>读了 %1 个文件，其中 %2 个不能用。得到了 %3 个邮件域名的设置。</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>找到了 %1 封邮件。</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1：新邮件 %2 封，共 %3 封</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>练习用的邮箱公司正在这台电脑里运行。什么都不会传到外面。</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>已接受：这份证书只用于 %1，不用于其他地方。要取消：tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>请把指纹和服务器的主人通过电话或书面告诉您的指纹比一比。两个完全一样时，才输入：tayori trust %1 --spki 指纹</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成了。</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>完成了。下次收信时会告诉邮箱公司。</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>收到的邮件会马上从邮箱公司取走，留在这台电脑里。</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>收到的邮件在邮箱公司保留 %1 天，在这台电脑里一直保留。</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>收到的邮件在邮箱公司一直保留，在这台电脑里也一直保留。</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>已收信：邮件过了 %1 毫秒就回来了</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>通过 %1 找到（%2）：</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>群组 %1：%2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>打招呼：%1 通过安全的连接回答了</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>正在等待发送。现在就发送：tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>可以用了。能收信，也能发信。</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>已登录，可以收信：%1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>已登录，可以发信：%1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>正在查找 %1 的服务器…</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>邮箱密码：</translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>没有手动接受过的证书。</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>这个文件夹里没有能用的文件。什么都没有改动。</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>这里没有邮件。</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>已取消手动接受的 %1 的证书。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待发送的邮件。</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>没有手动接受过 %1 的证书。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>可以收信了。请输入发信的密码：</translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>内容相同：否</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>内容相同：是</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>再发一次：tayori outbox --resend %1   其实已发出：--sent %1   不发了：--delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>已发出：%1   还在等待：%2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>已发出：给自己的邮件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>账户可以用了：%1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>账户已移除。它的邮件还留在这台电脑里。</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>账户已写入文件，不含密码：%1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>通讯录里还没有人。您给谁写信，谁就会自动加进来。</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>邮件正在等待发送。</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>邮件已发出。</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>这里没有可以显示窗口的屏幕。请试试 tayori practice 或 tayori --help</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>这台电脑本来就信任 %1。不需要另外接受什么。</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>这是练习，什么都不会传到这台电脑外面。地址：%1   密码：%2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>要读其中一个：tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>有效期：从 %1 到 %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意思</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>您只回复写信的人：</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>您打电话给公司，公司处理好了。</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>您输入了不对的密码：</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>您输入了邮件软件专用密码：</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>您输入了平时的密码：</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>%1 没有收到</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>不知道发出没有</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>等待中，下次尝试：%1</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>没有被收下</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>已发出，但有人没有收到</translation>
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
        <translation>%1 说是 %2，但 %3 说是 %4</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>证书：%1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>您自己选的：%1（%2）</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>已选：%1（%2）。在服务器能用的答案里，它最可信</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>密钥的指纹（SHA-256）：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时回答</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>没有询问</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>未选：%1（%2）%3。它的服务器不能用</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>未选：%1（%2）%3。它在询问顺序上靠后</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>未选：%1（%2）%3。可信程度较低</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>未选：%1（%2）%3。您选了另一个</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝了</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>按文件所写：%1（%2）</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>有效期：从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1说：“%2”</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>照着资料用 25</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 或 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>看网页的程序叫作浏览器。它不说 POP，也不说 IMAP，说的是网页的语言：HTTP。加密的叫 HTTPS。现在大多是 HTTPS。</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>您电脑上的浏览器去问网页服务器，网页服务器去您的信箱里看。</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>一把钥匙，和它能打开的信箱。</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>一封邮件从您的电脑送到邮箱公司的窗口。</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>一封邮件从您的电脑送到您的邮箱公司，再到对方的邮箱公司，最后到对方那里。</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>用来写邮件、看邮件的程序叫作邮件软件。Tayori 就是其中一个。您按“发送”后，它通过您的网络，把邮件交给您自己的邮箱公司。</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>邮件列表有自己的地址。发到这个地址的邮件，会送给所有成员。</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>这里怎么做都不会出问题。</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>一间有许多窗口的邮局。587 和 465 是发信的窗口，993 和 995 是收信的窗口。</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>软件问：“证书不正确。要继续吗？”您会怎么做？</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>电脑里有一间小小的邮局。没有线通到外面。</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>杀毒软件如果看不到加密的内容，可能会妨碍连接。这时请问问杀毒软件的公司该怎么办。请不要关掉加密。</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>群组的地址</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>@ 后面是邮箱公司的名字，叫作域名。域名由全世界统一分配，所以不会有两个一样的。</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>好的。</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>一个写着 taro@example.ne.jp 的信封。@ 前面是信箱的名字，@ 后面是邮箱公司的名字。</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>一份旧资料上写着“发信：端口 25”。现在您会试哪个号码？</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>和 587 一样。另外，杀毒软件可能看不到里面的内容。</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>@ 前面是信箱的名字。它的正式名称是“本地部分”。有的公司也叫它“账号”或“用户 ID”。</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>第一步之前，您的电脑先报上名字和密码。这样别人就不能用您的名义发信。</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>最好不要。密码可能会落到陌生人手里。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>邮箱公司通过密码认出是您本人。密码写在公司给您的资料上。</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>电脑、手机和平板上看到的邮件都一样，因为邮件只放在一个地方：邮箱公司。</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>电脑之间按固定的规则说话。发信的规则叫作 SMTP。换成平常的话，就是这样：</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>收信的窗口</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>发信的窗口</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>“送到了”不等于“看过了”。有急事请打电话。</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>请不要输入。这种邮件是骗子发的。请删掉它，或者问问别人。</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>每个字符都要一样。请分清大写和小写、0（零）和 O、1（一）和 l，并用半角输入。</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>加密：谁也看不到</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>群组里的每个人</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>群组里的每个人</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>服务器先出示证书，证明自己是谁。Tayori 会检查证书。服务器如果证明不了自己是谁，Tayori 就不把密码发给它。</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>Yahoo! Mail、Gmail、Outlook.com 这类免费邮箱和 IMAP 相似：邮件留在公司里。</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>现在从家里大多走不通 25。请试试 587 或 465。</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>花子的电脑关着。可以给她发邮件吗？</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>这是我的名字和密码。</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>这是正文。</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>地址怎么写，由公开的文件规定，这些文件叫作 RFC。谁都可以看。</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>邮件怎么送到</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>我来取邮件。</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>看不了</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>删掉这封邮件</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>怕邮箱被关掉，就输入密码</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>继续下去</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>停下来，问问别人</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>我想发邮件。</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>除了 POP，还有一种收信方式，叫作 IMAP。</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP：看副本</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP：看副本。从一开始就加密。</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP：看副本。开始时不加密，之后改为加密。</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>电脑丢了，只要让它的专用密码作废就行。平时的密码不用改。</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>软件如果说证书不正确，请不要继续。请看看电脑的日期和时间，然后问问邮箱公司。</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>公司两种都支持时，Tayori 会选 IMAP。</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>在同一家公司里，也没有两个一样的名字。所以您的地址在全世界只有一个。</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>练习时，您不小心把邮件写给了一个真实的地址。它会送到吗？</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>宽带公司和手机公司会给您定好这个名字。用免费邮箱时由您自己选，要选一个还没人用的名字。</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>收不到。邮件已经不在公司，只在家里的电脑上。</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>不会退回来。它在花子的邮箱公司等着，直到她来看。</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>不会送到。练习没有通到外面的路。</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>它分成两半，中间是 @。</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>是给 hanako@example.jp 的。</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>它很长，您不用记住。它只显示一次：请抄下来，或者马上在这里输入。</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>在 Tayori 的第一页选择，也可以用“tayori practice”打开。</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>会被拒绝</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>它是您信箱的钥匙。</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>它用半角的英文字母、数字和少数符号写成。哪些符号能用，由各家公司决定。最多 64 个字符，不过很多公司只允许 20 到 30 个。</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>它把明信片变成封好的信。</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>之后，对方的邮件软件会问有没有邮件。公司确认是本人后，把邮件交给对方。</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>请看 @ 的后面：这是两家公司。可能是两位花子。</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>邮箱公司自己能看到邮件的内容。请千万不要把银行卡号或密码写在邮件里。</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>邮箱公司</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>邮箱公司：空了</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>邮箱公司：邮件还在</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>邮件要经过两家邮箱公司：您的和对方的。</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>来了一封邮件：“您的邮箱将被关闭。请在这里输入密码。”您会怎么做？</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>邮件会一直留在那里，直到您自己删掉。删掉后，在哪里都看不到了。</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>取出来的邮件只在那一台电脑上。手机上看不到。电脑坏了，邮件就没了。</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>很多宽带公司和手机公司可以用 POP 收信。</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>我可以取走吗？</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>没有哪家邮箱公司会用邮件或电话来问您的密码。来问的就是骗子。</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>不能，收不到</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>不可以，会退回来</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>不会送到</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>不是，是两个信箱</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>这个不对。收信有另外两种方式：POP 和 IMAP。</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>邮件不会自己消失。新邮件会被拒绝。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>什么都不会传到外面</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>在公司的网站上看</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>左边是一张明信片，路上谁都能看。右边是一封锁好的信。</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>整个群组共用的一个地址。</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>一个人写信到群组的地址，邮件从那里送给每个人。</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>一台服务器要做很多种工作。端口号说明这个连接要找哪个程序。它是从 0 到 65535 的数字（16 位）。</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>只给花子</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>不加密：谁都能看到</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>收信的方式有两种，POP 是其中一种。前两个字母 PO 是英语“邮局”的缩写。</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP 把邮件从邮局取出来，放到您的电脑里。</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP：取出邮件</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP：取出邮件。从一开始就加密。</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP：取出邮件。开始时不加密，之后改为加密。</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图：%1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>请注意：%1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>端口 %1：%2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>不用邮件软件，在公司的网站上看邮件。</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>收到了。</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP 是转交邮件的方式。</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP：以前是平常发信用的，现在用在公司之间。</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP：发信</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP：发信。从一开始就加密。</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP：发信。现在大多数公司推荐这个。</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>所以普通的回复会发给每个人。只想对一个人说的话，大家都会看到。</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>太多垃圾邮件用过它，所以宽带公司不让家里用这个端口（OP25B）。</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>有些公司要用第二把钥匙，只给邮件软件用。</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>有些免费邮箱还可以把您其他地址的邮件也收到一起。</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>专用密码：邮件软件</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>Tayori 自带一家练习用的邮箱公司。它就在您的电脑里，从那里发出的邮件哪里也不会去。</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>Tayori 把密码放进这台电脑的保险箱，不写在别的地方。</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>Tayori 看出邮件是通过群组送来的，就会问：只发给写信的人，还是发给群组里的每个人？</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>Tayori 会自己去试这些窗口，发信从不用 25。只有您自己输入设置时，才需要这些号码。</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>对。@ 后面的名字不一样，所以公司也不一样。</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>对。看完后，别忘了退出登录。</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>对。现在它只在家里的电脑上。</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>对。它在花子的邮箱公司的信箱里等着。</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>对。别人不会看到。</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>对。SMTP 是用来发信的。</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>对。所以想试什么就试什么。</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>对。平时的密码用在公司的网站上。</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>对。从家里发信就用这两个。</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>对。在弄清楚之前，不要把密码交出去。</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>对。写信的人会收到没有送到的通知。</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>对。您的公司绝不会这样问您。</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>浏览器和网页服务器说话。网页服务器站在邮件系统的前面，从那里取来邮件。</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>用这个密码，公司不会让 Tayori 进去。请输入专用密码。</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>家里的电脑用 POP 取出了邮件，公司那边已经删掉了。手机还能收到吗？</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>可能要让电脑自己的门卫（防火墙）放它通过。</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>邮箱公司里做这些工作的电脑叫作服务器。它们日夜都在运行。</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>群组里的人都收到了喝茶的邀请。您想只告诉花子自己为什么不去。您按哪个？</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>邮件留在邮箱公司。您的电脑和手机上显示的是副本。</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>邮箱公司不会把邮件送上门。是您的邮件软件去问：刚打开时、每隔一会儿，或者您按“收信”时。</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>邮件看起来可能像是群组发的，不像是写信的人发的。</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>邮箱密码</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>服务器做每种工作时所用窗口的号码。</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>最旧的邮件会消失</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>对方的邮箱公司把它放进信箱，信箱的名字就是 @ 前面的部分。从这时起，邮件就算送到了，哪怕还没有人看过。</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>它和连接网络的密码、打开电脑的密码常常不一样。</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>那里的空间有限。满了以后，新邮件会被拒绝。请删掉不再需要的邮件，先删带大文件的。</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>专用密码</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>邮件软件专用密码</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>常用的加密叫作 TLS，有些软件写成 SSL。有些服务器从一开始就加密。有些服务器先不加密，之后再改为加密，这叫作 STARTTLS。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>平时的密码</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>宽带公司的网页邮箱常常和 POP 相似：邮件软件取走的邮件，在网页上就看不到了。</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>写信的人</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>对方的邮箱公司</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>那样大家都会看到您的理由。请按“只给花子”。</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>在那里，您可以给花子、邮局、群组或自己写信，写多少次都行。</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>这些公司不让邮件软件用平时的密码。它们常把第二个密码叫作“授权码”或“应用专用密码”。</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>没错。这里有三封邮件。</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>三封邮件从邮箱公司移到您的电脑。公司那边的信箱空了。</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>发邮件只需要对方的地址。错一个字母，就会送到别人那里，或者哪里也送不到。</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>在那里还可以故意遇上麻烦：密码不对、信箱满了、公司很慢。每次都会告诉您该怎么做。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>两把钥匙：一把用在公司的网站上，一把给邮件软件用。</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>明白了。</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>平时的密码：网站</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>杀毒软件可能看不到里面的内容。</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>网页邮箱</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>网页服务器</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>词语说明</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>取走的邮件，通常会从邮箱公司删掉。Tayori 会让它在那里再留 14 天。</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>收信的时候</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>发信的时候</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>您的电脑什么时候用 SMTP 说话？</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>关闭练习后，练习里的邮件全都消失。您真正的邮件不会受影响。</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>您的公司把邮件转交下去时，两家公司也用同样的六步对话。就这样一直传到对方的信箱。</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>猜错很多次，公司就会锁住账户。如果两次都不对，请停下来看看资料。</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>用 IMAP 时，邮件留在邮箱公司，您看的是副本。</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>不加密的话，邮件和密码就像明信片一样传送。加密以后，在您和邮箱公司之间，谁也看不到。</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>相关的词语</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>是，两个都是花子</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>好的，给您。</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>能，收得到</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>会送到</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>可以，它会等她</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>您在女儿家。在那里怎么看自己的邮件？</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>看得了。用任何浏览器都能打开公司的网站。</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>在公司的网站上生成。很多公司要求先开通手机验证登录。</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>公司给了您一个专用密码。在 Tayori 里输入哪个？</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>您的电脑</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>您的电脑：副本</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>您的电脑：邮件在这里</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>您的邮箱公司</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>您的邮箱公司看 @ 后面的部分，把邮件转交给对方的公司。有时路上还会经过其他公司。</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>您的信箱</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>您的信箱满了。新邮件会怎么样？</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>请问您的名字和密码？</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>您的手机：副本</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp 和 hanako@example.ne.jp 是同一个信箱吗？</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>信箱满了</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>信箱满了，就收不了新邮件。带大文件的邮件，请不时删一删。</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>不对的密码会被拒绝。错三次后，公司会锁住账户。</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>证明不了自己是谁的服务器</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>很慢的邮箱公司</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>需要专用密码</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>一切都只在这台电脑里。什么都不会弄坏。</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>回复群组</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>请不要继续。请看看电脑的日期和时间。等二十秒：在练习里，这就当您给公司打过电话了。然后按“再试一次”。</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>故意输入一个不对的密码，再输入正确的密码。账户被锁住时，请等二十秒：在练习里，这就当您给公司打过电话了。</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>先输入平时的密码，再输入页面上方写着的专用密码。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>请先故意输入一个不对的密码。</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>先输入平时的密码，再输入专用密码。</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>花子邀请群组里的每个人来喝茶。</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>密码不对时，请看看资料再试。锁住的账户，公司会为您打开。</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>需要一点时间。请等一等。</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>练习的种类</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>密码没有发到不该去的地方。拿不准时，请停下来问问别人。</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>只有花子看到了您的回复。回复群组之前，请多看一眼收件人。</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>请打开花子的邀请，只回复她。</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>请选一个</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>请读一读出现的话。二十秒后，按“再试一次”。</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>请看看出现的话。二十秒后，再给自己写一次。</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>先设置邮箱，读一读出现的话。等二十秒：在练习里，照片会替您删掉。然后给自己写一封邮件。</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>先设置邮箱，打开花子的邀请，只回复她。如果回复了所有人，看看会收到什么。</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>先设置邮箱，看看那里的邮件，再写几封。不会出什么问题。</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>慢不等于坏了。等一等就好了。</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>专用密码：%1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>Tayori 会说需要邮件软件专用密码。</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>Tayori 会说密码不对，之后会说账户被锁住了。</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>Tayori 会显示邮箱公司说的话：信箱满了。</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>Tayori 在发出密码之前停下来，并告诉您。</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>页面上的进度条走得很慢。时间较长时，Tayori 会告诉您。</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>这家公司不让邮件软件用平时的密码。</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>邮箱公司每次回答都要很久。</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>服务器出示的证书（证明自己是谁的东西）不正确。</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>这是练习。密码：%1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>请等待。什么都不用按，也没有东西坏掉。</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>会看到什么</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>您回复时，Tayori 会问：只发给写信的人，还是发给群组里的每个人？</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>专用密码在公司的网站上生成。平时的密码不用改。</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>您的信箱里装满了照片。给自己的邮件被拒绝。</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 写道：</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- 转发的邮件 -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>Tayori 发给您自己的邮件</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%1，%2 写道：</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>这封邮件由 Tayori 发出，用来确认您的邮箱可以使用。
您能看到它，就说明这台电脑可以收信，也可以发信。
您可以把它删掉。
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1。这里不用端口 25。有人用它发垃圾邮件，所以宽带公司不让家里用它。发信用 587 或 465。</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>端口是从 0 到 65535 的数字。它说明这个连接要找服务器上的哪个程序。</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>这里不用端口 25。有人用它发垃圾邮件，所以宽带公司不让家里用它。发信用 587 或 465。</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>邮件服务器回答了，但没有加密</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>邮箱公司之间用的。多数宽带公司不让家里用它</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被挡住</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>被挡住：路上有什么拦住了连接</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>关闭：服务器在，但这个端口没有人回答</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>连上了，但服务器什么也没说</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>用来看留在公司的邮件（不常用的号码）</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>用来看留在公司的邮件，从一开始就加密</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>用来看留在公司的邮件；开始时不加密，之后改为加密</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>用来发信（推荐）</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>用来发信（不常用的号码）</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>用来发信，从一开始就加密</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>用来从公司取出邮件（不常用的号码）</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>用来从公司取出邮件，从一开始就加密</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>用来从公司取出邮件；开始时不加密，之后改为加密</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>不是邮件服务器</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>没有这个名字</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>这台电脑信任的机构都没有为这台服务器担保</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>没有加密</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>路上好像有人（%1）在打开这个连接</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>路上有人在打开这个连接查看</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>有什么回答了，但不是邮件服务器</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>开发工具 %1 在打开这个连接</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>有害程序 %1 在打开这个连接</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>网络设备 %1 在打开这个连接查看</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>保护孩子的软件 %1 在打开这个连接查看</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>没能建立安全的连接</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>服务器出示的证书和接受过的不一样</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>只有服务器自己为自己担保</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>服务器的证书已经过期（%1）</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>服务器的证书是另一个名字的：%2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>服务器的证书不正确</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>服务器的证书还没有生效；请看看这台电脑的日期和时间</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>服务器的证书太容易伪造</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>服务器的证书已经作废</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>服务器的证书是为别的用途做的</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>杀毒软件 %1 在打开这个连接查看</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>没有这个名字的服务器</translation>
    </message>
    <message>
        <source>works</source>
        <translation>能用</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>能用：邮件服务器通过安全的连接回答了</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>因为这个地址里的文字，%1 不能发信给 %2。</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1 现在收不了邮件。</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>试了 %2 次，%1 还是没有收下邮件。</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1 不能用邮件软件收发邮件。</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>有 %1，但在那里没有找到邮箱服务。</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1 的邮箱服务已经结束。</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>“%1”不是邮箱地址。</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1 只允许通过浏览器登录，Tayori 现在还做不到。</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 只会用一种已经不安全的旧加密（%2），所以没有发出密码。</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 只会用一种已经不安全的旧加密，所以没有发出密码。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 出示的证书，和手动接受过的不一样。</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>在使用邮件软件之前，%1 需要您先做一些准备。</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1 的邮箱服务将在 %2 结束。</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 然后请再试一次。</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>这个网络里的设备（%1）正在打开邮件连接查看，所以没有发出密码。</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>有害程序（%1）正在打开这台电脑的连接，所以没有发出密码。</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>一个测试用的程序（%1）正在打开邮件连接查看，所以没有发出密码。</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>保护孩子的软件（%1）正在打开邮件连接查看，所以没有发出密码。</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>如果只在这一次使用密码、不保存，请加上 --secrets session。</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>请照着 %1 的步骤做，然后输入在那里得到的密码。</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>按邮箱公司那边的设置，这个地址还不能使用邮件软件。</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>只有知道您的邮件由 %1 处理时，才请继续。</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>如果这个网络要求您在网页上登录，请先登录。如果没有这样要求，请在家里的网络上试试。</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>回答的不是 %1，而是另一台服务器，所以没有发出密码。</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>它自称 %3。请和邮箱公司给您的资料比一比。</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>会自动再试一次。其他人都收到了。</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>它常常过几分钟才到。请按“收信”再看一看。</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>已经停止。什么都没有改动。</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>下次会再试一次。</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>邮箱公司那边，“%1”里的很多邮件突然没有了。</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>多数邮箱公司最多只收 20 MB。请把文件分成几封邮件发送。</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>这台电脑上还没有设置账户。</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>除了 %1 自己，没有谁证明它真的是 %1，所以没有发出密码。</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>这台电脑信任的机构都没有为 %1 担保，所以没有发出密码。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>什么都不用做。副本保存在这台电脑里。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>什么都没有改动。如果想重新设置，请先移除它。</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>请看看地址对不对。如果没错，请问问邮箱公司该怎么设置。</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>再发之前，请问问对方收到了没有。</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>请向服务器的主人要一份没有问题的证书。</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>请通过电话或书面，向服务器的主人问指纹。</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>请向对方要一个只用英文字母的地址。</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>请问问管理这个网络的人，或者在家里试试。</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>请问问管理这台服务器的人。如果是有意换的，才用“tayori distrust”取消，再重新看一看。</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>请让安装 %1 的人把它设成不查看邮件。</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>请问问邮箱公司，有没有新一些的服务器。</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>请问问邮箱公司，有没有更安全的服务器。</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>请问问邮箱公司，有没有能加密的服务器。</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>请问问邮箱公司，或者管理这台服务器的人。</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>请看看大写和小写、0（零）和 O 对不对，然后再输入一次。</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>请看看文件的名字和位置对不对。</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>请看看名字对不对。</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>请看看网线或 Wi-Fi，然后再试一次。</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>请看看有没有连上网络，然后再试一次。</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>请看看这台电脑的日期和时间对不对，然后问问邮箱公司。</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>请看看这台电脑的日期对不对。如果没错，请问问邮箱公司。</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>请把 @ 后面的部分一个字母一个字母地看一遍。</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>请看看这个地址对不对，然后再发一次。</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>请在公司的网站上设一个新密码，然后输入新密码。</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>请选择别的文件。正确的文件是用 Tayori 做的（“tayori export”）。</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>请关闭 Tayori 的其他窗口，然后再试一次。</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>请关闭另一个窗口，然后再试一次。</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>请和邮箱公司给您的资料一个字一个字地比一比。</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>请把服务器的名字和邮箱公司给您的资料比一比。</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>请改好收件人的地址。</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>请现在就删掉旧邮件。信箱满了，新邮件会被退回去。</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>请早一点删掉旧邮件。信箱满了，就收不了新邮件。</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>请不要在这个网络上再试了。请问问帮助您的人。</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>在邮箱公司说它安全之前，请不要使用这台服务器。</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>请结束 %1，然后再试一次。</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>请给这台服务器输入 %2，然后再试一次。</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>在有人帮您去掉 %1 之前，请不要在这台电脑上输入任何密码。</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>请输入邮箱公司的资料上写的登录名。</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>请输入公司给您的登录名。</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>请输入邮箱密码。</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>请输入发信的密码。</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>请现在收信。损坏的文件也保留着，名字是“%1”。</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>请在那天之前准备一个新地址。</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>请再看一次邮件列表。</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>请用“tayori people”看看名字对不对。</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>请用“tayori outbox”看看等待发送的邮件。</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>请看看公司给您的资料上，有没有另外的登录名或密码。</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>设置写在 %1 的登记卡上，请看一看。</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>请看看“等待发送”。邮件还在那里，可以再发一次。</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>请在公司的网站上生成邮件软件专用密码（也叫授权码），然后输入它。</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>请在公司的网站上生成，再输入到这里。不要用平时的密码。</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>请在硬盘上腾出空间，然后再试一次。</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>请在硬盘上腾出空间，然后再试一次。什么都没有丢失。</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>请在公司的网站上解锁，或者给公司打电话。</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>请暂时在公司的网站上看这封邮件。</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>请在手机上或 %1 的网站上看这封邮件。</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>请在 %1 的网站上看这封邮件。</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>请再收一次信，然后重新打开。</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>请少发几个文件，或者发小一点的文件。邮件还在这里。</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>请等那边的旧邮件删掉后，再发一次。</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>请把这台电脑的日期和时间调对，然后再试一次。</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>请给帮助您的人看看这个画面。</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>请先在公司的网站上登录一次，然后用同样的密码再试一次。</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>请重新启动 Tayori。它会保存能读的邮件，其余的重新收取。</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>请在公司网站的邮箱设置里允许使用邮件软件，然后再试一次。</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>请在 %1 的设置里关掉对加密连接的检查，然后再试一次。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>请过一会儿再试一次。</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>请换一个网络试试，或者问问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>请再试一次。您自己的邮件没有任何改动。</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>请用您电脑的密码打开它，然后再试一次。</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>请更新这台电脑上的 Tayori。</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>请更新这台电脑上的 Tayori。邮件没有改动。</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>请用另一个邮箱地址。</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>请稍等一会儿再试一次。</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>请等一小时，然后用您有把握的密码再试一次。</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>请等十分钟，然后用同样的密码再试一次。</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>可以收信，但发信时，公司没有接受同样的密码。</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>路上有人（%1）正在打开邮件连接查看，所以没有发出密码。</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>路上有人正在打开邮件连接查看，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>账户 %1 已经在这里了。</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>账户没能保存到这台电脑上。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>%1 的证书不能手动接受（%2）。</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>交邮件的时候，连接断了。不知道邮件有没有发出。</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>文件 %1 读不出来。</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>文件 %1 不是 Tayori 的设置文件。</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>文件 %1 是用新版本的 Tayori 做的，这里的版本比它旧。</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>文件加起来太大了：“%1”放不进去。</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>互联网地址簿没有回答。</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>给自己的邮件还没有送到。</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>“%1”里的一项改动，邮箱公司没有接受。</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>邮箱公司不接受邮件软件用这个密码。</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>邮箱公司不认识这个登录名。</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>邮箱公司锁住了这个账户。试其他密码也打不开。</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>邮箱公司一再改变“%1”里邮件的编号。</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>邮箱公司想确认是您本人。</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>邮件还保留着。请读一读服务器说的话，修改邮件，然后再发一次。</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>这台电脑里的邮件，是用新版本的 Tayori 保存的，这里的版本比它旧。</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>这台电脑里保存的邮件打不开。</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>这台电脑里保存的邮件损坏了。</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>这台电脑里保存的邮件，已在 Tayori 的另一个窗口中打开。</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>这台电脑里保存的邮件损坏了，现在已经修好。</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>邮件服务器 %1 没有回答。</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>邮件服务器 %1 中途断开了。</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>邮件服务器请您过一会儿再试。</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>邮件服务器没能证明自己真的是 %1，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>邮件服务器说，不能送到 %1。</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>邮件服务器没有接受这封邮件。</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>邮件服务器太久没有回答。</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>邮件已经发出，但副本没能放进服务器上“发出的邮件”里。</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>%1 的信箱满了，现在收不了邮件。</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>用这个账户发信的密码没有保存在这台电脑里。</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>密码没有保存在这台电脑里。</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>还没有输入密码。</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>这个账户的密码没有保存在这台电脑里。</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>密码会发给 %1，它不是您地址里的那家公司。</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>练习没能打开，或者自己结束了。</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>%1 出示的证书是为别的用途做的，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>证明它真的是 %1 的证书还没有生效，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>证明它真的是 %1 的证书太容易伪造，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>证明它真的是 %1 的证书在 %4 过期了，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>证明它真的是 %1 的证书已经作废，所以没有发出密码。</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>存放密码的保险箱锁着。</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>服务器 %1 没能证明它知道您的密码，所以 Tayori 停止了。</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>服务器 %1 的回答不像邮件服务器。</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>有服务器 %1，但它要用另一种加密。</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>这里没有账户 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>编号为 %1 的邮件不能这样做。</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>没有找到叫作 %1 的邮箱公司。</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>没有编号为 %1 的邮件。</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>试的次数太多了，邮箱公司暂时谁也不让进。</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>它们还保留在这里。如果下次还是没有，这里也会去掉。</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>这家公司不再接受邮件软件的密码，只能用浏览器登录。</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>这家公司的登录名不是邮箱地址。</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>这家公司需要邮件软件专用密码（也叫授权码）。</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>这台电脑没有空间放邮件了。</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>这台电脑没有存放密码的安全地方。</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>这台电脑没有连上互联网。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>这台电脑的时钟显示 %1，这不对。没有发出密码。</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>这是 %1 的邮箱，但这里还没有它的设置。</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>这还不是完整的邮箱地址。</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>这不是 %1 出示的证书的指纹。什么都没有接受。</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>这封邮件有 %1，对邮箱公司来说太大了。</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>这封邮件太大了。它有 %1，邮箱公司最多只收 %2。</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>这封邮件还没有全部收到。</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>这台邮件服务器没有加密。别人可能看到您的密码，所以没有发出密码。</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>这个网络挡住了邮件。</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>这个密码过期了。</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>请用“tayori accounts”查看现有的账户。</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>请先用“tayori setup”加上您的邮箱地址来设置。</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>您随时可以重新开始。</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>下次会再问您。</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>您的邮件都保存在这里。如果再出现这种情况，请问问邮箱公司。</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>您在邮箱公司的信箱已经用了百分之 %1。</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>您在邮箱公司的信箱快满了（百分之 %1）。</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>您的杀毒软件（%1）正在打开邮件连接查看，所以没有发出密码。</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>“%1”不在通讯录里。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>给帮助的人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>为收邮件登录：%1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>为发邮件登录：%1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>邮件地址（只有第一个字母和公司）</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>里面没有密码，也没有邮件内容。邮件地址和登录名只有第一个字母和公司名。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>这台电脑的时钟</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>给懂邮件的人看的原文（英文）</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>哪些能用，哪些不能用</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>何时何地</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不能用</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>不准</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>名字和密码被接受了</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>名字和密码没有被接受，或者没有连上</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>这个网络显示自己的页面，要先在那里登录</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>works</source>
        <translation>能用</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>Tayori 自己的名录</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>说法不一样：%1说是 %2，%3说是 %4。</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>Thunderbird 的邮箱公司名录</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>试常用名字的结果</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>公司自己的说明</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>读入的文件</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>互联网地址簿（DNS）</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>您输入的内容</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>（还有 %1 个字符）</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>（是名字或密码，这里不显示）</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>好的。</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>收信：%1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>从这里开始，别人听不到了。</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>喂，您好？</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>这是我的名字和密码。</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>这是正文。</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>这里有几封邮件？</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>我来取邮件。</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>我想发一封邮件。</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>是给 %1 的。</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>是给这个人的。</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>这里的邮件：%1 封。</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>可以给我吗？</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>没能建立安全的连接。</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>对不起，那里我送不了。</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>对不起，这办不到。</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>不，名字或密码不对。</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人说过话。</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>收到了。</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>发信：%1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>别的事情。</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>没错。请进。</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>明白了。</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>您能做什么？</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>这台电脑（⟶）和邮箱公司（⟵）说的话。密码不显示。</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>好的，给您。</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>您好，这里是邮局。</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>请问您的名字和密码？</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
</context>
</TS>
