Đại hội bế mạc mà còn kiểm phiếu thì vẫn cần người thứ hai
Chức danh bị hủy kết quả được bầu lại sau khi bế mạc: từ khi chốt danh sách đến khi công bố, việc với tài khoản vẫn cần người thứ hai.
Bối cảnh: bau-xong

16/06/2020 quản trị TB: mở tài khoản cho Phạm Văn Mười tại 340, vai trò theo dõi
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Theo dõi cho một tài khoản
16/06/2020 bí thư 340: bế mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bế mạc đại hội
17/06/2020 bí thư 340: báo cáo 340, từ 15/06/2020 đến 16/06/2020, 4 nội dung
  triệu tập 7, có mặt 7, cần bầu 2, danh sách 3, trúng cử 2, tái cử 1, lần đầu 1
    ⇒ Đảng bộ huyện Đông Hưng: Tổ chức đại hội 4 nội dung: khai mạc 15/06/2020, bế mạc 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 báo cáo kết quả: có mặt 7 trên 7 được triệu tập, trúng cử 2 trên 2 cần bầu
18/06/2020 ban tổ chức TB: hủy kết quả bầu Bí thư tại 340, theo Quyết định 11-QĐ/TU, lý do: Ban Chấp hành bầu không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 11-QĐ/TU: Ban Chấp hành bầu không đúng thủ tục
18/06/2020 quản trị TB: đặt mật khẩu của kiểm phiếu 340 bàn 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 đặt mật khẩu cho một tài khoản
25/06/2020 bí thư 340: mở bầu Bí thư tại 340, số lượng 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 mở cuộc bầu Bí thư, số lượng 1
25/06/2020 bí thư 340: giới thiệu Bí thư tại 340
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
25/06/2020 bí thư 340: chốt danh sách Bí thư tại 340, đồng ý 2
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 chốt danh sách bầu Bí thư: 1 người
25/06/2020 bí thư 340: phát phiếu Bí thư tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 phát 2 phiếu bầu Bí thư
25/06/2020 bí thư 340: mở hòm phiếu Bí thư tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 mở hòm phiếu bầu Bí thư: 2 phiếu thu về

Phiếu đã thu về, chưa công bố: một mình người quản trị không đặt mật khẩu cho người kiểm phiếu, không thêm người kiểm phiếu.
25/06/2020 quản trị TB: đặt mật khẩu của kiểm phiếu 340 bàn 1
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
25/06/2020 quản trị TB: trao vai trò kiểm phiếu cho Phạm Văn Mười tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
25/06/2020 quản trị TB: đặt mật khẩu của kiểm phiếu 340 bàn 1, người thứ hai Phạm Văn Mười
    ✗ Người này và người làm không độc lập với nhau: từ khi đại hội họp, người này đã đặt mật khẩu cho người kia, hoặc hai người có liên hệ mật khẩu qua một người khác.
    ✗   Mời người có tài khoản, ở đơn vị này hay đơn vị khác, mà từ khi đại hội họp không đặt mật khẩu cho ai trong những người ấy và không ai trong họ đặt mật khẩu cho; hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu. Không còn ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
25/06/2020 quản trị TB: đặt mật khẩu của kiểm phiếu 340 bàn 1, người thứ hai bí thư 340
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 đặt mật khẩu cho một tài khoản
25/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Bí thư tại 340, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
25/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Bí thư tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
25/06/2020 kiểm phiếu 340 bàn 4: kiểm phiếu Bí thư tại 340, bàn Bàn 4, xấp 1, hợp lệ 2
  2 đồng ý
25/06/2020 bí thư 340: công bố Bí thư tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
25/06/2020 quản trị TB: đặt mật khẩu của kiểm phiếu 340 bàn 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 đặt mật khẩu cho một tài khoản
