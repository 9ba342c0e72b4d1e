Hoãn vì dịch, có lịch mới và chưa có lịch mới
Bối cảnh: thai-binh

20/01/2020 bí thư 12793: lên lịch 12793, ngày 20/03/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/03/2020, bế mạc 20/03/2020
20/01/2020 bí thư 12805: lên lịch 12805, ngày 25/03/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 25/03/2020, bế mạc 25/03/2020
01/02/2020 bí thư 340: duyệt 12793, 12805
    ⇒ Đảng bộ xã Đông Phong: Ngày 01/02/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/02/2020 kế hoạch đại hội được duyệt

Đại hội hoãn đã được duyệt thì phải duyệt lại theo lịch mới.
10/03/2020 bí thư 12793: hoãn 12793, sang ngày 28/04/2020, lý do: phòng, chống dịch Covid-19
    ⇒ Đảng bộ xã Đông Phong: Ngày 10/03/2020 hoãn đại hội, lùi sang 28/04/2020 – 28/04/2020, lý do: phòng, chống dịch Covid-19
10/03/2020 bí thư 12805: hoãn 12805, lý do: trụ sở bị dột sau mưa lớn
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 10/03/2020 hoãn đại hội, lý do: trụ sở bị dột sau mưa lớn
10/03/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã có kế hoạch, lịch ngày 28/04/2020
10/03/2020 hỏi: bước 12805
    | Đảng bộ xã Đông Lĩnh: Tạm hoãn
Ngày 05/3 vẫn là đã được duyệt, dù hôm nay phải duyệt lại.
11/03/2020 hỏi: bước 12793, ngày 05/03/2020
    | Đảng bộ xã Đông Phong: Đã được duyệt, lịch ngày 20/03/2020
12/03/2020 bí thư 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 12/03/2020 kế hoạch đại hội được duyệt
12/03/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã được duyệt, lịch ngày 28/04/2020
29/04/2020 bí thư 12793: báo cáo 12793, ngày 28/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 28/04/2020, bế mạc 28/04/2020
02/05/2020 bí thư 12805: lên lịch 12805, ngày 20/05/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 02/05/2020 lên lịch đại hội: khai mạc 20/05/2020, bế mạc 20/05/2020
02/05/2020 hỏi: bước 12805
    | Đảng bộ xã Đông Lĩnh: Đã có kế hoạch, lịch ngày 20/05/2020
02/05/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 02/05/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 32 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 32 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 3 (33,33%); tiếp theo Đảng bộ xã Đông Lĩnh ngày 20/05/2020; 1 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 2 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong

Hoãn không nêu lý do, hoãn khi chưa có lịch.
03/05/2020 bí thư 12805: hoãn 12805, lý do:
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng quyết định để sau này ai xem cũng hiểu.
03/05/2020 bí thư 12814: hoãn 12814, lý do: chờ văn kiện
    ✗ Đại hội của Đảng bộ xã Đông Huy chưa có lịch.
    ✗   Lên lịch đại hội cho Đảng bộ xã Đông Huy trước.
