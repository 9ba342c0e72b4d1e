Tính đến ngày nào, như đã biết ngày nào
Đại hội bế mạc ngày 30/3, nhưng đến 05/4 mới báo cáo. Hỏi “tính đến 31/3” thì câu trả lời tùy vào ngày ta biết.
Bối cảnh: thai-binh

20/01/2020 ban tổ chức TB: lên lịch
  P1, ngày 10/03/2020
  P2, ngày 30/03/2020
  L1, ngày 20/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 lên lịch đại hội: khai mạc 10/03/2020, bế mạc 10/03/2020
    ⇒ Chi bộ thôn Đông An: Ngày 20/01/2020 lên lịch đại hội: khai mạc 30/03/2020, bế mạc 30/03/2020
    ⇒ Chi bộ thôn Lũ Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/03/2020, bế mạc 20/03/2020
01/02/2020 bí thư 340: duyệt P1, P2, L1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 kế hoạch đại hội được duyệt
    ⇒ Chi bộ thôn Đông An: Ngày 01/02/2020 kế hoạch đại hội được duyệt
    ⇒ Chi bộ thôn Lũ Phong: Ngày 01/02/2020 kế hoạch đại hội được duyệt
10/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
20/03/2020 bí thư L1: báo cáo L1, ngày 20/03/2020
    ⇒ Chi bộ thôn Lũ Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/03/2020, bế mạc 20/03/2020
31/03/2020 hỏi: tiến độ 12793
    | Đảng bộ xã Đông Phong ngày 31/03/2020:
    |   Chi bộ trực thuộc: xong 1 trên 2 (50,00%); dự kiến xong ngày 31/03/2020
    |     chậm 1 ngày so với lịch của đơn vị (hạn 30/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 1 trên 2 đơn vị trực thuộc chưa xong
05/04/2020 bí thư P2: báo cáo P2, ngày 30/03/2020
    ⇒ Chi bộ thôn Đông An: Tổ chức đại hội 4 nội dung: khai mạc 30/03/2020, bế mạc 30/03/2020
05/04/2020 hỏi: tiến độ 12793, ngày 31/03/2020
    | Đảng bộ xã Đông Phong ngày 31/03/2020:
    |   Chi bộ trực thuộc: xong 2 trên 2 (100,00%); hoàn thành ngày 30/03/2020; sớm 1 ngày so với chỉ đạo
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
05/04/2020 hỏi: tiến độ 12793, ngày 31/03/2020, như đã biết ngày 31/03/2020
    | Đảng bộ xã Đông Phong ngày 31/03/2020:
    |   Chi bộ trực thuộc: xong 1 trên 2 (50,00%); dự kiến xong ngày 31/03/2020
    |     chậm 1 ngày so với lịch của đơn vị (hạn 30/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 1 trên 2 đơn vị trực thuộc chưa xong
05/04/2020 hỏi: tiến độ 12793, ngày 15/03/2020
    | Đảng bộ xã Đông Phong ngày 15/03/2020:
    |   Chi bộ trực thuộc: xong 1 trên 2 (50,00%); tiếp theo Chi bộ thôn Đông An ngày 30/03/2020; dự kiến xong ngày 30/03/2020
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 1 trên 2 đơn vị trực thuộc chưa xong
