Triệu tập nhầm người, thay nhầm người: sửa được khi chưa ai đến
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Vũ Đức Dũng, được bầu, từ 12814
  Hoàng Văn Hải, được bầu, từ 12814
  Nguyễn Thị Giang, dự khuyết, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 5 người dự đại hội
02/06/2020 bí thư 340: gạch tên Hoàng Văn Hải tại 340
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng việc này.
02/06/2020 bí thư 340: gạch tên Hoàng Văn Hải tại 340, lý do: ghi nhầm người cùng họ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/06/2020 gạch tên một người triệu tập nhầm; lý do: ghi nhầm người cùng họ
02/06/2020 bí thư 340: gạch tên Hoàng Văn Hải tại 340, lý do: ghi nhầm người cùng họ
    ✗ Người này không có trong danh sách đại hội của Đảng bộ huyện Đông Hưng.
    ✗   Tìm lại trong danh sách; nếu được triệu tập bổ sung thì ghi thêm trước.
02/06/2020 bí thư 340: thay Lê Văn Bình bằng Nguyễn Thị Giang tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/06/2020 một đại biểu dự khuyết thay người vắng mặt
02/06/2020 bí thư 340: gạch tên Nguyễn Thị Giang tại 340, lý do: nhầm
    ✗ Người này vắng mặt và đã có dự khuyết vào thay.
    ✗   Xem xét tư cách của người vào thay.
02/06/2020 bí thư 340: hủy việc thay Vũ Đức Dũng tại 340, lý do: thay nhầm
    ✗ Người này không thay ai.
    ✗   Mở trang của đại biểu dự khuyết đã thay.
02/06/2020 bí thư 340: hủy việc thay Nguyễn Thị Giang tại 340
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng việc này.
02/06/2020 bí thư 340: hủy việc thay Nguyễn Thị Giang tại 340, lý do: đại biểu vẫn dự
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/06/2020 hủy việc thay đại biểu; lý do: đại biểu vẫn dự
02/06/2020 hỏi: có mặt tại 340
    | Có mặt 0 trên 3 người được triệu tập
    | Có đại diện 0 trên 2 đơn vị trực thuộc
    | chưa đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 2 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
08/06/2020 bí thư 340: lên lịch 340, ngày 15/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 15/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: gạch tên Trần Thị An tại 340, lý do: nhầm
    ✗ Người này đã điểm danh vào đại hội.
    ✗   Điểm danh nhầm thì bỏ lượt điểm danh ấy ở trang hội trường trước.
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 ban tổ chức TB: hủy việc duyệt 340, lý do: nhầm
    ✗ Đại hội của Đảng bộ huyện Đông Hưng đã khai mạc theo kế hoạch đã duyệt.
    ✗   Đã họp thì không hủy việc duyệt, việc chọn; xem xét kết quả sau đại hội.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Vũ Đức Dũng tại 340, đồng ý 3
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 3, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: điểm danh nhầm Vũ Đức Dũng tại 340, lý do: quét nhầm thẻ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bỏ một lượt điểm danh nhầm, người ấy chưa đến; lý do: quét nhầm thẻ
15/06/2020 bí thư 340: gạch tên Vũ Đức Dũng tại 340, lý do: nhầm
    ✗ Người này đang trong một cơ quan của đại hội hoặc có tên trong danh sách bầu cử.
    ✗   Sửa thành viên của cơ quan hoặc danh sách ấy trước.
