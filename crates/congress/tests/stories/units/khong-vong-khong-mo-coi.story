Không thành vòng, không mồ côi
Cây tổ chức phải là cây trong mọi ngày, kể cả khi việc được ghi không theo thứ tự ngày hiệu lực.
Bối cảnh: thai-binh

Nhập đảng bộ và chi bộ của chính nó làm một, hoặc đặt đơn vị mới dưới đơn vị mà nó thay thế: thành vòng.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  P1 → 12999 Đảng bộ xã Mới
  12793 → 12999 Đảng bộ xã Mới
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã mới: Đơn vị mã 12999 không thể là cấp trên của chính mình.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12793 → 12999 Đảng bộ xã Mới, thuộc P1
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã mới: Đơn vị mã 12999 không thể là cấp trên của chính mình.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12793 → P1
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã mới: Đơn vị mã P1 không thể là cấp trên của chính mình.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Chuyển đi từ ngày sau, rồi chuyển ngược từ ngày trước: đến ngày sau thì thành vòng.
02/03/2020 quản trị TB: chuyển 12805 về 12814, từ 01/06/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Chuyển về trực thuộc Đảng bộ xã Đông Huy từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Huy: Tiếp nhận Đảng bộ xã Đông Lĩnh từ ngày 01/06/2020
03/03/2020 quản trị TB: chuyển 12814 về 12805, từ 01/05/2020
    ✗ Đơn vị mã 12814 không thể là cấp trên của chính mình.
    ✗   Kiểm tra lại cột mã đơn vị cấp trên của các dòng liên quan.

Đơn vị đã có ngày kết thúc: không lập thêm, không chuyển về, không kết thúc lần nữa.
04/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12544 → 12532
    ⇒ Đảng bộ xã Quỳnh Châu: Sáp nhập vào Đảng bộ xã Quỳnh Sơn từ ngày 01/06/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/06/2020
05/03/2020 quản trị TB: lập
  C1 Chi bộ thôn Châu Tiến, thuộc 12544
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột ngày hiệu lực: Ngày 01/06/2020, đơn vị cấp trên Đảng bộ xã Quỳnh Châu chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
05/03/2020 quản trị TB: chuyển P1 về 12544
    ✗ Ngày 01/06/2020, đơn vị cấp trên Đảng bộ xã Quỳnh Châu chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Chọn ngày mà đơn vị cấp trên đang hoạt động, hoặc chọn đơn vị cấp trên khác.
05/03/2020 quản trị TB: giải thể 12544, từ 01/05/2020
    ✗ Đảng bộ xã Quỳnh Châu đã có thay đổi có hiệu lực từ ngày 01/06/2020, muộn hơn ngày vừa chọn.
    ✗   Chọn ngày hiệu lực từ 01/06/2020 trở đi.

Đơn vị sắp có chi bộ mới thì không giải thể trước ngày đó.
06/03/2020 quản trị TB: lập, từ 01/07/2020
  Q1 Chi bộ thôn Sơn Hòa, thuộc 12532
    ⇒ Chi bộ thôn Sơn Hòa: Thành lập từ ngày 01/07/2020 với tên “Chi bộ thôn Sơn Hòa”
06/03/2020 quản trị TB: giải thể 12532, từ 15/06/2020
    ✗ Đảng bộ xã Quỳnh Sơn đã có thay đổi có hiệu lực từ ngày 01/07/2020, muộn hơn ngày vừa chọn.
    ✗   Chọn ngày hiệu lực từ 01/07/2020 trở đi.

Bảng không làm thay đổi gì.
07/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12793 → 12793
    ✗ Bảng không có gì để ghi.
    ✗   Kiểm tra lại tệp: phải có ít nhất một dòng làm thay đổi tổ chức.
