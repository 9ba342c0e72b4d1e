Quyết định tự mâu thuẫn thì từng dòng được nêu và không dòng nào được ghi
Bối cảnh: thai-binh

Một dòng hai lần; một mã mới hai tên, hai cấp trên; đơn vị trực thuộc về hai nơi.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12532 → 12990 Đảng bộ xã Châu Sơn, thuộc 338
  12544 → 12990 Đảng bộ xã Châu Hòa, thuộc 340
  12532 → 12990 Đảng bộ xã Châu Sơn
  12793 → 12991 Đảng bộ xã Một, nhận đơn vị trực thuộc
  12793 → 12992 Đảng bộ xã Hai, nhận đơn vị trực thuộc
    ✗ Có 4 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột tên mới: Mã mới 12990 có hai giá trị khác nhau trong cùng một bảng: “Đảng bộ xã Châu Sơn” và “Đảng bộ xã Châu Hòa”.
    ✗   dòng 2, cột mã đơn vị cấp trên mới: Mã mới 12990 có hai giá trị khác nhau trong cùng một bảng: “338” và “340”.
    ✗   dòng 3, cột mã mới: Dòng 12532 → 12990 có nhiều lần trong cùng một bảng.
    ✗   dòng 5, cột nhận đơn vị trực thuộc: Đơn vị trực thuộc của mã 12793 không thể cùng về hai nơi.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Nhập vào một đơn vị cũng kết thúc theo chính bảng này; nói tiếp tục hoạt động mà không có dòng nào đến chính mình.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12532 → 12544
  12544 → 12793
  12805 → 12999 Đảng bộ xã Mới, tiếp tục hoạt động
    ✗ Có 2 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã mới: Đơn vị đang mang mã 12544 cũng kết thúc theo chính bảng này nên không tiếp nhận được đơn vị khác.
    ✗   dòng 3, cột tiếp tục hoạt động: Bảng ghi đơn vị mã 12999 tiếp tục hoạt động, nhưng không có dòng nào từ mã 12999 đến chính mã ấy.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Mã được cấp lại cho đơn vị mới thì tên mới nói lên điều ấy.
02/03/2020 hỏi: hệ quả nếu sắp xếp, ngày 01/06/2020
  12532 → 12544 Đảng bộ xã Châu Sơn
  12544 → 12793
    | Đảng bộ xã Quỳnh Sơn kết thúc hoạt động từ ngày 01/06/2020, sáp nhập vào mã 12544.
    | Đảng bộ xã Quỳnh Châu kết thúc hoạt động từ ngày 01/06/2020, sáp nhập vào Đảng bộ xã Đông Phong.

Đơn vị kết thúc mà vẫn được ghi là cấp trên; cấp trên không có; cấp trên của chính mình.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  340 → 338
  12532 → 12532, thuộc 340
  12544 → 12544, thuộc 99999
    ✗ Có 2 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột mã đơn vị cấp trên mới: Đảng bộ huyện Đông Hưng kết thúc hoạt động ngày 01/06/2020 theo chính bảng này nên không thể là đơn vị cấp trên.
    ✗   dòng 3, cột mã đơn vị cấp trên mới: Ngày 01/06/2020 không có đơn vị cấp trên nào mang mã 99999.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
02/03/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12532 → 12532, thuộc 12532
  338 → 338, thuộc 12544
  12544 → 12544
  12814 → 12990 Đảng bộ xã Một, thuộc 12991
  12805 → 12991 Đảng bộ xã Hai, thuộc 12990
    ✗ Có 5 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã mới: Đơn vị mã 12532 không thể là cấp trên của chính mình.
    ✗   dòng 2, cột mã mới: Đơn vị mã 338 không thể là cấp trên của chính mình.
    ✗   dòng 3, cột mã mới: Đơn vị mã 12544 không thể là cấp trên của chính mình.
    ✗   dòng 4, cột mã mới: Đơn vị mã 12990 không thể là cấp trên của chính mình.
    ✗   dòng 5, cột mã mới: Đơn vị mã 12991 không thể là cấp trên của chính mình.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Ghi muộn, ghi lùi ngày: đại hội đã tổ chức thì đơn vị không thể đã kết thúc trước đó.
12/03/2020 bí thư TB: lên lịch 12793, từ 10/04/2020 đến 11/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 lên lịch đại hội: khai mạc 10/04/2020, bế mạc 11/04/2020
12/03/2020 bí thư TB: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 kế hoạch đại hội được duyệt
12/04/2020 bí thư TB: báo cáo 12793, từ 10/04/2020 đến 11/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 10/04/2020, bế mạc 11/04/2020
13/04/2020 quản trị TB: sắp xếp, từ 11/04/2020
  12793 → 12990 Đảng bộ xã Đông Quan
  12805 → 12990 Đảng bộ xã Đông Quan
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột ngày hiệu lực: Đảng bộ xã Đông Phong đã tổ chức đại hội đến ngày 11/04/2020 nên không thể kết thúc hoạt động từ ngày 11/04/2020.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
13/04/2020 hỏi: hệ quả nếu sắp xếp, ngày 12/04/2020
  12793 → 12990 Đảng bộ xã Đông Quan
  12805 → 12990 Đảng bộ xã Đông Quan
    | Đảng bộ xã Đông Phong kết thúc hoạt động từ ngày 12/04/2020, sáp nhập vào mã 12990.
    | Đảng bộ xã Đông Phong: 2 đơn vị trực thuộc chuyển về mã 12990; đại hội, kế hoạch và vai trò của các đơn vị ấy giữ nguyên.
    | Đảng bộ xã Đông Phong: đại hội đã tổ chức (đến ngày 11/04/2020, chu kỳ 2020-2025) vẫn thuộc đơn vị này, không tính cho mã 12990.
    | Đảng bộ xã Đông Lĩnh kết thúc hoạt động từ ngày 12/04/2020, sáp nhập vào mã 12990.
    | Đảng bộ xã Đông Lĩnh: 1 đơn vị trực thuộc chuyển về mã 12990; đại hội, kế hoạch và vai trò của các đơn vị ấy giữ nguyên.

Đại hội đang họp cũng vậy.
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
10/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 triệu tập 4 người dự đại hội
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 quản trị TB: sắp xếp, từ 15/06/2020
  340 → 338
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột ngày hiệu lực: Đại hội của Đảng bộ huyện Đông Hưng họp đến ngày 15/06/2020 nên đơn vị không thể kết thúc hoạt động trước đó.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
15/06/2020 hỏi: hệ quả nếu sắp xếp, ngày 20/06/2020
  340 → 338
    | Đảng bộ huyện Đông Hưng kết thúc hoạt động từ ngày 20/06/2020, sáp nhập vào Đảng bộ huyện Quỳnh Phụ.
    | Đảng bộ huyện Đông Hưng: 3 đơn vị trực thuộc chuyển về Đảng bộ huyện Quỳnh Phụ; đại hội, kế hoạch và vai trò của các đơn vị ấy giữ nguyên.
    | Đảng bộ huyện Đông Hưng: kế hoạch đại hội ngày 15/06/2020 (chu kỳ 2020-2025) chưa thực hiện, hết hiệu lực khi đơn vị kết thúc.
    | Đảng bộ huyện Đông Hưng: danh sách 4 người đã triệu tập (chu kỳ 2020-2025) không dùng được nữa.
    | Đảng bộ huyện Đông Hưng: 1 vai trò không chuyển sang Đảng bộ huyện Quỳnh Phụ; trao lại nếu cần.
