Thí điểm bầu trực tiếp bí thư tại đại hội
Việc bầu trực tiếp do cấp trên chọn trước đại hội; không được chọn thì không ghi như vậy được.
Bối cảnh: thai-binh

20/01/2020 bí thư 340: lên lịch
  12793, ngày 20/04/2020
  12805, ngày 21/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 21/04/2020, bế mạc 21/04/2020
21/01/2020 ban tổ chức TB: chọn bầu trực tiếp bí thư 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
21/01/2020 ban tổ chức TB: chọn bầu trực tiếp bí thư 12793
    ✗ Đảng bộ xã Đông Phong đã được chọn, được phép như vậy từ trước.
    ✗   Không phải ghi lại.
21/01/2020 ban tổ chức TB: duyệt 12793, 12805
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 21/01/2020 kế hoạch đại hội được duyệt
22/04/2020 bí thư 12793: báo cáo 12793, ngày 20/04/2020, 4 nội dung
  triệu tập 120, có mặt 118, cần bầu 15, danh sách 17, trúng cử 15, tái cử 11, lần đầu 4
  bí thư: tái cử, bầu trực tiếp, 113 phiếu trên 120
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 22/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu
22/04/2020 bí thư 12805: báo cáo 12805, ngày 21/04/2020, 4 nội dung
  triệu tập 100, có mặt 97, cần bầu 13, danh sách 15, trúng cử 13, tái cử 10, lần đầu 3
  bí thư: bầu trực tiếp, 90 phiếu trên 100
    ✗ Đảng bộ xã Đông Lĩnh không được chọn thí điểm bầu trực tiếp bí thư tại đại hội.
    ✗   Cấp ủy cấp trên phải chọn Đảng bộ xã Đông Lĩnh trước đại hội; nếu cấp ủy khóa mới bầu bí thư thì bỏ đánh dấu bầu trực tiếp.
22/04/2020 bí thư 12805: báo cáo 12805, ngày 21/04/2020, 4 nội dung
  triệu tập 100, có mặt 97, cần bầu 13, danh sách 15, trúng cử 13, tái cử 10, lần đầu 3
  bí thư: không phải người địa phương, 13 phiếu trên 13
    ⇒ Đảng bộ xã Đông Lĩnh: Tổ chức đại hội 4 nội dung: khai mạc 21/04/2020, bế mạc 21/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 22/04/2020 báo cáo kết quả: có mặt 97 trên 100 được triệu tập, trúng cử 13 trên 13 cần bầu
22/04/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 22/04/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 22 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 22 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 22 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 22 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 22 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 2 trên 3 (66,67%); 1 chưa có lịch; bầu trực tiếp bí thư xong 1 trên 1; phiếu thấp nhất 94,17%
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 1 trên 3 đơn vị trực thuộc chưa xong
22/04/2020 hỏi: số liệu 340 cấp cơ sở
    | Đại biểu (đảng viên) được triệu tập: 220
    | Đại biểu (đảng viên) có mặt: 215
    | Số lượng cấp ủy viên cần bầu: 28
    | Số người trong danh sách bầu cử: 32
    | Trúng cử cấp ủy: 28
    | Tái cử: 21
    | Tham gia lần đầu: 7
    | 2 đại hội đã báo cáo; bí thư 2: tái cử 1, không phải người địa phương 1, bầu trực tiếp 1
