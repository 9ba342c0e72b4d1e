Đơn vị cao nhất của hệ thống: cấp trên quyết định bằng văn bản, ở đây ghi lại văn bản ấy
Ai điều hành đại hội thì không ghi; có cấp trên trong hệ thống thì không ghi thay.

01/01/2015 người vận hành: lập
  X Đảng bộ Bình Minh
    X1 Chi bộ 1
    ⇒ Đảng bộ Bình Minh: Thành lập từ ngày 01/01/2015 với tên “Đảng bộ Bình Minh”
    ⇒ Chi bộ 1: Thành lập từ ngày 01/01/2015 với tên “Chi bộ 1”
15/01/2020 người vận hành: mở chu kỳ 2020-2025 Đại hội nhiệm kỳ 2020–2025, cho X
  tỉnh, không quá 2 ngày
  trên cơ sở, không quá 1 ngày
    ⇒ Đảng bộ tỉnh: từ không định đến không định, không quá 2 ngày ()
    ⇒ Đảng bộ cấp trên trực tiếp cơ sở: từ không định đến không định, không quá 1 ngày ()
    ⇒ Đảng bộ Bình Minh: Mở chu kỳ “Đại hội nhiệm kỳ 2020–2025” từ ngày 15/01/2020
01/06/2020 bí thư X: triệu tập đại hội X
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ X1
  Phạm Thị Cúc, được bầu, từ X1
    ⇒ Đảng bộ Bình Minh: Ngày 01/06/2020 triệu tập 3 người dự đại hội
02/06/2020 bí thư X: lên lịch X, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ Bình Minh: Ngày 02/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
02/06/2020 bí thư X1: lên lịch X1, ngày 10/06/2020
    ⇒ Chi bộ 1: Ngày 02/06/2020 lên lịch đại hội: khai mạc 10/06/2020, bế mạc 10/06/2020
03/06/2020 hỏi: việc kế tiếp tại X
    | Chờ quyết định duyệt kế hoạch của cấp trên: ghi số, ngày, người ký
    | Cấp trên của đơn vị không có trong hệ thống. Nhận được văn bản thì người quản trị hoặc ban tổ chức ghi lại; sau đó mới mở đại hội.

Ghi văn bản duyệt.
03/06/2020 bí thư X: theo văn bản cấp trên duyệt X, số 12-QĐ/HU, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Vai trò của tài khoản này không được ghi quyết định của cấp trên ngoài hệ thống đối với Đảng bộ Bình Minh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ Bình Minh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
03/06/2020 quản trị X: theo văn bản cấp trên duyệt X1, số 12-QĐ/HU, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Cấp trên của Chi bộ 1 là Đảng bộ Bình Minh, có trong hệ thống và tự quyết định ở đây.
    ✗   Đề nghị Đảng bộ Bình Minh duyệt, chuẩn y trên trang của đơn vị; không ghi thay.
03/06/2020 quản trị X: theo văn bản cấp trên duyệt X, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Chưa ghi số văn bản hoặc cơ quan quyết định.
    ✗   Ghi đúng như trên văn bản của cấp trên.
03/06/2020 quản trị X: theo văn bản cấp trên duyệt X, số 12-QĐ/HU, ký ngày 01/06/2020, người ký Đỗ Văn Ký
    ✗ Chưa ghi số văn bản hoặc cơ quan quyết định.
    ✗   Ghi đúng như trên văn bản của cấp trên.
03/06/2020 quản trị X: theo văn bản cấp trên duyệt X, số 12-QĐ/HU, ký ngày 04/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Văn bản ghi ngày 04/06/2020, sau hôm nay 03/06/2020.
    ✗   Kiểm tra lại ngày ban hành ghi trên văn bản.
03/06/2020 quản trị X: theo văn bản cấp trên duyệt X2, số 12-QĐ/HU, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Không có đơn vị mã X2.
    ✗   Kiểm tra lại mã đơn vị; nếu chưa có thì thành lập trước.
03/06/2020 quản trị X: theo văn bản cấp trên chuẩn y X, số 12-QĐ/HU, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Đảng bộ Bình Minh chưa báo cáo kết quả đại hội.
    ✗   Báo cáo kết quả đại hội của Đảng bộ Bình Minh trước.
03/06/2020 quản trị X: duyệt X
    ✗ Vai trò của tài khoản này không được duyệt kế hoạch đại hội đối với Đảng bộ Bình Minh.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ Bình Minh; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
03/06/2020 quản trị X: theo văn bản cấp trên duyệt X, số 12-QĐ/HU, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 03/06/2020 ghi văn bản số 12-QĐ/HU ngày 01/06/2020 của Huyện ủy Đông Hưng: duyệt kế hoạch đại hội
    ⇒ Đảng bộ Bình Minh: Ngày 03/06/2020 kế hoạch đại hội được duyệt
