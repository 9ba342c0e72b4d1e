# Khi mất kết nối: những gì trình duyệt nói. # đứng ở chỗ con số, vì câu được ghép ở trình duyệt.

sending-lost = Mất kết nối với máy chủ. Cứ để trang này mở; những gì đã nhập vẫn được giữ.
sending-lost-waiting = Mất kết nối: # việc chờ gửi. Cứ làm tiếp, có lại kết nối là tự gửi.
sending-sending = Đang gửi # việc…
sending-sent = Đã gửi # việc chờ:
sending-signed-out = Phiên làm việc đã hết: đăng nhập lại để gửi # việc đang chờ.
sending-someone-else = Người khác đang đăng nhập ở trình duyệt này. # việc đang chờ vẫn được giữ, tự gửi khi người đã nhập đăng nhập lại.
sending-sign-in = Đăng nhập
sending-not-now = Việc này cần có kết nối; xin đợi rồi làm lại. Điểm danh bằng thẻ hoặc số thẻ thì vẫn được.
sending-waits = chờ gửi
sending-refused = Máy chủ không nhận việc này.
sending-full = Bộ nhớ của trình duyệt đã đầy. Xem xong những việc dưới đây rồi hãy đóng trang này.
sending-mend = Mở lại để sửa
sending-send-again = Gửi lại
sending-throw-away = Bỏ
sending-throw-away-sure = Bỏ việc này? Nó chưa được ghi vào sổ.
sending-leave = Còn # việc chưa gửi. Đăng xuất là bỏ những việc ấy. Vẫn đăng xuất?
sending-close = Đã xem
sending-restored = Đã khôi phục nội dung đang nhập.
sending-discard = Bỏ phần nhập dở
screen-lost = Mất kết nối. Số liệu lúc
