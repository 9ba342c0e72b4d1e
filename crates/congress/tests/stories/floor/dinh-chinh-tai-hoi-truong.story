Nhầm ở hội trường: sửa được, có lý do, điều cũ vẫn trong sổ
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
  Đỗ Văn Vắng, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 5 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: đặt chương trình tại 340
  Khai mạc, lúc 15/06/2020 08:00, 30 phút
  Báo cáo chính trị, lúc 15/06/2020 08:30, 60 phút
  Thảo luận, lúc 15/06/2020 09:30, 60 phút
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đặt chương trình đại hội: 3 mục

Điểm danh nhầm: người chưa đến mà tính là đã đến.
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh nhầm Vũ Đức Dũng tại 340, lý do: nhầm người
    ✗ Người này chưa được điểm danh vào lần nào.
    ✗   Kiểm tra lại tên.
15/06/2020 bí thư 340: điểm danh Đỗ Văn Vắng tại 340
15/06/2020 bí thư 340: điểm danh nhầm Đỗ Văn Vắng tại 340
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
15/06/2020 bí thư 340: điểm danh nhầm Đỗ Văn Vắng tại 340, lý do: quét nhầm thẻ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bỏ một lượt điểm danh nhầm, người ấy chưa đến; lý do: quét nhầm thẻ
15/06/2020 bí thư 340: điểm danh nhầm Đỗ Văn Vắng tại 340, lý do: quét nhầm thẻ
    ✗ Người này chưa được điểm danh vào lần nào.
    ✗   Kiểm tra lại tên.
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 4 trên 5 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 5 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

Ra về nhầm.
15/06/2020 bí thư 340: ra về nhầm tại 340, lý do: bấm nhầm
    ✗ Hôm nay không có lần kết thúc điểm danh nào để hủy.
    ✗   Điểm danh lại từng người.
15/06/2020 bí thư 340: ra về hết tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kết thúc điểm danh một buổi
15/06/2020 bí thư 340: ra về nhầm tại 340, lý do: bấm nhầm
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc kết thúc điểm danh; lý do: bấm nhầm
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 4 trên 5 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 5 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

Phiên, cơ quan.
15/06/2020 bí thư 340: ghi nhầm thành viên Đoàn Chủ tịch gồm Trần Thị An tại 340, lý do: ghi nhầm
    ✗ Cơ quan này chưa được bầu.
    ✗   Bầu bằng biểu quyết trước.
15/06/2020 bí thư 340: khai mạc nhầm tại 340, lý do: bấm nhầm
    ✗ Hiện không họp phiên chính thức.
    ✗   Bước tiếp theo: Khai mạc phiên trù bị.
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An; Phạm Thị Cúc tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 2 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: ghi nhầm thành viên Đoàn Chủ tịch gồm Trần Thị An; Phạm Thị Cúc tại 340, lý do: ghi nhầm
    ✗ Không có gì khác với điều đang ghi.
    ✗   Ghi nội dung khác, hoặc không phải đính chính.
15/06/2020 bí thư 340: ghi nhầm thành viên Đoàn Chủ tịch gồm Trần Thị An; Trần Thị An tại 340, lý do: ghi nhầm
    ✗ Chưa ghi thành viên, hoặc có người được ghi hai lần.
    ✗   Ghi mỗi người một lần, người đứng đầu ghi trước.
15/06/2020 bí thư 340: ghi nhầm thành viên Đoàn Chủ tịch gồm Trần Thị An; Lê Văn Bình tại 340, lý do: ghi nhầm người
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính thành viên Đoàn Chủ tịch: 2 người; lý do: ghi nhầm người
15/06/2020 bí thư 340: khai mạc nhầm phiên trù bị tại 340, lý do: chưa đến giờ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc khai mạc phiên trù bị; lý do: chưa đến giờ
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 bí thư 340: bế mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bế mạc phiên trù bị
15/06/2020 bí thư 340: bế mạc nhầm phiên trù bị tại 340, lý do: chưa xong
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc bế mạc phiên trù bị; lý do: chưa xong
15/06/2020 bí thư 340: bế mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bế mạc phiên trù bị
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: bế mạc nhầm phiên trù bị tại 340, lý do: chưa xong
    ✗ Chưa bế mạc phiên trù bị, hoặc đã mở phiên khác.
    ✗   Xem lại phiên đang mở trên bàn điều hành.

Biểu quyết ghi nhầm.
15/06/2020 bí thư 340: biểu quyết Quy chế làm việc tại 340, đồng ý 3, không đồng ý 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 biểu quyết “Quy chế làm việc”: đồng ý 3, không đồng ý 1, không biểu quyết 0
15/06/2020 bí thư 340: ghi nhầm biểu quyết số 9 Quy chế làm việc tại 340, đồng ý 4, lý do: ghi nhầm
    ✗ Không có biểu quyết số 9.
    ✗   Tải lại trang rồi chọn biểu quyết cần sửa.
