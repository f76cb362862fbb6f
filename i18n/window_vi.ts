<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1 (đổi)</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>Thư của %1. Đổi sang tài khoản khác.</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>Bạn muốn xem thư của ai?</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>tên của công ty, cả thế giới chỉ có một</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>tên của bạn ở công ty này</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>Địa chỉ này có trong giấy tờ mà công ty internet hoặc công ty điện thoại đã đưa cho bạn.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>Xin nhập địa chỉ email của bạn</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>Đúng, hãy sửa thành %1</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>&amp;Cài đặt chi tiết</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>&amp;Xem cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>Lưu %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>“%1” là một chương trình. Hãy hỏi lại người viết trước khi mở.</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>“%1” trông giống một tài liệu, nhưng thật ra là một chương trình. Xin đừng mở.</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>Trả lại như cũ</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>Ch&amp;i tiết</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>Cả hai đều dùng được. Đang lưu tài khoản vào máy tính này...</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>Đang kiểm tra xem có gửi và nhận được thư không</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Việc này lâu hơn một chút. Bạn có thể chờ, hoặc bấm “Dừng”.</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>Các cửa đang được thử</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Việc này mất nhiều nhất 10 giây.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1: đang hỏi...</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: đã tìm thấy</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1: không có</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>Danh sách công ty của Tayori</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>Sổ địa chỉ của internet</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>Danh sách công ty do mọi người cùng lập</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>Những tên thường gặp</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>Chỉ dẫn của chính %1</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Gửi</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>Viết thư – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>Thư mà bạn đang trả lời đã đến với tất cả mọi người trong nhóm “%1”. Trước khi gửi, Tayori sẽ hỏi bạn muốn gửi cho ai.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>Bạn có muốn giữ lại thư này không?</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Đang gửi...</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>Đây là thư bạn đã viết dở lần trước.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>Nếu giữ lại, sau này bạn có thể viết tiếp.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>&amp;Vâng, tiếp tục</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>Chỉ tiếp tục nếu bạn biết tên này, hoặc tin người đã tạo tệp.</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>Chỉ tiếp tục nếu bạn biết tên này.</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>Bạn có đồng ý gửi mật khẩu của bạn cho %1 không?</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>Tệp cho biết thư của bạn do một công ty khác phụ trách, không phải công ty có tên trong địa chỉ.</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>Tên này đến qua đường truyền không mã hóa. Có thể ai đó trên đường đi đã thay đổi nó.</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>Có vẻ như thư của bạn do một công ty khác phụ trách, không phải công ty có tên trong địa chỉ.</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>công ty trong địa chỉ của bạn</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>công ty sẽ nhận mật khẩu</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>%1 đã nhận và gửi thư được.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>&amp;Mở thư</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>Thư gửi cho chính mình</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>Thư gửi cho chính bạn đã đến, nhưng nội dung đã bị thay đổi đôi chút trên đường đi.</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>Đã gửi một thư cho chính bạn. Đang chờ thư đến, lâu nhất là 30 giây...</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>Tayori đã gửi một thư cho chính bạn, và thư đã đến nguyên vẹn từng chữ.</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>Cả hai cửa đều đã nhận mật khẩu.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>ĐÃ XONG</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>Thư gửi cho chính bạn chưa đến. Thường thì phải chờ vài phút.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>Email của bạn đã dùng được</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>Đang xem...</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1: trong %3 cửa có %2 cửa dùng được.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>(không có chủ đề)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Viết thư mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>Bạn có muốn viết tiếp thư đang viết dở không?</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Người nhận: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>d/M</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Choose a letter in the list to read it.</source>
        <translation>Hãy chọn một thư trong danh sách để đọc.</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>Ở đây chưa có thư nào.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>Thê&amp;m tệp</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>Các tệp gửi kèm</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>Bỏ %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>&amp;Thử cài đặt này</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>Cài đặt chi tiết</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>Cách nhận thư</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAP cho bạn xem bản sao. Thư vẫn ở lại công ty, nên điện thoại cũng xem được. POP lấy thư ra khỏi bưu điện và đưa vào máy tính này.</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP: đọc bản sao</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>&amp;Kiểm tra lại các cửa</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP: lấy thư ra</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Tên máy chủ nhận thư</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Tên máy chủ gửi thư</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>Máy chủ nhận thư</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>Máy chủ gửi thư</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>Những gì bạn gõ ở đây sẽ được dùng đúng như vậy. Phần còn lại Tayori sẽ tự tìm.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>Thê&amp;m tệp</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>Xóa hẳn thư này?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>Sau đó không lấy lại được nữa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>Để lại chỗ cũ (&amp;k)</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>Đã bỏ dấu.</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>Thư lại được coi là chưa đọc.</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>Thư đã được đánh dấu.</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>Thư đã về chỗ cũ.</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>Thư đã được xóa hẳn.</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>Thư bây giờ ở trong “%1”.</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>Chuyển vào thư mục nào?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>Ch&amp;i tiết</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>Có thêm tên một công ty khác: %1. Bạn có thể xem ở “Chi tiết”.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>Dùng công ty kia</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Những điều đã hỏi</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, đang đóng</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, đang mở</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>Thư mục khác…</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>Bạn muốn xem thư mục nào?</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1 (%n thư)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n chưa đọc)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Thư nháp</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Thư rác</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Thư giữ lại</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Thư đến</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Thư đã gửi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ gửi</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>Không lưu được ở đó (%1). Xin chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>Chỗ đó không ghi được. Xin chọn chỗ khác.</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>Chỗ đó không còn trống. Xin chọn chỗ khác.</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>Không dùng được</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>Đang kết nối...</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>Đang đưa mật khẩu...</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>Cửa nhận thư</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>Cửa gửi thư</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>Đã kết nối. Đường truyền đã được mã hóa</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Dùng được</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>&amp;Quay lại thư</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>&amp;Gửi như thế này</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Xin xem lại trước khi gửi thư</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>Trước khi gửi thư, có %n chỗ cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>Sửa thành %1</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>Đã sửa thành %1.</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>Không để mọi người thấy địa chỉ của nhau</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>Bây giờ mọi người không thấy địa chỉ của nhau. Thư chỉ ghi người nhận là chính bạn: %1</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>&amp;Danh sách từ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>Đọc từ đầ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>Từ &amp;tiếp theo</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1 ngày, để điện thoại cũng nhận được</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>Mãi mãi, chừng nào còn chỗ</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>Thư đã nhận nên được giữ ở công ty email bao lâu?</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>Không giữ: lấy ra ngay</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>Không tải</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>Bạn có muốn tải hình ảnh của thư này từ internet không?</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Tải hình ảnh</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Không lưu được tệp: %1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Đã lưu tệp.</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>Nếu tải, người viết sẽ biết là bạn đã đọc thư, đọc lúc nào, và bạn ở vào khoảng nơi nào.</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>Đã có một tệp trùng tên. Tệp này được lưu với tên “%1”.</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>(không ghi tên ai)</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>Thư trả lời sẽ đến: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Người gửi: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Người gửi hộ: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Người nhận: %1</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation>dddd, &apos;ngày&apos; d MMMM &apos;năm&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>LetterPrinter</name>
    <message>
        <source>Letter</source>
        <translation>Nội dung thư</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>In thư</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>Thư đã được gửi tới máy in.</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>Ch&amp;uyển đi…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>C&amp;oi là chưa đọc</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>Là t&amp;hư rác</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Không phải t&amp;hư rác</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>Đánh &amp;dấu</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>Bỏ &amp;dấu</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>Xin cẩn thận: trong thư ghi “%1”, nhưng đây là một nơi khác.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Không mở</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>Những thư đòi mật khẩu hoặc tiền thường là thư giả.</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>Bạn có muốn mở một trang của %1 không?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở trang</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n thư mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Danh sách thư</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>Không có thư mới (đã xem lúc %1)</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>Đang nhận thư...</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>Đang nhận: %1 trong số %2 thư</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>Ch&amp;i tiết</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>Đang tìm chỉ dẫn của %1...</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>Đã tìm thấy. Đang thử xem các cửa có mở không...</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Việc này lâu hơn một chút. Bạn có thể chờ, hoặc bấm “Dừng”.</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>Đang tìm hiểu về công ty email của bạn</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Chưa có câu trả lời.</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>Chỉ %1 được biết địa chỉ của bạn. Với những nơi khác, Tayori chỉ hỏi về tên %1.</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Việc này mất nhiều nhất 10 giây.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Những điều đã hỏi</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>(không có chủ đề)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hôm qua %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>có dấu</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>có tệp đính kèm</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>Có %n thư mới.</numerusform>
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
        <translation>Thư chưa gửi đi được. Thư đang nằm ở “Đang chờ gửi”.</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>Thư đã được gửi.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>Đừng báo khi có thư mới</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>Thư được giữ ở công ty email bao lâu</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>Cài đặt thêm một địa chỉ email</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>Báo khi có thư mới</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>Tìm cả ở đó</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>Có những công ty chỉ đăng chỉ dẫn qua đường không mã hóa. Người khác có thể đã thay đổi nó. Vì vậy, trước khi một công ty khác nhận mật khẩu của bạn, Tayori sẽ luôn hỏi bạn.</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>Đã gửi %n thư đang chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>Thư này vừa có thay đổi. Xin xem lại một lần nữa.</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>Viết lại</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Thư đã đến nơi</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Để nguyên như vậy</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>Gửi lại cho những người đó</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>Cho người giúp xem</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>Kết nối bị ngắt vào phút cuối. Có thể thư đã được gửi, cũng có thể chưa. Trước khi gửi lại, xin hỏi người nhận xem thư đã đến chưa.</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>Công ty email không nhận thư này. Chưa ai nhận được thư.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>Thư này chưa được gửi. Khi nào gửi được, Tayori sẽ gửi ngay.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>Thư này chưa gửi đi được. Tayori sẽ thử lại lúc %1.</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>Thư này đang được gửi.</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>Thư này đã được gửi, nhưng có người chưa nhận được.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>Đó là mật khẩu email của %1.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Xin nhập mật khẩu email.</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>Xin nhập mật khẩu email</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Mật khẩu chỉ được gửi cho %1, qua đường truyền đã mã hóa.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>Ẩ&amp;n</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>Có vẻ phím Caps Lock đang bật: mọi chữ đều thành chữ hoa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Hiệ&amp;n</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>Bây giờ có thể đọc được mật khẩu.</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>Mật khẩu đã được che lại.</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>Trong mật khẩu có chữ kiểu rộng. Mật khẩu thường dùng chữ thông thường.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>Có dấu cách ở đầu hoặc ở cuối. Dấu cách cũng được tính là một ký tự.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>Có một ký tự không nhìn thấy được, có lẽ do sao chép mà có.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>&amp;Sửa địa chỉ email</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>Đã tìm thấy. Bây giờ xin nhập mật khẩu</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>Đã tìm thấy: %1. Bây giờ xin nhập mật khẩu</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>Đó là mật khẩu email của %1.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Cài đặt &amp;không dùng tệp</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>Xem các &amp;bước</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>Xem lại các &amp;bước</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>Mật khẩu chỉ được đưa cho chương trình của chính công ty email trên máy tính này.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Mật khẩu chỉ được gửi cho %1, qua đường truyền đã mã hóa.</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>Xin nhập mật khẩu của bạn</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1 cần bạn chuẩn bị trước</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>Tôi đã là&amp;m xong</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>Sau khi làm các bước này, bạn có thể dùng chương trình email.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>Bạn cứ làm từ từ. Tayori chờ ở đây.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>Cho người giúp x&amp;em</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>Cho người &amp;giúp bạn xem màn hình này</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ch&amp;i tiết</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>&amp;Sửa địa chỉ</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>&amp;Sửa địa chỉ email</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>Chưa dùng được</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Cài đặt &amp;không dùng tệp</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Nội dung chi tiết</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Những gì bạn đã nhập vẫn còn nguyên.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>Tất cả các tệp (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Tệp của Tayori (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>Mở tệp của người giúp bạn</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ch&amp;i tiết</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Chọn tệp &amp;khác</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>Đây có phải email của bạn không?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Công ty email</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Đang đọc tệp...</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Nội dung chi tiết</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>Trong tệp không có mật khẩu. Bạn sẽ nhập ở trang sau.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Tệp này không dùng được</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>Tệp “%1” ghi như sau.</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>Xin xóa bớt thư cũ.</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>Sắp không nhận được thư mới: xin xóa thư cũ ngay bây giờ.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>Hộp thư của bạn ở công ty email đã đầy %1 %.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>Có %n hình ảnh không tải được.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(không có chủ đề)</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>Đang tải hình ảnh...</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>Hình ảnh từ internet không được tải, để không ai biết là bạn đã đọc thư này.</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>Hiện hình ảnh của thư này...</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>Có một số chữ không đọc được.</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>Một phần của thư này bị hỏng khi đến nơi.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Nội dung thư</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>Thư này rất dài. Ở đây chỉ hiện phần đầu.</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>Thư này đã gửi đến tất cả mọi người trong nhóm %1.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>Hiện không có internet.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>Có %n tên ở bên dưới. Bấm phím mũi tên xuống để chọn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Nhóm %1: %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>Những người có thể bạn muốn gửi</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>&amp;Lưu thành tệp</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>Đã sao chép. Giờ có thể dán vào thư.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>Đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu với tên “%1”.</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>Mọi người trong nhóm</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>Mọi người trong nhóm (khoảng %n người)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>Chỉ người viết (%1)</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>Nhóm là gì?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>Tìm thấy %n thư.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Kết thúc tìm kiếm</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Mọi thư mục</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Thư mục này</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>Không tìm thấy gì trong thư mục này.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>Không tìm thấy gì. Xin thử từ khác.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>Tìm trong thư</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>Tên đăng nhập khi gửi thư</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>Có những công ty dùng tên hoặc mật khẩu khác khi gửi thư.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Mật khẩu chỉ được gửi cho %1, qua đường truyền đã mã hóa.</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>Xin nhập mật khẩu gửi thư</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Cổng là một số từ 1 đến 65535.</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Sau lời chào (STARTTLS)</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>Để trống: Tayori sẽ tự tìm</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>Ngay từ đầu (TLS)</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>Cách mã hóa</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Số cổng</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>Tayori tự tìm</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>Đây chưa đúng dạng tên máy chủ. Ví dụ: mail.example.ne.jp</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>Gửi bản sao cho</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>Gửi bản sao ẩn cho (những người khác không thấy)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Nội dung thư</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>Xin nhập địa chỉ email của người bạn muốn gửi.</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>Gửi cho cả người khác</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>Địa chỉ email của người bạn muốn gửi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Đã hiểu là %1</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>Thư nói về việc gì, chỉ vài chữ</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>đã mã hóa</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>N&amp;hận thư</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>&amp;Gửi thư</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>&amp;Sao chép tất cả</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>Lời củ&amp;a máy chủ</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Nội dung chi tiết</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>T&amp;rả lời</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Quay lại danh sách</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Xóa hẳn</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Chuyển tiếp</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Nhận thư</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>&amp;Viết thư</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>Trả lời tất cả (%n n&amp;gười)</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>Thê&amp;m…</translation>
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
        <translation>Chữ to</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Chữ vừa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Chữ rất to</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>Giải thích từ ngữ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Từ ngữ</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Đã tìm thấy</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>Xin xem ở đây</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>Đường đi của thư. Hiện giờ: %1, %2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>Công ty người nhận</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>Đang chờ thư đến</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Dùng được</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Bạn đang ở đây</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Máy tính của bạn</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Công ty email của bạn</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>Mở tệp mà người khác đưa cho tôi</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Tập dùng trước</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>Cài email trên máy tính này</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>Tayori chuẩn bị email trên máy tính này.</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>Phần tập dùng mở trong một cửa sổ riêng. Đóng nó lại là bạn trở về đây.</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>Sau đó chỉ còn thiếu mật khẩu.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>Dùng thư giả để tập. Không có gì thật sự được gửi.</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>Với địa chỉ email và mật khẩu của bạn.</translation>
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
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>Chưa có gì được lưu lại. Bạn có thể bắt đầu lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>Bạn có muốn dừng cài đặt email không?</translation>
    </message>
</context>
</TS>
