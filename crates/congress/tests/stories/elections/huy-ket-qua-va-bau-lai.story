Cấp trên hủy kết quả, cho bầu lại; hoặc không công nhận một người
Các lần bầu cũ còn nguyên trong sổ; đại hội đã bế mạc chỉ họp lại để bầu chức danh bị hủy.
Bối cảnh: bau-xong

16/06/2020 bí thư 340: bế mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bế mạc đại hội
17/06/2020 bí thư 340: báo cáo 340, từ 15/06/2020 đến 16/06/2020, 4 nội dung
  triệu tập 7, có mặt 7, cần bầu 2, danh sách 3, trúng cử 2, tái cử 1, lần đầu 1
    ⇒ Đảng bộ huyện Đông Hưng: Tổ chức đại hội 4 nội dung: khai mạc 15/06/2020, bế mạc 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 báo cáo kết quả: có mặt 7 trên 7 được triệu tập, trúng cử 2 trên 2 cần bầu
17/06/2020 bí thư 340: hủy kết quả bầu Bí thư tại 340, theo Quyết định 11-QĐ/TU, lý do: tự hủy
    ✗ Vai trò của tài khoản này không được chuẩn y kết quả đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
18/06/2020 ban tổ chức TB: hủy kết quả bầu Ủy ban Kiểm tra tại 340, theo Quyết định 11-QĐ/TU, lý do: chưa bầu
    ✗ Chưa mở cuộc bầu này.
    ✗   Biểu quyết số lượng rồi mở cuộc bầu trước.
18/06/2020 ban tổ chức TB: hủy kết quả bầu Ban Chấp hành tại 340, theo Quyết định 11-QĐ/TU
    ✗ Chưa ghi số quyết định hoặc lý do.
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Ghi số, ngày quyết định của cấp ủy cấp trên và lý do: vi phạm nguyên tắc, thủ tục nào, hoặc thiếu tiêu chuẩn nào.
18/06/2020 ban tổ chức TB: hủy kết quả bầu Ban Chấp hành tại 340, theo Quyết định 11-QĐ/TU, lý do: danh sách chốt không đúng thủ tục
    ✗ Bí thư do những người trúng cử ở đây bầu ra, hoặc được bầu trong số họ, và kết quả ấy còn nguyên.
    ✗   Xem xét kết quả bầu Bí thư trước, rồi mới xem xét kết quả ở đây.

Bí thư do Ban Chấp hành này bầu ra nên xem xét trước.
18/06/2020 ban tổ chức TB: hủy kết quả bầu Bí thư tại 340, theo Quyết định 11-QĐ/TU, lý do: Ban Chấp hành bầu không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 11-QĐ/TU: Ban Chấp hành bầu không đúng thủ tục
18/06/2020 ban tổ chức TB: hủy kết quả bầu Ban Chấp hành tại 340, theo Quyết định 11-QĐ/TU, lý do: danh sách chốt không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 cấp trên hủy kết quả bầu Ban Chấp hành, cho bầu lại, theo Quyết định 11-QĐ/TU: danh sách chốt không đúng thủ tục
18/06/2020 ban tổ chức TB: hủy kết quả bầu Ban Chấp hành tại 340, theo Quyết định 11-QĐ/TU, lý do: danh sách chốt không đúng thủ tục
    ✗ Cuộc bầu đang ở bước “bị hủy kết quả”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
18/06/2020 ban tổ chức TB: chuẩn y 340
    ✗ Đảng bộ huyện Đông Hưng còn phải bầu lại Ban Chấp hành nên chưa chuẩn y được.
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Chờ bầu lại xong và có kết quả rồi chuẩn y.
18/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | bị hủy kết quả
    | lần 1: lấy 2, cần 4 phiếu trên 7
    |   Trần Thị An: 7 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 6 phiếu, 85.71, trúng cử
    |   Phạm Thị Cúc: 1 phiếu, 14.29
    |   còn 0 (announce)

18/06/2020 hỏi: việc kế tiếp tại 340
    | Kết thúc điểm danh của ngày trước
    | Số có mặt đang ghi là của ngày trước. Kết thúc điểm danh ngày ấy rồi điểm danh lại cho hôm nay.

