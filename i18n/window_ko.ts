<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1 (바꾸기)</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>%1 의 메일입니다. 다른 계정으로 바꿉니다.</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>어느 주소의 메일을 보시겠습니까?</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>회사 이름 (세계에 하나뿐입니다)</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>이 회사에서 쓰는 내 이름</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>인터넷 회사나 통신사에서 받은 안내문에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>메일 주소</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>메일 주소를 입력해 주세요</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>네, %1 주소로 고칩니다</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>자세한 설정</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>주고받은 말 보기</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>%1(%2) 저장</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>‘%1’ 파일은 프로그램입니다. 열기 전에 보낸 분에게 물어봐 주세요.</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>‘%1’ 파일은 문서처럼 보이지만 프로그램입니다. 열지 마세요.</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>두 문을 모두 쓸 수 있습니다. 계정을 이 컴퓨터에 저장하고 있습니다...</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>메일을 받고 보낼 수 있는지 확인하고 있습니다</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>시간이 조금 더 걸리고 있습니다. 그대로 기다리거나 ‘그만두기’를 눌러 주세요.</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>확인하고 있는 문</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>길어도 10초쯤 걸립니다.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1: 물어보고 있습니다...</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: 찾았습니다</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1: 없었습니다</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>Tayori의 회사 목록</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>인터넷 주소록</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>함께 만드는 회사 목록</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>흔히 쓰는 이름</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>%1의 안내</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>메일 쓰기 – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>‘%1’ 모임의 모든 분이 그 메일을 받았습니다. 답장을 보내기 전에 누구에게 보낼지 여쭤봅니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>보관하기</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>쓰던 메일을 보관할까요?</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>보내고 있습니다...</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>전에 쓰던 메일입니다.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>보관하면 나중에 이어서 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>네, 계속합니다</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>아는 이름이거나 파일을 만든 사람을 믿을 수 있을 때만 계속해 주세요.</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>아는 이름일 때만 계속해 주세요.</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>%1에 비밀번호를 보내도 될까요?</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>파일에는 주소에 있는 회사와 다른 회사가 메일을 맡는다고 적혀 있습니다.</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>이 이름은 암호화되지 않은 길로 왔습니다. 오는 길에 누군가 바꾸었을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>주소에 있는 회사와 다른 회사가 메일을 맡고 있는 것 같습니다.</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>주소에 있는 회사</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>비밀번호를 받게 될 회사</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>%1 주소로 이제 메일을 받고 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>메일 열기</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>나에게 보내는 메일</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>나에게 보낸 메일이 왔지만, 오는 길에 내용이 조금 바뀌었습니다.</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>나에게 메일을 한 통 보냈습니다. 도착하기를 기다립니다(길어도 30초쯤)...</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>나에게 메일을 한 통 보냈고, 글자 하나 바뀌지 않고 도착했습니다.</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>받는 문과 보내는 문에서 모두 비밀번호를 받아 주었습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>개통</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>나에게 보낸 메일이 아직 오지 않았습니다. 몇 분 걸릴 때도 있습니다.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>이제 메일을 쓸 수 있습니다</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>살펴보고 있습니다...</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1: 문 %3개 중 %2개를 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>새 메일 쓰기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>쓰던 메일을 이어서 쓸까요?</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>M월 d일</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Choose a letter in the list to read it.</source>
        <translation>읽고 싶은 메일을 목록에서 골라 주세요.</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>아직 메일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>파일 붙이기</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>함께 보낼 파일</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>%1(%2) 빼기</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>이 설정으로 해 보기</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>자세한 설정</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>받는 방식</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAP은 사본을 보는 방식입니다. 메일은 회사에 남으므로 휴대전화에서도 볼 수 있습니다. POP은 우체국에서 메일을 꺼내 이 컴퓨터로 옮기는 방식입니다.</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP: 사본 보기</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>문 다시 살펴보기</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP: 메일 꺼내 오기</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>받는 서버 이름</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>보내는 서버 이름</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>받는 서버</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>보내는 서버</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>여기에 입력한 것은 그대로 씁니다. 나머지는 Tayori가 찾습니다.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>파일 붙이기</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>파일 저장</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>이 메일을 완전히 지울까요?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>지운 뒤에는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>보관하기</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>표시를 지웠습니다.</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>이 메일을 읽지 않음으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>이 메일에 표시를 했습니다.</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>메일을 원래 자리로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>메일을 완전히 지웠습니다.</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>메일이 이제 “%1”에 있습니다.</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>어느 폴더로 옮길까요?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>다른 회사 이름도 나왔습니다: %1. ‘자세히’에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>다른 회사 쓰기</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>물어본 것과 답</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, 접혀 있음</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, 펼쳐져 있음</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>어느 폴더를 보시겠습니까?</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1 (%n통)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (읽지 않음 %n통)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시 보관</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸 메일</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관한 메일</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받은 메일</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 메일</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>보내기 대기</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>그곳에 저장하지 못했습니다(%1). 다른 곳을 골라 주세요.</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>그곳에는 쓸 수 없습니다. 다른 곳을 골라 주세요.</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>그곳에는 남은 공간이 없습니다. 다른 곳을 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>쓸 수 없었습니다</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>연결하고 있습니다...</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직입니다</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>비밀번호를 보여 주고 있습니다...</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>받는 문</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>보내는 문</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>연결되었습니다. 길은 암호화되어 있습니다</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>쓸 수 있습니다</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>메일로 돌아가기</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>이대로 보내기</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>보내기 전에 확인해 주세요</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>보내기 전에 %n가지를 확인해 주세요</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>‘%1’ 주소로 고치기</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>‘%1’ 주소로 고쳤습니다.</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>서로 주소가 보이지 않게 하기</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>이제 서로의 주소가 보이지 않습니다. 받는 사람에는 내 주소만 보입니다: %1</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>모든 낱말</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>처음부터 읽기</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>다음 낱말</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1일 (휴대전화에서도 받을 수 있음)</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>계속 남김 (자리가 있는 동안)</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>받은 메일을 메일 회사에 얼마나 남겨 둘까요?</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>남기지 않음 (바로 꺼내기)</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>가져오지 않기</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>이 메일의 그림을 인터넷에서 가져올까요?</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>파일을 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>그림을 가져오면 메일을 읽었다는 것과 읽은 시각, 대강의 위치를 보낸 사람이 알게 됩니다.</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>같은 이름의 파일이 있어서 이 파일은 ‘%1’ 이름으로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>답장이 가는 곳: %1</translation>
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
        <source>Sent by: %1</source>
        <translation>실제로 보낸 사람: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation>yyyy년 M월 d일 (ddd)</translation>
    </message>
