<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1（切换）</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>%1 的邮件。切换到其他账户。</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>您想看谁的邮件？</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>公司的名字，全世界只有一个</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>您在这家公司的名字</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>宽带公司或手机公司给您的资料上有写。</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>请输入您的邮箱地址</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>好，改成 %1</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>详细设置</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>查看对话过程</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>保存 %1（%2）</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>“%1”是一个程序。打开之前，请先问一问写信的人。</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>“%1”看起来像文档，其实是程序。请不要打开。</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>两个入口都能用。正在把账户记在这台电脑上…</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>正在确认能不能收信和发信</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>还需要一点时间。您可以继续等，也可以按“停止”。</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>正在尝试的入口</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>最多需要 10 秒左右。</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1：正在询问…</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1：找到了</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1：没有</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>Tayori 的公司名录</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>互联网地址簿</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>大家一起编的公司名录</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>常用的名字</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>%1 自己的说明</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>写信 – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>群组“%1”里的每个人都收到了那封邮件。您的回复发出之前，会先问您发给谁。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>要保留这封没写完的邮件吗？</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>这是您之前没写完的邮件。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢掉</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>保留下来，以后可以接着写。</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>好，继续</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>只有认识这个名字，或者信任做这个文件的人时，才请继续。</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>只有认识这个名字时，才请继续。</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>可以把密码交给 %1 吗？</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>文件里写着，您的邮件由另一家公司处理，不是您地址里的那家公司。</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>这个名字是通过没有加密的连接传来的。路上可能有人改过它。</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>您的邮件好像由另一家公司处理，不是您地址里的那家公司。</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>您地址里的公司</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>会收到密码的公司</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>%1 现在可以收信，也可以发信了。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>给自己的邮件</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>给自己的邮件收到了，但内容在路上有一点变化。</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>已经给自己发了一封邮件。正在等它送到（最多 30 秒左右）…</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>给自己发了一封邮件，也收到了，内容一字不差。</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>收信和发信的入口都接受了密码。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>开通</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>给自己的邮件还没有送到。有时需要几分钟。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>您的邮箱可以用了</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1：%3 个入口中有 %2 个能用。</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>（没有主题）</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>写一封新邮件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>要接着写没写完的邮件吗？</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
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
        <translation>请从列表里选一封邮件来阅读。</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>这里还没有邮件。</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>一起发送的文件</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>拿掉 %1（%2）</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>试试这些设置</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>详细设置</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>收信方式</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAP 是看副本。邮件留在邮箱公司，所以手机上也能看到。POP 是把邮件从邮局取出来，放到这台电脑里。</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP（看副本）</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>重新查看入口</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP（取出邮件）</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>收信服务器的名字</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>发信服务器的名字</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>收信服务器</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>发信服务器</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>您在这里输入的内容会原样使用。其余的由 Tayori 来找。</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>要彻底删除这封邮件吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>删除后无法找回。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>恢复原处</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>已取消标记。</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>这封邮件又算作未读了。</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>这封邮件已加上标记。</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>邮件已回到原来的地方。</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>邮件已彻底删除。</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>邮件现在在“%1”里。</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>要移到哪个文件夹？</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>还出现了另一家公司的名字：%1。请看“详细”。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>使用另一家公司</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>问了什么，得到什么回答</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已收起</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1，已展开</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>您想看哪个文件夹？</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1（%n 封）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1（%n 封未读）</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留的邮件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到的邮件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出的邮件</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>无法保存在那里（%1）。请选择别的地方。</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>那里不能写入。请选择别的地方。</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>那里已经没有空间了。请选择别的地方。</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>正在出示密码…</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>收信入口</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>发信入口</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>连上了。连接已加密</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可以用</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>回到邮件</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>就这样发送</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>发送之前，请看一看</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>发送之前，有 %n 处请看一看</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>改成“%1”</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>已改成“%1”。</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>让大家互相看不到地址</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>现在大家互相看不到地址了。收件人一栏只显示您自己的地址：%1</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>全部词语</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>从头读起</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>下一个词</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1 天，手机也能收到</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>一直保留，只要还有空间</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>收到的邮件在邮箱公司保留多久？</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>不保留：立即取出</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>不获取</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>要从互联网上获取这封邮件的图片吗？</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>文件没能保存：%1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>文件已保存。</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>获取图片后，写信的人会知道您看了邮件、什么时候看的，还有您大概在哪里。</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>已经有同名的文件了。这个文件保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>（没有名字）</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>回复会送到：%1</translation>
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
        <source>Sent by: %1</source>
        <translation>实际发送者：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
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
        <translation>正文</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>打印邮件</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>邮件已交给打印机。</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>重新算作未读</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>是垃圾邮件</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>不是垃圾邮件</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>加标记</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>取消标记</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>请小心。邮件里写的是“%1”，但这是另一个地方。</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>索要密码或钱的邮件，常常是假的。</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>要打开 %1 的网页吗？</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>有 %n 封新邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>没有新邮件（%1 查看过）</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>正在收信…</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>正在收信：第 %1 封，共 %2 封</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>正在查找 %1 的说明…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>找到了。正在确认它的入口是否开着…</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>还需要一点时间。您可以继续等，也可以按“停止”。</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>正在查找您的邮箱公司</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>只有 %1 会知道您的地址。问其他地方时，只说 %1 这个名字。</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>最多需要 10 秒左右。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>问了什么，得到什么回答</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>（没有主题）</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
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
        <translation>有标记</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>带文件</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>来了 %n 封新邮件。</numerusform>
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
        <translation>邮件还没能发出。它放在“等待发送”里。</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>邮件已发出。</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>不要提醒新邮件</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>邮件在邮箱公司保留多久</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>再设置一个邮箱地址</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>提醒新邮件</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>也去那里找</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>有些公司只用没有加密的方式公布说明。路上可能有人改过它。所以在把密码交给别的公司之前，一定会先问您。</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>等待的邮件已发出 %n 封。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>这封邮件的情况有变化。请再看一看。</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>对方已经收到</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>就这样吧</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>再发一次</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>再发给他们一次</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>给帮助您的人看</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>快发完的时候，连接断了。不知道邮件有没有发出。再发之前，请问问对方收到了没有。</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>邮箱公司没有收下这封邮件。谁也没有收到它。</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>这封邮件还没有发出。一能发送，就会马上发送。</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>这封邮件还没有发出。%1 会再试一次。</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>正在发送这封邮件。</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>这封邮件已经发出，但有人没有收到。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢掉</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>这是 %1 的邮箱密码。</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>请输入邮箱密码。</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>请输入邮箱密码</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>密码只发给 %1，而且会加密。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>大写锁定（Caps Lock）好像开着。输入的字母都会变成大写。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>现在可以看到密码了。</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>密码又隐藏起来了。</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>里面有全角字符。密码一般用半角字符。</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>开头或结尾有空格。空格也算一个字符。</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>里面有看不见的字符，可能是复制时带进来的。</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>修改邮箱地址</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>找到了。接下来请输入密码</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>找到了：%1。接下来请输入密码</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>这是 %1 的邮箱密码。</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名（公司给您的 ID）</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>不用文件来设置</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>看准备步骤</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>再看一遍准备步骤</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>密码只交给这台电脑上的邮箱公司软件。</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>密码只发给 %1，而且会加密。</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>请输入密码</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1 需要先做一些准备</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>准备好了</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>做完下面几步，就可以用邮件软件了。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>不用着急。Tayori 在这里等您。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>给帮助您的人看</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>给帮助您的人看这个画面</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>修改地址</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>修改邮箱地址</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>现在还不能用</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>不用文件来设置</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>详细内容</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>您输入的内容都还在。</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Tayori 的文件 (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>打开别人给的文件</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>选择别的文件</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>这是您的邮箱吗？</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>邮箱公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>正在读文件……</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>详细内容</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>文件里没有密码。下一页输入密码。</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>这个文件不能用</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>文件“%1”里写的是这些。</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>请删除旧邮件。</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>很快就收不到新邮件了：请现在删除旧邮件。</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>您在邮箱公司的信箱已用了 %1 %。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>有 %n 张图片没有收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（没有主题）</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>正在获取图片…</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>没有获取互联网上的图片。这样别人就不会知道您看了这封邮件。</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>显示这封邮件的图片…</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>有些字读不出来。</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>这封邮件有一部分损坏了。</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>这封邮件很长，只显示开头部分。</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>这封邮件发给了群组“%1”里的每个人。</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>现在没有连上互联网。</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>下面有 %n 个名字。按向下键可以选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>群组“%1”：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>您可能要找的人</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>已复制。现在可以粘贴到邮件里。</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>群组里的每个人</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>群组里的每个人（大约 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>只发给写信的人（%1）</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>什么是群组？</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>找到 %n 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>这个文件夹</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>这个文件夹里没有找到。</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>没有找到。请换别的词试试。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>在邮件里查找</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>发信时的登录名</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>有些公司发信时要用另外的名字或密码。</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>密码只发给 %1，而且会加密。</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>请输入发信的密码</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口号是从 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>打过招呼之后（STARTTLS）</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>空着就由 Tayori 来找</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>从一开始（TLS）</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>从什么时候开始加密</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名（公司给您的 ID）</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>端口号</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>由 Tayori 来找</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>这不像服务器的名字。例如：mail.example.ne.jp。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>抄送给</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>密送给（其他人看不到）</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>请输入收件人的邮箱地址。</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>也发给其他人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>收件人的邮箱地址</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>理解为“%1”</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>用几个字写明这封邮件说什么事</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>加密</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>收信时</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>发信时</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>对话过程</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>服务器的原话</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>详细内容</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>收信</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>写信</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>回复所有人（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of the text</comment>
        <translation>字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>普通字</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>特大字</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>词语说明</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>正在确认</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>请看这里</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>邮件经过的路。现在：%1，%2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>对方的邮箱公司</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>正在等邮件送到</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可以用</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>您的电脑</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>您的邮箱公司</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>打开别人给我的文件</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先练习一下</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>在这台电脑上设置我的邮箱</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>Tayori 会在这台电脑上把邮箱准备好。</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>练习会在另一个窗口打开。关掉它，就回到这里。</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>之后只要输入密码。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>用练习的邮件，不会真的发出去。</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>用您的邮箱地址和密码。</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>还没有保存任何内容。您随时可以重新开始。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>要停止设置邮箱吗？</translation>
    </message>
</context>
</TS>
