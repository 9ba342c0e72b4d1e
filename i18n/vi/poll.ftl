# Phiếu xin ý kiến về người ứng cử, được đề cử tại đại hội.

refusal-elections-poll-open = Đang lấy phiếu xin ý kiến về những người ứng cử, được đề cử tại đại hội.
refusal-elections-poll-open-next = Kiểm phiếu xin ý kiến rồi ghi kết quả; xong mới thêm, bớt tên hoặc chốt danh sách.
refusal-elections-no-poll = Chưa lấy phiếu xin ý kiến, hoặc đã ghi kết quả rồi.
refusal-elections-no-poll-next = Mở trang phiếu xin ý kiến của cuộc bầu này để xem đang ở bước nào.
refusal-elections-nobody-to-ask = Không có ai do đại hội đề cử hoặc tự ứng cử để xin ý kiến.
refusal-elections-nobody-to-ask-next = Danh sách do cấp ủy giới thiệu là đề cử chính thức, không lấy phiếu xin ý kiến; nếu quá số dư thì đại hội cho rút tên.
refusal-elections-no-counters = Tổ kiểm phiếu xin ý kiến phải có người của Đoàn Thư ký.
refusal-elections-no-counters-next = Bầu Đoàn Thư ký nếu chưa có, rồi ghi tổ kiểm phiếu: thành viên Đoàn Thư ký, có thể thêm đại biểu giúp việc.
refusal-elections-counter-stands = Có người trong tổ kiểm phiếu xin ý kiến đang đứng trong danh sách.
refusal-elections-counter-stands-next = Chọn người không ứng cử, không được đề cử.
refusal-elections-cut-out-of-order = Người bị rút có { $cut } phiếu đồng ý, trong khi có người chỉ { $kept } phiếu vẫn ở lại.
refusal-elections-cut-out-of-order-next = Rút từ người ít phiếu nhất trở lên, cho đến khi danh sách không quá số dư tối đa.
refusal-elections-not-polled = Có người không nằm trong số được xin ý kiến.
refusal-elections-not-polled-next = Phiếu xin ý kiến chỉ dùng để rút ngắn danh sách trong số người ứng cử, được đề cử tại đại hội; người khác muốn rút thì dùng mục rút tên.

history-opinion-asked = Ngày { $on } lấy phiếu xin ý kiến về { $count } người ứng cử, được đề cử { $office } tại đại hội
history-opinion-counted = Ngày { $on } kiểm phiếu xin ý kiến khi lập danh sách bầu { $office }: thu về { $returned } phiếu
history-list-cut = Ngày { $on } đại hội biểu quyết đưa { $count } người ra khỏi danh sách bầu { $office } sau khi xin ý kiến

poll-title = Phiếu xin ý kiến
poll-of = Phiếu xin ý kiến, { $office }
poll-what = Lấy ý kiến đại hội về người ứng cử, được đề cử tại chỗ khi danh sách dài quá số dư cho phép. Đây không phải cuộc bầu: không ai trúng cử, không cần quá nửa.
poll-unread = Cách rút danh sách theo kết quả này chưa đọc được trọn điều khoản, nên đại hội biểu quyết việc rút.
poll-rule = Căn cứ: { $rule }.
poll-names = Xin ý kiến về
poll-none = Không có ai ứng cử hoặc được đề cử tại đại hội, nên không có gì để xin ý kiến.
poll-list = Danh sách hiện có { $names } người, lấy { $seats }, nhiều nhất được { $most }.
poll-list-open = Danh sách hiện có { $names } người, lấy { $seats }.
poll-counters = Tổ kiểm phiếu
poll-counters-hint = Mỗi dòng một người, tổ trưởng ghi trước. Phải có người của Đoàn Thư ký; người đang đứng trong danh sách không kiểm.
poll-ask = Phát phiếu xin ý kiến
poll-issued = Số phiếu phát ra
poll-returned = Số phiếu thu về
poll-invalid = Số phiếu không hợp lệ
poll-in-favour = Đồng ý đưa vào danh sách
poll-count = Ghi kết quả
poll-result = Kết quả xin ý kiến
poll-present = Số người có mặt
poll-percent = Tỷ lệ trên số có mặt
poll-cut-title = Rút ngắn danh sách
poll-cut-who = Đưa ra khỏi danh sách
poll-cut-hint = Đã chọn sẵn những người được ít ý kiến đồng ý nhất, đủ để danh sách còn { $most } người. Đại hội biểu quyết.
poll-cut = Đưa ra khỏi danh sách
poll-was-cut = đã đưa ra
poll-again = Lấy phiếu xin ý kiến lần nữa
vote-cut = Rút ngắn danh sách sau khi xin ý kiến

poll-paper-office = Xin ý kiến đưa vào danh sách bầu { $office }
poll-minutes-title = kiểm phiếu xin ý kiến
poll-minutes-behalf = T/M TỔ KIỂM PHIẾU
poll-minutes-head = TỔ TRƯỞNG
poll-minutes-opening = { $body }, { $cycle }, ngày { $day } lấy phiếu xin ý kiến về { $count } người ứng cử, được đề cử tại đại hội, để lập danh sách bầu { $office }.
poll-minutes-counters = Tổ kiểm phiếu do Đoàn Chủ tịch lập gồm: { $names }. Tổ trưởng: { $head }.
poll-minutes-papers = Số người có mặt: { $present }. Số phiếu phát ra: { $issued }; thu về: { $returned }; hợp lệ: { $valid }; không hợp lệ: { $invalid }.
poll-minutes-table = Ý kiến về từng người, theo thứ tự trên phiếu
poll-minutes-cut = Sau khi xin ý kiến, đại hội biểu quyết đưa ra khỏi danh sách: { $names }.
poll-minutes-nobody-cut = Chưa có ai được đưa ra khỏi danh sách.
poll-minutes-grounds = Căn cứ: { $rules }. Phiếu xin ý kiến không phải phiếu bầu.

file-poll-paper = Phiếu xin ý kiến (PDF)
file-poll-minutes-pdf = Biên bản kiểm phiếu xin ý kiến (PDF)
file-poll-minutes-docx = Biên bản kiểm phiếu xin ý kiến (DOCX)
