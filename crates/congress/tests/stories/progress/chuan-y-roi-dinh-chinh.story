Đã chuẩn y rồi đính chính: việc chuẩn y hết hiệu lực, chờ chuẩn y lại
Điều đã chuẩn y là số liệu trước; đơn vị tự sửa thì cấp trên phải xem lại.
Bối cảnh: thai-binh

20/01/2020 bí thư 12793: lên lịch 12793, ngày 14/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 14/04/2020, bế mạc 14/04/2020
20/01/2020 bí thư 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 kế hoạch đại hội được duyệt
15/04/2020 bí thư 12793: báo cáo 12793, ngày 14/04/2020, 4 nội dung
  triệu tập 120, có mặt 118, cần bầu 15, danh sách 17, trúng cử 15, nữ 3, tái cử 11, lần đầu 4
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 14/04/2020, bế mạc 14/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 15/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu
16/04/2020 bí thư 12793: đính chính 12793, ngày 14/04/2020, 4 nội dung, lý do: đếm nhầm, chưa chuẩn y
  triệu tập 120, có mặt 117, cần bầu 15, danh sách 17, trúng cử 15, nữ 3, tái cử 11, lần đầu 4
    ⇒ Đảng bộ xã Đông Phong: Ngày 16/04/2020 đính chính báo cáo: có mặt 117 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu; lý do: đếm nhầm, chưa chuẩn y
20/04/2020 bí thư 340: chuẩn y 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/04/2020 kết quả đại hội được chuẩn y
20/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã chuẩn y
25/04/2020 bí thư 12793: đính chính 12793, ngày 14/04/2020, 4 nội dung, lý do: một người không trúng
  triệu tập 120, có mặt 117, cần bầu 15, danh sách 17, trúng cử 14, nữ 3, tái cử 11, lần đầu 3
    ⇒ Đảng bộ xã Đông Phong: Ngày 25/04/2020 đính chính báo cáo: có mặt 117 trên 120 được triệu tập, trúng cử 14 trên 15 cần bầu; lý do: một người không trúng
    ⇒ Đảng bộ xã Đông Phong: Ngày 25/04/2020 việc chuẩn y hết hiệu lực vì báo cáo được đính chính, chờ chuẩn y lại; lý do: một người không trúng
25/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã báo cáo
25/04/2020 hỏi: bước 12793, ngày 22/04/2020
    | Đảng bộ xã Đông Phong: Đã chuẩn y
25/04/2020 hỏi: việc kế tiếp tại 12793
    | Chờ cấp trên chuẩn y
    | Đã báo cáo; cấp ủy cấp trên chuẩn y kết quả bầu cử.
26/04/2020 bí thư 340: chuẩn y 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 26/04/2020 kết quả đại hội được chuẩn y
26/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã chuẩn y
26/04/2020 bí thư 340: chuẩn y 12793
    ✗ Kết quả đại hội của Đảng bộ xã Đông Phong đã được chuẩn y.
    ✗   Không phải chuẩn y lại.
