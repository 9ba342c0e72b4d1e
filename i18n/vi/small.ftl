# Đại hội gọn: cả đại hội trên một trang.

small-title = Đại hội gọn
room-small = Cả đại hội trên một trang, cho đại hội toàn thể ít người.
small-link = Làm cả đại hội trên một trang
small-console = Bàn điều hành đầy đủ
small-over = Đại hội đã xong. Việc còn lại làm ở bàn điều hành.
small-present = Điểm danh
small-opening = Bầu chủ tọa, thư ký, tổ kiểm phiếu và khai mạc
small-list = Chốt danh sách bầu cử
small-ballots = Phát và thu phiếu
small-count = Kiểm phiếu và công bố
small-closing = Thông qua biên bản và bế mạc
small-signature = Ký biên bản
small-report = Báo cáo kết quả

small-opening-hint = Đại hội biểu quyết một lần cho cả ba. Người được đánh dấu đầu tiên trong mỗi cột là người đứng đầu.
small-opening-save = Ghi kết quả và khai mạc
small-nobody-ticked = { $field }: chưa chọn ai.
small-office = Bầu
small-candidates = Ai có tên trong danh sách?
small-list-votes = Kết quả biểu quyết số lượng và danh sách:
small-list-vote = Kết quả biểu quyết danh sách:
small-list-save = Chốt danh sách
small-list-more = Có người ngoài danh sách triệu tập, người tự ứng cử hoặc xin rút thì làm ở trang bầu cử
small-ballots-hint = In phiếu, phát cho mọi người có mặt. Bỏ phiếu xong thì ghi số phiếu phát ra và thu về.
small-print = In phiếu bầu
small-count-hint = Hai người kiểm phiếu lần lượt đếm trên máy này, mỗi người đăng nhập bằng tài khoản của mình. Đếm xong thì đăng xuất để người tiếp theo hoặc chủ tọa đăng nhập.
small-no-accounts = Chưa đủ tài khoản kiểm phiếu cho đại hội này.
small-open-accounts = Mở tài khoản
small-hand-over = Đăng xuất, giao máy cho người kiểm phiếu
small-elect-more = Bầu tiếp chức danh khác
small-closing-hint = Biên bản đã có kết quả bầu cử, biểu quyết và số có mặt. Phần dưới đây chỉ ghi diễn biến.
small-text = Đại hội thảo luận và tiến hành bầu cử theo chương trình.
small-closing-save = Thông qua biên bản và bế mạc
small-signature-hint = In biên bản để chủ tọa và thư ký ký, rồi ghi lại ở đây.
small-report-hint = Kiểm tra số liệu đã điền sẵn rồi báo cáo lên cấp trên.
