<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>Characters that look like a dot, a hyphen or @ were corrected.</source>
        <translation>Những ký tự trông giống dấu chấm, dấu gạch nối hoặc dấu @ đã được sửa lại.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Có phải ý bạn là %1 không?</translation>
    </message>
    <message>
        <source>Full-width letters were changed to ordinary ones.</source>
        <translation>Chữ kiểu rộng đã được đổi thành chữ thông thường.</translation>
    </message>
    <message>
        <source>In the part before the @ sign, dots cannot be first, last, or two in a row.</source>
        <translation>Ở phần trước dấu @, dấu chấm không được đứng đầu, đứng cuối hoặc đứng liền nhau.</translation>
    </message>
    <message>
        <source>Please enter your mail address.</source>
        <translation>Xin nhập địa chỉ email của bạn.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Các dấu cách đã được bỏ đi.</translation>
    </message>
    <message>
        <source>The @ sign is missing.</source>
        <translation>Địa chỉ còn thiếu dấu @.</translation>
    </message>
    <message>
        <source>The address is too long. It may have 254 characters at most.</source>
        <translation>Địa chỉ dài quá. Địa chỉ chỉ được tối đa 254 ký tự.</translation>
    </message>
    <message>
        <source>The part after the @ sign has no dot, as in example.jp.</source>
        <translation>Phần sau dấu @ chưa có dấu chấm, như trong example.jp.</translation>
    </message>
    <message>
        <source>The part after the @ sign is missing.</source>
        <translation>Còn thiếu phần sau dấu @.</translation>
    </message>
    <message>
        <source>The part after the @ sign is not a company name that can exist.</source>
        <translation>Phần sau dấu @ chưa đúng dạng tên công ty.</translation>
    </message>
    <message>
        <source>The part after the @ sign is too long.</source>
        <translation>Phần sau dấu @ dài quá.</translation>
    </message>
    <message>
        <source>The part after the @ sign mixes letters that look alike. Please check it.</source>
        <translation>Phần sau dấu @ có lẫn những chữ trông giống nhau. Xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>The part before the @ sign has a character that addresses cannot have.</source>
        <translation>Phần trước dấu @ có ký tự không dùng được trong địa chỉ.</translation>
    </message>
    <message>
        <source>The part before the @ sign has letters that mail servers do not understand.</source>
        <translation>Phần trước dấu @ có những chữ mà công ty email không hiểu được. Xin gõ chữ không dấu.</translation>
    </message>
    <message>
        <source>The part before the @ sign is missing.</source>
        <translation>Còn thiếu phần trước dấu @.</translation>
    </message>
    <message>
        <source>The part before the @ sign is too long. It may have 64 characters at most.</source>
        <translation>Phần trước dấu @ dài quá. Phần này chỉ được tối đa 64 ký tự.</translation>
    </message>
    <message>
        <source>There is more than one @ sign. An address has exactly one.</source>
        <translation>Có nhiều hơn một dấu @. Mỗi địa chỉ chỉ có một dấu @.</translation>
    </message>
    <message>
        <source>This old style of address breaks the rules, but it still works at this company.</source>
        <translation>Đây là dạng địa chỉ cũ, không theo quy định, nhưng ở công ty này vẫn dùng được.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>%1 people will see each other&apos;s addresses.</source>
        <translation>%1 người sẽ nhìn thấy địa chỉ của nhau.</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got the letter that this answers. It goes to %2 alone.</source>
        <translation>Bạn đang trả lời một thư đã đến với mọi người trong nhóm “%1”. Thư trả lời chỉ gửi cho %2.</translation>
    </message>
    <message>
        <source>The letter has no subject.</source>
        <translation>Thư chưa có chủ đề.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Many mail companies take no more than %2.</source>
        <translation>Thư này có dung lượng %1. Nhiều công ty email chỉ nhận tối đa %2, nên thư có thể không đến được.</translation>
    </message>
    <message>
        <source>The letter is %1 large. Your mail company takes %2 at most. Like this it will not arrive.</source>
        <translation>Thư này có dung lượng %1. Công ty email của bạn chỉ nhận tối đa %2. Nếu để như vậy, thư sẽ không đến được.</translation>
    </message>
    <message>
        <source>The letter says “%1”, but there is no file with it.</source>
        <translation>Trong thư có viết “%1”, nhưng chưa có tệp nào gửi kèm.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”, about %2 people.</source>
        <translation>Thư trả lời này sẽ đến mọi người trong nhóm “%1”, khoảng %2 người.</translation>
    </message>
    <message>
        <source>This answer goes to everyone in the group “%1”.</source>
        <translation>Thư trả lời này sẽ đến mọi người trong nhóm “%1”.</translation>
    </message>
    <message>
        <source>You answer a letter that everyone in the group “%1” got. Who gets your answer?</source>
        <translation>Bạn đang trả lời một thư đã đến với mọi người trong nhóm “%1”. Bạn muốn gửi cho ai?</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Its real name is “%2”.</source>
        <translation>“%1” có những chữ chỉ trông giống chữ thường dùng. Tên thật của nó là “%2”.</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like ordinary ones. Please check it.</source>
        <translation>“%1” có những chữ chỉ trông giống chữ thường dùng. Xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>“%1” is almost the same as “%2” in your address book.</source>
        <translation>“%1” gần giống với “%2” trong sổ địa chỉ của bạn.</translation>
    </message>
    <message>
        <source>“%1”: did you mean “%2”?</source>
        <translation>“%1”: có phải ý bạn là “%2” không?</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  → It works.</source>
        <translation>  → Dùng được.</translation>
    </message>
    <message>
        <source>%1 files were read, %2 could not be used. They tell of %3 mail domains.</source>
        <translation>Đã đọc %1 tệp, có %2 tệp không dùng được. Các tệp cho biết cài đặt của %3 tên miền email.</translation>
    </message>
    <message>
        <source>%1 mails were found.</source>
        <translation>Đã tìm thấy %1 thư.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 in all</source>
        <translation>%1: %2 thư mới, tất cả có %3 thư</translation>
    </message>
    <message>
        <source>A practice mail company is running on this computer. Nothing leaves it.</source>
        <translation>Một công ty email để tập dùng đang chạy trên máy tính này. Không có gì đi ra ngoài.</translation>
    </message>
    <message>
        <source>Accepted: this certificate, for %1 and no other place. To take it back: tayori distrust %1</source>
        <translation>Đã chấp nhận: chứng chỉ này, chỉ cho %1 và không cho nơi nào khác. Để rút lại: tayori distrust %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the owner of the server tells you, by telephone or on paper. Only if both are the same: tayori trust %1 --spki FINGERPRINT</source>
        <translation>Hãy so dấu vân tay này với dấu vân tay mà người quản lý máy chủ cho bạn biết qua điện thoại hoặc trên giấy. Chỉ khi hai bên giống nhau: tayori trust %1 --spki FINGERPRINT</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Đã xong.</translation>
    </message>
    <message>
        <source>Done. The mail company is told at the next fetch.</source>
        <translation>Đã xong. Công ty email sẽ được báo vào lần nhận thư tới.</translation>
    </message>
    <message>
        <source>Fetched mail is taken from the mail company at once, and stays here.</source>
        <translation>Thư đã nhận sẽ được lấy ra khỏi công ty email ngay, và ở lại máy tính này.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for %1 days, and here for ever.</source>
        <translation>Thư đã nhận ở lại công ty email %1 ngày, và ở lại máy tính này mãi mãi.</translation>
    </message>
    <message>
        <source>Fetched mail stays at the mail company for ever, and here too.</source>
        <translation>Thư đã nhận ở lại công ty email mãi mãi, và cũng ở lại máy tính này.</translation>
    </message>
    <message>
        <source>Fetched: the letter came back after %1 ms</source>
        <translation>Đã nhận: thư quay về sau %1 ms</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Dấu vân tay: %1</translation>
    </message>
    <message>
        <source>For:         %1</source>
        <translation>Cho tên:     %1</translation>
    </message>
    <message>
        <source>Found by %1 (%2):</source>
        <translation>Tìm thấy nhờ %1 (%2):</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Nhóm %1: %2</translation>
    </message>
    <message>
        <source>Handshake: %1 answered over a safe connection</source>
        <translation>Chào hỏi: %1 đã trả lời qua đường truyền an toàn</translation>
    </message>
    <message>
        <source>Issued by:   %1</source>
        <translation>Bên cấp:     %1</translation>
    </message>
    <message>
        <source>Issued to:   %1</source>
        <translation>Cấp cho:     %1</translation>
    </message>
    <message>
        <source>It waits for sending. Send now: tayori flush</source>
        <translation>Thư đang chờ gửi. Để gửi ngay: tayori flush</translation>
    </message>
    <message>
        <source>It works: mail can be received and sent.</source>
        <translation>Dùng được: có thể nhận và gửi thư.</translation>
    </message>
    <message>
        <source>Logged in for receiving: %1</source>
        <translation>Đã đăng nhập để nhận thư: %1</translation>
    </message>
    <message>
        <source>Logged in for sending: %1</source>
        <translation>Đã đăng nhập để gửi thư: %1</translation>
    </message>
    <message>
        <source>Login by</source>
        <translation>Cách đăng nhập</translation>
    </message>
    <message>
        <source>Looking for the servers of %1 …</source>
        <translation>Đang tìm máy chủ của %1 …</translation>
    </message>
    <message>
        <source>Mail password: </source>
        <translation>Mật khẩu email: </translation>
    </message>
    <message>
        <source>No certificate has been accepted by hand.</source>
        <translation>Chưa có chứng chỉ nào được chấp nhận bằng tay.</translation>
    </message>
    <message>
        <source>No file in this folder could be used. Nothing was changed.</source>
        <translation>Trong thư mục này không có tệp nào dùng được. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Ở đây không có thư.</translation>
    </message>
    <message>
        <source>Nothing is accepted by hand for %1 any more.</source>
        <translation>Đã rút lại những gì được chấp nhận bằng tay cho %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Không có thư nào đang chờ.</translation>
    </message>
    <message>
        <source>Nothing was accepted by hand for %1.</source>
        <translation>Chưa có gì được chấp nhận bằng tay cho %1.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Problem:     %1</source>
        <translation>Vấn đề:      %1</translation>
    </message>
    <message>
        <source>Receiving works. Password for sending mail: </source>
        <translation>Đã nhận được thư. Mật khẩu để gửi thư: </translation>
    </message>
    <message>
        <source>Same message: no</source>
        <translation>Nội dung giống nhau: không</translation>
    </message>
    <message>
        <source>Same message: yes</source>
        <translation>Nội dung giống nhau: có</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
    <message>
        <source>Send it again: tayori outbox --resend %1   It was sent: --sent %1   Give it up: --delete %1</source>
        <translation>Gửi lại: tayori outbox --resend %1   Đã gửi rồi: --sent %1   Bỏ đi: --delete %1</translation>
    </message>
    <message>
        <source>Sent: %1   still waiting: %2</source>
        <translation>Đã gửi: %1   còn đang chờ: %2</translation>
    </message>
    <message>
        <source>Sent: a letter to oneself</source>
        <translation>Đã gửi: thư gửi cho chính mình</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The account is ready: %1</source>
        <translation>Tài khoản đã sẵn sàng: %1</translation>
    </message>
    <message>
        <source>The account was removed. Its mail stays on this computer.</source>
        <translation>Đã gỡ tài khoản. Thư của tài khoản vẫn còn trên máy tính này.</translation>
    </message>
    <message>
        <source>The account was written without its password: %1</source>
        <translation>Đã ghi tài khoản ra tệp, không kèm mật khẩu: %1</translation>
    </message>
    <message>
        <source>The address book is empty. Whom you write to gets into it by itself.</source>
        <translation>Sổ địa chỉ chưa có ai. Những người bạn viết thư cho sẽ tự được thêm vào.</translation>
    </message>
    <message>
        <source>The mail waits in the outbox.</source>
        <translation>Thư đang chờ gửi.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>Đã gửi thư.</translation>
    </message>
    <message>
        <source>There is no screen here for a window. Try: tayori practice, or tayori --help</source>
        <translation>Ở đây không có màn hình để mở cửa sổ. Hãy thử: tayori practice, hoặc tayori --help</translation>
    </message>
    <message>
        <source>This computer believes %1 as it is. Nothing has to be accepted.</source>
        <translation>Máy tính này vốn đã tin %1. Không cần chấp nhận gì cả.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves this computer. Address: %1   Password: %2</source>
        <translation>Đây là phần tập dùng: không có gì ra khỏi máy tính này. Địa chỉ: %1   Mật khẩu: %2</translation>
    </message>
    <message>
        <source>To read one of them: tayori learn %1</source>
        <translation>Để đọc từng mục: tayori learn %1</translation>
    </message>
    <message>
        <source>Valid:       from %1 to %2</source>
        <translation>Có giá trị:  từ %1 đến %2</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Nghĩa là gì</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Điều đã thấy</translation>
    </message>
    <message>
        <source>You answer the writer alone:</source>
        <translation>Bạn chỉ trả lời người viết:</translation>
    </message>
    <message>
        <source>You call the company, and it puts things in order.</source>
        <translation>Bạn gọi điện cho công ty, và công ty sửa lại cho bạn.</translation>
    </message>
    <message>
        <source>You enter a wrong password:</source>
        <translation>Bạn nhập một mật khẩu không đúng:</translation>
    </message>
    <message>
        <source>You enter the special password for mail programs:</source>
        <translation>Bạn nhập mật khẩu riêng cho chương trình email:</translation>
    </message>
    <message>
        <source>You enter the usual password:</source>
        <translation>Bạn nhập mật khẩu thường dùng:</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>đang được gửi</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>chưa đến %1</translation>
    </message>
    <message>
        <source>sent or not: unknown</source>
        <translation>không rõ đã gửi hay chưa</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>waits, next try %1</source>
        <translation>đang chờ, lần thử tới %1</translation>
    </message>
    <message>
        <source>was not taken</source>
        <translation>không được nhận</translation>
    </message>
    <message>
        <source>was sent, but not to all</source>
        <translation>đã gửi, nhưng chưa đến tất cả</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>%1 April %2</source>
        <translation>ngày %1 tháng 4 năm %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>ngày %1 tháng 8 năm %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>ngày %1 tháng 12 năm %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>ngày %1 tháng 2 năm %2</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>ngày %1 tháng 1 năm %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>ngày %1 tháng 7 năm %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>ngày %1 tháng 6 năm %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>ngày %1 tháng 3 năm %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>ngày %1 tháng 5 năm %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>ngày %1 tháng 11 năm %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>ngày %1 tháng 10 năm %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>ngày %1 tháng 9 năm %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation>%1 cho biết %2, nhưng %3 cho biết %4</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>chứng chỉ của %1</translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation>do bạn chọn: %1 (%2)</translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation>đã chọn: %1 (%2), câu trả lời đáng tin nhất mà máy chủ dùng được</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>không được</translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation>dấu vân tay của khóa (SHA-256): %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>cho tên: %1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>đã tìm thấy</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>bên cấp: %1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>không trả lời kịp</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>không hỏi</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation>không chọn: %1 (%2) %3, máy chủ không dùng được</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation>không chọn: %1 (%2) %3, đứng sau trong thứ tự hỏi</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation>không chọn: %1 (%2) %3, ít đáng tin hơn</translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation>không chọn: %1 (%2) %3, bạn đã chọn cái khác</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>taken as the file says: %1 (%2)</source>
        <translation>theo như tệp ghi: %1 (%2)</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>có giá trị từ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 nói: “%2”</translation>
    </message>
    <message>
        <source>25, as it is written</source>
        <translation>25, như trong giấy ghi</translation>
    </message>
    <message>
        <source>587 or 465</source>
        <translation>587 hoặc 465</translation>
    </message>
    <message>
        <source>A browser is a program to look at web pages. It speaks neither POP nor IMAP, but the language of the web: HTTP or, encrypted, HTTPS. Today it is mostly HTTPS.</source>
        <translation>Trình duyệt là chương trình để xem các trang web. Nó không nói tiếng POP hay IMAP, mà nói tiếng của web: HTTP, hoặc HTTPS khi có mã hóa. Ngày nay phần lớn là HTTPS.</translation>
    </message>
    <message>
        <source>A browser on your computer asks a web server. The web server looks into your mailbox.</source>
        <translation>Trình duyệt trên máy tính của bạn hỏi máy chủ web. Máy chủ web vào xem hộp thư của bạn.</translation>
    </message>
    <message>
        <source>A key, and the mailbox that it opens.</source>
        <translation>Một chiếc chìa khóa và hộp thư mà nó mở được.</translation>
    </message>
    <message>
        <source>A letter goes from your computer up to the counter of the mail company.</source>
        <translation>Một lá thư đi từ máy tính của bạn lên quầy của công ty email.</translation>
    </message>
    <message>
        <source>A letter travels from your computer to your mail company, then to their mail company, then to the other person.</source>
        <translation>Một lá thư đi từ máy tính của bạn đến công ty email của bạn, rồi đến công ty email của người nhận, rồi đến người nhận.</translation>
    </message>
    <message>
        <source>A mail program is a program to write and read mail with, like this one. When you press Send, it hands the mail to your own mail company, over your internet line.</source>
        <translation>Chương trình email là chương trình để viết và đọc thư, như chương trình này. Khi bạn bấm “Gửi”, nó đưa thư cho công ty email của bạn qua đường internet nhà bạn.</translation>
    </message>
    <message>
        <source>A mailing list has an address of its own. Mail to this address goes to all its members.</source>
        <translation>Danh sách gửi thư có một địa chỉ riêng. Thư gửi đến địa chỉ này sẽ đến với tất cả các thành viên.</translation>
    </message>
    <message>
        <source>A place where nothing can go wrong.</source>
        <translation>Một nơi làm sai cũng không sao.</translation>
    </message>
    <message>
        <source>A post office with counters. 587 and 465 are for sending, 993 and 995 for receiving.</source>
        <translation>Một bưu điện có nhiều quầy. Quầy 587 và 465 để gửi, quầy 993 và 995 để nhận.</translation>
    </message>
    <message>
        <source>A program asks: “The certificate is not right. Go on anyway?” What do you do?</source>
        <translation>Một chương trình hỏi: “Chứng chỉ không đúng. Bạn vẫn muốn tiếp tục?” Bạn sẽ làm gì?</translation>
    </message>
    <message>
        <source>A small post office inside the computer. No line leads out of it.</source>
        <translation>Một bưu điện nhỏ bên trong máy tính. Không có đường nào dẫn ra ngoài.</translation>
    </message>
    <message>
        <source>A virus checker that cannot see inside an encrypted line may disturb it. Then ask its maker what to do, and leave the encryption on.</source>
        <translation>Phần mềm diệt virus không nhìn được vào trong đường truyền mã hóa, nên có thể gây cản trở. Khi đó, xin hỏi công ty làm phần mềm ấy, và đừng tắt mã hóa.</translation>
    </message>
    <message>
        <source>Address of the group</source>
        <translation>Địa chỉ của nhóm</translation>
    </message>
    <message>
        <source>After the @ stands the name of the mail company, its domain. Domains are given out for the whole world together, so that no two are the same.</source>
        <translation>Sau dấu @ là tên của công ty email, gọi là tên miền. Tên miền được cấp chung cho cả thế giới, nên không có hai tên nào giống nhau.</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Đồng ý.</translation>
    </message>
    <message>
        <source>An envelope with the address taro@example.ne.jp. Before the @: the name of the mailbox. After the @: the name of the mail company.</source>
        <translation>Một phong bì ghi địa chỉ taro@example.ne.jp. Trước dấu @ là tên của hộp thư. Sau dấu @ là tên của công ty email.</translation>
    </message>
    <message>
        <source>An old paper says “sending: port 25”. Which number do you try today?</source>
        <translation>Một tờ giấy cũ ghi “gửi: cổng 25”. Ngày nay bạn nên thử số nào?</translation>
    </message>
    <message>
        <source>As with 587; and virus checkers may not see inside.</source>
        <translation>Giống như với 587. Ngoài ra, phần mềm diệt virus có thể không nhìn được vào bên trong.</translation>
    </message>
    <message>
        <source>Before the @ stands the name of the mailbox. Its exact name is local part. Companies also call it account or user ID.</source>
        <translation>Trước dấu @ là tên của hộp thư. Tên chính xác của nó là “local part”. Các công ty còn gọi là tài khoản hoặc ID người dùng.</translation>
    </message>
    <message>
        <source>Before the first step your computer says your name and password, so that nobody else can send in your name.</source>
        <translation>Trước bước đầu tiên, máy tính của bạn nói tên và mật khẩu, để không ai khác gửi thư dưới tên bạn được.</translation>
    </message>
    <message>
        <source>Better not: a stranger could be getting your password.</source>
        <translation>Không nên: một người lạ có thể lấy được mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>By the password the mail company knows that it is you. You find it on the paper that the company gave you.</source>
        <translation>Nhờ mật khẩu, công ty email biết đó đúng là bạn. Mật khẩu có trong giấy tờ mà công ty đã đưa cho bạn.</translation>
    </message>
    <message>
        <source>Computer, telephone and tablet all show the same mail, because it lies in one place: at the mail company.</source>
        <translation>Máy tính, điện thoại và máy tính bảng đều hiện cùng những thư ấy, vì thư nằm ở một chỗ: tại công ty email.</translation>
    </message>
    <message>
        <source>Computers talk with each other by fixed rules. For sending, these rules are called SMTP. In everyday words they go like this:</source>
        <translation>Các máy tính nói chuyện với nhau theo những quy tắc nhất định. Quy tắc để gửi thư gọi là SMTP. Nói bằng lời thường ngày thì như sau:</translation>
    </message>
    <message>
        <source>Counters for receiving</source>
        <translation>Quầy nhận thư</translation>
    </message>
    <message>
        <source>Counters for sending</source>
        <translation>Quầy gửi thư</translation>
    </message>
    <message>
        <source>Delivered does not mean read. If something is urgent, telephone.</source>
        <translation>Thư đã đến không có nghĩa là đã được đọc. Nếu có việc gấp, hãy gọi điện.</translation>
    </message>
    <message>
        <source>Do not. Such mail is from swindlers. Delete it, or ask somebody.</source>
        <translation>Đừng nhập. Thư như vậy là của kẻ lừa đảo. Hãy xóa đi, hoặc hỏi ai đó.</translation>
    </message>
    <message>
        <source>Each letter counts: capital and small letters, 0 (zero) and O, 1 (one) and l. It is written in half-width letters.</source>
        <translation>Mỗi ký tự đều quan trọng: chữ hoa và chữ thường, số 0 và chữ O, số 1 và chữ l. Hãy gõ chữ không dấu.</translation>
    </message>
    <message>
        <source>Encrypted: nobody can read it</source>
        <translation>Có mã hóa: không ai đọc được</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Everyone in the group</source>
        <translation>Mọi người trong nhóm</translation>
    </message>
    <message>
        <source>First the server shows a certificate, a proof of who it is. Tayori examines it and sends no password to a server that cannot prove who it is.</source>
        <translation>Trước hết, máy chủ đưa ra một chứng chỉ, để chứng tỏ nó là ai. Tayori xem xét chứng chỉ này. Nếu máy chủ không chứng tỏ được nó là ai, Tayori không gửi mật khẩu.</translation>
    </message>
    <message>
        <source>Free mail such as Yahoo! Mail, Gmail or Outlook.com works like IMAP: the mail stays there.</source>
        <translation>Email miễn phí như Yahoo! Mail, Gmail hay Outlook.com hoạt động giống IMAP: thư ở lại đó.</translation>
    </message>
    <message>
        <source>From homes 25 is mostly closed now. Try 587 or 465.</source>
        <translation>Từ nhà, cổng 25 nay hầu như đã đóng. Hãy thử 587 hoặc 465.</translation>
    </message>
    <message>
        <source>Hanako&apos;s computer is switched off. Can you send her mail?</source>
        <translation>Máy tính của Hanako đang tắt. Bạn có gửi thư cho bà ấy được không?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Đây là tên và mật khẩu của tôi.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Đây là nội dung.</translation>
    </message>
    <message>
        <source>How addresses are written is agreed in public papers, the RFCs. Anybody may read them.</source>
        <translation>Cách viết địa chỉ được thống nhất trong các văn bản công khai gọi là RFC. Ai cũng có thể đọc.</translation>
    </message>
    <message>
        <source>How mail travels</source>
        <translation>Đường đi của thư</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Tôi đến lấy thư.</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Tôi không đọc được</translation>
    </message>
    <message>
        <source>I delete the mail</source>
        <translation>Tôi xóa thư đó</translation>
    </message>
    <message>
        <source>I enter it, so that nothing is closed</source>
        <translation>Tôi nhập, để hộp thư không bị đóng</translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Tôi tiếp tục</translation>
    </message>
    <message>
        <source>I stop and ask</source>
        <translation>Tôi dừng lại và hỏi</translation>
    </message>
    <message>
        <source>I would like to send mail.</source>
        <translation>Tôi muốn gửi thư.</translation>
    </message>
    <message>
        <source>IMAP is the other way to receive mail, beside POP.</source>
        <translation>Ngoài POP ra, IMAP là cách nhận thư thứ hai.</translation>
    </message>
    <message>
        <source>IMAP: reading copies</source>
        <translation>IMAP: đọc bản sao</translation>
    </message>
    <message>
        <source>IMAP: reading copies, encrypted from the start.</source>
        <translation>IMAP: đọc bản sao, mã hóa ngay từ đầu.</translation>
    </message>
    <message>
        <source>IMAP: reading copies; open until it is switched over to encryption.</source>
        <translation>IMAP: đọc bản sao. Lúc đầu để ngỏ, sau đó chuyển sang mã hóa.</translation>
    </message>
    <message>
        <source>If a computer is lost, you declare only its special password void. The usual one stays as it is.</source>
        <translation>Nếu mất một máy tính, bạn chỉ cần hủy mật khẩu riêng của máy đó. Mật khẩu thường dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>If a program says that a certificate is not right, do not go on. Look at the date and time of your computer, then ask your mail company.</source>
        <translation>Nếu một chương trình báo chứng chỉ không đúng, xin đừng tiếp tục. Hãy xem ngày giờ của máy tính, rồi hỏi công ty email của bạn.</translation>
    </message>
    <message>
        <source>If the company offers both, Tayori takes IMAP.</source>
        <translation>Nếu công ty có cả hai cách, Tayori chọn IMAP.</translation>
    </message>
    <message>
        <source>In one company no name is given twice either. So your address is the only one of its kind in the world.</source>
        <translation>Trong một công ty cũng không có hai tên giống nhau. Vì vậy, cả thế giới chỉ có một địa chỉ như của bạn.</translation>
    </message>
    <message>
        <source>In the practice you write to a real address by mistake. Does it arrive there?</source>
        <translation>Trong lúc tập dùng, bạn lỡ viết thư đến một địa chỉ thật. Thư có đến đó không?</translation>
    </message>
    <message>
        <source>Internet and phone companies give you this name. With free mail you choose it yourself: one that nobody has yet.</source>
        <translation>Công ty internet và công ty điện thoại đặt sẵn tên này cho bạn. Với email miễn phí, bạn tự chọn một tên mà chưa ai dùng.</translation>
    </message>
    <message>
        <source>It cannot: the mail is no longer at the company, only at home.</source>
        <translation>Không được: thư không còn ở công ty nữa, mà chỉ còn ở nhà.</translation>
    </message>
    <message>
        <source>It does not come back. It waits at her mail company until she looks.</source>
        <translation>Thư không quay lại. Thư chờ ở công ty email của bà ấy cho đến khi bà ấy xem.</translation>
    </message>
    <message>
        <source>It does not: the practice has no way out.</source>
        <translation>Không đến: phần tập dùng không có đường ra ngoài.</translation>
    </message>
    <message>
        <source>It has two halves, with @ between them.</source>
        <translation>Địa chỉ có hai nửa, ở giữa là dấu @.</translation>
    </message>
    <message>
        <source>It is for hanako@example.jp.</source>
        <translation>Thư này gửi cho hanako@example.jp.</translation>
    </message>
    <message>
        <source>It is long, and you need not remember it. It is shown only once: write it down, or enter it here at once.</source>
        <translation>Mật khẩu này dài, và bạn không cần nhớ. Nó chỉ hiện ra một lần: hãy ghi lại, hoặc nhập ngay vào đây.</translation>
    </message>
    <message>
        <source>It is opened on Tayori&apos;s first page, or by “tayori practice”.</source>
        <translation>Mở ở trang đầu của Tayori, hoặc bằng “tayori practice”.</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Thư bị từ chối</translation>
    </message>
    <message>
        <source>It is the key of your mailbox.</source>
        <translation>Đó là chìa khóa mở hộp thư của bạn.</translation>
    </message>
    <message>
        <source>It is written in half-width letters, digits and a few signs. Each company decides which signs. It may have 64 characters at most; many companies allow only 20 to 30.</source>
        <translation>Phần này viết bằng chữ cái không dấu, chữ số và một vài ký hiệu. Mỗi công ty tự quy định dùng được ký hiệu nào. Dài nhất là 64 ký tự, nhưng nhiều công ty chỉ cho từ 20 đến 30.</translation>
    </message>
    <message>
        <source>It makes a closed letter out of a postcard.</source>
        <translation>Nó biến tấm bưu thiếp thành lá thư dán kín.</translation>
    </message>
    <message>
        <source>Later the other person&apos;s mail program asks whether there is mail. The company makes sure who is asking, then hands it over.</source>
        <translation>Sau đó, chương trình email của người nhận hỏi xem có thư không. Công ty kiểm tra xem ai đang hỏi, rồi mới đưa thư.</translation>
    </message>
    <message>
        <source>Look after the @: these are two companies. They may be two Hanakos.</source>
        <translation>Hãy nhìn phần sau dấu @: đây là hai công ty khác nhau. Có thể là hai bà Hanako khác nhau.</translation>
    </message>
    <message>
        <source>Mail companies themselves can read mail. Never write the numbers of bank cards or passwords in it.</source>
        <translation>Chính các công ty email có thể đọc được thư. Xin đừng bao giờ viết số thẻ ngân hàng hoặc mật khẩu trong thư.</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>Công ty email</translation>
    </message>
    <message>
        <source>Mail company: empty</source>
        <translation>Công ty email: trống</translation>
    </message>
    <message>
        <source>Mail company: the mail stays</source>
        <translation>Công ty email: thư ở lại</translation>
    </message>
    <message>
        <source>Mail goes through two mail companies, yours and theirs.</source>
        <translation>Thư đi qua hai công ty email: của bạn và của người nhận.</translation>
    </message>
    <message>
        <source>Mail has come: “Your mailbox will be closed. Enter your password here.” What do you do?</source>
        <translation>Có thư đến: “Hộp thư của bạn sẽ bị đóng. Hãy nhập mật khẩu vào đây.” Bạn sẽ làm gì?</translation>
    </message>
    <message>
        <source>Mail stays there until you delete it on purpose. What you delete is then gone everywhere.</source>
        <translation>Thư ở lại đó cho đến khi bạn tự tay xóa. Thư đã xóa thì sẽ mất ở mọi nơi.</translation>
    </message>
    <message>
        <source>Mail that was taken out is on that one computer only. The telephone cannot see it, and if the computer breaks, the mail is lost.</source>
        <translation>Thư đã lấy ra chỉ còn nằm trên một máy tính đó. Điện thoại không xem được, và nếu máy tính hỏng thì thư sẽ mất.</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Danh sách gửi thư</translation>
    </message>
    <message>
        <source>Many internet and phone companies let you receive by POP.</source>
        <translation>Nhiều công ty internet và công ty điện thoại cho nhận thư bằng POP.</translation>
    </message>
    <message>
        <source>May I take them?</source>
        <translation>Tôi lấy được không?</translation>
    </message>
    <message>
        <source>No mail company asks for your password by mail or by telephone. Who does is a swindler.</source>
        <translation>Không công ty email nào hỏi mật khẩu của bạn qua thư hay qua điện thoại. Ai hỏi như vậy là kẻ lừa đảo.</translation>
    </message>
    <message>
        <source>No, it cannot</source>
        <translation>Không, không nhận được</translation>
    </message>
    <message>
        <source>No, it comes back</source>
        <translation>Không, thư quay lại</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Không, không đến</translation>
    </message>
    <message>
        <source>No, they are two mailboxes</source>
        <translation>Không, đó là hai hộp thư</translation>
    </message>
    <message>
        <source>Not this one. Receiving has two other ways: POP and IMAP.</source>
        <translation>Không phải cách này. Để nhận thư có hai cách khác: POP và IMAP.</translation>
    </message>
    <message>
        <source>Nothing is deleted by itself. The new mail is refused.</source>
        <translation>Không có gì tự mất đi. Thư mới sẽ bị từ chối.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Không có gì ra khỏi máy tính này</translation>
    </message>
    <message>
        <source>On the company&apos;s web page</source>
        <translation>Trên trang web của công ty</translation>
    </message>
    <message>
        <source>On the left a postcard that everybody on the way can read. On the right a closed letter with a lock.</source>
        <translation>Bên trái là tấm bưu thiếp mà ai trên đường đi cũng đọc được. Bên phải là lá thư dán kín có khóa.</translation>
    </message>
    <message>
        <source>One address for a whole group.</source>
        <translation>Một địa chỉ cho cả nhóm.</translation>
    </message>
    <message>
        <source>One person writes to the address of the group. From there the mail goes to everyone.</source>
        <translation>Một người viết thư đến địa chỉ của nhóm. Từ đó thư đến với mọi người.</translation>
    </message>
    <message>
        <source>One server does many kinds of work. A port is a number from 0 to 65535 that tells for which program a connection is (16 bits).</source>
        <translation>Một máy chủ làm nhiều loại việc. Cổng là một số từ 0 đến 65535, cho biết kết nối dành cho chương trình nào (16 bit).</translation>
    </message>
    <message>
        <source>Only Hanako</source>
        <translation>Chỉ Hanako</translation>
    </message>
    <message>
        <source>Open: anybody can read it</source>
        <translation>Để ngỏ: ai cũng đọc được</translation>
    </message>
    <message>
        <source>POP is one of two ways to receive mail. The first two letters stand for post office.</source>
        <translation>POP là một trong hai cách nhận thư. Hai chữ đầu PO viết tắt cho “post office”, tức là bưu điện.</translation>
    </message>
    <message>
        <source>POP takes mail out of the post office into your computer.</source>
        <translation>POP lấy thư ra khỏi bưu điện và đưa vào máy tính của bạn.</translation>
    </message>
    <message>
        <source>POP: taking mail out</source>
        <translation>POP: lấy thư ra</translation>
    </message>
    <message>
        <source>POP: taking out, encrypted from the start.</source>
        <translation>POP: lấy thư ra, mã hóa ngay từ đầu.</translation>
    </message>
    <message>
        <source>POP: taking out; open until it is switched over to encryption.</source>
        <translation>POP: lấy thư ra. Lúc đầu để ngỏ, sau đó chuyển sang mã hóa.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Hình: %1</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>Xin lưu ý: %1</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Cổng %1: %2</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Số cổng</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Tập dùng</translation>
    </message>
    <message>
        <source>Reading mail on the company&apos;s web page, without a mail program.</source>
        <translation>Đọc thư trên trang web của công ty, không cần chương trình email.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Đã nhận.</translation>
    </message>
    <message>
        <source>SMTP is the way in which mail is handed over.</source>
        <translation>SMTP là cách trao thư cho nhau.</translation>
    </message>
    <message>
        <source>SMTP: once the usual one for sending, now between companies.</source>
        <translation>SMTP: trước đây thường dùng để gửi thư, nay dùng giữa các công ty.</translation>
    </message>
    <message>
        <source>SMTP: sending</source>
        <translation>SMTP: gửi thư</translation>
    </message>
    <message>
        <source>SMTP: sending, encrypted from the start.</source>
        <translation>SMTP: gửi thư, mã hóa ngay từ đầu.</translation>
    </message>
    <message>
        <source>SMTP: sending. Most companies recommend it today.</source>
        <translation>SMTP: gửi thư. Ngày nay hầu hết các công ty khuyên dùng cách này.</translation>
    </message>
    <message>
        <source>So a plain answer goes to everyone. What was meant for one person is read by all.</source>
        <translation>Vì vậy, nếu trả lời như bình thường, thư sẽ đến tất cả mọi người. Điều chỉ muốn nói với một người thì ai cũng đọc được.</translation>
    </message>
    <message>
        <source>So much unwanted mail was sent through it that internet companies keep it closed for homes (OP25B).</source>
        <translation>Quá nhiều thư rác đã được gửi qua cổng này, nên các công ty internet đóng nó đối với các gia đình (OP25B).</translation>
    </message>
    <message>
        <source>Some companies want a second key, for mail programs only.</source>
        <translation>Có những công ty cần thêm một chiếc chìa khóa thứ hai, chỉ dành cho chương trình email.</translation>
    </message>
    <message>
        <source>Some free mail can collect the mail of your other addresses, too, if you wish.</source>
        <translation>Có những email miễn phí còn có thể gom cả thư ở các địa chỉ khác của bạn, nếu bạn muốn.</translation>
    </message>
    <message>
        <source>Special password: mail program</source>
        <translation>Mật khẩu riêng: chương trình email</translation>
    </message>
    <message>
        <source>Tayori brings a pretend mail company along. It is in your computer, and mail from there goes nowhere else.</source>
        <translation>Tayori có sẵn một công ty email giả để tập. Nó nằm trong máy tính của bạn, và thư gửi từ đó không đi đâu cả.</translation>
    </message>
    <message>
        <source>Tayori puts the password into the safe of this computer and writes it nowhere else.</source>
        <translation>Tayori cất mật khẩu vào két an toàn của máy tính này và không ghi vào nơi nào khác.</translation>
    </message>
    <message>
        <source>Tayori sees that mail came through a list and asks: only the writer, or everyone in the group?</source>
        <translation>Tayori nhận ra thư đến qua một nhóm và hỏi bạn: chỉ trả lời người viết, hay trả lời mọi người trong nhóm?</translation>
    </message>
    <message>
        <source>Tayori tries the counters by itself and never uses 25 for sending. You need the numbers only if you enter the settings yourself.</source>
        <translation>Tayori tự thử các quầy và không bao giờ gửi qua cổng 25. Bạn chỉ cần các số này khi tự nhập cài đặt.</translation>
    </message>
    <message>
        <source>That is right. After the @ the names differ, so the companies do, too.</source>
        <translation>Đúng rồi. Phần sau dấu @ khác nhau, nên công ty cũng khác nhau.</translation>
    </message>
    <message>
        <source>That is right. Do not forget to sign out afterwards.</source>
        <translation>Đúng rồi. Đọc xong, xin nhớ đăng xuất.</translation>
    </message>
    <message>
        <source>That is right. It is only in the computer at home now.</source>
        <translation>Đúng rồi. Bây giờ thư chỉ còn trong máy tính ở nhà.</translation>
    </message>
    <message>
        <source>That is right. It waits in her mailbox at her mail company.</source>
        <translation>Đúng rồi. Thư chờ trong hộp thư của bà ấy ở công ty email.</translation>
    </message>
    <message>
        <source>That is right. Nobody else reads it.</source>
        <translation>Đúng rồi. Không ai khác đọc được.</translation>
    </message>
    <message>
        <source>That is right. SMTP is for sending.</source>
        <translation>Đúng rồi. SMTP là để gửi thư.</translation>
    </message>
    <message>
        <source>That is right. So try whatever you like.</source>
        <translation>Đúng rồi. Vì vậy, bạn cứ thử thoải mái.</translation>
    </message>
    <message>
        <source>That is right. The usual one is for the company&apos;s web page.</source>
        <translation>Đúng rồi. Mật khẩu thường dùng là để vào trang web của công ty.</translation>
    </message>
    <message>
        <source>That is right. These two are for sending from home.</source>
        <translation>Đúng rồi. Hai số này dùng để gửi thư từ nhà.</translation>
    </message>
    <message>
        <source>That is right. Until it is clear, your password stays with you.</source>
        <translation>Đúng rồi. Khi chưa rõ mọi việc, xin giữ mật khẩu cho riêng mình.</translation>
    </message>
    <message>
        <source>That is right. Whoever wrote it is told that it did not arrive.</source>
        <translation>Đúng rồi. Người viết sẽ được báo là thư không đến được.</translation>
    </message>
    <message>
        <source>That is right. Your company would never ask like this.</source>
        <translation>Đúng rồi. Công ty của bạn không bao giờ hỏi như vậy.</translation>
    </message>
    <message>
        <source>The browser talks to a web server. This stands in front of the mail system and fetches the mail from there.</source>
        <translation>Trình duyệt nói chuyện với máy chủ web. Máy chủ này đứng trước hệ thống email và lấy thư từ đó.</translation>
    </message>
    <message>
        <source>The company would not let Tayori in with it. Enter the special one.</source>
        <translation>Với mật khẩu ấy, công ty sẽ không cho Tayori vào. Hãy nhập mật khẩu riêng.</translation>
    </message>
    <message>
        <source>The computer at home took your mail out by POP, and it was deleted at the company. Can the telephone still receive it?</source>
        <translation>Máy tính ở nhà đã lấy thư ra bằng POP, và thư đã được xóa ở công ty. Điện thoại còn nhận được thư đó không?</translation>
    </message>
    <message>
        <source>The computer&apos;s own guard (firewall) may have to let it through.</source>
        <translation>Có thể phải cài đặt cho “người gác cửa” của máy tính (tường lửa) để nó cho đi qua.</translation>
    </message>
    <message>
        <source>The computers of a mail company that do this work are called servers. They run day and night.</source>
        <translation>Các máy tính làm việc này ở công ty email gọi là máy chủ. Chúng chạy cả ngày lẫn đêm.</translation>
    </message>
    <message>
        <source>The group is invited to tea. You want to tell Hanako alone why you are not coming. What do you press?</source>
        <translation>Cả nhóm được mời uống trà. Bạn chỉ muốn nói với Hanako vì sao bạn không đến được. Bạn bấm nút nào?</translation>
    </message>
    <message>
        <source>The letters stay at the mail company. Your computer and your telephone both show copies of them.</source>
        <translation>Thư ở lại công ty email. Máy tính và điện thoại của bạn đều hiện bản sao.</translation>
    </message>
    <message>
        <source>The mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>The mail company does not bring mail to your door. Your mail program goes and asks: when it starts, now and then, or when you press Receive.</source>
        <translation>Công ty email không mang thư đến tận nhà. Chương trình email của bạn tự đến hỏi: khi mới mở, thỉnh thoảng, hoặc khi bạn bấm “Nhận thư”.</translation>
    </message>
    <message>
        <source>The mail may look as if the group had sent it, and not the person who wrote it.</source>
        <translation>Thư có thể trông như do nhóm gửi, chứ không phải do người đã viết.</translation>
    </message>
    <message>
        <source>The mail password</source>
        <translation>Mật khẩu email</translation>
    </message>
    <message>
        <source>The number of the counter at which a server does one kind of work.</source>
        <translation>Số của quầy, nơi máy chủ làm một loại việc.</translation>
    </message>
    <message>
        <source>The oldest mail makes room</source>
        <translation>Thư cũ nhất bị xóa để lấy chỗ</translation>
    </message>
    <message>
        <source>The other company puts it into the mailbox with the name before the @. From then on the mail is delivered, even if nobody has read it yet.</source>
        <translation>Công ty kia bỏ thư vào hộp thư mang tên trước dấu @. Từ lúc đó, thư coi như đã đến, dù chưa ai đọc.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>The password for connecting to the internet, or for switching on the computer, is often another one.</source>
        <translation>Mật khẩu để vào internet, hoặc để mở máy tính, thường là một mật khẩu khác.</translation>
    </message>
    <message>
        <source>The room there is limited. When it is full, new mail is refused. Delete what you no longer need, mail with large files first.</source>
        <translation>Chỗ ở đó có hạn. Khi đã đầy, thư mới bị từ chối. Hãy xóa những thư không cần nữa, trước hết là thư có tệp lớn.</translation>
    </message>
    <message>
        <source>The special one</source>
        <translation>Mật khẩu riêng</translation>
    </message>
    <message>
        <source>The special password for mail programs</source>
        <translation>Mật khẩu riêng cho chương trình email</translation>
    </message>
    <message>
        <source>The usual encryption is called TLS; some programs write SSL. Some servers encrypt from the start. Others begin openly and then switch over: that is called STARTTLS.</source>
        <translation>Cách mã hóa thường dùng gọi là TLS. Có chương trình ghi là SSL. Có máy chủ mã hóa ngay từ đầu. Có máy chủ lúc đầu để ngỏ rồi mới chuyển sang mã hóa: cách đó gọi là STARTTLS.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Mật khẩu thường dùng</translation>
    </message>
    <message>
        <source>The web mail of internet companies often works like POP: mail that a mail program took out is no longer seen on the web page.</source>
        <translation>Webmail của các công ty internet thường hoạt động giống POP: thư mà chương trình email đã lấy ra thì không còn thấy trên trang web nữa.</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>Công ty người nhận</translation>
    </message>
    <message>
        <source>Then all of them read your reason. Press “Only Hanako”.</source>
        <translation>Nếu vậy, mọi người đều đọc được lý do của bạn. Hãy bấm “Chỉ Hanako”.</translation>
    </message>
    <message>
        <source>There you can write to Hanako, to the post office, to a group or to yourself, as often as you like.</source>
        <translation>Ở đó bạn có thể viết cho Hanako, cho bưu điện, cho một nhóm hoặc cho chính mình, bao nhiêu lần cũng được.</translation>
    </message>
    <message>
        <source>These companies let no mail program in with the usual password. They call the second one app password.</source>
        <translation>Với mật khẩu thường dùng, các công ty này không cho chương trình email nào vào. Họ gọi mật khẩu thứ hai là mật khẩu ứng dụng.</translation>
    </message>
    <message>
        <source>They are right. Three letters are here.</source>
        <translation>Đúng rồi. Ở đây có ba thư.</translation>
    </message>
    <message>
        <source>Three letters leave the mail company for your computer. The mailbox there is empty.</source>
        <translation>Ba lá thư rời công ty email và đi vào máy tính của bạn. Hộp thư ở công ty trống.</translation>
    </message>
    <message>
        <source>To send mail you need nothing but the address of the other person. One wrong letter, and it goes to somebody else or to nobody.</source>
        <translation>Để gửi thư, bạn chỉ cần địa chỉ của người nhận. Sai một ký tự, thư sẽ đến người khác hoặc không đến ai cả.</translation>
    </message>
    <message>
        <source>Trouble can be met there on purpose, too: a wrong password, a full mailbox, a slow company. Each time it says what to do.</source>
        <translation>Ở đó bạn cũng có thể cố ý gặp trục trặc: mật khẩu sai, hộp thư đầy, công ty chậm. Mỗi lần, Tayori đều cho biết phải làm gì.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Hãy thử xem</translation>
    </message>
    <message>
        <source>Two keys: one for the company&apos;s web page, one for mail programs.</source>
        <translation>Hai chiếc chìa khóa: một chiếc cho trang web của công ty, một chiếc cho chương trình email.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Tôi hiểu rồi.</translation>
    </message>
    <message>
        <source>Usual password: web page</source>
        <translation>Mật khẩu thường dùng: trang web</translation>
    </message>
    <message>
        <source>Virus checkers may not see inside.</source>
        <translation>Phần mềm diệt virus có thể không nhìn được vào bên trong.</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>Webmail</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Máy chủ web</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Giải thích từ ngữ</translation>
    </message>
    <message>
        <source>What was taken is usually deleted at the mail company. Tayori leaves it there for 14 days.</source>
        <translation>Thư đã lấy ra thường bị xóa ở công ty email. Tayori để thư ở đó 14 ngày.</translation>
    </message>
    <message>
        <source>When I receive mail</source>
        <translation>Khi tôi nhận thư</translation>
    </message>
    <message>
        <source>When I send mail</source>
        <translation>Khi tôi gửi thư</translation>
    </message>
    <message>
        <source>When does your computer speak SMTP?</source>
        <translation>Khi nào máy tính của bạn nói tiếng SMTP?</translation>
    </message>
    <message>
        <source>When you close the practice, all its mail is gone. Your real mail is not touched.</source>
        <translation>Khi bạn đóng phần tập dùng, mọi thư trong đó sẽ mất. Thư thật của bạn không bị động đến.</translation>
    </message>
    <message>
        <source>When your company passes the mail on, two companies talk in the same six steps. So it goes on until the mailbox of the other person is reached.</source>
        <translation>Khi công ty của bạn chuyển thư đi tiếp, hai công ty cũng nói chuyện theo sáu bước ấy. Cứ như vậy cho đến khi thư vào hộp thư của người nhận.</translation>
    </message>
    <message>
        <source>Whoever guesses many times is locked out by the company. If it does not match twice, stop and look at the paper.</source>
        <translation>Nếu thử sai nhiều lần, công ty sẽ khóa lại. Nếu hai lần không khớp, hãy dừng lại và xem giấy tờ.</translation>
    </message>
    <message>
        <source>With IMAP the mail stays at the mail company; you read copies.</source>
        <translation>Với IMAP, thư ở lại công ty email. Bạn đọc bản sao.</translation>
    </message>
    <message>
        <source>Without encryption, mail and password travel like a postcard. With encryption nobody on the line between you and your mail company can read them.</source>
        <translation>Không mã hóa, thư và mật khẩu đi như tấm bưu thiếp. Có mã hóa, không ai trên đường truyền giữa bạn và công ty email đọc được.</translation>
    </message>
    <message>
        <source>Words that belong to it</source>
        <translation>Những từ liên quan</translation>
    </message>
    <message>
        <source>Yes, both are Hanako</source>
        <translation>Đúng, cả hai đều là Hanako</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Vâng, đây ạ.</translation>
    </message>
    <message>
        <source>Yes, it can</source>
        <translation>Có, nhận được</translation>
    </message>
    <message>
        <source>Yes, it does</source>
        <translation>Có, thư đến nơi</translation>
    </message>
    <message>
        <source>Yes, it waits for her</source>
        <translation>Có, thư sẽ chờ bà ấy</translation>
    </message>
    <message>
        <source>You are at your daughter&apos;s house. How do you read your mail there?</source>
        <translation>Bạn đang ở nhà con gái. Ở đó bạn đọc thư của mình bằng cách nào?</translation>
    </message>
    <message>
        <source>You can: any browser opens the company&apos;s web page.</source>
        <translation>Bạn đọc được: trình duyệt nào cũng mở được trang web của công ty.</translation>
    </message>
    <message>
        <source>You make it on the company&apos;s web page. Often you first have to switch on signing in with a telephone there.</source>
        <translation>Bạn tạo mật khẩu này trên trang web của công ty. Thường thì trước đó bạn phải bật cách đăng nhập có xác nhận bằng điện thoại.</translation>
    </message>
    <message>
        <source>Your company gave you a special password. Which one do you enter in Tayori?</source>
        <translation>Công ty đã đưa cho bạn một mật khẩu riêng. Bạn nhập mật khẩu nào vào Tayori?</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Máy tính của bạn</translation>
    </message>
    <message>
        <source>Your computer: copies</source>
        <translation>Máy tính của bạn: bản sao</translation>
    </message>
    <message>
        <source>Your computer: the mail is here</source>
        <translation>Máy tính của bạn: thư ở đây</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Công ty email của bạn</translation>
    </message>
    <message>
        <source>Your mail company looks at the part after the @ and passes the mail on to the other company. Sometimes there are more companies on the way.</source>
        <translation>Công ty email của bạn xem phần sau dấu @ và chuyển thư cho công ty kia. Đôi khi trên đường còn có thêm công ty khác.</translation>
    </message>
    <message>
        <source>Your mailbox</source>
        <translation>Hộp thư của bạn</translation>
    </message>
    <message>
        <source>Your mailbox is full. What happens to new mail?</source>
        <translation>Hộp thư của bạn đã đầy. Thư mới sẽ ra sao?</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Xin cho biết tên và mật khẩu?</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Your telephone: copies</source>
        <translation>Điện thoại của bạn: bản sao</translation>
    </message>
    <message>
        <source>hanako@example.jp and hanako@example.ne.jp: is it the same mailbox?</source>
        <translation>hanako@example.jp và hanako@example.ne.jp có phải là cùng một hộp thư không?</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>A full mailbox</source>
        <translation>Hộp thư đầy</translation>
    </message>
    <message>
        <source>A full mailbox refuses new mail. Delete mail with large files now and then.</source>
        <translation>Hộp thư đầy thì không nhận thư mới. Thỉnh thoảng, hãy xóa những thư có tệp lớn.</translation>
    </message>
    <message>
        <source>A password that does not match is refused. After three wrong ones the company locks the account.</source>
        <translation>Mật khẩu không khớp thì bị từ chối. Sau ba lần sai, công ty khóa tài khoản.</translation>
    </message>
    <message>
        <source>A server that cannot prove who it is</source>
        <translation>Máy chủ không chứng tỏ được nó là ai</translation>
    </message>
    <message>
        <source>A slow mail company</source>
        <translation>Công ty email chậm</translation>
    </message>
    <message>
        <source>A special password is wanted</source>
        <translation>Cần một mật khẩu riêng</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>Mật khẩu sai</translation>
    </message>
    <message>
        <source>All of it stays in this computer. Nothing can break.</source>
        <translation>Tất cả đều ở trong máy tính này. Không có gì bị hỏng.</translation>
    </message>
    <message>
        <source>Answering a group</source>
        <translation>Trả lời thư của nhóm</translation>
    </message>
    <message>
        <source>Do not go on. Look at the date and time of the computer. Wait twenty seconds: here that is as if you had called the company. Then press “Try again”.</source>
        <translation>Xin đừng tiếp tục. Hãy xem ngày giờ của máy tính. Chờ hai mươi giây: trong phần tập này, như vậy là bạn đã gọi điện cho công ty. Sau đó bấm “Thử lại”.</translation>
    </message>
    <message>
        <source>Enter a wrong password on purpose, then the right one. If the account is locked, wait twenty seconds: here that is as if you had called the company.</source>
        <translation>Hãy cố ý nhập một mật khẩu sai, rồi nhập mật khẩu đúng. Nếu tài khoản bị khóa, hãy chờ hai mươi giây: trong phần tập này, như vậy là bạn đã gọi điện cho công ty.</translation>
    </message>
    <message>
        <source>Enter the usual password first. Then enter the special one, which stands at the top of the page.</source>
        <translation>Trước hết, hãy nhập mật khẩu thường dùng. Sau đó nhập mật khẩu riêng, ghi ở đầu trang.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>First enter a wrong password on purpose.</source>
        <translation>Trước hết, hãy cố ý nhập một mật khẩu sai.</translation>
    </message>
    <message>
        <source>First the usual password, then the special one.</source>
        <translation>Trước hết nhập mật khẩu thường dùng, sau đó nhập mật khẩu riêng.</translation>
    </message>
    <message>
        <source>Hanako invites the whole group to tea.</source>
        <translation>Hanako mời cả nhóm uống trà.</translation>
    </message>
    <message>
        <source>If a password does not match, look at the paper before you try again. A locked account is opened by the company.</source>
        <translation>Nếu mật khẩu không khớp, hãy xem giấy tờ trước khi thử lại. Tài khoản bị khóa thì công ty sẽ mở cho bạn.</translation>
    </message>
    <message>
        <source>It takes a while. Just wait.</source>
        <translation>Việc này mất một lúc. Bạn cứ chờ.</translation>
    </message>
    <message>
        <source>Kinds of practice</source>
        <translation>Các bài tập</translation>
    </message>
    <message>
        <source>No password was sent to the wrong place. If in doubt, stop and ask.</source>
        <translation>Mật khẩu không bị gửi đến nơi không đúng. Nếu không chắc, hãy dừng lại và hỏi.</translation>
    </message>
    <message>
        <source>Only Hanako has read your answer. Look twice before you answer a group.</source>
        <translation>Chỉ Hanako đọc thư trả lời của bạn. Trước khi trả lời thư của nhóm, hãy nhìn kỹ người nhận.</translation>
    </message>
    <message>
        <source>Open Hanako&apos;s invitation and answer only her.</source>
        <translation>Hãy mở thư mời của Hanako và chỉ trả lời bà ấy.</translation>
    </message>
    <message>
        <source>Please choose one</source>
        <translation>Xin chọn một bài</translation>
    </message>
    <message>
        <source>Read what is said. After twenty seconds, press “Try again”.</source>
        <translation>Hãy đọc những gì hiện ra. Sau hai mươi giây, bấm “Thử lại”.</translation>
    </message>
    <message>
        <source>See what is said. After twenty seconds, write to yourself once more.</source>
        <translation>Hãy xem những gì hiện ra. Sau hai mươi giây, viết lại cho chính mình một lần nữa.</translation>
    </message>
    <message>
        <source>Set up mail and read what is said. Wait twenty seconds: here the photos are then deleted for you. Then write a letter to yourself.</source>
        <translation>Hãy cài đặt email và đọc những gì hiện ra. Chờ hai mươi giây: trong phần tập này, các ảnh sẽ được xóa giúp bạn. Sau đó viết một thư cho chính mình.</translation>
    </message>
    <message>
        <source>Set up mail, open Hanako&apos;s invitation, and answer only her. If you answer everyone, see what comes back.</source>
        <translation>Hãy cài đặt email, mở thư mời của Hanako và chỉ trả lời bà ấy. Nếu bạn trả lời mọi người, hãy xem điều gì quay lại.</translation>
    </message>
    <message>
        <source>Set up mail, read the letters that are there, and write some. Nothing goes wrong.</source>
        <translation>Hãy cài đặt email, đọc những thư có sẵn và viết vài thư. Sẽ không có trục trặc gì.</translation>
    </message>
    <message>
        <source>Slow is not broken. Waiting helped.</source>
        <translation>Chậm không phải là hỏng. Chờ một lúc là được.</translation>
    </message>
    <message>
        <source>Special password: %1</source>
        <translation>Mật khẩu riêng: %1</translation>
    </message>
    <message>
        <source>Tayori says that a special password for mail programs is wanted.</source>
        <translation>Tayori báo rằng cần một mật khẩu riêng cho chương trình email.</translation>
    </message>
    <message>
        <source>Tayori says that the password did not match, later that the account is locked.</source>
        <translation>Tayori báo rằng mật khẩu không khớp, sau đó báo rằng tài khoản đã bị khóa.</translation>
    </message>
    <message>
        <source>Tayori shows what the mail company said: the mailbox is full.</source>
        <translation>Tayori cho thấy công ty email nói gì: hộp thư đã đầy.</translation>
    </message>
    <message>
        <source>Tayori stops before your password goes out, and says so.</source>
        <translation>Tayori dừng lại trước khi mật khẩu của bạn được gửi đi, và cho bạn biết.</translation>
    </message>
    <message>
        <source>The bar on the page goes on slowly. Tayori says when it takes longer.</source>
        <translation>Thanh trên trang nhích từ từ. Nếu lâu hơn, Tayori sẽ cho bạn biết.</translation>
    </message>
    <message>
        <source>The company does not let mail programs in with the usual password.</source>
        <translation>Với mật khẩu thường dùng, công ty này không cho chương trình email vào.</translation>
    </message>
    <message>
        <source>The mail company takes a long time for each answer.</source>
        <translation>Công ty email mất nhiều thời gian cho mỗi câu trả lời.</translation>
    </message>
    <message>
        <source>The server shows a certificate (a proof of who it is) that is not right.</source>
        <translation>Máy chủ đưa ra một chứng chỉ (để chứng tỏ nó là ai) không đúng.</translation>
    </message>
    <message>
        <source>This is practice. Password: %1</source>
        <translation>Đây là phần tập dùng. Mật khẩu: %1</translation>
    </message>
    <message>
        <source>Wait. There is nothing to press, and nothing is broken.</source>
        <translation>Hãy chờ. Bạn không cần bấm gì, và không có gì bị hỏng.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bạn đã làm được rồi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Điều sẽ xảy ra</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Điều bạn thấy</translation>
    </message>
    <message>
        <source>When you answer, Tayori asks: only the writer, or everyone in the group?</source>
        <translation>Khi bạn trả lời, Tayori hỏi: chỉ người viết, hay mọi người trong nhóm?</translation>
    </message>
    <message>
        <source>You make the special password on the company&apos;s web page. The usual one stays as it is.</source>
        <translation>Bạn tạo mật khẩu riêng trên trang web của công ty. Mật khẩu thường dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Your mailbox is full of photos. The letter to yourself is refused.</source>
        <translation>Hộp thư của bạn đầy ảnh. Thư gửi cho chính bạn bị từ chối.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 đã viết:</translation>
    </message>
    <message>
        <source>----- Forwarded letter -----</source>
        <translation>----- Thư chuyển tiếp -----</translation>
    </message>
    <message>
        <source>A letter from Tayori to yourself</source>
        <translation>Thư thử của Tayori gửi cho chính bạn</translation>
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
        <source>On %1, %2 wrote:</source>
        <translation>Lúc %1, %2 đã viết:</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Chủ đề: %1</translation>
    </message>
    <message>
        <source>This letter was sent by Tayori to show that your mail works.
