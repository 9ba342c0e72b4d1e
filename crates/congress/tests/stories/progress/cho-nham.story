Duyệt nhầm, chọn nhầm, chuẩn y nhầm: cấp trên hủy lại, có lý do
Bối cảnh: thai-binh

20/01/2020 bí thư 12793: lên lịch 12793, ngày 14/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 14/04/2020, bế mạc 14/04/2020
21/01/2020 bí thư 340: hủy việc duyệt 12793, lý do: nhầm đơn vị
    ✗ Đại hội của Đảng bộ xã Đông Phong chưa được cấp ủy cấp trên duyệt.
    ✗   Đề nghị cấp ủy cấp trên duyệt kế hoạch đại hội của Đảng bộ xã Đông Phong rồi báo cáo lại.
21/01/2020 bí thư 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 kế hoạch đại hội được duyệt
21/01/2020 bí thư 340: chọn đại hội điểm 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 được chọn làm đại hội điểm
22/01/2020 bí thư 12793: hủy việc duyệt 12793, lý do: tự hủy
    ✗ Vai trò của tài khoản này không được duyệt kế hoạch đại hội đối với Đảng bộ xã Đông Phong.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Phong; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
22/01/2020 bí thư 340: hủy việc duyệt 12793
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng quyết định để sau này ai xem cũng hiểu.
22/01/2020 bí thư 340: hủy việc duyệt 12793, lý do: nhầm đơn vị
    ⇒ Đảng bộ xã Đông Phong: Ngày 22/01/2020 cấp trên hủy việc duyệt kế hoạch, chờ duyệt lại; lý do: nhầm đơn vị
22/01/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã có kế hoạch, lịch ngày 14/04/2020
22/01/2020 bí thư 340: hủy việc chọn đại hội điểm 12793, lý do: nhầm đơn vị
    ⇒ Đảng bộ xã Đông Phong: Ngày 22/01/2020 cấp trên hủy việc chọn (Đại hội điểm); lý do: nhầm đơn vị
22/01/2020 bí thư 340: hủy việc chọn đại hội điểm 12793, lý do: nhầm đơn vị
    ✗ Đảng bộ xã Đông Phong không có: Đại hội điểm.
    ✗   Không có gì để hủy.
23/01/2020 bí thư 340: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 23/01/2020 kế hoạch đại hội được duyệt
15/04/2020 bí thư 12793: báo cáo 12793, ngày 14/04/2020, 4 nội dung
  triệu tập 120, có mặt 118, cần bầu 15, danh sách 17, trúng cử 15, nữ 3, tái cử 11, lần đầu 4
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 14/04/2020, bế mạc 14/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 15/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, trúng cử 15 trên 15 cần bầu
16/04/2020 bí thư 340: hủy việc duyệt 12793, lý do: nhầm đơn vị
    ✗ Đảng bộ xã Đông Phong đã tổ chức xong đại hội ngày 14/04/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
16/04/2020 bí thư 340: hủy việc chuẩn y 12793, lý do: nhầm đơn vị
    ✗ Kết quả đại hội của Đảng bộ xã Đông Phong chưa được chuẩn y.
    ✗   Không có gì để hủy.
20/04/2020 bí thư 340: chuẩn y 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/04/2020 kết quả đại hội được chuẩn y
21/04/2020 bí thư 340: hủy việc chuẩn y 12793, lý do: nhầm đơn vị
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/04/2020 cấp trên hủy việc chuẩn y, chờ chuẩn y lại; lý do: nhầm đơn vị
21/04/2020 hỏi: bước 12793
    | Đảng bộ xã Đông Phong: Đã báo cáo
21/04/2020 bí thư 340: chuẩn y 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/04/2020 kết quả đại hội được chuẩn y

