Danh sách quá số dư: lấy phiếu xin ý kiến về người do đại hội đề cử, rồi đại hội biểu quyết rút ngắn
Phiếu xin ý kiến không phải cuộc bầu: tổ kiểm phiếu lấy từ Đoàn Thư ký, không ai trúng cử, không cần quá nửa.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
  Nguyễn Thị Giang, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12793
  Đỗ Văn Khánh, được bầu, từ 12814
  Bùi Thị Lan, được bầu, từ 12814
  Mai Văn Minh, được bầu, từ 12805
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 9 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
15/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
15/06/2020 bí thư 340: điểm danh Đỗ Văn Khánh tại 340
15/06/2020 bí thư 340: điểm danh Bùi Thị Lan tại 340
15/06/2020 bí thư 340: điểm danh Mai Văn Minh tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 9
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 9, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 4, đồng ý 9
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 4
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
  Bùi Thị Lan
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 5 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Đỗ Văn Khánh
    ✗ Không có ai do đại hội đề cử hoặc tự ứng cử để xin ý kiến.
    ✗   Căn cứ: 244-QĐ/TW, quy định về số dư [chưa đối chiếu văn bản gốc]
    ✗   Danh sách do cấp ủy giới thiệu là đề cử chính thức, không lấy phiếu xin ý kiến; nếu quá số dư thì đại hội cho rút tên.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Nguyễn Thị Giang, đại hội đề cử, người đề cử Lê Văn Bình
  Hoàng Văn Hải, tự ứng cử
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 9
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
  Bùi Thị Lan
  Nguyễn Thị Giang
  Hoàng Văn Hải
    ✗ Danh sách có 7 người, nhiều nhất là 5.
    ✗   Căn cứ: 244-QĐ/TW, quy định về số dư [chưa đối chiếu văn bản gốc]
    ✗   Mở mục “Phiếu xin ý kiến” của cuộc bầu này để hỏi đại hội về người ứng cử, được đề cử tại chỗ rồi rút ngắn danh sách; hoặc cho rút tên.

Ai kiểm, hỏi về ai.
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Đỗ Văn Khánh
  Nguyễn Thị Giang
  Hoàng Văn Hải
    ✗ Tổ kiểm phiếu xin ý kiến phải có người của Đoàn Thư ký.
    ✗   Căn cứ: 04-HD/TW (2024), lấy phiếu xin ý kiến [chưa đối chiếu văn bản gốc]
    ✗   Bầu Đoàn Thư ký nếu chưa có, rồi ghi tổ kiểm phiếu: thành viên Đoàn Thư ký, có thể thêm đại biểu giúp việc.
15/06/2020 bí thư 340: lập Đoàn Thư ký gồm Đỗ Văn Khánh tại 340, đồng ý 9
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 9, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Đỗ Văn Khánh; Hoàng Văn Hải
  Nguyễn Thị Giang
  Hoàng Văn Hải
    ✗ Có người trong tổ kiểm phiếu xin ý kiến đang đứng trong danh sách.
    ✗   Căn cứ: 04-HD/TW (2024), lấy phiếu xin ý kiến [chưa đối chiếu văn bản gốc]
    ✗   Chọn người không ứng cử, không được đề cử.
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Đỗ Văn Khánh
  Nguyễn Thị Giang
  Trần Thị An
    ✗ Danh sách bầu cử có 2 người, trong khi có 2 người ứng cử, được đề cử và chưa rút.
    ✗   Danh sách bầu cử phải có đúng những người đang có tên.
15/06/2020 bí thư 340: ghi ý kiến Ban Chấp hành tại 340, phát 9, thu 8
  Nguyễn Thị Giang, đồng ý 5
  Hoàng Văn Hải, đồng ý 2
    ✗ Chưa lấy phiếu xin ý kiến, hoặc đã ghi kết quả rồi.
    ✗   Mở trang phiếu xin ý kiến của cuộc bầu này để xem đang ở bước nào.
15/06/2020 bí thư 340: rút ngắn danh sách Ban Chấp hành tại 340, đồng ý 9
  Hoàng Văn Hải
    ✗ Chưa lấy phiếu xin ý kiến, hoặc đã ghi kết quả rồi.
    ✗   Mở trang phiếu xin ý kiến của cuộc bầu này để xem đang ở bước nào.
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Đỗ Văn Khánh; Mai Văn Minh
  Nguyễn Thị Giang
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lấy phiếu xin ý kiến về 2 người ứng cử, được đề cử Ban Chấp hành tại đại hội

Đang xin ý kiến thì danh sách đứng yên.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Mai Văn Minh, tự ứng cử
    ✗ Đang lấy phiếu xin ý kiến về những người ứng cử, được đề cử tại đại hội.
    ✗   Kiểm phiếu xin ý kiến rồi ghi kết quả; xong mới thêm, bớt tên hoặc chốt danh sách.