If you can read it, mail can be sent and received on this computer.
You may delete it.
</source>
        <translation>Tayori gửi thư này để cho biết email của bạn dùng được.
Nếu bạn đọc được thư này, máy tính này có thể gửi và nhận thư.
Bạn có thể xóa thư này.
</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Người nhận: %1</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>%1. Cổng 25 không được dùng ở đây: thư rác đã đi qua cổng này, nên các công ty internet đóng nó đối với các gia đình. Thư được gửi qua cổng 587 hoặc 465.</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535. It tells which program on the server a connection is for.</source>
        <translation>Cổng là một số từ 0 đến 65535. Nó cho biết kết nối dành cho chương trình nào trên máy chủ.</translation>
    </message>
    <message>
        <source>Port 25 is not used here: spam went out through it, so providers keep it closed for homes. Mail is sent through 587 or 465.</source>
        <translation>Cổng 25 không được dùng ở đây: thư rác đã đi qua cổng này, nên các công ty internet đóng nó đối với các gia đình. Thư được gửi qua cổng 587 hoặc 465.</translation>
    </message>
    <message>
        <source>a mail server answers, but without encryption</source>
        <translation>có máy chủ email trả lời, nhưng không mã hóa</translation>
    </message>
    <message>
        <source>between mail companies; most providers block it for homes</source>
        <translation>dùng giữa các công ty email; hầu hết công ty internet chặn cổng này đối với các gia đình</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>blocked: something on the way swallows the connection</source>
        <translation>bị chặn: có gì đó trên đường đi đã chặn kết nối</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đóng</translation>
    </message>
    <message>
        <source>closed: the server is there, but nobody answers at this port</source>
        <translation>đóng: có máy chủ, nhưng ở cổng này không ai trả lời</translation>
    </message>
    <message>
        <source>connected, but the server says nothing</source>
        <translation>đã kết nối, nhưng máy chủ không nói gì</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, at an unusual number</source>
        <translation>để đọc thư vẫn ở lại công ty, với số cổng ít gặp</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company, encrypted from the start</source>
        <translation>để đọc thư vẫn ở lại công ty, mã hóa ngay từ đầu</translation>
    </message>
    <message>
        <source>for reading mail that stays at the company; open until it is switched to encrypted</source>
        <translation>để đọc thư vẫn ở lại công ty; lúc đầu để ngỏ, sau đó chuyển sang mã hóa</translation>
    </message>
    <message>
        <source>for sending mail (recommended)</source>
        <translation>để gửi thư (nên dùng)</translation>
    </message>
    <message>
        <source>for sending mail, at an unusual number</source>
        <translation>để gửi thư, với số cổng ít gặp</translation>
    </message>
    <message>
        <source>for sending mail, encrypted from the start</source>
        <translation>để gửi thư, mã hóa ngay từ đầu</translation>
    </message>
    <message>
        <source>for taking mail out of the company, at an unusual number</source>
        <translation>để lấy thư ra khỏi công ty, với số cổng ít gặp</translation>
    </message>
    <message>
        <source>for taking mail out of the company, encrypted from the start</source>
        <translation>để lấy thư ra khỏi công ty, mã hóa ngay từ đầu</translation>
    </message>
    <message>
        <source>for taking mail out of the company; open until it is switched to encrypted</source>
        <translation>để lấy thư ra khỏi công ty; lúc đầu để ngỏ, sau đó chuyển sang mã hóa</translation>
    </message>
    <message>
        <source>no mail server</source>
        <translation>không phải email</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>không có tên này</translation>
    </message>
    <message>
        <source>nobody this computer trusts vouches for the server</source>
        <translation>không bên nào được máy tính này tin cậy bảo đảm cho máy chủ</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>không mã hóa</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>không an toàn</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>im lặng</translation>
    </message>
    <message>
        <source>somebody on the way (%1) seems to open this connection</source>
        <translation>có vẻ ai đó trên đường đi (%1) đang mở kết nối này</translation>
    </message>
    <message>
        <source>somebody on the way opens this connection to inspect it</source>
        <translation>ai đó trên đường đi đang mở kết nối này để xem</translation>
    </message>
    <message>
        <source>something answers here, but it is not a mail server</source>
        <translation>có gì đó trả lời ở đây, nhưng không phải máy chủ email</translation>
    </message>
    <message>
        <source>the developer tool %1 opens this connection</source>
        <translation>công cụ lập trình %1 đang mở kết nối này</translation>
    </message>
    <message>
        <source>the harmful program %1 opens this connection</source>
        <translation>chương trình độc hại %1 đang mở kết nối này</translation>
    </message>
    <message>
        <source>the network device %1 opens this connection to inspect it</source>
        <translation>thiết bị mạng %1 đang mở kết nối này để kiểm tra</translation>
    </message>
    <message>
        <source>the parental control %1 opens this connection to inspect it</source>
        <translation>chương trình bảo vệ trẻ em %1 đang mở kết nối này để kiểm tra</translation>
    </message>
    <message>
        <source>the safe connection could not be made</source>
        <translation>không tạo được kết nối an toàn</translation>
    </message>
    <message>
        <source>the server shows another certificate than the accepted one</source>
        <translation>máy chủ đưa ra một chứng chỉ khác với chứng chỉ đã chấp nhận</translation>
    </message>
    <message>
        <source>the server vouches only for itself</source>
        <translation>máy chủ chỉ tự bảo đảm cho chính nó</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity has run out (%1)</source>
        <translation>chứng chỉ của máy chủ đã hết hạn (%1)</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is for another name: %2</source>
        <translation>chứng chỉ của máy chủ ghi một tên khác: %2</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not right</source>
        <translation>chứng chỉ của máy chủ không đúng</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is not valid yet; check this computer&apos;s clock</source>
        <translation>chứng chỉ của máy chủ chưa có giá trị; xin kiểm tra đồng hồ của máy tính này</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity is too easy to forge</source>
        <translation>chứng chỉ của máy chủ quá dễ làm giả</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was declared void</source>
        <translation>chứng chỉ của máy chủ đã bị hủy bỏ</translation>
    </message>
    <message>
        <source>the server&apos;s proof of identity was made for something else</source>
        <translation>chứng chỉ của máy chủ được cấp cho mục đích khác</translation>
    </message>
    <message>
        <source>the virus checker %1 opens this connection to inspect it</source>
        <translation>phần mềm diệt virus %1 đang mở kết nối này để kiểm tra</translation>
    </message>
    <message>
        <source>there is no server of this name</source>
        <translation>không có máy chủ nào tên này</translation>
    </message>
    <message>
        <source>works</source>
        <translation>dùng được</translation>
    </message>
    <message>
        <source>works: a mail server answered over a safe connection</source>
        <translation>dùng được: máy chủ email đã trả lời qua kết nối an toàn</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 cannot send to %2, because of the letters in this address.</source>
        <translation>%1 không gửi được đến %2, vì những chữ trong địa chỉ này.</translation>
    </message>
    <message>
        <source>%1 cannot take the letter just now.</source>
        <translation>Hiện giờ %1 không nhận thư được.</translation>
    </message>
    <message>
        <source>%1 did not take the letter, although it was tried %2 times.</source>
        <translation>%1 không nhận thư, dù đã thử %2 lần.</translation>
    </message>
    <message>
        <source>%1 does not let mail programs in.</source>
        <translation>%1 không cho dùng chương trình email.</translation>
    </message>
    <message>
        <source>%1 exists, but no mail service was found there.</source>
        <translation>Có %1, nhưng không tìm thấy cửa thư nào ở đó.</translation>
    </message>
    <message>
        <source>%1 has ended its mail service.</source>
        <translation>%1 đã ngừng dịch vụ email.</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 không phải là địa chỉ email.</translation>
    </message>
    <message>
        <source>%1 only allows signing in through a web browser, which Tayori cannot do yet.</source>
        <translation>%1 chỉ cho đăng nhập qua trình duyệt. Tayori chưa làm được việc đó.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption (%2) that is not safe any more, so no password was sent.</source>
        <translation>%1 chỉ biết một cách mã hóa cũ (%2) không còn an toàn. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>%1 only knows an old encryption that is not safe any more, so no password was sent.</source>
        <translation>%1 chỉ biết một cách mã hóa cũ không còn an toàn. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was accepted by hand.</source>
        <translation>%1 đưa ra một chứng chỉ khác với chứng chỉ đã chấp nhận bằng tay.</translation>
    </message>
    <message>
        <source>%1 wants you to do something first, before a mail program may be used.</source>
        <translation>Trước khi dùng chương trình email, %1 cần bạn chuẩn bị một số việc.</translation>
    </message>
    <message>
        <source>%1 will end its mail service on %2.</source>
        <translation>%1 sẽ ngừng dịch vụ email vào %2.</translation>
    </message>
    <message>
        <source>%2 Then try again.</source>
        <translation>%2 Sau đó xin thử lại.</translation>
    </message>
    <message>
        <source>A device of this network (%1) is opening mail connections, so no password was sent.</source>
        <translation>Một thiết bị của mạng này (%1) đang mở các kết nối email. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>A harmful program (%1) is opening the connections of this computer, so no password was sent.</source>
        <translation>Một chương trình độc hại (%1) đang mở các kết nối của máy tính này. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>A program for testing (%1) is opening mail connections to show them, so no password was sent.</source>
        <translation>Một chương trình kiểm thử (%1) đang mở các kết nối email để xem. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>A program that protects children (%1) is opening mail connections, so no password was sent.</source>
        <translation>Một chương trình bảo vệ trẻ em (%1) đang mở các kết nối email. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>Add --secrets session to use the password this time only, without keeping it.</source>
        <translation>Thêm --secrets session để chỉ dùng mật khẩu lần này, không lưu lại.</translation>
    </message>
    <message>
        <source>Follow the steps of %1, then enter the password you got there.</source>
        <translation>Hãy làm theo các bước của %1, rồi nhập mật khẩu bạn nhận được ở đó.</translation>
    </message>
    <message>
        <source>For this address, the use of mail programs is switched off at the mail company.</source>
        <translation>Với địa chỉ này, công ty email đang tắt việc dùng chương trình email.</translation>
    </message>
    <message>
        <source>Go on only if you know that %1 handles your mail.</source>
        <translation>Chỉ tiếp tục nếu bạn biết rằng %1 phụ trách thư của bạn.</translation>
    </message>
    <message>
        <source>If this network asks you to sign in on a web page, do so first. Else try at home.</source>
        <translation>Nếu mạng này đòi bạn đăng nhập trên một trang web, xin làm việc đó trước. Nếu không, hãy thử ở nhà.</translation>
    </message>
    <message>
        <source>Instead of %1, another server answered, so no password was sent.</source>
        <translation>Không phải %1 mà một nơi khác đã trả lời. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>It calls itself %3. Please compare this with the paper from your mail company.</source>
        <translation>Nơi đó tự xưng là %3. Xin so tên này với giấy tờ của công ty email.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The others have got it.</source>
        <translation>Tayori sẽ tự gửi lại. Những người khác đã nhận được thư.</translation>
    </message>
    <message>
        <source>It often comes a few minutes later. Please look again with “Receive”.</source>
        <translation>Thư thường đến sau vài phút. Xin bấm “Nhận thư” để xem lại.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Đã dừng giữa chừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It will be tried again next time.</source>
        <translation>Lần nhận thư tới, Tayori sẽ thử lại.</translation>
    </message>
    <message>
        <source>Many mails of %1 are suddenly not there any more at the mail company.</source>
        <translation>Nhiều thư trong “%1” bỗng nhiên không còn ở công ty email nữa.</translation>
    </message>
    <message>
        <source>Most mail companies take 20 MB at most. Please send the files in several letters.</source>
        <translation>Hầu hết các công ty email chỉ nhận tối đa 20 MB. Xin chia các tệp ra nhiều thư để gửi.</translation>
    </message>
    <message>
        <source>No account has been set up on this computer yet.</source>
        <translation>Máy tính này chưa có tài khoản nào.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself says that it is really %1, so no password was sent.</source>
        <translation>Ngoài chính %1, không ai bảo đảm đây đúng là %1. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for %1, so no password was sent.</source>
        <translation>Không bên nào được máy tính này tin cậy bảo đảm cho %1. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the copy is kept on this computer.</source>
        <translation>Bạn không cần làm gì: bản sao được giữ trên máy tính này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove it first if you want to set it up anew.</source>
        <translation>Không có gì thay đổi. Nếu bạn muốn cài đặt lại từ đầu, xin gỡ tài khoản trước.</translation>
    </message>
    <message>
        <source>Please ask the company for its mail settings, or check the address.</source>
        <translation>Xin kiểm tra lại địa chỉ. Nếu địa chỉ đúng, xin hỏi công ty về cài đặt email.</translation>
    </message>
    <message>
        <source>Please ask the other person before you send it again.</source>
        <translation>Trước khi gửi lại, xin hỏi người nhận xem thư đã đến chưa.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for a certificate that is in order.</source>
        <translation>Xin nhờ người quản lý máy chủ chuẩn bị một chứng chỉ đúng quy định.</translation>
    </message>
    <message>
        <source>Please ask the owner of the server for it, by telephone or on paper.</source>
        <translation>Xin hỏi người quản lý máy chủ về dấu vân tay, qua điện thoại hoặc trên giấy.</translation>
    </message>
    <message>
        <source>Please ask the person for an address made of English letters.</source>
        <translation>Xin hỏi người nhận một địa chỉ chỉ gồm chữ cái tiếng Anh.</translation>
    </message>
    <message>
        <source>Please ask the person who looks after this network, or try at home.</source>
        <translation>Xin hỏi người trông coi mạng này, hoặc thử ở nhà.</translation>
    </message>
    <message>
        <source>Please ask the person who runs this server. Only if it was changed on purpose, use “tayori distrust” and look at it anew.</source>
        <translation>Xin hỏi người quản lý máy chủ này. Chỉ khi chứng chỉ được đổi có chủ ý, hãy dùng “tayori distrust” rồi xem lại từ đầu.</translation>
    </message>
    <message>
        <source>Please ask the person who set up %1 to leave mail alone.</source>
        <translation>Xin nhờ người đã cài %1 chỉnh lại để nó không mở các kết nối email.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a newer server.</source>
        <translation>Xin hỏi công ty email xem có cửa thư mới hơn không.</translation>
    </message>
    <message>
        <source>Please ask your mail company for a safer server.</source>
        <translation>Xin hỏi công ty email xem có cửa thư an toàn hơn không.</translation>
    </message>
    <message>
        <source>Please ask your mail company for an encrypted server.</source>
        <translation>Xin hỏi công ty email xem có cửa thư được mã hóa không.</translation>
    </message>
    <message>
        <source>Please ask your mail company, or the person who runs this server.</source>
        <translation>Xin hỏi công ty email, hoặc người phụ trách cửa thư này.</translation>
    </message>
    <message>
        <source>Please check capital and small letters, and 0 (zero) and O, then enter it again.</source>
        <translation>Xin xem lại chữ hoa và chữ thường, số 0 và chữ O, rồi nhập lại.</translation>
    </message>
    <message>
        <source>Please check its name and place.</source>
        <translation>Xin kiểm tra tên tệp và chỗ để tệp.</translation>
    </message>
    <message>
        <source>Please check its name.</source>
        <translation>Xin kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>Please check the cable or the Wi-Fi, then try again.</source>
        <translation>Xin kiểm tra dây cáp hoặc Wi-Fi, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please check the connection, then try again.</source>
        <translation>Xin kiểm tra kết nối internet, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please check the date and time of this computer, then ask your mail company.</source>
        <translation>Xin kiểm tra ngày giờ của máy tính này. Nếu ngày giờ đúng, xin hỏi công ty email.</translation>
    </message>
    <message>
        <source>Please check the date of this computer. If it is right, ask your mail company.</source>
        <translation>Xin kiểm tra ngày tháng của máy tính này. Nếu ngày tháng đúng, xin hỏi công ty email.</translation>
    </message>
    <message>
        <source>Please check the part after the @ sign, letter by letter.</source>
        <translation>Xin xem lại từng chữ ở phần sau dấu @.</translation>
    </message>
    <message>
        <source>Please check this address and send to it again.</source>
        <translation>Xin kiểm tra địa chỉ này rồi gửi lại.</translation>
    </message>
    <message>
        <source>Please choose a new one on the company&apos;s web page and enter that one.</source>
        <translation>Xin chọn mật khẩu mới trên trang web của công ty, rồi nhập mật khẩu đó.</translation>
    </message>
    <message>
        <source>Please choose another file. The right one was made by Tayori (“tayori export”).</source>
        <translation>Xin chọn tệp khác. Tệp đúng được tạo bằng Tayori (“tayori export”).</translation>
    </message>
    <message>
        <source>Please close other windows of Tayori, then try again.</source>
        <translation>Xin đóng các cửa sổ khác của Tayori, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please close the other window, then try again.</source>
        <translation>Xin đóng cửa sổ kia, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please compare it letter by letter with the paper from your mail company.</source>
        <translation>Xin so từng chữ với giấy tờ của công ty email.</translation>
    </message>
    <message>
        <source>Please compare the server&apos;s name with the paper from your mail company.</source>
        <translation>Xin so tên của cửa thư với giấy tờ của công ty email.</translation>
    </message>
    <message>
        <source>Please correct the address of the person you write to.</source>
        <translation>Xin sửa lại địa chỉ của người bạn muốn gửi.</translation>
    </message>
    <message>
        <source>Please delete old mail now. A full mailbox sends new mail back.</source>
        <translation>Xin xóa bớt thư cũ ngay bây giờ. Hộp thư đầy sẽ trả lại thư mới.</translation>
    </message>
    <message>
        <source>Please delete old mail soon. A full mailbox cannot take new mail.</source>
        <translation>Xin sớm xóa bớt thư cũ. Hộp thư đầy thì không nhận được thư mới.</translation>
    </message>
    <message>
        <source>Please do not try again on this network, and ask the person who helps you.</source>
        <translation>Xin đừng thử lại trên mạng này, và hỏi người giúp bạn.</translation>
    </message>
    <message>
        <source>Please do not use this server until your mail company says that it is safe.</source>
        <translation>Xin đừng dùng cửa thư này cho đến khi công ty email cho biết là an toàn.</translation>
    </message>
    <message>
        <source>Please end %1, then try again.</source>
        <translation>Xin tắt %1, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please enter %2 for this server, then try again.</source>
        <translation>Xin nhập %2 cho cửa thư này, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please enter no password on this computer until somebody has removed %1.</source>
        <translation>Xin đừng nhập mật khẩu nào trên máy tính này cho đến khi có người gỡ bỏ %1.</translation>
    </message>
    <message>
        <source>Please enter the login name from the paper of your mail company.</source>
        <translation>Xin nhập tên đăng nhập ghi trong giấy tờ của công ty email.</translation>
    </message>
    <message>
        <source>Please enter the login name that the company gave you.</source>
        <translation>Xin nhập tên đăng nhập mà công ty đã đưa cho bạn.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Xin nhập mật khẩu email.</translation>
    </message>
    <message>
        <source>Please enter the password for sending mail.</source>
        <translation>Xin nhập mật khẩu để gửi thư.</translation>
    </message>
    <message>
        <source>Please fetch mail now. The damaged file is kept too, as “%1”.</source>
        <translation>Xin nhận thư ngay bây giờ. Tệp bị hỏng cũng được giữ lại, với tên “%1”.</translation>
    </message>
    <message>
        <source>Please get a new address before that day.</source>
        <translation>Xin chuẩn bị một địa chỉ mới trước ngày đó.</translation>
    </message>
    <message>
        <source>Please look at the list of letters once more.</source>
        <translation>Xin xem lại danh sách thư.</translation>
    </message>
    <message>
        <source>Please look at the names, with “tayori people”.</source>
        <translation>Xin xem lại tên bằng “tayori people”.</translation>
    </message>
    <message>
        <source>Please look at what waits, with “tayori outbox”.</source>
        <translation>Xin xem những thư đang chờ bằng “tayori outbox”.</translation>
    </message>
    <message>
        <source>Please look for another login name or password on the company&apos;s paper.</source>
        <translation>Xin tìm trong giấy tờ của công ty xem có tên đăng nhập hoặc mật khẩu khác để gửi thư không.</translation>
    </message>
    <message>
        <source>Please look for the settings on the registration card of %1.</source>
        <translation>Xin xem cài đặt trên thẻ đăng ký của %1.</translation>
    </message>
    <message>
        <source>Please look under “Waiting”. The letter is still there and can be sent again.</source>
        <translation>Xin xem ở “Đang chờ gửi”. Thư vẫn còn ở đó và có thể gửi lại.</translation>
    </message>
    <message>
        <source>Please make a special password for mail programs on the company&apos;s web page and enter that one.</source>
        <translation>Xin tạo một mật khẩu riêng cho chương trình email trên trang web của công ty, rồi nhập mật khẩu đó.</translation>
    </message>
    <message>
        <source>Please make one on the company&apos;s web page and enter it here, not the usual password.</source>
        <translation>Xin tạo mật khẩu đó trên trang web của công ty, rồi nhập vào đây thay cho mật khẩu thường dùng.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again.</source>
        <translation>Xin dọn bớt ổ đĩa cho có chỗ trống, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please make room on the disk, then try again. Nothing was lost.</source>
        <translation>Xin dọn bớt ổ đĩa cho có chỗ trống, rồi thử lại. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Please open it again on the company&apos;s web page, or call the company.</source>
        <translation>Xin mở lại tài khoản trên trang web của công ty, hoặc gọi điện cho công ty.</translation>
    </message>
    <message>
        <source>Please read this mail on the company&apos;s web page for now.</source>
        <translation>Tạm thời, xin đọc thư này trên trang web của công ty.</translation>
    </message>
    <message>
        <source>Please read this mail on the phone or on the web page of %1.</source>
        <translation>Xin đọc thư này trên điện thoại hoặc trên trang web của %1.</translation>
    </message>
    <message>
        <source>Please read this mail on the web page of %1.</source>
        <translation>Xin đọc thư này trên trang web của %1.</translation>
    </message>
    <message>
        <source>Please receive mail once more, then open it again.</source>
        <translation>Xin nhận thư một lần nữa, rồi mở lại.</translation>
    </message>
    <message>
        <source>Please send fewer files, or smaller ones. The letter is still here.</source>
        <translation>Xin gửi ít tệp hơn, hoặc tệp nhỏ hơn. Thư vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Please send it again when old mail was deleted there.</source>
        <translation>Xin gửi lại sau khi thư cũ ở hộp thư đó đã được xóa bớt.</translation>
    </message>
    <message>
        <source>Please set the date and time of this computer, then try again.</source>
        <translation>Xin chỉnh lại ngày giờ của máy tính này, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please show this to the person who helps you.</source>
        <translation>Xin đưa màn hình này cho người giúp bạn xem.</translation>
    </message>
    <message>
        <source>Please sign in once on the company&apos;s web page, then try again with the same password.</source>
        <translation>Xin đăng nhập một lần trên trang web của công ty, rồi thử lại với cùng mật khẩu đó.</translation>
    </message>
    <message>
        <source>Please start Tayori again. It saves what can be read and fetches the rest anew.</source>
        <translation>Xin mở lại Tayori. Chương trình sẽ giữ những gì đọc được và nhận lại phần còn lại.</translation>
    </message>
    <message>
        <source>Please switch it on in the mail settings on the company&apos;s web page, then try again.</source>
        <translation>Xin bật việc dùng chương trình email trong phần cài đặt email trên trang web của công ty, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please switch off in %1 that it opens encrypted connections, then try again.</source>
        <translation>Trong %1, xin tắt việc mở các kết nối đã mã hóa, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Xin thử lại sau.</translation>
    </message>
    <message>
        <source>Please try on another network, or ask the person who looks after this computer.</source>
        <translation>Xin thử trên một mạng khác, hoặc hỏi người trông coi máy tính này.</translation>
    </message>
    <message>
        <source>Please try once more. Your own mail was not touched.</source>
        <translation>Xin thử lại lần nữa. Thư của bạn không bị đụng đến.</translation>
    </message>
    <message>
        <source>Please unlock it with your computer&apos;s password, then try again.</source>
        <translation>Xin mở két bằng mật khẩu của máy tính, rồi thử lại.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer.</source>
        <translation>Xin cập nhật Tayori trên máy tính này.</translation>
    </message>
    <message>
        <source>Please update Tayori on this computer. The mail was not changed.</source>
        <translation>Xin cập nhật Tayori trên máy tính này. Thư vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Please use another mail address.</source>
        <translation>Xin dùng một địa chỉ email khác.</translation>
    </message>
    <message>
        <source>Please wait a little and try again.</source>
        <translation>Xin chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>Please wait an hour, then try again with the password you are sure of.</source>
        <translation>Xin chờ một giờ, rồi thử lại với mật khẩu mà bạn chắc chắn.</translation>
    </message>
    <message>
        <source>Please wait ten minutes, then try again with the same password.</source>
        <translation>Xin chờ mười phút, rồi thử lại với cùng mật khẩu đó.</translation>
    </message>
    <message>
        <source>Receiving works, but the company did not accept the same password for sending.</source>
        <translation>Đã nhận được thư, nhưng khi gửi thì công ty không chấp nhận cùng mật khẩu đó.</translation>
    </message>
    <message>
        <source>Somebody on the way (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Ai đó trên đường đi (%1) đang mở các kết nối email để xem. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>Somebody on the way is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Ai đó trên đường đi đang mở các kết nối email để xem. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The account %1 is already here.</source>
        <translation>Đã có tài khoản %1 ở đây.</translation>
    </message>
    <message>
        <source>The account could not be saved on this computer.</source>
        <translation>Không lưu được tài khoản trên máy tính này.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be accepted by hand (%2).</source>
        <translation>Không thể chấp nhận chứng chỉ của %1 bằng tay (%2).</translation>
    </message>
    <message>
        <source>The connection broke while the mail was handed over. It may or may not have been sent.</source>
        <translation>Kết nối bị ngắt khi đang trao thư. Có thể thư đã được gửi, cũng có thể chưa.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a Tayori profile.</source>
        <translation>Tệp %1 không phải là tệp cài đặt của Tayori.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer Tayori.</source>
        <translation>Tệp %1 được tạo bằng một bản Tayori mới hơn.</translation>
    </message>
    <message>
        <source>The files are too large together: %1 does not fit in any more.</source>
        <translation>Các tệp gộp lại quá lớn: không còn chỗ cho “%1”.</translation>
    </message>
    <message>
        <source>The internet&apos;s address book did not answer.</source>
        <translation>Sổ địa chỉ của internet không trả lời.</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet.</source>
        <translation>Thư gửi cho chính bạn chưa đến.</translation>
    </message>
    <message>
        <source>The mail company did not do a change in %1.</source>
        <translation>Công ty email chưa thực hiện một thay đổi trong “%1”.</translation>
    </message>
    <message>
        <source>The mail company does not accept this password for mail programs.</source>
        <translation>Công ty email không chấp nhận mật khẩu này cho chương trình email.</translation>
    </message>
    <message>
        <source>The mail company does not know this login name.</source>
        <translation>Công ty email không biết tên đăng nhập này.</translation>
    </message>
    <message>
        <source>The mail company has locked this account. Trying other passwords does not help.</source>
        <translation>Công ty email đã khóa tài khoản này. Thử mật khẩu khác cũng không mở được.</translation>
    </message>
    <message>
        <source>The mail company keeps changing the numbers of the mails in %1.</source>
        <translation>Công ty email cứ đổi số của các thư trong “%1”.</translation>
    </message>
    <message>
        <source>The mail company wants to be sure that it is you.</source>
        <translation>Công ty email muốn chắc chắn đó đúng là bạn.</translation>
    </message>
    <message>
        <source>The mail is kept. Please read what the server said, change the mail, and send it again.</source>
        <translation>Thư vẫn được giữ lại. Xin đọc công ty email nói gì, sửa thư rồi gửi lại.</translation>
    </message>
    <message>
        <source>The mail kept on this computer belongs to a newer Tayori.</source>
        <translation>Thư trên máy tính này được lưu bằng một bản Tayori mới hơn.</translation>
    </message>
    <message>
        <source>The mail kept on this computer cannot be opened.</source>
        <translation>Không mở được thư lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is damaged.</source>
        <translation>Thư lưu trên máy tính này bị hỏng.</translation>
    </message>
    <message>
        <source>The mail kept on this computer is open in another window of Tayori.</source>
        <translation>Thư lưu trên máy tính này đang mở trong một cửa sổ khác của Tayori.</translation>
    </message>
    <message>
        <source>The mail kept on this computer was damaged and has been put together again.</source>
        <translation>Thư lưu trên máy tính này từng bị hỏng và đã được sửa lại.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer.</source>
        <translation>Cửa thư %1 không trả lời.</translation>
    </message>
    <message>
        <source>The mail server %1 hung up in the middle.</source>
        <translation>Cửa thư %1 đã ngắt giữa chừng.</translation>
    </message>
    <message>
        <source>The mail server asks to try again later.</source>
        <translation>Công ty email yêu cầu thử lại sau.</translation>
    </message>
    <message>
        <source>The mail server could not prove that it is really %1, so no password was sent.</source>
        <translation>Chưa xác nhận được đây có đúng là %1 không. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The mail server does not deliver to %1.</source>
        <translation>Công ty email không chuyển thư đến %1 được.</translation>
    </message>
    <message>
        <source>The mail server refused the mail.</source>
        <translation>Công ty email không nhận thư này.</translation>
    </message>
    <message>
        <source>The mail server took too long to answer.</source>
        <translation>Công ty email trả lời quá lâu.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy could not be put into the server&apos;s Sent folder.</source>
        <translation>Thư đã được gửi, nhưng không cất được bản sao vào mục “Thư đã gửi” ở công ty email.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full, so it takes no mail now.</source>
        <translation>Hộp thư của %1 đã đầy, nên hiện giờ không nhận được thư.</translation>
    </message>
    <message>
        <source>The password did not match.</source>
        <translation>Mật khẩu không khớp.</translation>
    </message>
    <message>
        <source>The password for sending with this account is not kept on this computer.</source>
        <translation>Mật khẩu để gửi thư bằng tài khoản này không được lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>The password is not kept on this computer.</source>
        <translation>Mật khẩu không được lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>The password is still empty.</source>
        <translation>Ô mật khẩu còn trống.</translation>
    </message>
    <message>
        <source>The password of this account is not kept on this computer.</source>
        <translation>Mật khẩu của tài khoản này không được lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>The password would go to %1, which is not the company in your address.</source>
        <translation>Mật khẩu sẽ được gửi đến %1. Đó không phải là công ty trong địa chỉ của bạn.</translation>
    </message>
    <message>
        <source>The practice could not be opened, or it ended by itself.</source>
        <translation>Không mở được phần tập dùng, hoặc nó đã tự kết thúc.</translation>
    </message>
    <message>
        <source>The proof that %1 shows was made for something else, so no password was sent.</source>
        <translation>Chứng chỉ của %1 được cấp cho mục đích khác. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is not valid yet, so no password was sent.</source>
        <translation>Chứng chỉ cho biết đây đúng là %1 chưa có giá trị. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 is too easy to forge, so no password was sent.</source>
        <translation>Chứng chỉ cho biết đây đúng là %1 quá dễ làm giả. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 ran out on %4, so no password was sent.</source>
        <translation>Chứng chỉ cho biết đây đúng là %1 đã hết hạn vào %4. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The proof that this is really %1 was declared void, so no password was sent.</source>
        <translation>Chứng chỉ cho biết đây đúng là %1 đã bị hủy bỏ. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>The safe place for passwords is locked.</source>
        <translation>Két cất mật khẩu đang khóa.</translation>
    </message>
    <message>
        <source>The server %1 could not show that it knows your password, so Tayori stopped.</source>
        <translation>%1 không chứng tỏ được là nó biết mật khẩu của bạn, nên Tayori đã dừng lại.</translation>
    </message>
    <message>
        <source>The server %1 did not speak as a mail server should.</source>
        <translation>Cửa thư %1 không trả lời như một cửa thư bình thường.</translation>
    </message>
    <message>
        <source>The server %1 is there, but it wants another kind of encryption.</source>
        <translation>Có cửa thư %1, nhưng nó cần một cách mã hóa khác.</translation>
    </message>
    <message>
        <source>There is no account %1 here.</source>
        <translation>Ở đây không có tài khoản %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>There is no letter number %1 for which this can be done.</source>
        <translation>Không làm được việc này với thư số %1.</translation>
    </message>
    <message>
        <source>There is no mail company called %1.</source>
        <translation>Không có công ty email nào tên là %1.</translation>
    </message>
    <message>
        <source>There is no mail with the number %1.</source>
        <translation>Không có thư nào mang số %1.</translation>
    </message>
    <message>
        <source>There were too many tries, so the mail company lets nobody in for a while.</source>
        <translation>Vì đã thử nhiều lần, công ty email tạm thời không cho ai vào.</translation>
    </message>
    <message>
        <source>They are still kept here. If they are missing next time too, they go here as well.</source>
        <translation>Ở đây vẫn còn giữ các thư đó. Nếu lần sau vẫn thiếu, chúng cũng sẽ mất ở đây.</translation>
    </message>
    <message>
        <source>This company takes no passwords from mail programs any more, only a sign-in by browser.</source>
        <translation>Công ty này không còn nhận mật khẩu từ chương trình email. Chỉ có thể đăng nhập bằng trình duyệt.</translation>
    </message>
    <message>
        <source>This company uses a login name that is not the mail address.</source>
        <translation>Công ty này dùng tên đăng nhập khác với địa chỉ email.</translation>
    </message>
    <message>
        <source>This company wants a special password for mail programs.</source>
        <translation>Công ty này cần một mật khẩu riêng cho chương trình email.</translation>
    </message>
    <message>
        <source>This computer has no room left for mail.</source>
        <translation>Máy tính này không còn chỗ trống để lưu thư.</translation>
    </message>
    <message>
        <source>This computer has no safe place for passwords.</source>
        <translation>Máy tính này không có két an toàn để cất mật khẩu.</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Máy tính này chưa kết nối internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, which is not right. No password was sent.</source>
        <translation>Đồng hồ của máy tính này đang chỉ %1, chưa đúng. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>This is mail of %1, but its settings are not known here.</source>
        <translation>Đây là email của %1, nhưng Tayori chưa có cài đặt của công ty này.</translation>
    </message>
    <message>
        <source>This is not a mail address yet.</source>
        <translation>Đây chưa phải là một địa chỉ email.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate that %1 shows. Nothing was accepted.</source>
        <translation>Đây không phải dấu vân tay của chứng chỉ mà %1 đưa ra. Chưa có gì được chấp nhận.</translation>
    </message>
    <message>
        <source>This letter is too large for the mail company: it has %1.</source>
        <translation>Thư này quá lớn đối với công ty email: dung lượng là %1.</translation>
    </message>
    <message>
        <source>This letter is too large: it has %1, and the mail company takes %2 at most.</source>
        <translation>Thư này quá lớn: dung lượng là %1, còn công ty email chỉ nhận tối đa %2.</translation>
    </message>
    <message>
        <source>This mail has not come whole yet.</source>
        <translation>Thư này chưa đến trọn vẹn.</translation>
    </message>
    <message>
        <source>This mail server is not encrypted. Others could see your password, so it was not sent.</source>
        <translation>Cửa thư này không mã hóa. Người khác có thể thấy mật khẩu của bạn, nên mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>This network blocks mail.</source>
        <translation>Mạng này chặn email.</translation>
    </message>
    <message>
        <source>This password has run out.</source>
        <translation>Mật khẩu này đã hết hạn.</translation>
    </message>
    <message>
        <source>Use “tayori accounts” to see the accounts there are.</source>
        <translation>Dùng “tayori accounts” để xem các tài khoản đang có.</translation>
    </message>
    <message>
        <source>Use “tayori setup” with your mail address first.</source>
        <translation>Trước hết, xin dùng “tayori setup” với địa chỉ email của bạn.</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Bạn có thể bắt đầu lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>Lần sau, Tayori sẽ hỏi lại bạn.</translation>
    </message>
    <message>
        <source>Your mail is kept here. Please ask the mail company if this comes again.</source>
        <translation>Thư của bạn vẫn được giữ ở đây. Nếu việc này xảy ra lần nữa, xin hỏi công ty email.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 percent full.</source>
        <translation>Hộp thư của bạn ở công ty email đã đầy %1 phần trăm.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is almost full (%1 percent).</source>
        <translation>Hộp thư của bạn ở công ty email gần đầy (%1 phần trăm).</translation>
    </message>
    <message>
        <source>Your virus checker (%1) is opening mail connections to inspect them, so no password was sent.</source>
        <translation>Phần mềm diệt virus của bạn (%1) đang mở các kết nối email để kiểm tra. Mật khẩu chưa được gửi đi.</translation>
    </message>
    <message>
        <source>“%1” is not in the address book.</source>
        <translation>“%1” không có trong sổ địa chỉ.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>For the person who helps</source>
        <translation>Dành cho người giúp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Logging in to receive mail, at %1</source>
        <translation>Đăng nhập để nhận thư, tại %1</translation>
    </message>
    <message>
        <source>Logging in to send mail, at %1</source>
        <translation>Đăng nhập để gửi thư, tại %1</translation>
    </message>
    <message>
        <source>Mail address (only its first letter, and the company)</source>
        <translation>Địa chỉ thư (chỉ chữ đầu và công ty)</translation>
    </message>
    <message>
        <source>Neither the password nor any mail is in it. Of mail addresses and login names, only the first letter and the company are in it.</source>
        <translation>Không có mật khẩu, cũng không có thư nào trong đây. Địa chỉ thư và tên đăng nhập chỉ có chữ đầu và công ty.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <translation>Đồng hồ của máy tính này</translation>
    </message>
    <message>
        <source>The exact words, in English, for those who know about mail</source>
        <translation>Lời chính xác, bằng tiếng Anh, cho người hiểu về thư điện tử</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What works, and what does not</source>
        <translation>Cái gì dùng được, cái gì không</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Khi nào và ở đâu</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>không dùng được</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>có trả lời</translation>
    </message>
    <message>
        <source>it is not right</source>
        <translation>không đúng</translation>
    </message>
    <message>
        <source>name and password were accepted</source>
        <translation>tên và mật khẩu được chấp nhận</translation>
    </message>
    <message>
        <source>name and password were not accepted, or no connection came about</source>
        <translation>tên và mật khẩu không được chấp nhận, hoặc không kết nối được</translation>
    </message>
    <message>
        <source>the network shows a page of its own, where one has to sign in first</source>
        <translation>mạng này hiện trang riêng, phải đăng nhập ở đó trước</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>không có kết nối</translation>
    </message>
    <message>
        <source>works</source>
        <translation>dùng được</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Tayori&apos;s own list</source>
        <translation>danh sách của Tayori</translation>
    </message>
    <message>
        <source>They do not agree: %1 says %2, and %3 says %4.</source>
        <translation>Các nơi nói không giống nhau: %1 cho biết %2, còn %3 cho biết %4.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s list of mail companies</source>
        <translation>danh sách công ty email của Thunderbird</translation>
    </message>
    <message>
        <source>a try of the usual names</source>
        <translation>việc thử những tên thường gặp</translation>
    </message>
    <message>
        <source>the company&apos;s own notice</source>
        <translation>chỉ dẫn của công ty</translation>
    </message>
    <message>
        <source>the file that was read</source>
        <translation>tệp đã đọc</translation>
    </message>
    <message>
        <source>the internet&apos;s address book (DNS)</source>
        <translation>sổ địa chỉ của internet (DNS)</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>những gì bạn đã nhập</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>(%1 more characters)</source>
        <translation>(còn %1 ký tự nữa)</translation>
    </message>
    <message>
        <source>(not shown here: name or password)</source>
        <translation>(không hiện ở đây: tên hoặc mật khẩu)</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Đồng ý.</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <translation>Nhận thư: %1</translation>
    </message>
    <message>
        <source>From here on nobody else can listen.</source>
        <translation>Từ đây, không ai khác nghe được nữa.</translation>
    </message>
    <message>
        <source>Hello?</source>
        <translation>A lô?</translation>
    </message>
    <message>
        <source>Here are my name and my password.</source>
        <translation>Đây là tên và mật khẩu của tôi.</translation>
    </message>
    <message>
        <source>Here is the text.</source>
        <translation>Đây là nội dung.</translation>
    </message>
    <message>
        <source>How many letters are here?</source>
        <translation>Ở đây có bao nhiêu thư?</translation>
    </message>
    <message>
        <source>I came for mail.</source>
        <translation>Tôi đến lấy thư.</translation>
    </message>
    <message>
        <source>I would like to send a letter.</source>
        <translation>Tôi muốn gửi một lá thư.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Thư này gửi cho %1.</translation>
    </message>
    <message>
        <source>It is for this person.</source>
        <translation>Thư này gửi cho người này.</translation>
    </message>
    <message>
        <source>Letters that are here: %1.</source>
        <translation>Số thư ở đây: %1.</translation>
    </message>
    <message>
        <source>May I have them?</source>
        <translation>Tôi lấy được không?</translation>
    </message>
    <message>
        <source>No safe line came about.</source>
        <translation>Không tạo được đường truyền an toàn.</translation>
    </message>
    <message>
        <source>No, I do not deliver there.</source>
        <translation>Không, tôi không chuyển thư đến đó được.</translation>
    </message>
    <message>
        <source>No, that is not possible.</source>
        <translation>Không, việc đó không làm được.</translation>
    </message>
    <message>
        <source>No, they are not right.</source>
        <translation>Không, tên hoặc mật khẩu không khớp.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Chưa ai nói gì.</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Đã nhận.</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Gửi thư: %1</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Một việc khác.</translation>
    </message>
    <message>
        <source>They are right. Come in.</source>
        <translation>Đúng rồi. Xin mời vào.</translation>
    </message>
    <message>
        <source>Understood.</source>
        <translation>Tôi hiểu rồi.</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Bạn làm được những gì?</translation>
    </message>
    <message>
        <source>What this computer (⟶) and the mail company (⟵) say. Passwords are not shown.</source>
        <translation>Đây là những gì máy tính này (⟶) và công ty email (⟵) nói với nhau. Mật khẩu không hiện ra.</translation>
    </message>
    <message>
        <source>Yes, here you are.</source>
        <translation>Vâng, đây ạ.</translation>
    </message>
    <message>
        <source>Yes, this is the post office.</source>
        <translation>Vâng, bưu điện đây.</translation>
    </message>
    <message>
        <source>Your name and password, please?</source>
        <translation>Xin cho biết tên và mật khẩu?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
</context>
</TS>