15/06/2020 bí thư 340: ghi nhầm biểu quyết số 2 Quy chế làm việc tại 340, đồng ý 3, lý do: ghi nhầm
    ✗ Số thẻ đính chính là 3, số thẻ đã đếm là 4.
    ✗   Đính chính cách chia đồng ý, không đồng ý, không biểu quyết; tổng số thẻ không đổi. Đếm sai số thẻ thì biểu quyết lại.
15/06/2020 bí thư 340: ghi nhầm biểu quyết số 2 Quy chế làm việc tại 340, đồng ý 3, không đồng ý 1, lý do: ghi nhầm
    ✗ Không có gì khác với điều đang ghi.
    ✗   Ghi nội dung khác, hoặc không phải đính chính.
15/06/2020 bí thư 340: ghi nhầm biểu quyết số 2 Quy chế làm việc tại 340, đồng ý 1, không đồng ý 3, lý do: ghi nhầm
    ✗ Sửa thế thì chỉ 1 trên 4 người đồng ý: việc đã thông qua thành không thông qua.
    ✗   Báo cáo đại hội và biểu quyết lại.
15/06/2020 bí thư 340: ghi nhầm biểu quyết số 2 Quy chế làm việc tại 340, đồng ý 3, không biểu quyết 1, lý do: một thẻ không giơ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính biểu quyết “Quy chế làm việc”: đồng ý 3, không đồng ý 0, không biểu quyết 1; lý do: một thẻ không giơ

Mục chương trình, người phát biểu.
15/06/2020 bí thư 340: bắt đầu mục 1 tại 340, lúc 08:00
15/06/2020 bí thư 340: bắt đầu mục 2 tại 340, lúc 08:10
15/06/2020 bí thư 340: bắt đầu nhầm mục 1 tại 340, lý do: bấm nhầm
    ✗ Mục này không phải mục bắt đầu sau cùng, hoặc đang diễn ra.
    ✗   Sửa từ mục sau cùng trở lại.
15/06/2020 bí thư 340: bắt đầu nhầm mục 2 tại 340, lý do: chưa xong khai mạc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc bắt đầu một mục chương trình; lý do: chưa xong khai mạc
15/06/2020 hỏi: chương trình tại 340
    | 08:00 15/06/2020 Khai mạc: từ 08:00
    | 08:30 15/06/2020 Báo cáo chính trị: chưa bắt đầu
    | 09:30 15/06/2020 Thảo luận: chưa bắt đầu
15/06/2020 bí thư 340: kết thúc mục 1 tại 340, lúc 08:20
15/06/2020 bí thư 340: kết thúc nhầm mục 2 tại 340, lý do: bấm nhầm
    ✗ Mục này không phải mục bắt đầu sau cùng, hoặc đang diễn ra.
    ✗   Sửa từ mục sau cùng trở lại.
15/06/2020 bí thư 340: kết thúc nhầm mục 1 tại 340, lý do: bấm nhầm
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc kết thúc một mục chương trình; lý do: bấm nhầm
15/06/2020 hỏi: chương trình tại 340
    | 08:00 15/06/2020 Khai mạc: từ 08:00
    | 08:30 15/06/2020 Báo cáo chính trị: chưa bắt đầu
    | 09:30 15/06/2020 Thảo luận: chưa bắt đầu
15/06/2020 bí thư 340: đăng ký phát biểu Lê Văn Bình tại 340
15/06/2020 bí thư 340: đăng ký phát biểu Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: gọi nhầm phát biểu số 1 tại 340, lý do: bấm nhầm
    ✗ Người này đang chờ, hoặc đã có người phát biểu sau.
    ✗   Đăng ký lại ở cuối danh sách.
15/06/2020 bí thư 340: mời phát biểu số 2 tại 340
15/06/2020 bí thư 340: gọi nhầm phát biểu số 2 tại 340, lý do: gọi nhầm người
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa một người trở lại danh sách chờ phát biểu; lý do: gọi nhầm người
15/06/2020 bí thư 340: mời phát biểu số 1 tại 340
15/06/2020 hỏi: danh sách phát biểu tại 340
    | 1. Lê Văn Bình: đang phát biểu
    | 2. Phạm Thị Cúc: đang chờ
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 1, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
15/06/2020 bí thư 340: khai mạc nhầm tại 340, lý do: bấm nhầm
    ✗ Đã có việc dựa vào phiên chính thức nên không hủy được.
    ✗   Hủy việc ấy trước; không hủy được thì ghi vào biên bản.
