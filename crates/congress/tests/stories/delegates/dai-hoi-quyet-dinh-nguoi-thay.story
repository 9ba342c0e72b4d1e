Nhiệm kỳ 2025–2030: đại hội đã họp thì đại hội quyết định chuyển dự khuyết thành đại biểu chính thức
Trước khi đại hội họp, cấp ủy triệu tập cho vào thay. Tên người là tên đặt ra.
Bối cảnh: thai-binh

15/01/2025 người vận hành: mở chu kỳ 2025-2030 Đại hội đảng các cấp nhiệm kỳ 2025–2030, cho TB
  chi bộ, từ 15/01/2025 đến 31/03/2025, không quá 1 ngày, theo Kế hoạch của tỉnh
  cơ sở, từ 15/01/2025 đến 30/06/2025, không quá 2 ngày, theo Kế hoạch của tỉnh
  trên cơ sở, từ 15/03/2025 đến 31/08/2025, không quá 3 ngày, theo Kế hoạch của tỉnh
  tỉnh, từ 01/09/2025 đến 31/10/2025, không quá 4 ngày, theo Kế hoạch của tỉnh
    ⇒ Chi bộ trực thuộc: từ 15/01/2025 đến 31/03/2025, không quá 1 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ, chi bộ cơ sở: từ 15/01/2025 đến 30/06/2025, không quá 2 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ cấp trên trực tiếp cơ sở: từ 15/03/2025 đến 31/08/2025, không quá 3 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh: từ 01/09/2025 đến 31/10/2025, không quá 4 ngày (Kế hoạch của tỉnh)
    ⇒ Đảng bộ tỉnh Thái Bình: Mở chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2025–2030” từ ngày 15/01/2025
01/06/2025 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12793
  Vũ Đức Dũng, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12814
  Nguyễn Thị Giang, dự khuyết, từ 12793
  Mai Văn Khoa, dự khuyết, từ 12805
  Đỗ Văn Khánh, dự khuyết, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2025 triệu tập 8 người dự đại hội
08/06/2025 bí thư 340: lên lịch 340, ngày 16/07/2025
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2025 lên lịch đại hội: khai mạc 16/07/2025, bế mạc 16/07/2025
09/06/2025 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2025 kế hoạch đại hội được duyệt

Trước khi đại hội họp.
20/06/2025 bí thư 340: thay Phạm Thị Cúc bằng Nguyễn Thị Giang tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/06/2025 một đại biểu dự khuyết thay người vắng mặt

16/07/2025 bí thư 340: điểm danh Trần Thị An tại 340
16/07/2025 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
16/07/2025 bí thư 340: điểm danh Vũ Đức Dũng tại 340
16/07/2025 bí thư 340: điểm danh Hoàng Văn Hải tại 340
16/07/2025 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 khai mạc phiên trù bị

Đại hội đã họp: cần Ban Thẩm tra và biểu quyết.
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340
    ✗ Đại hội đã họp: việc chuyển đại biểu dự khuyết thành đại biểu chính thức do đại hội quyết định.
    ✗   Căn cứ: Quy chế làm việc của Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên (9/2025), Điều 6.2
    ✗   Ban Thẩm tra tư cách đại biểu xem xét, báo cáo; đại hội biểu quyết bằng thẻ, rồi ghi số đồng ý, không đồng ý, không biểu quyết.
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340, đồng ý 4
    ✗ Đại hội chưa bầu Ban Thẩm tra tư cách đại biểu.
    ✗   Căn cứ: 190-QĐ/TW, Điều 3.2 và các Điều 4–8 [chưa đối chiếu văn bản gốc]
    ✗   Bầu Ban Thẩm tra bằng biểu quyết giơ thẻ trước, rồi công nhận tư cách, báo cáo và cho dự khuyết vào thay.
16/07/2025 bí thư 340: lập Ban Thẩm tra tư cách đại biểu gồm Trần Thị An tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340, đồng ý 5
    ✗ Đếm được 5 người, trong khi có mặt 4 người có quyền biểu quyết.
    ✗   Căn cứ: 190-QĐ/TW, Điều 3.2 và các Điều 4–8 [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340, đồng ý 2, không đồng ý 2
    ✗ Chỉ có 2 trên 4 người đồng ý: cần 3 nên chưa thông qua.
    ✗   Căn cứ: Quy chế làm việc của Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên (9/2025), Điều 6.2
    ✗   Chỗ ấy vẫn để trống. Ban Thẩm tra tư cách đại biểu có thể báo cáo người khác để đại hội biểu quyết.
16/07/2025 hỏi: có mặt tại 340
    | Có mặt 4 trên 5 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 5 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340, đồng ý 3, không biểu quyết 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý 3, không đồng ý 0, không biểu quyết 1
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Mai Văn Khoa tại 340, đồng ý 4
    ✗ Người này là dự khuyết, đã được thay, hoặc đã bị bác tư cách.
    ✗   Chỉ đại biểu chính thức vắng mặt mới có người thay.

Người vào thay tính trong số triệu tập; thay nhầm thì hủy được khi người ấy chưa đến.
16/07/2025 bí thư 340: điểm danh Lê Văn Bình tại 340
    ✗ Đại biểu này đã có người dự khuyết thay.
    ✗   Mời đại biểu đến bàn thẩm tra tư cách.
16/07/2025 bí thư 340: hủy việc thay Đỗ Văn Khánh tại 340, lý do: ghi nhầm người
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 hủy việc thay đại biểu; lý do: ghi nhầm người
16/07/2025 hỏi: dự khuyết tại 340
    | Mai Văn Khoa, từ 12805
    | Đỗ Văn Khánh, từ 12793
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Mai Văn Khoa tại 340, đồng ý 4, lý do: đại hội chọn theo báo cáo của Ban Thẩm tra
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý 4, không đồng ý 0, không biểu quyết 0; không theo thứ tự: đại hội chọn theo báo cáo của Ban Thẩm tra
16/07/2025 bí thư 340: hủy việc thay Mai Văn Khoa tại 340, lý do: ghi nhầm người
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 hủy việc thay đại biểu; lý do: ghi nhầm người
16/07/2025 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý 4, không đồng ý 0, không biểu quyết 0
16/07/2025 bí thư 340: điểm danh Đỗ Văn Khánh tại 340
16/07/2025 hỏi: có mặt tại 340
    | Có mặt 5 trên 5 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 5 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
16/07/2025 bí thư 340: bế mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/07/2025 bế mạc phiên trù bị
16/07/2025 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2025 triệu tập 8 người dự đại hội
    | Ngày 08/06/2025 lên lịch đại hội: khai mạc 16/07/2025, bế mạc 16/07/2025
    | Ngày 09/06/2025 kế hoạch đại hội được duyệt
    | Ngày 20/06/2025 một đại biểu dự khuyết thay người vắng mặt
    | Ngày 16/07/2025 khai mạc phiên trù bị
    | Ngày 16/07/2025 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 16/07/2025 đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý 3, không đồng ý 0, không biểu quyết 1
    | Ngày 16/07/2025 hủy việc thay đại biểu; lý do: ghi nhầm người
    | Ngày 16/07/2025 đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý 4, không đồng ý 0, không biểu quyết 0; không theo thứ tự: đại hội chọn theo báo cáo của Ban Thẩm tra
    | Ngày 16/07/2025 hủy việc thay đại biểu; lý do: ghi nhầm người
    | Ngày 16/07/2025 đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 16/07/2025 bế mạc phiên trù bị
