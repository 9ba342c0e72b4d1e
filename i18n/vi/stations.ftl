# Các trạm ở hội trường: máy thứ hai, thứ ba cùng làm việc.

station-counting = Kiểm phiếu
station-door = Điểm danh
station-screen = Màn chiếu

history-station-opened = Ngày { $on } mở trạm “{ $name }”
history-station-joined = Ngày { $on } một máy nối vào trạm “{ $name }”
history-station-closed = Ngày { $on } đóng trạm “{ $name }”

refusal-stations-no-name = Trạm chưa có tên.
refusal-stations-no-name-next = Đặt tên theo việc của trạm, chẳng hạn “Bàn kiểm phiếu 2”.
refusal-stations-name-taken = Đã có trạm tên “{ $name }”.
refusal-stations-name-taken-next = Đặt tên khác, hoặc cấp mã mới cho trạm đang có nếu chỉ đổi máy.
refusal-stations-unknown = Không có trạm này, hoặc máy này chưa được cấp mã của trạm.
refusal-stations-unknown-next = Đề nghị người điều hành đại hội cấp mã rồi nối lại.
refusal-stations-closed = Trạm “{ $name }” đã đóng.
refusal-stations-closed-next = Đề nghị người điều hành đại hội mở trạm mới.

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
station-code-hint = Máy hỏng hay phải đổi máy thì cấp mã mới cho chính trạm này: máy mới nối vào, máy cũ bị ngắt, trạm vẫn làm tiếp việc đang dở. Đóng trạm là ngắt máy ngay.
station-close = Đóng trạm
station-how = Nối máy vào trạm này
station-square = Mã vuông để nối máy vào trạm
station-scan = Điện thoại, máy tính bảng: mở máy ảnh, quét mã vuông rồi bấm “Nối máy này”.
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

join-title = Nối máy này vào hội trường
join-lead = Nhập mã mà người điều hành đại hội vừa mở trên máy chủ. Nối xong, máy này chỉ làm việc của trạm ấy.
join-code = Mã nối
join-code-hint = 12 chữ và số, không phân biệt chữ hoa; gạch nối gõ hay không cũng được.
join-button = Nối máy này
join-signs-out = Nếu có ai đang đăng nhập trên trình duyệt này thì người ấy sẽ được đăng xuất.
join-person = Tôi có tài khoản: đăng nhập
join-wrong = Mã không đúng, đã dùng rồi hoặc đã hết hạn. Đề nghị người điều hành cấp mã khác.
join-here = Nối máy này làm trạm ở hội trường

actor-station = Trạm “{ $name }”
