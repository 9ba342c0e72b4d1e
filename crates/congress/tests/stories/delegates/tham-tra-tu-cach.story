Ban Thẩm tra tư cách đại biểu công nhận, bác, khôi phục và báo cáo
Báo cáo chỉ ghi tổng của cả đại hội; họ tên, ngày sinh nằm ngoài sổ ghi. Tên người là tên đặt ra.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
  Hoàng Văn Hải, chỉ định
  Nguyễn Thị Giang, dự khuyết, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 6 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
10/06/2020 bí thư 340: ghi thông tin cá nhân Trần Thị An tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 ghi thông tin cá nhân của một đại biểu
10/06/2020 bí thư 340: ghi thông tin cá nhân Đỗ Văn Khánh tại 340
    ✗ Người này không có trong danh sách đại hội của Đảng bộ huyện Đông Hưng.
    ✗   Tìm lại trong danh sách; nếu được triệu tập bổ sung thì ghi thêm trước.
10/06/2020 bí thư 340: bác tư cách Vũ Đức Dũng tại 340, lý do: đang bị xem xét kỷ luật
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 bác tư cách một đại biểu: đang bị xem xét kỷ luật

Đại hội đại biểu phải bầu Ban Thẩm tra trước.
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Trần Thị An
    ✗ Đại hội chưa bầu Ban Thẩm tra tư cách đại biểu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Bầu Ban Thẩm tra bằng biểu quyết giơ thẻ trước, rồi công nhận tư cách, báo cáo và cho dự khuyết vào thay.
15/06/2020 bí thư 340: báo cáo thẩm tra tại 340
    ✗ Đại hội chưa bầu Ban Thẩm tra tư cách đại biểu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Bầu Ban Thẩm tra bằng biểu quyết giơ thẻ trước, rồi công nhận tư cách, báo cáo và cho dự khuyết vào thay.
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
15/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
15/06/2020 bí thư 340: thay Lê Văn Bình bằng Nguyễn Thị Giang tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: lập Đoàn Thư ký gồm Hoàng Văn Hải tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: lập Ban Thẩm tra tư cách đại biểu gồm Trần Thị An; Phạm Thị Cúc tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 2 người: đồng ý 4, không đồng ý 0, không biểu quyết 0

Công nhận từng người hay nhiều người; sai một người thì chưa ghi ai.
15/06/2020 bí thư 340: công nhận tư cách tại 340
    ✗ Danh sách không có ai.
    ✗   Ghi ít nhất một người, hoặc kiểm tra lại tệp.
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Vũ Đức Dũng
    ✗ Tư cách của người này đã bị bác: đang bị xem xét kỷ luật.
    ✗   Nếu kết luận ấy sai thì khôi phục tư cách và nêu lý do, rồi công nhận.
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Lê Văn Bình
    ✗ Người này vắng mặt và đã có dự khuyết vào thay.
    ✗   Xem xét tư cách của người vào thay.
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Trần Thị An
  Phạm Thị Cúc
  Trần Thị An
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 3, cột tên: Tư cách của người này đã được công nhận.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Trần Thị An
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công nhận tư cách 2 người
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Trần Thị An
    ✗ Tư cách của người này đã được công nhận.
    ✗   Không phải công nhận lại.
15/06/2020 bí thư 340: báo cáo thẩm tra tại 340
    ✗ Còn 2 người chưa được thẩm tra tư cách.
    ✗   Công nhận hoặc bác tư cách từng người còn lại, rồi báo cáo.

Việc bác nhầm được khôi phục, có lý do; việc bác vẫn còn trong sổ.
15/06/2020 bí thư 340: khôi phục tư cách Vũ Đức Dũng tại 340
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng việc này.
15/06/2020 bí thư 340: khôi phục tư cách Trần Thị An tại 340, lý do: nhầm
    ✗ Tư cách của người này không bị bác.
    ✗   Không phải khôi phục.
15/06/2020 bí thư 340: khôi phục tư cách Vũ Đức Dũng tại 340, lý do: kết luận xác minh ngày 14/06/2020: không có vi phạm
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khôi phục tư cách một đại biểu: kết luận xác minh ngày 14/06/2020: không có vi phạm
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Vũ Đức Dũng
  Hoàng Văn Hải
  Nguyễn Thị Giang
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công nhận tư cách 3 người

Người vắng đến sau khi đã có người thay: quy định không nói, Ban Thẩm tra báo cáo đại hội.
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
    ✗ Đại biểu này đã có người dự khuyết thay.
    ✗   Mời đại biểu đến bàn thẩm tra tư cách.
