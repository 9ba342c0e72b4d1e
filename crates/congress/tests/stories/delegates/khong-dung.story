Danh sách đại biểu không đúng
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
    ✗ Danh sách không có ai.
    ✗   Ghi ít nhất một người, hoặc kiểm tra lại tệp.
01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Nguyễn Thị Giang, dự khuyết, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 3 người dự đại hội
01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
    ✗ Người này đã có trong danh sách.
    ✗   Mỗi người chỉ ghi một lần.
01/06/2020 bí thư 340: triệu tập đại hội 340
  Phạm Thị Cúc, được bầu, từ 12532
  Vũ Đức Dũng, đảng viên
    ✗ Có 2 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột đơn vị của đại biểu: Đảng bộ xã Quỳnh Sơn không thuộc Đảng bộ huyện Đông Hưng.
    ✗   dòng 2, cột tư cách: Đại hội của Đảng bộ huyện Đông Hưng chỉ có thể là đại hội đảng viên hoặc đại hội đại biểu.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
01/06/2020 bí thư 338: triệu tập đại hội 340
  Đỗ Văn Khánh, được bầu, từ 12532
    ✗ Vai trò của tài khoản này không được lập danh sách và thẩm tra tư cách đại biểu đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
01/06/2020 theo dõi 340: triệu tập đại hội 340
  Đỗ Văn Khánh, được bầu, từ 12793
    ✗ Vai trò của tài khoản này không được lập danh sách và thẩm tra tư cách đại biểu đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
05/06/2020 bí thư 340: bác tư cách Đỗ Văn Khánh tại 340, lý do: không đúng đối tượng
    ✗ Người này không có trong danh sách đại hội của Đảng bộ huyện Đông Hưng.
    ✗   Tìm lại trong danh sách; nếu được triệu tập bổ sung thì ghi thêm trước.
05/06/2020 bí thư 340: bác tư cách Lê Văn Bình tại 340
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng việc này.
05/06/2020 bí thư 340: thay Trần Thị An bằng Lê Văn Bình tại 340
    ✗ Người được chọn thay không phải đại biểu dự khuyết, hoặc đã thay người khác.
    ✗   Chọn một đại biểu dự khuyết chưa thay ai.
05/06/2020 bí thư 340: thay Nguyễn Thị Giang bằng Lê Văn Bình tại 340
    ✗ Người này là dự khuyết, đã được thay, hoặc đã bị bác tư cách.
    ✗   Chỉ đại biểu chính thức vắng mặt mới có người thay.
05/06/2020 bí thư 340: bác tư cách Lê Văn Bình tại 340, lý do: hồ sơ chưa đúng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 05/06/2020 bác tư cách một đại biểu: hồ sơ chưa đúng
05/06/2020 bí thư 340: bác tư cách Lê Văn Bình tại 340, lý do: hồ sơ chưa đúng
    ✗ Tư cách của người này đã bị bác.
    ✗   Không phải bác lại.

Người đã dự rồi ra về không phải là vắng mặt.
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh ra Trần Thị An tại 340
15/06/2020 bí thư 340: thay Trần Thị An bằng Nguyễn Thị Giang tại 340
    ✗ Người này đã có mặt tại đại hội nên không phải là vắng mặt suốt đại hội.
    ✗   Chỉ thay người vắng mặt; người đã dự rồi về thì vẫn tính trong số triệu tập.
