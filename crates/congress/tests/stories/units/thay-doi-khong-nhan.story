Thay đổi tổ chức không đúng quy định
Bối cảnh: thai-binh

02/03/2020 quản trị TB: đổi tên 55555 thành Đảng bộ xã Không Có
    ✗ Ngày 02/03/2020 không có đơn vị nào mang mã 55555.
    ✗   Kiểm tra lại mã và ngày hiệu lực; nếu đơn vị chưa có thì thành lập trước.
02/03/2020 quản trị TB: đổi tên 12793 thành
    ✗ Còn thiếu: tên.
    ✗   Ghi bổ sung rồi gửi lại.
02/03/2020 quản trị TB: đổi tên P1 thành Chi bộ thôn Cổ Xá Đông, từ 01/05/2020
    ⇒ Chi bộ thôn Cổ Xá: Đổi tên thành “Chi bộ thôn Cổ Xá Đông” từ ngày 01/05/2020
03/03/2020 quản trị TB: đổi tên P1 thành Chi bộ thôn Cổ Xá Tây, từ 01/04/2020
    ✗ Chi bộ thôn Cổ Xá đã có thay đổi có hiệu lực từ ngày 01/05/2020, muộn hơn ngày vừa chọn.
    ✗   Chọn ngày hiệu lực từ 01/05/2020 trở đi.
03/03/2020 quản trị TB: chuyển 340 về 12793
    ✗ Đơn vị mã 340 không thể là cấp trên của chính mình.
    ✗   Kiểm tra lại cột mã đơn vị cấp trên của các dòng liên quan.
03/03/2020 quản trị TB: giải thể 12793
    ✗ Đảng bộ xã Đông Phong còn 2 đơn vị trực thuộc đang hoạt động.
    ✗   Chuyển hoặc giải thể các đơn vị trực thuộc trước, hoặc sáp nhập Đảng bộ xã Đông Phong vào đơn vị khác.
03/03/2020 quản trị TB: giải thể L1, từ 01/04/2020
    ⇒ Chi bộ thôn Lũ Phong: Giải thể từ ngày 01/04/2020
03/03/2020 quản trị TB: đổi tên L1 thành Chi bộ thôn Lũ Phong Mới, từ 01/05/2020
    ✗ Ngày 01/05/2020, Chi bộ thôn Lũ Phong chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Kiểm tra lại ngày hiệu lực, hoặc chọn đơn vị đã tiếp nhận Chi bộ thôn Lũ Phong.

Bảng sắp xếp: mã không có, mỗi mã chỉ một ngày, mã mới không được là mã của đơn vị khác.
04/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  77777 → 12793
  12532 → 12990 Đảng bộ xã Châu Sơn
  12544 → 12990 Đảng bộ xã Châu Sơn, từ 01/07/2020
    ✗ Có 2 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã cũ: Ngày 31/05/2020 không có đơn vị nào mang mã 77777.
    ✗   dòng 3, cột ngày hiệu lực: Mã 12990 có nhiều ngày hiệu lực khác nhau trong cùng một bảng.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
04/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12544 → 12805 Đảng bộ xã Châu Sơn
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã mới: Mã 12805 đang là mã của Đảng bộ xã Đông Lĩnh.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
04/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
    ✗ Bảng không có gì để ghi.
    ✗   Kiểm tra lại tệp: phải có ít nhất một dòng làm thay đổi tổ chức.