03/06/2020 ban tổ chức X: theo văn bản cấp trên duyệt X, số 12-QĐ/HU, ký ngày 01/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ✗ Đại hội của Đảng bộ Bình Minh đã được duyệt.
    ✗   Không phải duyệt lại; đổi lịch thì lên lịch lại rồi duyệt lịch mới.
03/06/2020 hỏi: bước X
    | Đảng bộ Bình Minh: Đã được duyệt, lịch từ 15/06/2020 đến 16/06/2020
03/06/2020 ban tổ chức X: theo văn bản cấp trên chọn bầu trực tiếp bí thư X, số 13-TB/HU, ký ngày 02/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 03/06/2020 ghi văn bản số 13-TB/HU ngày 02/06/2020 của Huyện ủy Đông Hưng: chọn, cho phép
    ⇒ Đảng bộ Bình Minh: Ngày 03/06/2020 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
03/06/2020 ban tổ chức X: theo văn bản cấp trên hướng dẫn số lượng Ban Chấp hành tại X, ít nhất 1, nhiều nhất 2, số 14-HD/HU, ký ngày 02/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 03/06/2020 ghi văn bản số 14-HD/HU ngày 02/06/2020 của Huyện ủy Đông Hưng: hướng dẫn số lượng
    ⇒ Đảng bộ Bình Minh: Ngày 03/06/2020 cấp trên hướng dẫn số lượng Ban Chấp hành: từ 1 đến 2

Đổi ngày thì phải có văn bản duyệt khác.
04/06/2020 bí thư X: lên lịch X, ngày 15/06/2020
    ⇒ Đảng bộ Bình Minh: Ngày 04/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 15/06/2020
04/06/2020 hỏi: việc kế tiếp tại X
    | Chờ quyết định duyệt kế hoạch của cấp trên: ghi số, ngày, người ký
    | Cấp trên của đơn vị không có trong hệ thống. Nhận được văn bản thì người quản trị hoặc ban tổ chức ghi lại; sau đó mới mở đại hội.
05/06/2020 ban tổ chức X: theo văn bản cấp trên duyệt X, số 15-QĐ/HU, ký ngày 05/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 05/06/2020 ghi văn bản số 15-QĐ/HU ngày 05/06/2020 của Huyện ủy Đông Hưng: duyệt kế hoạch đại hội
    ⇒ Đảng bộ Bình Minh: Ngày 05/06/2020 kế hoạch đại hội được duyệt

Đại hội, rồi ghi quyết định chuẩn y.
15/06/2020 bí thư X: điểm danh Trần Thị An tại X
15/06/2020 bí thư X: điểm danh Lê Văn Bình tại X
15/06/2020 bí thư X: điểm danh Phạm Thị Cúc tại X
15/06/2020 bí thư X: lập Đoàn Chủ tịch gồm Trần Thị An tại X, đồng ý 3
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 3, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư X: khai mạc tại X
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư X: lập Ban Kiểm phiếu gồm Phạm Thị Cúc tại X, đồng ý 3
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 bầu Ban Kiểm phiếu 1 người: đồng ý 3, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư X: mở bầu Ban Chấp hành tại X, số lượng 3, đồng ý 3
    ✗ Số lượng 3 nằm ngoài khoảng cấp trên hướng dẫn: từ 1 đến 2.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19.1
    ✗   Thảo luận, biểu quyết lại một số trong khoảng ấy; cần số khác thì đề nghị cấp trên hướng dẫn lại trước.
15/06/2020 bí thư X: mở bầu Ban Chấp hành tại X, số lượng 1, đồng ý 3
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
15/06/2020 bí thư X: giới thiệu Ban Chấp hành tại X
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư X: chốt danh sách Ban Chấp hành tại X, đồng ý 3
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
15/06/2020 bí thư X: phát phiếu Ban Chấp hành tại X, 3 phiếu
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 phát 3 phiếu bầu Ban Chấp hành
15/06/2020 bí thư X: mở hòm phiếu Ban Chấp hành tại X, 3 phiếu
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 3 phiếu thu về
15/06/2020 kiểm phiếu X bàn 1: kiểm phiếu Ban Chấp hành tại X, bàn Bàn 1, xấp 1, hợp lệ 3
  3 phiếu
  0 phiếu
15/06/2020 kiểm phiếu X bàn 2: kiểm phiếu Ban Chấp hành tại X, bàn Bàn 2, xấp 1, hợp lệ 3
  3 phiếu
  0 phiếu
15/06/2020 kiểm phiếu X bàn 3: kiểm phiếu Ban Chấp hành tại X, bàn Bàn 3, xấp 1, hợp lệ 3
  3 phiếu
  0 phiếu
15/06/2020 bí thư X: công bố Ban Chấp hành tại X
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 2 phiếu trên 3, còn thiếu 0
15/06/2020 bí thư X: bế mạc tại X
    ⇒ Đảng bộ Bình Minh: Ngày 15/06/2020 bế mạc đại hội
