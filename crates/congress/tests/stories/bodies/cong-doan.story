Đại hội một công đoàn cơ sở: bầu trực tiếp chủ tịch
Gạch tên; quá nửa số phiếu thu về; chủ tịch do đại hội bầu trực tiếp vì công đoàn cấp trên chọn.

01/01/2023 người vận hành: lập
  CT Công đoàn cấp trên trực tiếp, cấp cấp trên, loại công đoàn
    CS1 Công đoàn cơ sở Nhà máy giấy, cấp cơ sở, loại công đoàn cơ sở
    ⇒ Công đoàn cấp trên trực tiếp: Thành lập từ ngày 01/01/2023 với tên “Công đoàn cấp trên trực tiếp”
    ⇒ Công đoàn cơ sở Nhà máy giấy: Thành lập từ ngày 01/01/2023 với tên “Công đoàn cơ sở Nhà máy giấy”
10/01/2023 người vận hành: mở chu kỳ cong-doan-2023 Đại hội công đoàn các cấp 2023–2028, cho CT, bộ quy tắc vn-trade-union
  cơ sở, từ 01/02/2023 đến 30/04/2023, không quá 1 ngày, theo Kế hoạch của công đoàn cấp trên
  cấp trên, từ 01/05/2023 đến 31/07/2023, không quá 2 ngày, theo Kế hoạch của công đoàn tỉnh
    ⇒ Đảng bộ, chi bộ cơ sở: từ 01/02/2023 đến 30/04/2023, không quá 1 ngày (Kế hoạch của công đoàn cấp trên)
    ⇒ cấp trên: từ 01/05/2023 đến 31/07/2023, không quá 2 ngày (Kế hoạch của công đoàn tỉnh)
    ⇒ Công đoàn cấp trên trực tiếp: Mở chu kỳ “Đại hội công đoàn các cấp 2023–2028” từ ngày 10/01/2023
20/01/2023 bí thư CT: chọn bầu trực tiếp bí thư CS1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 20/01/2023 được chọn thí điểm bầu trực tiếp bí thư tại đại hội
01/02/2023 bí thư CS1: triệu tập đại hội CS1
  An Thị Hoa, đảng viên
  Bùi Văn Lâm, đảng viên
  Cao Thị Mai, đảng viên
  Đỗ Văn Nam, đảng viên
  Hà Thị Oanh, đảng viên
  Lê Văn Phú, đảng viên
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 01/02/2023 triệu tập 6 người dự đại hội
01/02/2023 bí thư CS1: lên lịch CS1, ngày 15/02/2023
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 01/02/2023 lên lịch đại hội: khai mạc 15/02/2023, bế mạc 15/02/2023
05/02/2023 bí thư CT: duyệt CS1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 05/02/2023 kế hoạch đại hội được duyệt
15/02/2023 bí thư CS1: điểm danh An Thị Hoa tại CS1
15/02/2023 bí thư CS1: điểm danh Bùi Văn Lâm tại CS1
15/02/2023 bí thư CS1: điểm danh Cao Thị Mai tại CS1
15/02/2023 bí thư CS1: điểm danh Đỗ Văn Nam tại CS1
15/02/2023 bí thư CS1: điểm danh Hà Thị Oanh tại CS1
15/02/2023 bí thư CS1: điểm danh Lê Văn Phú tại CS1
15/02/2023 bí thư CS1: lập Đoàn Chủ tịch gồm An Thị Hoa tại CS1, đồng ý 6
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 bầu Đoàn Chủ tịch 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/02/2023 bí thư CS1: khai mạc tại CS1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 khai mạc phiên chính thức
15/02/2023 bí thư CS1: lập Đoàn Thư ký gồm Đỗ Văn Nam tại CS1, đồng ý 6
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 bầu Đoàn Thư ký 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/02/2023 bí thư CS1: lập Ban Kiểm phiếu gồm Lê Văn Phú; Hà Thị Oanh tại CS1, đồng ý 6
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 bầu Ban Kiểm phiếu 2 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/02/2023 bí thư CS1: mở bầu Ban Chấp hành tại CS1, số lượng 2, đồng ý 6
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 mở cuộc bầu Ban Chấp hành, số lượng 2
15/02/2023 bí thư CS1: giới thiệu Ban Chấp hành tại CS1
  An Thị Hoa
  Bùi Văn Lâm
  Cao Thị Mai
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/02/2023 bí thư CS1: chốt danh sách Ban Chấp hành tại CS1, đồng ý 6
  An Thị Hoa
  Bùi Văn Lâm
  Cao Thị Mai
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 chốt danh sách bầu Ban Chấp hành: 3 người
15/02/2023 bí thư CS1: phát phiếu Ban Chấp hành tại CS1, 6 phiếu
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 phát 6 phiếu bầu Ban Chấp hành
15/02/2023 bí thư CS1: mở hòm phiếu Ban Chấp hành tại CS1, 6 phiếu
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về
15/02/2023 kiểm phiếu CS1 bàn 1: kiểm phiếu Ban Chấp hành tại CS1, bàn Bàn 1, xấp 1, hợp lệ 6
  5 phiếu
  4 phiếu
  2 phiếu
