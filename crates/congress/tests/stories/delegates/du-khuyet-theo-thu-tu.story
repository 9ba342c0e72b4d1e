Dự khuyết vào thay theo thứ tự
Thứ tự chưa đọc được trong quy định nên được đánh dấu; thay không theo thứ tự thì nêu lý do. Phiếu của hai đại hội không so được
với nhau, nên chỉ có thứ tự trong một đơn vị. Tên người là tên đặt ra.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12793
  Nguyễn Thị Giang, dự khuyết, từ 12793
  Mai Văn Khoa, dự khuyết, từ 12805
  Đỗ Văn Khánh, dự khuyết, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 6 người dự đại hội
01/06/2020 hỏi: dự khuyết tại 340
    | Nguyễn Thị Giang, từ 12793
    | Đỗ Văn Khánh, từ 12793
    | Mai Văn Khoa, từ 12805
15/06/2020 bí thư 340: thay Lê Văn Bình bằng Đỗ Văn Khánh tại 340
    ✗ Còn đại biểu dự khuyết khác cùng đơn vị đứng trước người được chọn.
    ✗   Căn cứ: 35-CT/TW năm 2019, thứ tự đại biểu dự khuyết vào thay [chưa đối chiếu văn bản gốc]
    ✗   Chọn người đến lượt, hoặc nêu lý do không theo thứ tự.

Người của đơn vị khác đứng đầu đơn vị mình: không phải là sai thứ tự.
15/06/2020 bí thư 340: thay Lê Văn Bình bằng Mai Văn Khoa tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
15/06/2020 bí thư 340: thay Phạm Thị Cúc bằng Đỗ Văn Khánh tại 340, lý do: Nguyễn Thị Giang ốm, có giấy của bệnh viện
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt, không theo thứ tự: Nguyễn Thị Giang ốm, có giấy của bệnh viện
15/06/2020 hỏi: dự khuyết tại 340
    | Nguyễn Thị Giang, từ 12793
15/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 6 người dự đại hội
    | Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
    | Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt, không theo thứ tự: Nguyễn Thị Giang ốm, có giấy của bệnh viện

Người vào thay cũng bị xét tư cách; bị bác thì chỗ ấy để người dự khuyết tiếp theo.
15/06/2020 bí thư 340: bác tư cách Lê Văn Bình tại 340, lý do: không đúng đối tượng
    ✗ Người này vắng mặt và đã có dự khuyết vào thay.
    ✗   Xem xét tư cách của người vào thay.
15/06/2020 bí thư 340: bác tư cách Đỗ Văn Khánh tại 340, lý do: hồ sơ chưa đúng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bác tư cách một đại biểu: hồ sơ chưa đúng
15/06/2020 bí thư 340: bác tư cách Đỗ Văn Khánh tại 340, lý do: hồ sơ chưa đúng
    ✗ Tư cách của người này đã bị bác.
    ✗   Không phải bác lại.
15/06/2020 bí thư 340: thay Phạm Thị Cúc bằng Nguyễn Thị Giang tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một đại biểu dự khuyết thay người vắng mặt
15/06/2020 bí thư 340: khôi phục tư cách Đỗ Văn Khánh tại 340, lý do: hồ sơ đã bổ sung
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khôi phục tư cách một đại biểu: hồ sơ đã bổ sung
15/06/2020 hỏi: dự khuyết tại 340
    | Đỗ Văn Khánh, từ 12793
