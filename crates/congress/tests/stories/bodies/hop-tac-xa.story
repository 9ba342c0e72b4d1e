Đại hội thành viên của một hợp tác xã điện Hoa Kỳ: hội đồng quản trị theo đa số tương đối
Không có cấp trên duyệt hay chuẩn y; ai nhiều phiếu hơn thì trúng cử.

01/01/2023 người vận hành: lập
  LE Hợp tác xã điện Lakes, cấp hợp tác xã, loại hợp tác xã
    ⇒ Hợp tác xã điện Lakes: Thành lập từ ngày 01/01/2023 với tên “Hợp tác xã điện Lakes”
10/01/2023 người vận hành: mở chu kỳ lakes-2023 Đại hội thành viên 2023, cho LE, bộ quy tắc us-coop-plurality
  hợp tác xã
    ⇒ hợp tác xã: từ không định đến không định ()
    ⇒ Hợp tác xã điện Lakes: Mở chu kỳ “Đại hội thành viên 2023” từ ngày 10/01/2023
01/03/2023 bí thư LE: triệu tập đại hội LE
  Ada Berg, đảng viên
  Bert Cole, đảng viên
  Cora Dahl, đảng viên
  Dean Esko, đảng viên
  Edna Foss, đảng viên
    ⇒ Hợp tác xã điện Lakes: Ngày 01/03/2023 triệu tập 5 người dự đại hội
01/03/2023 bí thư LE: lên lịch LE, ngày 15/04/2023
    ⇒ Hợp tác xã điện Lakes: Ngày 01/03/2023 lên lịch đại hội: khai mạc 15/04/2023, bế mạc 15/04/2023
15/04/2023 hỏi: việc kế tiếp tại LE
    | Điểm danh cho đủ số người
    | Chưa đủ số người được triệu tập hoặc số đơn vị trực thuộc có đại diện nên chưa mở phiên, chưa biểu quyết, chưa bầu cử được.
15/04/2023 bí thư LE: điểm danh Ada Berg tại LE
15/04/2023 bí thư LE: điểm danh Bert Cole tại LE
15/04/2023 bí thư LE: điểm danh Cora Dahl tại LE
15/04/2023 bí thư LE: điểm danh Dean Esko tại LE
15/04/2023 bí thư LE: điểm danh Edna Foss tại LE
15/04/2023 bí thư LE: lập Đoàn Chủ tịch gồm Edna Foss tại LE, đồng ý 5
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 bầu Đoàn Chủ tịch 1 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
15/04/2023 bí thư LE: khai mạc tại LE
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 khai mạc phiên chính thức
15/04/2023 bí thư LE: lập Đoàn Thư ký gồm Dean Esko tại LE, đồng ý 5
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 bầu Đoàn Thư ký 1 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
15/04/2023 bí thư LE: lập Ban Kiểm phiếu gồm Dean Esko; Edna Foss tại LE, đồng ý 5
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 bầu Ban Kiểm phiếu 2 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
15/04/2023 bí thư LE: mở bầu Ban Chấp hành tại LE, số lượng 1, đồng ý 5
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 mở cuộc bầu Ban Chấp hành, số lượng 1
15/04/2023 bí thư LE: giới thiệu Ban Chấp hành tại LE
  Ada Berg
  Bert Cole
  Cora Dahl
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/04/2023 bí thư LE: chốt danh sách Ban Chấp hành tại LE, đồng ý 5
  Ada Berg
  Bert Cole
  Cora Dahl
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 chốt danh sách bầu Ban Chấp hành: 3 người
15/04/2023 bí thư LE: phát phiếu Ban Chấp hành tại LE, 5 phiếu
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 phát 5 phiếu bầu Ban Chấp hành
15/04/2023 bí thư LE: mở hòm phiếu Ban Chấp hành tại LE, 5 phiếu
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 mở hòm phiếu bầu Ban Chấp hành: 5 phiếu thu về
15/04/2023 kiểm phiếu LE bàn 1: kiểm phiếu Ban Chấp hành tại LE, bàn Bàn 1, xấp 1, hợp lệ 5
  2 phiếu
  2 phiếu
  1 phiếu
15/04/2023 kiểm phiếu LE bàn 2: kiểm phiếu Ban Chấp hành tại LE, bàn Bàn 2, xấp 1, hợp lệ 5
  2 phiếu
  2 phiếu
  1 phiếu
