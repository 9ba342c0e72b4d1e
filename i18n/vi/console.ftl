# Bàn điều hành đại hội, thanh trạng thái.

console-title = Điều hành đại hội
console-rooms = Các phần việc
console-now = Đang diễn ra
console-allowed = Bây giờ làm được
console-refused = Bây giờ chưa làm được
console-elect = Bầu { $office }
console-do = Làm
congress-gathering = Đón đại biểu
congress-preparing = Đang họp trù bị
congress-in-session = Đang họp
congress-between = Giữa hai phiên
congress-closed = Đã bế mạc
stage-of-preparatory = Phiên trù bị
stage-of-official = Phiên chính thức
room-roll = Triệu tập, in thẻ, thay bằng dự khuyết
room-floor = Điểm danh, biểu quyết giơ thẻ
room-elections = Thứ tự bầu cử, từng cuộc bầu
room-programme = Đặt chương trình, bắt đầu và kết thúc từng mục
room-speakers = Đăng ký, mời phát biểu, thông báo lên màn hình
room-screen = Chiếu lên tường hội trường, tự cập nhật
room-report = Sau bế mạc: số liệu đã điền sẵn
bar-label = Tình hình đại hội
bar-present = có mặt
bar-represented = đơn vị
