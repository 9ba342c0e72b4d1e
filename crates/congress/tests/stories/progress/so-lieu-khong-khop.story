Số liệu không khớp
Phần không lớn hơn toàn thể; tái cử cộng lần đầu bằng số trúng cử; số phiếu không quá cơ sở tính.
Bối cảnh: thai-binh

20/01/2020 bí thư P1: lên lịch P1, ngày 10/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 lên lịch đại hội: khai mạc 10/03/2020, bế mạc 10/03/2020
01/02/2020 bí thư 12793: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 kế hoạch đại hội được duyệt
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 31
    ✗ Số liệu chưa khớp: “Đại biểu (đảng viên) có mặt” là 31, trong khi “Đại biểu (đảng viên) được triệu tập” là 30.
    ✗   Đối chiếu lại hai số này với biên bản.
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 4, tái cử 2, lần đầu 2
    ✗ Số liệu chưa khớp: “Trúng cử cấp ủy” là 4, trong khi “Số lượng cấp ủy viên cần bầu” là 3.
    ✗   Đối chiếu lại hai số này với biên bản.
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, nữ 4, tái cử 2, lần đầu 1
    ✗ Số liệu chưa khớp: “Nữ” là 4, trong khi “Trúng cử cấp ủy” là 3.
    ✗   Đối chiếu lại hai số này với biên bản.
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, tái cử 2, lần đầu 2
    ✗ Số liệu chưa khớp: “Tái cử cộng tham gia lần đầu” là 4, trong khi “Trúng cử cấp ủy” là 3.
    ✗   Đối chiếu lại hai số này với biên bản.
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, tái cử 2, lần đầu 1, tổng số tuổi 45, số người tính tuổi 3
    ✗ Số liệu chưa khớp: “Tổng số tuổi của người trúng cử” là 45, trong khi “Số người có tuổi trong tổng” là 3.
    ✗   Đối chiếu lại hai số này với biên bản.
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, tái cử 2, lần đầu 1
  bí thư: tái cử, 31 phiếu trên 29
    ✗ Số liệu chưa khớp: “Số phiếu bầu bí thư” là 31, trong khi “Tổng số làm cơ sở tính tỷ lệ” là 29.
    ✗   Đối chiếu lại hai số này với biên bản.

Không lần nào ở trên được ghi, nên lần đúng vẫn là báo cáo đầu tiên.
11/03/2020 bí thư P1: báo cáo P1, ngày 10/03/2020
  triệu tập 30, có mặt 29, cần bầu 3, danh sách 4, trúng cử 3, nữ 1, tái cử 2, lần đầu 1
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/03/2020 báo cáo kết quả: có mặt 29 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu
11/03/2020 hỏi: lịch sử P1
    | Thành lập từ ngày 01/01/2015 với tên “Chi bộ thôn Cổ Xá”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 20/01/2020 lên lịch đại hội: khai mạc 10/03/2020, bế mạc 10/03/2020
    | Ngày 01/02/2020 kế hoạch đại hội được duyệt
    | Tổ chức đại hội 4 nội dung: khai mạc 10/03/2020, bế mạc 10/03/2020
    | Ngày 11/03/2020 báo cáo kết quả: có mặt 29 trên 30 được triệu tập, trúng cử 3 trên 3 cần bầu
