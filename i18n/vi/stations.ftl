# Các trạm ở hội trường: máy thứ hai, thứ ba cùng làm việc.

station-counting = Kiểm phiếu
station-door = Điểm danh
station-screen = Màn chiếu

stations-title = Các trạm ở hội trường
stations-lead = Máy thứ hai, thứ ba trên mạng của hội trường nối vào bằng một mã và chỉ làm được một việc: điểm danh, kiểm phiếu hoặc chiếu lên màn hình. Không cần mạng internet.
stations-open = Đang mở
stations-none = Chưa mở trạm nào.
stations-closed = { $count ->
   *[other] Đã đóng { $count } trạm
}
stations-new = Mở trạm mới
stations-open-one = Mở trạm và lấy mã
field-station-kind = Trạm làm việc gì
field-station-name = Tên trạm
field-station-name-hint = Đặt theo chỗ và việc: “Cửa chính”, “Bàn kiểm phiếu 2”. Không đặt theo tên người.
form-station-person = Tên trạm không được là tên người: sổ ghi không có tên ai. Đặt theo chỗ và việc, chẳng hạn “Bàn kiểm phiếu 2”.
station-door-does = chỉ ghi người vào, người ra
station-counting-does = chỉ nhập phiếu tại bàn của mình, không thấy bàn khác
station-screen-does = chỉ xem màn hình lớn
station-is-waiting = Chưa có máy nối
station-is-joined = Đã có máy nối
station-is-closed = Đã đóng
station-code = Cấp mã nối
station-code-again = Cấp mã khác
station-code-hint = Máy hỏng hay phải đổi máy thì cấp mã mới cho chính trạm này: máy mới kết nối vào, máy cũ bị ngắt, trạm vẫn làm tiếp việc đang dở. Đóng trạm là ngắt máy ngay.
station-close = Đóng trạm
station-how = Kết nối máy vào trạm này
station-square = Mã vuông để kết nối máy vào trạm
station-scan = Điện thoại, máy tính bảng: mở máy ảnh, quét mã vuông rồi bấm “Kết nối máy này”.
station-type = Máy tính: mở trình duyệt, gõ địa chỉ
station-type-code = rồi nhập mã
station-once = Mã dùng được một lần, đến
station-other-ways = Máy chủ còn ở địa chỉ khác: thử nếu địa chỉ trên không mở được
station-unreachable = Máy khác chưa vào được máy chủ này
station-unreachable-next = Chương trình đang chỉ nhận người dùng ngay trên máy chủ. Để máy khác trong hội trường nối vào, dừng chương trình rồi chạy lại với:
station-banner = Trạm
station-work = Việc của trạm
station-leave = Ngắt máy này
station-no-box = Chưa có hòm phiếu nào được mở
station-no-box-next = Khi hòm phiếu được mở, trang này tự chuyển sang bàn nhập phiếu.
station-look-again = Xem lại
station-boxes = Chọn cuộc bầu đang kiểm phiếu

join-title = Kết nối máy này vào hội trường
join-lead = Nhập mã mà người điều hành đại hội vừa mở trên máy chủ. Kết nối xong, máy này chỉ làm việc của trạm ấy.
join-code = Mã kết nối
join-code-hint = 12 chữ và số, không phân biệt chữ hoa; gạch nối gõ hay không cũng được.
join-button = Kết nối máy này
join-signs-out = Nếu có ai đang đăng nhập trên trình duyệt này thì người ấy sẽ được đăng xuất.
join-person = Tôi có tài khoản: đăng nhập
join-wrong = Mã không đúng, đã dùng rồi hoặc đã hết hạn. Đề nghị người điều hành cấp mã khác.
join-here = Kết nối máy này vào hội trường

actor-station = Trạm “{ $name }”
actor-token = { $name } (khóa “{ $key }”)

tellers-title = Người kiểm phiếu ở bàn
tellers-lead = Bàn kiểm phiếu là của những người ngồi ở bàn, không phải của máy. Mỗi người kiểm phiếu ký tên bằng tài khoản của mình; sổ ghi tên họ theo mã, và mỗi người chỉ kiểm ở một bàn.
tellers-here = Đang ngồi ở bàn
tellers-nobody = Chưa ai ký tên: bàn này chưa kiểm phiếu được.
tellers-leave = Rời bàn
tellers-go-on = Sang kiểm phiếu
tellers-sign-in = Ký tên vào bàn
tellers-sign-in-button = Ký tên
tellers-must-change = Mật khẩu này do người khác đặt: chọn mật khẩu mới của riêng mình.
second-title = Người thứ hai
second-hint = Chỉ cần khi đại hội đang họp hoặc còn kiểm phiếu: để mở tài khoản hay đặt mật khẩu cho người kiểm phiếu, người điều hành bầu cử, người quản trị; giao vai trò kiểm phiếu hoặc quản trị; giao vai trò cho mình hay cho người có liên hệ mật khẩu với mình. Tài khoản in được thẻ đại biểu thì không dùng thẻ.
second-login = Tên đăng nhập của người thứ hai, hoặc mã thẻ đại biểu nếu người ấy không có tài khoản
second-password = Mật khẩu của người thứ hai, hoặc mã riêng in ở mép dưới thẻ
second-wrong = Tên đăng nhập hoặc mật khẩu của người thứ hai không đúng.
second-must-change = Người thứ hai phải đổi mật khẩu do người khác đặt trước đã.
second-has-account = Người thứ hai có tài khoản: nhập tên đăng nhập và mật khẩu, không dùng thẻ.
second-badge-wrong = Mã riêng không đúng với thẻ này. Mã riêng in ở mép dưới thẻ; thẻ in từ trước chưa có thì in lại ở trang danh sách đại biểu.
second-same-name = Người thứ hai trùng họ tên với người làm. Mời một người khác, kể cả khi hai người chỉ trùng tên.
password-must-change = Mật khẩu này do người khác đặt và họ còn biết. Chọn mật khẩu của riêng mình rồi làm việc tiếp.
password-old-code = Nhập lại mật khẩu hoặc mã dùng một lần vừa dùng để đăng nhập.
form-password-same = Mật khẩu mới phải khác mật khẩu cũ.
account-end-sessions = Kết thúc mọi phiên đăng nhập
entry-log-one-machine = Kiểm trên một máy: { $desks }.
desk-people = Người kiểm: { $people }
desk-one-machine = một máy
desk-least = Mỗi xấp có ít nhất { $least } phiếu; phần lẻ cuối hòm gộp vào xấp trước.
desk-whole-box = Hòm này có ít phiếu nên cả hòm là một xấp.
secrecy-tiny = Hòm có { $ballots } phiếu. Với ít phiếu như vậy, chính tổng số đã có thể cho biết ai bỏ phiếu thế nào; không chương trình nào che được điều đó.
secrecy-unanimous = Có người được tất cả hoặc không được phiếu hợp lệ nào: kết quả ấy cho biết từng phiếu hợp lệ về người đó. Quy chế công bố như vậy, chương trình không che được.