Đơn vị cao nhất: văn bản ghi nhầm thì đính chính, ghi nhầm cả việc thì rút.
01/06/2020 bí thư TB: lên lịch TB, từ 15/09/2020 đến 17/09/2020
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 01/06/2020 lên lịch đại hội: khai mạc 15/09/2020, bế mạc 17/09/2020
02/06/2020 quản trị TB: theo văn bản cấp trên duyệt TB, số 12-QĐ/TW, ký ngày 01/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 02/06/2020 ghi văn bản số 12-QĐ/TW ngày 01/06/2020 của Ban Bí thư: duyệt kế hoạch đại hội
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 02/06/2020 kế hoạch đại hội được duyệt
03/06/2020 bí thư TB: đính chính văn bản cấp trên số 1 tại TB, số 21-QĐ/TW, ký ngày 01/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký, lý do: ghi nhầm số
    ✗ Vai trò của tài khoản này không được ghi quyết định của cấp trên ngoài hệ thống đối với Đảng bộ tỉnh Thái Bình.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ tỉnh Thái Bình; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
03/06/2020 quản trị TB: đính chính văn bản cấp trên số 1 tại TB, số 21-QĐ/TW, ký ngày 01/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký
    ✗ Chưa nêu lý do.
    ✗   Ghi rõ lý do: lý do được lưu cùng quyết định để sau này ai xem cũng hiểu.
03/06/2020 quản trị TB: đính chính văn bản cấp trên số 9 tại TB, số 21-QĐ/TW, ký ngày 01/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký, lý do: ghi nhầm số
    ✗ Không có văn bản số thứ tự 9, hoặc đã rút.
    ✗   Tải lại trang rồi chọn văn bản cần sửa.
03/06/2020 quản trị TB: đính chính văn bản cấp trên số 1 tại TB, ký ngày 01/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký, lý do: ghi nhầm số
    ✗ Chưa ghi số văn bản hoặc cơ quan quyết định.
    ✗   Ghi đúng như trên văn bản của cấp trên.
03/06/2020 quản trị TB: đính chính văn bản cấp trên số 1 tại TB, số 21-QĐ/TW, ký ngày 01/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký, lý do: ghi nhầm số
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 03/06/2020 đính chính văn bản đã ghi thành số 21-QĐ/TW ngày 01/06/2020 của Ban Bí thư; lý do: ghi nhầm số
03/06/2020 quản trị TB: rút văn bản cấp trên số 1 tại TB, lý do: văn bản của đơn vị khác
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 03/06/2020 rút một văn bản ghi nhầm; lý do: văn bản của đơn vị khác
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 03/06/2020 cấp trên hủy việc duyệt kế hoạch, chờ duyệt lại; lý do: văn bản của đơn vị khác
03/06/2020 hỏi: bước TB
    | Đảng bộ tỉnh Thái Bình: Đã có kế hoạch, lịch từ 15/09/2020 đến 17/09/2020
03/06/2020 quản trị TB: rút văn bản cấp trên số 1 tại TB, lý do: văn bản của đơn vị khác
    ✗ Không có văn bản số thứ tự 1, hoặc đã rút.
    ✗   Tải lại trang rồi chọn văn bản cần sửa.
03/06/2020 quản trị TB: theo văn bản cấp trên hướng dẫn số lượng Ban Chấp hành tại TB, ít nhất 50, nhiều nhất 60, số 22-HD/TW, ký ngày 02/06/2020, của Ban Bí thư, người ký Đỗ Văn Ký
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 03/06/2020 ghi văn bản số 22-HD/TW ngày 02/06/2020 của Ban Bí thư: hướng dẫn số lượng
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 03/06/2020 cấp trên hướng dẫn số lượng Ban Chấp hành: từ 50 đến 60
03/06/2020 quản trị TB: rút văn bản cấp trên số 2 tại TB, lý do: ghi nhầm
    ✗ Việc theo văn bản này không hủy được bằng cách rút văn bản.
    ✗   Ghi sai số, ngày thì đính chính; cấp trên quyết định khác thì ghi văn bản mới.
