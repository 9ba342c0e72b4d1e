Đại hội bốn, ba và hai nội dung
Đại hội không bầu cấp ủy không phải là đại hội không thành công, và được đếm là đã xong.
Bối cảnh: thai-binh

20/01/2020 bí thư 340: lên lịch
  12793, ngày 20/04/2020
  12805, ngày 21/04/2020
  12814, ngày 22/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 21/04/2020, bế mạc 21/04/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/01/2020 lên lịch đại hội: khai mạc 22/04/2020, bế mạc 22/04/2020
21/01/2020 ban tổ chức TB: duyệt 12793, 12805, 12814
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 21/01/2020 kế hoạch đại hội được duyệt
    ⇒ Đảng bộ xã Đông Huy: Ngày 21/01/2020 kế hoạch đại hội được duyệt
23/04/2020 bí thư 340: báo cáo 12793, ngày 20/04/2020, 4 nội dung
  triệu tập 120, có mặt 118, cần bầu 15, danh sách 17, trúng cử 14, tái cử 11, lần đầu 3
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 23/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 14 trên 15 cần bầu
23/04/2020 bí thư 340: báo cáo 12805, ngày 21/04/2020, 3 nội dung
  triệu tập 100, có mặt 97, đại biểu cấp trên 4
    ⇒ Đảng bộ xã Đông Lĩnh: Tổ chức đại hội 3 nội dung: khai mạc 21/04/2020, bế mạc 21/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 23/04/2020 báo cáo kết quả: có mặt 97 trên 100 được triệu tập, không bầu cấp ủy
23/04/2020 bí thư 340: báo cáo 12814, ngày 22/04/2020, 2 nội dung
  triệu tập 90, có mặt 90
    ⇒ Đảng bộ xã Đông Huy: Tổ chức đại hội 2 nội dung: khai mạc 22/04/2020, bế mạc 22/04/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 23/04/2020 báo cáo kết quả: có mặt 90 trên 90 được triệu tập, không bầu cấp ủy
23/04/2020 hỏi: tiến độ 340
    | Đảng bộ huyện Đông Hưng ngày 23/04/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 23 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 23 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 23 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 23 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 23 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 3 trên 3 (100,00%); hoàn thành ngày 22/04/2020; sớm 69 ngày so với chỉ đạo; 4 nội dung 1, 3 nội dung 1, 2 nội dung 1
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong
23/04/2020 hỏi: số liệu 340 cấp cơ sở
    | Đại biểu (đảng viên) được triệu tập: 310
    | Đại biểu (đảng viên) có mặt: 305
    | Số lượng cấp ủy viên cần bầu: 15
    | Số người trong danh sách bầu cử: 17
    | Trúng cử cấp ủy: 14
    | Tái cử: 11
    | Tham gia lần đầu: 3
    | Đại biểu dự đại hội cấp trên: 4
    | Bầu thiếu: 1
    | 3 đại hội đã báo cáo; bí thư 0: tái cử 0, không phải người địa phương 0, bầu trực tiếp 0

Có người trúng cử mà không có nội dung bầu, và đại hội không kiểm điểm nhiệm kỳ.
23/04/2020 bí thư 340: đính chính 12805, ngày 21/04/2020, 3 nội dung, lý do: bổ sung kết quả bầu
  triệu tập 100, có mặt 97, cần bầu 13, danh sách 15, trúng cử 13, tái cử 10, lần đầu 3
    ✗ Báo cáo ghi “Số lượng cấp ủy viên cần bầu” là 13, nhưng đại hội không có nội dung “Bầu cấp ủy”.
    ✗   Chọn thêm nội dung ấy nếu đại hội có thực hiện, hoặc để trống số liệu.
23/04/2020 bí thư 340: đính chính 12805, ngày 21/04/2020, 4 nội dung, không kiểm điểm, lý do: ghi nhầm
  triệu tập 100, có mặt 97
    ✗ Nội dung đại hội thiếu phần kiểm điểm nhiệm kỳ và phương hướng nhiệm kỳ mới.
    ✗   Chọn nội dung này: đại hội có 4, 3 hay 2 nội dung đều phải có.