15/04/2023 bí thư LE: công bố Ban Chấp hành tại LE
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 công bố kết quả bầu Ban Chấp hành: trúng cử 0, cần 1 phiếu trên 5, còn thiếu 1
15/04/2023 hỏi: kết quả bầu Ban Chấp hành tại LE
    | chờ quyết định của đại hội
    | lần 1: lấy 1, cần 1 phiếu trên 5
    |   Ada Berg: 2 phiếu, 40.00, bằng phiếu
    |   Bert Cole: 2 phiếu, 40.00, bằng phiếu
    |   Cora Dahl: 1 phiếu, 20.00
    |   còn 1 (draw_lot)

Bằng phiếu thì rút thăm, không bầu lại.
15/04/2023 bí thư LE: bầu tiếp Ban Chấp hành tại LE
  Ada Berg
  Bert Cole
    ✗ Quy chế giải quyết trường hợp bằng phiếu này không bằng bỏ phiếu: rút thăm, so tuổi, so thời gian tham gia, hoặc người chủ trì quyết định.
    ✗   Căn cứ: Beltrami Electric bylaws, nomination and election [chưa đối chiếu văn bản gốc]
    ✗   Ghi người được chọn theo cách ấy trên trang của cuộc bầu.
15/04/2023 bí thư LE: ghi cách chọn Ban Chấp hành tại LE
  Cora Dahl
    ✗ Phải chọn đúng 1 người trong 2 người bằng phiếu.
    ✗   Căn cứ: Beltrami Electric bylaws, nomination and election [chưa đối chiếu văn bản gốc]
    ✗   Chọn lại cho đủ số, chỉ trong những người bằng phiếu.
15/04/2023 bí thư LE: ghi cách chọn Ban Chấp hành tại LE
  Ada Berg
  Bert Cole
    ✗ Phải chọn đúng 1 người trong 2 người bằng phiếu.
    ✗   Căn cứ: Beltrami Electric bylaws, nomination and election [chưa đối chiếu văn bản gốc]
    ✗   Chọn lại cho đủ số, chỉ trong những người bằng phiếu.
15/04/2023 bí thư LE: ghi cách chọn Ban Chấp hành tại LE
  Bert Cole
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 Ban Chấp hành: rút thăm giữa những người bằng phiếu, 1 người trúng cử
15/04/2023 bí thư LE: ghi cách chọn Ban Chấp hành tại LE
  Bert Cole
    ✗ Cuộc bầu đang ở bước “đã xong”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: Daihoi, cách tổ chức đại hội
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/04/2023 bí thư LE: hủy cách chọn Ban Chấp hành tại LE, lý do: thăm ghi nhầm tên
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 hủy cách chọn giữa những người bằng phiếu khi bầu Ban Chấp hành; lý do: thăm ghi nhầm tên
15/04/2023 bí thư LE: ghi cách chọn Ban Chấp hành tại LE
  Ada Berg
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 Ban Chấp hành: rút thăm giữa những người bằng phiếu, 1 người trúng cử
15/04/2023 hỏi: kết quả bầu Ban Chấp hành tại LE
    | đã xong
    | đính chính: Ghi nhầm người được chọn khi bằng phiếu (thăm ghi nhầm tên)
    | lần 1: lấy 1, cần 1 phiếu trên 5
    |   Ada Berg: 2 phiếu, 40.00, trúng cử, bằng phiếu
    |   Bert Cole: 2 phiếu, 40.00, bằng phiếu
    |   Cora Dahl: 1 phiếu, 20.00
    |   còn 0 (announce)
15/04/2023 bí thư LE: soạn biên bản tại LE, bản một
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 lưu một bản dự thảo biên bản đại hội
15/04/2023 bí thư LE: thông qua biên bản tại LE, đồng ý 5
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 biểu quyết thông qua biên bản đại hội: đồng ý 5, không đồng ý 0, không biểu quyết 0
15/04/2023 bí thư LE: ký biên bản tại LE, mã tệp ký
  Dean Esko, Đoàn Thư ký
  Edna Foss, Đoàn Chủ tịch
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 ký biên bản đại hội, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
15/04/2023 bí thư LE: bế mạc tại LE
    ⇒ Hợp tác xã điện Lakes: Ngày 15/04/2023 bế mạc đại hội
15/04/2023 hỏi: việc kế tiếp tại LE
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.
16/04/2023 bí thư LE: báo cáo LE, ngày 15/04/2023
    ⇒ Hợp tác xã điện Lakes: Tổ chức đại hội 4 nội dung: khai mạc 15/04/2023, bế mạc 15/04/2023
16/04/2023 hỏi: việc kế tiếp tại LE
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.
