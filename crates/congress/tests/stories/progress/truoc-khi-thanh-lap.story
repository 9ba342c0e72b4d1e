Trước khi thành lập thì chưa có đại hội và chưa có hạn
Đơn vị thành lập sau hạn không chậm so với hạn ấy; cấp ấy cũng không chậm vì đơn vị ấy.
Bối cảnh: thai-binh

02/03/2020 bí thư 340: lên lịch
  12793, ngày 20/04/2020
  12805, ngày 21/04/2020
  12814, ngày 22/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 02/03/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 02/03/2020 lên lịch đại hội: khai mạc 21/04/2020, bế mạc 21/04/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 02/03/2020 lên lịch đại hội: khai mạc 22/04/2020, bế mạc 22/04/2020
03/03/2020 ban tổ chức TB: duyệt 12793, 12805, 12814
    ⇒ Đảng bộ xã Đông Phong: Ngày 03/03/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 03/03/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Huy: Ngày 03/03/2020 kế hoạch đại hội được duyệt
22/04/2020 bí thư 340: báo cáo 12793, ngày 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
22/04/2020 bí thư 340: báo cáo 12805, ngày 21/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Tổ chức đại hội 4 nội dung: khai mạc 21/04/2020, bế mạc 21/04/2020
28/06/2020 quản trị TB: sắp xếp, từ 01/07/2020
  12532 → 12901 Đảng bộ xã Châu Sơn, thuộc 340
  12544 → 12901 Đảng bộ xã Châu Sơn
    ⇒ Đảng bộ xã Châu Sơn: Thành lập từ ngày 01/07/2020 với tên “Đảng bộ xã Châu Sơn”
    ⇒ Đảng bộ xã Quỳnh Sơn: Sáp nhập vào Đảng bộ xã Châu Sơn từ ngày 01/07/2020
    ⇒ Đảng bộ xã Quỳnh Châu: Sáp nhập vào Đảng bộ xã Châu Sơn từ ngày 01/07/2020
    ⇒ Đảng bộ xã Châu Sơn: Tiếp nhận 2 đơn vị sáp nhập vào từ ngày 01/07/2020

Đảng bộ xã Đông Huy chậm, đảng bộ mới thì không.
01/07/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 01/07/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 92 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 2 trên 4 (50,00%); chậm 1 ngày so với chỉ đạo; 1 chưa có lịch
    |     chậm 1 ngày so với chỉ đạo (hạn 30/06/2020): Đảng bộ xã Đông Huy
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 2 trên 4 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
22/04/2020 bí thư 340: báo cáo 12814, ngày 22/04/2020
    ⇒ Đảng bộ xã Đông Huy: Tổ chức đại hội 4 nội dung: khai mạc 22/04/2020, bế mạc 22/04/2020
01/07/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 01/07/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 92 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 92 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 3 trên 4 (75,00%); sớm 69 ngày so với chỉ đạo; 1 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 1 trên 4 đơn vị trực thuộc chưa xong

Lịch, báo cáo, nhập từ tệp: không ngày nào trước ngày thành lập.
01/07/2020 bí thư 340: lên lịch 12901, từ 30/06/2020 đến 01/07/2020
    ✗ Ngày 30/06/2020, Đảng bộ xã Châu Sơn chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Kiểm tra lại ngày; nếu Đảng bộ xã Châu Sơn đã sáp nhập thì chọn đơn vị mới.
02/07/2020 bí thư 340: lên lịch 12901, từ 02/07/2020 đến 03/07/2020
    ⇒ Đảng bộ xã Châu Sơn: Ngày 02/07/2020 lên lịch đại hội: khai mạc 02/07/2020, bế mạc 03/07/2020
02/07/2020 bí thư 340: hoãn 12901, sang từ 30/06/2020 đến 01/07/2020, lý do: trùng lịch
    ✗ Ngày 30/06/2020, Đảng bộ xã Châu Sơn chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Kiểm tra lại ngày; nếu Đảng bộ xã Châu Sơn đã sáp nhập thì chọn đơn vị mới.
03/07/2020 ban tổ chức TB: duyệt 12901
    ⇒ Đảng bộ xã Châu Sơn: Ngày 03/07/2020 kế hoạch đại hội được duyệt
03/07/2020 bí thư 340: báo cáo 12901, từ 30/06/2020 đến 01/07/2020
    ✗ Ngày 30/06/2020, Đảng bộ xã Châu Sơn chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Kiểm tra lại ngày; nếu Đảng bộ xã Châu Sơn đã sáp nhập thì chọn đơn vị mới.
03/07/2020 người vận hành: nhập đại hội
  12901, từ 30/06/2020 đến 01/07/2020
    ✗ Ngày 30/06/2020, Đảng bộ xã Châu Sơn chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Kiểm tra lại ngày; nếu Đảng bộ xã Châu Sơn đã sáp nhập thì chọn đơn vị mới.

Đơn vị lên cấp sau hạn cũng vậy.
05/09/2020 quản trị TB: sắp xếp, từ 10/09/2020
  12901 → 12901, cấp trên cơ sở
    ⇒ Đảng bộ xã Châu Sơn: Từ ngày 10/09/2020 thuộc cấp “Đảng bộ cấp trên trực tiếp cơ sở”, loại “Đảng bộ cơ sở”
10/09/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 10/09/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 163 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 163 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 163 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 163 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 163 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 3 trên 3 (100,00%); hoàn thành ngày 22/04/2020; sớm 69 ngày so với chỉ đạo
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 3 (0,00%); chậm 10 ngày so với chỉ đạo; 2 chưa có lịch
    |     chậm 69 ngày so với lịch của đơn vị (hạn 03/07/2020): Đảng bộ xã Châu Sơn
    |     chậm 10 ngày so với chỉ đạo (hạn 31/08/2020): Đảng bộ huyện Quỳnh Phụ
    |     chậm 10 ngày so với chỉ đạo (hạn 31/08/2020): Đảng bộ huyện Đông Hưng
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 1 trên 1 đơn vị trực thuộc chưa xong
