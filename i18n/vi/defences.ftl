### Giới hạn phòng vệ của máy chủ: những gì người gửi đọc được khi vượt quá.

message-too-slow-title = Dữ liệu gửi đến quá chậm
message-too-slow = Máy chủ chờ phần còn lại mà không nhận được. Chưa ghi gì. Kiểm tra đường mạng rồi gửi lại.
message-busy-title = Máy chủ đang bận
message-busy = Có quá nhiều việc cùng loại đang chờ. Chưa ghi gì. Chờ vài giây rồi gửi lại.
message-one-at-a-time-title = Tệp trước chưa đọc xong
message-one-at-a-time = Máy chủ còn đang đọc một tệp khác do tài khoản này gửi. Chưa ghi gì từ tệp này. Chờ tệp trước xong rồi gửi lại.
people-too-many = Có { $count } dòng; một lần chỉ nhận tối đa { $most } dòng. Chia danh sách ra.
message-too-many-fields-title = Biểu mẫu có quá nhiều ô
message-too-many-fields = Máy chủ chỉ nhận biểu mẫu có tối đa 10.000 ô. Chưa ghi gì.
message-disk-title = Đĩa của máy chủ không ghi được
message-disk = Đĩa của máy chủ đã đầy hoặc không ghi được. Chưa ghi gì. Vẫn xem và đăng nhập được. Báo người vận hành giải phóng chỗ trên đĩa, rồi gửi lại.
form-password-common = Nhiều người dùng mật khẩu này hoặc gần giống thế nên dễ bị đoán. Ghép vài từ không liên quan với nhau.
form-password-own = Mật khẩu này lấy từ tên đăng nhập hoặc họ tên nên dễ bị đoán. Ghép vài từ không liên quan với nhau.
form-password-simple = Mật khẩu này là chữ lặp lại, dãy phím, dãy số hoặc ngày tháng nên dễ bị đoán. Ghép vài từ không liên quan với nhau.
floor-too-many-badges = Một lần quét có quá { $most } thẻ. Chưa điểm danh ai. Quét lại từng thẻ.