</context>
<context>
    <name>LetterPrinter</name>
    <message>
        <source>Letter</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>메일 인쇄</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>메일을 프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>읽지 않음으로</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>스팸 메일로</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>스팸이 아님</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>표시하기</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>표시 지우기</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>조심해 주세요. 메일에는 ‘%1’ 주소가 적혀 있지만, 이곳은 다른 곳입니다.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>열지 않기</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>비밀번호나 돈을 달라는 메일은 가짜가 많습니다.</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>%1의 페이지를 열까요?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>새 메일 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>메일 목록</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>새 메일이 없습니다 (%1에 확인)</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>받고 있습니다...</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>받고 있습니다: %2통 중 %1통</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>%1의 안내를 찾고 있습니다...</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>찾았습니다. 문이 열려 있는지 확인하고 있습니다...</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>시간이 조금 더 걸리고 있습니다. 그대로 기다리거나 ‘그만두기’를 눌러 주세요.</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>메일 회사의 안내를 찾고 있습니다</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>아직 답이 없습니다.</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>메일 주소는 %1에만 알립니다. 다른 곳에는 %1 이름만으로 물어봅니다.</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>길어도 10초쯤 걸립니다.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>물어본 것과 답</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>어제 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>표시 있음</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>파일 있음</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>새 메일이 %n통 왔습니다.</numerusform>
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
        <translation>메일을 아직 보내지 못했습니다. ‘보내기 대기’에 있습니다.</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>메일을 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>새 메일 알림 끄기</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>메일 회사에 메일을 남겨 두는 기간</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>다른 메일 주소도 준비하기</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>새 메일 알림 켜기</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>그곳도 찾아보기</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>암호화하지 않은 길로만 안내를 내놓는 회사도 있습니다. 오는 길에 누군가 바꾸었을 수도 있습니다. 그래서 다른 회사에 비밀번호를 보내기 전에 꼭 여쭤봅니다.</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>기다리던 메일 %n통을 보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>그사이 이 메일의 상태가 바뀌었습니다. 다시 한번 봐 주세요.</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>고쳐 쓰기</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>상대방이 받았음</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>이대로 두기</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>그분들에게 다시 보내기</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>도와주시는 분에게 보이기</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>다 보낼 무렵에 연결이 끊겼습니다. 메일이 갔는지 알 수 없습니다. 다시 보내기 전에 상대방에게 받았는지 물어봐 주세요.</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>메일 회사가 이 메일을 받아 주지 않았습니다. 아무에게도 가지 않았습니다.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>이 메일은 아직 보내지 않았습니다. 보낼 수 있게 되면 바로 보냅니다.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>이 메일은 아직 보내지 못했습니다. %1에 다시 보내 봅니다.</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>이 메일을 보내고 있습니다.</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>이 메일을 보냈지만, 받지 못한 분이 있습니다.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>%1의 메일 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>메일 비밀번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>메일 비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>비밀번호는 암호화해서 %1에만 보냅니다.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>Caps Lock이 켜져 있는 것 같습니다. 글자가 모두 대문자가 됩니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>보이기</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>이제 비밀번호가 보입니다.</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>비밀번호를 다시 가렸습니다.</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>전각(폭이 넓은) 글자가 들어 있습니다. 비밀번호는 보통 반각 글자입니다.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>처음이나 끝에 빈칸이 있습니다. 빈칸도 한 글자로 셉니다.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>눈에 보이지 않는 글자가 들어 있습니다. 복사할 때 따라왔을 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>메일 주소 고치기</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>찾았습니다. 이제 비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>찾았습니다: %1. 이제 비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>%1의 메일 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>로그인 이름(회사에서 받은 아이디)</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>파일 없이 준비하기</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>준비 방법 보기</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>준비 방법 다시 보기</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>비밀번호는 이 컴퓨터에 있는 메일 회사의 프로그램에만 건넵니다.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>비밀번호는 암호화해서 %1에만 보냅니다.</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>비밀번호를 입력해 주세요</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1에서는 먼저 준비가 필요합니다</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>준비를 마쳤습니다</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>아래 순서대로 하면 메일 프로그램을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>천천히 하셔도 됩니다. Tayori가 여기서 기다립니다.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>도와주시는 분에게 보이기</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>이 화면을 도와주시는 분에게 보이기</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>주소 고치기</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>메일 주소 고치기</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>아직 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>파일 없이 준비하기</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>입력한 내용은 그대로 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>모든 파일 (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Tayori 파일 (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>받은 파일 열기</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>다른 파일 고르기</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>본인의 메일이 맞습니까?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>메일 주소</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>메일 회사</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>파일을 읽고 있습니다...</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>파일에 비밀번호는 들어 있지 않습니다. 다음 페이지에서 입력합니다.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>이 파일은 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>‘%1’ 파일에 적힌 내용입니다.</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>오래된 메일을 지워 주세요.</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>곧 새 메일을 받을 수 없게 됩니다. 지금 오래된 메일을 지워 주세요.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>메일 회사의 메일함을 %1 % 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>그림 %n개가 오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>그림을 가져오고 있습니다...</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>인터넷의 그림은 가져오지 않았습니다. 메일을 읽은 것을 다른 사람이 모르게 하기 위해서입니다.</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>이 메일의 그림 보기...</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>읽을 수 없는 글자가 있었습니다.</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>이 메일은 일부가 손상된 채로 왔습니다.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>메일 내용</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>아주 긴 메일이라 앞부분만 보여 드립니다.</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>‘%1’ 모임의 모든 분에게 온 메일입니다.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>지금은 인터넷에 연결되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>아래에 이름이 %n개 있습니다. 아래쪽 화살표 키로 갈 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>모임 ‘%1’: %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>찾으시는 분</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>복사했습니다. 이제 메일에 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>‘%1’(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>모임의 모든 분</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>모임의 모든 분 (약 %n명)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>쓴 분에게만 (%1)</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>모임이란?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>%n통을 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>찾기 끝내기</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>모든 폴더</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>이 폴더</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>이 폴더에서는 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>찾지 못했습니다. 다른 말로 찾아 보세요.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>메일에서 찾기</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>보낼 때의 로그인 이름</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>보낼 때의 이름이나 비밀번호가 다른 회사도 있습니다.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>비밀번호는 암호화해서 %1에만 보냅니다.</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>보낼 때의 비밀번호를 입력해 주세요</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>포트 번호는 1부터 65535까지의 수입니다.</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>인사한 다음에 (STARTTLS)</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>비워 두면 Tayori가 찾습니다</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>처음부터 (TLS)</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>언제부터 암호화할지</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>로그인 이름(회사에서 받은 아이디)</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>포트 번호</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>Tayori가 찾기</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>서버 이름의 모양이 아닙니다. 예: mail.example.ne.jp.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>사본을 받는 사람(참조)</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>숨은 사본을 받는 사람(다른 분에게는 보이지 않습니다)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>받는 사람의 메일 주소를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>다른 분에게도 보내기</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>받는 사람의 메일 주소</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>‘%1’ 주소로 읽었습니다</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>전체 %2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>무엇에 대한 메일인지 짧은 말로</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>암호화</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>받을 때</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>보낼 때</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>주고받은 말</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>서버가 한 말 그대로</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>자세한 내용</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>휴지통으로</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>받기</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>메일 쓰기</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>모두에게 답장 (%n명)</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>더 보기…</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of the text</comment>
        <translation>가</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>보통 글자</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>아주 큰 글자</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>낱말 설명</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>낱말</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>확인하고 있습니다</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾았습니다</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>찾고 있습니다</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>여기를 봐 주세요</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>메일이 가는 길. 지금: %1, %2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>상대방의 메일 회사</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>메일이 오기를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>쓸 수 있습니다</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>지금 여기입니다</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>내 컴퓨터</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>내 메일 회사</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>다른 사람이 준 파일 열기</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>먼저 연습하기</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>이 컴퓨터에서 메일 쓰기</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>Tayori는 이 컴퓨터에서 메일을 쓸 수 있게 준비합니다.</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>연습은 다른 창에서 열립니다. 그 창을 닫으면 여기로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>그다음에는 비밀번호만 입력하면 됩니다.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>연습용 메일입니다. 실제로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>메일 주소와 비밀번호를 입력합니다.</translation>
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
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>아직 아무것도 저장하지 않았습니다. 언제든지 처음부터 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>메일 준비를 그만둘까요?</translation>
    </message>
</context>
</TS>
