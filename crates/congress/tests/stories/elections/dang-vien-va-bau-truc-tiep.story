Đại hội đảng viên: ai không tính vào số triệu tập; đại hội trực tiếp bầu Bí thư
Người được miễn sinh hoạt mà vẫn đến dự thì tính lại; người bị đình chỉ thì không.
Bối cảnh: thai-binh

15/01/2020 ban tổ chức TB: chọn bầu trực tiếp bí thư P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 15/01/2020 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
20/01/2020 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Nguyễn Thị Giang, đảng viên
  Hoàng Văn Hải, đảng viên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 triệu tập 6 người dự đại hội
20/01/2020 bí thư P1: không tính Hoàng Văn Hải tại P1, trường hợp prosecuted, lý do: quyết định khởi tố
    ✗ Quy chế không có trường hợp “prosecuted”, hoặc trường hợp này không áp dụng cho người được triệu tập theo tư cách đó.
    ✗   Chọn một trong các trường hợp: temporary_transfer, exempt_member, suspended_member, prosecuted_member, absent_throughout.
20/01/2020 bí thư P1: không tính Hoàng Văn Hải tại P1, trường hợp prosecuted_member
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng việc này.
20/01/2020 bí thư P1: không tính Hoàng Văn Hải tại P1, trường hợp prosecuted_member, lý do: quyết định khởi tố
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 một đảng viên không tính vào số triệu tập: quyết định khởi tố
20/01/2020 bí thư P1: không tính Nguyễn Thị Giang tại P1, trường hợp exempt_member, lý do: quyết định miễn sinh hoạt
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/01/2020 một đảng viên không tính vào số triệu tập: quyết định miễn sinh hoạt
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
10/02/2020 bí thư P1: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Nguyễn Thị Giang tại P1, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
10/02/2020 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 2, đồng ý 5
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
10/02/2020 bí thư P1: giới thiệu Ban Chấp hành tại P1
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc, tự ứng cử
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
10/02/2020 hỏi: kết quả bầu Ban Chấp hành tại P1
    | đã xong
    | lần 1: lấy 2, cần 3 phiếu trên 5
    |   Trần Thị An: 5 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 5 phiếu, 100.00, trúng cử
    |   Phạm Thị Cúc: 0 phiếu, 0.00
    |   còn 0 (announce)

Bí thư do đại hội bầu: năm người bỏ phiếu, không phải hai ủy viên.
10/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở cuộc bầu Bí thư, số lượng 1
10/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
10/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 5
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 chốt danh sách bầu Bí thư: 1 người
10/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 phát 5 phiếu bầu Bí thư
10/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 mở hòm phiếu bầu Bí thư: 5 phiếu thu về
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 5
  5 đồng ý
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 5
  5 đồng ý
10/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 10/02/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 3 phiếu trên 5, còn thiếu 0
10/02/2020 hỏi: kết quả bầu Bí thư tại P1
    | đã xong
    | lần 1: lấy 1, cần 3 phiếu trên 5
    |   Trần Thị An: 5 phiếu, 100.00, trúng cử
    |   còn 0 (announce)
10/02/2020 hỏi: lịch sử P1
    | Thành lập từ ngày 01/01/2015 với tên “Chi bộ thôn Cổ Xá”
    | Ngày 15/01/2020 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 20/01/2020 triệu tập 6 người dự đại hội
    | Ngày 20/01/2020 một đảng viên không tính vào số triệu tập: quyết định khởi tố
    | Ngày 20/01/2020 một đảng viên không tính vào số triệu tập: quyết định miễn sinh hoạt
    | Ngày 01/02/2020 lên lịch đại hội: khai mạc 10/02/2020, bế mạc 10/02/2020
    | Ngày 02/02/2020 kế hoạch đại hội được duyệt
    | Ngày 10/02/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
    | Ngày 10/02/2020 khai mạc phiên chính thức
    | Ngày 10/02/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
    | Ngày 10/02/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
    | Ngày 10/02/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 10/02/2020 chốt danh sách bầu Ban Chấp hành: 3 người
    | Ngày 10/02/2020 phát 5 phiếu bầu Ban Chấp hành
    | Ngày 10/02/2020 mở hòm phiếu bầu Ban Chấp hành: 5 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 10/02/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 3 phiếu trên 5, còn thiếu 0
    | Ngày 10/02/2020 mở cuộc bầu Bí thư, số lượng 1
    | Ngày 10/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
    | Ngày 10/02/2020 chốt danh sách bầu Bí thư: 1 người
    | Ngày 10/02/2020 phát 5 phiếu bầu Bí thư
    | Ngày 10/02/2020 mở hòm phiếu bầu Bí thư: 5 phiếu thu về
    | Ngày 10/02/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 3 phiếu trên 5, còn thiếu 0
