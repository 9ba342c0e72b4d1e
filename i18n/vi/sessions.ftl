# Các phiên đăng nhập của tôi.
sessions-title = Phiên đăng nhập
sessions-lead = Tài khoản này đang đăng nhập ở những nơi sau. Phiên nào không phải của mình thì kết thúc phiên đó rồi đổi mật khẩu. Phiên không dùng quá 4 giờ tự kết thúc.
sessions-row = Đăng nhập { $started }
sessions-row-used = Đăng nhập { $started }, dùng lần cuối { $used }
sessions-this = (phiên này)
sessions-end = Kết thúc phiên này
sessions-end-others = Kết thúc mọi phiên khác
sessions-link = Xem các phiên đăng nhập
