Các trạm ở hội trường: mỗi máy một việc, một nơi
Trạm là một máy chứ không phải một người; sổ ghi lúc mở, lúc nối, lúc đóng. Mã nối không bao giờ vào sổ.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 4 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
14/06/2020 bí thư 340: mở trạm điểm danh “Cửa chính” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 14/06/2020 mở trạm “Cửa chính”
14/06/2020 bí thư 340: mở trạm kiểm phiếu “Bàn kiểm phiếu 1” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 14/06/2020 mở trạm “Bàn kiểm phiếu 1”
14/06/2020 bí thư 340: mở trạm màn chiếu “Màn hình lớn” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 14/06/2020 mở trạm “Màn hình lớn”

Việc không được khi mở trạm.
14/06/2020 bí thư 340: mở trạm kiểm phiếu “” tại 340
    ✗ Trạm chưa có tên.
    ✗   Đặt tên theo việc của trạm, chẳng hạn “Bàn kiểm phiếu 2”.
14/06/2020 bí thư 340: mở trạm kiểm phiếu “Bàn kiểm phiếu 1” tại 340
    ✗ Đã có trạm tên “Bàn kiểm phiếu 1”.
    ✗   Đặt tên khác, hoặc cấp mã mới cho trạm đang có nếu chỉ đổi máy.
14/06/2020 theo dõi 340: mở trạm kiểm phiếu “Bàn kiểm phiếu 9” tại 340
    ✗ Vai trò của tài khoản này không được điều hành bầu cử tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
14/06/2020 bí thư 338: mở trạm điểm danh “Cửa sau” tại 340
    ✗ Vai trò của tài khoản này không được điều hành phiên họp và ghi biểu quyết tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

Một máy nối vào bằng mã của trạm; máy khác thì không.
15/06/2020 trạm “Cửa chính”: nối vào trạm “Cửa chính”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Cửa chính”
15/06/2020 trạm “Màn hình lớn”: nối vào trạm “Cửa chính”
    ✗ Không có trạm này, hoặc máy này chưa được cấp mã của trạm.
    ✗   Đề nghị người điều hành đại hội cấp mã rồi nối lại.
15/06/2020 trạm “Cửa bên”: nối vào trạm “Cửa bên”
    ✗ Không có trạm này, hoặc máy này chưa được cấp mã của trạm.
    ✗   Đề nghị người điều hành đại hội cấp mã rồi nối lại.

Trạm điểm danh chỉ điểm danh, trạm kiểm phiếu chỉ kiểm phiếu, màn chiếu chỉ chiếu; không trạm nào xem được trang của đơn vị.
15/06/2020 trạm “Cửa chính”: điểm danh Trần Thị An tại 340
15/06/2020 trạm “Cửa chính”: điểm danh Lê Văn Bình tại 340
15/06/2020 trạm “Cửa chính”: điểm danh ra Lê Văn Bình tại 340
15/06/2020 trạm “Cửa chính”: biểu quyết Chương trình tại 340, đồng ý 1
    ✗ Vai trò của tài khoản này không được điều hành phiên họp và ghi biểu quyết tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 trạm “Bàn kiểm phiếu 1”: điểm danh Phạm Thị Cúc tại 340
    ✗ Vai trò của tài khoản này không được điểm danh người vào, người ra đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 trạm “Màn hình lớn”: điểm danh Phạm Thị Cúc tại 340
    ✗ Vai trò của tài khoản này không được điểm danh người vào, người ra đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 trạm “Cửa chính”: mở bầu Ban Chấp hành tại 340, số lượng 2, đồng ý 1
    ✗ Vai trò của tài khoản này không được điều hành bầu cử tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 trạm “Cửa chính”: đóng trạm “Màn hình lớn”
    ✗ Vai trò của tài khoản này không được điều hành phiên họp và ghi biểu quyết tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 hỏi: quyền xem 340 của trạm “Bàn kiểm phiếu 1”
    | trạm “Bàn kiểm phiếu 1” mở trang Đảng bộ huyện Đông Hưng: không tìm thấy
15/06/2020 hỏi: quyền xem 340 của trạm “Màn hình lớn”
    | trạm “Màn hình lớn” mở trang Đảng bộ huyện Đông Hưng: không tìm thấy
15/06/2020 hỏi: quyền xem 340 của người chiếu 340
    | người chiếu 340 mở trang Đảng bộ huyện Đông Hưng: không tìm thấy
15/06/2020 hỏi: quyền xem 340 của kiểm phiếu 340
    | kiểm phiếu 340 mở trang Đảng bộ huyện Đông Hưng: được xem
15/06/2020 người điểm danh 340: điểm danh Phạm Thị Cúc tại 340

Đổi máy: cấp mã mới cho cùng một trạm. Đóng trạm thì máy đang nối không làm được gì nữa.
15/06/2020 trạm “Cửa chính”: nối vào trạm “Cửa chính”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Cửa chính”
15/06/2020 bí thư 340: đóng trạm “Cửa chính”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đóng trạm “Cửa chính”
15/06/2020 trạm “Cửa chính”: điểm danh Vũ Đức Dũng tại 340
    ✗ Vai trò của tài khoản này không được điểm danh người vào, người ra đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 trạm “Cửa chính”: nối vào trạm “Cửa chính”
    ✗ Trạm “Cửa chính” đã đóng.
    ✗   Đề nghị người điều hành đại hội mở trạm mới.
15/06/2020 bí thư 340: đóng trạm “Cửa chính”
    ✗ Trạm “Cửa chính” đã đóng.
    ✗   Đề nghị người điều hành đại hội mở trạm mới.
15/06/2020 bí thư 340: mở trạm điểm danh “Cửa chính” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Cửa chính”
15/06/2020 trạm “Cửa chính”: điểm danh Vũ Đức Dũng tại 340
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 3 trên 4 người được triệu tập
    | Có đại diện 2 trên 3 đơn vị trực thuộc
    | đủ: cần 3 trên 4 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
