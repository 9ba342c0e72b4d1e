Nơi không bầu đại biểu dự khuyết: ghi lý do, việc kế tiếp bỏ qua; ghi nhầm thì vẫn bầu
Bối cảnh: bau-xong

15/06/2020 bí thư 340: lập Ban Thẩm tra tư cách đại biểu gồm Trần Thị An tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu đại biểu dự đại hội cấp trên tại 340, số lượng 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu đại biểu dự đại hội cấp trên, số lượng 1
15/06/2020 bí thư 340: giới thiệu đại biểu dự đại hội cấp trên tại 340
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử đại biểu dự đại hội cấp trên
15/06/2020 bí thư 340: chốt danh sách đại biểu dự đại hội cấp trên tại 340, đồng ý 7
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu đại biểu dự đại hội cấp trên: 2 người
15/06/2020 bí thư 340: phát phiếu đại biểu dự đại hội cấp trên tại 340, 7 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 7 phiếu bầu đại biểu dự đại hội cấp trên
15/06/2020 bí thư 340: mở hòm phiếu đại biểu dự đại hội cấp trên tại 340, 7 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu đại biểu dự đại hội cấp trên: 7 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu đại biểu dự đại hội cấp trên tại 340, bàn Bàn 1, xấp 1, hợp lệ 7
  7 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu đại biểu dự đại hội cấp trên tại 340, bàn Bàn 2, xấp 1, hợp lệ 7
  7 phiếu
  0 phiếu
15/06/2020 bí thư 340: công bố đại biểu dự đại hội cấp trên tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu đại biểu dự đại hội cấp trên: trúng cử 1, cần 4 phiếu trên 7, còn thiếu 0
15/06/2020 hỏi: việc kế tiếp tại 340
    | Biểu quyết số lượng và mở cuộc bầu: đại biểu dự khuyết
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: 244-QĐ/TW, Điều 19.1
15/06/2020 bí thư 340: không bầu đại biểu dự khuyết tại 340
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
15/06/2020 bí thư 340: không bầu đại biểu dự đại hội cấp trên tại 340, lý do: không có người
    ✗ Quy định không cho đại hội bỏ việc bầu đại biểu dự đại hội cấp trên.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Bầu chức danh này theo thứ tự. Không ai đủ phiếu thì đại hội biểu quyết có bầu tiếp hay không.
15/06/2020 bí thư 340: không bầu Phó Bí thư tại 340, lý do: cấp ủy có hai người, chưa cần phó bí thư
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 ghi đại hội không bầu Phó Bí thư; lý do: cấp ủy có hai người, chưa cần phó bí thư
15/06/2020 bí thư 340: không bầu đại biểu dự khuyết tại 340, lý do: cấp trên không phân bổ đại biểu dự khuyết
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 ghi đại hội không bầu đại biểu dự khuyết; lý do: cấp trên không phân bổ đại biểu dự khuyết
15/06/2020 bí thư 340: không bầu đại biểu dự khuyết tại 340, lý do: ghi lại
    ✗ Đã ghi là đại hội không bầu đại biểu dự khuyết.
    ✗   Nếu đại hội vẫn bầu, bấm “Vẫn bầu chức danh này” và ghi lý do, rồi mở cuộc bầu.
15/06/2020 bí thư 340: mở bầu đại biểu dự khuyết tại 340, số lượng 1, đồng ý 7
    ✗ Đã ghi là đại hội không bầu đại biểu dự khuyết.
    ✗   Nếu đại hội vẫn bầu, bấm “Vẫn bầu chức danh này” và ghi lý do, rồi mở cuộc bầu.
15/06/2020 hỏi: việc kế tiếp tại 340
    | Biểu quyết số lượng và mở cuộc bầu: Ban Thường vụ
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: 244-QĐ/TW, Điều 19.1
15/06/2020 bí thư 340: vẫn bầu đại biểu dự khuyết tại 340
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
15/06/2020 bí thư 340: vẫn bầu đại biểu dự khuyết tại 340, lý do: cấp trên vừa phân bổ một người
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 ghi đại hội vẫn bầu đại biểu dự khuyết; lý do: cấp trên vừa phân bổ một người
15/06/2020 bí thư 340: vẫn bầu đại biểu dự khuyết tại 340, lý do: ghi lại
    ✗ Chưa ghi là đại hội không bầu đại biểu dự khuyết.
    ✗   Mở cuộc bầu như thường.
15/06/2020 bí thư 340: mở bầu đại biểu dự khuyết tại 340, số lượng 1, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu đại biểu dự khuyết, số lượng 1
15/06/2020 bí thư 340: không bầu đại biểu dự khuyết tại 340, lý do: đang bầu
    ✗ Cuộc bầu này đang tiến hành hoặc đã bầu xong.
    ✗   Mở trang của cuộc bầu đó và làm việc kế tiếp.
