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
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: trao vai trò ban tổ chức cho quản trị TB tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: trao vai trò kiểm phiếu cho Ngô Thị Lan tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: mở tài khoản cho Bùi Văn Kiên tại 340, vai trò kiểm phiếu
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: mở tài khoản cho Đinh Thị Mai tại 340, vai trò theo dõi
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Theo dõi cho một tài khoản

Người thứ hai không phải chính mình, không phải người được đổi, không phải người mình vừa đặt mật khẩu, không phải người lạ.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai quản trị TB
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và có tài khoản hoặc ở trong Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu của đại hội này.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Phạm Văn Mười
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và có tài khoản hoặc ở trong Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu của đại hội này.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Đinh Thị Mai
    ✗ Người này và người làm không độc lập với nhau: từ khi đại hội họp, người này đã đặt mật khẩu cho người kia, hoặc hai người có liên hệ mật khẩu qua một người khác.
    ✗   Mời người có tài khoản, ở đơn vị này hay đơn vị khác, mà từ khi đại hội họp không đặt mật khẩu cho ai trong những người ấy và không ai trong họ đặt mật khẩu cho; hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu. Không còn ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Lê Văn Bình
    ✗ Người này không làm người thứ hai được.
    ✗   Người thứ hai phải là người khác với người làm và người được đổi tài khoản, và có tài khoản hoặc ở trong Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu của đại hội này.

Một tài khoản khác, hay một thành viên Đoàn Chủ tịch, là đủ: đơn vị có một người quản trị không bị kẹt.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đặt mật khẩu cho một tài khoản
15/06/2020 quản trị TB: trao vai trò ban tổ chức cho quản trị TB tại 340, người thứ hai Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Ban tổ chức cho một tài khoản
Người quản trị tự dựng người quản trị thứ hai để làm người thứ hai cho mình: không được, một chiều hay hai chiều.
15/06/2020 quản trị TB: mở tài khoản cho Hoàng Văn Riêng tại 340, vai trò quản trị
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: mở tài khoản cho Hoàng Văn Riêng tại 340, vai trò bí thư
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: trao vai trò quản trị cho Ngô Thị Lan tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 quản trị TB: mở tài khoản cho Hoàng Văn Riêng tại 340, vai trò quản trị, người thứ hai Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở một tài khoản
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Quản trị hệ thống cho một tài khoản
15/06/2020 Hoàng Văn Riêng: đặt mật khẩu của Hoàng Văn Riêng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đặt mật khẩu cho một tài khoản
15/06/2020 Hoàng Văn Riêng: đặt mật khẩu của Phạm Văn Mười, người thứ hai quản trị TB
    ✗ Người này và người làm không độc lập với nhau: từ khi đại hội họp, người này đã đặt mật khẩu cho người kia, hoặc hai người có liên hệ mật khẩu qua một người khác.
    ✗   Mời người có tài khoản, ở đơn vị này hay đơn vị khác, mà từ khi đại hội họp không đặt mật khẩu cho ai trong những người ấy và không ai trong họ đặt mật khẩu cho; hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu. Không còn ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Hoàng Văn Riêng
    ✗ Người này và người làm không độc lập với nhau: từ khi đại hội họp, người này đã đặt mật khẩu cho người kia, hoặc hai người có liên hệ mật khẩu qua một người khác.
    ✗   Mời người có tài khoản, ở đơn vị này hay đơn vị khác, mà từ khi đại hội họp không đặt mật khẩu cho ai trong những người ấy và không ai trong họ đặt mật khẩu cho; hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu. Không còn ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
15/06/2020 Hoàng Văn Riêng: trao vai trò ban tổ chức cho quản trị TB tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 Hoàng Văn Riêng: trao vai trò ban tổ chức cho Đinh Thị Mai tại 340
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 Hoàng Văn Riêng: đặt mật khẩu của quản trị TB
    ✗ Đảng bộ huyện Đông Hưng đang họp đại hội, hoặc còn kiểm phiếu, nên việc này cần người thứ hai đồng ý.
    ✗   Mời một người khác có tài khoản nhập tên đăng nhập và mật khẩu của họ ngay trên màn hình này. Thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu không có tài khoản thì quét thẻ đại biểu và nhập mã riêng in trên thẻ.
15/06/2020 Hoàng Văn Riêng: đặt mật khẩu của Phạm Văn Mười, người thứ hai Đinh Thị Mai
    ✗ Người này và người làm không độc lập với nhau: từ khi đại hội họp, người này đã đặt mật khẩu cho người kia, hoặc hai người có liên hệ mật khẩu qua một người khác.
    ✗   Mời người có tài khoản, ở đơn vị này hay đơn vị khác, mà từ khi đại hội họp không đặt mật khẩu cho ai trong những người ấy và không ai trong họ đặt mật khẩu cho; hoặc một thành viên Đoàn Chủ tịch, Đoàn Thư ký, Ban Thẩm tra, Ban Kiểm phiếu. Không còn ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.

Người quản trị in được thẻ thì không dùng thẻ làm người thứ hai; mời một người khác có tài khoản.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Trần Thị An
    ✗ Tài khoản này in được thẻ đại biểu của Đảng bộ huyện Đông Hưng, nên thẻ không thay được người thứ hai.
    ✗   Mời một người khác có tài khoản, ở đơn vị này hay đơn vị khác, nhập tên đăng nhập và mật khẩu của họ. Không có ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
15/06/2020 Hoàng Văn Riêng: đặt mật khẩu của Phạm Văn Mười, người thứ hai Trần Thị An
    ✗ Tài khoản này in được thẻ đại biểu của Đảng bộ huyện Đông Hưng, nên thẻ không thay được người thứ hai.
    ✗   Mời một người khác có tài khoản, ở đơn vị này hay đơn vị khác, nhập tên đăng nhập và mật khẩu của họ. Không có ai thì người vận hành máy chủ mở thêm một tài khoản quản trị: daihoi serve --administrator.
15/06/2020 quản trị TB: đặt mật khẩu của Phạm Văn Mười, người thứ hai Ngô Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Người thứ hai đồng ý với việc ghi ngay sau đây
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đặt mật khẩu cho một tài khoản
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
