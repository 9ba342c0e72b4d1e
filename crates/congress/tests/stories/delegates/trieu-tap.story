Triệu tập đại biểu, thẩm tra tư cách, dự khuyết thay người vắng
Tên người là tên đặt ra.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340, tệp dai-bieu.csv
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
  Nguyễn Thị Giang, dự khuyết, từ 12793
  Hoàng Văn Hải, chỉ định
    ⇒ Nhập từ tệp dai-bieu.csv: 6 dòng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 6 người dự đại hội
10/06/2020 bí thư 340: bác tư cách Vũ Đức Dũng tại 340, lý do: đã chuyển sinh hoạt đảng đi nơi khác
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 bác tư cách một đại biểu: đã chuyển sinh hoạt đảng đi nơi khác
10/06/2020 bí thư 340: thay Lê Văn Bình bằng Nguyễn Thị Giang tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 một đại biểu dự khuyết thay người vắng mặt
10/06/2020 hỏi: có mặt tại 340
    | Có mặt 0 trên 4 người được triệu tập
    | Có đại diện 0 trên 2 đơn vị trực thuộc
    | chưa đủ: cần 3 trên 4 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 2 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
10/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 6 người dự đại hội
    | Ngày 10/06/2020 bác tư cách một đại biểu: đã chuyển sinh hoạt đảng đi nơi khác
    | Ngày 10/06/2020 một đại biểu dự khuyết thay người vắng mặt