Đại hội họp lại: chỉ bầu chức danh bị hủy. Bầu xong thì có biên bản riêng.
25/06/2020 bí thư 340: ra về hết tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 kết thúc điểm danh một buổi
25/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
25/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
25/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
25/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
25/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
25/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
25/06/2020 bí thư 340: điểm danh Bùi Văn Khang tại 340
25/06/2020 hỏi: việc kế tiếp tại 340
    | Biểu quyết số lượng và mở cuộc bầu: Ban Chấp hành
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: 244-QĐ/TW, Điều 19.1
25/06/2020 bí thư 340: soạn biên bản bầu lại tại 340, bản thứ nhất
    ✗ Đại hội không họp lại để bầu chức danh bị hủy, hoặc bầu lại chưa xong.
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Biên bản bầu lại lập sau khi công bố kết quả bầu lại; biên bản của chính đại hội là văn bản khác.
25/06/2020 bí thư 340: lập Đoàn Thư ký gồm Lê Văn Bình tại 340, đồng ý 7
    ✗ Đảng bộ huyện Đông Hưng đã tổ chức xong đại hội ngày 16/06/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
25/06/2020 bí thư 340: mở bầu đại biểu dự đại hội cấp trên tại 340, số lượng 1
    ✗ Đảng bộ huyện Đông Hưng đã tổ chức xong đại hội ngày 16/06/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
25/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 2, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
25/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
25/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 7
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 chốt danh sách bầu Ban Chấp hành: 3 người
25/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 7 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 phát 7 phiếu bầu Ban Chấp hành
25/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 7 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 mở hòm phiếu bầu Ban Chấp hành: 7 phiếu thu về
25/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 7
  7 phiếu
  1 phiếu
  6 phiếu
25/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 7
  7 phiếu
  1 phiếu
  6 phiếu
25/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 7, còn thiếu 0
25/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | đã xong
    | lần 1: lấy 2, cần 4 phiếu trên 7
    |   Trần Thị An: 7 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 1 phiếu, 14.29
    |   Phạm Thị Cúc: 6 phiếu, 85.71, trúng cử
    |   còn 0 (announce)
25/06/2020 bí thư 340: soạn biên bản bầu lại tại 340, bản thứ nhất
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 lưu một bản dự thảo biên bản bầu lại
25/06/2020 bí thư 340: thông qua biên bản bầu lại tại 340, đồng ý 6
    ✗ Đếm được 6 người, trong khi có mặt 7 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
25/06/2020 bí thư 340: thông qua biên bản bầu lại tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 biểu quyết thông qua biên bản bầu lại: đồng ý 7, không đồng ý 0, không biểu quyết 0
25/06/2020 bí thư 340: ký biên bản bầu lại tại 340, mã tệp ký
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 ký biên bản bầu lại, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
25/06/2020 bí thư 340: soạn biên bản tại 340, bản thứ nhất
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 lưu một bản dự thảo biên bản đại hội
25/06/2020 bí thư 340: thông qua biên bản tại 340, đồng ý 7
    ✗ Đảng bộ huyện Đông Hưng đã tổ chức xong đại hội ngày 16/06/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
25/06/2020 ban tổ chức TB: chuẩn y 340
    ✗ Đảng bộ huyện Đông Hưng còn phải bầu lại Bí thư nên chưa chuẩn y được.
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Chờ bầu lại xong và có kết quả rồi chuẩn y.
25/06/2020 hỏi: việc kế tiếp tại 340
    | Biểu quyết số lượng và mở cuộc bầu: Bí thư
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: 244-QĐ/TW, Điều 19.1
25/06/2020 bí thư 340: mở bầu Bí thư tại 340, số lượng 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 mở cuộc bầu Bí thư, số lượng 1
25/06/2020 bí thư 340: giới thiệu Bí thư tại 340
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
25/06/2020 bí thư 340: chốt danh sách Bí thư tại 340, đồng ý 2
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 chốt danh sách bầu Bí thư: 1 người
25/06/2020 bí thư 340: phát phiếu Bí thư tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 phát 2 phiếu bầu Bí thư
25/06/2020 bí thư 340: mở hòm phiếu Bí thư tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 mở hòm phiếu bầu Bí thư: 2 phiếu thu về
25/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Bí thư tại 340, bàn Bàn 1, xấp 1, hợp lệ 2
  2 đồng ý
25/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Bí thư tại 340, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
25/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Bí thư tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
25/06/2020 bí thư 340: công bố Bí thư tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 25/06/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
25/06/2020 bí thư 340: điểm danh ra Bùi Văn Khang tại 340
    ✗ Đảng bộ huyện Đông Hưng đã tổ chức xong đại hội ngày 16/06/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
26/06/2020 hỏi: việc kế tiếp tại 340
    | Chờ cấp trên chuẩn y
    | Đã báo cáo; cấp ủy cấp trên chuẩn y kết quả bầu cử.
26/06/2020 ban tổ chức TB: chuẩn y 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 26/06/2020 kết quả đại hội được chuẩn y
26/06/2020 ban tổ chức TB: chuẩn y 340
    ✗ Kết quả đại hội của Đảng bộ huyện Đông Hưng đã được chuẩn y.
    ✗   Không phải chuẩn y lại.

