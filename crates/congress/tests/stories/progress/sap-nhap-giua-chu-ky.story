Sáp nhập giữa chu kỳ
Đại hội đã tổ chức ở đâu thì còn nguyên ở đó; đảng bộ mới tổ chức đại hội của mình; không đơn vị nào bị đếm hai lần.
Bối cảnh: thai-binh

20/01/2020 ban tổ chức 340: lên lịch
  12793, ngày 20/04/2020
  12805, ngày 25/05/2020
  12814, ngày 28/05/2020
  P1, ngày 10/03/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 25/05/2020, bế mạc 25/05/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/01/2020 lên lịch đại hội: khai mạc 28/05/2020, bế mạc 28/05/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 lên lịch đại hội: khai mạc 10/03/2020, bế mạc 10/03/2020
01/02/2020 ban tổ chức 340: duyệt 12793, 12805, 12814, P1
    ⇒ Đảng bộ xã Đông Phong: Ngày 01/02/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/02/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Huy: Ngày 01/02/2020 kế hoạch đại hội được duyệt
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 kế hoạch đại hội được duyệt
10/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
21/04/2020 bí thư 12793: báo cáo 12793, ngày 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
21/04/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 21/04/2020:
    |   Chi bộ trực thuộc: xong 1 trên 4 (25,00%); chậm 21 ngày so với chỉ đạo; 3 chưa có lịch
    |     chậm 21 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 21 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 21 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 3 (33,33%); tiếp theo Đảng bộ xã Đông Lĩnh ngày 25/05/2020; dự kiến xong ngày 28/05/2020
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ huyện Đông Hưng: còn 2 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Phong: còn 1 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong

21/05/2020 quản trị TB: sắp xếp, từ 01/06/2020
  12793 → 12793 Đảng bộ xã Đông Quan
  12805 → 12793 Đảng bộ xã Đông Quan
  12814 → 12793 Đảng bộ xã Đông Quan
    ⇒ Đảng bộ xã Đông Quan: Thành lập từ ngày 01/06/2020 với tên “Đảng bộ xã Đông Quan”
    ⇒ Đảng bộ xã Đông Phong: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Huy: Sáp nhập vào Đảng bộ xã Đông Quan từ ngày 01/06/2020
    ⇒ Đảng bộ xã Đông Quan: Tiếp nhận 3 đơn vị sáp nhập vào từ ngày 01/06/2020

Ngày 31/5 có ba đảng bộ xã, một đã xong; ngày 01/6 chỉ còn một, chưa tổ chức.
01/06/2020 hỏi: tiến độ 340, ngày 31/05/2020
    | Đảng bộ huyện Đông Hưng ngày 31/05/2020:
    |   Chi bộ trực thuộc: xong 1 trên 4 (25,00%); chậm 61 ngày so với chỉ đạo; 3 chưa có lịch
    |     chậm 61 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 61 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 61 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 3 (33,33%); dự kiến xong ngày 31/05/2020
    |     chậm 6 ngày so với lịch của đơn vị (hạn 25/05/2020): Đảng bộ xã Đông Lĩnh
    |     chậm 3 ngày so với lịch của đơn vị (hạn 28/05/2020): Đảng bộ xã Đông Huy
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ huyện Đông Hưng: còn 2 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Phong: còn 1 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
01/06/2020 hỏi: tiến độ 340, ngày 01/06/2020
    | Đảng bộ huyện Đông Hưng ngày 01/06/2020:
    |   Chi bộ trực thuộc: xong 1 trên 4 (25,00%); chậm 62 ngày so với chỉ đạo; 3 chưa có lịch
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Quan: còn 3 trên 4 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 1 trên 1 đơn vị trực thuộc chưa xong
01/06/2020 hỏi: đại hội của 12793@01/01/2015
    | Đảng bộ xã Đông Phong: đã tổ chức ngày 20/04/2020

Đảng bộ đã kết thúc không còn tổ chức đại hội; đảng bộ mới thì có, 3 nội dung vì nhân sự do cấp trên chỉ định.
02/06/2020 ban tổ chức 340: lên lịch 12805@01/01/2015, ngày 10/06/2020
    ✗ Ngày 10/06/2020, Đảng bộ xã Đông Lĩnh chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Kiểm tra lại ngày; nếu Đảng bộ xã Đông Lĩnh đã sáp nhập thì chọn đơn vị mới.
02/06/2020 bí thư 340: lên lịch 12793, ngày 12/06/2020
    ⇒ Đảng bộ xã Đông Quan: Ngày 02/06/2020 lên lịch đại hội: khai mạc 12/06/2020, bế mạc 12/06/2020
03/06/2020 bí thư 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Quan: Ngày 03/06/2020 kế hoạch đại hội được duyệt
12/06/2020 bí thư 340: báo cáo 12793, ngày 12/06/2020, 3 nội dung
  triệu tập 250, có mặt 246, đại biểu cấp trên 9
    ⇒ Đảng bộ xã Đông Quan: Tổ chức đại hội 3 nội dung: khai mạc 12/06/2020, bế mạc 12/06/2020
    ⇒ Đảng bộ xã Đông Quan: Ngày 12/06/2020 báo cáo kết quả: có mặt 246 trên 250 được triệu tập, không bầu cấp ủy
13/06/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 13/06/2020:
    |   Chi bộ trực thuộc: xong 1 trên 4 (25,00%); chậm 74 ngày so với chỉ đạo; 3 chưa có lịch
    |     chậm 74 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 74 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 74 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 1 (100,00%); hoàn thành ngày 12/06/2020; sớm 18 ngày so với chỉ đạo; 4 nội dung 0, 3 nội dung 1, 2 nội dung 0
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Quan: còn 3 trên 4 đơn vị trực thuộc chưa xong
13/06/2020 hỏi: đại hội của 12793
    | Đảng bộ xã Đông Quan: đã tổ chức ngày 12/06/2020
13/06/2020 hỏi: đại hội của 12793@01/01/2015
    | Đảng bộ xã Đông Phong: đã tổ chức ngày 20/04/2020