Số liệu của một cuộc bầu phải có nội dung bầu ấy; bí thư do cấp ủy mới bầu, hoặc đại hội bầu trực tiếp.
24/04/2020 bí thư 340: đính chính 12814, ngày 22/04/2020, 2 nội dung, lý do: bổ sung
  triệu tập 90, có mặt 90, đại biểu cấp trên 9
    ✗ Báo cáo ghi “Đại biểu dự đại hội cấp trên” là 9, nhưng đại hội không có nội dung “Bầu đại biểu dự đại hội cấp trên”.
    ✗   Chọn thêm nội dung ấy nếu đại hội có thực hiện, hoặc để trống số liệu.
24/04/2020 bí thư 340: đính chính 12814, ngày 22/04/2020, 2 nội dung, lý do: bổ sung
  triệu tập 90, có mặt 90
  bí thư: tái cử, 80 phiếu trên 90
    ✗ Báo cáo ghi “Bí thư được bầu” là 1, nhưng đại hội không có nội dung “Bầu cấp ủy”.
    ✗   Chọn thêm nội dung ấy nếu đại hội có thực hiện, hoặc để trống số liệu.
24/04/2020 bí thư 340: đính chính 12814, ngày 22/04/2020, 3 nội dung, lý do: bổ sung
  triệu tập 90, có mặt 90, cần bầu 15, đại biểu cấp trên 9
    ✗ Báo cáo ghi “Số lượng cấp ủy viên cần bầu” là 15, nhưng đại hội không có nội dung “Bầu cấp ủy”.
    ✗   Chọn thêm nội dung ấy nếu đại hội có thực hiện, hoặc để trống số liệu.
24/04/2020 bí thư 340: đính chính 12814, ngày 22/04/2020, 3 nội dung, lý do: bổ sung
  triệu tập 90, có mặt 90, đại biểu cấp trên 9, dự khuyết 1
    ⇒ Đảng bộ xã Đông Huy: Ngày 24/04/2020 đính chính báo cáo: có mặt 90 trên 90 được triệu tập, không bầu cấp ủy; lý do: bổ sung

Chi bộ dưới 9 đảng viên không có chi ủy: đại hội bầu bí thư.
25/04/2020 quản trị TB: lập
  P7 Chi bộ Trạm Y tế, thuộc 12793, đảng viên 5
  P8 Chi bộ Trường Mầm non, thuộc 12793, đảng viên 9
    ⇒ Chi bộ Trạm Y tế: Thành lập từ ngày 25/04/2020 với tên “Chi bộ Trạm Y tế”
    ⇒ Chi bộ Trường Mầm non: Thành lập từ ngày 25/04/2020 với tên “Chi bộ Trường Mầm non”
26/04/2020 bí thư 340: lên lịch
  P7, ngày 27/04/2020
  P8, ngày 27/04/2020
    ⇒ Chi bộ Trạm Y tế: Ngày 26/04/2020 lên lịch đại hội: khai mạc 27/04/2020, bế mạc 27/04/2020
    ⇒ Chi bộ Trường Mầm non: Ngày 26/04/2020 lên lịch đại hội: khai mạc 27/04/2020, bế mạc 27/04/2020
26/04/2020 bí thư 12793: duyệt P7, P8
    ⇒ Chi bộ Trạm Y tế: Ngày 26/04/2020 kế hoạch đại hội được duyệt
    ⇒ Chi bộ Trường Mầm non: Ngày 26/04/2020 kế hoạch đại hội được duyệt
28/04/2020 bí thư P7: báo cáo P7, ngày 27/04/2020, 3 nội dung
  triệu tập 5, có mặt 5, đại biểu cấp trên 1
  bí thư: tái cử, 5 phiếu trên 5
    ⇒ Chi bộ Trạm Y tế: Tổ chức đại hội 3 nội dung: khai mạc 27/04/2020, bế mạc 27/04/2020
    ⇒ Chi bộ Trạm Y tế: Ngày 28/04/2020 báo cáo kết quả: có mặt 5 trên 5 được triệu tập, không bầu cấp ủy
28/04/2020 bí thư P8: báo cáo P8, ngày 27/04/2020, 3 nội dung
  triệu tập 9, có mặt 9, đại biểu cấp trên 1
  bí thư: tái cử, 9 phiếu trên 9
    ✗ Báo cáo ghi “Bí thư được bầu” là 1, nhưng đại hội không có nội dung “Bầu cấp ủy”.
    ✗   Chọn thêm nội dung ấy nếu đại hội có thực hiện, hoặc để trống số liệu.
