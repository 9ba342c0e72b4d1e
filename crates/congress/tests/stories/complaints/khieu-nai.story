Khiếu nại về bầu cử: trong mười lăm ngày làm việc, cấp trên trực tiếp xác minh rồi quyết định
Sổ chỉ biết số đơn, không biết ai gửi.
Bối cảnh: bau-xong

15/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340
    ✗ Đại hội chưa bế mạc nên chưa tiếp nhận đơn khiếu nại ở đây.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Khiếu nại nêu ngay tại đại hội do Ban Kiểm phiếu kết luận; báo cáo đại hội đã tổ chức rồi hãy ghi đơn.
16/06/2020 bí thư 340: bế mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bế mạc đại hội
17/06/2020 bí thư 340: báo cáo 340, từ 15/06/2020 đến 16/06/2020, 4 nội dung
    ⇒ Đảng bộ huyện Đông Hưng: Tổ chức đại hội 4 nội dung: khai mạc 15/06/2020, bế mạc 16/06/2020
18/06/2020 bí thư 340: nhận đơn số 01 về 340
    ✗ Vai trò của tài khoản này không được tiếp nhận khiếu nại về bầu cử đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
18/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340, nhận ngày 15/06/2020
    ✗ Ngày nhận đơn phải từ ngày bế mạc 16/06/2020 đến hôm nay 18/06/2020.
    ✗   Ghi đúng ngày trong dấu công văn đến.
18/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340, nhận ngày 19/06/2020
    ✗ Ngày nhận đơn phải từ ngày bế mạc 16/06/2020 đến hôm nay 18/06/2020.
    ✗   Ghi đúng ngày trong dấu công văn đến.
18/06/2020 ủy ban kiểm tra TB: nhận đơn số  về 340
    ✗ Chưa ghi số đơn.
    ✗   Vào sổ công văn đến rồi ghi số ở đây; không ghi họ tên người khiếu nại.
18/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340, nhận ngày 17/06/2020, cuộc bầu Ban Chấp hành
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 cấp trên tiếp nhận đơn khiếu nại số 01 về bầu cử, nhận ngày 17/06/2020
18/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340
    ✗ Đơn số 01 đã tiếp nhận.
    ✗   Kiểm tra lại số trong sổ công văn đến.

Bế mạc thứ ba 16/6; ngày làm việc thứ mười lăm là thứ ba 7/7.
07/07/2020 ủy ban kiểm tra TB: nhận đơn số 02 về 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 07/07/2020 cấp trên tiếp nhận đơn khiếu nại số 02 về bầu cử, nhận ngày 07/07/2020
08/07/2020 ủy ban kiểm tra TB: nhận đơn số 03 về 340
    ✗ Đơn nhận ngày 08/07/2020, đã quá hạn: ngày cuối cùng là 07/07/2020.
    ✗   Căn cứ: 244-QĐ/TW, quy định về khiếu nại [chưa đối chiếu văn bản gốc]
    ✗   Trả lời người gửi là đã hết thời hạn khiếu nại về bầu cử; tố cáo thì chuyển giải quyết theo quy định về tố cáo.
08/07/2020 ủy ban kiểm tra TB: nhận đơn số 03 về 340, nhận ngày 07/07/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/07/2020 cấp trên tiếp nhận đơn khiếu nại số 03 về bầu cử, nhận ngày 07/07/2020

Xác minh trước, quyết định sau; người quyết định không tự xác minh.
20/07/2020 ban tổ chức TB: bác đơn số 01 về 340, theo Quyết định 40-QĐ/TU
    ✗ Ủy ban Kiểm tra chưa báo cáo kết quả xác minh nên cấp ủy chưa quyết định.
    ✗   Căn cứ: 244-QĐ/TW, quy định về khiếu nại [chưa đối chiếu văn bản gốc]
    ✗   Ghi báo cáo xác minh trước.
20/07/2020 ban tổ chức TB: xác minh đơn số 01 về 340, theo Báo cáo 12-BC/UBKT
    ✗ Vai trò của tài khoản này không được xác minh khiếu nại về bầu cử đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
20/07/2020 ủy ban kiểm tra TB: xác minh đơn số 09 về 340, theo Báo cáo 12-BC/UBKT
    ✗ Không có đơn số 09.
    ✗   Chọn đơn trong danh sách.
