Quyết định giữ nguyên đơn vị thì đại hội, lịch và vai trò ở lại
Bỏ cấp huyện: đảng bộ xã giữ mã, giữ tên, chuyển về trực thuộc tỉnh. Đó vẫn là tổ chức cũ.
Bối cảnh: thai-binh

01/03/2020 bí thư TB: lên lịch 12532, từ 10/06/2020 đến 11/06/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Ngày 01/03/2020 lên lịch đại hội: khai mạc 10/06/2020, bế mạc 11/06/2020
12/03/2020 bí thư TB: lên lịch 12793, ngày 10/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 lên lịch đại hội: khai mạc 10/04/2020, bế mạc 10/04/2020
12/03/2020 bí thư TB: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 kế hoạch đại hội được duyệt
11/04/2020 bí thư TB: báo cáo 12793, ngày 10/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 10/04/2020, bế mạc 10/04/2020

Trước khi ghi, bảng nêu hệ quả.
28/05/2020 hỏi: hệ quả nếu sắp xếp, ngày 01/06/2020
  340 → TB
  12793 → 12793 Đảng bộ xã Đông Phong, thuộc TB
  12532 → 12532 Đảng bộ phường Quỳnh Sơn, thuộc TB, loại chi_bo_co_so
    | Đảng bộ huyện Đông Hưng kết thúc hoạt động từ ngày 01/06/2020, sáp nhập vào Đảng bộ tỉnh Thái Bình.
    | Đảng bộ huyện Đông Hưng: 3 đơn vị trực thuộc chuyển về Đảng bộ tỉnh Thái Bình; đại hội, kế hoạch và vai trò của các đơn vị ấy giữ nguyên.
    | Đảng bộ xã Quỳnh Sơn tiếp tục hoạt động: đại hội, kế hoạch và vai trò giữ nguyên.
    | Đảng bộ xã Đông Phong tiếp tục hoạt động: đại hội, kế hoạch và vai trò giữ nguyên.
28/05/2020 quản trị TB: sắp xếp, từ 01/06/2020
  340 → TB
  12793 → 12793 Đảng bộ xã Đông Phong, thuộc TB
  12532 → 12532 Đảng bộ phường Quỳnh Sơn, thuộc TB, loại chi_bo_co_so
    ⇒ Đảng bộ xã Quỳnh Sơn: Đổi tên thành “Đảng bộ phường Quỳnh Sơn” từ ngày 01/06/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Từ ngày 01/06/2020 thuộc cấp “Đảng bộ, chi bộ cơ sở”, loại “Chi bộ cơ sở”
    ⇒ Đảng bộ xã Quỳnh Sơn: Chuyển về trực thuộc Đảng bộ tỉnh Thái Bình từ ngày 01/06/2020
    ⇒ Đảng bộ tỉnh Thái Bình: Tiếp nhận Đảng bộ xã Quỳnh Sơn từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Phong: Chuyển về trực thuộc Đảng bộ tỉnh Thái Bình từ ngày 01/06/2020
    ⇒ Đảng bộ tỉnh Thái Bình: Tiếp nhận Đảng bộ xã Đông Phong từ ngày 01/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Sáp nhập vào Đảng bộ tỉnh Thái Bình từ ngày 01/06/2020
    ⇒ Đảng bộ tỉnh Thái Bình: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/06/2020
02/06/2020 hỏi: cây tổ chức TB
    | Đảng bộ tỉnh Thái Bình
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
    |   Đảng bộ huyện Quỳnh Phụ
    |     Đảng bộ xã Quỳnh Châu
    |   Đảng bộ phường Quỳnh Sơn
02/06/2020 hỏi: đại hội của 12793
    | Đảng bộ xã Đông Phong: đã tổ chức ngày 10/04/2020
02/06/2020 hỏi: bước 12532
    | Đảng bộ phường Quỳnh Sơn: Đã có kế hoạch, lịch từ 10/06/2020 đến 11/06/2020
