Sớm hay muộn: so với chỉ đạo, so với kế hoạch, so với lịch của đơn vị
Bối cảnh: thai-binh

20/01/2020 ban tổ chức TB: đặt kế hoạch TB cấp cơ sở, xong ngày 10/06/2020, theo Kế hoạch của Tỉnh ủy
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 20/01/2020 đặt kế hoạch hoàn thành cấp “Đảng bộ, chi bộ cơ sở” chậm nhất ngày 10/06/2020
20/01/2020 ban tổ chức TB: lên lịch
  12793, ngày 20/04/2020
  12805, ngày 25/05/2020
  12814, ngày 28/05/2020
  12532, ngày 02/06/2020
  12544, ngày 20/06/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 25/05/2020, bế mạc 25/05/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/01/2020 lên lịch đại hội: khai mạc 28/05/2020, bế mạc 28/05/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Ngày 20/01/2020 lên lịch đại hội: khai mạc 02/06/2020, bế mạc 02/06/2020
    ⇒ Đảng bộ xã Quỳnh Châu: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/06/2020, bế mạc 20/06/2020
21/01/2020 ban tổ chức TB: duyệt 12793, 12805, 12814, 12532, 12544
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Huy: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Quỳnh Sơn: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Quỳnh Châu: Ngày 21/01/2020 kế hoạch đại hội được duyệt
22/04/2020 ban tổ chức TB: báo cáo 12793, ngày 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
26/05/2020 ban tổ chức TB: báo cáo 12805, ngày 25/05/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Tổ chức đại hội 4 nội dung: khai mạc 25/05/2020, bế mạc 25/05/2020

Ngày 30/5: xã Đông Huy đã quá ngày tự đặt, chưa quá kế hoạch của tỉnh.
30/05/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 30/05/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 60 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 60 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 60 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 60 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 60 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 2 trên 5 (40,00%); tiếp theo Đảng bộ xã Quỳnh Sơn ngày 02/06/2020; dự kiến xong ngày 20/06/2020
    |     chậm 2 ngày so với lịch của đơn vị (hạn 28/05/2020): Đảng bộ xã Đông Huy
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 2 (0,00%); 2 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 1 trên 3 đơn vị trực thuộc chưa xong
10/06/2020 ban tổ chức TB: báo cáo 12814, ngày 09/06/2020
    ⇒ Đảng bộ xã Đông Huy: Tổ chức đại hội 4 nội dung: khai mạc 09/06/2020, bế mạc 09/06/2020
10/06/2020 ban tổ chức TB: báo cáo 12532, ngày 02/06/2020
    ⇒ Đảng bộ xã Quỳnh Sơn: Tổ chức đại hội 4 nội dung: khai mạc 02/06/2020, bế mạc 02/06/2020

Ngày 15/6: quá kế hoạch, còn trong khung.
15/06/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 15/06/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 76 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 76 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 76 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 76 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 76 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 4 trên 5 (80,00%); chậm 5 ngày so với kế hoạch; tiếp theo Đảng bộ xã Quỳnh Châu ngày 20/06/2020; dự kiến xong ngày 20/06/2020
    |     chậm 5 ngày so với kế hoạch (hạn 10/06/2020): Đảng bộ xã Quỳnh Châu
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 2 (0,00%); 2 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 1 trên 2 đơn vị trực thuộc chưa xong
05/07/2020 ban tổ chức TB: báo cáo 12544, ngày 03/07/2020
    ⇒ Đảng bộ xã Quỳnh Châu: Tổ chức đại hội 4 nội dung: khai mạc 03/07/2020, bế mạc 03/07/2020

Xong ngày 03/7: muộn so với kế hoạch 23 ngày, so với chỉ đạo 3 ngày. Huyện Đông Hưng thì xong sớm.
05/07/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 05/07/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 96 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 5 trên 5 (100,00%); hoàn thành ngày 03/07/2020; chậm 23 ngày so với kế hoạch; chậm 3 ngày so với chỉ đạo
    |     chậm 23 ngày so với kế hoạch (hạn 10/06/2020): Đảng bộ xã Quỳnh Châu
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 2 (0,00%); 2 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
05/07/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 05/07/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 96 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 96 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 3 trên 3 (100,00%); hoàn thành ngày 09/06/2020; sớm 1 ngày so với kế hoạch; sớm 21 ngày so với chỉ đạo
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
