Ghi danh, trao và thu vai trò
Sổ ghi không có tên người: chỉ có một số định danh. Tên để trong kho riêng và xóa được.
Bối cảnh: thai-binh

16/01/2020 người vận hành: ghi danh ông Nam tại TB
    ⇒ Đảng bộ tỉnh Thái Bình: Tạo tài khoản
16/01/2020 người vận hành: trao vai trò quản trị cho ông Nam tại TB
    ⇒ Đảng bộ tỉnh Thái Bình: Giao vai trò Quản trị hệ thống cho một tài khoản
17/01/2020 ông Nam: ghi danh bà Hoa tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
17/01/2020 ông Nam: trao vai trò bí thư cho bà Hoa tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Bí thư cho một tài khoản
20/01/2020 bà Hoa: đặt kế hoạch 340 cấp chi bộ, xong ngày 20/03/2020, theo Kế hoạch của Huyện ủy
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/01/2020 đặt kế hoạch hoàn thành cấp “Chi bộ trực thuộc” chậm nhất ngày 20/03/2020
20/06/2020 ông Nam: thu vai trò bí thư của bà Hoa tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Thu hồi vai trò Bí thư của một tài khoản
21/06/2020 bà Hoa: đặt kế hoạch 340 cấp chi bộ, xong ngày 25/06/2020
    ✗ Vai trò của tài khoản này không được đặt kế hoạch cho cấp dưới đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

Những việc không được.
22/06/2020 ông Nam: ghi danh bà Hoa tại 340
    ✗ Người này đã có tài khoản.
    ✗   Trao thêm vai trò cho tài khoản đã có.
22/06/2020 ông Nam: ghi danh ông Bình tại 99
    ✗ Không có đơn vị mã 99.
    ✗   Kiểm tra lại mã đơn vị.
22/06/2020 ông Nam: trao vai trò bí thư cho bà Lan tại 338
    ✗ Người này chưa có tài khoản.
    ✗   Tạo tài khoản cho người này trước, rồi trao vai trò.
22/06/2020 ông Nam: trao vai trò quản trị cho ông Nam tại TB
    ✗ Người này đã có vai trò đó tại Đảng bộ tỉnh Thái Bình.
    ✗   Không phải trao lại.
22/06/2020 ông Nam: thu vai trò bí thư của bà Hoa tại 340
    ✗ Người này không có vai trò đó tại Đảng bộ huyện Đông Hưng.
    ✗   Kiểm tra lại vai trò và đơn vị.
22/06/2020 ông Nam: thu vai trò quản trị của ông Nam tại TB
    ✗ Không được tự thu vai trò quản trị của mình tại Đảng bộ tỉnh Thái Bình.
    ✗   Trao vai trò quản trị cho người khác, rồi đề nghị người đó thu vai trò của mình.
22/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 20/01/2020 đặt kế hoạch hoàn thành cấp “Chi bộ trực thuộc” chậm nhất ngày 20/03/2020
    | Thu hồi vai trò Bí thư của một tài khoản