15/02/2023 kiểm phiếu CS1 bàn 2: kiểm phiếu Ban Chấp hành tại CS1, bàn Bàn 2, xấp 1, hợp lệ 6
  5 phiếu
  4 phiếu
  2 phiếu
15/02/2023 bí thư CS1: công bố Ban Chấp hành tại CS1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 6, còn thiếu 0
15/02/2023 hỏi: kết quả bầu Ban Chấp hành tại CS1
    | đã xong
    | lần 1: lấy 2, cần 4 phiếu trên 6
    |   An Thị Hoa: 5 phiếu, 83.33, trúng cử
    |   Bùi Văn Lâm: 4 phiếu, 66.67, trúng cử
    |   Cao Thị Mai: 2 phiếu, 33.33
    |   còn 0 (announce)
15/02/2023 hỏi: việc kế tiếp tại CS1
    | Biểu quyết số lượng và mở cuộc bầu: Bí thư
    | Bầu theo thứ tự của Quy chế. Nơi không bầu chức danh này thì chuyển sang chức danh sau, hoặc bế mạc nếu đã bầu xong.
    | Căn cứ: Daihoi, cách tổ chức đại hội

Danh sách một người: gạch tên là không đồng ý, phiếu vẫn hợp lệ.
15/02/2023 bí thư CS1: mở bầu Bí thư tại CS1, số lượng 1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 mở cuộc bầu Bí thư, số lượng 1
15/02/2023 bí thư CS1: giới thiệu Bí thư tại CS1
  Bùi Văn Lâm
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
15/02/2023 bí thư CS1: chốt danh sách Bí thư tại CS1, đồng ý 6
  Bùi Văn Lâm
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 chốt danh sách bầu Bí thư: 1 người
15/02/2023 bí thư CS1: phát phiếu Bí thư tại CS1, 6 phiếu
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 phát 6 phiếu bầu Bí thư
15/02/2023 bí thư CS1: mở hòm phiếu Bí thư tại CS1, 6 phiếu
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 mở hòm phiếu bầu Bí thư: 6 phiếu thu về
15/02/2023 kiểm phiếu CS1 bàn 1: kiểm phiếu Bí thư tại CS1, bàn Bàn 1, xấp 1, hợp lệ 6
  4 phiếu
15/02/2023 kiểm phiếu CS1 bàn 2: kiểm phiếu Bí thư tại CS1, bàn Bàn 2, xấp 1, hợp lệ 6
  4 phiếu
15/02/2023 bí thư CS1: công bố Bí thư tại CS1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 công bố kết quả bầu Bí thư: trúng cử 1, cần 4 phiếu trên 6, còn thiếu 0
15/02/2023 hỏi: kết quả bầu Bí thư tại CS1
    | đã xong
    | lần 1: lấy 1, cần 4 phiếu trên 6
    |   Bùi Văn Lâm: 4 phiếu, 66.67, trúng cử
    |   còn 0 (announce)
15/02/2023 bí thư CS1: soạn biên bản tại CS1, bản một
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 lưu một bản dự thảo biên bản đại hội
15/02/2023 bí thư CS1: thông qua biên bản tại CS1, đồng ý 6
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 biểu quyết thông qua biên bản đại hội: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/02/2023 bí thư CS1: ký biên bản tại CS1, mã tệp ký
  Đỗ Văn Nam, Đoàn Thư ký
  An Thị Hoa, Đoàn Chủ tịch
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 ký biên bản đại hội, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
15/02/2023 bí thư CS1: bế mạc tại CS1
    ⇒ Công đoàn cơ sở Nhà máy giấy: Ngày 15/02/2023 bế mạc đại hội
15/02/2023 hỏi: việc kế tiếp tại CS1
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.