20/07/2020 ủy ban kiểm tra TB: xác minh đơn số 01 về 340
    ✗ Chưa ghi số văn bản.
    ✗   Ghi số, ngày của báo cáo hoặc quyết định.
20/07/2020 ủy ban kiểm tra TB: xác minh đơn số 01 về 340, theo Báo cáo 12-BC/UBKT
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/07/2020 Ủy ban Kiểm tra cấp trên báo cáo xác minh đơn số 01: Báo cáo 12-BC/UBKT
20/07/2020 ủy ban kiểm tra TB: xác minh đơn số 01 về 340, theo Báo cáo 12-BC/UBKT
    ✗ Đơn này đã xác minh ngày 20/07/2020.
    ✗   Chờ cấp ủy quyết định.
22/07/2020 ban tổ chức TB: bác đơn số 01 về 340
    ✗ Chưa ghi số văn bản.
    ✗   Ghi số, ngày của báo cáo hoặc quyết định.
22/07/2020 ban tổ chức TB: bác đơn số 01 về 340, theo Quyết định 40-QĐ/TU
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 22/07/2020 cấp trên bác khiếu nại số 01, theo Quyết định 40-QĐ/TU
22/07/2020 ban tổ chức TB: kết luận đúng đơn số 01 về 340, theo Quyết định 41-QĐ/TU
    ✗ Đơn này đã có quyết định ngày 22/07/2020.
    ✗   Quyết định là cuối cùng ở cấp này; kết quả bầu cử xem xét ở trang chuẩn y.
22/07/2020 ủy ban kiểm tra TB: xác minh đơn số 02 về 340, theo Báo cáo 13-BC/UBKT
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 22/07/2020 Ủy ban Kiểm tra cấp trên báo cáo xác minh đơn số 02: Báo cáo 13-BC/UBKT
24/07/2020 ban tổ chức TB: kết luận đúng đơn số 02 về 340, theo Quyết định 42-QĐ/TU
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 24/07/2020 cấp trên kết luận khiếu nại số 02 đúng, theo Quyết định 42-QĐ/TU

Cấp trên trực tiếp giải quyết, cấp trên nữa thì không.
24/07/2020 ủy ban kiểm tra TB: nhận đơn số 05 về 12793
    ✗ Khiếu nại này do Đảng bộ huyện Đông Hưng giải quyết, là cấp trên trực tiếp của đơn vị đã đại hội.
    ✗   Căn cứ: 244-QĐ/TW, quy định về khiếu nại [chưa đối chiếu văn bản gốc]
    ✗   Chuyển đơn cho Ủy ban Kiểm tra của cấp ấy.

Còn đơn chưa giải quyết thì không hủy phiếu.
22/07/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang, giữ tại Kho lưu trữ Huyện ủy
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 22/07/2020 niêm phong 7 phiếu bầu Ban Chấp hành, giữ tại Kho lưu trữ Huyện ủy
25/01/2021 bí thư 340: hủy phiếu Ban Chấp hành tại 340, theo Quyết định 02-QĐ/HU
    ✗ Đơn khiếu nại số 03 chưa giải quyết xong nên chưa hủy phiếu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Chờ quyết định giải quyết khiếu nại.
24/07/2020 hỏi: lịch sử 340
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
    | Ngày 18/06/2020 cấp trên tiếp nhận đơn khiếu nại số 01 về bầu cử, nhận ngày 17/06/2020
    | Ngày 07/07/2020 cấp trên tiếp nhận đơn khiếu nại số 02 về bầu cử, nhận ngày 07/07/2020
    | Ngày 08/07/2020 cấp trên tiếp nhận đơn khiếu nại số 03 về bầu cử, nhận ngày 07/07/2020
    | Ngày 20/07/2020 Ủy ban Kiểm tra cấp trên báo cáo xác minh đơn số 01: Báo cáo 12-BC/UBKT
    | Ngày 22/07/2020 cấp trên bác khiếu nại số 01, theo Quyết định 40-QĐ/TU
    | Ngày 22/07/2020 Ủy ban Kiểm tra cấp trên báo cáo xác minh đơn số 02: Báo cáo 13-BC/UBKT
    | Ngày 24/07/2020 cấp trên kết luận khiếu nại số 02 đúng, theo Quyết định 42-QĐ/TU
    | Ngày 22/07/2020 niêm phong 7 phiếu bầu Ban Chấp hành, giữ tại Kho lưu trữ Huyện ủy