15/06/2020 bí thư 340: khôi phục tư cách Lê Văn Bình tại 340, lý do: đã đến dự
    ✗ Không có quy định nào đã đọc được nói dự khuyết đã vào thay có phải rút khi người vắng đến dự hay không.
    ✗   Mời đại biểu đến Ban Thẩm tra tư cách; Ban xem xét và báo cáo để đại hội quyết định.

Báo cáo phải khớp với danh sách và cộng đủ; người chưa có thông tin tính là chưa rõ.
15/06/2020 bí thư 340: báo cáo thẩm tra tại 340
  Trần Thị An, nữ, sinh 15/06/1980, kinh, thạc sĩ
  Đủ tư cách = 6
    ✗ “Đủ tư cách” báo cáo là 6, theo danh sách và hội trường là 5.
    ✗   Danh sách hoặc hội trường vừa thay đổi: mở lại trang thẩm tra để tính lại rồi ghi báo cáo.
15/06/2020 bí thư 340: báo cáo thẩm tra tại 340
  Trần Thị An, nữ, sinh 15/06/1980, kinh, thạc sĩ
  Nữ = 9
    ✗ “Giới tính” cộng lại là 13, số người đủ tư cách là 5.
    ✗   Các phần cộng lại phải bằng số người đủ tư cách; người chưa có thông tin ghi vào “Chưa rõ”.
15/06/2020 bí thư 340: báo cáo thẩm tra tại 340
  Trần Thị An, nữ, sinh 15/06/1980, kinh, thạc sĩ
  Tổng số tuổi = 51
    ✗ Tổng số tuổi 51 của 1 người không khớp với các độ tuổi.
    ✗   Tính lại từ ngày sinh của từng người.
15/06/2020 bí thư 340: báo cáo thẩm tra tại 340, tính tuổi đến ngày 14/06/2020
  Trần Thị An, nữ, sinh 15/06/1980, kinh, thạc sĩ
  Phạm Thị Cúc, nữ, sinh 1965, kinh, đại học
  Hoàng Văn Hải, nam, sinh 1975, dân tộc thiểu số, tiến sĩ
  Nguyễn Thị Giang, nữ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 báo cáo thẩm tra tư cách đại biểu: đủ tư cách 5, bị bác 0, nữ 3, dân tộc thiểu số 1
15/06/2020 hỏi: cơ cấu đại biểu tại 340
    | Được triệu tập 6, Đủ tư cách 5, Vắng, có dự khuyết thay 1, Đủ tư cách nhưng chưa có mặt 1
    | Tư cách: Đương nhiên 1, Được bầu 2, Chỉ định 1, Dự khuyết vào thay 1
    | Giới tính: Nữ 3, Nam 1, Chưa rõ giới tính 1
    | Độ tuổi: Dưới 40 tuổi 1, Từ 40 đến 50 tuổi 1, Trên 50 tuổi 1, Chưa rõ ngày sinh 2
    | Dân tộc: Dân tộc thiểu số 1, Kinh 2, Chưa rõ dân tộc 2
    | Trình độ: Tiến sĩ 1, Thạc sĩ 1, Đại học 1, Chưa rõ trình độ 2
    | Tổng số tuổi: 139 / 3
15/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 6 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 10/06/2020 ghi thông tin cá nhân của một đại biểu
    | Ngày 10/06/2020 bác tư cách một đại biểu: đang bị xem xét kỷ luật
    | Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
    | Ngày 15/06/2020 khai mạc phiên trù bị
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 2 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 công nhận tư cách 2 người
    | Ngày 15/06/2020 khôi phục tư cách một đại biểu: kết luận xác minh ngày 14/06/2020: không có vi phạm
    | Ngày 15/06/2020 công nhận tư cách 3 người
    | Ngày 15/06/2020 báo cáo thẩm tra tư cách đại biểu: đủ tư cách 5, bị bác 0, nữ 3, dân tộc thiểu số 1

Bác người đã được công nhận rồi khôi phục thì phải xem xét lại.
16/06/2020 bí thư 340: bác tư cách Hoàng Văn Hải tại 340, lý do: hồ sơ chưa đúng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bác tư cách một đại biểu: hồ sơ chưa đúng
16/06/2020 bí thư 340: khôi phục tư cách Hoàng Văn Hải tại 340, lý do: đã bổ sung hồ sơ
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 khôi phục tư cách một đại biểu: đã bổ sung hồ sơ
16/06/2020 bí thư 340: báo cáo thẩm tra tại 340
    ✗ Còn 1 người chưa được thẩm tra tư cách.
    ✗   Công nhận hoặc bác tư cách từng người còn lại, rồi báo cáo.
