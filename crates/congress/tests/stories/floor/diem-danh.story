Điểm danh, đủ điều kiện tiến hành, biểu quyết giơ thẻ
Cần hai phần ba số triệu tập và hai phần ba đơn vị trực thuộc; điều này chưa đọc được nguyên văn nên được đánh dấu.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Nguyễn Thị Giang, được bầu, từ 12793
  Mai Văn Khoa, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
  Đỗ Văn Khánh, dự khuyết, từ 12814
  Bùi Thị Lan, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 8 người dự đại hội
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
    ✗ Đại hội của Đảng bộ huyện Đông Hưng chưa có lịch.
    ✗   Lên lịch đại hội và đề nghị cấp trên duyệt trước.
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
    ✗ Đại hội của Đảng bộ huyện Đông Hưng chưa được cấp ủy cấp trên duyệt.
    ✗   Đề nghị cấp ủy cấp trên duyệt kế hoạch đại hội trước khi điểm danh.
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
10/06/2020 bí thư 340: bác tư cách Bùi Thị Lan tại 340, lý do: đã chuyển sinh hoạt đảng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 bác tư cách một đại biểu: đã chuyển sinh hoạt đảng
14/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
    ✗ Hôm nay là ngày 14/06/2020; ngày 15/06/2020 đại hội mới bắt đầu.
    ✗   Điểm danh từ ngày 15/06/2020; nếu đại hội đổi ngày thì lên lịch lại.
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
    ✗ Người này đã điểm danh vào.
    ✗   Không phải điểm danh lại; nếu hai người dùng một thẻ thì mời đến bàn thẩm tra tư cách.
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Bùi Thị Lan tại 340
    ✗ Tư cách đại biểu này đã bị bác: đã chuyển sinh hoạt đảng.
    ✗   Mời đại biểu đến bàn thẩm tra tư cách.
15/06/2020 bí thư 340: điểm danh Lý Văn Lạ tại 340
    ✗ Thẻ này không phải thẻ của đại hội Đảng bộ huyện Đông Hưng.
    ✗   Mời đại biểu đến bàn thẩm tra tư cách; nếu được triệu tập bổ sung thì ghi vào danh sách trước.
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 2 trên 6 người được triệu tập
    | Có đại diện 1 trên 3 đơn vị trực thuộc
    | chưa đủ: cần 4 trên 6 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ✗ Có mặt 2 trên 6 người được triệu tập, cần ít nhất 4: chưa đủ điều kiện tiến hành.
    ✗   Căn cứ: Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc]
    ✗   Chờ đủ số người rồi làm lại.

Đủ hai phần ba số người nhưng mới có một trên ba đơn vị.
15/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
15/06/2020 bí thư 340: điểm danh Mai Văn Khoa tại 340
15/06/2020 bí thư 340: điểm danh Đỗ Văn Khánh tại 340
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ✗ Mới có 1 trên 3 đơn vị trực thuộc có người dự, cần ít nhất 2: chưa đủ điều kiện tiến hành.
    ✗   Căn cứ: Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc]
    ✗   Chờ đủ số đơn vị có đại diện rồi làm lại.
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 4 trên 6 người được triệu tập
    | Có đại diện 1 trên 3 đơn vị trực thuộc
    | Dự khuyết có mặt: 1
    | đủ: cần 4 trên 6 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

Đại biểu xã Đông Huy vắng, dự khuyết của xã thay.
15/06/2020 bí thư 340: thay Vũ Đức Dũng bằng Đỗ Văn Khánh tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
    ✗ Đại biểu này đã có người dự khuyết thay.
    ✗   Mời đại biểu đến bàn thẩm tra tư cách.
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 bí thư 340: biểu quyết Đoàn Chủ tịch 3 người tại 340, đồng ý 3
    ✗ Đếm được 3 người, trong khi có mặt 5 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
15/06/2020 bí thư 340: biểu quyết tại 340, đồng ý 5
    ✗ Chưa ghi biểu quyết việc gì.
    ✗   Ghi nội dung biểu quyết, ví dụ “Đoàn Chủ tịch 11 người”.
15/06/2020 bí thư 340: biểu quyết Đoàn Chủ tịch 3 người tại 340, đồng ý 4, không biểu quyết 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 biểu quyết “Đoàn Chủ tịch 3 người”: đồng ý 4, không đồng ý 0, không biểu quyết 1
15/06/2020 bí thư 340: điểm danh ra Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh ra Lê Văn Bình tại 340
    ✗ Người này chưa điểm danh vào.
    ✗   Điểm danh vào trước.
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 4 trên 6 người được triệu tập
    | Có đại diện 2 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 6 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
15/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 8 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 10/06/2020 bác tư cách một đại biểu: đã chuyển sinh hoạt đảng
    | Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
    | Ngày 15/06/2020 khai mạc phiên trù bị
    | Ngày 15/06/2020 biểu quyết “Đoàn Chủ tịch 3 người”: đồng ý 4, không đồng ý 0, không biểu quyết 1

Điểm danh cùng lúc: hoặc tất cả, hoặc không ai; ai đã vào rồi thì thôi.
15/06/2020 bí thư 340: điểm danh cùng lúc Phạm Thị Cúc và Bùi Thị Lan tại 340
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột tên: Tư cách đại biểu này đã bị bác: đã chuyển sinh hoạt đảng.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
15/06/2020 bí thư 340: điểm danh cùng lúc Trần Thị An và Phạm Thị Cúc và Vũ Đức Dũng tại 340
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 3, cột tên: Đại biểu này đã có người dự khuyết thay.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
15/06/2020 bí thư 340: điểm danh cùng lúc Trần Thị An và Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh cùng lúc Trần Thị An và Phạm Thị Cúc tại 340
    ✗ Những người này đã điểm danh vào cả.
    ✗   Không phải điểm danh lại.
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 5 trên 6 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 6 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
