# Danh sách đại biểu và hội trường.

roll-title = Danh sách đại biểu
roll-people = Đã triệu tập
roll-empty = Chưa triệu tập ai.
roll-file-title = Nhập danh sách từ tệp
roll-file-hint = CSV hoặc XLSX với các cột “Họ và tên”, “Mã đơn vị”, “Tư cách” (đảng viên, đương nhiên, được bầu, chỉ định, dự khuyết); nếu có thì thêm “Giới tính”, “Ngày sinh”, “Dân tộc”, “Trình độ”. Sai một dòng thì chưa ghi dòng nào.
roll-call-file = Ghi cả danh sách
roll-one-title = Ghi thêm một người
roll-call-one = Ghi thêm
roll-called = { $count ->
   *[other] Đã ghi { $count } người vào danh sách.
}
roll-bad-title = Chưa ghi ai: sửa các dòng sau rồi gửi lại
roll-badges = Thẻ đại biểu (PDF)
badges-title = Đại biểu dự đại hội

delegate-member = Đảng viên
delegate-ex-officio = Đương nhiên
delegate-elected = Được bầu
delegate-appointed = Chỉ định
delegate-alternate = Dự khuyết
standing-refused = Bị bác tư cách
standing-replaced = Vắng, đã có dự khuyết thay
standing-in-place = Dự khuyết, đã vào thay

field-from = Mã đơn vị (để trống nếu thuộc đơn vị triệu tập)
form-kind-missing = Chọn tư cách đại biểu.
form-alternate-missing = Chọn một đại biểu dự khuyết.
fact-unit = Đơn vị
fact-called-as = Tư cách
fact-badge = Số thẻ
fact-standing = Tình trạng
replace-title = Vắng mặt: dự khuyết vào thay
replace-hint = Chỉ thay người vắng suốt đại hội. Người vào thay có quyền biểu quyết, bầu cử.
field-alternate = Đại biểu dự khuyết
replace-save = Cho vào thay
refuse-title = Bác tư cách đại biểu
refuse-hint = Theo kết luận của ban thẩm tra tư cách đại biểu. Người bị bác không tính trong số triệu tập.
refuse-save = Bác tư cách
fact-excepted = Không tính vào số triệu tập
except-title = Không tính vào số triệu tập
except-hint = Chỉ theo các trường hợp của Quy chế, có giấy tờ kèm theo. Người được miễn mà vẫn đến dự thì tính lại.
field-case = Trường hợp
field-proof = Giấy tờ làm căn cứ
except-save = Không tính

floor-title = Hội trường
floor-present = có mặt trên triệu tập
floor-represented = đơn vị có đại diện
floor-quorate = Đủ điều kiện tiến hành
floor-not-quorate = Chưa đủ điều kiện tiến hành
floor-needed-people = Có mặt { $have } người, cần ít nhất { $needed } trên { $of }
floor-needed-units = { $have } đơn vị có đại diện, cần ít nhất { $needed } trên { $of }
floor-unread = chưa đọc được nguyên văn quy định
floor-alternates = dự khuyết có mặt:
floor-check-in = Điểm danh
floor-scan = Quét thẻ, hoặc gõ tên, số thẻ
floor-scan-hint = Quét thẻ là điểm danh ngay. Gõ vài chữ của tên, không cần dấu, để tìm.
floor-find = Tìm
floor-in = Vào
floor-out = Ra về
floor-came = đã vào
floor-went = đã ra
floor-found-for = Tìm:
floor-in-since = Ở trong hội trường từ { $time }.
floor-badge-unknown = Không nhận được thẻ này: không có trong danh sách đại hội này, hoặc số thẻ gõ chưa đúng. Mời đến bàn thẩm tra tư cách.
floor-badge-broken = Mã thẻ đọc chưa trọn. Tắt bộ gõ tiếng Việt của máy này rồi quét lại, hoặc gõ tám số trên thẻ.
floor-nobody = Không có ai tên như vậy trong danh sách. Mời đến bàn thẩm tra tư cách.
floor-more = Còn nhiều người nữa; gõ thêm vài chữ.
floor-votes = Biểu quyết giơ thẻ
field-matter = Biểu quyết việc gì
field-for-it = Đồng ý
field-against = Không đồng ý
field-not-voting = Không biểu quyết
floor-record = Ghi kết quả
floor-cards = Đồng ý { $for_it }, không đồng ý { $against }, không biểu quyết { $not_voting }
floor-carried = Thông qua
floor-needed-convened = Cần { $needed } trên { $of } người được triệu tập
floor-open-base = Biểu quyết ở đại hội đảng viên tính trên số được triệu tập, kể cả người vắng mặt có lý do: cần { $needed } trên { $of } ({ $rule }).
floor-lost = Không thông qua
floor-screen = Màn hình hội trường
floor-last-vote = Biểu quyết vừa rồi

roll-born = Ngày sinh hoặc năm sinh (nếu biết)
roll-same-one = { $words } Nếu là người khác thì đánh dấu vào ô rồi ghi lại.
roll-same-unit = { $name } ({ $unit }) trùng họ tên và đơn vị với người đã có: { $other }.
roll-same-birth = { $name } ({ $unit }) trùng họ tên và ngày sinh với người đã có: { $other }.
roll-same-row = Dòng { $line }: { $words }
roll-same-title = { $count ->
   *[other] { $count } dòng có thể là người đã có trong danh sách
}
roll-same-answer = Những dòng này là ai?
roll-same-skip = Là người đã có: bỏ các dòng này, chỉ ghi những người còn lại
roll-same-add = Là người khác cùng họ tên: vẫn ghi
roll-same-other = Là người khác cùng họ tên, đã kiểm tra
roll-nobody-new = Không còn ai mới để ghi: mọi người trong tệp đã có trong danh sách.
roll-unread-title = Cột chưa được dùng
roll-unread-hint = Tệp có cột mà danh sách chưa nhận ra. Chọn nội dung của cột, hoặc để chương trình bỏ qua.
roll-unread-leave = Bỏ qua cột này
roll-unread-as = Đọc là:
roll-preview-rows = { $count ->
   *[other] { $count } người trong tệp
}
roll-preview-nothing-yet = Chưa ghi ai. Xem xong thì bấm “Ghi cả danh sách”.
accounts-same = Đơn vị này đã có tài khoản của người tên { $name }. Nếu là người khác cùng họ tên thì đánh dấu vào ô rồi ghi lại; nếu là một người thì giao thêm vai trò cho tài khoản đã có.
