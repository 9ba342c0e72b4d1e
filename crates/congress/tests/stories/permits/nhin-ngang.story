Nhìn ngang thì không tìm thấy
Vai trò có hiệu lực ở đơn vị và các đơn vị bên dưới. Đơn vị bên cạnh coi như không có.
Bối cảnh: thai-binh

10/03/2020 hỏi: quyền xem P1 của bí thư 12793
    | bí thư 12793 mở trang Chi bộ thôn Cổ Xá: được xem
10/03/2020 hỏi: quyền xem 12805 của bí thư 12793
    | bí thư 12793 mở trang Đảng bộ xã Đông Lĩnh: không tìm thấy
10/03/2020 hỏi: quyền xem 340 của bí thư 12793
    | bí thư 12793 mở trang Đảng bộ huyện Đông Hưng: không tìm thấy
10/03/2020 hỏi: quyền xem 12532 của theo dõi 340
    | theo dõi 340 mở trang Đảng bộ xã Quỳnh Sơn: không tìm thấy
10/03/2020 hỏi: quyền xem 12814 của theo dõi 340
    | theo dõi 340 mở trang Đảng bộ xã Đông Huy: được xem

Báo cáo hộ đơn vị bên cạnh, tự duyệt đại hội của mình, hay chỉ theo dõi mà thay đổi: đều không được.
10/03/2020 bí thư 12793: lên lịch 12805, ngày 20/03/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Đông Lĩnh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Lĩnh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
10/03/2020 bí thư 12793: lên lịch 12793, ngày 20/03/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 10/03/2020 lên lịch đại hội: khai mạc 20/03/2020, bế mạc 20/03/2020
10/03/2020 bí thư 12793: duyệt 12793
    ✗ Vai trò của tài khoản này không được duyệt kế hoạch đại hội đối với Đảng bộ xã Đông Phong.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Phong; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
10/03/2020 theo dõi 340: lên lịch 12793, ngày 21/03/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Đông Phong.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Phong; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
10/03/2020 quản trị TB: chuẩn y 12793
    ✗ Vai trò của tài khoản này không được chuẩn y kết quả đại hội đối với Đảng bộ xã Đông Phong.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Phong; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
10/03/2020 quản trị 340: lập
  TB2 Đảng bộ tỉnh khác
    ✗ Chỉ người có quyền trên toàn hệ thống mới được thay đổi tổ chức ở cấp cao nhất.
    ✗   Đề nghị người quản trị của đơn vị cao nhất thực hiện.
10/03/2020 bí thư 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 10/03/2020 kế hoạch đại hội được duyệt

Sau sáp nhập, vai trò ở nơi cũ không tự thành vai trò ở nơi mới: phải trao lại.
Người giữ vai trò ở nơi mới và ở cấp trên vẫn xem được quá khứ của nơi cũ.
28/05/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12793 → 12793 Đảng bộ xã Đông Quan
  12805 → 12793 Đảng bộ xã Đông Quan
    ⇒ Đảng bộ xã Đông Quan: Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Quan”
    ⇒ Đảng bộ xã Đông Phong: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Quan: Tiếp nhận 2 đơn vị sáp nhập vào từ ngày 01/06/2020
02/06/2020 hỏi: quyền xem 12793@01/06/2020 của bí thư 12793
    | bí thư 12793 mở trang Đảng bộ xã Đông Quan: không tìm thấy
02/06/2020 hỏi: quyền xem 12805 của ban tổ chức 12793
    | ban tổ chức 12793 mở trang Đảng bộ xã Đông Lĩnh: được xem
02/06/2020 hỏi: quyền xem 12805 của theo dõi 340
    | theo dõi 340 mở trang Đảng bộ xã Đông Lĩnh: được xem
02/06/2020 hỏi: quyền xem 12814 của ban tổ chức 12793
    | ban tổ chức 12793 mở trang Đảng bộ xã Đông Huy: không tìm thấy

Ban tổ chức huyện này không sáp nhập được đơn vị mình vào một đơn vị của huyện khác.
03/06/2020 ban tổ chức 340: sắp xếp, từ 01/07/2020
  12814 → 12532
    ✗ Vai trò của tài khoản này không được thay đổi tổ chức đối với Đảng bộ xã Quỳnh Sơn.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Quỳnh Sơn; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

Bí thư nơi mới không chuẩn y được đại hội của nơi đã sáp nhập vào mình: có thể chính người đó đã lãnh đạo đại hội ấy.
03/06/2020 bí thư 12793@01/06/2020: chuẩn y 12805
    ✗ Vai trò của tài khoản này không được chuẩn y kết quả đại hội đối với Đảng bộ xã Đông Lĩnh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Lĩnh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