02/06/2020 hỏi: lịch sử 12532
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Quỳnh Sơn”
    | Ngày 01/03/2020 lên lịch đại hội: khai mạc 10/06/2020, bế mạc 11/06/2020
    | Đổi tên thành “Đảng bộ phường Quỳnh Sơn” từ ngày 01/06/2020
    | Từ ngày 01/06/2020 thuộc cấp “Đảng bộ, chi bộ cơ sở”, loại “Chi bộ cơ sở”
    | Chuyển về trực thuộc Đảng bộ tỉnh Thái Bình từ ngày 01/06/2020
02/06/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 02/06/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 63 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 63 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 63 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 63 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 63 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 5 (20,00%); tiếp theo Đảng bộ phường Quỳnh Sơn ngày 10/06/2020; 3 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ tỉnh Thái Bình: còn 3 trên 4 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 1 trên 1 đơn vị trực thuộc chưa xong

Nhiều đơn vị nhập vào, một đơn vị cùng mã: quyết định nói đơn vị ấy tiếp tục hoạt động thì nó tiếp tục, dù mang tên mới.
03/06/2020 quản trị TB: sắp xếp, từ 01/07/2020
  12805 → 12805 Đảng bộ xã Đông Hưng, tiếp tục hoạt động
  12814 → 12805 Đảng bộ xã Đông Hưng
    ⇒ Đảng bộ xã Đông Lĩnh: Đổi tên thành “Đảng bộ xã Đông Hưng” từ ngày 01/07/2020
    ⇒ Đảng bộ xã Đông Huy: Sáp nhập vào Đảng bộ xã Đông Lĩnh từ ngày 01/07/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/07/2020

Nói rõ là không tiếp tục thì đơn vị cùng mã, cùng tên là đơn vị mới.
03/06/2020 quản trị TB: sắp xếp, từ 02/07/2020
  12544 → 12544, không tiếp tục
    ⇒ Đảng bộ xã Quỳnh Châu: Thành lập từ ngày 02/07/2020 với tên “Đảng bộ xã Quỳnh Châu”
    ⇒ Đảng bộ xã Quỳnh Châu: Sáp nhập vào Đảng bộ xã Quỳnh Châu từ ngày 02/07/2020
    ⇒ Đảng bộ xã Quỳnh Châu: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 02/07/2020
03/06/2020 hỏi: lịch sử 12544
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Quỳnh Châu”
    | Sáp nhập vào Đảng bộ xã Quỳnh Châu từ ngày 02/07/2020

Đổi cấp: từ ngày ấy thuộc cấp mới, trước đó vẫn tính theo cấp cũ.
04/07/2020 quản trị TB: sắp xếp, từ 05/07/2020
  12793 → 12793, cấp trên cơ sở, loại tren_co_so
    ⇒ Đảng bộ xã Đông Phong: Từ ngày 05/07/2020 thuộc cấp “Đảng bộ cấp trên trực tiếp cơ sở”, loại “Đảng bộ cấp trên trực tiếp cơ sở”
05/07/2020 hỏi: tiến độ TB, ngày 04/07/2020
    | Đảng bộ tỉnh Thái Bình ngày 04/07/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 95 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 95 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 95 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 95 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 95 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 4 (25,00%); chậm 4 ngày so với chỉ đạo; 2 chưa có lịch
    |     chậm 4 ngày so với chỉ đạo (hạn 30/06/2020): Đảng bộ phường Quỳnh Sơn
    |     chậm 4 ngày so với chỉ đạo (hạn 30/06/2020): Đảng bộ xã Đông Hưng
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Hưng: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 1 trên 1 đơn vị trực thuộc chưa xong
05/07/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 05/07/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 96 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 3 (0,00%); chậm 5 ngày so với chỉ đạo; 2 chưa có lịch
    |     chậm 5 ngày so với chỉ đạo (hạn 30/06/2020): Đảng bộ phường Quỳnh Sơn
    |     chậm 5 ngày so với chỉ đạo (hạn 30/06/2020): Đảng bộ xã Đông Hưng
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 1 trên 2 (50,00%); 1 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Hưng: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 1 trên 2 đơn vị trực thuộc chưa xong