16/06/2020 bí thư X: báo cáo X, ngày 15/06/2020, 3 nội dung
  triệu tập 3, có mặt 3
    ⇒ Đảng bộ Bình Minh: Tổ chức đại hội 3 nội dung: khai mạc 15/06/2020, bế mạc 15/06/2020
    ⇒ Đảng bộ Bình Minh: Ngày 16/06/2020 báo cáo kết quả: có mặt 3 trên 3 được triệu tập, không bầu cấp ủy
16/06/2020 hỏi: việc kế tiếp tại X
    | Chờ quyết định chuẩn y của Trung ương: ghi số, ngày, người ký
    | Đã báo cáo. Nhận được quyết định chuẩn y thì người quản trị hoặc ban tổ chức ghi lại.
17/06/2020 quản trị X: theo văn bản cấp trên nhận đơn số 07 về X, nhận ngày 16/06/2020, cuộc bầu Ban Chấp hành, số 20-TB/HU, ký ngày 17/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 17/06/2020 ghi văn bản số 20-TB/HU ngày 17/06/2020 của Huyện ủy Đông Hưng: giải quyết khiếu nại
    ⇒ Đảng bộ Bình Minh: Ngày 17/06/2020 cấp trên tiếp nhận đơn khiếu nại số 07 về bầu cử, nhận ngày 16/06/2020
18/06/2020 quản trị X: theo văn bản cấp trên xác minh đơn số 07 về X, số 21-BC/UBKT, ký ngày 18/06/2020, của Ủy ban Kiểm tra Huyện ủy, người ký Vũ Thị Kiểm
    ⇒ Đảng bộ Bình Minh: Ngày 18/06/2020 ghi văn bản số 21-BC/UBKT ngày 18/06/2020 của Ủy ban Kiểm tra Huyện ủy: giải quyết khiếu nại
    ⇒ Đảng bộ Bình Minh: Ngày 18/06/2020 Ủy ban Kiểm tra cấp trên báo cáo xác minh đơn số 07: 21-BC/UBKT
19/06/2020 quản trị X: theo văn bản cấp trên bác đơn số 07 về X, số 22-QĐ/HU, ký ngày 19/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 19/06/2020 ghi văn bản số 22-QĐ/HU ngày 19/06/2020 của Huyện ủy Đông Hưng: giải quyết khiếu nại
    ⇒ Đảng bộ Bình Minh: Ngày 19/06/2020 cấp trên bác khiếu nại số 07, theo 22-QĐ/HU
20/06/2020 quản trị X: theo văn bản cấp trên không công nhận Lê Văn Bình trúng cử Ban Chấp hành tại X, số 23-QĐ/HU, ký ngày 20/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký, lý do: không đủ tiêu chuẩn
    ✗ Người này không trúng cử trong cuộc bầu ấy, hoặc đã không được công nhận từ trước.
    ✗   Chọn một người trong danh sách trúng cử.
20/06/2020 quản trị X: theo văn bản cấp trên chuẩn y X, số 24-QĐ/HU, ký ngày 20/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký
    ⇒ Đảng bộ Bình Minh: Ngày 20/06/2020 ghi văn bản số 24-QĐ/HU ngày 20/06/2020 của Huyện ủy Đông Hưng: chuẩn y kết quả đại hội
    ⇒ Đảng bộ Bình Minh: Ngày 20/06/2020 kết quả đại hội được chuẩn y
20/06/2020 hỏi: bước X
    | Đảng bộ Bình Minh: Đã chuẩn y
20/06/2020 hỏi: việc kế tiếp tại X
    | Niêm phong phiếu bầu: Ban Chấp hành
    | Phiếu của cuộc bầu này chưa được niêm phong, giao lưu trữ.
21/06/2020 quản trị X: theo văn bản cấp trên hủy kết quả bầu Ban Chấp hành tại X, số 25-QĐ/HU, ký ngày 21/06/2020, của Huyện ủy Đông Hưng, người ký Đỗ Văn Ký, lý do: vi phạm thủ tục
    ⇒ Đảng bộ Bình Minh: Ngày 21/06/2020 ghi văn bản số 25-QĐ/HU ngày 21/06/2020 của Huyện ủy Đông Hưng: hủy kết quả bầu cử
    ⇒ Đảng bộ Bình Minh: Ngày 21/06/2020 cấp trên hủy kết quả bầu Ban Chấp hành, cho bầu lại, theo 25-QĐ/HU: vi phạm thủ tục
21/06/2020 hỏi: việc kế tiếp tại X
    | Kết thúc điểm danh của ngày trước
    | Số có mặt đang ghi là của ngày trước. Kết thúc điểm danh ngày ấy rồi điểm danh lại cho hôm nay.
