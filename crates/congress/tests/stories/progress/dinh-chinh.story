Đính chính có lý do, báo cáo cũ vẫn còn
Bối cảnh: thai-binh

20/01/2020 bí thư P1: lên lịch P1, ngày 10/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 lên lịch đại hội: khai mạc 10/03/2020, bế mạc 10/03/2020
01/02/2020 bí thư 12793: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 kế hoạch đại hội được duyệt
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020, 4 nội dung
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, nữ 2, tái cử 2, lần đầu 1
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/03/2020 báo cáo kết quả: có mặt 29 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu
11/03/2020 hỏi: số liệu 12793 cấp chi bộ
    | Đại biểu (đảng viên) được triệu tập: 30
    | Đại biểu (đảng viên) có mặt: 29
    | Số lượng cấp ủy viên cần bầu: 3
    | Số người trong danh sách bầu cử: 4
    | Trúng cử cấp ủy: 3
    | Nữ: 2
    | Tái cử: 2
    | Tham gia lần đầu: 1
    | 1 đại hội đã báo cáo; bí thư 0: tái cử 0, không phải người địa phương 0, bầu trực tiếp 0
16/03/2020 bí thư P1: đính chính P1, ngày 10/03/2020, 4 nội dung, lý do: đếm nhầm một đảng viên vắng mặt, một nữ
  triệu tập 30, có mặt 28, cần bầu 3, danh sách 4, trúng cử 3, nữ 1, tái cử 2, lần đầu 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 16/03/2020 đính chính báo cáo: có mặt 28 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu; lý do: đếm nhầm một đảng viên vắng mặt, một nữ

Con số đang có hiệu lực là con số mới; điều đã biết ngày 12/3 vẫn xem lại được.
16/03/2020 hỏi: số liệu 12793 cấp chi bộ
    | Đại biểu (đảng viên) được triệu tập: 30
    | Đại biểu (đảng viên) có mặt: 28
    | Số lượng cấp ủy viên cần bầu: 3
    | Số người trong danh sách bầu cử: 4
    | Trúng cử cấp ủy: 3
    | Nữ: 1
    | Tái cử: 2
    | Tham gia lần đầu: 1
    | 1 đại hội đã báo cáo; bí thư 0: tái cử 0, không phải người địa phương 0, bầu trực tiếp 0
16/03/2020 hỏi: số liệu 12793 cấp chi bộ, như đã biết ngày 12/03/2020
    | Đại biểu (đảng viên) được triệu tập: 30
    | Đại biểu (đảng viên) có mặt: 29
    | Số lượng cấp ủy viên cần bầu: 3
    | Số người trong danh sách bầu cử: 4
    | Trúng cử cấp ủy: 3
    | Nữ: 2
    | Tái cử: 2
    | Tham gia lần đầu: 1
    | 1 đại hội đã báo cáo; bí thư 0: tái cử 0, không phải người địa phương 0, bầu trực tiếp 0
16/03/2020 hỏi: lịch sử P1
    | Thành lập từ ngày 01/01/2015 với tên “Chi bộ thôn Cổ Xá”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 20/01/2020 lên lịch đại hội: khai mạc 10/03/2020, bế mạc 10/03/2020
    | Ngày 01/02/2020 kế hoạch đại hội được duyệt
    | Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
    | Ngày 11/03/2020 báo cáo kết quả: có mặt 29 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu
    | Ngày 16/03/2020 đính chính báo cáo: có mặt 28 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu; lý do: đếm nhầm một đảng viên vắng mặt, một nữ
17/03/2020 bí thư P1: đính chính P1, ngày 10/03/2020, lý do:
  triệu tập 30, có mặt 28
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng quyết định để sau này ai xem cũng hiểu.
17/03/2020 bí thư P2: đính chính P2, ngày 10/03/2020, lý do: gửi nhầm
  triệu tập 30, có mặt 28
    ✗ Chi bộ thôn Đông An chưa báo cáo kết quả đại hội.
    ✗   Báo cáo kết quả đại hội của Chi bộ thôn Đông An trước.