Một phần tách ra: đơn vị cũ còn lại, đơn vị trực thuộc theo bảng về đơn vị mới.
06/07/2020 quản trị TB: sắp xếp, từ 01/08/2020
  12793 → 12793
  12793 → 12999 Đảng bộ xã Đông Phong Hạ, nhận đơn vị trực thuộc
    ⇒ Đảng bộ xã Đông Phong Hạ: Thành lập từ ngày 01/08/2020 với tên “Đảng bộ xã Đông Phong Hạ”
    ⇒ Chi bộ thôn Cổ Xá: Chuyển về trực thuộc Đảng bộ xã Đông Phong Hạ từ ngày 01/08/2020
    ⇒ Đảng bộ xã Đông Phong Hạ: Tiếp nhận Chi bộ thôn Cổ Xá từ ngày 01/08/2020
    ⇒ Chi bộ thôn Đông An: Chuyển về trực thuộc Đảng bộ xã Đông Phong Hạ từ ngày 01/08/2020
    ⇒ Đảng bộ xã Đông Phong Hạ: Tiếp nhận Chi bộ thôn Đông An từ ngày 01/08/2020
02/08/2020 hỏi: cây tổ chức TB
    | Đảng bộ tỉnh Thái Bình
    |   Đảng bộ xã Đông Phong
    |   Đảng bộ xã Đông Hưng
    |     Chi bộ thôn Lũ Phong
    |     Chi bộ thôn Nam Song
    |   Đảng bộ huyện Quỳnh Phụ
    |     Đảng bộ xã Quỳnh Châu
    |   Đảng bộ phường Quỳnh Sơn
    |   Đảng bộ xã Đông Phong Hạ
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An

Đơn vị cấp trên có thể là đơn vị do chính bảng này thành lập.
10/08/2020 quản trị TB: sắp xếp, từ 01/09/2020
  12532 → 12540 Đảng bộ xã Châu Sơn, thuộc 339
  338 → 339 Đảng bộ huyện Quỳnh Côi
    ⇒ Đảng bộ huyện Quỳnh Côi: Thành lập từ ngày 01/09/2020 với tên “Đảng bộ huyện Quỳnh Côi”
    ⇒ Đảng bộ xã Châu Sơn: Thành lập từ ngày 01/09/2020 với tên “Đảng bộ xã Châu Sơn”
    ⇒ Đảng bộ phường Quỳnh Sơn: Sáp nhập vào Đảng bộ xã Châu Sơn từ ngày 01/09/2020
    ⇒ Đảng bộ xã Châu Sơn: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/09/2020
    ⇒ Đảng bộ huyện Quỳnh Phụ: Sáp nhập vào Đảng bộ huyện Quỳnh Côi từ ngày 01/09/2020
    ⇒ Đảng bộ huyện Quỳnh Côi: Tiếp nhận 1 đơn vị sáp nhập vào từ ngày 01/09/2020
02/09/2020 hỏi: cây tổ chức TB
    | Đảng bộ tỉnh Thái Bình
    |   Đảng bộ xã Đông Phong
    |   Đảng bộ xã Đông Hưng
    |     Chi bộ thôn Lũ Phong
    |     Chi bộ thôn Nam Song
    |   Đảng bộ xã Đông Phong Hạ
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ huyện Quỳnh Côi
    |     Đảng bộ xã Quỳnh Châu
    |     Đảng bộ xã Châu Sơn

Một dòng đổi tên mà đơn vị đã có thay đổi muộn hơn thì chưa nhận được.
03/09/2020 quản trị TB: đổi tên L1 thành Chi bộ thôn Lũ Phong Mới, từ 01/12/2020
    ⇒ Chi bộ thôn Lũ Phong: Đổi tên thành “Chi bộ thôn Lũ Phong Mới” từ ngày 01/12/2020
03/09/2020 quản trị TB: sắp xếp, từ 01/10/2020
  L1 → L1 Chi bộ thôn Lũ Phong Cũ
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột tên mới: Chi bộ thôn Lũ Phong đã có thay đổi có hiệu lực từ ngày 01/12/2020, muộn hơn ngày vừa chọn.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
