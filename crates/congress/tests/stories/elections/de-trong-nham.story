Bế mạc nhầm, để trống nhầm: hủy từng bước, có lý do
Chưa báo cáo thì mở lại phiên được.

01/01/2015 người vận hành: lập
  TB Đảng bộ tỉnh Thái Bình
    340 Đảng bộ huyện Đông Hưng
      12793 Đảng bộ xã Đông Phong, đảng viên 210
        P1 Chi bộ thôn Cổ Xá
    ⇒ Đảng bộ tỉnh Thái Bình: Thành lập từ ngày 01/01/2015 với tên “Đảng bộ tỉnh Thái Bình”
    ⇒ Đảng bộ huyện Đông Hưng: Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    ⇒ Đảng bộ xã Đông Phong: Thành lập từ ngày 01/01/2015 với tên “Đảng bộ xã Đông Phong”
    ⇒ Chi bộ thôn Cổ Xá: Thành lập từ ngày 01/01/2015 với tên “Chi bộ thôn Cổ Xá”

15/01/2020 người vận hành: mở chu kỳ 2020-2025 Đại hội đảng các cấp nhiệm kỳ 2020–2025, cho TB
  chi bộ, từ 15/01/2020 đến 31/03/2020, không quá 1 ngày, theo Kế hoạch của tỉnh
    ⇒ Chi bộ trực thuộc: từ 15/01/2020 đến 31/03/2020, không quá 1 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh Thái Bình: Mở chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2020–2025” từ ngày 15/01/2020

15/01/2020 ban tổ chức TB: chọn bầu trực tiếp bí thư P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 15/01/2020 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
20/01/2020 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Nguyễn Thị Giang, đảng viên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 triệu tập 5 người dự đại hội
01/02/2020 bí thư P1: lên lịch P1, ngày 10/02/2020
    ⇒ Chi bộ thôn Cổ Xá: Ngày 01/02/2020 lên lịch đại hội: khai mạc 10/02/2020, bế mạc 10/02/2020
02/02/2020 ban tổ chức TB: duyệt P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 02/02/2020 kế hoạch đại hội được duyệt
10/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
10/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
10/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
10/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
10/02/2020 bí thư P1: điểm danh Nguyễn Thị Giang tại P1
10/02/2020 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: khai mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 khai mạc phiên chính thức
10/02/2020 bí thư P1: lập Đoàn Thư ký gồm Lê Văn Bình tại P1, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Đoàn Thư ký 1 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Nguyễn Thị Giang tại P1, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 2, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
10/02/2020 bí thư P1: giới thiệu Ban Chấp hành tại P1
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
10/02/2020 bí thư P1: chốt danh sách Ban Chấp hành tại P1, đồng ý 5
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chốt danh sách bầu Ban Chấp hành: 3 người
10/02/2020 bí thư P1: phát phiếu Ban Chấp hành tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 phát 5 phiếu bầu Ban Chấp hành
10/02/2020 bí thư P1: mở hòm phiếu Ban Chấp hành tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở hòm phiếu bầu Ban Chấp hành: 5 phiếu thu về
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 1, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 2, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Ban Chấp hành tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 3 phiếu trên 5, còn thiếu 0
10/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Bí thư, số lượng 1
10/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đưa 2 người vào danh sách ứng cử, đề cử Bí thư
10/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 5
  Trần Thị An
  Lê Văn Bình
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chốt danh sách bầu Bí thư: 2 người
10/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 phát 5 phiếu bầu Bí thư
10/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở hòm phiếu bầu Bí thư: 5 phiếu thu về
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 0, không hợp lệ 5
  0 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 0, không hợp lệ 5
  0 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 công bố kết quả bầu Bí thư: trúng cử 0, cần 3 phiếu trên 5, còn thiếu 1
10/02/2020 bí thư P1: để trống Bí thư tại P1, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đại hội quyết định không bầu thêm Bí thư
10/02/2020 bí thư P1: bế mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bế mạc đại hội
10/02/2020 bí thư P1: hủy việc để trống Bí thư tại P1, lý do: đại hội chưa biểu quyết
    ✗ Đại hội đã bế mạc ngày 10/02/2020.
    ✗   Sau bế mạc chỉ còn biên bản, báo cáo và khiếu nại nếu có.
10/02/2020 bí thư P1: bế mạc nhầm tại P1
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
10/02/2020 bí thư P1: bế mạc nhầm phiên trù bị tại P1, lý do: bấm nhầm
    ✗ Chưa bế mạc phiên trù bị, hoặc đã mở phiên khác.
    ✗   Xem lại phiên đang mở trên bàn điều hành.
10/02/2020 bí thư P1: bế mạc nhầm tại P1, lý do: bấm nhầm
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 hủy việc bế mạc phiên chính thức; lý do: bấm nhầm
10/02/2020 bí thư P1: bế mạc nhầm tại P1, lý do: bấm nhầm
    ✗ Chưa bế mạc phiên chính thức, hoặc đã mở phiên khác.
    ✗   Xem lại phiên đang mở trên bàn điều hành.
10/02/2020 bí thư P1: hủy việc để trống Bí thư tại P1
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
10/02/2020 bí thư P1: hủy việc để trống Bí thư tại P1, lý do: đại hội chưa biểu quyết
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 hủy việc để trống ghế Bí thư; lý do: đại hội chưa biểu quyết
10/02/2020 bí thư P1: hủy việc để trống Bí thư tại P1, lý do: đại hội chưa biểu quyết
    ✗ Cuộc bầu đang ở bước “chờ quyết định của đại hội”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
10/02/2020 hỏi: kết quả bầu Bí thư tại P1
    | chờ quyết định của đại hội
    | đính chính: Ghi nhầm là để trống ghế (đại hội chưa biểu quyết)
    | lần 1: lấy 1, cần 3 phiếu trên 5
    |   Trần Thị An: 0 phiếu, 0.00
    |   Lê Văn Bình: 0 phiếu, 0.00
    |   còn 1 (assembly_decides_further_round)
10/02/2020 bí thư P1: để trống Bí thư tại P1, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đại hội quyết định không bầu thêm Bí thư
10/02/2020 bí thư P1: bế mạc tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bế mạc đại hội
10/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chuyển việc bầu Bí thư cho Ban Chấp hành vì đại hội bầu không được
10/02/2020 bí thư P1: bế mạc nhầm tại P1, lý do: bấm nhầm
    ✗ Đã có việc dựa vào phiên chính thức nên không hủy được.
    ✗   Hủy việc ấy trước; không hủy được thì ghi vào biên bản.
11/02/2020 bí thư P1: báo cáo P1, ngày 10/02/2020, 4 nội dung
    ⇒ Chi bộ thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 10/02/2020, bế mạc 10/02/2020
11/02/2020 bí thư P1: bế mạc nhầm tại P1, lý do: bấm nhầm
    ✗ Chi bộ thôn Cổ Xá đã tổ chức xong đại hội ngày 10/02/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
