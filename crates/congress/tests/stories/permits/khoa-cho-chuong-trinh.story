Khóa để chương trình làm thay
Khóa do chính chủ tạo, không hơn quyền của chủ, có đơn vị, việc và ngày hết hạn; không khóa nào kiểm phiếu hay quản lý tài khoản.
Bối cảnh: thai-binh

02/03/2020 bí thư 340: tạo khóa “lịch” tại 340, việc plan-congress; look, đến ngày 30/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Tạo khóa “lịch” cho chương trình, dùng đến ngày 30/06/2020
02/03/2020 bí thư 340: tạo khóa “lịch” tại 340, việc plan-congress, đến ngày 30/06/2020
    ✗ Mỗi người có tối đa 20 khóa còn hạn, mỗi khóa một mã riêng.
    ✗   Thu hồi khóa không dùng nữa rồi tạo khóa mới.
02/03/2020 bí thư 340: tạo khóa “” tại 340, việc plan-congress, đến ngày 30/06/2020
    ✗ Khóa phải có tên, không quá 80 chữ.
    ✗   Ghi khóa dùng để làm gì.
02/03/2020 bí thư 340: tạo khóa “tỉnh” tại TB, việc plan-congress, đến ngày 30/06/2020
    ✗ Vai trò của bạn không làm được việc này tại Đảng bộ tỉnh Thái Bình hay bên dưới: lên lịch đại hội.
    ✗   Bỏ việc này, hoặc chọn đơn vị khác.
02/03/2020 bí thư 340: tạo khóa “kiểm” tại 340, việc count-ballots, đến ngày 30/06/2020
    ✗ Không khóa nào được làm việc này: kiểm phiếu.
    ✗   Bỏ việc này; kiểm phiếu, quản lý tài khoản và đặt đồng hồ chỉ làm tại màn hình.
02/03/2020 bí thư 340: tạo khóa “không việc” tại 340, đến ngày 30/06/2020
    ✗ Khóa phải có ít nhất một việc, và hết hạn trong vòng một năm: chậm nhất ngày 03/03/2021.
    ✗   Chọn việc và ngày hết hạn rồi gửi lại.
02/03/2020 bí thư 340: tạo khóa “lâu” tại 340, việc plan-congress, đến ngày 30/06/2022
    ✗ Khóa phải có ít nhất một việc, và hết hạn trong vòng một năm: chậm nhất ngày 03/03/2021.
    ✗   Chọn việc và ngày hết hạn rồi gửi lại.
02/03/2020 người vận hành: tạo khóa “hộ” tại 340, việc plan-congress, đến ngày 30/06/2020
    ✗ Khóa do chính chủ tài khoản tạo tại màn hình.
    ✗   Đăng nhập bằng tài khoản của mình rồi tạo khóa.

Khóa làm đúng việc của mình, ở đơn vị mình và bên dưới.
03/03/2020 khóa lịch: lên lịch 12793, ngày 10/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 03/03/2020 lên lịch đại hội: khai mạc 10/04/2020, bế mạc 10/04/2020
03/03/2020 khóa lịch: lên lịch 12532, ngày 10/04/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Quỳnh Sơn.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Quỳnh Sơn; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
03/03/2020 khóa lịch: duyệt 12793
    ✗ Vai trò của tài khoản này không được duyệt kế hoạch đại hội đối với Đảng bộ xã Đông Phong.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Phong; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
03/03/2020 khóa lịch: tạo khóa “con” tại 340, việc plan-congress, đến ngày 30/06/2020
    ✗ Không khóa nào được làm việc này: quản lý tài khoản.
    ✗   Bỏ việc này; kiểm phiếu, quản lý tài khoản và đặt đồng hồ chỉ làm tại màn hình.
01/07/2020 khóa lịch: lên lịch 12805, ngày 10/07/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Đông Lĩnh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Lĩnh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

Thu hồi rồi thì thôi; chủ mất vai trò thì khóa cũng mất.
05/03/2020 bí thư 340: tạo khóa “hai” tại 340, việc plan-congress, đến ngày 30/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Tạo khóa “hai” cho chương trình, dùng đến ngày 30/06/2020
05/03/2020 bí thư 338: thu hồi khóa hai
    ✗ Vai trò của tài khoản này không được quản lý tài khoản đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
05/03/2020 bí thư 340: thu hồi khóa hai
    ⇒ Đảng bộ huyện Đông Hưng: Thu hồi một khóa của chương trình
05/03/2020 bí thư 340: thu hồi khóa hai
    ✗ Không có khóa này, hoặc khóa đã bị thu hồi.
    ✗   Tải lại danh sách khóa.
05/03/2020 khóa hai: lên lịch 12805, ngày 10/04/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Đông Lĩnh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Lĩnh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
06/03/2020 người vận hành: thu vai trò bí thư của bí thư 340 tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Thu hồi vai trò Bí thư của một tài khoản
07/03/2020 khóa lịch: lên lịch 12805, ngày 10/04/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Đông Lĩnh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Lĩnh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
08/03/2020 bí thư 338: tạo khóa “ba” tại 338, việc keep-roll; plan-congress, đến ngày 30/06/2020
    ⇒ Đảng bộ huyện Quỳnh Phụ: Tạo khóa “ba” cho chương trình, dùng đến ngày 30/06/2020
08/03/2020 khóa ba: trao vai trò bí thư cho bí thư 338 tại 338
    ✗ Không khóa nào được làm việc này: quản lý tài khoản.
    ✗   Bỏ việc này; kiểm phiếu, quản lý tài khoản và đặt đồng hồ chỉ làm tại màn hình.
08/03/2020 bí thư 338: kết thúc phiên của bí thư 338
    ⇒ Đảng bộ huyện Quỳnh Phụ: Ngày 08/03/2020 kết thúc mọi phiên đăng nhập của một tài khoản
09/03/2020 khóa ba: lên lịch 12532, ngày 10/04/2020
    ✗ Vai trò của tài khoản này không được lên lịch đại hội đối với Đảng bộ xã Quỳnh Sơn.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Quỳnh Sơn; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
