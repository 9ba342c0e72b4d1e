Đại hội một chi đoàn theo thể lệ của Đoàn
Gạch tên người không bầu; người trúng cử phải được quá nửa số phiếu thu về, kể cả phiếu không hợp lệ.

01/01/2022 người vận hành: lập
  XD Xã đoàn Đông Phong, cấp xã đoàn, loại cơ sở đoàn
    CD1 Chi đoàn thôn Cổ Xá, cấp chi đoàn, loại chi đoàn
    ⇒ Xã đoàn Đông Phong: Thành lập từ ngày 01/01/2022 với tên “Xã đoàn Đông Phong”
    ⇒ Chi đoàn thôn Cổ Xá: Thành lập từ ngày 01/01/2022 với tên “Chi đoàn thôn Cổ Xá”
10/01/2022 người vận hành: mở chu kỳ doan-2022 Đại hội Đoàn các cấp 2022–2027, cho XD, bộ quy tắc vn-youth-union
  chi đoàn, từ 01/02/2022 đến 31/03/2022, không quá 1 ngày, theo Kế hoạch của xã đoàn
  xã đoàn, từ 01/04/2022 đến 30/06/2022, không quá 1 ngày, theo Kế hoạch của huyện đoàn
    ⇒ chi đoàn: từ 01/02/2022 đến 31/03/2022, không quá 1 ngày (Kế hoạch của xã đoàn)
    ⇒ xã đoàn: từ 01/04/2022 đến 30/06/2022, không quá 1 ngày (Kế hoạch của huyện đoàn)
    ⇒ Xã đoàn Đông Phong: Mở chu kỳ “Đại hội Đoàn các cấp 2022–2027” từ ngày 10/01/2022
01/02/2022 bí thư CD1: triệu tập đại hội CD1
  An Thị Hoa, đảng viên
  Bùi Văn Lâm, đảng viên
  Cao Thị Mai, đảng viên
  Đỗ Văn Nam, đảng viên
  Hà Thị Oanh, đảng viên
  Lê Văn Phú, đảng viên
  Ngô Thị Quỳnh, đảng viên
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 01/02/2022 triệu tập 7 người dự đại hội
01/02/2022 bí thư CD1: lên lịch CD1, ngày 13/02/2022
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 01/02/2022 lên lịch đại hội: khai mạc 13/02/2022, bế mạc 13/02/2022
05/02/2022 bí thư XD: duyệt CD1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 05/02/2022 kế hoạch đại hội được duyệt
13/02/2022 bí thư CD1: điểm danh An Thị Hoa tại CD1
13/02/2022 bí thư CD1: điểm danh Bùi Văn Lâm tại CD1
13/02/2022 bí thư CD1: điểm danh Cao Thị Mai tại CD1
13/02/2022 bí thư CD1: điểm danh Đỗ Văn Nam tại CD1
13/02/2022 bí thư CD1: điểm danh Hà Thị Oanh tại CD1
13/02/2022 bí thư CD1: điểm danh Lê Văn Phú tại CD1
13/02/2022 bí thư CD1: điểm danh Ngô Thị Quỳnh tại CD1
13/02/2022 hỏi: việc kế tiếp tại CD1
    | Bầu Đoàn Chủ tịch
    | Đoàn Chủ tịch điều hành đại hội nên bầu trước, bằng biểu quyết giơ thẻ.
    | Căn cứ: Daihoi, cách tổ chức đại hội
13/02/2022 bí thư CD1: khai mạc phiên trù bị tại CD1
    ✗ Đại hội ở cơ sở không có phiên trù bị.
    ✗   Bầu Đoàn Chủ tịch rồi khai mạc đại hội.