## Khi không được phép

refusal-stations-no-name = Trạm chưa có tên.
refusal-stations-no-name-next = Đặt tên theo việc của trạm, chẳng hạn “Bàn kiểm phiếu 2”.
refusal-stations-name-taken = Đã có trạm tên “{ $name }”.
refusal-stations-name-taken-next = Đặt tên khác, hoặc cấp mã mới cho trạm đang có nếu chỉ đổi máy.
refusal-stations-unknown = Không có trạm này, hoặc máy này chưa được cấp mã của trạm.
refusal-stations-unknown-next = Đề nghị người điều hành đại hội cấp mã rồi nối lại.
refusal-stations-closed = Trạm “{ $name }” đã đóng.
refusal-stations-closed-next = Đề nghị người điều hành đại hội mở trạm mới.
refusal-stations-no-teller = Tài khoản này không có vai trò kiểm phiếu ở { $unit }.
refusal-stations-no-teller-next = Người kiểm phiếu ký tên bằng tài khoản của mình; đề nghị người quản trị giao vai trò kiểm phiếu nếu còn thiếu.
refusal-stations-keeps-election = Tài khoản này điều hành bầu cử ở { $unit } nên không kiểm phiếu.
refusal-stations-keeps-election-next = Người kiểm phiếu là người khác: người điều hành xem được chỗ khác nhau giữa các bàn. Đề nghị một thành viên Ban Kiểm phiếu ký tên.
refusal-stations-manages-accounts = Tài khoản này quản trị tài khoản ở { $unit } nên không kiểm phiếu.
refusal-stations-manages-accounts-next = Người đặt được mật khẩu của người kiểm phiếu thì không kiểm phiếu. Đề nghị một thành viên Ban Kiểm phiếu ký tên.
refusal-stations-opened-it = Tài khoản này đã mở trạm “{ $name }” nên không kiểm phiếu tại đại hội này.
refusal-stations-opened-it-next = Người mở bàn và người kiểm ở bàn là hai người khác nhau. Đề nghị một thành viên Ban Kiểm phiếu khác ký tên.
refusal-stations-lost-role = Khi đại hội của { $unit } đang họp, tài khoản này từng có vai trò điều hành bầu cử hoặc quản lý tài khoản, nên không kiểm phiếu tại đại hội này.
refusal-stations-lost-role-next = Thu vai trò rồi thì việc đã làm vẫn còn. Đề nghị một thành viên Ban Kiểm phiếu khác ký tên.
refusal-stations-sits-elsewhere = Người này đang ngồi ở một bàn khác.
refusal-stations-sits-elsewhere-next = Rời bàn kia rồi ký tên ở bàn này: mỗi người chỉ kiểm ở một bàn.
refusal-stations-sits-here = Người này đã ký tên ở bàn này.
refusal-stations-sits-here-next = Cứ tiếp tục kiểm; cần thêm người thì người khác ký tên.
refusal-stations-not-seated = Người này không ngồi ở bàn này.
refusal-stations-not-seated-next = Xem lại danh sách người đang ngồi ở bàn.
refusal-stations-no-desk = Đây không phải bàn kiểm phiếu của đại hội này.
refusal-stations-no-desk-next = Ký tên ở trạm kiểm phiếu của đại hội, hoặc ở máy của một người kiểm phiếu đã đăng nhập.

## Lịch sử của đơn vị

history-station-opened = Ngày { $on } mở trạm “{ $name }”
history-station-joined = Ngày { $on } một máy kết nối vào trạm “{ $name }”
history-station-closed = Ngày { $on } đóng trạm “{ $name }”
history-teller-sat-down = Ngày { $on } một người kiểm phiếu ký tên vào bàn “{ $name }”
history-teller-got-up = Ngày { $on } một người kiểm phiếu rời bàn “{ $name }”
history-teller-sat-beside = Ngày { $on } một người kiểm phiếu ký tên vào bàn của người khác
history-teller-left-beside = Ngày { $on } một người kiểm phiếu rời bàn của người khác