15/06/2020 bí thư 340: rút tên Hoàng Văn Hải khỏi Ban Chấp hành tại 340, đồng ý 9
    ✗ Đang lấy phiếu xin ý kiến về những người ứng cử, được đề cử tại đại hội.
    ✗   Kiểm phiếu xin ý kiến rồi ghi kết quả; xong mới thêm, bớt tên hoặc chốt danh sách.

Kết quả phải khớp.
15/06/2020 bí thư 340: ghi ý kiến Ban Chấp hành tại 340, phát 10, thu 8
  Nguyễn Thị Giang, đồng ý 5
  Hoàng Văn Hải, đồng ý 2
    ✗ Phát 10 phiếu, trong khi có 9 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
15/06/2020 bí thư 340: ghi ý kiến Ban Chấp hành tại 340, phát 7, thu 8
  Nguyễn Thị Giang, đồng ý 5
  Hoàng Văn Hải, đồng ý 2
    ✗ Hòm phiếu có 8 phiếu, trong khi chỉ phát 7.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại. Nếu vẫn thừa thì cuộc bầu không hợp lệ: niêm phong hòm phiếu, lập biên bản và bầu lại.
15/06/2020 bí thư 340: ghi ý kiến Ban Chấp hành tại 340, phát 9, thu 8, hỏng 4
  Nguyễn Thị Giang, đồng ý 5
  Hoàng Văn Hải, đồng ý 2
    ✗ Thu về 8 phiếu, 4 phiếu không hợp lệ, mà có người được 5 phiếu.
    ✗   Đối chiếu với phiếu trên tay rồi nhập lại.
15/06/2020 bí thư 340: ghi ý kiến Ban Chấp hành tại 340, phát 9, thu 8, hỏng 1
  Nguyễn Thị Giang, đồng ý 5
  Hoàng Văn Hải, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm phiếu xin ý kiến khi lập danh sách bầu Ban Chấp hành: thu về 8 phiếu

Đại hội quyết định, chỉ trong số người được xin ý kiến; người khác thì rút tên.
15/06/2020 bí thư 340: rút ngắn danh sách Ban Chấp hành tại 340, đồng ý 9
  Trần Thị An
    ✗ Có người không nằm trong số được xin ý kiến.
    ✗   Phiếu xin ý kiến chỉ dùng để rút ngắn danh sách trong số người ứng cử, được đề cử tại đại hội; người khác muốn rút thì dùng mục rút tên.
15/06/2020 bí thư 340: rút ngắn danh sách Ban Chấp hành tại 340, đồng ý 9
  Nguyễn Thị Giang
    ✗ Người bị rút có 5 phiếu đồng ý, trong khi có người chỉ 2 phiếu vẫn ở lại.
    ✗   Căn cứ: Đại hội XII của Đảng (01/2016), rút danh sách quá 30 % số dư
    ✗   Rút từ người ít phiếu nhất trở lên, cho đến khi danh sách không quá số dư tối đa.
15/06/2020 bí thư 340: rút ngắn danh sách Ban Chấp hành tại 340, đồng ý 4, không đồng ý 5
  Hoàng Văn Hải
    ✗ Chỉ có 4 trên 9 người đồng ý: cần 5 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Thảo luận lại rồi biểu quyết phương án khác.
15/06/2020 bí thư 340: rút ngắn danh sách Ban Chấp hành tại 340, đồng ý 9
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đại hội biểu quyết đưa 1 người ra khỏi danh sách bầu Ban Chấp hành sau khi xin ý kiến
15/06/2020 bí thư 340: rút tên Vũ Đức Dũng; Vũ Đức Dũng khỏi Ban Chấp hành tại 340, đồng ý 9
    ✗ Một người được ghi hai lần.
    ✗   Mỗi người chỉ ghi một lần.
15/06/2020 bí thư 340: rút tên Vũ Đức Dũng; Bùi Thị Lan khỏi Ban Chấp hành tại 340, đồng ý 9
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 9
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Nguyễn Thị Giang
    ✗ Danh sách có 4 người, cần ít nhất 5: số người phải nhiều hơn số lượng cần bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về số dư [chưa đối chiếu văn bản gốc]
    ✗   Đề cử thêm, hoặc biểu quyết lại số lượng.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Mai Văn Minh
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 9
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Nguyễn Thị Giang
  Mai Văn Minh
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 5 người
15/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 9 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 9, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 khai mạc phiên chính thức
    | Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 4
    | Ngày 15/06/2020 đưa 5 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 9, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 lấy phiếu xin ý kiến về 2 người ứng cử, được đề cử Ban Chấp hành tại đại hội
    | Ngày 15/06/2020 kiểm phiếu xin ý kiến khi lập danh sách bầu Ban Chấp hành: thu về 8 phiếu
    | Ngày 15/06/2020 đại hội biểu quyết đưa 1 người ra khỏi danh sách bầu Ban Chấp hành sau khi xin ý kiến
    | Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
    | Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
    | Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 5 người
