# Khiếu nại về bầu cử.

complaint-filed = chờ xác minh
complaint-verified = đã xác minh, chờ kết luận
complaint-rejected = Bác khiếu nại
complaint-upheld = Khiếu nại đúng
complaints-title = Khiếu nại về bầu cử
complaints-lead = { $commission } của { $superior } trực tiếp xác minh, báo cáo; { $committee } ấy quyết định.
complaints-window = Thời hạn khiếu nại
complaints-closed = Bế mạc
complaints-not-closed = chưa bế mạc
complaints-last = Nhận đến hết ngày
complaints-unsettled = Lịch nghỉ của năm này chưa có trong chương trình đầy đủ; đối chiếu với quyết định về ngày nghỉ trước khi từ chối đơn.
complaints-file = Tiếp nhận đơn
complaints-identity = Chỉ ghi số đơn. Họ tên, địa chỉ, chữ viết của người khiếu nại giữ ở nơi lưu đơn, không đưa vào đây.
complaints-number = Số đơn trong sổ công văn đến
complaints-number-short = Đơn số
complaints-received = Ngày nhận đơn
complaints-about = Về cuộc bầu
complaints-all = cả đại hội
complaints-file-save = Tiếp nhận
complaints-none = Chưa nhận đơn nào.
complaints-report = Báo cáo xác minh (số, ngày)
complaints-verify = Ghi kết quả xác minh
complaints-verified = Xác minh
complaints-outcome = Kết luận
complaints-decide = Ghi quyết định
complaints-decided = Quyết định

## Khi không được phép

refusal-complaints-not-closed = Đại hội chưa bế mạc nên chưa tiếp nhận đơn khiếu nại ở đây.
refusal-complaints-not-closed-next = Khiếu nại nêu ngay tại đại hội do Ban Kiểm phiếu kết luận; báo cáo đại hội đã tổ chức rồi hãy ghi đơn.
refusal-complaints-not-directly-above = Khiếu nại này do { $unit } giải quyết, là cấp trên trực tiếp của đơn vị đã đại hội.
refusal-complaints-not-directly-above-next = Chuyển đơn cho { $commission } của cấp ấy.
refusal-complaints-no-number = Chưa ghi số đơn.
refusal-complaints-no-number-next = Vào sổ công văn đến rồi ghi số ở đây; không ghi họ tên người khiếu nại.
refusal-complaints-already-filed = Đơn số { $number } đã tiếp nhận.
refusal-complaints-already-filed-next = Kiểm tra lại số trong sổ công văn đến.
refusal-complaints-other-day = Ngày nhận đơn phải từ ngày bế mạc { $closed } đến hôm nay { $today }.
refusal-complaints-other-day-next = Ghi đúng ngày trong dấu công văn đến.
refusal-complaints-too-late = Đơn nhận ngày { $received }, đã quá hạn: ngày cuối cùng là { $last }.
refusal-complaints-too-late-next = Trả lời người gửi là đã hết thời hạn khiếu nại về bầu cử; tố cáo thì chuyển giải quyết theo quy định về tố cáo.
refusal-complaints-unknown = Không có đơn số { $number }.
refusal-complaints-unknown-next = Chọn đơn trong danh sách.
refusal-complaints-already-verified = Đơn này đã xác minh ngày { $on }.
refusal-complaints-already-verified-next = Chờ { $committee } quyết định.
refusal-complaints-not-verified = { $commission } chưa báo cáo kết quả xác minh nên { $committee } chưa quyết định.
refusal-complaints-not-verified-next = Ghi báo cáo xác minh trước.
refusal-complaints-already-decided = Đơn này đã có quyết định ngày { $on }.
refusal-complaints-already-decided-next = Quyết định là cuối cùng ở cấp này; kết quả bầu cử xem xét ở trang chuẩn y.
refusal-complaints-no-document = Chưa ghi số văn bản.
refusal-complaints-no-document-next = Ghi số, ngày của báo cáo hoặc quyết định.
refusal-complaints-no-reason = Lùi một bước phải có lý do.
refusal-complaints-no-reason-next = Ghi sai ở đâu, sửa theo căn cứ nào.

## Lịch sử của đơn vị

history-complaint-filed = Ngày { $on } cấp trên tiếp nhận đơn khiếu nại số { $number } về bầu cử, nhận ngày { $received }
history-complaint-verified = Ngày { $on } { $commission } cấp trên báo cáo xác minh đơn số { $number }: { $report }
history-complaint-rejected = Ngày { $on } cấp trên bác khiếu nại số { $number }, theo { $decision }
history-complaint-upheld = Ngày { $on } cấp trên kết luận khiếu nại số { $number } đúng, theo { $decision }
history-complaint-step-taken-back = Ngày { $on } lùi một bước của đơn khiếu nại số { $number }; lý do: { $reason }

waiting-complaint-to-verify = Khiếu nại chờ thẩm tra
waiting-complaint-to-decide = Khiếu nại chờ kết luận
