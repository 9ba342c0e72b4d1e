Từ lịch đến chuẩn y
Một đảng bộ xã đi qua mọi bước; hai ngày của lịch cũng là hai ngày của đại hội.
Bối cảnh: thai-binh

20/01/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Chưa có kế hoạch
20/01/2020 bí thư 12793: lên lịch 12793, từ 14/04/2020 đến 15/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 14/04/2020, bế mạc 15/04/2020
20/01/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã có kế hoạch, lịch từ 14/04/2020 đến 15/04/2020
10/02/2020 ban tổ chức 340: chọn đại hội điểm 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 10/02/2020 được chọn làm đại hội điểm
11/02/2020 ban tổ chức 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 11/02/2020 kế hoạch đại hội được duyệt
11/02/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã được duyệt, lịch từ 14/04/2020 đến 15/04/2020
15/04/2020 bí thư 12793: báo cáo 12793, từ 14/04/2020 đến 15/04/2020, 4 nội dung
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 14/04/2020, bế mạc 15/04/2020
15/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã tổ chức

Số liệu gửi sau hai ngày, khi biên bản đã ký xong.
17/04/2020 bí thư 12793: báo cáo 12793, từ 14/04/2020 đến 15/04/2020, 4 nội dung
  triệu tập 120, có mặt 118, cần bầu 15, danh sách 17, trúng cử 15, nữ 3, dưới 40 tuổi 2
  tái cử 11, lần đầu 4, tái cử không trúng 1, tổng số tuổi 675, số người tính tuổi 15
  đại biểu cấp trên 5, dự khuyết 1
  bí thư: tái cử, 15 phiếu trên 15
    ⇒ Đảng bộ xã Đông Phong: Ngày 17/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu
17/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã báo cáo
25/04/2020 ban tổ chức 340: chuẩn y 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 25/04/2020 kết quả đại hội được chuẩn y
25/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã chuẩn y
25/04/2020 hỏi: số liệu 340 cấp cơ sở
    | Đại biểu (đảng viên) được triệu tập: 120
    | Đại biểu (đảng viên) có mặt: 118
    | Số lượng cấp ủy viên cần bầu: 15
    | Số người trong danh sách bầu cử: 17
    | Trúng cử cấp ủy: 15
    | Nữ: 3
    | Dưới 40 tuổi: 2
    | Tái cử: 11
    | Tham gia lần đầu: 4
    | Tái cử không trúng cử: 1
    | Tổng số tuổi của người trúng cử: 675
    | Số người có tuổi trong tổng: 15
    | Đại biểu dự đại hội cấp trên: 5
    | Đại biểu dự khuyết: 1
    | 1 đại hội đã báo cáo; bí thư 1: tái cử 1, không phải người địa phương 0, bầu trực tiếp 0
25/04/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 25/04/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 25 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 25 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 25 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 25 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 25 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 1 trên 3 (33,33%); 2 chưa có lịch; đại hội điểm xong 1 trên 1
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Đông Hưng: còn 2 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
25/04/2020 hỏi: lịch sử 12793
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Đông Phong”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 20/01/2020 lên lịch đại hội: khai mạc 14/04/2020, bế mạc 15/04/2020
    | Ngày 10/02/2020 được chọn làm đại hội điểm
    | Ngày 11/02/2020 kế hoạch đại hội được duyệt
    | Tổ chức đại hội 4 nội dung: khai mạc 14/04/2020, bế mạc 15/04/2020
    | Ngày 17/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu
    | Ngày 25/04/2020 kết quả đại hội được chuẩn y