13/02/2022 bí thư CD1: lập Đoàn Chủ tịch gồm An Thị Hoa tại CD1, đồng ý 7
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 bầu Đoàn Chủ tịch 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
13/02/2022 bí thư CD1: khai mạc tại CD1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 khai mạc phiên chính thức
13/02/2022 bí thư CD1: lập Đoàn Thư ký gồm Ngô Thị Quỳnh tại CD1, đồng ý 7
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 bầu Đoàn Thư ký 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
13/02/2022 bí thư CD1: lập Ban Kiểm phiếu gồm Lê Văn Phú; Hà Thị Oanh tại CD1, đồng ý 7
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 bầu Ban Kiểm phiếu 2 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
13/02/2022 hỏi: việc kế tiếp tại CD1
    | Biểu quyết số lượng và mở cuộc bầu: Ban Chấp hành
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: Daihoi, cách tổ chức đại hội
13/02/2022 bí thư CD1: mở bầu Ban Chấp hành tại CD1, số lượng 3, đồng ý 7
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 mở cuộc bầu Ban Chấp hành, số lượng 3
13/02/2022 bí thư CD1: giới thiệu Ban Chấp hành tại CD1
  An Thị Hoa
  Bùi Văn Lâm
  Cao Thị Mai
  Đỗ Văn Nam, tự ứng cử
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 đưa 4 người vào danh sách ứng cử, đề cử Ban Chấp hành
13/02/2022 bí thư CD1: chốt danh sách Ban Chấp hành tại CD1, đồng ý 7
  An Thị Hoa
  Bùi Văn Lâm
  Cao Thị Mai
  Đỗ Văn Nam
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 chốt danh sách bầu Ban Chấp hành: 4 người
13/02/2022 bí thư CD1: phát phiếu Ban Chấp hành tại CD1, 7 phiếu
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 phát 7 phiếu bầu Ban Chấp hành
13/02/2022 bí thư CD1: mở hòm phiếu Ban Chấp hành tại CD1, 7 phiếu
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 mở hòm phiếu bầu Ban Chấp hành: 7 phiếu thu về

Sáu phiếu hợp lệ, một phiếu không do ban kiểm phiếu phát ra: ba phiếu trên bảy chưa quá nửa.
13/02/2022 kiểm phiếu CD1 bàn 1: kiểm phiếu Ban Chấp hành tại CD1, bàn Bàn 1, xấp 1, hợp lệ 6, không hợp lệ 1
  6 phiếu
  5 phiếu
  3 phiếu
  2 phiếu
13/02/2022 kiểm phiếu CD1 bàn 2: kiểm phiếu Ban Chấp hành tại CD1, bàn Bàn 2, xấp 1, hợp lệ 6, không hợp lệ 1
  6 phiếu
  5 phiếu
  3 phiếu
  2 phiếu
13/02/2022 bí thư CD1: công bố Ban Chấp hành tại CD1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 7, còn thiếu 1
13/02/2022 hỏi: kết quả bầu Ban Chấp hành tại CD1
    | chờ quyết định của đại hội
    | lần 1: lấy 3, cần 4 phiếu trên 7
    |   An Thị Hoa: 6 phiếu, 85.71, trúng cử
    |   Bùi Văn Lâm: 5 phiếu, 71.43, trúng cử
    |   Cao Thị Mai: 3 phiếu, 42.86
    |   Đỗ Văn Nam: 2 phiếu, 28.57
    |   còn 1 (assembly_decides_further_round)

Thể lệ cho bầu tối đa hai lần.
13/02/2022 bí thư CD1: bầu tiếp Ban Chấp hành tại CD1, đồng ý 7
  Cao Thị Mai
  Đỗ Văn Nam
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 bầu tiếp Ban Chấp hành: 2 người, số lượng bầu 1
13/02/2022 bí thư CD1: phát phiếu Ban Chấp hành tại CD1, 7 phiếu
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 phát 7 phiếu bầu Ban Chấp hành
13/02/2022 bí thư CD1: mở hòm phiếu Ban Chấp hành tại CD1, 7 phiếu
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 mở hòm phiếu bầu Ban Chấp hành: 7 phiếu thu về
13/02/2022 kiểm phiếu CD1 bàn 1: kiểm phiếu Ban Chấp hành tại CD1, bàn Bàn 1, xấp 1, hợp lệ 6, không hợp lệ 1
  3 phiếu
  3 phiếu
