Việc với tài khoản vào sổ; đại hội đang họp thì cần người thứ hai
Người quản trị đặt được mật khẩu thì đăng nhập được thay người khác: sổ ghi ai làm với ai, và lúc đại hội họp phải có người thứ hai.
Bối cảnh: thai-binh

Trước đại hội một người quản trị làm được một mình, và mọi việc đều vào sổ.
01/06/2020 quản trị TB: mở tài khoản cho Phạm Văn Mười tại 340, vai trò kiểm phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Ban Kiểm phiếu cho một tài khoản
01/06/2020 quản trị TB: mở tài khoản cho Phạm Văn Mười tại 340, vai trò kiểm phiếu
    ✗ Người này đã có tài khoản.
    ✗   Trao thêm vai trò cho tài khoản đã có.
01/06/2020 quản trị TB: mở tài khoản cho Ngô Thị Lan tại 340, vai trò theo dõi
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Theo dõi cho một tài khoản
01/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 đặt mật khẩu cho một tài khoản
01/06/2020 quản trị TB: khóa tài khoản của Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 khóa một tài khoản
01/06/2020 quản trị TB: mở lại tài khoản của Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 mở lại một tài khoản
01/06/2020 quản trị TB: kết thúc phiên của Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 kết thúc mọi phiên đăng nhập của một tài khoản
01/06/2020 quản trị TB: khóa tài khoản của quản trị TB
    ✗ Không ai tự khóa hay tự xóa tài khoản của mình.
    ✗   Đề nghị một người quản trị khác làm việc này.
01/06/2020 Ngô Thị Lan: đặt mật khẩu của Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 đặt mật khẩu cho một tài khoản
01/06/2020 Ngô Thị Lan: đặt mật khẩu của Phạm Văn Mười
    ✗ Vai trò của tài khoản này không được quản lý tài khoản đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
01/06/2020 bí thư 340: khóa tài khoản của Phạm Văn Mười
    ✗ Vai trò của tài khoản này không được quản lý tài khoản đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 2 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 2, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức

Đại hội đang họp: đặt mật khẩu cho người kiểm phiếu, thêm người kiểm phiếu, tự giao vai trò cho mình đều cần người thứ hai.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ, hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu quét thẻ đại biểu, ngay trên màn hình này.
15/06/2020 quản trị TB: trao vai trò ban tổ chức cho quản trị TB tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ, hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu quét thẻ đại biểu, ngay trên màn hình này.
15/06/2020 quản trị TB: trao vai trò kiểm phiếu cho Ngô Thị Lan tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ, hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu quét thẻ đại biểu, ngay trên màn hình này.
15/06/2020 quản trị TB: mở tài khoản cho Bùi Văn Kiên tại 340, vai trò kiểm phiếu
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ, hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu quét thẻ đại biểu, ngay trên màn hình này.
15/06/2020 quản trị TB: mở tài khoản cho Đinh Thị Mai tại 340, vai trò theo dõi
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Theo dõi cho một tài khoản

Người thứ hai không phải chính mình, không phải người được đổi, không phải người mình vừa đặt mật khẩu, không phải người lạ.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai quản trị TB
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và mật khẩu không do chính người làm đặt trong hôm nay.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Phạm Văn Mười
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và mật khẩu không do chính người làm đặt trong hôm nay.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Đinh Thị Mai
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và mật khẩu không do chính người làm đặt trong hôm nay.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Lê Văn Bình
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và mật khẩu không do chính người làm đặt trong hôm nay.

Một tài khoản khác, hay một thành viên Đoàn Chủ tịch, là đủ: đơn vị có một người quản trị không bị kẹt.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đặt mật khẩu cho một tài khoản
15/06/2020 quản trị TB: trao vai trò ban tổ chức cho quản trị TB tại 340, người thứ hai Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Ban tổ chức cho một tài khoản
15/06/2020 quản trị TB: xóa tài khoản của Phạm Văn Mười
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 xóa tên và tài khoản của một người
15/06/2020 bí thư 340: bế mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bế mạc đại hội
15/06/2020 quản trị TB: mở tài khoản cho Bùi Văn Kiên tại 340, vai trò kiểm phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Ban Kiểm phiếu cho một tài khoản

Hai người quản trị cùng đặt mật khẩu của một tài khoản: người sau được báo, không đè lên người trước.
20/06/2020 quản trị TB: đặt mật khẩu của Ngô Thị Lan, đã thấy đặt 2 lần
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/06/2020 đặt mật khẩu cho một tài khoản
20/06/2020 quản trị TB: đặt mật khẩu của Ngô Thị Lan, đã thấy đặt 2 lần
    ✗ Mật khẩu của tài khoản này vừa được đặt, sau khi trang này mở.
    ✗   Chưa đổi gì. Hỏi người quản trị kia; nếu vẫn cần đặt mật khẩu khác thì gửi lại.
20/06/2020 quản trị TB: đặt mật khẩu của Ngô Thị Lan, đã thấy đặt 3 lần
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/06/2020 đặt mật khẩu cho một tài khoản
