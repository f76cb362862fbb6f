<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>점, 붙임표(-), @와 모양이 비슷한 글자를 고쳤습니다.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>혹시 %1입니까?</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>전각 글자를 보통 글자(반각)로 고쳤습니다.</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>@ 앞에서는 점(.)을 처음이나 끝에 두거나 두 개 이어 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>메일 주소를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>빈칸을 뺐습니다.</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>@ 기호가 없습니다.</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>주소가 너무 깁니다. 254자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>@ 뒤에 점(.)이 없습니다. example.jp처럼 입력해 주세요.</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>@ 뒤가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>@ 뒤가 회사 이름의 모양이 아닙니다.</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>@ 뒤가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>@ 뒤에 모양이 비슷한 다른 글자가 섞여 있습니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>@ 앞에 주소에 쓸 수 없는 글자가 있습니다.</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>@ 앞에 한글 같은 글자가 있습니다. 영어 글자와 숫자로 입력해 주세요.</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>@ 앞이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>@ 앞이 너무 깁니다. 64자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>@ 기호가 둘 이상 있습니다. 주소에는 @가 하나만 들어갑니다.</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>옛날 방식의 주소이지만 이 회사에서는 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1명이 서로의 메일 주소를 보게 됩니다.</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>‘%1’ 모임의 모든 분이 받은 메일에 대한 답장입니다. %2에게만 보냅니다.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>제목이 없습니다.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>이 메일의 크기는 %1입니다. %2까지만 받는 메일 회사가 많아서 도착하지 않을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>이 메일의 크기는 %1입니다. 메일 회사는 %2까지만 받으므로 이대로는 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>메일에 ‘%1’(이)라고 적혀 있지만, 파일이 붙어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>이 답장은 ‘%1’ 모임의 모든 분(약 %2명)에게 갑니다.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>이 답장은 ‘%1’ 모임의 모든 분에게 갑니다.</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>‘%1’ 모임의 모든 분이 받은 메일에 대한 답장입니다. 누구에게 보낼까요?</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>‘%1’에는 보통 글자와 모양만 비슷한 글자가 있습니다. 진짜 이름은 ‘%2’입니다.</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>‘%1’에는 보통 글자와 모양만 비슷한 글자가 있습니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>‘%1’ 주소가 주소록의 ‘%2’ 주소와 거의 같습니다.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>‘%1’: 혹시 ‘%2’입니까?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → 잘되었습니다.</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>파일 %1개를 읽었고, %2개는 쓸 수 없었습니다. 메일 도메인 %3개의 설정을 알게 되었습니다.</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>메일 %1통을 찾았습니다.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1: 새 메일 %2통, 모두 %3통</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>연습용 메일 회사가 이 컴퓨터 안에서 돌아가고 있습니다. 밖으로는 아무것도 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>받아들였습니다: 이 인증서를 %1에서만 씁니다. 취소하려면: tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>서버 주인이 전화나 종이로 알려 준 지문과 비교해 주세요. 둘이 같을 때만: tayori trust %1 --spki 지문</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>끝났습니다.</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>되었습니다. 다음에 메일을 받을 때 메일 회사에 알립니다.</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>받은 메일은 바로 메일 회사에서 없어지고, 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>받은 메일은 메일 회사에 %1일 동안 남고, 이 컴퓨터에는 계속 남습니다.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>받은 메일은 메일 회사에도 이 컴퓨터에도 계속 남습니다.</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>받았습니다: 메일이 %1밀리초 만에 돌아왔습니다</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>지문: %1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>이름: %1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>%1에서 찾았습니다(%2):</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>모임 %1: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>인사: %1에서 안전한 길로 대답했습니다</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>발급자: %1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>발급 대상: %1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>보내기를 기다리고 있습니다. 지금 보내려면: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>쓸 수 있습니다. 메일을 받고 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>받는 문에 로그인했습니다: %1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>보내는 문에 로그인했습니다: %1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>%1의 서버를 찾고 있습니다…</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>메일 비밀번호: </translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>직접 받아들인 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>이 폴더에는 쓸 수 있는 파일이 없었습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>메일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>직접 받아들인 %1의 인증서를 취소했습니다.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>보내기를 기다리는 메일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>직접 받아들인 %1의 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>문제: %1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>메일을 받을 수 있습니다. 메일을 보낼 때의 비밀번호: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>같은 내용: 아니요</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>같은 내용: 예</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>다시 보내기: tayori outbox --resend %1   이미 갔음: --sent %1   그만두기: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>보낸 메일: %1   아직 기다리는 메일: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>보냈습니다: 나에게 보내는 메일</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>계정을 쓸 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>계정을 지웠습니다. 메일은 이 컴퓨터에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>계정을 비밀번호 없이 파일에 담았습니다: %1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>주소록이 비어 있습니다. 메일을 보낸 상대방이 저절로 들어갑니다.</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>메일이 보내기를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>메일을 보냈습니다.</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>여기에는 창을 띄울 화면이 없습니다. tayori practice 또는 tayori --help 명령을 써 보세요.</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>이 컴퓨터는 %1의 인증서를 이미 믿고 있습니다. 따로 받아들일 것이 없습니다.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>연습입니다. 이 컴퓨터 밖으로는 아무것도 나가지 않습니다. 주소: %1   비밀번호: %2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>하나씩 읽으려면: tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>유효 기간: %1부터 %2까지</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>쓰임새</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>본 것</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>쓴 분에게만 답장합니다:</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>회사에 전화해서 바로잡았습니다.</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>틀린 비밀번호를 입력합니다:</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>메일 프로그램용 특별 비밀번호를 입력합니다:</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>평소 쓰는 비밀번호를 입력합니다:</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>보내고 있습니다</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>밀리초</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>%1에게는 가지 않았습니다</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>갔는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>기다리고 있습니다</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>기다리고 있습니다(다음 시도: %1)</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>받아 주지 않았습니다</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>보냈지만 모두에게 가지는 않았습니다</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation>%2년 4월 %1일</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%2년 8월 %1일</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%2년 12월 %1일</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%2년 2월 %1일</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%2년 1월 %1일</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%2년 7월 %1일</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%2년 6월 %1일</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%2년 3월 %1일</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%2년 5월 %1일</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%2년 11월 %1일</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%2년 10월 %1일</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%2년 9월 %1일</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1: %2 / %3: %4 (서로 다릅니다)</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>인증서: %1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>직접 고른 것: %1(%2)</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>고른 것: %1(%2). 서버를 쓸 수 있는 답 가운데 가장 믿을 만합니다</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>잘되지 않았습니다</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>키의 지문(SHA-256): %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>이름: %1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>찾았습니다</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>발급자: %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>제때 답이 없었습니다</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>묻지 않았습니다</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>고르지 않은 것: %1(%2) %3. 서버를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>고르지 않은 것: %1(%2) %3. 묻는 순서가 나중입니다</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>고르지 않은 것: %1(%2) %3. 믿을 만한 정도가 낮습니다</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>고르지 않은 것: %1(%2) %3. 다른 것을 직접 고르셨습니다</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>없었습니다</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절되었습니다</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>파일에 적힌 대로: %1 (%2)</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>유효 기간: %1부터 %2까지</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>적힌 대로 25</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 또는 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>홈페이지를 보는 프로그램을 브라우저라고 합니다. POP이나 IMAP이 아니라 웹의 말인 HTTP로 이야기합니다. 암호화한 것은 HTTPS입니다. 지금은 대부분 HTTPS입니다.</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>내 컴퓨터의 브라우저가 웹 서버에 묻고, 웹 서버가 메일함을 들여다봅니다.</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>열쇠 하나와, 그 열쇠로 여는 메일함입니다.</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>메일이 내 컴퓨터에서 메일 회사의 창구로 올라갑니다.</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>메일이 내 컴퓨터에서 내 메일 회사로, 거기서 상대방의 메일 회사로, 그리고 상대방에게 갑니다.</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>메일을 쓰고 읽는 프로그램을 메일 프로그램이라고 합니다. Tayori도 그 가운데 하나입니다. ‘보내기’를 누르면 쓰고 계신 인터넷을 통해 내 메일 회사에 메일을 건넵니다.</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>메일링 리스트에는 자기 주소가 있습니다. 그 주소로 보낸 메일은 회원 모두에게 갑니다.</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>틀려도 괜찮은 곳입니다.</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>창구가 있는 우체국입니다. 587과 465는 보내는 창구, 993과 995는 받는 창구입니다.</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>프로그램이 “인증서가 올바르지 않습니다. 계속할까요?”라고 묻습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>컴퓨터 안에 작은 우체국이 있습니다. 밖으로 나가는 선은 없습니다.</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>백신 프로그램은 암호화된 길 안을 볼 수 없으면 통신을 방해할 때가 있습니다. 그때는 백신 회사에 물어봐 주세요. 암호화는 끄지 마세요.</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>모임의 주소</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>@ 뒤는 메일 회사의 이름입니다. 도메인이라고 합니다. 온 세계에서 같은 것이 없도록 나누어 줍니다.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>알겠습니다.</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>taro@example.ne.jp라고 적힌 봉투입니다. @ 앞은 메일함 이름, @ 뒤는 메일 회사 이름입니다.</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>오래된 안내문에 “보내기: 포트 25”라고 적혀 있습니다. 지금은 어느 번호로 해 볼까요?</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>587과 같습니다. 그리고 백신 프로그램이 안을 보지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>@ 앞은 메일함의 이름입니다. 정확한 이름은 로컬 파트입니다. 회사에 따라 ‘계정’이나 ‘아이디’라고도 합니다.</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>먼저 컴퓨터가 이름과 비밀번호를 말합니다. 다른 사람이 내 이름으로 보내지 못하게 하기 위해서입니다.</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>그만두는 것이 좋습니다. 모르는 사람에게 비밀번호가 넘어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>브라우저</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>메일 회사는 비밀번호로 본인인지 알아봅니다. 비밀번호는 회사에서 받은 안내문에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>컴퓨터, 휴대전화, 태블릿에서 모두 같은 메일이 보입니다. 메일이 한곳, 메일 회사에 있기 때문입니다.</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>컴퓨터끼리는 정해진 방식으로 이야기합니다. 보낼 때의 방식을 SMTP라고 합니다. 보통 말로 하면 이렇습니다.</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>받는 창구</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>보내는 창구</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>‘도착했다’와 ‘읽었다’는 다릅니다. 급할 때는 전화를 해 주세요.</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>입력하지 마세요. 사기 메일입니다. 지우거나 다른 사람에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>한 글자만 달라도 맞지 않습니다. 대문자와 소문자, 0(영)과 O(오), 1(일)과 l(엘)을 잘 보고 반각 글자로 입력합니다.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>암호화: 아무도 읽을 수 없음</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모임의 모든 분</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>모임의 모든 분</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>먼저 서버가 인증서를 보여 줍니다. 자기가 진짜라는 증명서입니다. Tayori는 이것을 살펴봅니다. 진짜인지 알 수 없는 서버에는 비밀번호를 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>Yahoo! Mail, Gmail, Outlook.com 같은 무료 메일은 IMAP과 비슷합니다. 메일이 회사에 남습니다.</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>지금은 집에서 25로 보낼 수 없는 곳이 대부분입니다. 587이나 465로 해 보세요.</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>하나코 씨의 컴퓨터가 꺼져 있습니다. 메일을 보내도 될까요?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>이름과 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>이것이 내용입니다.</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>메일 주소를 쓰는 방법은 RFC라는 공개 문서에 정해져 있습니다. 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>메일이 가는 길</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>메일을 받으러 왔습니다.</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>읽을 수 없습니다</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>그 메일을 지웁니다</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>못 쓰게 되면 곤란하니 입력합니다</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>그대로 계속합니다</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>그만두고 다른 사람에게 물어봅니다</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>메일을 보내고 싶습니다.</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>IMAP은 POP과는 다른, 또 하나의 받는 방식입니다.</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP: 사본 보기</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP: 사본 보기. 처음부터 암호화합니다.</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP: 사본 보기. 처음에는 그대로이고, 나중에 암호화로 바꿉니다.</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>컴퓨터를 잃어버리면 그 특별 비밀번호만 취소하면 됩니다. 평소 쓰는 비밀번호는 그대로입니다.</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>프로그램이 인증서가 올바르지 않다고 하면 계속하지 마세요. 컴퓨터의 날짜와 시각을 보고, 메일 회사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>회사에서 둘 다 쓸 수 있으면 Tayori는 IMAP을 고릅니다.</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>한 회사 안에서도 같은 이름은 둘이 없습니다. 그래서 내 메일 주소는 세계에 하나뿐입니다.</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>연습에서 실수로 진짜 주소에 메일을 썼습니다. 그곳에 도착할까요?</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>인터넷 회사나 통신사에서는 회사가 이 이름을 정해 줍니다. 무료 메일에서는 아직 아무도 쓰지 않는 이름을 직접 고릅니다.</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>받을 수 없습니다. 메일은 이제 회사에 없고, 집 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>돌아오지 않습니다. 하나코 씨가 볼 때까지 하나코 씨의 메일 회사에서 기다립니다.</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>도착하지 않습니다. 연습에서는 밖으로 나가는 길이 없습니다.</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>@를 사이에 두고 앞과 뒤, 두 부분으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>hanako@example.jp 앞으로 보냅니다.</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>길지만 외우지 않아도 됩니다. 한 번만 보여 줍니다. 종이에 적거나 바로 여기에 입력해 주세요.</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>Tayori의 첫 페이지에서 고릅니다. ‘tayori practice’ 명령으로도 열립니다.</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>거절됩니다</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>내 메일함의 열쇠입니다.</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>반각 영어 글자와 숫자, 몇 가지 기호로 씁니다. 쓸 수 있는 기호는 회사마다 다릅니다. 64자까지 쓸 수 있지만, 20자에서 30자까지만 되는 회사가 많습니다.</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>엽서를 봉한 편지로 만듭니다.</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>나중에 상대방의 메일 프로그램이 메일이 있는지 묻습니다. 회사는 본인인지 확인한 다음 건네줍니다.</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>@ 뒤를 봐 주세요. 회사가 다릅니다. 다른 하나코 씨일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>메일 회사 안에서는 메일을 읽을 수 있습니다. 카드 번호나 비밀번호는 메일에 절대로 쓰지 마세요.</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>메일 회사</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>메일 회사: 비어 있음</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>메일 회사: 메일이 남음</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>메일은 두 메일 회사, 내 회사와 상대방의 회사를 거쳐 갑니다.</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>“메일함이 곧 닫힙니다. 여기에 비밀번호를 입력하세요.”라는 메일이 왔습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>직접 지울 때까지 메일은 계속 남아 있습니다. 지우면 어디에서도 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>꺼내 온 메일은 그 컴퓨터에만 있습니다. 휴대전화에서는 볼 수 없습니다. 컴퓨터가 고장 나면 메일도 없어집니다.</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>메일링 리스트</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>많은 인터넷 회사와 통신사에서 POP으로 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>받아도 될까요?</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>메일이나 전화로 비밀번호를 묻는 메일 회사는 없습니다. 묻는 사람은 사기꾼입니다.</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>아니요, 받을 수 없습니다</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>아니요, 돌아옵니다</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>아니요, 도착하지 않습니다</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>아니요, 다른 메일함입니다</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>이것이 아닙니다. 받을 때는 POP과 IMAP이라는 다른 두 방식이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>저절로 없어지는 일은 없습니다. 새 메일이 거절됩니다.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>밖으로는 아무것도 나가지 않음</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>회사 홈페이지에서 읽습니다</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>왼쪽은 가는 길에 누구나 읽을 수 있는 엽서입니다. 오른쪽은 자물쇠로 잠근 편지입니다.</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>모임의 모든 분을 위한 하나의 주소입니다.</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>한 사람이 모임의 주소로 쓰면, 거기서 모든 분에게 메일이 갑니다.</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>서버 하나가 여러 가지 일을 합니다. 어느 프로그램에 온 것인지 나타내는 번호를 포트라고 합니다. 0부터 65535까지 있습니다(16비트).</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>하나코 씨에게만</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>그대로: 누구나 읽을 수 있음</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>메일을 받는 방식은 두 가지이고, POP은 그 가운데 하나입니다. 앞의 두 글자 PO는 우체국을 뜻하는 영어의 머리글자입니다.</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP은 메일을 우체국에서 내 컴퓨터로 꺼내 옵니다.</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP: 메일 꺼내 오기</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP: 꺼내 오기. 처음부터 암호화합니다.</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP: 꺼내 오기. 처음에는 그대로이고, 나중에 암호화로 바꿉니다.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>그림: %1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>주의: %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>포트 %1: %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트 번호</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>메일 프로그램 없이 회사 홈페이지에서 읽는 메일입니다.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>받았습니다.</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP는 메일을 건네는 방식입니다.</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP: 예전에는 보낼 때 쓰는 보통 번호였습니다. 지금은 회사끼리 씁니다.</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP: 보내기</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP: 보내기. 처음부터 암호화합니다.</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP: 보내기. 지금은 대부분의 회사가 이것을 권합니다.</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>그래서 그냥 답장을 쓰면 모두에게 갑니다. 한 분에게만 하려던 말을 모두가 읽게 됩니다.</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>스팸 메일에 너무 많이 쓰여서, 인터넷 회사들이 집에서는 쓰지 못하게 막아 두었습니다(OP25B).</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>메일 프로그램에만 쓰는 두 번째 열쇠가 필요한 회사가 있습니다.</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>무료 메일 중에는 원하시면 다른 주소로 온 메일도 모아 주는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>특별 비밀번호: 메일 프로그램</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>Tayori에는 연습용 메일 회사가 들어 있습니다. 이 컴퓨터 안에만 있고, 거기서 보낸 메일은 아무 데도 가지 않습니다.</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>Tayori는 비밀번호를 이 컴퓨터의 금고에 넣습니다. 다른 곳에는 적지 않습니다.</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>Tayori는 모임에 온 메일인 것을 알아보고 묻습니다. 쓴 분에게만 보낼까요, 모임의 모든 분에게 보낼까요?</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>Tayori는 스스로 창구를 찾습니다. 25로는 보내지 않습니다. 번호는 설정을 직접 입력할 때만 필요합니다.</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>맞습니다. @ 뒤의 이름이 다르므로 회사도 다릅니다.</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>맞습니다. 다 읽은 다음에는 로그아웃을 잊지 마세요.</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>맞습니다. 지금은 집 컴퓨터에만 있습니다.</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>맞습니다. 하나코 씨의 메일 회사에 있는 메일함에서 기다립니다.</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>맞습니다. 다른 분들은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>맞습니다. SMTP는 보낼 때의 방식입니다.</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>맞습니다. 그러니 마음껏 해 보세요.</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>맞습니다. 평소 쓰는 비밀번호는 회사 홈페이지에서 씁니다.</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>맞습니다. 집에서 보낼 때는 이 두 번호를 씁니다.</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>맞습니다. 분명해질 때까지 비밀번호를 건네지 않는 것이 중요합니다.</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>맞습니다. 쓴 사람에게는 도착하지 않았다는 알림이 갑니다.</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>맞습니다. 회사가 이렇게 묻는 일은 없습니다.</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>브라우저는 웹 서버와 이야기합니다. 웹 서버는 메일을 맡은 곳 앞에 서서, 거기서 메일을 가져옵니다.</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>그것으로는 회사가 들여보내 주지 않습니다. 특별 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>집 컴퓨터가 POP으로 메일을 꺼내 왔고, 회사에서는 지워졌습니다. 휴대전화에서도 받을 수 있을까요?</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>컴퓨터의 문지기(방화벽)가 통과시키도록 설정해야 할 때가 있습니다.</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>이 일을 하는 메일 회사의 컴퓨터를 서버라고 합니다. 밤낮으로 일합니다.</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>모임에서 차를 마시자는 초대가 왔습니다. 못 가는 이유를 하나코 씨에게만 말하고 싶습니다. 무엇을 누를까요?</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>메일은 메일 회사에 남아 있습니다. 컴퓨터와 휴대전화에는 그 사본이 보입니다.</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>메일 주소</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>메일 회사는 집까지 배달해 주지 않습니다. 메일 프로그램이 물으러 갑니다. 프로그램을 열 때, 가끔씩, 또는 ‘받기’를 누를 때입니다.</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>쓴 사람이 아니라 모임에서 보낸 것처럼 보일 때가 있습니다.</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>메일 비밀번호</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>서버가 하는 일마다 있는 창구의 번호입니다.</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>가장 오래된 메일이 없어집니다</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>상대방의 메일 회사는 @ 앞의 이름이 붙은 메일함에 메일을 넣습니다. 이때 메일은 도착한 것입니다. 아직 아무도 읽지 않았어도 그렇습니다.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>인터넷에 연결하는 비밀번호나 컴퓨터를 켜는 비밀번호와는 다를 때가 많습니다.</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>메일 회사에 둘 수 있는 양에는 한도가 있습니다. 가득 차면 새 메일은 거절됩니다. 필요 없는 메일을 지워 주세요. 큰 파일이 붙은 메일부터 지우면 좋습니다.</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>특별 비밀번호</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>메일 프로그램용 특별 비밀번호</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>흔히 쓰는 암호화를 TLS라고 합니다. SSL이라고 쓰는 프로그램도 있습니다. 처음부터 암호화하는 서버도 있고, 그대로 시작했다가 암호화로 바꾸는 서버도 있습니다. 이렇게 바꾸는 것을 STARTTLS라고 합니다.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>평소 쓰는 비밀번호</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>인터넷 회사의 웹 메일은 POP과 비슷한 것이 많습니다. 메일 프로그램이 꺼내 온 메일은 홈페이지에서 더 이상 보이지 않습니다.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>쓴 분</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>상대방의 메일 회사</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>그러면 모두가 그 이유를 읽습니다. ‘하나코 씨에게만’을 눌러 주세요.</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>거기서는 하나코 씨, 우체국, 모임, 그리고 나에게 몇 번이든 메일을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>이 회사들은 평소 쓰는 비밀번호로는 메일 프로그램을 들여보내지 않습니다. 두 번째 비밀번호를 흔히 ‘앱 비밀번호’라고 합니다.</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>맞습니다. 메일이 세 통 와 있습니다.</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>메일 세 통이 메일 회사에서 내 컴퓨터로 옮겨 옵니다. 회사의 메일함은 비었습니다.</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>메일을 보내는 데는 상대방의 메일 주소만 있으면 됩니다. 한 글자만 틀려도 다른 사람에게 가거나 아무에게도 가지 않습니다.</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>곤란한 일을 일부러 겪어 보는 연습도 있습니다. 틀린 비밀번호, 가득 찬 메일함, 느린 회사 등입니다. 그때마다 어떻게 하면 되는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>해 보세요</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>열쇠가 둘 있습니다. 하나는 회사 홈페이지용, 하나는 메일 프로그램용입니다.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>알겠습니다.</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>평소 비밀번호: 홈페이지</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>백신 프로그램이 안을 보지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>웹 메일</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>웹 서버</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>낱말 설명</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>꺼내 온 메일은 보통 메일 회사에서 지워집니다. Tayori는 14일 동안 회사에도 남겨 둡니다.</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>메일을 받을 때</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>메일을 보낼 때</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>컴퓨터가 SMTP로 이야기하는 것은 언제입니까?</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>연습을 닫으면 연습 메일은 모두 없어집니다. 진짜 메일은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>내 회사가 메일을 다음 회사로 건넬 때도 두 회사가 똑같은 여섯 단계로 이야기합니다. 상대방의 메일함에 닿을 때까지 되풀이합니다.</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>여러 번 틀리면 회사가 문을 잠급니다. 두 번 맞지 않으면 멈추고 안내문을 봐 주세요.</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>IMAP에서는 메일이 메일 회사에 남습니다. 내 컴퓨터에서 보는 것은 사본입니다.</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>암호화하지 않으면 메일과 비밀번호는 엽서처럼 전해집니다. 암호화하면 나와 메일 회사 사이에서는 아무도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>함께 읽을 낱말</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>네, 둘 다 하나코 씨입니다</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>네, 여기 있습니다.</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>네, 받을 수 있습니다</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>네, 도착합니다</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>네, 기다려 줍니다</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>따님 댁에 와 있습니다. 거기서 내 메일을 어떻게 읽을까요?</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>읽을 수 있습니다. 어느 브라우저로든 회사 홈페이지를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>회사 홈페이지에서 만듭니다. 먼저 휴대전화로 본인 확인하는 기능을 켜야 하는 회사가 많습니다.</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>회사에서 특별 비밀번호를 받았습니다. Tayori에는 어느 것을 입력할까요?</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>내 컴퓨터</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>내 컴퓨터: 사본</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>내 컴퓨터: 메일이 여기 있음</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>내 메일 회사</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>내 메일 회사는 @ 뒤를 보고 상대방의 회사에 메일을 건넵니다. 가는 길에 다른 회사를 거칠 때도 있습니다.</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>내 메일함</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>메일함이 가득 찼습니다. 새 메일은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>이름과 비밀번호를 말씀해 주시겠습니까?</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>내 휴대전화: 사본</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp와 hanako@example.ne.jp는 같은 메일함입니까?</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>메일함이 가득 찼을 때</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>가득 찬 메일함에는 새 메일이 들어오지 못합니다. 큰 파일이 붙은 메일은 가끔 지워 주세요.</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>맞지 않는 비밀번호는 거절됩니다. 세 번 틀리면 회사가 계정을 잠급니다.</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>진짜인지 알 수 없는 서버</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>메일 회사가 느릴 때</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>특별 비밀번호가 필요할 때</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>비밀번호가 틀렸을 때</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>모두 이 컴퓨터 안에서만 일어납니다. 아무것도 고장 나지 않습니다.</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>모임에 답장할 때</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>계속하지 마세요. 컴퓨터의 날짜와 시각을 봅니다. 20초를 기다리면, 연습에서는 회사에 전화한 것으로 칩니다. 그런 다음 ‘다시 해 보기’를 누릅니다.</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>일부러 틀린 비밀번호를 입력하고, 다음에 맞는 것을 입력합니다. 계정이 잠기면 20초를 기다려 주세요. 연습에서는 회사에 전화한 것으로 칩니다.</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>먼저 평소 쓰는 비밀번호를 입력합니다. 다음에 화면 위쪽에 적힌 특별 비밀번호를 입력합니다.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>모두 잘될 때</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>먼저 일부러 틀린 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>먼저 평소 쓰는 비밀번호, 다음에 특별 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>하나코 씨가 차를 마시자고 모임의 모든 분을 초대합니다.</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>비밀번호가 맞지 않으면 안내문을 본 다음 다시 입력해 주세요. 잠긴 계정은 회사가 열어 줍니다.</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>시간이 걸립니다. 그대로 기다려 주세요.</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>연습의 종류</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>엉뚱한 곳에 비밀번호를 보내지 않았습니다. 잘 모르겠으면 멈추고 다른 사람에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>답장을 읽은 것은 하나코 씨뿐입니다. 모임에 답장하기 전에는 받는 사람을 다시 한번 봐 주세요.</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>하나코 씨의 초대를 열고, 하나코 씨에게만 답장해 주세요.</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>하나를 골라 주세요</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>나온 말을 읽어 주세요. 20초가 지나면 ‘다시 해 보기’를 누릅니다.</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>나온 말을 읽어 주세요. 20초가 지나면 나에게 메일을 한 번 더 씁니다.</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>메일을 준비하고, 나온 말을 읽습니다. 20초를 기다리면, 연습에서는 사진이 지워집니다. 그런 다음 나에게 메일을 씁니다.</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>메일을 준비하고, 하나코 씨의 초대를 열어 하나코 씨에게만 답장합니다. 모두에게 답장하면 무엇이 오는지 보세요.</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>메일을 준비하고, 와 있는 메일을 읽고, 메일을 써 봅니다. 곤란한 일은 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>느린 것은 고장이 아니었습니다. 기다리니 되었습니다.</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>특별 비밀번호: %1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>메일 프로그램용 특별 비밀번호가 필요하다고 나옵니다.</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>비밀번호가 맞지 않았다고 나옵니다. 그다음에는 계정이 잠겼다고 나옵니다.</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>메일함이 가득 찼다는 메일 회사의 말이 나옵니다.</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>비밀번호를 보내기 전에 멈추고, 그렇다고 알려 줍니다.</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>화면의 막대가 천천히 늘어납니다. 오래 걸리면 그렇다고 알려 줍니다.</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>이 회사에서는 평소 쓰는 비밀번호로 메일 프로그램을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>메일 회사가 대답할 때마다 시간이 오래 걸립니다.</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>서버가 보여 주는 인증서(자기가 진짜라는 증명서)가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>연습입니다. 비밀번호: %1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>기다립니다. 아무것도 누르지 않아도 됩니다. 고장이 아닙니다.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>잘하셨습니다</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>일어나는 일</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>보이는 것</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>답장을 쓸 때 ‘쓴 분에게만’ 보낼지 ‘모임의 모든 분’에게 보낼지 Tayori가 묻습니다.</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>특별 비밀번호는 회사 홈페이지에서 만듭니다. 평소 쓰는 비밀번호는 그대로입니다.</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>메일함이 사진으로 가득 찼습니다. 나에게 보낸 메일이 거절됩니다.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 님이 썼습니다:</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- 전달된 메일 -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>Tayori가 나에게 보내는 메일</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>날짜: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>보낸 사람: %1</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%1에 %2 님이 썼습니다:</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>이 메일은 메일을 쓸 수 있는지 확인하려고 Tayori가 보낸 것입니다.
이 메일이 보이면 이 컴퓨터에서 메일을 받고 보낼 수 있습니다.
지우셔도 됩니다.
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>받는 사람: %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1. 포트 25는 쓰지 않습니다. 스팸 메일에 쓰여서 인터넷 회사들이 집에서는 쓰지 못하게 막아 두었습니다. 메일은 587이나 465로 보냅니다.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>포트는 0부터 65535까지의 번호입니다. 서버의 어느 프로그램에 연결하는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>포트 25는 쓰지 않습니다. 스팸 메일에 쓰여서 인터넷 회사들이 집에서는 쓰지 못하게 막아 두었습니다. 메일은 587이나 465로 보냅니다.</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>메일 서버가 대답하지만 암호화되어 있지 않습니다</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>메일 회사끼리 쓰는 번호. 집에서는 쓰지 못하게 막은 회사가 많습니다</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>막혀 있습니다</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>막혀 있습니다. 가는 길의 무언가가 연결을 막고 있습니다</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫혀 있습니다</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>닫혀 있습니다. 서버는 있지만 이 포트에서는 아무도 대답하지 않습니다</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>연결되었지만 서버가 아무 말도 하지 않습니다</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>회사에 둔 채로 메일을 읽는 번호 (드문 번호)</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>회사에 둔 채로 메일을 읽는 번호. 처음부터 암호화합니다</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>회사에 둔 채로 메일을 읽는 번호. 도중에 암호화로 바꿉니다</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>메일을 보내는 번호 (추천)</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>메일을 보내는 번호 (드문 번호)</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>메일을 보내는 번호. 처음부터 암호화합니다</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>회사에서 메일을 꺼내 오는 번호 (드문 번호)</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>회사에서 메일을 꺼내 오는 번호. 처음부터 암호화합니다</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>회사에서 메일을 꺼내 오는 번호. 도중에 암호화로 바꿉니다</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>메일 서버가 아닙니다</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>이 컴퓨터가 믿는 곳 가운데 서버를 보증하는 곳이 없습니다</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>암호화되어 있지 않습니다</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>안전하지 않습니다</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>대답이 없습니다</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>가는 길의 누군가(%1)가 이 연결을 열어 보는 것 같습니다</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>가는 길의 누군가가 이 연결을 열어 살펴보고 있습니다</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>무언가 대답하지만 메일 서버가 아닙니다</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>개발용 프로그램(%1)이 이 연결을 열어 보고 있습니다</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>해로운 프로그램(%1)이 이 연결을 열어 보고 있습니다</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>네트워크 장치(%1)가 이 연결을 열어 살펴보고 있습니다</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>어린이 보호 프로그램(%1)이 이 연결을 열어 살펴보고 있습니다</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>안전한 연결을 만들지 못했습니다</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>서버가 전에 받아들인 것과 다른 인증서를 보여 줍니다</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>서버가 스스로를 보증할 뿐입니다</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>서버 인증서의 기한이 지났습니다(%1)</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>서버 인증서가 다른 이름의 것입니다: %2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>서버 인증서가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>서버 인증서의 기간이 아직 시작되지 않았습니다. 이 컴퓨터의 날짜와 시각을 확인해 주세요</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>서버 인증서가 가짜를 만들기 너무 쉬운 것입니다</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>서버 인증서가 취소되었습니다</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>서버 인증서가 다른 목적으로 만든 것입니다</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>백신 프로그램(%1)이 이 연결을 열어 살펴보고 있습니다</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>이런 이름의 서버는 없습니다</translation>
    </message>
    <message>
        <source>works</source>
        <translation>쓸 수 있습니다</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>쓸 수 있습니다. 메일 서버가 안전한 길로 대답했습니다</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1에서는 이런 글자가 든 주소(%2)로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>%1에서 지금은 메일을 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%2번 보내 보았지만 %1에서 메일을 받아 주지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1에서는 메일 프로그램을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>%1 이름은 있지만, 그곳에서 메일 서비스를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1의 메일 서비스가 끝났습니다.</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>‘%1’: 메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1에서는 브라우저로 로그인하는 것만 허용합니다. Tayori는 아직 그렇게 할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1에서는 이제 안전하지 않은 옛날 암호화(%2)만 쓸 수 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1에서는 이제 안전하지 않은 옛날 암호화만 쓸 수 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1의 인증서가 전에 직접 받아들인 것과 다릅니다.</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>%1에서는 메일 프로그램을 쓰기 전에 먼저 준비가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1의 메일 서비스가 %2에 끝납니다.</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 그런 다음 다시 해 보세요.</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>이 네트워크의 장치(%1)가 메일 연결을 열어 살펴보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>해로운 프로그램(%1)이 이 컴퓨터의 연결을 열어 보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>시험용 프로그램(%1)이 메일 연결을 열어 보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>어린이 보호 프로그램(%1)이 메일 연결을 열어 살펴보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>비밀번호를 저장하지 않고 이번에만 쓰려면 --secrets session 옵션을 붙여 주세요.</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>%1의 안내대로 준비한 다음, 거기서 받은 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>이 주소는 메일 회사의 설정에서 메일 프로그램을 쓰지 않게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>%1에서 내 메일을 맡고 있다고 아실 때만 계속해 주세요.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>이 네트워크에서 홈페이지 로그인을 먼저 하라고 하면, 그것부터 해 주세요. 그렇지 않으면 집의 인터넷에서 해 보세요.</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>%1 대신 다른 서버가 대답했습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>상대방의 이름은 %3입니다. 메일 회사에서 받은 안내문과 비교해 주세요.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>자동으로 다시 보냅니다. 다른 분들은 받았습니다.</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>몇 분 뒤에 올 때가 많습니다. ‘받기’를 눌러 다시 한번 봐 주세요.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>도중에 멈추었습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>다음번에 다시 해 봅니다.</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>메일 회사의 ‘%1’에서 많은 메일이 갑자기 없어졌습니다.</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>대부분의 메일 회사는 20 MB까지만 받습니다. 파일을 여러 메일에 나누어 보내 주세요.</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>이 컴퓨터에는 아직 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>진짜 %1인지 보증하는 곳이 %1 자신밖에 없습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>이 컴퓨터가 믿는 곳 가운데 %1의 서버를 보증하는 곳이 없습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>아무것도 하지 않으셔도 됩니다. 사본은 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>아무것도 바꾸지 않았습니다. 새로 준비하려면 먼저 그 계정을 지워 주세요.</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>주소를 확인해 주세요. 맞으면 회사에 메일 설정을 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>다시 보내기 전에 상대방에게 받았는지 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>서버 주인에게 올바른 인증서를 준비해 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>서버 주인에게 전화나 종이로 지문을 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>영어 글자만으로 된 주소를 상대방에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>이 네트워크를 돌보는 분에게 물어보거나 집에서 해 보세요.</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>이 서버를 맡은 분에게 물어봐 주세요. 일부러 바꾼 것일 때만 ‘tayori distrust’ 명령으로 취소하고 다시 살펴봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>%1 프로그램을 설치한 분에게 메일은 열어 보지 않게 해 달라고 해 주세요.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>메일 회사에 더 새로운 서버가 있는지 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>메일 회사에 더 안전한 서버가 있는지 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>메일 회사에 암호화되는 서버가 있는지 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>메일 회사나 이 서버를 맡은 분에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>대문자와 소문자, 0(영)과 O(오)를 확인하고 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>파일의 이름과 위치를 확인해 주세요.</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>케이블이나 Wi-Fi를 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>인터넷에 연결되어 있는지 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>이 컴퓨터의 날짜와 시각을 확인해 주세요. 맞으면 메일 회사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>이 컴퓨터의 날짜를 확인해 주세요. 날짜가 맞으면 메일 회사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>@ 뒤를 한 글자씩 확인해 주세요.</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>이 주소를 확인하고 다시 보내 주세요.</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>회사 홈페이지에서 새 비밀번호를 정하고, 그것을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>다른 파일을 골라 주세요. 맞는 파일은 Tayori로 만든 것입니다 (‘tayori export’).</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>Tayori의 다른 창을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>다른 창을 닫고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>메일 회사에서 받은 안내문과 한 글자씩 비교해 주세요.</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>서버 이름을 메일 회사에서 받은 안내문과 비교해 주세요.</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>받는 사람의 주소를 고쳐 주세요.</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>지금 오래된 메일을 지워 주세요. 메일함이 가득 차면 새 메일이 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>되도록 빨리 오래된 메일을 지워 주세요. 메일함이 가득 차면 새 메일을 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>이 네트워크에서는 더 해 보지 마시고, 도와주시는 분에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>메일 회사가 안전하다고 할 때까지 이 서버를 쓰지 마세요.</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>%1 프로그램을 끝내고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>이 서버에는 %2 이름을 입력하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>다른 분이 %1 프로그램을 없애 줄 때까지 이 컴퓨터에 비밀번호를 입력하지 마세요.</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>메일 회사의 안내문에 있는 로그인 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>회사에서 받은 로그인 이름을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>메일 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>메일을 보낼 때의 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>지금 메일을 받아 주세요. 손상된 파일도 ‘%1’ 이름으로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>그날이 되기 전에 새 주소를 준비해 주세요.</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>메일 목록을 다시 봐 주세요.</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>‘tayori people’ 명령으로 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>‘tayori outbox’ 명령으로 보내기를 기다리는 메일을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>회사에서 받은 안내문에 보낼 때의 다른 로그인 이름이나 비밀번호가 있는지 봐 주세요.</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>설정은 %1의 가입 안내문에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>‘보내기 대기’를 봐 주세요. 메일이 거기에 남아 있고, 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>회사 홈페이지에서 메일 프로그램용 특별 비밀번호(앱 비밀번호)를 만들어서, 그것을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>회사 홈페이지에서 만든 다음, 평소 쓰는 비밀번호 대신 여기에 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>디스크에 빈 공간을 만들고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>디스크에 빈 공간을 만들고 다시 해 보세요. 아무것도 잃어버리지 않았습니다.</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>회사 홈페이지에서 잠금을 풀거나 회사에 전화해 주세요.</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>지금은 회사 홈페이지에서 이 메일을 읽어 주세요.</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>이 메일은 휴대전화나 %1의 홈페이지에서 읽어 주세요.</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>이 메일은 %1의 홈페이지에서 읽어 주세요.</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>메일을 한 번 더 받은 다음 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>파일 수를 줄이거나 더 작은 파일을 보내 주세요. 메일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>그 메일함의 오래된 메일이 지워진 다음에 다시 보내 주세요.</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>이 컴퓨터의 날짜와 시각을 맞추고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>도와주시는 분에게 이 화면을 보여 주세요.</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>회사 홈페이지에서 한 번 로그인한 다음, 같은 비밀번호로 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>Tayori를 다시 시작해 주세요. 읽을 수 있는 메일은 남기고, 나머지는 새로 받습니다.</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>회사 홈페이지의 메일 설정에서 메일 프로그램을 쓸 수 있게 한 다음, 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>%1의 설정에서 암호화된 연결을 열어 보는 기능을 끄고, 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>나중에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>다른 네트워크에서 해 보거나, 이 컴퓨터를 돌보는 분에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>다시 한번 해 보세요. 본인의 메일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>컴퓨터의 비밀번호로 금고를 열고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>이 컴퓨터의 Tayori를 새 버전으로 바꿔 주세요.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>이 컴퓨터의 Tayori를 새 버전으로 바꿔 주세요. 메일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>다른 메일 주소를 써 주세요.</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>조금 기다렸다가 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>한 시간쯤 기다렸다가, 틀림없는 비밀번호로 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>10분 기다렸다가 같은 비밀번호로 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>받을 수는 있지만, 보낼 때는 같은 비밀번호를 회사에서 받아 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>가는 길의 누군가(%1)가 메일 연결을 열어 살펴보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>가는 길의 누군가가 메일 연결을 열어 살펴보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>%1 계정은 이미 있습니다.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>계정을 이 컴퓨터에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>%1의 인증서는 직접 받아들일 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>메일을 건네는 도중에 연결이 끊겼습니다. 메일이 갔는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>%1 파일을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>%1 파일은 Tayori의 설정 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>%1 파일은 더 새로운 Tayori에서 만든 것입니다.</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>파일을 모두 합하면 너무 커서 ‘%1’ 파일은 더 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>인터넷 주소록이 대답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>나에게 보낸 메일이 아직 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>‘%1’에서 바꾼 것을 메일 회사가 받아 주지 않았습니다.</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>메일 회사에서는 메일 프로그램에 이 비밀번호를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>메일 회사에 이 로그인 이름이 없었습니다.</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>메일 회사에서 이 계정을 잠갔습니다. 다른 비밀번호로 해 봐도 열리지 않습니다.</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>메일 회사가 ‘%1’ 메일의 번호를 자꾸 바꾸고 있습니다.</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>메일 회사에서 본인인지 확인하려고 합니다.</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>메일은 남아 있습니다. 서버가 한 말을 읽고 메일을 고쳐서 다시 보내 주세요.</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>이 컴퓨터에 있는 메일은 더 새로운 Tayori에서 저장한 것입니다.</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>이 컴퓨터에 있는 메일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>이 컴퓨터에 있는 메일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>이 컴퓨터에 있는 메일이 Tayori의 다른 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>이 컴퓨터에 있는 메일이 손상되어 있어서 고쳤습니다.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>메일 서버(%1)가 대답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>메일 서버(%1)와의 연결이 도중에 끊겼습니다.</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>메일 서버가 나중에 다시 해 달라고 합니다.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>메일 서버가 진짜 %1인지 확인할 수 없었습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>메일 서버가 %1에게는 배달할 수 없다고 합니다.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>메일 서버가 이 메일을 받아 주지 않았습니다.</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>메일 서버가 대답하는 데 시간이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>메일은 보냈습니다. 하지만 사본을 서버의 ‘보낸 메일’에 넣지 못했습니다.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>%1의 메일함이 가득 차서 지금은 메일을 받지 못합니다.</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>비밀번호가 맞지 않았습니다.</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>이 계정으로 보낼 때의 비밀번호는 이 컴퓨터에 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>비밀번호는 이 컴퓨터에 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>아직 비밀번호를 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>이 계정의 비밀번호는 이 컴퓨터에 저장되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>비밀번호가 %1에 가게 됩니다. 주소에 있는 회사와 다른 회사입니다.</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>연습을 열지 못했거나 도중에 끝났습니다.</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>%1의 인증서는 다른 목적으로 만든 것입니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>진짜 %1 서버라는 인증서의 기간이 아직 시작되지 않았습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>진짜 %1 서버라는 인증서가 가짜를 만들기 너무 쉬운 것입니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>진짜 %1 서버라는 인증서의 기한이 %4에 지났습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>진짜 %1 서버라는 인증서가 취소되었습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>비밀번호를 넣어 두는 금고가 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>%1 서버가 비밀번호를 알고 있다는 것을 보여 주지 못해서 Tayori가 멈추었습니다.</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>%1 서버의 대답이 메일 서버답지 않습니다.</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>%1 서버는 있지만 암호화하는 방법이 다릅니다.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>%1 계정은 여기에 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>%1번 메일에는 이것을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>‘%1’ 이름의 메일 회사를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>%1번 메일이 없습니다.</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>여러 번 시도해서 메일 회사가 잠시 문을 닫고 있습니다.</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>이 컴퓨터에는 아직 남아 있습니다. 다음번에도 없으면 여기에서도 없어집니다.</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>이 회사는 이제 메일 프로그램의 비밀번호를 받지 않습니다. 브라우저로만 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>이 회사에서는 메일 주소와 다른 로그인 이름을 씁니다.</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>이 회사에서는 메일 프로그램용 특별 비밀번호(앱 비밀번호)가 필요합니다.</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>이 컴퓨터에 메일을 넣을 빈 공간이 없습니다.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>이 컴퓨터에는 비밀번호를 넣어 둘 안전한 곳이 없습니다.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>이 컴퓨터는 인터넷에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>이 컴퓨터의 시계가 %1(으)로 되어 있는데, 맞지 않습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>%1의 메일이군요. 그 설정은 아직 여기에 없습니다.</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>아직 메일 주소의 모양이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>%1의 인증서 지문과 다릅니다. 아무것도 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>이 메일은 메일 회사가 받기에 너무 큽니다. 크기는 %1입니다.</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>이 메일은 너무 큽니다. 크기는 %1인데, 메일 회사는 %2까지만 받습니다.</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>이 메일은 아직 다 오지 않았습니다.</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>이 메일 서버는 암호화되어 있지 않습니다. 다른 사람이 비밀번호를 볼 수 있어서 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>이 네트워크는 메일을 막고 있습니다.</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>이 비밀번호는 쓸 수 있는 기한이 지났습니다.</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>‘tayori accounts’ 명령으로 지금 있는 계정을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>먼저 ‘tayori setup’ 명령에 메일 주소를 붙여서 준비해 주세요.</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>언제든지 처음부터 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>다음번에 다시 여쭤봅니다.</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>메일은 여기에 남아 있습니다. 같은 일이 또 생기면 메일 회사에 물어봐 주세요.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>메일 회사의 메일함이 %1퍼센트 찼습니다.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>메일 회사의 메일함이 거의 가득 찼습니다(%1퍼센트).</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>백신 프로그램(%1)이 메일 연결을 열어 살펴보고 있습니다. 비밀번호는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>‘%1’ 이름은 주소록에 없습니다.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>도와주시는 분께</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>받기 위한 로그인: %1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>보내기 위한 로그인: %1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>메일 주소(첫 글자와 회사만)</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>비밀번호와 메일 내용은 들어 있지 않습니다. 메일 주소와 로그인 이름은 첫 글자와 회사만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>이 컴퓨터의 시계</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>메일을 잘 아는 분을 위한 정확한 말(영어)</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>되는 것과 안 되는 것</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>언제, 어디서</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>쓸 수 없습니다</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>응답합니다</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>맞지 않습니다</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>이름과 비밀번호를 받아들였습니다</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>이름과 비밀번호를 받아들이지 않았거나 연결되지 않았습니다</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>이 네트워크는 먼저 로그인해야 하는 자체 페이지를 보여 줍니다</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>연결이 없습니다</translation>
    </message>
    <message>
        <source>works</source>
        <translation>쓸 수 있습니다</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>Tayori의 회사 목록</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>답이 서로 다릅니다. %1: %2 / %3: %4.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>Thunderbird의 메일 회사 목록</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>흔히 쓰는 이름으로 해 본 결과</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>회사의 안내</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>읽어 들인 파일</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>인터넷 주소록(DNS)</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>직접 입력한 것</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>(그 밖에 %1자)</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>(이름이나 비밀번호라서 보여 드리지 않습니다)</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>알겠습니다.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>받을 때: %1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>여기서부터는 다른 사람이 들을 수 없습니다.</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>여보세요?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>이름과 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>이것이 내용입니다.</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>메일이 몇 통 있습니까?</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>메일을 받으러 왔습니다.</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>메일을 보내고 싶습니다.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>%1 앞으로 보냅니다.</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>이분 앞으로 보냅니다.</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>메일이 %1통 있습니다.</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>받아도 될까요?</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>안전한 길을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>아니요, 그곳에는 배달하지 않습니다.</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>아니요, 그것은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>아니요, 이름이나 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>아직 아무도 말하지 않았습니다.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>받았습니다.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>보낼 때: %1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>다른 일입니다.</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>맞습니다. 들어오세요.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>알겠습니다.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>무엇을 할 수 있습니까?</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>이 컴퓨터(⟶)와 메일 회사(⟵)가 한 말입니다. 비밀번호는 보여 드리지 않습니다.</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>네, 여기 있습니다.</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>네, 우체국입니다.</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>이름과 비밀번호를 말씀해 주시겠습니까?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
</context>
</TS>