13/02/2022 kiểm phiếu CD1 bàn 2: kiểm phiếu Ban Chấp hành tại CD1, bàn Bàn 2, xấp 1, hợp lệ 6, không hợp lệ 1
  3 phiếu
  3 phiếu
13/02/2022 bí thư CD1: công bố Ban Chấp hành tại CD1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 công bố kết quả bầu Ban Chấp hành: trúng cử 0, cần 4 phiếu trên 7, còn thiếu 1
13/02/2022 bí thư CD1: bầu tiếp Ban Chấp hành tại CD1, đồng ý 7
  Cao Thị Mai
  Đỗ Văn Nam
    ✗ Quy chế không có lần bầu tiếp theo.
    ✗   Căn cứ: Thể lệ bầu cử của Đoàn, bầu lần hai [chưa đối chiếu văn bản gốc]
    ✗   Để trống số ghế còn lại; việc bầu bổ sung theo quy định của tổ chức.
13/02/2022 bí thư CD1: để trống Ban Chấp hành tại CD1, đồng ý 7
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 đại hội quyết định không bầu thêm Ban Chấp hành
13/02/2022 bí thư CD1: mở bầu Bí thư tại CD1, số lượng 1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 mở cuộc bầu Bí thư, số lượng 1
13/02/2022 bí thư CD1: giới thiệu Bí thư tại CD1
  An Thị Hoa
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
13/02/2022 bí thư CD1: chốt danh sách Bí thư tại CD1, đồng ý 2
  An Thị Hoa
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 chốt danh sách bầu Bí thư: 1 người
13/02/2022 bí thư CD1: phát phiếu Bí thư tại CD1, 2 phiếu
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 phát 2 phiếu bầu Bí thư
13/02/2022 bí thư CD1: mở hòm phiếu Bí thư tại CD1, 2 phiếu
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 mở hòm phiếu bầu Bí thư: 2 phiếu thu về
13/02/2022 kiểm phiếu CD1 bàn 1: kiểm phiếu Bí thư tại CD1, bàn Bàn 1, xấp 1, hợp lệ 2
  2 phiếu
13/02/2022 kiểm phiếu CD1 bàn 2: kiểm phiếu Bí thư tại CD1, bàn Bàn 2, xấp 1, hợp lệ 2
  2 phiếu
13/02/2022 bí thư CD1: công bố Bí thư tại CD1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
13/02/2022 hỏi: kết quả bầu Bí thư tại CD1
    | đã xong
    | lần 1: lấy 1, cần 2 phiếu trên 2
    |   An Thị Hoa: 2 phiếu, 100.00, trúng cử
    |   còn 0 (announce)
13/02/2022 bí thư CD1: soạn biên bản tại CD1, bản một
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 lưu một bản dự thảo biên bản đại hội
13/02/2022 bí thư CD1: thông qua biên bản tại CD1, đồng ý 7
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 biểu quyết thông qua biên bản đại hội: đồng ý 7, không đồng ý 0, không biểu quyết 0
13/02/2022 bí thư CD1: ký biên bản tại CD1, mã tệp ký
  Ngô Thị Quỳnh, Đoàn Thư ký
  An Thị Hoa, Đoàn Chủ tịch
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 ký biên bản đại hội, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
13/02/2022 bí thư CD1: bế mạc tại CD1
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 13/02/2022 bế mạc đại hội
13/02/2022 hỏi: việc kế tiếp tại CD1
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.
14/02/2022 bí thư CD1: báo cáo CD1, ngày 13/02/2022
    ⇒ Chi đoàn thôn Cổ Xá: Tổ chức đại hội 4 nội dung: khai mạc 13/02/2022, bế mạc 13/02/2022