Không công nhận một người thiếu tiêu chuẩn: vị trí ấy trống.
27/06/2020 ban tổ chức TB: không công nhận Lê Văn Bình trúng cử Ban Chấp hành tại 340, theo Quyết định 12-QĐ/TU, lý do: chưa đủ tuổi đảng
    ✗ Người này không trúng cử trong cuộc bầu ấy, hoặc đã không được công nhận từ trước.
    ✗   Chọn một người trong danh sách trúng cử.
27/06/2020 ban tổ chức TB: không công nhận Trần Thị An trúng cử Ban Chấp hành tại 340, theo Quyết định 12-QĐ/TU, lý do: chưa đủ tuổi đảng
    ✗ Bí thư do những người trúng cử ở đây bầu ra, hoặc được bầu trong số họ, và kết quả ấy còn nguyên.
    ✗   Xem xét kết quả bầu Bí thư trước, rồi mới xem xét kết quả ở đây.
27/06/2020 ban tổ chức TB: không công nhận Phạm Thị Cúc trúng cử Ban Chấp hành tại 340, theo Quyết định 12-QĐ/TU, lý do: chưa đủ điều kiện về thời gian công tác
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 27/06/2020 cấp trên không công nhận một người trúng cử Ban Chấp hành, theo Quyết định 12-QĐ/TU: chưa đủ điều kiện về thời gian công tác
27/06/2020 ban tổ chức TB: không công nhận Phạm Thị Cúc trúng cử Ban Chấp hành tại 340, theo Quyết định 12-QĐ/TU, lý do: chưa đủ điều kiện về thời gian công tác
    ✗ Người này không trúng cử trong cuộc bầu ấy, hoặc đã không được công nhận từ trước.
    ✗   Chọn một người trong danh sách trúng cử.
27/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 7 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 khai mạc phiên chính thức
    | Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
    | Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 3 người
    | Ngày 15/06/2020 phát 7 phiếu bầu Ban Chấp hành
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 7 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 7, còn thiếu 0
    | Ngày 15/06/2020 mở cuộc bầu Bí thư, số lượng 1
    | Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
    | Ngày 15/06/2020 chốt danh sách bầu Bí thư: 1 người
    | Ngày 15/06/2020 phát 2 phiếu bầu Bí thư
    | Ngày 15/06/2020 mở hòm phiếu bầu Bí thư: 2 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 15/06/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
    | Ngày 16/06/2020 bế mạc đại hội
    | Tổ chức đại hội 4 nội dung: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 17/06/2020 báo cáo kết quả: có mặt 7 trên 7 được triệu tập, trúng cử 2 trên 2 cần bầu
    | Ngày 18/06/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 11-QĐ/TU: Ban Chấp hành bầu không đúng thủ tục
    | Ngày 18/06/2020 cấp trên hủy kết quả bầu Ban Chấp hành, cho bầu lại, theo Quyết định 11-QĐ/TU: danh sách chốt không đúng thủ tục
    | Ngày 25/06/2020 kết thúc điểm danh một buổi
    | Ngày 25/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
    | Ngày 25/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 25/06/2020 chốt danh sách bầu Ban Chấp hành: 3 người
    | Ngày 25/06/2020 phát 7 phiếu bầu Ban Chấp hành
    | Ngày 25/06/2020 mở hòm phiếu bầu Ban Chấp hành: 7 phiếu thu về
    | Ngày 25/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 7, còn thiếu 0
    | Ngày 25/06/2020 lưu một bản dự thảo biên bản bầu lại
    | Ngày 25/06/2020 biểu quyết thông qua biên bản bầu lại: đồng ý 7, không đồng ý 0, không biểu quyết 0
    | Ngày 25/06/2020 ký biên bản bầu lại, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
    | Ngày 25/06/2020 lưu một bản dự thảo biên bản đại hội
    | Ngày 25/06/2020 mở cuộc bầu Bí thư, số lượng 1
    | Ngày 25/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
    | Ngày 25/06/2020 chốt danh sách bầu Bí thư: 1 người
    | Ngày 25/06/2020 phát 2 phiếu bầu Bí thư
    | Ngày 25/06/2020 mở hòm phiếu bầu Bí thư: 2 phiếu thu về
    | Ngày 25/06/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
    | Ngày 26/06/2020 kết quả đại hội được chuẩn y
    | Ngày 27/06/2020 cấp trên không công nhận một người trúng cử Ban Chấp hành, theo Quyết định 12-QĐ/TU: chưa đủ điều kiện về thời gian công tác
